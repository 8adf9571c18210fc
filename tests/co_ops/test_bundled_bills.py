"""Holds the shipped policies to the bills, fees and dates worked out by hand from their sources."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.checklist import checklist
from app.core.eligibility import SystemFacts, route
from app.core.fees import fees, known_cents
from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, metered_doubts, settle_metered
from app.core.other_reading import other_reading
from app.core.policy import Policy
from app.policies.examples import check_file
from app.policies.reader import read_policy

DELIVERED_KWH = (840, 660, 520, 380, 400, 630, 810, 780, 560, 470, 640, 870)
RECEIVED_KWH = (290, 360, 520, 630, 700, 680, 660, 630, 560, 470, 320, 240)
GENERATION_KWH = (550, 650, 900, 1050, 1150, 1150, 1150, 1100, 950, 800, 580, 470)
EXAMPLES = {"nm/socorro": 26, "nm/regime": 18, "oh/energy-coop": 15, "mt/marias-river": 18, "il/shelby": 20}


def registers(years: int = 1) -> RegisterReadings:
    """The household's two registers, the same each year from January 2026 on."""
    months = tuple((2026 + index // 12, index % 12 + 1) for index in range(12 * years))
    columns = (DELIVERED_KWH, RECEIVED_KWH, GENERATION_KWH)
    delivered, received, generation = (np.tile(np.asarray(kwh, dtype=np.float64), years) for kwh in columns)
    return RegisterReadings(months, delivered, received, generation)


@pytest.fixture(scope="session")
def bundled(repository: Path) -> dict[str, Policy]:
    """The shipped policies by their ids."""
    policies = [read_policy(repository / "co_ops" / folder / "policy.toml") for folder in EXAMPLES]
    return {policy.id: policy for policy in policies}


def settled(policy: Policy, recorded: RegisterReadings | None = None, **asked: Any) -> MeteredSettlement:
    result = settle_metered(policy, recorded or registers(), **asked)
    assert not isinstance(result, tuple), result
    return result


def bill_usd(policy: Policy, **asked: Any) -> float:
    return float(settled(policy, **asked).statement.bill_cents.sum()) / 100.0


@pytest.mark.parametrize("folder", EXAMPLES)
def test_that_every_worked_example_comes_out_to_the_cent(repository: Path, folder: str) -> None:
    path = repository / "co_ops" / folder / "policy.toml"
    assert [str(problem) for problem in check_file(path)] == []
    examples = tomllib.loads((path.parent / "examples.toml").read_text(encoding="utf-8"))
    assert len(examples["example"]) >= EXAMPLES[folder]


@pytest.mark.parametrize(
    ("id", "asked", "without_usd", "with_usd"),
    [
        ("nm-socorro", {}, 1680.00, 418.50),
        ("nm-regime", {}, 1680.00, 421.50),
        ("nm-regime", {"program": "up-to-10kw-kwh"}, 1680.00, 367.50),
        ("oh-energy-coop", {"version": "monthly-netting"}, 2050.25, 701.10),
        ("oh-energy-coop", {"version": "net-billing"}, 2050.25, 1213.53),
        ("oh-energy-coop", {}, 2050.25, 1213.53),
        ("mt-marias-river", {"overrides": {"true_up_month": 1}}, 1322.40, 598.80),
        ("mt-marias-river", {"overrides": {"true_up_month": 4}}, 1322.40, 598.80),
        ("mt-marias-river", {"overrides": {"true_up_month": 7}}, 1322.40, 646.32),
        ("mt-marias-river", {"overrides": {"true_up_month": 10}}, 1322.40, 622.56),
        ("mt-marias-river", {}, 1322.40, 646.32),
        ("il-shelby", {"program": "small-dg"}, 2060.42, 1191.30),
        ("il-shelby", {"program": "qf-waived"}, 2060.42, 1528.94),
    ],
)
def test_that_the_household_pays_this_a_year(
    bundled: dict[str, Policy], id: str, asked: dict[str, Any], without_usd: float, with_usd: float
) -> None:
    result = settled(bundled[id], **asked)
    assert result.without is not None
    assert result.without.bill_cents.sum() / 100.0 == pytest.approx(without_usd, abs=1e-9)
    assert result.statement.bill_cents.sum() / 100.0 == pytest.approx(with_usd, abs=1e-9)


@pytest.mark.parametrize(
    ("id", "ambiguity", "asked", "as_read_usd", "otherwise_usd"),
    [
        ("nm-socorro", "A-06", {}, 418.50, 882.60),
        ("nm-socorro", "A-07", {}, 418.50, 367.50),
        ("oh-energy-coop", "A-15", {"version": "net-billing"}, 1213.53, 701.10),
        ("oh-energy-coop", "A-15", {"version": "monthly-netting"}, 701.10, 1213.53),
        ("oh-energy-coop", "A-19", {"version": "net-billing"}, 1213.53, 1333.53),
        ("mt-marias-river", "A-20", {}, 646.32, 598.80),
        ("mt-marias-river", "A-22", {}, 646.32, 550.32),
        ("il-shelby", "A-30", {"program": "small-dg"}, 1191.30, 1528.94),
        # 12 x 52.00 + 2,100 kWh x 0.1197 less 600 kWh x 0.055714, whose credit waits for a month with energy to pay.
        ("il-shelby", "A-37", {"program": "small-dg"}, 1191.30, 841.95),
    ],
)
def test_that_the_other_reading_of_the_words_costs_this(
    bundled: dict[str, Policy],
    id: str,
    ambiguity: str,
    asked: dict[str, Any],
    as_read_usd: float,
    otherwise_usd: float,
) -> None:
    policy = bundled[id]
    result = settled(policy, **asked)
    item = next(item for item in policy.ambiguities if item.id == ambiguity)
    other = other_reading(policy, item, result.program.id, result.version.id)
    assert other is not None
    changed = settled(
        other.policy,
        version=other.version or asked.get("version"),
        program=other.program or asked.get("program"),
        overrides=other.overrides,
    )
    assert result.statement.bill_cents.sum() / 100.0 == pytest.approx(as_read_usd, abs=1e-9)
    assert changed.statement.bill_cents.sum() / 100.0 == pytest.approx(otherwise_usd, abs=1e-9)


def test_that_an_ambiguity_without_money_has_no_other_bill(bundled: dict[str, Policy]) -> None:
    policy = bundled["nm-socorro"]
    assert [other_reading(policy, item, "net-metering") for item in policy.ambiguities if not item.changes] == [
        None
    ] * 9


def test_that_the_reading_of_another_program_changes_nothing_here(bundled: dict[str, Policy]) -> None:
    policy = bundled["il-shelby"]
    item = next(item for item in policy.ambiguities if item.id == "A-37")
    assert other_reading(policy, item, "qf-waived") is None


def test_that_a_kilowatt_hour_bank_never_costs_more_than_dollars_at_avoided_cost(bundled: dict[str, Policy]) -> None:
    policy = bundled["nm-regime"]
    assert bill_usd(policy, program="up-to-10kw-kwh") <= bill_usd(policy, program="up-to-10kw-dollar")


def test_that_a_surplus_takes_the_standard_rate_of_its_own_year(bundled: dict[str, Policy]) -> None:
    policy = bundled["nm-socorro"]
    parameter = policy.parameter("standard_rate_usd_per_kwh")
    assert parameter is not None
    next_year = replace(parameter.values[0], valid_from=date(2027, 1, 1), value=(0.042,))
    dated = replace(parameter, values=(*parameter.values, next_year))
    parameters = tuple(dated if item.id == dated.id else item for item in policy.parameters)
    readings = RegisterReadings(((2026, 12), (2027, 1)), np.zeros(2), np.array([100.0, 100.0]))
    result = settled(replace(policy, parameters=parameters), readings)
    assert result.statement.credit.earned.tolist() == [[400, 420]]


def test_that_certificates_are_paid_in_may_and_september_for_the_months_before(bundled: dict[str, Policy]) -> None:
    result = settled(bundled["nm-socorro"], registers(2), overrides={"rec_opt_in": 1})
    paid = {index: int(cents) for index, cents in enumerate(result.statement.checks_cents[0]) if cents}
    # The first May only knows of January to April; the second pays September to April, 5,950 kWh at a cent.
    assert paid == {4: 3150, 8: 4550, 16: 5950, 20: 4550}


def test_that_a_standard_facility_is_charged_for_what_it_sells_below_zero(bundled: dict[str, Policy]) -> None:
    policy = bundled["il-shelby"]
    program = next(item for item in policy.versions[0].programs if item.id == "qf-standard")
    assert program.netting == "5_minutes"
    assert program.surplus.market == "market_price_usd_per_kwh"
    assert program.surplus.market_floor_usd_per_kwh is None
    assert program.chosen


def facts(kw_ac: float) -> SystemFacts:
    return SystemFacts(("pv",), kw_ac, kw_ac, 0.0, 0.0, generation_kwh=10500.0, load_kwh=12000.0)


@pytest.mark.parametrize(
    ("id", "kw_ac", "program", "inputs", "known_usd"),
    [
        ("nm-socorro", 8.0, None, {}, 50.00),
        ("nm-socorro", 8.0, None, {"upgrade_quote_usd": 3200}, 3250.00),
        ("nm-socorro", 12.0, None, {}, 50.00),
        ("nm-socorro", 150.0, None, {"study_quote_usd": 2500}, 2700.00),
        ("nm-regime", 8.0, None, {"metering_quote_usd": 300}, 300.00),
        ("oh-energy-coop", 8.0, None, {}, 0.00),
        ("oh-energy-coop", 8.0, None, {"construction_quote_usd": 1200, "disconnect_switch_usd": 350}, 1550.00),
        ("mt-marias-river", 8.0, None, {"interconnection_quote_usd": 600}, 600.00),
        ("il-shelby", 8.0, "small-dg", {}, 500.00),
        ("il-shelby", 10.0, "small-dg", {}, 500.00),
        ("il-shelby", 10.1, "small-dg", {}, 2000.00),
        ("il-shelby", 75.0, "qf-waived", {}, 2000.00),
    ],
)
def test_that_these_fees_are_certain(
    bundled: dict[str, Policy],
    id: str,
    kw_ac: float,
    program: str | None,
    inputs: dict[str, object],
    known_usd: float,
) -> None:
    version = bundled[id].version()
    assert version is not None
    shown = route(version, facts(kw_ac), program).shown
    assert known_cents(fees(version, shown, facts(kw_ac), inputs)) == round(known_usd * 100)


def test_that_an_unquoted_cost_is_unknown_and_not_nothing(bundled: dict[str, Policy]) -> None:
    for id in ("nm-socorro", "nm-regime", "oh-energy-coop", "mt-marias-river", "il-shelby"):
        version = bundled[id].version()
        assert version is not None
        found = fees(version, version.programs[0], facts(8.0), {})
        open_fees = [fee for fee in found if fee.certainty == "unknown"]
        assert open_fees, id
        assert all(fee.cents is None for fee in open_fees), id


@pytest.mark.parametrize(("kw_ac", "named_in_10_days"), [(10.0, True), (10.1, False)])
def test_that_notice_is_due_60_days_before_and_answers_10_and_15_days_after(
    bundled: dict[str, Policy], kw_ac: float, named_in_10_days: bool
) -> None:
    version = bundled["nm-regime"].versions[0]
    steps = checklist(version, version.programs[0], facts(kw_ac), date(2027, 3, 1))
    due = {step.clause: step.due for step in steps if step.due}
    expected = {"S0-58": "2026-12-31", "S0-59": "2027-01-15"}
    assert due == (expected | {"S0-60": "2027-01-10"} if named_in_10_days else expected)


def test_that_a_certificate_reading_is_due_on_the_7th_of_each_month(bundled: dict[str, Policy]) -> None:
    version = bundled["nm-socorro"].versions[0]
    payment = version.programs[0].production_payments[0]
    assert payment.reading_due_day == 7
    step = next(step for step in version.steps if step.clause == "S0-24")
    assert step.due is not None
    assert (step.due.days, step.due.relation, step.due.event) == (7, "on", "each month")


@pytest.mark.parametrize(
    ("program", "papers"),
    [
        ("small-dg", {"Attachment A", "Attachment D", "Attachment E"}),
        (
            "qf-waived",
            {"Attachment A", "Attachment B", "Attachment C", "Attachment D", "Attachment E", "FERC Form 556"},
        ),
    ],
)
def test_that_an_application_at_shelby_holds_exactly_these_papers(
    bundled: dict[str, Policy], program: str, papers: set[str]
) -> None:
    steps = [step for step in bundled["il-shelby"].versions[0].steps if step.programs]
    listed = {paper for step in steps if program in step.programs for paper in step.documents}
    assert {paper for paper in listed if paper.startswith(("Attachment", "FERC"))} == papers
    assert "proof of $1,000,000 liability insurance" in listed


EVERY_PROGRAM = (
    ("nm-socorro", None, "net-metering", 0),
    ("nm-regime", None, "up-to-10kw-dollar", 0),
    ("nm-regime", None, "up-to-10kw-kwh", 0),
    ("nm-regime", None, "over-10kw", 0),
    ("oh-energy-coop", "monthly-netting", "net-metering", 0),
    ("oh-energy-coop", "net-billing", "net-metering", 0),
    ("mt-marias-river", None, "net-metering", 108_00),
    ("il-shelby", None, "small-dg", 0),
    ("il-shelby", None, "qf-waived", 0),
)


@pytest.mark.parametrize(("id", "version", "program", "own_charges_cents"), EVERY_PROGRAM)
def test_that_a_system_of_no_size_changes_only_the_programs_own_charges(
    bundled: dict[str, Policy], id: str, version: str | None, program: str, own_charges_cents: int
) -> None:
    load = np.asarray(DELIVERED_KWH, dtype=np.float64)
    readings = RegisterReadings(registers().months, load, np.zeros(12), np.zeros(12))
    result = settled(bundled[id], readings, version=version, program=program)
    assert result.without is not None
    assert result.statement.bill_cents.sum() - result.without.bill_cents.sum() == own_charges_cents


@pytest.mark.parametrize(("id", "version", "program", "own_charges_cents"), EVERY_PROGRAM)
def test_that_with_nothing_sent_one_pays_for_the_load_less_what_one_used_oneself(
    bundled: dict[str, Policy], id: str, version: str | None, program: str, own_charges_cents: int
) -> None:
    delivered = np.asarray(DELIVERED_KWH, dtype=np.float64)
    own_use = np.asarray([260, 290, 380, 420, 450, 470, 490, 470, 390, 330, 260, 230], dtype=np.float64)
    self_consuming = RegisterReadings(registers().months, delivered, np.zeros(12), own_use)
    without_system = RegisterReadings(registers().months, delivered, np.zeros(12), np.zeros(12))
    result = settled(bundled[id], self_consuming, version=version, program=program)
    smaller_load = settled(bundled[id], without_system, version=version, program=program)
    assert smaller_load.without is not None
    assert result.without is not None
    assert (result.without.bill_cents > smaller_load.without.bill_cents).all()
    assert result.statement.bill_cents.sum() == smaller_load.without.bill_cents.sum() + own_charges_cents


def five_minutes(sold_kwh: tuple[float, ...], prices_usd_per_kwh: tuple[float, ...]) -> IntervalReadings:
    """January 2026 in which nothing happens but a few sales from noon of the first day on."""
    start = np.datetime64("2026-01-01T00:00") + np.arange(31 * 288) * np.timedelta64(5, "m")
    generation, price = np.zeros(len(start)), np.full(len(start), 0.03)
    generation[144 : 144 + len(sold_kwh)] = sold_kwh
    price[144 : 144 + len(sold_kwh)] = prices_usd_per_kwh
    nothing = np.zeros(len(start))
    months = np.zeros(len(start), dtype=np.int64)
    return IntervalReadings(5, start, ((2026, 1),), months, nothing, generation, price)


@pytest.mark.parametrize(
    ("sold_kwh", "prices_usd_per_kwh", "earned_cents", "bill_cents"),
    [
        # 0.5 x 0.03 - 0.4 x 0.01 + 0.2 x 0.05 = 0.021 dollars.
        ((0.5, 0.4, 0.2), (0.03, -0.01, 0.05), 2, 51_98),
        ((500.0, 400.0, 200.0), (0.03, -0.01, 0.05), 21_00, 31_00),
        # A month below zero is a charge: 100 x 0.03 - 400 x 0.02 = -5.00 dollars.
        ((100.0, 400.0), (0.03, -0.02), 0, 57_00),
    ],
)
def test_that_a_standard_facility_sells_each_five_minutes_at_their_own_price(
    bundled: dict[str, Policy],
    sold_kwh: tuple[float, ...],
    prices_usd_per_kwh: tuple[float, ...],
    earned_cents: int,
    bill_cents: int,
) -> None:
    result = settle_metered(bundled["il-shelby"], five_minutes(sold_kwh, prices_usd_per_kwh), program="qf-standard")
    assert not isinstance(result, tuple), result
    assert result.statement.credit.earned.sum() == earned_cents
    assert result.statement.bill_cents.sum() == bill_cents


@pytest.mark.parametrize(
    ("id", "asked", "sums_usd"),
    [
        ("nm-socorro", {}, {"A-06": 882.60, "A-07": 367.50}),
        ("oh-energy-coop", {}, {"A-15": 701.10, "A-19": 1333.53}),
        ("oh-energy-coop", {"version": "monthly-netting"}, {"A-15": 1213.53, "A-19": 821.10}),
        ("mt-marias-river", {}, {"A-20": 598.80, "A-22": 550.32}),
        ("mt-marias-river", {"overrides": {"true_up_month": 7, "facilities_charge_usd_per_month": 9}}, {}),
        ("il-shelby", {}, {"A-30": 1528.94, "A-37": 841.95}),
    ],
)
def test_that_the_doubts_that_cost_money_are_told_with_their_sums(
    bundled: dict[str, Policy], id: str, asked: dict[str, Any], sums_usd: dict[str, float]
) -> None:
    found = metered_doubts(settled(bundled[id], **asked), registers(), asked.get("overrides"))
    assert len(found) == len(bundled[id].ambiguities)
    told = {doubt.id: doubt.other_year_cents for doubt in found if doubt.other_year_cents is not None}
    assert told == {name: round(usd * 100) for name, usd in sums_usd.items()}


@pytest.mark.parametrize(("takes_part", "steps_of_a_seller"), [(0, set()), (1, {"S0-21", "S0-22", "S0-24"})])
def test_that_the_steps_of_a_certificate_seller_are_for_those_who_take_part(
    bundled: dict[str, Policy], takes_part: int, steps_of_a_seller: set[str]
) -> None:
    version = bundled["nm-socorro"].versions[0]
    steps = checklist(version, version.programs[0], facts(8.0), None, {"rec_opt_in": takes_part})
    shown = {step.clause for step in steps}
    assert "S0-20" in shown
    assert shown & {"S0-21", "S0-22", "S0-24"} == steps_of_a_seller


def test_that_a_system_too_large_for_small_dg_is_told_the_size_that_would_fit(bundled: dict[str, Policy]) -> None:
    version = bundled["il-shelby"].versions[0]
    routing = route(version, replace(facts(9.0), generation_kwh=15600.0))
    assert routing.shown.id == "qf-waived"
    refused = next(fit for fit in routing.fits if fit.id == "small-dg")
    # 9 kW make 130 % of the load, so 9 x 110 / 130 = 7.61 kW make 110 %.
    assert refused.why.endswith("7.61 kW AC would be 110 %.")


def test_that_the_price_of_a_certificate_is_in_question_only_for_those_who_sell_them(
    bundled: dict[str, Policy],
) -> None:
    policy = bundled["nm-socorro"]
    assert "rec_price_usd_per_kwh" not in settled(policy).terms.values
    assert "rec_opt_in" in settled(policy).terms.values
    assert "rec_price_usd_per_kwh" in settled(policy, overrides={"rec_opt_in": 1}).terms.values
