"""Lays an estimate and metered bills out as plain text, for a terminal or a mail."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Sequence

from app.core.answer import Assumption, Estimate, Finding, IncentiveAnswer, LedgerMonth, Month, Sway, WindQuestion
from app.core.fees import fee_totals
from app.core.metered import MeteredSettlement
from app.report.assumptions import ORDER, settlement_assumptions
from app.report.doubts import doubts_that_cost
from app.report.money import MONTHS, dollars, figure, kwh
from app.report.narrative import settlement_headline, summary, unit_words, unknowns

WIDTH = 100
YEARS_APART = 5
SWAYS_SHOWN = 6
STATUS_ORDER = ("fail", "unknown", "warn", "pass")
STATUS_WORDS = {"fail": "FAIL", "unknown": "ask", "warn": "note", "pass": "pass"}
QUESTION_WORDS = {"well": "well", "warning": "take care", "red flag": "RED FLAG", "blank": "ask"}
QUESTION_INDENT = 13
ASSUMPTION_WORDS = {
    "illustrative": "placeholder",
    "default": "default",
    "published": "published",
    "member": "yours",
}

Rows = Sequence[Sequence[str]]
Writer = Callable[[float], str]


def estimate_text(estimate: Estimate) -> str:
    """The whole estimate as text: the answer, the twelve bills, the rules, the fees, the steps, the numbers."""
    parts = [
        _title(
            estimate.name or "Case without a name",
            _under(estimate.co_op.name, estimate.version.name, estimate.program.name, estimate.rate.name),
        ),
        _bullets(summary(estimate)),
    ]
    if estimate.warnings:
        parts.append(_section("Read this too", _bullets(estimate.warnings)))
    two_ways = doubts_that_cost(estimate.policy.doubts)
    if two_ways:
        parts.append(_section("Words that can be read two ways", _bullets(two_ways)))
    parts += [
        _section("Twelve bills", months_table(estimate.months)),
        *_ledger_sections(estimate.months),
        _section("Rules", _findings(estimate.policy.findings)),
        _section("Programs", _programs(estimate)),
        _section("Money due once", _fees(estimate)),
        _section("Over the years", _money(estimate)),
    ]
    if estimate.finance.incentives:
        parts.append(_section("Public money", _incentives(estimate.finance.incentives)))
    if estimate.range is not None and estimate.range.sways:
        parts.append(_section("What matters most", _sways(estimate.range.sways)))
    if estimate.policy.checklist:
        parts.append(_section("Steps", _steps(estimate)))
    if estimate.wind_questions:
        parts.append(_section("Before you buy a wind turbine", _wind_questions(estimate.wind_questions)))
    if estimate.policy.notes:
        notes = (note.text + _clause(note.clause) for note in estimate.policy.notes)
        parts.append(_section("The policy says besides", _bullets(notes)))
    parts.append(_section("Numbers this rests on, the unknown first", _assumptions(estimate.assumptions)))
    return "\n\n".join(part for part in parts if part) + "\n"


def settlement_text(settled: MeteredSettlement) -> str:
    """Metered bills as text: the sum, the months, the ledgers, the lines of each bill."""
    under = _under("", settled.version.id, settled.program.name, settled.rate.name)
    assumptions = settlement_assumptions(settled)
    said = (settlement_headline(settled), unknowns(assumptions), *settled.warnings)
    parts = [_title(settled.policy.name, under), _bullets(sentence for sentence in said if sentence)]
    years = [day.year for day in settled.months.first_days]
    parts += [
        _section("Bills", months_table(settled.bills, years)),
        *_ledger_sections(settled.bills, years),
        _section("Lines", _lines(settled.bills, years)),
        _section("Numbers this rests on, the unknown first", _assumptions(assumptions)),
    ]
    return "\n\n".join(parts) + "\n"


def months_table(months: Sequence[Month], years: Sequence[int] = ()) -> str:
    """Energy and bills month by month, with their sums."""
    header = ("Month", "Use", "Made", "Delivered", "Received", "Billed", "Without $", "With $")
    energies = [
        (month.load_kwh, month.generation_kwh, month.delivered_kwh, month.received_kwh, month.billed_kwh)
        for month in months
    ]
    rows = [
        (
            name,
            *(kwh(value) for value in energy),
            "-" if month.bill_without_cents is None else _amount(month.bill_without_cents),
            _amount(month.bill_with_cents),
        )
        for name, month, energy in zip(_month_names(months, years), months, energies, strict=True)
    ]
    without = [month.bill_without_cents for month in months]
    known = [cents for cents in without if cents is not None]
    total = (
        "Sum",
        *(kwh(_total(column)) for column in zip(*energies, strict=True)),
        _amount(sum(known)) if len(known) == len(without) else "-",
        _amount(sum(month.bill_with_cents for month in months)),
    )
    return table(header, rows, total) + "\n" + _dim("Energy in kWh, bills in dollars.")


def _ledger_sections(months: Sequence[Month], years: Sequence[int] = ()) -> list[str]:
    """The kWh bank and the dollar credit, each only if anything ever stood in it."""
    sections = []
    names = _month_names(months, years)
    banks = [month.bank_kwh for month in months]
    credits = [month.credit_cents for month in months]
    if _moves(banks):
        sections.append(_section("Banked energy, kWh", _ledger(names, banks, kwh)))
    if _moves(credits):
        sections.append(_section("Credit, $", _ledger(names, credits, lambda cents: _amount(int(cents)))))
    return sections


def _moves(ledger: Iterable[LedgerMonth]) -> bool:
    return any(month.opening or month.earned or month.closing for month in ledger)


def _ledger(names: Sequence[str], ledger: Sequence[LedgerMonth], write: Writer) -> str:
    header = ("Month", "Opening", "Earned", "Used", "Forfeited", "Paid out", "Closing")
    rows = [
        (name, *(write(value) for value in (m.opening, m.earned, m.used, m.forfeited, m.paid, m.closing)))
        for name, m in zip(names, ledger, strict=True)
    ]
    total = (
        "Sum",
        "",
        *(write(sum(getattr(month, flow) for month in ledger)) for flow in ("earned", "used", "forfeited", "paid")),
        "",
    )
    return table(header, rows, total)


def _lines(months: Sequence[Month], years: Sequence[int]) -> str:
    rows = []
    for name, month in zip(_month_names(months, years), months, strict=True):
        rows += [
            (name if place == 0 else "", line.name, _amount(line.cents), line.why, line.clause)
            for place, line in enumerate(month.lines)
        ]
    return table(("Month", "Line", "$", "How", "Clause"), rows, left=(0, 1, 3, 4))


def _findings(findings: Sequence[Finding]) -> str:
    if not findings:
        return "  The policy states no rule."
    ordered = sorted(findings, key=lambda finding: STATUS_ORDER.index(finding.status))
    entries = []
    for finding in ordered:
        text = finding.text + (f" {finding.fix}" if finding.fix and finding.status != "pass" else "")
        entries.append(_entry(STATUS_WORDS[finding.status], text + _clause(finding.clause)))
    return "\n".join(entries)


def _programs(estimate: Estimate) -> str:
    entries = []
    for fit in estimate.policy.programs:
        word = "used" if fit.id == estimate.program.id else "open" if fit.eligible else "closed"
        entries.append(_entry(word, f"{fit.name}: {fit.why}"))
    return "\n".join(entries)


def _fees(estimate: Estimate) -> str:
    fees = estimate.policy.fees
    if not fees:
        return "  The policy states no fee."
    rows = []
    for fee in fees:
        amount = "unknown" if fee.cents is None else dollars(fee.cents)
        rows.append((amount, fee.certainty, fee.name, fee.when, fee.clause))
    totals = fee_totals(fees)
    listed = table(
        ("Amount", "", "Fee", "Due", "Clause"),
        rows,
        (dollars(totals.known_cents), "known in all", "", "", ""),
        (1, 2, 3, 4),
    )
    said = [f"If all that is possible comes as well: {dollars(totals.possible_cents)}."]
    if totals.unknown:
        names = "; ".join(totals.unknown)
        said.append(f"In neither sum, because nobody has published them ({len(totals.unknown)}): {names}.")
    return f"{listed}\n{_bullets((*said, *(f'{fee.name}: {fee.note}' for fee in fees if fee.note)))}"


def _money(estimate: Estimate) -> str:
    finance = estimate.finance
    figures = (
        ("Up front, with the known fees", dollars(finance.upfront_cents)),
        ("Public money counted in it", dollars(finance.incentives_cents)),
        ("Net present value", dollars(finance.npv_cents)),
        ("Internal rate of return", "-" if finance.irr_percent is None else f"{finance.irr_percent:.1f} %"),
        ("Cost of a kWh made", "-" if finance.lcoe_usd_per_kwh is None else f"${finance.lcoe_usd_per_kwh:.3f}"),
    )
    width = max(len(name) for name, _ in figures)
    said = [text for text in (finance.loan and finance.loan.text, finance.after_tax and finance.after_tax.text) if text]
    rows = [
        (str(year.year), _amount(year.saving_cents), _amount(year.costs_cents), _amount(year.cumulative_cents))
        for year in estimate.years
        if year.year == 1 or year.year % YEARS_APART == 0 or year.year == len(estimate.years)
    ]
    parts = [
        "\n".join(f"  {name.ljust(width)}  {amount:>12}" for name, amount in figures),
        _bullets(said),
        table(("Year", "Saved $", "Upkeep $", "In hand so far $"), rows),
    ]
    return "\n\n".join(part for part in parts if part)


def _incentives(incentives: Iterable[IncentiveAnswer]) -> str:
    entries = []
    for item in incentives:
        amount = item.cents if item.status == "counted" else item.possible_cents
        worth = f" {dollars(amount)}." if amount else ""
        entries.append(_entry(item.status, f"{item.name}.{worth} {item.why} {item.condition}".rstrip(" ."), 18) + ".")
    return "\n".join(entries)


def _sways(sways: Sequence[Sway]) -> str:
    """The few figures that move the answer most: the worth today at each one's low and high."""
    rows = [
        (
            f"{sway.label}: {_short(sway.low)} to {_short(sway.high)} {unit_words(sway.unit)}".rstrip(),
            dollars(sway.npv_low_cents),
            dollars(sway.npv_high_cents),
        )
        for sway in sways[:SWAYS_SHOWN]
    ]
    return table(("What it is, from its low to its high", "Worth at low", "Worth at high"), rows)


