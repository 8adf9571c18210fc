"""Holds the money against SAM's Cashloan: the same savings, price, upkeep, loan and credit, year by year."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.core.arrays import Floats
from app.core.case import Loan
from app.core.finance import (
    CashFlow,
    cash_flow,
    discounted,
    loan_schedule,
    net_present_cents,
    payback_years,
    return_percent,
    with_incentives,
    with_loan,
    with_tax,
)
from app.core.money import to_cents

pytestmark = pytest.mark.referee

YEARS = 25
PRICE_USD = 12_000.0
DEGRADATION = 0.005
UPKEEP_USD = 256.0
INFLATION = 0.025
DISCOUNT_RATE = 0.04
TOLERANCE = 0.005

UPKEEP = UPKEEP_USD * (1.0 + INFLATION) ** np.arange(YEARS)


def sam_cash(
    loan: Loan | None = None, credit_percent: float = 0.0, tax_percent: float = 0.0, first_year_percent: float = 0.0
) -> tuple[Any, Floats]:
    """What Cashloan says of the purchase above, and the savings of SAM's own bills that it was given.

    Every tax, insurance and salvage that is not asked for is nothing.
    """
    import PySAM.Cashloan
    import PySAM.Pvwattsv8
    import PySAM.Utilityrate5

    configuration = "PVWattsCommercial" if tax_percent else "PVWattsResidential"
    pv = PySAM.Pvwattsv8.default(configuration)
    pv.SolarResource.solar_resource_data = clear_year()
    pv.SystemDesign.system_capacity = 16.0
    rate = PySAM.Utilityrate5.from_existing(pv, configuration)
    sam = PySAM.Cashloan.from_existing(pv, configuration)
    rate.Load.load = (3.0,) * 8760
    rate.Lifetime.analysis_period = YEARS
    rate.SystemOutput.degradation = (100.0 * DEGRADATION,)
    money = sam.FinancialParameters
    money.analysis_period = YEARS
    money.inflation_rate = 100.0 * INFLATION
    money.real_discount_rate = 100.0 * ((1.0 + DISCOUNT_RATE) / (1.0 + INFLATION) - 1.0)
    money.federal_tax_rate = (tax_percent,)
    money.state_tax_rate = (0.0,)
    money.insurance_rate = money.property_tax_rate = money.salvage_percentage = 0.0
    money.debt_fraction = 0.0
    money.mortgage = 0
    if loan is not None:
        money.debt_fraction = 100.0 - loan.down_payment_percent
        money.loan_rate = loan.rate_percent
        money.loan_term = loan.years
    sam.SystemCosts.total_installed_cost = PRICE_USD
    sam.SystemCosts.om_fixed = (UPKEEP_USD,)
    sam.SystemCosts.om_capacity = (0.0,)
    sam.SystemCosts.om_production = (0.0,)
    sam.Depreciation.depr_sta_type = 0
    sam.Depreciation.depr_fed_type = 3 if first_year_percent else 0
    sam.Depreciation.depr_fed_custom = (first_year_percent,)
    sam.TaxCreditIncentives.itc_fed_percent = (credit_percent,)
    pv.execute()
    rate.execute()
    sam.execute()
    # The modules share one table that goes with the first of them, so their answers are taken out here.
    names = ("cf_after_tax_cash_flow", "cf_debt_payment_total", "cf_debt_payment_interest", "npv", "payback")
    said = {name: np.array(getattr(sam.Outputs, name)) for name in (*names, "discounted_payback")}
    return SimpleNamespace(**said), np.array(rate.Outputs.annual_energy_value)[1:]


def clear_year() -> dict[str, Any]:
    """A year of equal days, enough for bills to come from."""
    hour = np.arange(8760) % 24
    sun = np.maximum(np.sin((hour - 6) * np.pi / 12), 0.0)
    day = np.arange("2023-01-01", "2024-01-01", dtype="datetime64[h]").astype("datetime64[D]")
    month = day.astype("datetime64[M]")
    return {
        "lat": 35.0,
        "lon": -100.0,
        "tz": -7.0,
        "elev": 300.0,
        "year": [2023] * 8760,
        "month": (month.astype(int) % 12 + 1).tolist(),
        "day": ((day - month).astype(int) + 1).tolist(),
        "hour": hour.tolist(),
        "minute": [30] * 8760,
        "dn": (700.0 * sun).tolist(),
        "df": (100.0 * sun).tolist(),
        "tdry": [15.0] * 8760,
        "wspd": [2.0] * 8760,
    }


def purchase(saving_usd: Floats, credit_percent: float = 0.0) -> CashFlow:
    flow = cash_flow(to_cents(PRICE_USD), to_cents(saving_usd)[np.newaxis, :], to_cents(UPKEEP)[np.newaxis, :])
    return with_incentives(flow, to_cents(PRICE_USD * credit_percent / 100.0))


def assert_like(ours: CashFlow, sam: Any) -> None:
    assert ours.flow[0] / 100.0 == pytest.approx(np.array(sam.cf_after_tax_cash_flow), rel=TOLERANCE, abs=0.02)
    assert net_present_cents(ours.flow[0], DISCOUNT_RATE) / 100.0 == pytest.approx(sam.npv, rel=TOLERANCE)
    assert sam.npv != 0.0


@pytest.mark.parametrize("credit_percent", [0.0, 30.0])
def test_that_a_purchase_in_cash_is_worth_what_sam_says(credit_percent: float) -> None:
    sam, saving_usd = sam_cash(credit_percent=credit_percent)
    ours = purchase(saving_usd, credit_percent)
    assert_like(ours, sam)
    assert payback_years(ours.flow[0]) == pytest.approx(sam.payback, rel=TOLERANCE)
    assert payback_years(discounted(ours.flow[0], DISCOUNT_RATE)) == pytest.approx(
        sam.discounted_payback, rel=TOLERANCE
    )


@pytest.mark.parametrize(
    "loan", [Loan(15, 7.0, 0.0), Loan(10, 5.5, 25.0), Loan(25, 9.0, 10.0)], ids=["15 years", "10 years", "25 years"]
)
def test_that_a_purchase_on_a_loan_is_worth_what_sam_says(loan: Loan) -> None:
    sam, saving_usd = sam_cash(loan)
    schedule = loan_schedule(loan, PRICE_USD, YEARS, payments_a_year=1)
    ours = with_loan(purchase(saving_usd), schedule)
    assert_like(ours, sam)
    assert schedule.paid_usd == pytest.approx(np.array(sam.cf_debt_payment_total)[1:], rel=TOLERANCE)
    assert schedule.interest_usd == pytest.approx(np.array(sam.cf_debt_payment_interest)[1:], rel=TOLERANCE, abs=0.01)


def test_that_a_rate_of_return_makes_the_present_value_nothing() -> None:
    _, saving_usd = sam_cash()
    flow = purchase(saving_usd).flow[0]
    rate = return_percent(flow)
    assert rate is not None
    assert abs(net_present_cents(flow, rate / 100.0)) <= 1


@pytest.mark.parametrize("loan", [None, Loan(15, 7.0, 0.0)], ids=["cash", "loan"])
@pytest.mark.parametrize("first_year_percent", [0.0, 100.0])
@pytest.mark.parametrize("credit_percent", [0.0, 30.0])
def test_that_a_business_after_tax_is_worth_what_sam_says(
    loan: Loan | None, first_year_percent: float, credit_percent: float
) -> None:
    """Energy saved is taxed as the deduction it no longer is; upkeep, interest and depreciation help."""
    sam, saving_usd = sam_cash(loan, credit_percent, 22.0, first_year_percent)
    basis_usd = PRICE_USD * (1.0 - credit_percent / 100.0 / 2.0)
    depreciation = to_cents(basis_usd * first_year_percent / 100.0 * (np.arange(YEARS) == 0))
    flow = purchase(saving_usd, credit_percent)
    interest: Floats | float = 0.0
    if loan is not None:
        schedule = loan_schedule(loan, PRICE_USD, YEARS, payments_a_year=1)
        flow, interest = with_loan(flow, schedule), schedule.interest_usd
    costs = to_cents(UPKEEP)[np.newaxis, :]
    ours = with_tax(flow, 0.22, to_cents(saving_usd)[np.newaxis, :], costs, depreciation, interest)
    assert_like(ours, sam)
