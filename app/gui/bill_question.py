"""What a member types of one real bill, and what the co-op's rules make of it: worked out away from the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.core.problems import Problem

if TYPE_CHECKING:
    from app.core.audit import Audit
    from app.core.policy import Policy, Program, Rate

SIZE_OF_SYSTEM = "nameplate_kw_ac"
SOLD_ALL = "none"  # the netting under which all that is generated is sold


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


def _no_lines() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True)
class BillQuestion:
    """One month's bill as typed; kWh by time-of-use bucket where the rate has them, else one value.

    None is what was not typed: with no opening, what was brought from the bill before is not known.
    """

    co_op: str
    version: str | None
    program: str | None
    rate: str | None
    year: int
    month: int
    delivered_kwh: tuple[float | None, ...]
    received_kwh: tuple[float | None, ...]
    generation_kwh: float | None = None
    opening: float | None = None
    total_cents: int | None = None
    line_cents: Mapping[str, int] = field(default_factory=_no_lines)
    figures: Mapping[str, object] = field(default_factory=_nothing)


@dataclass(frozen=True)
class ExpectedLine:
    """A line by the rules, in cents, with its formula in words; ``id`` is its name in the language of the rules."""

    id: str
    name: str
    cents: int
    why: str = ""


@dataclass(frozen=True)
class AskedFigure:
    """A figure of the co-op that nobody has published and that this bill rests on: the member may know it."""

    id: str
    label: str
    unit: str
    used: float | None


@dataclass(frozen=True)
class CheckedBill:
    """What can be said so far: the bill by the rules once the meter is told, the verdict once the total is too."""

    question: BillQuestion
    lines: tuple[ExpectedLine, ...] = ()
    expected_cents: int | None = None
    audit: Audit | None = None
    asked: tuple[AskedFigure, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class BillForm:
    """What the form asks for under one program and rate.

    ``carried`` is what may be brought from the bill before: kwh, usd or nothing.  ``size`` says that the system's kW
    are charged for.
    """

    buckets: tuple[str, ...]
    carried: str
    generation: bool
    size: bool


def bill_form(policy: Policy, version: str | None, program: str | None, rate: str | None) -> BillForm | None:
    """What has to be typed for a bill of this version, program and rate; None where the policy has no such ones."""
    from app.core.audit import carried_unit

    chosen = chosen_parts(policy, version, program, rate)
    if chosen is None:
        return None
    its_program, its_rate = chosen
    times = its_rate.time_of_use
    charged_by = {charge.quantity for charge in (*its_rate.fixed, *its_program.charges)}
    return BillForm(
        buckets=() if times is None else times.buckets,
        carried=carried_unit(its_program),
        generation=its_program.netting == SOLD_ALL,
        size=SIZE_OF_SYSTEM in charged_by,
    )


def chosen_parts(
    policy: Policy, version: str | None, program: str | None, rate: str | None
) -> tuple[Program, Rate] | None:
    """The program and the rate it bills on; with no program named the version's first."""
    from app.core.selection import billed_rate, select

    selection = select(policy, version, program, rate)
    if isinstance(selection, tuple):
        return None
    its_program = selection.program or selection.version.programs[0]
    return its_program, billed_rate(policy, its_program, selection.rate)


def check_bill(question: BillQuestion) -> CheckedBill:
    """The bill by the rules, and once the total is told the verdict on it."""
    import numpy as np

    from app.answering import policies
    from app.core.audit import audit, carried_unit
    from app.core.meter_data import RegisterReadings
    from app.core.metered import MeteredSettlement, settle_metered
    from app.core.settlement.statement import NO_OPENING, Opening
    from app.policies.price_series import PriceYears

    policy = next((each for each in policies() if each.id == question.co_op), None)
    if policy is None:
        return CheckedBill(question)
    chosen = chosen_parts(policy, question.version, question.program, question.rate)
    if chosen is None:
        return CheckedBill(question)
    program, rate = chosen
    untold = [*question.delivered_kwh, *question.received_kwh]
    if program.netting == SOLD_ALL:
        untold.append(question.generation_kwh)
    complete = all(value is not None for value in untold)  # until then zeros tell whether registers can say it at all
    buckets = rate.time_of_use.buckets if rate.time_of_use else ()

    def registers(values: tuple[float | None, ...]) -> np.ndarray:
        row = np.array([[value or 0.0 for value in values]])
        return row if buckets else row[:, 0]

    generation = question.generation_kwh
    recorded = RegisterReadings(
        ((question.year, question.month),),
        registers(question.delivered_kwh),
        registers(question.received_kwh),
        np.array([generation or 0.0]) if program.netting == SOLD_ALL and not buckets else None,
        buckets,
    )
    opening = None
    if question.opening is not None and carried_unit(program) == "kwh":
        opening = Opening(bank_kwh=question.opening)
    elif question.opening is not None:
        opening = Opening(credit_cents=round(question.opening * 100))
    prices = PriceYears(policy)
    settled = settle_metered(
        policy,
        recorded,
        question.version,
        program.id,
        question.rate,
        question.figures,
        opening or NO_OPENING,
        price_years=prices,
    )
    if not isinstance(settled, MeteredSettlement):
        return CheckedBill(question, problems=settled)
    if not complete:
        return CheckedBill(question)
    bill = settled.bills[0]
    lines = tuple(ExpectedLine(str(line.name), line.name, line.cents, line.why) for line in bill.lines)
    verdict = None
    if question.total_cents is not None:
        verdict = audit(
            settled, recorded, question.total_cents, 0, question.figures, prices, opening, question.line_cents
        )
    used = {name for line in bill.lines for name in line.parameters} | set(settled.assumed)
    credit = bill.credit_cents
    if program.surplus.price is not None and (credit.earned or credit.used or credit.paid):
        used |= set(program.surplus.price.parameters)
    asked = []
    for name, dated in settled.terms.dated.items():
        parameter = policy.parameter(name)
        if parameter is not None and name in used and dated.status != "published":
            value = settled.terms.values.get(name)
            number = None if value is None else float(np.asarray(value).flat[0])
            asked.append(AskedFigure(name, parameter.label, parameter.unit, number))
    return CheckedBill(question, lines, bill.bill_with_cents, verdict, tuple(asked), (), settled.warnings)