def _short(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _steps(estimate: Estimate) -> str:
    entries = []
    for step in estimate.policy.checklist:
        due = f" Due: {step.due}." if step.due else ""
        entries.append(_entry(str(step.step), f"{step.text}{due}{_clause(step.clause)}"))
    return "\n".join(entries)


def _wind_questions(questions: Sequence[WindQuestion]) -> str:
    return "\n".join(
        _entry(QUESTION_WORDS[each.status], f"{each.question} {each.text}{_clause(each.clause)}", QUESTION_INDENT)
        for each in questions
    )


def _assumptions(assumptions: Iterable[Assumption]) -> str:
    ordered = sorted(assumptions, key=lambda item: ORDER.index(item.status))
    entries = []
    for item in ordered:
        text = f"{item.label or item.key}: {figure(item.value)} {unit_words(item.unit)}".rstrip()
        if item.low is not None and item.high is not None:
            text += f" (from {figure(item.low)} to {figure(item.high)})"
        dated = f", {item.as_of}" if item.as_of else ""
        source = f". {item.source}{dated}" if item.source and item.source != item.value else dated
        entries.append(_entry(ASSUMPTION_WORDS[item.status], f"{text}{source}.", indent=14))
    return "\n".join(entries)


# --- the pieces of a page --------------------------------------------------------------------------------------------


def table(header: Sequence[str], rows: Rows, total: Sequence[str] = (), left: Sequence[int] = (0,)) -> str:
    """Columns of text; those in ``left`` stand at the left, the others, numbers, at the right."""
    every = [header, *rows, *([total] if total else [])]
    widths = [max(len(row[column]) for row in every) for column in range(len(header))]

    def line(row: Sequence[str]) -> str:
        cells = [
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return ("  " + "  ".join(cells)).rstrip()

    rule = "  " + "  ".join("-" * width for width in widths)
    lines = [line(header), rule, *(line(row) for row in rows)]
    if total:
        lines += [rule, line(total)]
    return "\n".join(lines)


def _title(name: str, under: str) -> str:
    return f"{name}\n{'=' * min(len(name), WIDTH)}\n{under}"


def _under(co_op: str, version: str, program: str, rate: str) -> str:
    return "  ".join(part for part in (co_op, f"program: {program}", f"rate: {rate}", f"version: {version}") if part)


def _section(title: str, body: str) -> str:
    return f"{title}\n{'-' * len(title)}\n{body}"


def _bullets(sentences: Iterable[str]) -> str:
    return "\n".join(_wrapped(sentence, "  * ", "    ") for sentence in sentences)


def _entry(word: str, text: str, indent: int = 9) -> str:
    return _wrapped(text, f"  {word}".ljust(indent), " " * indent)


def _wrapped(text: str, first: str, later: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=later, break_on_hyphens=False)


def _dim(text: str) -> str:
    return f"  {text}"


def _clause(clause: str) -> str:
    return f" [{clause}]" if clause else ""


def _amount(cents: int) -> str:
    """Dollars in a column whose head has their sign."""
    return dollars(cents).replace("$", "")


def _total(values: Iterable[float | None]) -> float | None:
    numbers = list(values)
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None


def _month_names(months: Sequence[Month], years: Sequence[int]) -> list[str]:
    names: list[str] = [MONTHS[month.month - 1] for month in months]
    return [f"{name} {year}" for name, year in zip(names, years, strict=True)] if years else names
