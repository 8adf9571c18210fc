"""A settlement: readings under one program and rate become bills, line by line, with both ledgers.

This is the only place where a bill is made.  One estimate is a scenario axis of length 1; a sweep of sizes, 25 years
and the draws of the range are longer ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from app.core.arrays import Floats, Mask
from app.core.meter import Readings
from app.core.money import Cents, to_cents
from app.core.months import BillingMonths
from app.core.policy import Carry, Price, Program, Rate, Surplus
from app.core.settlement.bank import Ledger, run_bank
from app.core.settlement.credit import CreditTerms, run_credit
from app.core.settlement.netting import shares
from app.core.settlement.payout import PayoutTerms
from app.core.settlement.production_payment import production_payment_cents
from app.core.settlement.share import with_share
from app.core.tariff import Line, charge_lines, sum_cents
from app.core.terms import Terms
from app.core.wording import say

NO_FACTS: Mapping[str, Floats] = {"nameplate_kw_ac": np.zeros((1, 1)), "nameplate_kw_dc": np.zeros((1, 1))}


@dataclass(frozen=True)
class Opening:
    """What the member brings into the first month: banked kWh, credit in cents; one number or (scenarios,)."""

    bank_kwh: float | Floats = 0.0
    credit_cents: int | Cents = 0


NO_OPENING = Opening()


@dataclass(frozen=True)
class Statement:
    """Bills of S scenarios over M months: every array (S, M), every bill the sum of its lines.

    ``checks_cents`` is money the co-op sends beside the bill; ``bank`` is in kWh, ``credit`` in cents.
    """

    months: BillingMonths
    lines: tuple[Line, ...]
    bill_cents: Cents
    checks_cents: Cents
    billed_kwh: Floats
    bank: Ledger
    credit: Ledger


def settle_without(rate: Rate, readings: Readings, terms: Terms) -> Statement:
    """The bills with no generator: ``readings`` must be of the load alone."""
    readings = _for_scenarios(readings, terms)
    lines = charge_lines(rate, readings, readings.delivered_kwh, terms, NO_FACTS, with_generation=False)
    none = _empty_ledger(readings, 0.0)
    no_cents = _empty_ledger(readings, 0)
    bill = _full(sum_cents(lines), readings)
    billed = readings.delivered_kwh.sum(axis=-1)
    return Statement(readings.months, tuple(lines), bill, np.zeros_like(bill), billed, none, no_cents)


def settle(
    program: Program,
    rate: Rate,
    terms: Terms,
    readings: Readings,
    facts: Mapping[str, Floats] = NO_FACTS,
    opening: Opening = NO_OPENING,
    leaves: bool = False,
) -> Statement:
    """The bills under a program; a member who ``leaves`` the co-op after the last of them ends all credit with it."""
    readings = with_share(program.share, _for_scenarios(readings, terms, opening), terms)
    months = readings.months
    charged, surplus, lost = _credited(program.surplus, readings)
    billed, bank = charged, _empty_ledger(readings, 0.0)
    if program.surplus.unit == "kwh":
        carry = program.bank or Carry(kind="none")
        billed, bank = _banked(carry, charged, surplus, readings, terms, opening, leaves)
    lines = charge_lines(
        rate,
        readings,
        billed,
        terms,
        facts,
        with_generation=True,
        more_fixed=program.charges,
        more_demand=program.demand,
        minimum_bill=program.minimum_bill,
    )

    earned: Cents = np.zeros(readings.charged_kwh.shape[:2], dtype=np.int64)
    price: Floats | None = None
    if program.surplus.unit == "usd":
        value, price = _surplus_value(program.surplus, readings, surplus, terms, rate)
        earned = np.maximum(value, 0)
        if (value < 0).any():
            owed = np.maximum(-value, 0)
            lines.append(Line(say("Surplus sold at a negative price"), "surplus", owed, program.surplus.clause))
    payments: list[_Payment] = []
    if program.bank is not None and bank.paid.any():
        unused = _payment_for_kwh(program.bank, bank, terms, months, leaves)
        if unused.form == "credit":
            earned = earned + unused.cents
        else:
            payments.append(unused)

    payable = _payable(program.credit.pays, lines, readings, program.minimum_bill or rate.minimum_bill, terms)
    credit_terms = _credit_terms(program, months, terms, leaves)
    credit, paid_out = run_credit(earned, payable, credit_terms, opening.credit_cents)
    lines.append(_credit_line(program, credit, surplus, price))
    payments += _payments_of_credit(program, credit, paid_out)
    lines += [payment.line for payment in payments if payment.form != "check"]
    bill = _full(sum_cents(lines), readings)
    checks = np.zeros_like(bill)
    checks += sum(payment.cents for payment in payments if payment.form == "check")
    checks += sum(production_payment_cents(payment, readings, terms) for payment in program.production_payments)
    return Statement(months, tuple(lines), bill, checks, billed.sum(axis=-1), _with_lost(bank, lost), credit)


@dataclass(frozen=True)
class _Payment:
    """Money for credit that ends or is large enough: ``cents`` (scenarios, months), by check or on the bill."""

    name: str
    cents: Cents
    form: str
    clause: str
    kwh: Floats | None = None
    price: Floats | None = None

    @property
    def line(self) -> Line:
        unit = "kWh" if self.kwh is not None else ""
        return Line(self.name, "payment", -self.cents, self.clause, self.kwh, unit, self.price)


def _banked(
    carry: Carry,
    charged: Floats,
    surplus: Floats,
    readings: Readings,
    terms: Terms,
    opening: Opening,
    leaves: bool,
) -> tuple[Floats, Ledger]:
    """Billed kWh of each bucket and the bank's ledger; buckets that are netted together share one bank."""
    ends, pays = _endings(carry, readings.months, terms, leaves)
    if not readings.pooled:
        return run_bank(charged, surplus, ends, pays, _lifetime(carry), opening.bank_kwh)
    billed, bank = run_bank(_pool(charged), _pool(surplus), ends, pays, _lifetime(carry), opening.bank_kwh)
    return billed if billed.shape == charged.shape else billed * shares(charged), bank


