"""The Numbers page: every figure the answer rests on, with unit, source, date and badge; the unknown ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.amounts import figure
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Field, NumberField
from app.gui.widgets.labels import Picture, beside, card, words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.core.answer import Assumption, Estimate
    from app.core.case import Case

_UNIT_WORDS = {"usd": "$", "kwh": "kWh", "kw": "kW", "w": "W", "kva": "kVA", "dc": "DC", "ac": "AC", "ms": "m/s"}
BADGE_ORDER = ("illustrative", "member", "published", "default")


class NumbersPage(Page):
    field_made = Signal(Field)
    field_gone = Signal(Field)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Numbers"))
        self._fields: dict[str, NumberField] = {}

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        self.asked_card, asked = card(notice="warn")
        asked.addLayout(
            beside(
                Picture(self.wardrobe, "placeholder", "warn", 22),
                words(self.tr("Numbers to ask the co-op for"), "title"),
            )
        )
        asked.addWidget(
            words(
                self.tr(
                    "No paper of the co-op gives these, so a placeholder stands for each. The answer's range is what "
                    "the low and the high make of it. Type the real number as soon as you have it."
                )
            )
        )
        self.asked = QVBoxLayout()
        asked.addLayout(self.asked)
        column.addWidget(self.asked_card)
        table_card, table_column = card()
        table_column.addWidget(words(self.tr("Every number behind the answer"), "heading"))
        self.table = Table(self.wardrobe, self.tr("Every number behind the answer"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table_column.addWidget(self.table)
        self.whole_row = words(self.tr("Choose a row to read all of it."), tone="quiet", selectable=True)
        table_column.addWidget(self.whole_row)
        self.table.selectionModel().currentChanged.connect(self._tell_row)
        column.addWidget(table_card)
        column.addStretch(1)
        self.area = scrolled(content, self.title)
        outer.addWidget(self.area)
        self.wardrobe.changed.connect(self._fit)

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        asked = [each for each in estimate.assumptions if self._is_asked(each, case)]
        self._show_asked(asked)
        ordered = sorted(
            estimate.assumptions, key=lambda each: BADGE_ORDER.index(each.status) if each.status in BADGE_ORDER else 9
        )
        columns = [
            Column(self.tr("Number"), figures=False, wide=True),
            Column(self.tr("Value"), wide=True),
            Column(self.tr("Badge"), figures=False),
            Column(self.tr("Low to high")),
            Column(self.tr("Source"), figures=False, wide=True),
            Column(self.tr("As of"), figures=False, wide=True),
        ]
        self.table.put(columns, [self._row(each) for each in ordered])
        self._fit()

    def set_stale(self, stale: bool) -> None:
        self.table.setEnabled(not stale)

    def _is_asked(self, assumption: Assumption, case: Case) -> bool:
        name = _parameter(assumption.key)
        return assumption.status == "illustrative" or (name in self._fields and name in case.policy_inputs)

    def _show_asked(self, asked: list[Assumption]) -> None:
        wanted = {_parameter(each.key): each for each in asked}
        self.asked_card.setVisible(bool(wanted))
        if set(self._fields) != set(wanted):  # their order changes while one is typed, and its field has to stay
            for gone in self._fields.values():
                self.field_gone.emit(gone)
            clear(self.asked)
            self._fields = {}
            for name, each in wanted.items():
                self._fields[name] = self._made_field(name, each)
        for name, each in wanted.items():
            if each.status == "illustrative":
                self._fields[name].show_default(figure(each.value))

    def _made_field(self, name: str, assumption: Assumption) -> NumberField:
        made = NumberField(f"policy_inputs.{name}", assumption.label or name, unit_words(assumption.unit))
        made.line.setMaximumWidth(self.wardrobe.look.pixels(150))
        row = QHBoxLayout()
        row.addWidget(made, 1)
        reach = ""
        if assumption.low is not None and assumption.high is not None:
            reach = self.tr("Between {low} and {high} elsewhere. {source}").format(
                low=figure(assumption.low), high=figure(assumption.high), source=assumption.source
            )
        row.addWidget(words(reach, "small", "quiet"), 2)
        self.asked.addLayout(row)
        self.field_made.emit(made)
        return made

    def _row(self, each: Assumption) -> list[str]:
        reach = "" if each.low is None or each.high is None else f"{figure(each.low)} – {figure(each.high)}"
        badge = {
            "illustrative": self.tr("◇ placeholder"),
            "published": self.tr("published"),
            "default": self.tr("default"),
            "member": self.tr("yours"),
        }.get(each.status, each.status)
        return [
            each.label or each.key,
            figure(each.value, unit_words(each.unit)),
            badge,
            reach,
            each.source,
            each.as_of,
        ]

    def _tell_row(self, current: QModelIndex) -> None:
        """Writes out a row whose cells are cut for want of room."""
        if current.isValid():
            cells = zip(self.table.rows.columns, self.table.rows.rows[current.row()], strict=True)
            self.whole_row.setText("   ".join(f"{column.head}: {cell}" for column, cell in cells if cell))

    def _fit(self) -> None:
        self.table.fit()
        self.table.setFixedHeight(self.table.whole_height + 14)


def _parameter(key: str) -> str:
    return key.rpartition(".")[2]


def unit_words(unit: str) -> str:
    """A unit of the policy files as a person reads it: `usd_per_kwh` becomes `$/kWh`."""
    known = {
        "percent": "%",
        "usd": "$",
        "count": "",
        "factor": "",
        "month": "",
        "deg": "°",
        "percent_per_year": QCoreApplication.translate("Units", "% a year"),
    }
    if unit in known:
        return known[unit]
    translate = QCoreApplication.translate
    names = _UNIT_WORDS | {
        "day": translate("Units", "day"),
        "month": translate("Units", "month"),
        "year": translate("Units", "year"),
        "date": translate("Units", "date"),
        "percentage": translate("Units", "percentage"),
        "points": translate("Units", "points"),
    }
    return " ".join(names.get(part, part) for part in unit.split("_")).replace(" per ", "/")
