"""Lays an estimate out as a workbook whose sums a person can follow and change: text stays text, formulas are live."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from io import BytesIO
from math import isnan
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from app.core.answer import BillLine, Estimate, LedgerMonth, Month
from app.core.fees import fee_totals
from app.core.wording import in_language, say
from app.report.assumptions import ORDER
from app.report.doubts import doubts_that_cost
from app.report.figure import Translate, untranslated
from app.report.money import MONTHS, figure
from app.report.narrative import summary, unit_words

MOST_CHARACTERS_IN_A_CELL = 32_767
MOST_DECIMALS = 5
ROW_HEIGHT_PT, MOST_ROW_HEIGHT_PT = 15.0, 400.0
LETTERS_OF_A_WIDTH = 1.05  # a column's width counts digits; words take a little less
DISCOUNT_RATE_KEY = "finance.discount_rate_percent"
MONEY, ENERGY, YEARS, PLAIN, PERCENT, RATE = "#,##0.00", "#,##0", "0.0", "General", "0.0", "0.000"
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}

Value = str | float | None

KEYS_WRITTEN_OUT = (
    *(say("known"), say("unknown"), say("contingent"), say("date")),
    *(say("counted"), say("possible"), say("ended"), say("not yet"), say("not for this system")),
    *(say("allowed"), say("allowed with conditions"), say("not allowed"), say("ask the co-op")),
)
"""What an answer's fields say in a word, as it stands in a cell."""


def workbook(estimate: Estimate, made_on: date, translate: Translate = untranslated) -> bytes:
    """The bytes of an .xlsx file with the sheets Answer, Bills, Ledger, Cash flow, Assumptions and Rules."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, OPTIONS)
    book.set_properties(
        {
            "title": _clean(estimate.name),
            "author": "Fairwatt",
            "created": datetime.combine(made_on, time(12), UTC).replace(tzinfo=None),
        }
    )
    book.set_calc_mode("auto")
    looks = _Looks(book)
    names = (
        translate("Workbook", "Answer"),
        translate("Workbook", "Bills"),
        translate("Workbook", "Ledger"),
        translate("Workbook", "Cash flow"),
        translate("Workbook", "Assumptions"),
        translate("Workbook", "Rules"),
    )
    answer, bills, ledger, cash, assumptions, rules = (
        _Sheet(book.add_worksheet(name), name, looks, translate) for name in names
    )
    totals = _write_bills(bills, estimate, translate)
    ledger_year = _write_ledger(ledger, estimate.months, translate)
    rate = _write_assumptions(assumptions, estimate, translate)
    money = _write_cash_flow(cash, estimate, rate, translate)
    _write_rules(rules, estimate, translate)
    _write_answer(answer, estimate, _Links(totals, ledger_year, money, rate), translate)
    for sheet in (answer, bills, ledger, cash, assumptions, rules):
        sheet.fit_rows()
    book.close()
    return file.getvalue()


# --- writing cells ---------------------------------------------------------------------------------------------------


class _Looks:
    """The few formats of the workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[str, bool], Any] = {}
        self.head = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E9E7E1"}
        )
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.text = book.add_format({"text_wrap": True, "align": "left", "valign": "top", "indent": 1})
        self.strong = book.add_format({"bold": True, "valign": "top"})

    def number(self, pattern: str, total: bool = False) -> Any:
        key = (pattern, total)
        if key not in self._made:
            look = {"num_format": pattern, "valign": "top"} | ({"bold": True, "top": 1} if total else {})
            self._made[key] = self._book.add_format(look)
        return self._made[key]


