"""What the money comes to: the figures of merit and the years, from settled bills and a purchase."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.answer import AfterTaxAnswer, Fee, FinanceAnswer, IncentiveAnswer, LoanAnswer, YearOfMoney
from app.core.case import Case
from app.core.distribution import HIGH, LOW
from app.core.fees import known_cents
from app.core.finance import (
    PAYMENTS_A_YEAR,
    CashFlow,
    LoanSchedule,
    cost_per_kwh,
    discounted,
    net_present_cents,
    payback_text,
    payback_years,
    return_percent,
    with_tax,
)
from app.core.horizon import Horizon
from app.core.incentives import IncentiveTable, depreciation_percent
from app.core.lifetime import Settled, by_year, lost_kwh_value_cents
from app.core.money import Cents, to_cents, whole_cents
from app.core.policy import Rate
from app.core.purchase import Purchase
from app.core.uncertainty import Drawn, percentile
from app.core.wording import say, together

FARM_AND_BUSINESS = ("farm", "commercial")


@dataclass(frozen=True, eq=False)
class Bought:
    """A purchase with its money: ``flow`` is that of the purchase itself, ``own`` that of the purse with the loan.

    ``costs_cents`` (years,) are upkeep, insurance and replacement.
    """

    purchase: Purchase
    fees: tuple[Fee, ...]
    incentives: tuple[IncentiveAnswer, ...]
    upfront_cents: int
    incentive_cents: int
    costs_cents: Cents
    flow: CashFlow
    own: CashFlow
    loan: LoanSchedule | None


def finance_answer(
    base: Settled, bought: Bought, horizon: Horizon, case: Case, table: IncentiveTable, drawn: Drawn | None
) -> FinanceAnswer:
    """The figures of merit, with the span of paybacks that the range found."""
    row, own = bought.flow.flow[0], bought.own.flow[0]
    simple = payback_years(row)
    low = high = simple
    if drawn is not None:
        spread = drawn.answer.payback_years
        low = min((years for years in (simple, spread.p10) if years is not None), default=None)
        high = None if simple is None or spread.p90 is None else max(simple, spread.p90)
    money_out = bought.upfront_cents - bought.incentive_cents
    return FinanceAnswer(
        upfront_cents=bought.upfront_cents,
        fees_cents=known_cents(bought.fees),
        incentives_cents=bought.incentive_cents,
        simple_payback_years=simple,
        discounted_payback_years=payback_years(discounted(row, horizon.discount_rate)),
        npv_cents=net_present_cents(own, horizon.discount_rate),
        irr_percent=return_percent(own),
        lcoe_usd_per_kwh=cost_per_kwh(
            money_out, bought.costs_cents, base.yearly_generation_kwh[0], horizon.discount_rate
        ),
        payback_range_years=(low, high),
        payback_text=payback_text(simple, horizon.years),
        incentives=bought.incentives,
        loan=_loan_answer(bought, horizon),
        after_tax=_after_tax(base, bought, horizon, case, table),
        lifetime_saving_cents=int(base.saving_cents[0].sum()),
        lifetime_forfeited_kwh=float(base.statement.bank.forfeited[0].sum()),
        lifetime_forfeited_cents=int(base.statement.credit.forfeited[0].sum()),
        low_start_cents=_ranked(drawn, 0, LOW),
        high_start_cents=_ranked(drawn, 0, HIGH),
    )


def _loan_answer(bought: Bought, horizon: Horizon) -> LoanAnswer | None:
    loan = bought.loan
    if loan is None:
        return None
    paid, ahead = whole_cents(float(loan.paid_usd.sum())), payback_years(bought.own.flow[0])
    first_saving = int(bought.flow.flow[0, 1]) - bought.incentive_cents
    yearly = whole_cents(loan.payment_usd * PAYMENTS_A_YEAR)
    return LoanAnswer(
        principal_cents=whole_cents(loan.principal_usd),
        down_payment_cents=bought.purchase.installed_cents - whole_cents(loan.needed_usd),
        fees_cents=whole_cents(loan.fees_usd),
        dealer_fee_cents=whole_cents(loan.dealer_fee_usd),
        payment_cents_per_month=whole_cents(loan.payment_usd),
        paid_in_all_cents=paid,
        interest_cents=paid - whole_cents(loan.principal_usd),
        ahead_after_years=ahead,
        text=together(
            say("The first year saves less than the payments of the loan;")
            if first_saving < yearly
            else say("The first year saves no less than the payments of the loan;"),
            say("savings overtake all that was paid: never within {years} years.", years=horizon.years)
            if ahead is None
            else say("savings overtake all that was paid: after {years:.1f} years.", years=ahead),
        ),
    )


def _after_tax(
    base: Settled, bought: Bought, horizon: Horizon, case: Case, table: IncentiveTable
) -> AfterTaxAnswer | None:
    """The layer after income tax, for a farm or business that states its rate."""
    percent = case.finance.tax_rate_percent
    if percent is None or case.member.sector not in FARM_AND_BUSINESS:
        return None
    share = depreciation_percent(table, case.member.sector, case.finance.in_service_date)
    credits = sum(item.cents for item in bought.incentives if item.id in _ids(table, "tax credit"))
    grants = bought.incentive_cents - credits
    # Half of a tax credit comes off what may be depreciated (26 U.S.C. 50(c)(3)), a grant wholly.
    basis = (bought.purchase.installed_cents - grants - credits / 2.0) / 100.0
    depreciation = np.zeros(horizon.years, dtype=np.int64)
    depreciation[0] = whole_cents(max(basis, 0.0) * share / 100.0)
    rate = percent / 100.0
    saving, costs = base.yearly_saving_cents, bought.costs_cents[np.newaxis, :]
    purchase_flow = with_tax(bought.flow, rate, saving, costs, depreciation)
    interest = bought.loan.interest_usd if bought.loan else 0.0
    own = with_tax(bought.own, rate, saving, costs, depreciation, interest)
    return AfterTaxAnswer(
        tax_rate_percent=percent,
        depreciation_cents=int(depreciation[0]),
        simple_payback_years=payback_years(purchase_flow.flow[0]),
        npv_cents=net_present_cents(own.flow[0], horizon.discount_rate),
        irr_percent=return_percent(own.flow[0]),
        text=say(
            "At {percent:g} % tax: energy saved is no longer deducted; upkeep, interest and {share:g} % of the price "
            "in the first year are.",
            percent=percent,
            share=share,
        ),
    )


def _ids(table: IncentiveTable, kind: str) -> set[str]:
    return {item.id for item in table.incentives if item.kind == kind}


def years_of_money(
    base: Settled, rate: Rate, bought: Bought, horizon: Horizon, drawn: Drawn | None
) -> tuple[YearOfMoney, ...]:
    """Each year's energy and money, the cumulative money with its low and high."""
    kwh = base.yearly_generation_kwh[0]
    without, with_system = by_year(base.without.bill_cents)[0], by_year(base.statement.bill_cents)[0]
    saving, forfeited = base.yearly_saving_cents[0], by_year(base.statement.bank.forfeited)[0]
    credit_lost, worth_lost = by_year(base.statement.credit.forfeited)[0], lost_kwh_value_cents(base, rate)[0]
    loan = to_cents(bought.loan.paid_usd) if bought.loan else np.zeros(horizon.years, dtype=np.int64)
    return tuple(
        YearOfMoney(
            year=year + 1,
            generation_kwh=float(kwh[year]),
            bill_without_cents=int(without[year]),
            bill_with_cents=int(with_system[year]),
            saving_cents=int(saving[year]),
            forfeited_kwh=float(forfeited[year]),
            costs_cents=int(bought.costs_cents[year]),
            cash_flow_cents=int(bought.own.flow[0, year + 1]),
            cumulative_cents=int(bought.own.cumulative[0, year + 1]),
            incentives_cents=bought.incentive_cents if year == 0 else 0,
            loan_cents=int(loan[year]),
            low_cumulative_cents=_ranked(drawn, year + 1, LOW),
            high_cumulative_cents=_ranked(drawn, year + 1, HIGH),
            forfeited_cents=int(credit_lost[year]),
            forfeited_kwh_value_cents=int(worth_lost[year]),
        )
        for year in range(horizon.years)
    )


def _ranked(drawn: Drawn | None, year: int, percent: int) -> int | None:
    return None if drawn is None else int(percentile(drawn.cumulative_cents[:, year], percent))
