"""Thirty other co-ops' rules need no line of Python of their own, and each of their programs settles."""

import itertools
import tomllib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from app import answering, locations
from app.core.answer import Estimate
from app.core.case import Case
from app.core.estimate import Posed, Surroundings, estimate, pose
from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.system import hourly_generation, inside_the_hour, interval_minutes
from app.core.year import month_of_hour
from app.files.case_file import read_case
from app.policies.examples import check_file
from app.policies.reader import read_policy

CO_OPS = Path(__file__).resolve().parent
FILES = sorted(CO_OPS.glob("*/policy.toml"))
MONTHS = tuple((2025, month) for month in range(1, 13))
DELIVERED_KWH = (840, 660, 520, 380, 400, 630, 810, 780, 560, 470, 640, 870)
RECEIVED_KWH = (290, 360, 520, 630, 700, 680, 660, 630, 560, 470, 320, 240)
GENERATION_KWH = (550, 650, 900, 1050, 1150, 1150, 1150, 1100, 950, 800, 580, 470)


def registers() -> RegisterReadings:
    return RegisterReadings(
        MONTHS, np.array(DELIVERED_KWH, float), np.array(RECEIVED_KWH, float), np.array(GENERATION_KWH, float)
    )


def hours() -> IntervalReadings:
    """A year of hours: an even load and a bell of generation at noon."""
    start = np.arange("2025-01-01T00:00", "2026-01-01T00:00", 60, dtype="datetime64[m]")
    hour = (start - start.astype("datetime64[D]")).astype(int) // 60
    generation = 6.0 * np.clip(np.cos((hour - 12) * np.pi / 12), 0.0, None)
    month = start.astype("datetime64[M]").astype(int) % 12
    return IntervalReadings(60, start, MONTHS, month, np.full(len(start), 1.4), generation)


def test_that_thirty_co_ops_are_there() -> None:
    assert len(FILES) >= 30
    assert len({path.parent.name[:2] for path in FILES}) >= 15  # states


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_that_its_file_is_right_and_its_examples_come_out(path: Path) -> None:
    assert [str(problem) for problem in check_file(path)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_that_it_is_a_dated_and_cited_draft(path: Path) -> None:
    policy = read_policy(path)
    assert policy.id == path.parent.name
    assert policy.verified_on is not None
    assert policy.clauses
    assert all(version.status == "draft" for version in policy.versions)
    assert all(source.address for source in policy.sources)
    cited = path.read_text(encoding="utf-8")
    for clause in policy.clauses:
        assert cited.count(f'"{clause.id}"') >= 1, f"{clause.id} is cited nowhere"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_that_every_program_settles_a_year_and_its_ledgers_balance(path: Path) -> None:
    policy = read_policy(path)
    for version in policy.versions:
        for program in version.programs:
            settled = settle_metered(policy, registers(), version.id, program.id)
            if isinstance(settled, tuple):
                settled = settle_metered(policy, hours(), version.id, program.id)
            assert not isinstance(settled, tuple), settled
            statement = settled.statement
            assert (statement.bill_cents == sum(line.cents for line in statement.lines)).all()
            for ledger in (statement.bank, statement.credit):
                incoming = ledger.opening + ledger.earned
                assert incoming == pytest.approx(ledger.used + ledger.forfeited + ledger.paid + ledger.closing)


@pytest.fixture(scope="module")
def roof() -> tuple[Case, Surroundings]:
    """A farmhouse with a roof, and its place."""
    case = read_case(locations.resources_folder() / "samples" / "il-shelby.fairwatt")
    return replace(case, policy_inputs=MappingProxyType({})), answering.gather(case)[1]


def metered_2018(case: Case, around: Surroundings, netting: str) -> IntervalReadings:
    """What a meter records of the case in a year that begins on a Monday, as the typical year does."""
    minutes = interval_minutes(case.load, netting)
    load_kwh, generation_kwh = around.use(case).load_kwh, hourly_generation(case, around.weather)
    if minutes < 60:
        split = inside_the_hour(around.use(case), case.pv, None, around.weather, minutes)
        load_kwh, generation_kwh = split.load_kwh, split.generation_kwh
    start = np.arange("2018-01-01T00:00", "2019-01-01T00:00", minutes, dtype="datetime64[m]")
    month = np.repeat(month_of_hour, 60 // minutes)
    return IntervalReadings(minutes, start, tuple((2018, m) for m in range(1, 13)), month, load_kwh, generation_kwh)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_that_each_program_and_rate_bills_the_estimate_as_it_bills_the_meter(
    path: Path, roof: tuple[Case, Surroundings]
) -> None:
    policy, (case, around) = read_policy(path), roof
    for version, rate in itertools.product(policy.versions, policy.rates):
        for program in version.programs:
            asked = replace(case, co_op=policy.id, version=version.id, program=program.id, rate=rate.id)
            posed = pose(asked, policy, around)
            assert isinstance(posed, Posed), posed
            found = estimate(asked, policy, around, draws=0, with_doubts=False)
            assert isinstance(found, Estimate), found
            facts = posed.question.facts
            size = {"nameplate_kw_ac": facts.nameplate_kw_ac, "nameplate_kw_dc": facts.pv_kw_dc}
            recorded = metered_2018(asked, around, program.netting)
            inputs = {**posed.question.assumed, **size}
            metered = settle_metered(policy, recorded, version.id, program.id, rate.id, inputs)
            assert isinstance(metered, MeteredSettlement), metered
            ours = [(month.bill_without_cents, month.bill_with_cents) for month in found.months]
            theirs = [(month.bill_without_cents, month.bill_with_cents) for month in metered.bills]
            assert ours == theirs, (program.id, rate.id)


def test_that_no_placeholder_is_given_as_published() -> None:
    for path in FILES:
        for name, parameter in tomllib.loads(path.read_text(encoding="utf-8"))["parameter"].items():
            for value in parameter["values"]:
                assert (value["status"] == "published") == ("low" not in value and "choices" not in value), name
                assert value["status"] != "published" or value["source"] != "seen-elsewhere", name