class _Sheet:
    """A sheet that writes text only as text, so that no name can become a formula."""

    def __init__(self, sheet: Any, name: str, looks: _Looks, translate: Translate) -> None:
        self.sheet, self.name, self.looks = sheet, name, looks
        self._look_up = partial(translate, "Sentences")
        self._widths: dict[int, float] = {}
        self._lines: dict[int, int] = {}
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&R&P / &N")

    def text(self, row: int, column: int, text: str, look: Any = None) -> None:
        text = in_language(text, self._look_up)
        self.sheet.write_string(row, column, _clean(text), look)
        if look is self.looks.text or look is self.looks.head:
            needed = len(textwrap.wrap(text, max(1, int(self._widths.get(column, 8.0) * LETTERS_OF_A_WIDTH))))
            self._lines[row] = max(needed, self._lines.get(row, 1))

    def fit_rows(self) -> None:
        """Makes rows as high as their wrapped texts need: not every program does so by itself when it opens a file."""
        for row, lines in self._lines.items():
            if lines > 1:
                self.sheet.set_row(row, min(lines * ROW_HEIGHT_PT, MOST_ROW_HEIGHT_PT))

    def number(self, row: int, column: int, value: float | None, pattern: str, total: bool = False) -> None:
        look = self.looks.number(pattern, total)
        if value is None:
            self.sheet.write_blank(row, column, None, look)
        else:
            self.sheet.write_number(row, column, value, look)

    def formula(
        self, row: int, column: int, formula: str, cached: float | str, pattern: str, total: bool = False
    ) -> None:
        """A live formula with the value it has now, for viewers that do not reckon."""
        self.sheet.write_formula(row, column, formula, self.looks.number(pattern, total), cached)

    def head(self, names: Sequence[str], widths: Sequence[float], frozen_columns: int = 1) -> None:
        for column, (name, width) in enumerate(zip(names, widths, strict=True)):
            self._widths[column] = width
            self.sheet.set_column(column, column, width)
            self.text(0, column, name, self.looks.head)
        self.sheet.freeze_panes(1, frozen_columns)
        self.sheet.repeat_rows(0)

    def cell(self, row: int, column: int) -> str:
        """The cell as another sheet's formula names it."""
        quoted = self.name.replace("'", "''")
        return f"'{quoted}'!{xl_rowcol_to_cell(row, column)}"


def _clean(text: str) -> str:
    """Text that a cell can hold: no half characters, no longer than the format allows."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return whole if len(whole) <= MOST_CHARACTERS_IN_A_CELL else whole[: MOST_CHARACTERS_IN_A_CELL - 1] + "…"


def _here(row: int, column: int) -> str:
    return str(xl_rowcol_to_cell(row, column))


def _usd(cents: float) -> float:
    return cents / 100.0


# --- the sheets ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _BillTotals:
    """The cells of the year's sums."""

    without: str
    with_it: str


@dataclass(frozen=True)
class _Money:
    """The cells and ranges of the cash flow that the answer refers to."""

    start: str
    flows: str
    all_flows: str
    costs: str
    energy: str
    purchase: str
    discounted: str | None
    years: str


@dataclass(frozen=True)
class _Links:
    bills: _BillTotals
    ledger: dict[str, str]
    money: _Money
    discount_rate: str | None


def _write_bills(sheet: _Sheet, estimate: Estimate, translate: Translate) -> _BillTotals:
    """Each line of each bill, the months across, with live sums down and along."""
    months = estimate.months
    names = [f"{MONTHS[month.month - 1]}, $" for month in months]
    year = len(months) + 2
    sheet.head(
        (translate("Workbook", "Bill line"), translate("Workbook", "Clause"), *names, translate("Workbook", "Year, $")),
        (42, 12, *(11.0 for _ in months), 13),
    )
    row, sums = 1, []
    for title, total, lines_of, bills in (
        (
            translate("Workbook", "Without the system"),
            translate("Workbook", "Bill without the system"),
            [month.lines_without for month in months],
            [month.bill_without_cents for month in months],
        ),
        (
            translate("Workbook", "With the system"),
            translate("Workbook", "Bill with the system"),
            [month.lines for month in months],
            [month.bill_with_cents for month in months],
        ),
    ):
        sheet.text(row, 0, title, sheet.looks.strong)
        first = row + 1
        row = first
        for (name, clause), amounts in _by_line(lines_of).items():
            sheet.text(row, 0, name, sheet.looks.text)
            sheet.text(row, 1, clause)
            for column, cents in enumerate(amounts, start=2):
                sheet.number(row, column, None if cents is None else _usd(cents), MONEY)
            _sum_along(sheet, row, year, sum(cents or 0 for cents in amounts))
            row += 1
        sheet.text(row, 0, total, sheet.looks.strong)
        for column, bill in enumerate(bills, start=2):
            if bill is not None:
                down = f"=SUM({_here(first, column)}:{_here(row - 1, column)})"
                sheet.formula(row, column, down, _usd(bill), MONEY, total=True)
        _sum_along(sheet, row, year, sum(bill or 0 for bill in bills), total=True)
        sums.append(row)
        row += 2
    sheet.text(row - 1, 0, translate("Workbook", "Bill without less bill with"), sheet.looks.strong)
    for column, month in enumerate([*months, None], start=2):
        bills_here = (
            (estimate.year1.bill_without_cents, estimate.year1.bill_with_cents)
            if month is None
            else (month.bill_without_cents, month.bill_with_cents)
        )
        if bills_here[0] is not None and bills_here[1] is not None:
            difference = f"={_here(sums[0], column)}-{_here(sums[1], column)}"
            sheet.formula(row - 1, column, difference, _usd(bills_here[0] - bills_here[1]), MONEY, total=True)
    _write_energy(sheet, row + 1, months, translate)
    return _BillTotals(sheet.cell(sums[0], year), sheet.cell(sums[1], year))


