"""Knows the one question that Fairwatt and SAM are both asked when they are timed."""

from __future__ import annotations

from dataclasses import replace

from app import answering, locations
from app.core.answer import Estimate
from app.core.case import Case
from app.core.use import case_use
from app.files.case_file import read_case
from app.files.load_profiles import read_load_profile
from tests.speed.pysam_side import House

# Shelby's Small DG bills each hour's delivered energy and credits each hour's surplus: what SAM calls net billing.
SAMPLE = "il-shelby.fairwatt"
PROGRAM = "small-dg"
CUSTOMER_CHARGE_USD_PER_MONTH = 52.00
ENERGY_CHARGE_USD_PER_KWH = 0.1197
SURPLUS_USD_PER_KWH = 0.06
YEARS = 25


def the_case() -> Case:
    """The sample with its program chosen and every price given, so that nothing is left to a default."""
    case = read_case(locations.resources_folder() / "samples" / SAMPLE)
    charges = {
        "customer_charge_usd_per_month": CUSTOMER_CHARGE_USD_PER_MONTH,
        "energy_charge_usd_per_kwh": ENERGY_CHARGE_USD_PER_KWH,
    }
    inputs = {**charges, **surplus_inputs(SURPLUS_USD_PER_KWH)}
    return replace(
        case,
        program=PROGRAM,
        policy_inputs=inputs,
        finance=replace(case.finance, analysis_years=YEARS),
        load=replace(case.load, inside_the_hour=False),  # SAM's hours are means
    )


def surplus_inputs(usd_per_kwh: float) -> dict[str, float]:
    """The two rates whose weighted mean is the price of surplus, both at this price."""
    return {"ppi_on_peak_energy_rate_usd_per_kwh": usd_per_kwh, "ppi_energy_rate_usd_per_kwh": usd_per_kwh}


def with_tilt(case: Case, tilt_deg: float) -> Case:
    assert case.pv is not None
    return replace(case, pv=replace(case.pv, arrays=(replace(case.pv.arrays[0], tilt_deg=tilt_deg),)))


def with_surplus_price(case: Case, usd_per_kwh: float) -> Case:
    return replace(case, policy_inputs={**case.policy_inputs, **surplus_inputs(usd_per_kwh)})


def fairwatt_estimate(case: Case, draws: int = 0) -> Estimate:
    """The answer a person sees, with its range made of so many draws.

    With no draws it is what SAM answers too: solar year, all years' bills and cash flow, and no other readings of
    doubtful words.
    Raises RuntimeError with the problems when there is no answer.
    """
    answered = answering.answer(case, draws=draws, with_doubts=bool(draws))
    if answered.estimate is None:
        raise RuntimeError("; ".join(map(str, answered.problems)))
    return answered.estimate


def the_house(case: Case) -> House:
    """The same question in SAM's terms: the same hours of weather and use, the same prices, the same outlay."""
    assert case.pv is not None
    assert case.load.monthly_kwh is not None
    return House(
        weather=answering.site_weather(case.site),
        load_kw=case_use(
            case.load, read_load_profile(case.load.profile or "home"), answering.site_weather(case.site)
        ).load_kwh,
        pv=case.pv,
        analysis_years=YEARS,
        customer_charge_usd_per_month=CUSTOMER_CHARGE_USD_PER_MONTH,
        energy_charge_usd_per_kwh=ENERGY_CHARGE_USD_PER_KWH,
        surplus_usd_per_kwh=SURPLUS_USD_PER_KWH,
        upfront_usd=fairwatt_estimate(case).finance.upfront_cents / 100.0,
    )
