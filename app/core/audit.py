"""Is this bill right: a bill the member was sent, held against what the co-op's rules make of the meter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.answer import BillLine, Month
from app.core.arrays import Floats
from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.other_reading import other_reading
from app.core.policy import Policy, Program
from app.core.settlement.statement import NO_OPENING, Opening
from app.core.wording import say, together

RECONCILED, EXPLAINED, UNKNOWABLE, UNEXPLAINED = "reconciled", "explained", "cannot be known", "not explained"


@dataclass(frozen=True)
class Explanation:
    """One thing that would make the bill what it is, to the cent.

    ``parameter`` is the figure's id.
    ``kind``: "line" (a line of the bill is another sum than by the rules), "line missing", "line twice", "line
    reversed", "no system", "program", "version", "reading", "figure" (a figure of the co-op would have to be
    ``value``) or "opening" (credit or energy brought from bills before these).
    ``certain`` is False where it rests on something that nobody has published or that these readings cannot tell.
    """

    kind: str
    text: str
    certain: bool
    clause: str = ""
    value: float | None = None
    parameter: str = ""


@dataclass(frozen=True)
class HeldLine:
    """One line by the rules and, where the member has told it, on the bill."""

    name: str
    expected_cents: int
    actual_cents: int | None = None
    why: str = ""
    clause: str = ""

    @property
    def difference_cents(self) -> int | None:
        return None if self.actual_cents is None else self.actual_cents - self.expected_cents


@dataclass(frozen=True)
class Audit:
    """``status`` is reconciled, explained, cannot be known or not explained; the likeliest explanation stands first.

    ``unknown`` names what the bill rests on and nobody has told, ``lines`` are the bill's by the rules.
    """

    status: str
    year: int
    month: int
    expected_cents: int
    actual_cents: int
    explanations: tuple[Explanation, ...]
    unknown: tuple[str, ...]
    text: str
    lines: tuple[HeldLine, ...] = ()

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
    opening: Opening | None = None,
    actual_lines: Mapping[str, int] | None = None,
) -> Audit:
    """One real bill against the settlement of the same readings; by default the last of the months.

    ``recorded``, ``overrides`` and ``opening`` are what was settled; with no opening what was brought into the first
    month is not known, and none was reckoned with.  ``actual_lines`` are the cents of lines of the bill, by name.
    Every explanation that is given comes to the bill exactly.
    """
    bill = settled.bills[month_index]
    day = settled.months.first_days[month_index]
    expected = bill.bill_with_cents
    lines = held_lines(bill, actual_lines or {})
    unknown = _unknown_figures(settled, bill, overrides or {})

    def told(status: str, found: tuple[Explanation, ...], text: str, not_known: tuple[str, ...] = unknown) -> Audit:
        return Audit(status, day.year, day.month, expected, actual_cents, found, not_known, text, lines)

    other_lines = _by_told_lines(lines)
    if expected == actual_cents:
        text = say("The bill is what the rules come to: {amount}.", amount=_usd(expected))
        if other_lines:
            text = together(text, say("Yet lines of it differ and make up for each other."), *_texts(other_lines))
        return told(RECONCILED, other_lines, _resting_on(text, unknown))
    off_cents = abs(actual_cents - expected)
    told_cents = sum(line.difference_cents or 0 for line in lines)
    if other_lines and told_cents == actual_cents - expected:
        return told(EXPLAINED, other_lines, together(_how_far(bill, actual_cents), *_texts(other_lines)))
    if off_cents <= sum(line.quantity is not None for line in bill.lines):
        return told(RECONCILED, other_lines, _resting_on(_rounding(actual_cents, off_cents), unknown))
    again = _Again(settled, recorded, overrides or {}, price_years or {}, month_index, opening)
    found = (
        *other_lines,
        *_by_lines(bill, actual_cents),
        *_by_other_rules(settled, bill, actual_cents, again),
        *(_by_opening(settled, bill, actual_cents, month_index) if opening is None else ()),
        *_by_figures(settled, bill, actual_cents, overrides or {}),
    )
    certain = [item for item in found if item.certain and item.kind != "line"]
    if opening is None and not certain and actual_cents < expected and month_index in (0, -len(settled.bills)):
        brought = _what_is_carried(settled.program)
        unknown = (*unknown, brought) if brought else unknown
    status = EXPLAINED if certain else UNKNOWABLE if found or unknown else UNEXPLAINED
    explanations = tuple(sorted(found, key=lambda item: not item.certain))
    return told(status, explanations, _text(status, bill, actual_cents, explanations, unknown), unknown)


def carried_unit(program: Program) -> str:
    """What a member may bring from the bill before: "kwh", "usd", or nothing."""
    if program.surplus.unit == "kwh":
        return "kwh" if program.bank is not None and program.bank.kind != "none" else ""
    lasts = program.credit.carry.kind != "none" or program.credit.used_on == "next_bill"
    return "usd" if lasts else ""


def held_lines(bill: Month, actual_lines: Mapping[str, int]) -> tuple[HeldLine, ...]:
    """The lines by the rules beside those of the bill, and after them what the bill alone has."""
    known = tuple(
        HeldLine(line.name, line.cents, actual_lines.get(line.name), line.why, line.clause) for line in bill.lines
    )
    names = {line.name for line in bill.lines}
    return known + tuple(HeldLine(name, 0, cents) for name, cents in actual_lines.items() if name not in names)


def _what_is_carried(program: Program) -> str:
    carried = carried_unit(program)
    if carried == "kwh":
        return say("the kWh banked before this bill")
    return say("the credit brought from the bill before") if carried == "usd" else ""


def _by_told_lines(lines: tuple[HeldLine, ...]) -> tuple[Explanation, ...]:
    """Every line the member has told that is another sum than by the rules."""
    found = []
    for line in lines:
        off_cents = line.difference_cents
        if not off_cents or line.actual_cents is None:
            continue
        said = say(
            "The line {line} is {actual} on the bill and {expected} by the rules: {off} more."
            if off_cents > 0
            else "The line {line} is {actual} on the bill and {expected} by the rules: {off} less.",
            line=line.name,
            actual=_usd(line.actual_cents),
            expected=_usd(line.expected_cents),
            off=_usd(abs(off_cents)),
        )
        found.append(Explanation("line", said, True, line.clause))
    return tuple(found)


def _texts(found: tuple[Explanation, ...]) -> tuple[str, ...]:
    return tuple(item.text for item in found)


def _resting_on(text: str, unknown: tuple[str, ...]) -> str:
    if not unknown:
        return text
    names = together(*unknown, between="; ")
    return together(text, say("It rests on figures the co-op has not published: {names}.", names=names))


def _rounding(actual_cents: int, off_cents: int) -> str:
    return say(
        "The bill is {amount}, 1 cent from what the rules come to: no more than rounding its lines otherwise can make."
        if off_cents == 1
        else "The bill is {amount}, {cents} cents from what the rules come to: no more than rounding its lines "
        "otherwise can make.",
        amount=_usd(actual_cents),
        cents=off_cents,
    )


def _by_lines(bill: Month, actual_cents: int) -> list[Explanation]:
    """One line left out, charged twice or with its sign turned."""
    difference = actual_cents - bill.bill_with_cents
    found = []
    for line in bill.lines:
        if line.cents == 0:
            continue
        named = {"line": line.name, "amount": _usd(line.cents)}
        for kind, change, said in (
            ("line missing", -line.cents, say("The line {line} ({amount}) is not on the bill.", **named)),
            ("line twice", line.cents, say("The line {line} ({amount}) is on the bill twice.", **named)),
            (
                "line reversed",
                -2 * line.cents,
                say("The line {line} ({amount}) is on the bill with the other sign.", **named),
            ),
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
    opening: Opening | None

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
            rate or self.settled.usual_rate.id,
            {**self.overrides, **(overrides or {})},
            self.opening or NO_OPENING,
            price_years=self.price_years,
        )
        return settled.bills[self.month_index].bill_with_cents if isinstance(settled, MeteredSettlement) else None


def _by_other_rules(settled: MeteredSettlement, bill: Month, actual_cents: int, again: _Again) -> list[Explanation]:
    """Billed as if there were no system, by another program or version, or by the other reading of doubtful words."""
    policy, program = settled.policy, settled.program
    found = []
    if bill.bill_without_cents == actual_cents:
        found.append(
            Explanation("no system", say("The bill is that of a member without a system."), True, program.clause)
        )
    for other in settled.version.programs:
        if other.id != program.id and again.bill_cents(program=other.id) == actual_cents:
            said = say("The bill is what {other} comes to, not {program}.", other=other.name, program=program.name)
            found.append(Explanation("program", said, True, other.clause))
    for version in policy.versions:
        ids = [item.id for item in version.programs]
        if version.id == settled.version.id:
            continue
        same = program.id if program.id in ids else ids[0]
        if again.bill_cents(version=version.id, program=same) == actual_cents:
            said = say("The bill goes by {other}, not {version}.", other=version.name, version=settled.version.name)
            found.append(Explanation("version", said, True, version.clause))
    for item in policy.ambiguities:
        reading = other_reading(policy, item, program.id, settled.version.id)
        if reading is None or set(reading.overrides) & set(again.overrides):
            continue
        cents = again.bill_cents(
            reading.policy, reading.version, reading.program or program.id, reading.rate, reading.overrides
        )
        if cents == actual_cents:
            said = together(say("The co-op reads its words otherwise."), item.question, item.other)
            found.append(Explanation("reading", said, True, item.id))
    return found


def _by_opening(settled: MeteredSettlement, bill: Month, actual_cents: int, month_index: int) -> list[Explanation]:
    """Credit brought into the first month from bills that these readings do not hold."""
    credit = bill.bill_with_cents - actual_cents
    payable = sum(line.cents for line in bill.lines)
    first = month_index in (0, -len(settled.bills))
    carried = carried_unit(settled.program)
    if credit <= 0 or not first or credit > payable or not carried:
        return []
    if carried == "usd":
        said = say(
            "A credit of {credit} from earlier bills would make it so; these readings begin with none.",
            credit=_usd(credit),
        )
        return [Explanation("opening", said, False, value=credit / 100.0)]
    energy = [line for line in bill.lines if line.kind == "energy" and line.price_usd]
    billed = bill.billed_kwh
    price = energy[0].price_usd if len(energy) == 1 else None
    if price is None or price <= 0 or credit / 100.0 / price > billed + 0.5:
        return []
    kwh = credit / 100.0 / price
    said = say(
        "About {kwh} kWh banked before these readings begin would make it so; they begin with none.", kwh=f"{kwh:,.0f}"
    )
    return [Explanation("opening", said, False, value=kwh)]


def _by_figures(
    settled: MeteredSettlement, bill: Month, actual_cents: int, overrides: Mapping[str, object]
) -> list[Explanation]:
    """For each line that is one figure times a quantity, the value of that figure that makes the bill right."""
    difference = actual_cents - bill.bill_with_cents
    found = []
    for line in bill.lines:
        parameter = settled.policy.parameter(line.parameters[0]) if len(line.parameters) == 1 else None
        if parameter is None or not line.quantity or line.price_usd is None or line.kind in ("credit", "tax"):
            continue
        value = _plainest(line, difference)
        dated = parameter.on(settled.months.first_days[0])
        published = dated.status == "published" and parameter.id not in overrides
        within = dated.low is not None and dated.high is not None and dated.low <= value <= dated.high
        if value < 0 or not (within or published or parameter.id in overrides):
            continue
        if published and not 0.5 <= value / max(line.price_usd, 1e-12) <= 2.0:
            continue
        said = say(
            "{figure} would have to be {value} where {used} is used.", **_figure_parts(parameter.label, value, line)
        )
        if published:
            said = say(
                "{figure} would have to be {value} where {used} is used: the published figure may be out of date."
                if not dated.as_of
                else "{figure} would have to be {value} where {used} is used: the published figure ({date}) may be "
                "out of date.",
                date=dated.as_of,
                **_figure_parts(parameter.label, value, line),
            )
        found.append(Explanation("figure", said, False, line.clause, value, parameter.id))
    return sorted(found, key=lambda item: len(f"{item.value:g}"))


def _figure_parts(label: str, value: float, line: BillLine) -> dict[str, str]:
    return {"figure": label, "value": f"${value:g}", "used": f"${line.price_usd:g}"}


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


def _how_far(bill: Month, actual_cents: int) -> str:
    off_cents = actual_cents - bill.bill_with_cents
    return say(
        "The bill is {actual}, {off} more than the {expected} that the rules come to."
        if off_cents > 0
        else "The bill is {actual}, {off} less than the {expected} that the rules come to.",
        actual=_usd(actual_cents),
        off=_usd(abs(off_cents)),
        expected=_usd(bill.bill_with_cents),
    )


def _text(status: str, bill: Month, actual_cents: int, found: tuple[Explanation, ...], unknown: tuple[str, ...]) -> str:
    text = _how_far(bill, actual_cents)
    if status == EXPLAINED:
        return together(text, found[0].text)
    if status == UNEXPLAINED:
        return together(text, say("No single line, rule or reading explains it: ask the co-op how it was reckoned."))
    opening = tuple(item.text for item in found if item.kind == "opening")
    if unknown:
        names = together(*unknown, between="; ")
        missing = say("Who is right cannot be known while these are not told: {names}.", names=names)
        return together(text, missing, *opening)
    return together(text, found[0].text)


def _usd(cents: int) -> str:
    return f"{'-' if cents < 0 else ''}${abs(cents) / 100:,.2f}"