def _sum_along(sheet: _Sheet, row: int, year: int, cents: int, total: bool = False) -> None:
    sheet.formula(row, year, f"=SUM({_here(row, 2)}:{_here(row, year - 1)})", _usd(cents), MONEY, total)


def _write_energy(sheet: _Sheet, row: int, months: Sequence[Month], translate: Translate) -> None:
    for name, values in (
        (translate("Workbook", "Use, kWh"), [month.load_kwh for month in months]),
        (translate("Workbook", "Generation, kWh"), [month.generation_kwh for month in months]),
        (translate("Workbook", "Delivered to you, kWh"), [month.delivered_kwh for month in months]),
        (translate("Workbook", "Received from you, kWh"), [month.received_kwh for month in months]),
        (translate("Workbook", "Billed, kWh"), [month.billed_kwh for month in months]),
    ):
        sheet.text(row, 0, name)
        for column, value in enumerate(values, start=2):
            sheet.number(row, column, value, ENERGY)
        if None not in values:
            along = f"=SUM({_here(row, 2)}:{_here(row, len(values) + 1)})"
            sheet.formula(row, len(values) + 2, along, sum(value or 0.0 for value in values), ENERGY)
        row += 1


def _by_line(months: Sequence[Iterable[BillLine]]) -> dict[tuple[str, str], list[int | None]]:
    """The cents of each line by month, lines of one name and clause added; None where a month has no such line."""
    amounts: dict[tuple[str, str], list[int | None]] = {}
    count = len(months)
    for place, lines in enumerate(months):
        for line in lines:
            row = amounts.setdefault((line.name, line.clause), [None] * count)
            row[place] = (row[place] or 0) + line.cents
    return amounts


FLOWS = ("opening", "earned", "used", "forfeited", "paid", "closing")


def _write_ledger(sheet: _Sheet, months: Sequence[Month], translate: Translate) -> dict[str, str]:
    """Both ledgers, month by month; a month opens with what the one before closed with."""
    said = (
        translate("Workbook", "opening"),
        translate("Workbook", "earned"),
        translate("Workbook", "used"),
        translate("Workbook", "forfeited"),
        translate("Workbook", "paid out"),
        translate("Workbook", "closing"),
    )
    kwh_head, usd_head = translate("Workbook", "Banked energy, {flow}, kWh"), translate("Workbook", "Credit, {flow}, $")
    heads = [translate("Workbook", "Month"), *(kwh_head.format(flow=flow) for flow in said)]
    heads += [usd_head.format(flow=flow) for flow in said]
    sheet.head(heads, (12, *(13.0 for _ in range(12))))
    year = len(months) + 1
    for row, month in enumerate(months, start=1):
        sheet.text(row, 0, MONTHS[month.month - 1])
    sheet.text(year, 0, translate("Workbook", "Year"), sheet.looks.strong)
    cells: dict[str, str] = {}
    for left, pattern, unit, ledger, scale in (
        (1, ENERGY, "kwh", [month.bank_kwh for month in months], 1.0),
        (7, MONEY, "usd", [month.credit_cents for month in months], 0.01),
    ):
        _write_one_ledger(sheet, left, pattern, ledger, scale)
        for place, flow in enumerate(FLOWS):
            cells[f"{flow}_{unit}"] = sheet.cell(year, left + place)
    return cells