def _payment_for_kwh(carry: Carry, bank: Ledger, terms: Terms, months: BillingMonths, leaves: bool) -> _Payment:
    price = _ending_price(carry, terms, months, leaves)
    cents = to_cents(bank.paid * price)
    return _Payment(say("Payment for unused kWh"), cents, carry.form, carry.clause, bank.paid, price)


def _credit_terms(program: Program, months: BillingMonths, terms: Terms, leaves: bool) -> CreditTerms:
    carry, payout = program.credit.carry, None
    ends, pays = _endings(carry, months, terms, leaves)
    if program.payout is not None:
        above = to_cents(terms.price(program.payout.above))
        payout = PayoutTerms(above, program.payout.inclusive, program.payout.basis)
    return CreditTerms(program.credit.used_on == "same_bill", ends, pays, _lifetime(carry), payout)


def _credit_line(program: Program, credit: Ledger, surplus: Floats, price: Floats | None) -> Line:
    clause = program.credit.clause or program.surplus.clause
    sold = surplus.sum(axis=-1) if price is not None else None
    named = program.surplus.price.parameters if program.surplus.price else ()
    return Line(say("Credit for surplus"), "credit", -credit.used, clause, sold, "kWh", price, named)


def _payments_of_credit(program: Program, credit: Ledger, paid_out: Cents) -> list[_Payment]:
    """What is paid above a threshold, and what is paid where credit ends."""
    payments = []
    if program.payout is not None and paid_out.any():
        payments.append(_Payment(say("Credit paid out"), paid_out, program.payout.form, program.payout.clause))
    carry, at_end = program.credit.carry, credit.paid - paid_out
    if at_end.any():
        payments.append(_Payment(say("Credit paid out"), at_end, carry.form, carry.clause))
    return payments


def _lifetime(carry: Carry) -> int:
    """How many bills a credit may wait for; 0 where its age does not end it."""
    return carry.months if carry.kind == "months" else 0


def _for_scenarios(readings: Readings, terms: Terms, opening: Opening = NO_OPENING) -> Readings:
    """One meter's readings repeated where the terms or openings hold more scenarios than the readings."""
    scenarios, months, buckets = readings.charged_kwh.shape
    wanted = max(scenarios, terms.scenarios, np.size(opening.bank_kwh), np.size(opening.credit_cents))
    if wanted == scenarios:
        return readings
    shape = (wanted, months, buckets)
    charged, surplus = np.broadcast_to(readings.charged_kwh, shape), np.broadcast_to(readings.surplus_kwh, shape)
    return replace(readings, charged_kwh=charged, surplus_kwh=surplus)


def _credited(surplus: Surplus, readings: Readings) -> tuple[Floats, Floats, Floats]:
    """Charged kWh, surplus kWh that counts, and surplus kWh beyond the policy's cap, which is lost."""
    if surplus.cap != "delivered":
        return readings.charged_kwh, readings.surplus_kwh, np.zeros(readings.surplus_kwh.shape[:2])
    most = readings.delivered_kwh
    if readings.pooled:
        most = _pool(most) * shares(readings.surplus_kwh)
    kept = np.minimum(readings.surplus_kwh, most)
    return readings.charged_kwh, kept, (readings.surplus_kwh - kept).sum(axis=-1)


