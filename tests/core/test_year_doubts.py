"""Holds what doubtful words would cost to the same case settled under the other reading in full."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from app import answering, locations
from app.core.answer import Doubt
from app.core.case import Case, Pv, PvArray
from app.core.estimate import Posed, Surroundings, pose
from app.core.policy import Ambiguity, DemandCharge, Policy, TimeOfUse, TouWindow
from app.core.year_doubts import year_doubts
from app.files.case_file import read_case
from app.files.cost_table import read_costs
from app.files.incentive_table import read_incentives
from app.files.load_profiles import read_load_profile
from app.files.range_table import read_range
from tests.core.small_policies import dated, parameter, price


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def posed(case: Case, policy: Policy | None = None) -> Posed:
    around = Surroundings(
        answering.site_weather(case.site),
        read_load_profile(case.load.profile or "home"),
        read_costs(),
        read_incentives(),
        read_range(),
        date(2026, 11, 21),
    )
    found = pose(case, policy or answering.policy_of(case), around)
    assert isinstance(found, Posed), found
    return found


def told(case: Case, policy: Policy | None = None) -> dict[str, Doubt]:
    """The doubts that move money, by their ids."""
    ready = posed(case, policy)
    found = year_doubts(ready.question, ready.selection.version, case.policy_inputs)
    return {doubt.id: doubt for doubt in found if doubt.other_year_cents is not None}


def year_cents(case: Case) -> int:
    """What the first year costs, by the whole straight line."""
    found = answering.answer(case).estimate
    assert found is not None
    return found.year1.bill_with_cents - found.year1.checks_cents


def test_that_a_years_cost_by_the_other_version_is_that_versions_own_answer() -> None:
    case = sample("oh-energy-coop")
    doubt = told(case)["A-15"]
    assert doubt.year_cents == year_cents(case)
    assert doubt.other_year_cents == year_cents(replace(case, version="monthly-netting"))


def test_that_a_years_cost_by_another_figure_is_the_answer_with_that_figure_set() -> None:
    case = sample("nm-socorro")
    doubt = told(case)["A-07"]
    asked = replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, "standard_rate_usd_per_kwh": 0.125}))
    assert doubt.other_year_cents == year_cents(asked)


def test_that_a_figure_the_member_has_set_is_no_longer_in_doubt() -> None:
    case = replace(sample("mt-marias-river"), policy_inputs=MappingProxyType({"true_up_month": 7}))
    assert "A-20" not in told(case)


@pytest.mark.parametrize(("kw_ac", "in_doubt"), [(9.9, False), (10.0, True)])
def test_that_shelbys_overlap_of_programs_is_a_doubt_from_10_kw_on(kw_ac: float, in_doubt: bool) -> None:
    case = sample("il-shelby")
    use = replace(case.load, monthly_kwh=tuple(5000.0 for _ in range(12)))
    case = replace(case, load=use, pv=Pv((PvArray(kw_ac * 1.15, 30.0, 180.0),), inverter_kw_ac=kw_ac))
    found = told(case)
    assert ("A-30" in found) is in_doubt
    if in_doubt:
        assert found["A-30"].other_year_cents == year_cents(replace(case, program="qf-waived"))


def test_that_a_reading_by_a_rate_of_other_hours_is_left_unsaid() -> None:
    case = sample("nm-socorro")
    policy = answering.policy_of(case)
    hours = TimeOfUse("off", (TouWindow("on", 16, 20),))
    evening = replace(policy.rates[0], id="evening", time_of_use=hours)
    by_rate = Ambiguity("R", "Which rate?", "this", "that", "because", (("rate", "evening"),))
    nowhere = Ambiguity("V", "Which version?", "this", "that", "because", (("version", "missing"),))
    odd = replace(policy, rates=(*policy.rates, evening), ambiguities=(by_rate, nowhere))
    assert told(case, odd) == {}


def by_demand(policy: Policy, coincident: str = "") -> Policy:
    """The policy with words that another version, which bills demand, reads otherwise."""
    (version,) = policy.versions
    charge = DemandCharge("Demand", price("kw"), coincident=coincident)
    later = replace(version, id="later", programs=tuple(replace(item, demand=(charge,)) for item in version.programs))
    words = Ambiguity("D", "Which version?", "this", "that", "because", (("version", "later"),))
    known = (parameter("kw", dated(5.0), unit="usd_per_kw"), parameter("at_peak", dated(2.0), unit="kw"))
    return replace(
        policy,
        versions=(version, later),
        ambiguities=(words,),
        parameters=(*policy.parameters, *known),
        default_version=version.id,
    )


def test_that_a_reading_by_demand_is_left_unsaid_where_nothing_else_bills_it() -> None:
    case = sample("nm-socorro")
    policy = answering.policy_of(case)
    assert told(case, by_demand(policy)) == {}
    doubt = told(case, by_demand(policy, coincident="at_peak"))["D"]
    assert doubt.other_year_cents is not None
    assert doubt.year_cents is not None
    assert doubt.other_year_cents - doubt.year_cents == 12 * 1000, "demand at the co-op's peak is told, not metered"


def test_that_a_reading_by_the_hour_is_left_unsaid_where_the_year_is_split_finer() -> None:
    case = replace(sample("il-shelby"), program="qf-standard")
    ready = posed(case)
    assert ready.question.curve.clock.minutes < 60
    dearer = (("netting", "hour"), ("surplus.market_floor_usd_per_kwh", 1.0))
    policy = replace(
        ready.question.policy, ambiguities=(Ambiguity("H", "How fine?", "this", "that", "because", dearer),)
    )
    assert told(case, policy) == {}


def test_that_a_year_that_cannot_be_settled_raises_no_doubt() -> None:
    ready = posed(sample("nm-socorro"))
    policy = ready.question.policy
    without = replace(policy, parameters=tuple(p for p in policy.parameters if p.id != "energy_charge_usd_per_kwh"))
    assert year_doubts(replace(ready.question, policy=without), ready.selection.version, {}) == ()