def _write_one_ledger(sheet: _Sheet, left: int, pattern: str, ledger: Sequence[LedgerMonth], scale: float) -> None:
    year = len(ledger) + 1

    def scaled(value: float) -> float:
        return value / 100.0 if scale == 0.01 else value

    for row, month in enumerate(ledger, start=1):
        for place, flow in enumerate(FLOWS):
            value, column = scaled(getattr(month, flow)), left + place
            if flow == "opening" and row > 1:
                sheet.formula(row, column, f"={_here(row - 1, left + 5)}", value, pattern)
            elif flow == "closing":
                opening, earned, used, forfeited, paid = (_here(row, left + n) for n in range(5))
                sheet.formula(row, column, f"={opening}+{earned}-{used}-{forfeited}-{paid}", value, pattern)
            else:
                sheet.number(row, column, value, pattern)
    for place, flow in enumerate(FLOWS):
        column = left + place
        if flow == "opening":
            sheet.formula(year, column, f"={_here(1, column)}", scaled(ledger[0].opening), pattern, total=True)
        elif flow == "closing":
            sheet.formula(year, column, f"={_here(year - 1, column)}", scaled(ledger[-1].closing), pattern, total=True)
        else:
            value = scaled(sum(getattr(month, flow) for month in ledger))
            down = f"=SUM({_here(1, column)}:{_here(year - 1, column)})"
            sheet.formula(year, column, down, value, pattern, total=True)


def _write_assumptions(sheet: _Sheet, estimate: Estimate, translate: Translate) -> str | None:
    """Every number behind the answer, the unknown first; returns the cell of the discount rate in per cent."""
    status = {
        "illustrative": translate("Workbook", "placeholder"),
        "default": translate("Workbook", "default"),
        "published": translate("Workbook", "published"),
        "member": translate("Workbook", "yours"),
    }
    sheet.head(
        (
            translate("Workbook", "Number"),
            translate("Workbook", "Value"),
            translate("Workbook", "Unit"),
            translate("Workbook", "Status"),
            translate("Workbook", "Low"),
            translate("Workbook", "High"),
            translate("Workbook", "Source"),
            translate("Workbook", "As of"),
            translate("Workbook", "Key"),
        ),
        (44, 16, 14, 13, 12, 12, 70, 14, 36),
    )
    rate_cell = None
    ordered = sorted(estimate.assumptions, key=lambda item: ORDER.index(item.status))
    for row, item in enumerate(ordered, start=1):
        sheet.text(row, 0, item.label or item.key, sheet.looks.text)
        if isinstance(item.value, int | float) and not isinstance(item.value, bool):
            sheet.number(row, 1, float(item.value), _pattern(item.value))
        elif item.value == item.source:  # weather stations, for one, are told once
            sheet.text(row, 1, translate("Workbook", "see source"), sheet.looks.text)
        else:
            sheet.text(row, 1, figure(item.value), sheet.looks.text)
        for column, limit in ((4, item.low), (5, item.high)):
            sheet.number(row, column, limit, PLAIN if limit is None else _pattern(limit))
        texts = ((2, unit_words(item.unit)), (3, status[item.status]), (6, item.source), (7, item.as_of), (8, item.key))
        for column, text in texts:
            sheet.text(row, column, text, sheet.looks.text)
        if item.key == DISCOUNT_RATE_KEY:
            rate_cell = sheet.cell(row, 1)
    sheet.sheet.autofilter(0, 0, len(ordered), 8)
    return rate_cell


def _pattern(value: float) -> str:
    """As many decimals as the value has, and no more than can be read."""
    decimals = min(len(f"{value:.6f}".rstrip("0").partition(".")[2]), MOST_DECIMALS)
    return f"#,##0.{'0' * decimals}" if decimals else "#,##0"


