"""A settlement's arrays as twelve months a person can read, each bill line with its reason."""

from __future__ import annotations

from typing import Any

import numpy.typing as npt

from app.core.answer import BillLine, LedgerMonth, Month
from app.core.arrays import Floats
from app.core.meter import Readings
from app.core.settlement.bank import Ledger
from app.core.settlement.statement import Statement
from app.core.tariff import Line
from app.core.terms import Terms
from app.core.wording import say

# Sums of hourly energy differ from a whole number only by rounding of the last digits.
WHOLE_WITHIN = 1e-6
# Lines of nothing that would only crowd a bill; energy and the monthly charges are always shown.
HIDDEN_WHEN_ZERO = ("minimum", "credit", "payment", "surplus")


def bill_months(
    statement: Statement,
    readings: Readings,
    terms: Terms,
    without: Statement | None = None,
    terms_without: Terms | None = None,
    scenario: int = 0,
    first: int = 0,
    count: int | None = None,
) -> tuple[Month, ...]:
    """Months ``first`` to ``first + count`` of one scenario, in billing order."""
    last = len(statement.months) if count is None else first + count
    return tuple(
        _month(statement, readings, terms, without, terms_without or terms, scenario, index)
        for index in range(first, last)
    )


def _month(
    statement: Statement,
    readings: Readings,
    terms: Terms,
    without: Statement | None,
    terms_without: Terms,
    scenario: int,
    index: int,
) -> Month:
    def energy(array: Floats | None) -> float | None:
        return None if array is None else float(array[_row(array, scenario), index].sum())

    return Month(
        month=int(statement.months.month[index]),
        load_kwh=energy(readings.load_kwh),
        generation_kwh=energy(readings.generation_kwh),
        delivered_kwh=energy(readings.delivered_kwh) or 0.0,
        received_kwh=energy(readings.received_kwh) or 0.0,
        billed_kwh=float(statement.billed_kwh[_row(statement.billed_kwh, scenario), index]),
        bill_without_cents=None
        if without is None
        else int(without.bill_cents[_row(without.bill_cents, scenario), index]),
        bill_with_cents=int(statement.bill_cents[scenario, index]),
        lines=bill_lines(statement, terms, scenario, index),
        lines_without=() if without is None else bill_lines(without, terms_without, scenario, index),
        bank_kwh=_ledger_month(statement.bank, scenario, index),
        credit_cents=_ledger_month(statement.credit, scenario, index),
    )


def bill_lines(statement: Statement, terms: Terms, scenario: int, index: int) -> tuple[BillLine, ...]:
    """The printed lines of one bill; a line of nothing is left out unless it is a charge the member always sees."""
    lines = []
    for line in statement.lines:
        cents = int(line.cents[_row(line.cents, scenario), _column(line.cents, index)])
        nothing_to_count = line.kind == "fixed" and _value(line.quantity, scenario, index) == 0.0
        if cents == 0 and (line.kind in HIDDEN_WHEN_ZERO or nothing_to_count):
            continue
        lines.append(_bill_line(line, cents, terms, scenario, index))
    return tuple(lines)


def _bill_line(line: Line, cents: int, terms: Terms, scenario: int, index: int) -> BillLine:
    quantity = _value(line.quantity, scenario, index)
    price = _value(line.price, scenario, index)
    source = next((terms.dated[name].source for name in line.parameters if name in terms.dated), "")
    return BillLine(
        line.name,
        cents,
        line.clause,
        _why(line, cents, quantity, price),
        source,
        line.kind,
        quantity,
        line.unit,
        price,
        line.parameters,
    )


def _why(line: Line, cents: int, quantity: float | None, price: float | None) -> str:
    """The line's formula with its numbers."""
    amount = f"${cents / 100:,.2f}" if cents >= 0 else f"-${-cents / 100:,.2f}"
    if line.kind == "minimum":
        least = f"${price or 0.0:,.2f}"
        return say("lifts the charges to the minimum bill of {least} = {amount}", least=least, amount=amount)
    if line.kind == "credit":
        if not quantity or price is None:
            return say("credit used on this bill = {amount}", amount=amount)
        return say(
            "{kwh} kWh sent x {price} per kWh is this month's credit; credit used on this bill = {amount}",
            kwh=_energy(quantity),
            price=_usd(price),
            amount=amount,
        )
    if line.kind == "tax":
        return say(
            "{percent} % of {base} = {amount}",
            percent=f"{price or 0.0:g}",
            base=f"${quantity or 0.0:,.2f}",
            amount=amount,
        )
    if quantity is None:
        return amount
    if price is None:
        return say(
            "{quantity} {unit} by the tiers of the rate = {amount}",
            quantity=_energy(quantity),
            unit=line.unit,
            amount=amount,
        )
    if line.unit == "months":
        return say("{price} a month = {amount}", price=_usd(price), amount=amount)
    if line.unit == "days":
        return say("{days} days x {price} per day = {amount}", days=_energy(quantity), price=_usd(price), amount=amount)
    return say(
        "{quantity} {unit} x {price} per {unit} = {amount}",
        quantity=_energy(quantity),
        unit=line.unit,
        price=_usd(price),
        amount=amount,
    )


def _energy(quantity: float) -> str:
    """A quantity as on a bill: whole where it is whole, else to two decimals."""
    return f"{quantity:,.0f}" if abs(quantity - round(quantity)) < WHOLE_WITHIN else f"{quantity:,.2f}"


def _usd(price: float) -> str:
    """A price with as many decimals as it needs, two at least and six at most."""
    whole, _, decimals = f"{price:,.6f}".rstrip("0").partition(".")
    return f"${whole}.{decimals.ljust(2, '0')}"


def _ledger_month(ledger: Ledger, scenario: int, index: int) -> LedgerMonth:
    parts = (ledger.opening, ledger.earned, ledger.used, ledger.forfeited, ledger.paid, ledger.closing)
    return LedgerMonth(*(part[_row(part, scenario), index].item() for part in parts))


def _value(array: Floats | None, scenario: int, index: int) -> float | None:
    return None if array is None else float(array[_row(array, scenario), _column(array, index)])


def _row(array: npt.NDArray[Any], scenario: int) -> int:
    return scenario if array.shape[0] > 1 else 0


def _column(array: npt.NDArray[Any], index: int) -> int:
    return index if array.shape[1] > 1 else 0
