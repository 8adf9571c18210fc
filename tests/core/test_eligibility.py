"""Holds eligibility to the edges of every rule, to the way out, and to the order in which programs are tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.answer import Finding
from app.core.eligibility import (
    CHECKS,
    SystemFacts,
    finding,
    findings,
    kw_text,
    largest_kw_by_load,
    percent_limit,
    percent_text,
    route,
)
from app.core.policy import RULE_KINDS, Program, Rule, Surplus, Version

FACTS = SystemFacts(
    technologies=("pv",), pv_kw_ac=8.0, pv_kw_dc=9.2, rated_kw=0.0, peak_kw=0.0, generation_kwh=10500, load_kwh=12000
)


def rule(kind: str, id: str = "rule", **fields: object) -> Rule:
    return Rule(id, kind, "The rule.", "S0-00", **fields)  # type: ignore[arg-type]


def found(asked: Rule, facts: SystemFacts = FACTS) -> Finding:
    answer = finding(asked, facts)
    assert answer is not None
    return answer


def program(id: str, *rules: Rule, chosen: bool = False) -> Program:
    return Program(id, id.upper(), "instant", Surplus("kwh"), rules=rules, chosen=chosen)


def version(*programs: Program, rules: tuple[Rule, ...] = ()) -> Version:
    return Version("now", "Now", programs, rules=rules)


def test_that_every_kind_of_rule_is_checked() -> None:
    assert set(CHECKS) == set(RULE_KINDS)


@pytest.mark.parametrize(
    ("kw", "inclusive", "status"),
    [
        (9.9, True, "pass"),
        (10.0, True, "pass"),
        (10.1, True, "fail"),
        (10.01, True, "fail"),
        (9.9, False, "pass"),
        (10.0, False, "fail"),
        (10.1, False, "fail"),
    ],
)
def test_that_a_largest_size_has_its_edge_where_the_policy_says(kw: float, inclusive: bool, status: str) -> None:
    limit = rule("capacity_max", limit=10.0, inclusive=inclusive)
    assert found(limit, replace(FACTS, pv_kw_ac=kw, pv_kw_dc=kw)).status == status


@pytest.mark.parametrize(
    ("kw", "inclusive", "status"),
    [(9.9, True, "fail"), (10.0, True, "pass"), (10.1, True, "pass"), (10.0, False, "fail"), (10.1, False, "pass")],
)
def test_that_a_smallest_size_has_its_edge_where_the_policy_says(kw: float, inclusive: bool, status: str) -> None:
    limit = rule("capacity_min", limit=10.0, inclusive=inclusive)
    assert found(limit, replace(FACTS, pv_kw_ac=kw)).status == status


def test_that_57_and_a_half_kw_over_a_ratio_of_1_15_are_50_kw() -> None:
    """In binary floating point the quotient is 50.00000000000001."""
    kw_ac = 57.5 / 1.15
    assert kw_ac > 50.0
    facts = replace(FACTS, pv_kw_ac=kw_ac, pv_kw_dc=50.0)
    assert facts.nameplate_kw_ac == 50.0
    assert found(rule("capacity_max", limit=50.0), facts).status == "pass"


def test_that_solar_and_wind_on_one_meter_are_added() -> None:
    facts = replace(FACTS, technologies=("pv", "wind"), pv_kw_ac=30.0, pv_kw_dc=30.0, rated_kw=20.0, peak_kw=22.0)
    assert found(rule("capacity_max", limit=50.0), facts).status == "pass"
    assert found(rule("capacity_max", limit=50.0), replace(facts, rated_kw=21.0)).status == "fail"


@pytest.mark.parametrize(("basis", "kw"), [("ac", 12.0), ("kva", 12.0), ("rated", 12.0), ("dc", 13.2), ("peak", 13.0)])
def test_that_capacity_is_counted_on_the_basis_the_policy_names(basis: str, kw: float) -> None:
    assert replace(FACTS, rated_kw=4.0, peak_kw=5.0).capacity_kw(basis) == pytest.approx(kw)


def test_that_modules_above_a_limit_the_inverter_keeps_are_a_warning() -> None:
    warned = found(rule("capacity_max", limit=8.5))
    assert warned.status == "warn"
    assert "8 kW AC" in warned.text
    assert "9.2 kW DC" in warned.text


def test_that_a_system_too_large_is_told_the_largest_that_passes() -> None:
    too_large = found(rule("capacity_max", limit=7.5))
    assert too_large.status == "fail"
    assert too_large.fix == "7.5 kW AC or less would pass."
    just_under = found(rule("capacity_max", limit=7.5, inclusive=False))
    assert just_under.fix == "7.5 kW AC or just under would pass."


@pytest.mark.parametrize(
    ("generation_kwh", "status"),
    [(13188, "pass"), (13199.9, "pass"), (13200, "pass"), (13201, "fail"), (13212, "fail")],
)
def test_that_exactly_110_percent_of_the_load_passes_and_more_does_not(generation_kwh: float, status: str) -> None:
    limit = rule("percent_of_load", limit=110.0)
    assert found(limit, replace(FACTS, generation_kwh=generation_kwh)).status == status


def test_that_too_much_for_the_load_is_told_the_size_that_would_not_be() -> None:
    too_much = found(rule("percent_of_load", limit=110.0), replace(FACTS, generation_kwh=18000))
    assert too_much.fix == "5.86 kW AC would be 110 %."
    assert "150.0 % of the year's use (18,000 of 12,000 kWh)" in too_much.text
    assert largest_kw_by_load(replace(FACTS, generation_kwh=18000), 110.0) == pytest.approx(8 * 110 / 150)


def test_that_the_size_it_is_told_would_pass_itself() -> None:
    for percent in range(111, 200):
        facts = replace(FACTS, generation_kwh=120.0 * percent)
        kw = float(found(rule("percent_of_load", limit=110.0), facts).fix.split()[0])
        smaller = replace(facts, pv_kw_ac=kw, generation_kwh=facts.generation_kwh * kw / 8.0)
        assert found(rule("percent_of_load", limit=110.0), smaller).status == "pass"


@pytest.mark.parametrize(
    ("percent", "text"),
    [
        (87.5, "87.5"),
        (109.96, "110.0"),
        (110.0, "110.0"),
        (110.008, "110.01"),
        (110.04, "110.04"),
        (110.0000004, "110.0000004"),
    ],
)
def test_that_a_percentage_shows_on_which_side_of_the_limit_it_is(percent: float, text: str) -> None:
    assert percent_text(percent, 110.0) == text


def test_that_a_load_nobody_knows_is_an_open_question() -> None:
    unknown = found(rule("percent_of_load", limit=110.0), replace(FACTS, load_kwh=0.0))
    assert (unknown.status, unknown.fix) == ("unknown", "Enter twelve bills.")
    assert largest_kw_by_load(replace(FACTS, load_kwh=0.0), 110.0) is None


@pytest.mark.parametrize(
    ("asked", "changed"),
    [
        (rule("technology", allowed=("wind",)), {}),
        (rule("no_storage"), {"battery_kwh": 13.5}),
        (rule("no_combustion"), {"combustion_generator": True}),
        (rule("owner_is_member"), {"ownership": "lease"}),
        (rule("owner_is_member"), {"ownership": "ppa"}),
        (rule("sector", allowed=("farm",)), {}),
        (rule("listed_inverter"), {"inverter_ul1741": False}),
        (rule("rate", allowed=("tou",)), {"rate": "flat"}),
        (rule("enrolment", state="full"), {}),
    ],
)
def test_that_what_breaks_a_rule_fails_with_clause_and_way_out(asked: Rule, changed: dict[str, object]) -> None:
    failed = found(asked, replace(FACTS, **changed))  # type: ignore[arg-type]
    assert failed.status == "fail"
    assert failed.clause == "S0-00"
    assert failed.text.startswith("The rule. ")
    assert failed.fix.endswith(".")


@pytest.mark.parametrize(
    "kept",
    [
        rule("technology", allowed=("pv", "wind")),
        rule("no_storage"),
        rule("no_combustion"),
        rule("owner_is_member"),
        rule("sector", allowed=("residential",)),
        rule("listed_inverter"),
        rule("rate", allowed=("",)),
        rule("enrolment", state="open"),
        rule("one_metering_point"),
        rule("service_area"),
        rule("declaration"),
    ],
)
def test_that_what_keeps_a_rule_passes(kept: Rule) -> None:
    assert found(kept).status == "pass"


def test_that_every_technology_on_the_meter_must_be_listed() -> None:
    both = replace(FACTS, technologies=("pv", "chp"))
    failed = found(rule("technology", allowed=("pv", "wind")), both)
    assert failed.status == "fail"
    assert "chp is not among pv, wind" in failed.text


def test_that_room_nobody_knows_of_is_an_open_question() -> None:
    assert found(rule("enrolment", state="unknown")).status == "unknown"


def test_that_a_rule_for_others_is_not_asked() -> None:
    assert finding(rule("no_storage", sectors=("farm",)), FACTS) is None
    assert finding(rule("no_storage", technologies=("wind",)), FACTS) is None
    assert len(findings([rule("no_storage", technologies=("pv",)), rule("no_storage", sectors=("farm",))], FACTS)) == 1


@pytest.mark.parametrize(
    ("on_fail", "status"), [("not_allowed", "fail"), ("other_program", "fail"), ("warn", "warn"), ("ask", "unknown")]
)
def test_that_the_policy_says_what_breaking_a_rule_means(on_fail: str, status: str) -> None:
    assert found(rule("no_storage", on_fail=on_fail), replace(FACTS, battery_kwh=10.0)).status == status


def test_that_the_policys_own_way_out_is_told() -> None:
    failed = found(rule("no_storage", fix="Leave it in the car."), replace(FACTS, battery_kwh=10.0))
    assert failed.fix == "Leave it in the car."


# --- routing ---------------------------------------------------------------------------------------------------------

SMALL = program("small", rule("capacity_max", "cap", limit=10.0, on_fail="other_program"))
LARGE = program("large", rule("capacity_max", "hundred", limit=100.0))
ON_REQUEST = program("asked-for", chosen=True)


def kw(size: float) -> SystemFacts:
    return replace(FACTS, pv_kw_ac=size, pv_kw_dc=size)


def test_that_the_first_program_that_fits_takes_the_system() -> None:
    routes = version(SMALL, LARGE)
    assert route(routes, kw(10.0)).shown.id == "small"
    assert route(routes, kw(10.1)).shown.id == "large"
    assert route(routes, kw(10.0)).status == "allowed"


def test_that_a_program_for_those_who_ask_is_taken_only_by_name() -> None:
    routes = version(ON_REQUEST, SMALL)
    assert route(routes, kw(8.0)).shown.id == "small"
    assert route(routes, kw(8.0), "asked-for").shown.id == "asked-for"


def test_that_a_system_no_program_takes_is_not_allowed() -> None:
    refused = route(version(LARGE), kw(100.1))
    assert refused.program is None
    assert refused.status == "not allowed"
    assert refused.shown.id == "large"


def test_that_a_broken_rule_of_the_version_bars_every_program() -> None:
    owner = rule("owner_is_member", "owner")
    refused = route(version(SMALL, LARGE, rules=(owner,)), replace(kw(8.0), ownership="lease"))
    assert refused.status == "not allowed"
    assert not any(fit.eligible for fit in refused.fits)


def test_that_a_broken_rule_with_a_question_leaves_it_to_the_co_op() -> None:
    ask = rule("capacity_max", "edge", limit=25.0, on_fail="ask")
    assert route(version(program("one", ask)), kw(25.0)).status == "allowed"
    assert route(version(program("one", ask)), kw(25.1)).status == "ask the co-op"


def test_that_a_warning_makes_conditions() -> None:
    soft = rule("percent_of_load", "need", limit=100.0, on_fail="warn")
    routed = route(version(program("one", soft)), replace(kw(8.0), generation_kwh=15000))
    assert routed.status == "allowed with conditions"
    assert routed.program is not None


def test_that_a_program_asked_for_by_name_is_not_replaced_by_another() -> None:
    refused = route(version(SMALL, LARGE), kw(12.0), "small")
    assert refused.program is None
    assert refused.shown.id == "small"


def test_that_the_strictest_share_of_the_load_counts() -> None:
    of_program = program("one", rule("percent_of_load", limit=110.0))
    of_version = version(of_program, rules=(rule("percent_of_load", limit=100.0),))
    assert percent_limit(of_version, of_program) == 100.0
    assert percent_limit(version(SMALL), SMALL) is None


@pytest.mark.parametrize(("kw_found", "text"), [(10.0, "10"), (7.5, "7.5"), (6.67, "6.67"), (10.01, "10.01")])
def test_that_a_power_is_written_as_a_person_would(kw_found: float, text: str) -> None:
    assert kw_text(kw_found) == text


def test_that_several_names_are_said_in_a_row() -> None:
    on = rule("rate", allowed=("farm", "solar"))
    assert found(on, replace(FACTS, rate="home")).fix == "Move to rate farm or solar."
    both = replace(FACTS, technologies=("pv", "wind"))
    assert found(rule("technology", allowed=("hydro",)), both).text.endswith("pv and wind is not among hydro.")


def test_that_only_a_program_to_ask_for_is_said_to_be_one() -> None:
    usual, on_request = route(version(program("usual"), ON_REQUEST), FACTS).fits
    assert usual.why == "Every condition is met."
    assert on_request.why == "Open to this system if the member asks for it."