def _write_cash_flow(sheet: _Sheet, estimate: Estimate, rate: str | None, translate: Translate) -> _Money:
    """The purse year by year: saved, paid, added up; beside it the purchase alone, which the payback is of."""
    heads = [
        translate("Workbook", "Year"),
        translate("Workbook", "Generation, kWh"),
        translate("Workbook", "Bill without, $"),
        translate("Workbook", "Bill with, $"),
        translate("Workbook", "Checks, $"),
        translate("Workbook", "Saved, $"),
        translate("Workbook", "Public money, $"),
        translate("Workbook", "Upkeep, $"),
        translate("Workbook", "Loan payments, $"),
        translate("Workbook", "Cash flow, $"),
        translate("Workbook", "Added up, $"),
        translate("Workbook", "Purchase alone, $"),
        translate("Workbook", "Purchase alone, added up, $"),
        translate("Workbook", "Purchase alone, in today's money, $"),
        translate("Workbook", "The same, added up, $"),
        translate("Workbook", "Added up, low, $"),
        translate("Workbook", "Added up, high, $"),
    ]
    sheet.head(heads, (7, *(13.0 for _ in heads[1:])))
    years = estimate.years
    start, upfront = years[0].cumulative_cents - years[0].cash_flow_cents, estimate.finance.upfront_cents
    discount = _discount_rate(estimate)
    sheet.number(1, 0, 0, "0")
    sheet.number(1, 9, _usd(start), MONEY)
    sheet.formula(1, 10, "=J2", _usd(start), MONEY)
    sheet.number(1, 11, -_usd(upfront), MONEY)
    sheet.formula(1, 12, "=L2", -_usd(upfront), MONEY)
    alone, today = -upfront, -float(upfront)
    _discounted(sheet, 1, rate, discount, -upfront, today)
    for row, year in enumerate(years, start=2):
        here = row + 1
        checks = year.saving_cents - year.bill_without_cents + year.bill_with_cents
        flow_alone = year.saving_cents + year.incentives_cents - year.costs_cents
        alone += flow_alone
        sheet.number(row, 0, year.year, "0")
        sheet.number(row, 1, year.generation_kwh, ENERGY)
        sheet.number(row, 2, _usd(year.bill_without_cents), MONEY)
        sheet.number(row, 3, _usd(year.bill_with_cents), MONEY)
        sheet.number(row, 4, _usd(checks), MONEY)
        sheet.formula(row, 5, f"=C{here}-D{here}+E{here}", _usd(year.saving_cents), MONEY)
        sheet.number(row, 6, _usd(year.incentives_cents), MONEY)
        sheet.number(row, 7, _usd(year.costs_cents), MONEY)
        sheet.number(row, 8, _usd(year.loan_cents), MONEY)
        sheet.formula(row, 9, f"=F{here}+G{here}-H{here}-I{here}", _usd(year.cash_flow_cents), MONEY)
        sheet.formula(row, 10, f"=K{here - 1}+J{here}", _usd(year.cumulative_cents), MONEY)
        sheet.formula(row, 11, f"=F{here}+G{here}-H{here}", _usd(flow_alone), MONEY)
        sheet.formula(row, 12, f"=M{here - 1}+L{here}", _usd(alone), MONEY)
        if discount is not None:
            today += flow_alone / (1.0 + discount) ** year.year
        _discounted(sheet, row, rate, discount, flow_alone, today)
        for column, cents in ((15, year.low_cumulative_cents), (16, year.high_cumulative_cents)):
            sheet.number(row, column, None if cents is None else _usd(cents), MONEY)
    last = len(years) + 2

    def down(column: str, first: int) -> str:
        return f"{sheet.cell(0, 0).rpartition('!')[0]}!{column}{first}:{column}{last}"

    return _Money(
        start=sheet.cell(1, 9),
        flows=down("J", 3),
        all_flows=down("J", 2),
        costs=down("H", 3),
        energy=down("B", 3),
        purchase=down("M", 2),
        discounted=None if rate is None else down("O", 2),
        years=down("A", 2),
    )


