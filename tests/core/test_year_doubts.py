"""Holds what doubtful words would cost to the same case settled under the other reading in full."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from app import answering, locations
from app.core.answer import Doubt, Estimate
from app.core.case import Case, Pv, PvArray
from app.core.estimate import Posed, Surroundings, estimate, pose
from app.core.other_reading import other_reading
from app.core.policy import Ambiguity, DemandCharge, EnergyBlock, Policy, Tier, TimeOfUse, TouWindow
from app.core.year_doubts import year_doubts
from app.files.case_file import read_case
from app.files.cost_table import read_costs
from app.files.incentive_table import read_incentives
from app.files.load_profiles import read_load_profile
from app.files.range_table import read_range
from tests.core.small_policies import dated, parameter, price


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def around(case: Case) -> Surroundings:
    return Surroundings(
        answering.site_weather(case.site),
        read_load_profile(case.load.profile or "home"),
        read_costs(),
        read_incentives(),
        read_range(),
        date(2026, 11, 21),
    )


def posed(case: Case, policy: Policy | None = None) -> Posed:
    found = pose(case, policy or answering.policy_of(case), around(case))
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


def own_cents(case: Case, policy: Policy) -> int:
    """What the first year costs under a policy that need not be on file, by the whole straight line."""
    found = estimate(case, policy, around(case), draws=0, with_doubts=False)
    assert isinstance(found, Estimate), found
    return found.year1.bill_with_cents - found.year1.checks_cents


def test_that_a_reading_by_a_rate_of_other_hours_is_that_rates_own_answer() -> None:
    case = replace(sample("nm-socorro"), rate="residential")
    policy = answering.policy_of(case)
    (flat,) = policy.rates
    (charge,) = flat.energy
    usual = charge.blocks[0].tiers[0].price
    blocks = (
        EnergyBlock((Tier(usual),), bucket="off"),
        EnergyBlock((Tier(replace(usual, factor=2.0)),), bucket="on"),
    )
    evening = replace(
        flat,
        id="evening",
        energy=(replace(charge, blocks=blocks),),
        time_of_use=TimeOfUse("off", (TouWindow("on", 16, 20),)),
    )
    by_rate = Ambiguity("R", "Which rate?", "this", "that", "because", (("rate", "evening"),))
    nowhere = Ambiguity("V", "Which version?", "this", "that", "because", (("version", "missing"),))
    odd = replace(policy, rates=(flat, evening), ambiguities=(by_rate, nowhere))
    found = told(case, odd)
    assert set(found) == {"R"}
    assert found["R"].other_year_cents == own_cents(replace(case, rate="evening"), odd)


@pytest.mark.parametrize("coincident", ["", "at_peak"])
def test_that_a_reading_by_demand_is_that_versions_own_answer(coincident: str) -> None:
    case = sample("nm-socorro")
    policy = answering.policy_of(case)
    (version,) = policy.versions
    charge = DemandCharge("Demand", price("kw"), coincident=coincident)
    later = replace(version, id="later", programs=tuple(replace(item, demand=(charge,)) for item in version.programs))
    words = Ambiguity("D", "Which version?", "this", "that", "because", (("version", "later"),))
    known = (parameter("kw", dated(5.0), unit="usd_per_kw"), parameter("at_peak", dated(2.0), unit="kw"))
    odd = replace(
        policy,
        versions=(version, later),
        ambiguities=(words,),
        parameters=(*policy.parameters, *known),
        default_version=version.id,
    )
    doubt = told(case, odd)["D"]
    assert doubt.other_year_cents == own_cents(replace(case, version="later"), odd)


@pytest.mark.parametrize(
    ("co_op", "program", "netting"),
    [
        ("nm-socorro", "net-metering", "instant"),
        ("nm-socorro", "net-metering", "hour"),
        ("il-shelby", "small-dg", "hour"),
    ],
)
def test_that_a_reading_that_nets_finer_or_coarser_is_that_nettings_own_answer(
    co_op: str, program: str, netting: str
) -> None:
    case = replace(sample(co_op), program=program)
    policy = answering.policy_of(case)
    words = Ambiguity("N", "How long?", "this", "that", "because", (("netting", netting),))
    other = other_reading(policy, words, program)
    assert other is not None
    doubt = told(case, replace(policy, ambiguities=(words,)))["N"]
    assert doubt.other_year_cents == own_cents(case, other.policy)


def test_that_a_year_that_cannot_be_settled_raises_no_doubt() -> None:
    ready = posed(sample("nm-socorro"))
    policy = ready.question.policy
    without = replace(policy, parameters=tuple(p for p in policy.parameters if p.id != "energy_charge_usd_per_kwh"))
    assert year_doubts(replace(ready.question, policy=without), ready.selection.version, {}) == ()
