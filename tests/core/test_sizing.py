"""Sizes: each is the estimate of that size, edges are exact on both sides, and the best are the best."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app import answering, locations
from app.core.case import Case, Loan, Wind
from app.core.eligibility import SystemFacts
from app.core.estimate import Surroundings
from app.core.policy import Policy, Rule
from app.core.problems import Problem
from app.core.sizing import (
    JUST_ABOVE_KW,
    SizeAnswer,
    SizePoint,
    best_sizes,
    default_sizes,
    size_edges,
    sizes,
    turbine_sizes,
)
from app.core.system import scaled
from app.files.case_file import read_case
from app.files.turbine_table import read_turbine
from tests.core.small_policies import dated, forgotten, parameter


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def swept(case: Case, kw_ac: list[float] | None = None) -> SizeAnswer:
    policy, around = answering.gather(case)
    found = sizes(case, policy, around, None if kw_ac is None else np.array(kw_ac))
    assert isinstance(found, SizeAnswer), found
    return found


def points(found: SizeAnswer, program: str) -> dict[float, SizePoint]:
    (chosen,) = [item for item in found.programs if item.program.id == program]
    return {point.kw_ac: point for point in chosen.points}


@pytest.mark.parametrize("co_op", ["il-shelby", "nm-regime", "mt-marias-river", "nm-socorro", "oh-energy-coop"])
@pytest.mark.parametrize("loan", [None, Loan(12, 6.0, 10.0, fee_percent=1.0, dealer_fee_percent=5.0)])
def test_that_each_size_is_the_estimate_of_that_size(co_op: str, loan: Loan | None) -> None:
    case = sample(co_op)
    case = replace(case, finance=replace(case.finance, loan=loan))
    assert case.pv is not None
    found = swept(case, [4.0])
    base = answering.answer(case, draws=0).estimate
    assert base is not None
    for program in found.programs:
        point = points(found, program.program.id)[4.0]
        factor = 4.0 / base.policy.nameplate_kw_ac
        sized = replace(case, pv=scaled(case.pv, factor), program=program.program.id)
        alone = answering.answer(sized, draws=0).estimate
        assert alone is not None
        if alone.program.id != program.program.id:
            continue
        assert point.status == alone.policy.status
        assert point.saving_cents == pytest.approx(alone.year1.saving_cents, abs=12)
        assert point.upfront_cents == alone.finance.upfront_cents
        assert point.fees_cents == alone.finance.fees_cents
        assert point.npv_cents == pytest.approx(alone.finance.npv_cents, abs=200)
        assert point.forfeited_kwh == pytest.approx(alone.year1.forfeited_kwh, abs=0.01)
        assert (point.payback_years is None) == (alone.finance.simple_payback_years is None)
        assert point.generation_kwh == pytest.approx(alone.production.annual_kwh)


def test_that_what_only_the_co_op_knows_is_the_dearest_at_each_size() -> None:
    """The month on which credit is lost costs most in October for 8.2 kW, in January for 12 kW."""
    case = sample("mt-marias-river")
    assert case.pv is not None
    for kw_ac, point in points(swept(case, [8.2, 12.0]), "net-metering").items():
        sized = replace(case, pv=scaled(case.pv, kw_ac / 8.2))
        alone = answering.answer(sized, draws=0).estimate
        assert alone is not None
        assert (point.npv_cents, point.saving_cents) == (alone.finance.npv_cents, alone.years[0].saving_cents)
        assert point.forfeited_kwh == pytest.approx(alone.years[0].forfeited_kwh)


def test_that_two_hundred_sizes_are_the_default() -> None:
    assert len(default_sizes()) == 200
    assert (default_sizes()[0], default_sizes()[-1]) == (0.5, 100.0)


def test_that_every_edge_is_a_size_of_its_own_and_the_next_one_follows() -> None:
    found = swept(sample("il-shelby"))
    edges = [edge.kw_ac for edge in found.edges]
    assert {10.0, 50.0, 100.0} <= set(edges)
    for program in found.programs:
        kw = [point.kw_ac for point in program.points]
        assert kw == sorted(set(kw))
        for edge in edges:
            assert edge in kw
            if edge + JUST_ABOVE_KW < 100.0:
                assert any(edge < size <= edge + JUST_ABOVE_KW + 1e-9 for size in kw)


@pytest.mark.parametrize(
    ("co_op", "program", "edge", "at", "above"),
    [
        ("mt-marias-river", "net-metering", 10.0, "allowed with conditions", "not allowed"),
        ("nm-regime", "up-to-10kw-dollar", 10.0, "allowed with conditions", "not allowed"),
        ("nm-regime", "over-10kw", 10.0, "not allowed", "allowed"),
        ("oh-energy-coop", "net-metering", 25.0, "allowed with conditions", "ask the co-op"),
        ("il-shelby", "qf-waived", 100.0, "allowed with conditions", None),
    ],
)
def test_that_the_status_turns_exactly_at_the_edge(
    co_op: str, program: str, edge: float, at: str, above: str | None
) -> None:
    by_size = points(swept(sample(co_op), [edge]), program)
    assert by_size[edge].status == at
    if above is not None:
        assert by_size[edge + JUST_ABOVE_KW].status == above


def test_that_110_percent_of_the_load_is_allowed_and_the_next_size_is_not() -> None:
    found = swept(sample("il-shelby"), [5.0])
    (edge,) = [item.kw_ac for item in found.edges if item.text.startswith("110 %")]
    by_size = points(found, "small-dg")
    assert by_size[edge].percent_of_load == pytest.approx(110.0)
    assert by_size[edge].status == "allowed"
    (beyond,) = [point for kw, point in by_size.items() if edge < kw <= edge + JUST_ABOVE_KW + 1e-9]
    assert beyond.status == "not allowed"


def test_that_fees_step_exactly_where_the_policy_says() -> None:
    by_size = points(swept(sample("nm-socorro"), [100.0]), "net-metering")
    assert by_size[100.0].fees_cents == 5_000
    shelby = points(swept(sample("il-shelby"), [10.0]), "small-dg")
    assert (shelby[10.0].fees_cents, shelby[10.01].fees_cents) == (50_000, 200_000)


def test_that_modules_above_a_limit_in_ac_are_an_edge_too() -> None:
    found = swept(sample("nm-regime"), [9.0])
    assert any("modules" in edge.text for edge in found.edges)


def test_that_the_best_are_allowed_and_none_is_better() -> None:
    found = swept(sample("nm-regime"))
    open_points = [
        point for program in found.programs for point in program.points if point.status.startswith("allowed")
    ]
    by = {best.by: best.point for best in found.best}
    assert by["payback"] is not None
    assert by["npv"] is not None
    assert by["forfeiture"] is not None
    assert by["payback"].payback_years == min(p.payback_years for p in open_points if p.payback_years is not None)
    assert by["npv"].npv_cents == max(point.npv_cents for point in open_points)
    assert by["forfeiture"].kw_ac == max(point.kw_ac for point in open_points if point.forfeited_percent < 1.0)


def test_that_no_size_stands_out_for_what_it_keeps_where_none_loses() -> None:
    (kept,) = [best for best in swept(sample("il-shelby")).best if best.by == "forfeiture"]
    assert kept.point is not None
    assert not kept.stands_out
    assert kept.text.startswith("Lost credit sets no limit: even 100 kW")
    (swept_away,) = [best for best in swept(sample("mt-marias-river")).best if best.by == "forfeiture"]
    assert swept_away.stands_out
    assert swept_away.text.endswith("is the largest that forfeits less than 1 % of what it makes.")


def test_that_a_bank_that_is_swept_bounds_the_size() -> None:
    found = swept(sample("mt-marias-river"))
    (best,) = [item.point for item in found.best if item.by == "forfeiture"]
    assert best is not None
    by_size = points(found, "net-metering")
    bigger = min(kw for kw in by_size if kw > best.kw_ac)
    assert best.forfeited_percent < 1.0 <= by_size[bigger].forfeited_percent


@pytest.mark.parametrize(("usd_per_w_dc", "gains"), [(0.5, True), (6.0, False)])
def test_that_the_size_of_the_highest_value_is_told_as_a_gain_or_as_a_loss(usd_per_w_dc: float, gains: bool) -> None:
    case = sample("nm-socorro")
    case = replace(case, costs=replace(case.costs, pv_usd_per_w_dc=usd_per_w_dc))
    (best,) = [item for item in swept(case, [2.0, 4.0, 8.0]).best if item.by == "npv"]
    assert best.point is not None
    assert (best.point.npv_cents > 0) is gains
    told = f"{best.point.kw_ac:g} kW under {best.program.name if best.program else ''}"
    usd = f"${abs(best.point.npv_cents) / 100:,.0f} in today's money."
    assert best.text == (
        f"{told} gains most over 25 years, {usd}"
        if gains
        else f"No size gains over 25 years; {told} loses least, {usd}"
    )


def test_that_a_loss_begins_below_nothing() -> None:
    (program,) = swept(sample("nm-socorro"), [4.0]).programs

    def said(npv_cents: int) -> str:
        points = tuple(replace(point, npv_cents=npv_cents) for point in program.points if point.kw_ac == 4.0)
        (best,) = [item for item in best_sizes((replace(program, points=points),), 25) if item.by == "npv"]
        return best.text

    assert said(0) == f"4 kW under {program.program.name} gains most over 25 years, $0 in today's money."
    assert said(-100).startswith(f"No size gains over 25 years; 4 kW under {program.program.name} loses least, $1 ")


def test_that_no_payback_is_said_and_not_invented() -> None:
    found = swept(sample("oh-energy-coop"), [5.0, 10.0])
    (best,) = [item for item in found.best if item.by == "payback"]
    assert best.point is None
    assert best.text == "No allowed size pays back within 25 years."


def test_that_nothing_allowed_is_said_of_each() -> None:
    case = sample("nm-socorro")
    found = swept(replace(case, equipment=replace(case.equipment, battery_kwh=10.0)), [5.0])
    assert all(best.point is None for best in found.best)
    assert best_sizes((), 25)[0].text == "No size is allowed as the rules stand."


def test_that_a_case_of_wind_is_told_the_turbines() -> None:
    case = replace(sample("mt-marias-river"), pv=None, wind=Wind("bergey-excel-10"))
    found = answering.answer_sizes(case)
    (program,) = found.programs
    names = [point.turbine for point in program.points]
    assert "bergey-excel-10" in names
    alone = answering.answer(case, draws=0).estimate
    assert alone is not None
    (point,) = [item for item in program.points if item.turbine == "bergey-excel-10"]
    assert point.saving_cents == alone.year1.saving_cents
    assert point.upfront_cents == alone.finance.upfront_cents
    assert [item.kw_ac for item in program.points] == sorted(item.kw_ac for item in program.points)


def test_that_beside_a_turbine_the_array_alone_changes() -> None:
    case = replace(sample("mt-marias-river"), wind=Wind("bergey-xl-1"))
    assert case.pv is not None
    found = swept(case, [4.0, 8.0])
    by_size = points(found, "net-metering")
    base = answering.answer(case, draws=0).estimate
    assert base is not None
    array_kw = base.policy.nameplate_kw_ac - 1.0
    for kw in (4.0, 8.0):
        sized = replace(case, pv=scaled(case.pv, kw / array_kw))
        alone = answering.answer(sized, draws=0).estimate
        assert alone is not None
        assert by_size[kw].saving_cents == pytest.approx(alone.year1.saving_cents, abs=12)
        assert by_size[kw].upfront_cents == alone.finance.upfront_cents
        assert by_size[kw].generation_kwh == pytest.approx(alone.production.annual_kwh)
        assert by_size[kw].status == alone.policy.status
    # Ten kilowatts in all, of which the turbine has one.
    assert 9.0 in {edge.kw_ac for edge in found.edges}
    assert by_size[9.0].status != "not allowed"
    assert by_size[9.0 + JUST_ABOVE_KW].status == "not allowed"


def test_that_a_price_for_the_whole_scales_with_the_array() -> None:
    case = sample("nm-socorro")
    base = answering.answer(case, draws=0).estimate
    assert base is not None
    kw = base.policy.nameplate_kw_ac
    found = swept(replace(case, costs=replace(case.costs, upfront_usd=20_000.0)), [kw, 2 * kw])
    by_size = points(found, "net-metering")
    assert by_size[round(kw, 9)].upfront_cents == 2_005_000
    assert by_size[round(2 * kw, 9)].upfront_cents == 4_005_000


def test_that_a_case_without_an_array_is_refused_with_its_field() -> None:
    policy, around = answering.gather(sample("nm-socorro"))
    found = sizes(replace(sample("nm-socorro"), pv=None, wind=Wind("bergey-xl-1")), policy, around)
    assert isinstance(found, tuple)
    assert found[0].field == "pv"


def wrong_fields(found: SizeAnswer | tuple[Problem, ...]) -> list[str | None]:
    assert isinstance(found, tuple), found
    return [problem.field for problem in found]


def other_program_unknown(choice: bool = False) -> tuple[Policy, Surroundings]:
    """A co-op whose first program can be settled and whose second wants a figure that nobody knows."""
    owner, around = answering.gather(sample("il-shelby"))
    owner = forgotten(owner, "qf_communication_usd_per_month")
    if choice:
        market = parameter("market_price_usd_per_kwh", dated(None, choices=(0.02, 0.04)))
        owner = replace(owner, parameters=(*(item for item in owner.parameters if item.id != market.id), market))
        around = replace(around, price_years={})
    return owner, around


@pytest.mark.parametrize("choice", [False, True])
@pytest.mark.parametrize("wind", [None, Wind("bergey-xl-1")])
def test_that_a_figure_another_program_wants_is_told(choice: bool, wind: Wind | None) -> None:
    owner, around = other_program_unknown(choice)
    case = replace(sample("il-shelby"), wind=wind)
    around = replace(around, turbine=read_turbine(wind.turbine) if wind else None)
    assert wrong_fields(sizes(case, owner, around, np.array([4.0]))) == ["policy_inputs.qf_communication_usd_per_month"]


def test_that_a_case_that_cannot_be_posed_has_no_sizes() -> None:
    case = sample("mt-marias-river")
    owner, around = answering.gather(case)
    owner = forgotten(owner, "energy_charge_usd_per_kwh")
    field = "policy_inputs.energy_charge_usd_per_kwh"
    assert wrong_fields(sizes(case, owner, around)) == [field]
    windy = replace(case, pv=None, wind=Wind("bergey-xl-1"))
    assert wrong_fields(turbine_sizes(windy, owner, around, (read_turbine("bergey-xl-1"),))) == [field]


def test_that_turbines_are_compared_where_one_stands_alone() -> None:
    case = sample("il-shelby")
    owner, around = answering.gather(case)
    windy = replace(case, pv=None, wind=Wind("bergey-xl-1"))
    turbines = (read_turbine("bergey-xl-1"),)
    found = turbine_sizes(windy, owner, around, turbines)
    assert isinstance(found, SizeAnswer)
    assert any("bergey-xl-1 under" in best.text for best in found.best), "a turbine is named, not its kW"
    assert wrong_fields(turbine_sizes(case, owner, around, turbines)) == ["wind"]
    assert wrong_fields(turbine_sizes(replace(windy, pv=case.pv), owner, around, turbines)) == ["wind"]
    assert wrong_fields(turbine_sizes(windy, owner, around, ())) == ["wind.turbine"]
    unknown, _ = other_program_unknown()
    assert wrong_fields(turbine_sizes(windy, unknown, around, turbines)) == [
        "policy_inputs.qf_communication_usd_per_month"
    ]


def test_that_a_policy_without_limits_has_only_the_sizes_asked_for() -> None:
    case = sample("nm-socorro")
    owner, around = answering.gather(case)
    free = tuple(
        replace(version, rules=(), fees=(), programs=tuple(replace(item, rules=()) for item in version.programs))
        for version in owner.versions
    )
    found = sizes(case, replace(owner, versions=free), around, np.array([4.0, 8.0]))
    assert isinstance(found, SizeAnswer)
    assert found.edges == ()
    assert [point.kw_ac for point in found.programs[0].points] == [4.0, 8.0]


def test_that_a_limit_of_another_kind_is_no_edge() -> None:
    owner, _ = answering.gather(sample("nm-socorro"))
    facts = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10_500.0, 12_000.0)
    version = replace(owner.versions[0], fees=(), programs=())
    limit = Rule("limit", "capacity_max", "At most.", "S0-00", limit=10.0)
    other = replace(limit, kind="enrolment")
    assert 10.0 in {edge.kw_ac for edge in size_edges(replace(version, rules=(limit, other)), facts)}
    assert size_edges(replace(version, rules=(other,)), facts) == ()


@pytest.mark.parametrize(
    ("whose", "is_edge"),
    [
        ({}, True),
        ({"technologies": ("pv", "hydro")}, True),
        ({"technologies": ("wind",)}, False),
        ({"sectors": ("residential",)}, True),
        ({"sectors": ("commercial",)}, False),
    ],
)
def test_that_a_limit_for_others_is_no_edge(whose: dict[str, Any], is_edge: bool) -> None:
    owner, _ = answering.gather(sample("nm-socorro"))
    facts = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10_500.0, 12_000.0)
    version = replace(owner.versions[0], fees=(), programs=())
    limit = replace(Rule("limit", "capacity_max", "At most.", "S0-00", limit=25.0), **whose)
    assert (25.0 in {edge.kw_ac for edge in size_edges(replace(version, rules=(limit,)), facts)}) is is_edge


@pytest.mark.parametrize(("technologies", "is_edge"), [((), True), (("pv",), True), (("wind",), False)])
def test_that_a_fee_for_others_is_no_edge(technologies: tuple[str, ...], is_edge: bool) -> None:
    owner, _ = answering.gather(sample("nm-socorro"))
    facts = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10_500.0, 12_000.0)
    fee = replace(owner.versions[0].fees[0], technologies=technologies, above_kw=25.0, brackets=())
    version = replace(owner.versions[0], fees=(fee,), rules=(), programs=())
    assert (25.0 in {edge.kw_ac for edge in size_edges(version, facts)}) is is_edge


@pytest.mark.parametrize("co_op", ["il-shelby", "nm-regime", "mt-marias-river", "nm-socorro", "oh-energy-coop"])
def test_that_what_changes_at_an_edge_is_said_in_whole_sentences(co_op: str) -> None:
    facts = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10_500.0, 12_000.0)
    owner, _ = answering.gather(sample(co_op))
    texts = [edge.text for version in owner.versions for edge in size_edges(version, facts)]
    assert texts
    assert all(text.endswith(".") and ".;" not in text and ".." not in text for text in texts)


def test_that_an_array_alone_is_sized_at_every_half_kw() -> None:
    case = sample("nm-socorro")
    owner, around = answering.gather(case)
    found = sizes(case, owner, around)
    assert isinstance(found, SizeAnswer)
    for shown in found.programs:
        assert set(default_sizes().tolist()) <= {point.kw_ac for point in shown.points}