def _discounted(sheet: _Sheet, row: int, rate: str | None, discount: float | None, cents: int, added_up: float) -> None:
    """The purchase's flow of one year in today's money, and added up to it."""
    if rate is None or discount is None:
        return
    here, year = row + 1, row - 1
    value = _usd(cents) / (1.0 + discount) ** year
    sheet.formula(row, 13, f"=L{here}/(1+{rate}/100)^A{here}", value, MONEY)
    sheet.formula(row, 14, f"=N{here}" if year == 0 else f"=O{here - 1}+N{here}", _usd(added_up), MONEY)


def _discount_rate(estimate: Estimate) -> float | None:
    item = next((item for item in estimate.assumptions if item.key == DISCOUNT_RATE_KEY), None)
    return item.value / 100.0 if item is not None and isinstance(item.value, int | float) else None


def _payback_formula(added_up: str, years: str, never: str) -> str:
    """Years until the sum is at or above zero for good, between two years in proportion; in words if it never is."""
    last_below = f"SUMPRODUCT(MAX(({added_up}<0)*{years}))"
    before, after = f"INDEX({added_up},{last_below}+1)", f"INDEX({added_up},{last_below}+2)"
    at_the_end = f"INDEX({added_up},ROWS({added_up}))"
    within = f"{last_below}-{before}/({after}-{before})"
    said = never.replace('"', '""')
    return f'=IF(COUNTIF({added_up},"<0")=0,0,IF({at_the_end}<0,"{said}",{within}))'


def _write_answer(sheet: _Sheet, estimate: Estimate, links: _Links, translate: Translate) -> None:
    """The answer in words, then its figures, each reckoned from the other sheets where it can be."""
    sheet.sheet.set_column(0, 0, 46)
    sheet.sheet.set_column(1, 1, 22)
    sheet.sheet.set_column(2, 2, 60)
    sheet.text(0, 0, estimate.name or translate("Workbook", "Case without a name"), sheet.looks.title)
    sheet.sheet.freeze_panes(1, 0)
    about = (estimate.co_op.name, estimate.program.name, estimate.rate.name, estimate.version.name)
    sheet.text(1, 0, "  ·  ".join(part for part in about if part))
    row = 3
    for sentence in (*summary(estimate), *estimate.warnings):
        sheet.text(row, 0, sentence)
        row += 1
    row += 1
    for column, name in enumerate((translate("Workbook", "Figure"), translate("Workbook", "Value"), "")):
        sheet.text(row, column, name, sheet.looks.head)
    rows = _answer_rows(estimate, links, translate)
    cells = {key: _here(row + place, 1) for place, (key, *_) in enumerate(rows, start=1)}
    for key, name, value, pattern, formula in rows:
        row += 1
        sheet.text(row, 0, name)
        if formula:
            cached = translate("Workbook", "none") if value is None else value
            sheet.formula(row, 1, formula.format(**cells), cached, pattern)
        elif isinstance(value, str):
            sheet.text(row, 1, value)
        else:
            sheet.number(row, 1, value, pattern)
        if key == "payback" and estimate.finance.loan is not None:
            sheet.text(row, 2, translate("Workbook", "of the purchase itself, with or without the loan"))


_Row = tuple[str, str, Value, str, str]