def _surplus_value(
    surplus: Surplus, readings: Readings, kwh: Floats, terms: Terms, rate: Rate
) -> tuple[Cents, Floats | None]:
    """Cents the surplus of each month is worth, and the price if there was one."""
    if surplus.market and readings.surplus_value_usd is not None:
        usd = readings.surplus_value_usd
        if readings.market_mean_usd_per_kwh is not None:
            usd = usd + kwh.sum(axis=-1) * (terms.values[surplus.market] - readings.market_mean_usd_per_kwh)
        return to_cents(usd), None
    if surplus.market:
        price = terms.values[surplus.market]
        if surplus.market_floor_usd_per_kwh is not None:
            price = np.maximum(price, surplus.market_floor_usd_per_kwh)
        return to_cents(kwh.sum(axis=-1) * price), price
    if surplus.bucket_prices:
        buckets = list(rate.time_of_use.buckets) if rate.time_of_use else [""]
        usd = sum(
            (kwh[..., buckets.index(bucket)] * terms.price(price) for bucket, price in surplus.bucket_prices),
            np.zeros(kwh.shape[:2]),
        )
        return to_cents(usd), None
    if surplus.price is None:
        return np.zeros(kwh.shape[:2], dtype=np.int64), None
    price = terms.price(surplus.price)
    return to_cents(kwh.sum(axis=-1) * price), price


def _endings(carry: Carry, months: BillingMonths, terms: Terms, leaves: bool) -> tuple[Mask, Mask]:
    """At which closes all credit ends, and at which of them it is paid; (scenarios or 1, months)."""
    if carry.kind == "none":
        ends: Mask = np.ones((1, len(months)), dtype=bool)
    elif carry.kind == "true_up":
        true_up = terms.values[carry.true_up_month]
        ends = (months.month % 12 + 1)[np.newaxis, :] == true_up
        if carry.ending == "keep":
            ends = np.zeros_like(ends)
    else:
        ends = np.zeros((1, len(months)), dtype=bool)
    pays: Mask = np.broadcast_to(np.asarray(carry.ending == "pay"), ends.shape).copy()
    if leaves and carry.leaving != "keep":
        ends[:, -1] = True
        pays[:, -1] = carry.leaving == "pay"
    return ends, pays


def _ending_price(carry: Carry, terms: Terms, months: BillingMonths, leaves: bool) -> Floats:
    price = terms.price(carry.price) if carry.price else np.zeros((1, 1))
    if not leaves or carry.leaving_price is None:
        return price
    last = np.arange(len(months)) == len(months) - 1
    return np.where(last, terms.price(carry.leaving_price), price)


def _payable(reach: str, lines: list[Line], readings: Readings, minimum: Price | None, terms: Terms) -> Cents:
    """The part of each bill that a dollar credit may pay; unless that is all, no bill falls below its minimum."""
    charges = ("energy", "fixed", "demand", "minimum", "tax", "surplus")
    all_charges = sum_cents([line for line in lines if line.kind in charges])
    within_reach = all_charges
    if reach == "energy":
        within_reach = sum_cents([line for line in lines if line.kind == "energy"])
    if reach != "all" and minimum is not None:
        within_reach = np.minimum(within_reach, all_charges - to_cents(terms.price(minimum)))
    return _full(np.maximum(within_reach, 0), readings)


def _pool(kwh: Floats) -> Floats:
    return kwh.sum(axis=-1, keepdims=True) if kwh.shape[-1] > 1 else kwh


def _with_lost(bank: Ledger, lost: Floats) -> Ledger:
    """A ledger in which surplus beyond a cap is earned and forfeited in the same month, so that it can be seen."""
    if not lost.any():
        return bank
    return Ledger(bank.opening, bank.earned + lost, bank.used, bank.forfeited + lost, bank.paid, bank.closing)


def _empty_ledger(readings: Readings, zero: float | int) -> Ledger:
    nothing = np.full(readings.charged_kwh.shape[:2], zero)
    return Ledger(nothing, nothing, nothing, nothing, nothing, nothing)


def _full(cents: Cents, readings: Readings) -> Cents:
    scenarios = max(cents.shape[0], readings.charged_kwh.shape[0])
    return np.array(np.broadcast_to(cents, (scenarios, len(readings.months))))
