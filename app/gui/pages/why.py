"""Writes why a month's bill is what it is: each line with its formula, its clause in our words and its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextBrowser

from app.gui.amounts import dollars, formula_in_print, kwh, long_date, month_name
from app.gui.theme import Look, Wardrobe

if TYPE_CHECKING:
    from app.core.answer import BillLine, LedgerMonth, Month
    from app.core.policy import Policy, Source

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ClauseWords:
    """A clause of the co-op in our own words, and where it was read."""

    text: str
    source: str


def clause_words(policy: Policy | None) -> Mapping[str, ClauseWords]:
    """The clauses of a policy by id, each with the title and date of its source; and the sources, without words."""
    if policy is None:
        return {}
    where = {source.id: _read_on(source) for source in policy.sources}
    said = {name: ClauseWords("", text) for name, text in where.items()}
    for clause in policy.clauses:
        said[clause.id] = ClauseWords(clause.text, where.get(clause.source, clause.source))
    return said


def _read_on(source: Source) -> str:
    """The title of a source and the day on which it was read, which is no date of the source itself."""
    return translate("Why", "{title}, read on {date}").format(title=source.title, date=long_date(source.read_on))


class Why(QTextBrowser):
    """The explanation beside the ledger; it can be selected, copied and read aloud."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._month: Month | None = None
        self._clauses: Mapping[str, ClauseWords] = {}
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Why this month's bill is what it is"))
        self.setTabChangesFocus(True)
        wardrobe.changed.connect(self._write)

    def show_month(self, month: Month, clauses: Mapping[str, ClauseWords]) -> None:
        if month != self._month or clauses != self._clauses:
            self._month, self._clauses = month, clauses
            self._write()

    def _write(self) -> None:
        if self._month is not None:
            place = self.verticalScrollBar().value()
            self.setHtml(month_explained(self._month, self._clauses, self._wardrobe.look))
            self.verticalScrollBar().setValue(place)


def month_explained(month: Month, clauses: Mapping[str, ClauseWords], look: Look) -> str:
    """The month as HTML that Qt's text widgets understand; every text from the policy is escaped."""
    parts = [
        f'<p style="margin:0"><b style="font-size:{look.points("heading"):.1f}pt">{month_name(month.month)}</b></p>'
    ]
    parts.append(_meter(month, look))
    parts.append(_lines(translate("Why", "With the system"), month.lines, month.bill_with_cents, clauses, look))
    if month.bill_without_cents is not None:
        parts.append(
            _lines(translate("Why", "Without it"), month.lines_without, month.bill_without_cents, clauses, look)
        )
    parts.append(_ledger(translate("Why", "Credit in dollars"), month.credit_cents, look, money=True))
    parts.append(_ledger(translate("Why", "Bank in kWh"), month.bank_kwh, look, money=False))
    return "".join(parts)


def _meter(month: Month, look: Look) -> str:
    said = translate(
        "Why",
        "The meter delivered {delivered} kWh to you and received {received} kWh from you; {billed} kWh are billed.",
    )
    text = said.format(
        delivered=kwh(month.delivered_kwh), received=kwh(month.received_kwh), billed=kwh(month.billed_kwh)
    )
    if month.load_kwh is not None and month.generation_kwh is not None:
        used = translate("Why", "You used {use} kWh and generated {generation} kWh.")
        text = used.format(use=kwh(month.load_kwh), generation=kwh(month.generation_kwh)) + " " + text
    return f'<p style="margin:4px 0 6px 0; color:{look.roles["quiet"]}">{escape(text)}</p>'


def _lines(
    title: str, lines: tuple[BillLine, ...], total_cents: int, clauses: Mapping[str, ClauseWords], look: Look
) -> str:
    quiet, line = look.roles["quiet"], look.roles["line"]
    small = f"font-size:{look.points('small'):.1f}pt"
    rows = [
        f'<tr><td style="border-bottom:1px solid {line}"><b>{escape(title)}</b></td>'
        f'<td align="right" style="border-bottom:1px solid {line}"><b>{dollars(total_cents)}</b></td></tr>'
    ]
    for each in lines:
        rows.append(f'<tr><td>{escape(each.name)}</td><td align="right">{dollars(each.cents)}</td></tr>')
        below = []
        if each.why:
            below.append(escape(formula_in_print(each.why)))
        if each.clause:
            below.append(_clause(each.clause, clauses))
        if each.source:
            source = clauses[each.source].source if each.source in clauses else each.source
            below.append(translate("Why", "Rate from: {source}").format(source=escape(source)))
        if below:
            rows.append(f'<tr><td colspan="2" style="color:{quiet}; {small}">{"<br>".join(below)}</td></tr>')
    return f'<table width="100%" cellspacing="0" cellpadding="2" style="margin-top:6px">{"".join(rows)}</table>'


def _clause(clause: str, clauses: Mapping[str, ClauseWords]) -> str:
    known = clauses.get(clause)
    if known is None:
        return translate("Why", "Clause {id}").format(id=escape(clause))
    return translate("Why", "{id}: {text} ({source})").format(
        id=escape(clause), text=escape(known.text), source=escape(known.source)
    )


def _ledger(title: str, ledger: LedgerMonth, look: Look, *, money: bool) -> str:
    if not any((ledger.opening, ledger.earned, ledger.used, ledger.forfeited, ledger.paid, ledger.closing)):
        return ""

    def written(value: float) -> str:
        return dollars(round(value)) if money else kwh(value)

    said = translate(
        "Why",
        "{opening} opening + {earned} earned = {used} used + {forfeited} forfeited + {paid} paid + {closing} closing",
    )
    text = said.format(
        opening=written(ledger.opening),
        earned=written(ledger.earned),
        used=written(ledger.used),
        forfeited=written(ledger.forfeited),
        paid=written(ledger.paid),
        closing=written(ledger.closing),
    )
    quiet = look.roles["quiet"]
    return f'<p style="margin:8px 0 0 0"><b>{escape(title)}</b><br><span style="color:{quiet}">{text}</span></p>'