def _answer_rows(estimate: Estimate, links: _Links, translate: Translate) -> list[_Row]:
    """Key, name, value, format and formula; a formula may name other figures by key."""
    year1, finance, policy, money = estimate.year1, estimate.finance, estimate.policy, links.money
    never = translate("Workbook", "never within {years} years").format(years=len(estimate.years))
    low, high = finance.payback_range_years
    forfeited_kwh = sum(month.bank_kwh.forfeited for month in estimate.months)
    rows: list[_Row] = [
        (
            "without",
            translate("Workbook", "Yearly bill without the system, $"),
            _usd(year1.bill_without_cents),
            MONEY,
            f"={links.bills.without}",
        ),
        (
            "with_it",
            translate("Workbook", "Yearly bill with the system, $"),
            _usd(year1.bill_with_cents),
            MONEY,
            f"={links.bills.with_it}",
        ),
        ("checks", translate("Workbook", "Comes by check in the year, $"), _usd(year1.checks_cents), MONEY, ""),
        (
            "saving",
            translate("Workbook", "Saved in the year, $"),
            _usd(year1.saving_cents),
            MONEY,
            "={without}-{with_it}+{checks}",
        ),
        ("low_saving", translate("Workbook", "Saved in the year, low, $"), _usd(year1.low_saving_cents), MONEY, ""),
        ("high_saving", translate("Workbook", "Saved in the year, high, $"), _usd(year1.high_saving_cents), MONEY, ""),
        (
            "lowest",
            translate("Workbook", "The bill can never be below, $"),
            _usd(year1.lowest_possible_bill_cents),
            MONEY,
            "",
        ),
        (
            "lost_kwh",
            translate("Workbook", "Banked energy lost in the year, kWh"),
            forfeited_kwh,
            ENERGY,
            f"={links.ledger['forfeited_kwh']}",
        ),
        (
            "lost_kwh_value",
            translate("Workbook", "What it would have been worth at the price you pay, $"),
            _usd(year1.forfeited_kwh_value_cents),
            MONEY,
            "",
        ),
        (
            "lost",
            translate("Workbook", "Credit lost in the year, $"),
            _usd(year1.forfeited_cents),
            MONEY,
            f"={links.ledger['forfeited_usd']}",
        ),
        ("status", translate("Workbook", "By the co-op's rules"), policy.status, PLAIN, ""),
        ("nameplate", translate("Workbook", "Nameplate, kW AC"), policy.nameplate_kw_ac, "0.00", ""),
        ("of_load", translate("Workbook", "Generation over the year's use, %"), policy.percent_of_load, PERCENT, ""),
        ("upfront", translate("Workbook", "Up front, with the known fees, $"), _usd(finance.upfront_cents), MONEY, ""),
        ("fees", translate("Workbook", "Known fees in it, $"), _usd(finance.fees_cents), MONEY, ""),
        ("incentives", translate("Workbook", "Public money counted, $"), _usd(finance.incentives_cents), MONEY, ""),
        (
            "payback",
            translate("Workbook", "Pays back in, years"),
            never if finance.simple_payback_years is None else finance.simple_payback_years,
            YEARS,
            _payback_formula(money.purchase, money.years, never),
        ),
        (
            "payback_low",
            translate("Workbook", "Pays back in, at the best, years"),
            never if low is None else low,
            YEARS,
            "",
        ),
        (
            "payback_high",
            translate("Workbook", "Pays back in, at the worst, years"),
            never if high is None else high,
            YEARS,
            "",
        ),
    ]
    return rows + _valued_today(estimate, links, never, translate)


def _valued_today(estimate: Estimate, links: _Links, never: str, translate: Translate) -> list[_Row]:
    """The figures that rest on the discount rate; formulas where its cell is known."""
    finance, money, cell = estimate.finance, links.money, links.discount_rate
    rate = "" if cell is None else f"{cell}/100"
    npv = f"=ROUND({money.start}+NPV({rate},{money.flows}),2)" if rate else ""
    lcoe = f"=({{upfront}}-{{incentives}}+NPV({rate},{money.costs}))/NPV({rate},{money.energy})" if rate else ""
    discounted = "" if money.discounted is None else _payback_formula(money.discounted, money.years, never)
    none = translate("Workbook", "none").replace('"', '""')
    irr = f'=IFERROR(100*IRR({money.all_flows},0),"{none}")'
    irr_value = None if finance.irr_percent is None or isnan(finance.irr_percent) else finance.irr_percent
    later = never if finance.discounted_payback_years is None else finance.discounted_payback_years
    return [
        ("discounted", translate("Workbook", "Pays back in today's money in, years"), later, YEARS, discounted),
        ("npv", translate("Workbook", "Worth today of the purchase, $"), _usd(finance.npv_cents), MONEY, npv),
        ("irr", translate("Workbook", "Yearly return, %"), irr_value, PERCENT, irr),
        (
            "lcoe",
            translate("Workbook", "Cost of a kWh made, $"),
            finance.lcoe_usd_per_kwh,
            RATE,
            lcoe if finance.lcoe_usd_per_kwh else "",
        ),
    ]


