"""Is this bill right: a bill the member was sent, held against what the co-op's rules make of the meter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.answer import BillLine, Month
from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.money import Floats
from app.core.other_reading import other_reading
from app.core.policy import Policy

RECONCILED, EXPLAINED, UNKNOWABLE, UNEXPLAINED = "reconciled", "explained", "cannot be known", "not explained"


@dataclass(frozen=True)
class Explanation:
    """One thing that would make the bill what it is, to the cent.

    ``parameter`` is the figure's id.
    ``kind``: "line missing", "line twice", "line reversed", "no system", "program", "version", "reading", "figure" (a
    figure of the co-op would have to be ``value``) or "opening" (credit or energy brought from bills before these).
    ``certain`` is False where it rests on something that nobody has published or that these readings cannot tell.
    """

    kind: str
    text: str
    certain: bool
    clause: str = ""
    value: float | None = None
    parameter: str = ""


@dataclass(frozen=True)
class Audit:
    """``status`` is reconciled, explained, cannot be known or not explained; the likeliest explanation stands first."""

    status: str
    year: int
    month: int
    expected_cents: int
    actual_cents: int
    explanations: tuple[Explanation, ...]
    unknown: tuple[str, ...]
    text: str

    @property
    def difference_cents(self) -> int:
        return self.actual_cents - self.expected_cents


def audit(
    settled: MeteredSettlement,
    recorded: RegisterReadings | IntervalReadings,
    actual_cents: int,
    month_index: int = -1,
    overrides: Mapping[str, object] | None = None,
    price_years: Mapping[str, Floats] | None = None,
) -> Audit:
    """One real bill against the settlement of the same readings; by default the last of the months.

    ``recorded`` and ``overrides`` are what was settled.  Every explanation that is given comes to the bill exactly.
    """
    bill = settled.bills[month_index]
    day = settled.months.first_days[month_index]
    unknown = _unknown_figures(settled, bill, overrides or {})
    expected = bill.bill_with_cents
    if expected == actual_cents:
        text = f"The bill is what the rules come to: {_usd(expected)}."
        if unknown:
            text += f" It rests on figures the co-op has not published: {', '.join(unknown)}."
        return Audit(RECONCILED, day.year, day.month, expected, actual_cents, (), unknown, text)
    priced = sum(line.quantity is not None for line in bill.lines)
    if abs(actual_cents - expected) <= priced:
        text = (
            f"The bill is {_usd(actual_cents)}, {abs(actual_cents - expected)} cents from what the rules come to: no "
            "more than rounding its lines otherwise can make."
        )
        return Audit(RECONCILED, day.year, day.month, expected, actual_cents, (), unknown, text)
    again = _Again(settled, recorded, overrides or {}, price_years or {}, month_index)
    found = (
        *_by_lines(bill, actual_cents),
        *_by_other_rules(settled, bill, actual_cents, again),
        *_by_opening(settled, bill, actual_cents, month_index),
        *_by_figures(settled, bill, actual_cents, overrides or {}),
    )
    certain = [item for item in found if item.certain]
    status = EXPLAINED if certain else UNKNOWABLE if found or unknown else UNEXPLAINED
    explanations = tuple(sorted(found, key=lambda item: not item.certain))
    text = _text(status, bill, actual_cents, explanations, unknown)
    return Audit(status, day.year, day.month, expected, actual_cents, explanations, unknown, text)


def _by_lines(bill: Month, actual_cents: int) -> list[Explanation]:
    """One line left out, charged twice or with its sign turned."""
    difference = actual_cents - bill.bill_with_cents
    found = []
    for line in bill.lines:
        if line.cents == 0:
            continue
        amount = _usd(line.cents)
        for kind, change, said in (
            ("line missing", -line.cents, f"The line {line.name} ({amount}) is not on the bill."),
            ("line twice", line.cents, f"The line {line.name} ({amount}) is on the bill twice."),
            ("line reversed", -2 * line.cents, f"The line {line.name} ({amount}) is on the bill with the other sign."),
        ):
            if difference == change:
                found.append(Explanation(kind, said, True, line.clause))
    return found


@dataclass(frozen=True, eq=False)
class _Again:
    """The same readings settled by other rules."""

    settled: MeteredSettlement
    recorded: RegisterReadings | IntervalReadings
    overrides: Mapping[str, object]
    price_years: Mapping[str, Floats]
    month_index: int

    def bill_cents(
        self,
        policy: Policy | None = None,
        version: str | None = None,
        program: str | None = None,
        rate: str | None = None,
        overrides: Mapping[str, object] | None = None,
    ) -> int | None:
        """The month's bill; None where the readings cannot be settled so."""
        settled = settle_metered(
            policy or self.settled.policy,
            self.recorded,
            version or self.settled.version.id,
            program,
            rate,
            {**self.overrides, **(overrides or {})},
            price_years=self.price_years,
        )
        return settled.bills[self.month_index].bill_with_cents if isinstance(settled, MeteredSettlement) else None


