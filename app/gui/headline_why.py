"""Why each of the four figures on top of the window is what it is: its sums, its clauses, its sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.amounts import dollars, figure, kwh, month_name, number
from app.gui.help.sheet import Block, Heading, Paragraph, Rows, Sheet
from app.gui.messages import spoken
from app.gui.pages.numbers import value_words
from app.gui.pages.why import ClauseWords
from app.gui.theme import Wardrobe
from app.gui.widgets.answer_strip import HEED, TOPICS, to_heed

if TYPE_CHECKING:
    from app.core.answer import Assumption, BillLine, Estimate

LEAST_TOLD_KWH = 0.5
_WORST_FIRST = ("fail", "unknown", "warn", "pass")
_MONEY_KEYS = ("costs.", "finance.")


class HeadlineWhy(Sheet):
    """One figure of the answer explained; it follows the answer while it stands open."""

    def __init__(self, wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(wardrobe, parent)
        self._topic = TOPICS[0]

    def show_topic(self, topic: str, estimate: Estimate, clauses: Mapping[str, ClauseWords]) -> None:
        """Explains one of the `TOPICS`, or says what to `HEED`."""
        self._topic = topic
        self.show_estimate(estimate, clauses)

    def show_estimate(self, estimate: Estimate, clauses: Mapping[str, ClauseWords]) -> None:
        """Explains the same figure of another answer."""
        explained = {"bill": _bill, "payback": _payback, "verdict": _verdict, "lost": _lost, HEED: _heed}
        title = _tr("What to know") if self._topic == HEED else _tr("Why this figure")
        self.show_blocks(title, explained[self._topic](estimate, clauses))


def _tr(text: str) -> str:
    return QCoreApplication.translate("HeadlineWhy", text)


def _bill(estimate: Estimate, clauses: Mapping[str, ClauseWords]) -> list[Block]:
    from app.report.narrative import lowest_bill, saving_range

    year = estimate.year1
    saving = _tr("Saved in the first year = {without} without − {with_system} with + {checks} by check = {saving}")
    blocks: list[Block] = [
        Heading(_tr("Yearly bill")),
        Paragraph(
            saving.format(
                without=dollars(year.bill_without_cents),
                with_system=dollars(year.bill_with_cents),
                checks=dollars(year.checks_cents),
                saving=dollars(year.saving_cents),
            )
        ),
        *_paragraphs(spoken(saving_range(estimate)), spoken(lowest_bill(estimate))),
        Heading(_tr("The twelve bills with the system")),
        Paragraph(
            _tr("Every line of every bill is rounded to the cent, so a year's sum may be some cents off its product.")
        ),
        Rows(_year_of_lines((line for month in estimate.months for line in month.lines), clauses)),
        Heading(_tr("The twelve bills without it")),
        Rows(_year_of_lines((line for month in estimate.months for line in month.lines_without), clauses)),
    ]
    blocks += _placeholders(estimate)
    blocks.append(Paragraph(_tr("The Bill page has every month's lines with their sums.")))
    return blocks


def _payback(estimate: Estimate, _clauses: Mapping[str, ClauseWords]) -> list[Block]:
    from app.report.narrative import payback

    finance, first = estimate.finance, estimate.years[0]
    ends = estimate.years[-1]
    rows = [
        (_tr("Price in all"), dollars(finance.upfront_cents)),
        (_tr("Fees of the co-op in it"), dollars(finance.fees_cents)),
        (_tr("Incentives counted"), dollars(finance.incentives_cents)),
        (_tr("Saved on bills in the first year"), dollars(first.saving_cents)),
        (_tr("Upkeep and other costs of that year"), dollars(first.costs_cents)),
        (_tr("In hand after {years} years").format(years=ends.year), dollars(ends.cumulative_cents)),
    ]
    resting = [each for each in estimate.assumptions if each.key.startswith(_MONEY_KEYS)]
    return [
        Heading(_tr("Payback")),
        *_paragraphs(spoken(payback(estimate))),
        Paragraph(
            _tr(
                "Each year's saving, less that year's costs, is added up; the system has paid back when the sum has "
                "reached what was paid at the start."
            )
        ),
        Rows(tuple(rows)),
        Heading(_tr("What it rests on")),
        Rows(_numbers(resting)),
        Paragraph(_tr("The Money page has every year, and what moves the answer most.")),
    ]


def _verdict(estimate: Estimate, clauses: Mapping[str, ClauseWords]) -> list[Block]:
    from app.report.narrative import permission

    said = {
        "fail": _tr("Not met"),
        "unknown": _tr("Ask"),
        "warn": _tr("Take care"),
        "pass": _tr("Met"),
    }
    found = sorted(estimate.policy.findings, key=lambda each: _WORST_FIRST.index(each.status))
    rows = tuple(
        (said[each.status], _joined(each.text, each.fix, _clause_words(each.clause, clauses))) for each in found
    )
    programs = tuple((each.name, each.why) for each in estimate.policy.programs if each.why)
    blocks: list[Block] = [Heading(_tr("What the co-op's rules say")), *_paragraphs(spoken(permission(estimate)))]
    blocks.append(Rows(rows))
    if programs:
        blocks += [Heading(_tr("The programs")), Rows(programs)]
    return blocks


def _lost(estimate: Estimate, clauses: Mapping[str, ClauseWords]) -> list[Block]:
    from app.report.narrative import losses

    rows = []
    for month in estimate.months:
        parts = []
        if month.bank_kwh.forfeited >= LEAST_TOLD_KWH:
            parts.append(_tr("{kwh} kWh").format(kwh=kwh(month.bank_kwh.forfeited)))
        if month.credit_cents.forfeited:
            parts.append(dollars(round(month.credit_cents.forfeited)))
        if parts:
            rows.append((month_name(month.month), ", ".join(parts)))
    blocks: list[Block] = [Heading(_tr("Lost each year")), *_paragraphs(spoken(losses(estimate)))]
    if rows:
        blocks.append(Rows(tuple(rows)))
    year = estimate.year1
    if year.forfeited_kwh >= LEAST_TOLD_KWH:
        worth = _tr(
            "In the first year {kwh} kWh are lost. At the price you pay for a kWh they would have taken {worth} off "
            "later bills."
        )
        blocks.append(
            Paragraph(worth.format(kwh=kwh(year.forfeited_kwh), worth=dollars(year.forfeited_kwh_value_cents)))
        )
    credits = [line for month in estimate.months for line in month.lines if line.kind in ("surplus", "credit")]
    if credits:
        blocks += [Heading(_tr("How credit comes and goes")), Rows(_year_of_lines(credits, clauses))]
        blocks += _placeholders(estimate)
    blocks.append(Paragraph(_tr("The ledger on the Bill page follows every kilowatt-hour and cent of credit.")))
    return blocks


def _heed(estimate: Estimate, _clauses: Mapping[str, ClauseWords]) -> list[Block]:
    return [Heading(_tr("What to know beside the figures")), *_paragraphs(*to_heed(estimate))]


def _placeholders(estimate: Estimate) -> list[Block]:
    unknown = [each for each in estimate.assumptions if each.status == "illustrative"]
    return [Heading(_tr("Placeholders in it, to ask the co-op for")), Rows(_numbers(unknown))] if unknown else []


def _paragraphs(*texts: str) -> list[Block]:
    return [Paragraph(text) for text in texts if text]


def _year_of_lines(lines: Iterable[BillLine], clauses: Mapping[str, ClauseWords]) -> tuple[tuple[str, str], ...]:
    """Each line of the bills summed over the year, with its formula where one price holds all year."""
    named: dict[tuple[str, str], list[BillLine]] = {}
    for line in lines:
        named.setdefault((line.name, line.clause), []).append(line)
    rows = []
    for (name, clause), each in named.items():
        total = dollars(sum(line.cents for line in each))
        source = each[0].source
        told = clauses[source].source if source in clauses else source
        formula = _formula(each, total)
        rows.append((name, _joined(formula, _clause_words(clause, clauses), told)))
    return tuple(rows)


def _formula(lines: list[BillLine], total: str) -> str:
    prices = {line.price_usd for line in lines}
    price = next(iter(prices)) if len(prices) == 1 else None
    if price is None or any(line.quantity is None for line in lines):
        return _tr("{count} bills: {total}").format(count=len(lines), total=total)
    quantity = sum(line.quantity or 0.0 for line in lines)
    if sum(line.cents for line in lines) < 0 < quantity:
        quantity = -quantity
    said = _tr("{quantity} {unit} × ${price} = {total}")
    if not lines[0].unit:
        said = _tr("{quantity} × ${price} = {total}")
    return said.format(
        quantity=number(quantity, 0 if float(quantity).is_integer() else 2),
        unit=lines[0].unit,
        price=f"{price:.6f}".rstrip("0").rstrip("."),
        total=total,
    )


def _numbers(assumptions: Iterable[Assumption]) -> tuple[tuple[str, str], ...]:
    rows = []
    for each in assumptions:
        value = value_words(each.value, each.unit)
        if each.low is not None and each.high is not None and each.low != each.high:
            value = _tr("{value}, between {low} and {high}").format(
                value=value, low=figure(each.low), high=figure(each.high)
            )
        rows.append((each.label or each.key, _joined(value, _dated(each.source, each.as_of))))
    return tuple(rows)


def _dated(source: str, as_of: str) -> str:
    """A source with its date, once."""
    if not source or not as_of or as_of in source:
        return source or as_of
    return _tr("{source}; as of {date}").format(source=source.rstrip("."), date=as_of)


def _clause_words(clause: str, clauses: Mapping[str, ClauseWords]) -> str:
    known = clauses.get(clause)
    return "" if known is None else f"{clause}: {known.text} ({known.source})"


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
