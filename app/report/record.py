"""Puts an estimate and metered bills into plain records: the JSON that scripts read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.answer import (
    Assumption,
    BillLine,
    Doubt,
    Estimate,
    Fee,
    FinanceAnswer,
    LedgerMonth,
    Month,
    RangeAnswer,
    Spread,
    WindAnswer,
    WindQuestion,
    YearOfMoney,
)
from app.core.fees import fee_totals
from app.core.metered import MeteredSettlement
from app.report.assumptions import settlement_assumptions

KWH_DECIMALS = 3
FLOWS = ("earned", "used", "forfeited", "paid")
Record = dict[str, Any]


def estimate_record(estimate: Estimate) -> Record:
    """The whole estimate: money in dollars to the cent, energy in kWh to the watt-hour, None for what is unknown."""
    months = month_records(estimate.months)
    production, policy, year1, finance = estimate.production, estimate.policy, estimate.year1, estimate.finance
    monthly_load = [_kwh(value) for value in estimate.load_monthly_kwh]
    monthly_generation = [_kwh(value) for value in production.monthly_kwh]
    return {
        "name": estimate.name,
        "co_op": estimate.co_op.id,
        "co_op_name": estimate.co_op.name,
        "version": estimate.version.id,
        "program": {"id": estimate.program.id, "name": estimate.program.name},
        "rate": {"id": estimate.rate.id, "name": estimate.rate.name},
        "load": {"annual_kwh": _sum(monthly_load), "monthly_kwh": monthly_load},
        "production": {
            "annual_kwh": _sum(monthly_generation),
            "monthly_kwh": monthly_generation,
            "capacity_factor": _number(production.capacity_factor),
            "kwh_per_kw_dc": _number(production.kwh_per_kw_dc),
            "low_kwh": _kwh(production.low_kwh),
            "high_kwh": _kwh(production.high_kwh),
        },
        "policy": {
            "status": policy.status,
            "nameplate_kw_ac": _number(policy.nameplate_kw_ac),
            "percent_of_load": _number(policy.percent_of_load),
            "max_kw_ac_by_load": _number(policy.max_kw_ac_by_load),
            "findings": [
                {
                    "rule": finding.rule,
                    "status": finding.status,
                    "text": finding.text,
                    "clause": finding.clause,
                    "fix": finding.fix,
                }
                for finding in policy.findings
            ],
            "programs": [
                {"id": fit.id, "eligible": fit.eligible, "why": fit.why, "name": fit.name} for fit in policy.programs
            ],
            "fees": [_fee(fee) for fee in policy.fees],
            "fee_totals": _fee_totals(policy.fees),
            "checklist": [
                {"step": step.step, "text": step.text, "due": step.due, "clause": step.clause}
                for step in policy.checklist
            ],
            "notes": [{"text": note.text, "clause": note.clause} for note in policy.notes],
            "doubts": [_doubt(doubt) for doubt in policy.doubts],
        },
        "months": months,
        "year1": {
            "bill_without_usd": usd(year1.bill_without_cents),
            "bill_with_usd": usd(year1.bill_with_cents),
            "saving_usd": usd(year1.saving_cents),
            "credit_earned_usd": usd(year1.credit_earned_cents),
            "forfeited_kwh": _sum(month["bank_forfeited_kwh"] for month in months),
            "forfeited_usd": usd(year1.forfeited_cents),
            "forfeited_kwh_value_usd": usd(year1.forfeited_kwh_value_cents),
            "paid_out_usd": usd(year1.paid_out_cents),
            "checks_usd": usd(year1.checks_cents),
            "lowest_possible_bill_usd": usd(year1.lowest_possible_bill_cents),
            "low_saving_usd": usd(year1.low_saving_cents),
            "high_saving_usd": usd(year1.high_saving_cents),
        },
        "finance": _finance(finance),
        "years": [_year(year) for year in estimate.years],
        "range": None if estimate.range is None else _range(estimate.range),
        "wind": None if estimate.wind is None else _wind(estimate.wind),
        "wind_questions": [_wind_question(question) for question in estimate.wind_questions],
        "assumptions": [_assumption(assumption) for assumption in estimate.assumptions],
        "warnings": list(estimate.warnings),
    }


def settlement_record(settled: MeteredSettlement) -> Record:
    """Metered bills: one record a month and their sums; ``bill_without_usd`` is None where the load is not known."""
    months = month_records(settled.bills)
    checks = [int(cents) for cents in settled.statement.checks_cents[0]]
    for month, day, cents in zip(months, settled.months.first_days, checks, strict=True):
        month["bill_usd"] = month["bill_with_usd"]
        month["checks_usd"] = usd(cents)
        month["year"] = day.year
    totals = _totals(settled.bills, months)
    # The same sums under the names that a year of an estimate has.
    totals["forfeited_kwh"], totals["forfeited_usd"] = totals["bank_forfeited_kwh"], totals["credit_forfeited_usd"]
    totals["paid_out_usd"] = totals["credit_paid_usd"]
    return {
        "co_op": settled.policy.id,
        "co_op_name": settled.policy.name,
        "version": settled.version.id,
        "program": {"id": settled.program.id, "name": settled.program.name},
        "rate": {"id": settled.rate.id, "name": settled.rate.name},
        "months": months,
        "totals": totals | {"checks_usd": usd(sum(checks))},
        "assumptions": [_assumption(assumption) for assumption in settlement_assumptions(settled)],
        "warnings": list(settled.warnings),
    }


def month_records(months: Sequence[Month]) -> list[Record]:
    """One record a month; in each, opening + earned = used + forfeited + paid + closing, and so on to the next."""
    return [_month(month) for month in months]


def usd(cents: int) -> float:
    """Dollars of whole cents."""
    return cents / 100


def _month(month: Month) -> Record:
    load, generation = _kwh(month.load_kwh), _kwh(month.generation_kwh)
    delivered, received = round(month.delivered_kwh, KWH_DECIMALS), round(month.received_kwh, KWH_DECIMALS)
    if load is not None and generation is not None:
        # Rounding four figures apart would break load - delivered = generation - received in the last decimal.
        over = round(load - delivered - generation + received, KWH_DECIMALS)
        if received >= over:
            received = round(received - over, KWH_DECIMALS)
        else:
            delivered = round(delivered + over, KWH_DECIMALS)
    return {
        "month": month.month,
        "load_kwh": load,
        "generation_kwh": generation,
        "delivered_kwh": _kwh(delivered),
        "received_kwh": _kwh(received),
        "billed_kwh": _kwh(month.billed_kwh),
        "bill_without_usd": None if month.bill_without_cents is None else usd(month.bill_without_cents),
        "bill_with_usd": usd(month.bill_with_cents),
        "lines": [_line(line) for line in month.lines],
        "lines_without": [_line(line) for line in month.lines_without],
        **_bank(month.bank_kwh),
        **_credit(month.credit_cents),
    }


def _line(line: BillLine) -> Record:
    return {
        "name": line.name,
        "usd": usd(line.cents),
        "clause": line.clause,
        "why": line.why,
        "source": line.source,
        "kind": line.kind,
    }


def _bank(ledger: LedgerMonth) -> Record:
    """The kWh bank, rounded so that the balances are exact and the largest flow takes up what rounding leaves over."""
    opening, closing = round(ledger.opening, KWH_DECIMALS), round(ledger.closing, KWH_DECIMALS)
    flows = {name: round(getattr(ledger, name), KWH_DECIMALS) for name in FLOWS}
    over = opening + flows["earned"] - flows["used"] - flows["forfeited"] - flows["paid"] - closing
    largest = max(flows, key=lambda name: flows[name])
    flows[largest] = round(flows[largest] + (-over if largest == "earned" else over), KWH_DECIMALS)
    return {
        "bank_opening_kwh": _kwh(opening),
        **{f"bank_{name}_kwh": _kwh(value) for name, value in flows.items()},
        "bank_closing_kwh": _kwh(closing),
    }


def _credit(ledger: LedgerMonth) -> Record:
    return {f"credit_{name}_usd": usd(int(getattr(ledger, name))) for name in ("opening", *FLOWS, "closing")}


def _totals(bills: Sequence[Month], months: Sequence[Record]) -> Record:
    """Sums over the months; a balance is the first month's opening and the last one's closing."""
    with_cents = sum(month.bill_with_cents for month in bills)
    without = [month.bill_without_cents for month in bills if month.bill_without_cents is not None]
    totals: Record = {
        "bill_usd": usd(with_cents),
        "bill_with_usd": usd(with_cents),
        "bill_without_usd": usd(sum(without)) if len(without) == len(bills) else None,
    }
    for name in ("load_kwh", "generation_kwh", "delivered_kwh", "received_kwh", "billed_kwh"):
        values = [month[name] for month in months]
        totals[name] = None if None in values else _sum(values)
    totals["bank_opening_kwh"] = months[0]["bank_opening_kwh"]
    for name in FLOWS:
        totals[f"bank_{name}_kwh"] = _sum(month[f"bank_{name}_kwh"] for month in months)
    totals["bank_closing_kwh"] = months[-1]["bank_closing_kwh"]
    totals["credit_opening_usd"] = months[0]["credit_opening_usd"]
    for name in FLOWS:
        totals[f"credit_{name}_usd"] = usd(sum(int(getattr(month.credit_cents, name)) for month in bills))
    totals["credit_closing_usd"] = months[-1]["credit_closing_usd"]
    return totals


def _finance(finance: FinanceAnswer) -> Record:
    after_tax, loan = finance.after_tax, finance.loan
    return {
        "upfront_usd": usd(finance.upfront_cents),
        "fees_usd": usd(finance.fees_cents),
        "incentives_usd": usd(finance.incentives_cents),
        "simple_payback_years": _number(finance.simple_payback_years),
        "discounted_payback_years": _number(finance.discounted_payback_years),
        "npv_usd": usd(finance.npv_cents),
        "irr_percent": _number(finance.irr_percent),
        "lcoe_usd_per_kwh": _number(finance.lcoe_usd_per_kwh),
        "payback_range_years": [_number(years) for years in finance.payback_range_years],
        "payback_text": finance.payback_text,
        "lifetime_saving_usd": usd(finance.lifetime_saving_cents),
        "lifetime_forfeited_kwh": _kwh(finance.lifetime_forfeited_kwh),
        "lifetime_forfeited_usd": usd(finance.lifetime_forfeited_cents),
        "incentives": [
            {
                "id": incentive.id,
                "name": incentive.name,
                "status": incentive.status,
                "usd": usd(incentive.cents),
                "possible_usd": usd(incentive.possible_cents),
                "condition": incentive.condition,
                "why": incentive.why,
                "source": incentive.source,
                "as_of": incentive.as_of,
            }
            for incentive in finance.incentives
        ],
        "loan": None
        if loan is None
        else {
            "principal_usd": usd(loan.principal_cents),
            "down_payment_usd": usd(loan.down_payment_cents),
            "fees_usd": usd(loan.fees_cents),
            "dealer_fee_usd": usd(loan.dealer_fee_cents),
            "payment_usd_per_month": usd(loan.payment_cents_per_month),
            "paid_in_all_usd": usd(loan.paid_in_all_cents),
            "interest_usd": usd(loan.interest_cents),
            "ahead_after_years": _number(loan.ahead_after_years),
            "text": loan.text,
        },
        "after_tax": None
        if after_tax is None
        else {
            "tax_rate_percent": _number(after_tax.tax_rate_percent),
            "depreciation_usd": usd(after_tax.depreciation_cents),
            "simple_payback_years": _number(after_tax.simple_payback_years),
            "npv_usd": usd(after_tax.npv_cents),
            "irr_percent": _number(after_tax.irr_percent),
            "text": after_tax.text,
        },
    }


def _year(year: YearOfMoney) -> Record:
    low, high = year.low_cumulative_cents, year.high_cumulative_cents
    return {
        "year": year.year,
        "generation_kwh": _kwh(year.generation_kwh),
        "bill_without_usd": usd(year.bill_without_cents),
        "bill_with_usd": usd(year.bill_with_cents),
        "saving_usd": usd(year.saving_cents),
        "forfeited_kwh": _kwh(year.forfeited_kwh),
        "costs_usd": usd(year.costs_cents),
        "incentives_usd": usd(year.incentives_cents),
        "loan_usd": usd(year.loan_cents),
        "cash_flow_usd": usd(year.cash_flow_cents),
        "cumulative_usd": usd(year.cumulative_cents),
        "low_cumulative_usd": None if low is None else usd(low),
        "high_cumulative_usd": None if high is None else usd(high),
    }


def _range(found: RangeAnswer) -> Record:
    """What the draws say; p10, p50 and p90 of each figure, and what sways the answer most."""
    return {
        "draws": found.draws,
        "seed": found.seed,
        "bill_with_usd": _spread(found.bill_with_cents, money=True),
        "saving_usd": _spread(found.saving_cents, money=True),
        "payback_years": _spread(found.payback_years),
        "npv_usd": _spread(found.npv_cents, money=True),
        "forfeited_kwh": _spread(found.forfeited_kwh),
        "generation_kwh": _spread(found.generation_kwh),
        "pays_back_percent": _number(found.pays_back_percent),
        "sways": [
            {
                "key": sway.key,
                "label": sway.label,
                "unit": sway.unit,
                "low": _number(sway.low),
                "high": _number(sway.high),
                "npv_low_usd": usd(sway.npv_low_cents),
                "npv_high_usd": usd(sway.npv_high_cents),
                "saving_low_usd": usd(sway.saving_low_cents),
                "saving_high_usd": usd(sway.saving_high_cents),
                "payback_low_years": _number(sway.payback_low_years),
                "payback_high_years": _number(sway.payback_high_years),
            }
            for sway in found.sways
        ],
    }


def _spread(spread: Spread, money: bool = False) -> Record:
    """Three points of a figure; cents become dollars."""
    points = {"p10": spread.p10, "p50": spread.p50, "p90": spread.p90}
    if money:
        return {name: None if cents is None else usd(round(cents)) for name, cents in points.items()}
    return {name: _number(value) for name, value in points.items()}


def _fee_totals(fees: Sequence[Fee]) -> Record:
    """What the fees come to; those nobody can sum are in neither sum."""
    totals = fee_totals(fees)
    return {
        "known_usd": usd(totals.known_cents),
        "possible_usd": usd(totals.possible_cents),
        "unknown_count": len(totals.unknown),
        "unknown": list(totals.unknown),
    }


def _wind(wind: WindAnswer) -> Record:
    return {
        "turbine": wind.turbine,
        "count": wind.count,
        "hub_height_m": _number(wind.hub_height_m),
        "mean_speed_m_s": _number(wind.mean_speed_m_s),
        "hours_at_speed": list(wind.hours_at_speed),
        "annual_kwh": _kwh(wind.annual_kwh),
        "low_kwh": _kwh(wind.low_kwh),
        "high_kwh": _kwh(wind.high_kwh),
        "certified_mean_m_s": _number(wind.certified_mean_m_s),
        "certified_kwh": None if wind.certified_kwh is None else _kwh(wind.certified_kwh),
        "at_certified_wind_kwh": _kwh(wind.at_certified_wind_kwh),
    }


def _wind_question(question: WindQuestion) -> Record:
    return {
        "id": question.id,
        "question": question.question,
        "kind": question.kind,
        "status": question.status,
        "answer": question.answer if isinstance(question.answer, bool) else _number(question.answer),
        "text": question.text,
        "missing": list(question.missing),
        "clause": question.clause,
        "source": question.source,
    }


def _fee(fee: Fee) -> Record:
    return {
        "name": fee.name,
        "usd": None if fee.cents is None else usd(fee.cents),
        "when": fee.when,
        "known": fee.certainty == "known",
        "certainty": fee.certainty,
        "clause": fee.clause,
        "note": fee.note,
    }


def _doubt(doubt: Doubt) -> Record:
    return {
        "id": doubt.id,
        "question": doubt.question,
        "reading": doubt.reading,
        "other": doubt.other,
        "why": doubt.why,
        "year_usd": None if doubt.year_cents is None else usd(doubt.year_cents),
        "other_year_usd": None if doubt.other_year_cents is None else usd(doubt.other_year_cents),
    }


def _assumption(assumption: Assumption) -> Record:
    value = assumption.value
    return {
        "key": assumption.key,
        "value": list(value) if isinstance(value, tuple) else value,
        "unit": assumption.unit,
        "status": assumption.status,
        "source": assumption.source,
        "as_of": assumption.as_of,
        "low": assumption.low,
        "high": assumption.high,
        "label": assumption.label,
    }


def _kwh(value: float | None) -> float | None:
    return None if value is None else round(float(value), KWH_DECIMALS) + 0.0  # + 0.0 turns -0.0 into 0.0


def _sum(values: Iterable[float | None]) -> float:
    return round(math.fsum(value for value in values if value is not None), KWH_DECIMALS)


def _number(value: float | None) -> float | None:
    """A ratio or a span, to eight significant digits; what is no number is None."""
    return float(f"{value:.8g}") if value is not None and math.isfinite(value) else None