def _write_rules(sheet: _Sheet, estimate: Estimate, translate: Translate) -> None:
    """Rules, programs, fees, public money, steps, notes and doubts, one row each, to be filtered by their kind."""
    sheet.head(
        (
            translate("Workbook", "Kind"),
            translate("Workbook", "State"),
            translate("Workbook", "What"),
            translate("Workbook", "Amount, $"),
            translate("Workbook", "When, or what would change it"),
            translate("Workbook", "Clause"),
        ),
        (15, 16, 90, 13, 60, 12),
        frozen_columns=0,
    )
    rows = _rule_rows(estimate, translate)
    for row, (kind, state, what, amount, when, clause) in enumerate(rows, start=1):
        for column, text in ((0, kind), (1, state), (2, what), (4, when), (5, clause)):
            sheet.text(row, column, text, sheet.looks.text)
        sheet.number(row, 3, amount, MONEY)
    sheet.sheet.autofilter(0, 0, max(len(rows), 1), 5)
    if estimate.policy.fees:
        _sum_fees(sheet, estimate, len(rows), translate)


def _sum_fees(sheet: _Sheet, estimate: Estimate, last: int, translate: Translate) -> None:
    """The fees' sums below the rows: what is known, and what it becomes if all that is possible comes as well."""
    totals = fee_totals(estimate.policy.fees)
    kinds, states = f"{_here(1, 0)}:{_here(last, 0)}", f"{_here(1, 1)}:{_here(last, 1)}"
    amounts = f"{_here(1, 3)}:{_here(last, 3)}"
    kind = translate("Workbook", "fee").replace('"', '""')

    def summed(state: str) -> str:
        return f'SUMIFS({amounts},{kinds},"{kind}",{states},"{state}")'

    known, possible = last + 2, last + 3
    sheet.text(known, 2, translate("Workbook", "Known fees in all"), sheet.looks.strong)
    sheet.formula(known, 3, f"={summed('known')}", _usd(totals.known_cents), MONEY, total=True)
    sheet.text(possible, 2, translate("Workbook", "If all that is possible comes as well"), sheet.looks.strong)
    both = f"={_here(known, 3)}+{summed('contingent')}"
    sheet.formula(possible, 3, both, _usd(totals.possible_cents), MONEY, total=True)
    if totals.unknown:
        said = translate("Workbook", "In neither sum, because nobody has published them: {names}")
        sheet.text(last + 4, 2, said.format(names=", ".join(totals.unknown)), sheet.looks.text)


def _rule_rows(estimate: Estimate, translate: Translate) -> list[tuple[str, str, str, float | None, str, str]]:
    policy = estimate.policy
    rule, program = translate("Workbook", "rule"), translate("Workbook", "program")
    fee, step, note = translate("Workbook", "fee"), translate("Workbook", "step"), translate("Workbook", "note")
    wind = translate("Workbook", "wind question")
    public, doubt = translate("Workbook", "public money"), translate("Workbook", "two readings")
    used, open_, closed = (
        translate("Workbook", "used"),
        translate("Workbook", "open"),
        translate("Workbook", "closed"),
    )
    rows: list[tuple[str, str, str, float | None, str, str]] = [
        (rule, each.status, each.text, None, each.fix, each.clause) for each in policy.findings
    ]
    for fit in policy.programs:
        state = used if fit.id == estimate.program.id else open_ if fit.eligible else closed
        rows.append((program, state, f"{fit.name}: {fit.why}", None, "", ""))
    for each_fee in policy.fees:
        amount = None if each_fee.cents is None else _usd(each_fee.cents)
        said = f"{each_fee.name}. {each_fee.note}" if each_fee.note else each_fee.name
        rows.append((fee, each_fee.certainty, said, amount, each_fee.when, each_fee.clause))
    for item in estimate.finance.incentives:
        cents = item.cents if item.status == "counted" else item.possible_cents
        said = f"{item.name}. {item.why}".strip()
        rows.append((public, item.status, said, _usd(cents) if cents else None, item.condition, ""))
    rows += [(step, str(each.step), each.text, None, each.due or "", each.clause) for each in policy.checklist]
    rows += [
        (wind, each.status, f"{each.question} {each.text}", None, "", each.clause) for each in estimate.wind_questions
    ]
    rows += [(note, "", each.text, None, "", each.clause) for each in policy.notes]
    rows += [(doubt, "", said, None, "", "") for said in doubts_that_cost(policy.doubts)]
    return rows
