"""Holds the shipped policies to their sources: clauses have a place, doubts a reading, figures an origin."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from app.core.policy import Policy
from app.policies.reader import check_policy, read_policy
from tests.co_ops.market_price_year import FILE, MEAN_USD_PER_KWH, market_price_text, market_prices_usd_per_kwh

FOLDERS = ("nm/socorro", "nm/regime", "oh/energy-coop", "mt/marias-river", "il/shelby")
CLAUSES_OF = {
    "nm-socorro": range(1, 30),
    "nm-regime": range(30, 62),
    "oh-energy-coop": range(62, 116),
    "mt-marias-river": range(116, 136),
    "il-shelby": range(136, 170),
}
SUB_CLAUSES = {"S0-165": 6, "S0-167": 2, "S0-168": 5}
AMBIGUITIES_OF = {
    "nm-socorro": {*range(1, 13), 49},
    "nm-regime": {3, 13, 47, 48, 49},
    "oh-energy-coop": set(range(14, 20)),
    "mt-marias-river": set(range(20, 27)),
    "il-shelby": {*range(27, 47), 50},
}
PLACES_CITED_FROM = {
    "settlement": {"program", "rate", "parameter"},
    "eligibility": {"rule", "step"},
    "fee": {"fee", "charge"},
    "document": {"step"},
    "deadline": {"step"},
    "note": {"note", "step", "parameter"},
}
WHERE = {
    "rules": "rule",
    "fees": "fee",
    "steps": "step",
    "notes": "note",
    "charges": "charge",
    "programs": "program",
    "rates": "rate",
    "parameters": "parameter",
}


@pytest.fixture(scope="session")
def bundled(repository: Path) -> dict[str, Policy]:
    """The shipped policies by their ids."""
    policies = [read_policy(repository / "co_ops" / folder / "policy.toml") for folder in FOLDERS]
    return {policy.id: policy for policy in policies}


def citations(part: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Each clause that a part of a policy names, with the kind of place that names it."""
    if isinstance(part, tuple):
        for item in part:
            yield from citations(item, where)
        return
    if not is_dataclass(part):
        return
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name == "clause" and value:
            yield value, where
        elif field.name == "clauses":
            yield from ((name, where) for name in value if isinstance(name, str))
        else:
            yield from citations(value, WHERE.get(field.name, where))


def test_that_the_form_and_meaning_of_every_shipped_file_are_right(repository: Path) -> None:
    assert [str(p) for folder in FOLDERS for p in check_policy(repository / "co_ops" / folder / "policy.toml")] == []


def test_that_all_169_clauses_stand_in_the_file_of_their_source(bundled: dict[str, Policy]) -> None:
    for id, numbers in CLAUSES_OF.items():
        found = {clause.id for clause in bundled[id].clauses if re.fullmatch(r"S0-\d+", clause.id)}
        assert found == {f"S0-{number:02d}" for number in numbers}
    assert sum(len(numbers) for numbers in CLAUSES_OF.values()) == 169


def test_that_bundled_clauses_are_also_split(bundled: dict[str, Policy]) -> None:
    found = {clause.id for clause in bundled["il-shelby"].clauses if "." in clause.id}
    assert found == {f"{clause}.{part}" for clause, count in SUB_CLAUSES.items() for part in range(1, count + 1)}


def test_that_all_50_ambiguities_have_a_reading(bundled: dict[str, Policy]) -> None:
    for id, numbers in AMBIGUITIES_OF.items():
        assert {item.id for item in bundled[id].ambiguities} == {f"A-{number:02d}" for number in numbers}
        for item in bundled[id].ambiguities:
            assert item.question.endswith("?")
            assert item.reading != item.other
            assert item.why
    assert set().union(*AMBIGUITIES_OF.values()) == set(range(1, 51))


@pytest.mark.parametrize("id", CLAUSES_OF)
def test_that_every_clause_is_cited_from_a_place_of_its_kind(bundled: dict[str, Policy], id: str) -> None:
    policy = bundled[id]
    cited: dict[str, set[str]] = defaultdict(set)
    for part in (policy.parameters, policy.rates, policy.versions):
        for name, where in citations(part, {"Parameter": "parameter", "Rate": "rate"}.get(type(part[0]).__name__, "")):
            cited[name].add(where)
    known = {clause.id for clause in policy.clauses}
    assert set(cited) <= known
    misplaced = {
        clause.id: cited[clause.id]
        for clause in policy.clauses
        if not cited[clause.id] & PLACES_CITED_FROM[clause.place]
    }
    assert misplaced == {}


