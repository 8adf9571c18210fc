"""Small policies, rates and readings, built in a line or two for the tests of the settlement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from app.core.meter import Readings, readings_from_registers
from app.core.months import BillingMonths, typical_months
from app.core.policy import (
    Carry,
    Credit,
    DatedValue,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Parameter,
    Policy,
    Price,
    Program,
    Rate,
    Surplus,
    Tier,
    Version,
)
from app.core.settlement.bank import Ledger
from app.core.settlement.statement import Statement
from app.core.terms import Terms

Array = npt.NDArray[np.float64]
Number = float | Sequence[float] | Array

LOAD_KWH = (1100, 950, 900, 800, 850, 1100, 1300, 1250, 950, 800, 900, 1100)
GENERATION_KWH = (550, 650, 900, 1050, 1150, 1150, 1150, 1100, 950, 800, 580, 470)
DELIVERED_KWH = (840, 660, 520, 380, 400, 630, 810, 780, 560, 470, 640, 870)
RECEIVED_KWH = (290, 360, 520, 630, 700, 680, 660, 630, 560, 470, 320, 240)
"""A household of 12,000 kWh and an array of 10,500 kWh a year, in round numbers so that every bill is exact."""


def price(name: str) -> Price:
    """The price that is one parameter."""
    return Price(((1.0, name),))


def terms(**values: Number) -> Terms:
    """Terms from plain numbers (one for all months), sequences (one a month) or (scenarios, months) arrays."""
    return Terms({name: np.atleast_2d(np.asarray(value, dtype=np.float64)) for name, value in values.items()}, {})


def flat_rate(*, minimum: bool = False) -> Rate:
    """A customer charge of ``fixed`` and one price of ``energy``."""
    return Rate(
        "flat",
        "Flat",
        (EnergyCharge("Energy", (EnergyBlock((Tier(price("energy")),)),)),),
        (FixedCharge("Customer charge", price("fixed")),),
        minimum_bill=price("minimum") if minimum else None,
    )


def bank_program(bank: Carry | None, netting: str = "billing_month", credit: Credit | None = None) -> Program:
    """Surplus as kWh in a bank."""
    return Program("bank", "Bank", netting, Surplus("kwh"), bank, credit or Credit())


def credit_program(credit: Credit, netting: str = "billing_month", surplus: Surplus | None = None) -> Program:
    """Surplus as dollars, at the price ``surplus`` unless told otherwise."""
    return Program("credit", "Credit", netting, surplus or Surplus("usd", price("surplus")), credit=credit)


def registers(
    delivered: Number,
    received: Number,
    netting: str = "billing_month",
    generation: Number | None = None,
    months: BillingMonths | None = None,
) -> Readings:
    """Readings of a two-register meter from January on; whole years unless the months are given."""
    kwh = np.atleast_2d(np.asarray(delivered, dtype=np.float64))
    sent = np.atleast_2d(np.asarray(received, dtype=np.float64))
    made = None if generation is None else np.atleast_2d(np.asarray(generation, dtype=np.float64))
    return readings_from_registers(months or first_months(kwh.shape[-1]), kwh, sent, netting, made)


def first_months(count: int) -> BillingMonths:
    """The first ``count`` bills of typical years that begin in January."""
    whole = typical_months(1, -(-count // 12))
    return BillingMonths(whole.month[:count], whole.year[:count], whole.days[:count])


def bills_usd(statement: Statement, scenario: int = 0) -> list[float]:
    """The bills of one scenario in dollars."""
    return [int(cents) / 100 for cents in statement.bill_cents[scenario]]


def line_cents(statement: Statement, name: str, scenario: int = 0) -> list[int]:
    """One named line in cents over all months, added up where it stands more than once."""
    shape = statement.bill_cents.shape
    total = sum(np.broadcast_to(line.cents, shape) for line in statement.lines if line.name == name)
    return [int(cents) for cents in np.broadcast_to(total, shape)[scenario]]


def imbalance(ledger: Ledger) -> float:
    """How far a ledger is from opening + earned = used + forfeited + paid + closing, at its worst month."""
    left = ledger.opening + ledger.earned
    right = ledger.used + ledger.forfeited + ledger.paid + ledger.closing
    return float(np.abs(left - right).max())


def dated(value: Number | None, **fields: object) -> DatedValue:
    """One value of a parameter, in force from the start unless ``valid_from`` is given."""
    numbers = None if value is None else tuple(float(n) for n in np.atleast_1d(np.asarray(value, dtype=np.float64)))
    status = "published" if value is not None else "unknown"
    given = {"valid_from": None, "status": status, "source": "page", **fields}
    return DatedValue(value=numbers, **given)  # type: ignore[arg-type]


def parameter(name: str, *values: DatedValue, unit: str = "usd_per_kwh") -> Parameter:
    """A parameter with its history."""
    return Parameter(name, name.replace("_", " ").capitalize(), unit, values)


def forgotten(owner: Policy, *names: str) -> Policy:
    """The policy with figures that nobody knows: no value, no range, no choices."""
    return replace(
        owner,
        parameters=tuple(
            replace(item, values=(dated(None),)) if item.id in names else item for item in owner.parameters
        ),
    )


def policy(programs: Sequence[Program], parameters: Sequence[Parameter], rates: Sequence[Rate] = ()) -> Policy:
    """A co-op of one version."""
    version = Version("now", "Now", tuple(programs))
    return Policy(
        "xx-small",
        "Small Co-op",
        "XX",
        (),
        (),
        tuple(parameters),
        tuple(rates) or (flat_rate(),),
        (version,),
        default_version="now",
    )