def _by_other_rules(settled: MeteredSettlement, bill: Month, actual_cents: int, again: _Again) -> list[Explanation]:
    """Billed as if there were no system, by another program or version, or by the other reading of doubtful words."""
    policy, program = settled.policy, settled.program
    found = []
    if bill.bill_without_cents == actual_cents:
        found.append(Explanation("no system", "The bill is that of a member without a system.", True, program.clause))
    for other in settled.version.programs:
        if other.id != program.id and again.bill_cents(program=other.id) == actual_cents:
            found.append(
                Explanation(
                    "program", f"The bill is what {other.name} comes to, not {program.name}.", True, other.clause
                )
            )
    for version in policy.versions:
        ids = [item.id for item in version.programs]
        if version.id == settled.version.id:
            continue
        same = program.id if program.id in ids else ids[0]
        if again.bill_cents(version=version.id, program=same) == actual_cents:
            found.append(
                Explanation(
                    "version", f"The bill goes by {version.name}, not {settled.version.name}.", True, version.clause
                )
            )
    for item in policy.ambiguities:
        reading = other_reading(policy, item, program.id, settled.version.id)
        if reading is None or set(reading.overrides) & set(again.overrides):
            continue
        cents = again.bill_cents(
            reading.policy, reading.version, reading.program or program.id, reading.rate, reading.overrides
        )
        if cents == actual_cents:
            said = f"The co-op reads its words otherwise. {item.question} {item.other}"
            found.append(Explanation("reading", said, True, item.id))
    return found


def _by_opening(settled: MeteredSettlement, bill: Month, actual_cents: int, month_index: int) -> list[Explanation]:
    """Credit brought into the first month from bills that these readings do not hold."""
    credit = bill.bill_with_cents - actual_cents
    payable = sum(line.cents for line in bill.lines)
    first = month_index in (0, -len(settled.bills))
    if credit <= 0 or not first or credit > payable:
        return []
    if settled.program.surplus.unit == "usd":
        said = f"A credit of {_usd(credit)} from earlier bills would make it so; these readings begin with none."
        return [Explanation("opening", said, False, value=credit / 100.0)]
    energy = [line for line in bill.lines if line.kind == "energy" and line.price_usd]
    billed = bill.billed_kwh
    price = energy[0].price_usd if len(energy) == 1 else None
    if price is None or price <= 0 or credit / 100.0 / price > billed + 0.5:
        return []
    kwh = credit / 100.0 / price
    said = f"About {kwh:,.0f} kWh banked before these readings begin would make it so; they begin with none."
    return [Explanation("opening", said, False, value=kwh)]


def _by_figures(
    settled: MeteredSettlement, bill: Month, actual_cents: int, overrides: Mapping[str, object]
) -> list[Explanation]:
    """For each line that is one figure times a quantity, the value of that figure that makes the bill right."""
    difference = actual_cents - bill.bill_with_cents
    found = []
    for line in bill.lines:
        if len(line.parameters) != 1 or not line.quantity or line.price_usd is None or line.kind in ("credit", "tax"):
            continue
        parameter = settled.policy.parameter(line.parameters[0])
        if parameter is None:
            continue
        value = _plainest(line, difference)
        dated = parameter.on(settled.months.first_days[0])
        published = dated.status == "published" and parameter.id not in overrides
        within = dated.low is not None and dated.high is not None and dated.low <= value <= dated.high
        if value < 0 or not (within or published or parameter.id in overrides):
            continue
        if published and not 0.5 <= value / max(line.price_usd, 1e-12) <= 2.0:
            continue
        said = f"{parameter.label} would have to be {value:g} where {line.price_usd:g} is used"
        if published:
            since = f" of {dated.as_of}" if dated.as_of else ""
            said += f": the published figure{since} may be out of date"
        found.append(Explanation("figure", f"{said}.", False, line.clause, value, parameter.id))
    return sorted(found, key=lambda item: len(f"{item.value:g}"))


def _plainest(line: BillLine, difference_cents: int) -> float:
    """The figure with the fewest decimals that makes the line come to its amount and the difference."""
    assert line.quantity is not None
    wanted = line.cents + difference_cents
    exact = wanted / 100.0 / line.quantity
    for decimals in range(2, 9):
        value = round(exact, decimals)
        if abs(value * line.quantity * 100.0 - wanted) <= 0.5:
            return value
    return exact


def _unknown_figures(settled: MeteredSettlement, bill: Month, overrides: Mapping[str, object]) -> tuple[str, ...]:
    """The labels of the figures in this bill that the co-op has not published and that nobody has set."""
    used = {name for line in bill.lines for name in line.parameters} | set(settled.assumed)
    if settled.program.surplus.price is not None and (bill.credit_cents.used or bill.credit_cents.paid):
        used |= set(settled.program.surplus.price.parameters)
    found = []
    for name in settled.terms.dated:
        parameter = settled.policy.parameter(name)
        if parameter is None or name not in used or name in overrides:
            continue
        if settled.terms.dated[name].status != "published":
            found.append(parameter.label)
    return tuple(found)


def _text(status: str, bill: Month, actual_cents: int, found: tuple[Explanation, ...], unknown: tuple[str, ...]) -> str:
    difference = actual_cents - bill.bill_with_cents
    side = "more" if difference > 0 else "less"
    text = (
        f"The bill is {_usd(actual_cents)}, {_usd(abs(difference))} {side} than the {_usd(bill.bill_with_cents)} that "
        "the rules come to."
    )
    if status == EXPLAINED:
        return f"{text} {found[0].text}"
    if status == UNEXPLAINED:
        return f"{text} No single line, rule or reading explains it: ask the co-op how it was reckoned."
    if unknown:
        text += f" Who is right cannot be known while these are not published: {', '.join(unknown)}."
    return f"{text} {found[0].text}" if found else text


def _usd(cents: int) -> str:
    return f"{'-' if cents < 0 else ''}${abs(cents) / 100:,.2f}"
