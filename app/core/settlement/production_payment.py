"""Money for every kWh generated (renewable certificates): when it is paid, and what a first year sees of it."""

from __future__ import annotations

import numpy as np

from app.core.arrays import Floats
from app.core.meter import Readings
from app.core.money import Cents, to_cents
from app.core.months import MONTH_NAMES, MONTHS_A_YEAR
from app.core.policy import ProductionPayment, Program
from app.core.terms import Terms
from app.core.wording import say, together


def production_payment_cents(payment: ProductionPayment, readings: Readings, terms: Terms) -> Cents:
    """Cents paid in each month, (scenarios, months), to members who opted in.

    A payment covers readings of the twelve months before it; its own month counts only if it is among those covered.
    """
    months = readings.months
    cents = np.zeros(readings.charged_kwh.shape[:2], dtype=np.int64)
    usd = _earned_usd(payment, readings, terms)
    if usd is None:
        return cents
    for pay_month, covered in payment.pays:
        covers = months.among(covered)
        for index in np.flatnonzero(months.month == pay_month).tolist():
            year = _year_before(index, pay_month in covered)
            cents[:, index] += to_cents(usd[:, year][:, covers[year]].sum(axis=-1))
    return cents


def first_year_told(program: Program, readings: Readings, terms: Terms) -> tuple[str, ...]:
    """A sentence for each payment of which the first year sees less than it earns, because it is paid afterwards."""
    told = []
    for payment in program.production_payments:
        usd = _earned_usd(payment, readings, terms)
        if usd is None:
            continue
        first_year = slice(0, MONTHS_A_YEAR)
        paid = int(production_payment_cents(payment, readings, terms)[0, first_year].sum())
        earned = sum(
            int(to_cents(usd[0, first_year][readings.months.among(covered)[first_year]].sum()))
            for _, covered in payment.pays
        )
        if earned > paid:
            late = together(*(MONTH_NAMES[month - 1] for month in _paid_later(payment, readings)), between=", ")
            told.append(
                say(
                    "{payment}: the first year earns ${earned:,.2f}, of which ${paid:,.2f} is paid within "
                    "it; what these months make is paid in the year after: {late}. From the second year on a "
                    "whole year's worth comes in each year.",
                    payment=payment.name,
                    earned=earned / 100,
                    paid=paid / 100,
                    late=late,
                )
            )
    return tuple(told)


def _earned_usd(payment: ProductionPayment, readings: Readings, terms: Terms) -> Floats | None:
    """Dollars each month's generation earns, (scenarios, months); None where nobody is paid."""
    nobody = bool(payment.opt_in) and not terms.values[payment.opt_in].any()
    if readings.generation_kwh is None or nobody:
        return None
    usd: Floats = readings.generation_kwh.sum(axis=-1) * terms.price(payment.price)
    if payment.opt_in:
        usd = usd * (terms.values[payment.opt_in] != 0)
    return usd


def _year_before(index: int, with_its_own: bool) -> slice:
    end = index + 1 if with_its_own else index
    return slice(max(end - MONTHS_A_YEAR, 0), end)


def _paid_later(payment: ProductionPayment, readings: Readings) -> list[int]:
    """The months (1..12) of the first year that are covered, but by no payment within that year; in billing order."""
    order = readings.months.month[:MONTHS_A_YEAR].tolist()
    paid = set()
    for pay_month, covered in payment.pays:
        paid |= set(order[_year_before(order.index(pay_month), pay_month in covered)]) & set(covered)
    return [month for month in order if month not in paid and any(month in covered for _, covered in payment.pays)]