def test_that_a_clause_cited_from_the_wrong_place_would_be_noticed(bundled: dict[str, Policy]) -> None:
    cited = dict(citations(bundled["nm-socorro"].versions))
    assert cited["S0-12"] == "rule"
    assert cited["S0-21"] in ("fee", "step")
    assert "S0-99" not in cited


@pytest.mark.parametrize("id", CLAUSES_OF)
def test_that_every_figure_says_where_it_is_from_and_how_far_it_can_be_trusted(
    bundled: dict[str, Policy], id: str
) -> None:
    policy = bundled[id]
    for parameter in policy.parameters:
        for value in parameter.values:
            source = policy.source(value.source)
            assert source is not None, parameter.id
            assert source.address, parameter.id
            if value.status == "published":
                assert value.value is not None, parameter.id
                assert value.as_of, parameter.id
            elif value.status == "illustrative":
                assert value.value is not None, parameter.id
                assert value.low is not None, parameter.id
                assert value.high is not None, parameter.id
                assert value.low <= min(value.value) <= max(value.value) <= value.high, parameter.id
                assert value.low < value.high, parameter.id
                assert value.note, parameter.id
            else:
                assert value.value is None, parameter.id
                assert value.choices or (value.low is not None and value.high is not None), parameter.id
                assert value.note, parameter.id
    for source in policy.sources:
        assert source.title, source.id
        assert source.address, source.id
        assert source.read_on.year >= 2026, source.id


def test_that_the_names_a_script_relies_on_are_there(bundled: dict[str, Policy]) -> None:
    usual = {"customer_charge_usd_per_month", "energy_charge_usd_per_kwh"}
    promised = {
        "nm-socorro": ({"net-metering"}, {"standard_rate_usd_per_kwh", "rec_price_usd_per_kwh"}),
        "nm-regime": ({"up-to-10kw-dollar", "up-to-10kw-kwh", "over-10kw"}, {"energy_rate_usd_per_kwh"}),
        "oh-energy-coop": ({"net-metering"}, {"avoided_cost_usd_per_kwh", "minimum_bill_usd_per_month"}),
        "mt-marias-river": ({"net-metering"}, {"facilities_charge_usd_per_month", "true_up_month"}),
        "il-shelby": (
            {"small-dg", "qf-standard", "qf-waived"},
            {
                "ppi_on_peak_energy_rate_usd_per_kwh",
                "ppi_energy_rate_usd_per_kwh",
                "market_price_usd_per_kwh",
            },
        ),
    }
    for id, (programs, parameters) in promised.items():
        policy = bundled[id]
        assert {program.id for version in policy.versions for program in version.programs} == programs
        assert usual | parameters <= {parameter.id for parameter in policy.parameters}
        assert policy.rate("residential") is not None
    assert {version.id for version in bundled["oh-energy-coop"].versions} == {"monthly-netting", "net-billing"}


def test_that_a_new_member_of_tec_is_shown_the_version_that_promises_less(bundled: dict[str, Policy]) -> None:
    policy = bundled["oh-energy-coop"]
    assert policy.default_version == "net-billing"
    older, newer = policy.version("monthly-netting"), policy.version("net-billing")
    assert older is not None
    assert newer is not None
    assert newer.rules == older.rules
    assert newer.fees == older.fees
    assert newer.steps == older.steps


def test_that_the_ten_questions_of_wind_stand_in_the_checklist_of_turbines_only(bundled: dict[str, Policy]) -> None:
    version = bundled["oh-energy-coop"].versions[0]
    asked = [step.clause for step in version.steps if step.technologies == ("wind",)]
    assert asked == [f"S0-{number}" for number in range(105, 116)]


def test_that_the_market_price_year_is_what_its_recipe_makes(repository: Path, bundled: dict[str, Policy]) -> None:
    assert (repository / FILE).read_text(encoding="utf-8") == market_price_text()
    prices = market_prices_usd_per_kwh()
    assert len(prices) == 8760
    assert min(prices) < 0.0
    assert sum(prices) / len(prices) == pytest.approx(MEAN_USD_PER_KWH, abs=1e-6)
    parameter = bundled["il-shelby"].parameter("market_price_usd_per_kwh")
    assert parameter is not None
    assert parameter.series == FILE.name
    assert parameter.values[0].status == "illustrative"
    assert parameter.values[0].value == (MEAN_USD_PER_KWH,)
