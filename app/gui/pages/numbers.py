"""The Numbers page: every figure the answer rests on, with unit, source, date and badge; the unknown ones first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.amounts import figure, month_name
from app.gui.case_fields import value_at
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Field, NumberField
from app.gui.widgets.labels import Picture, beside, card, words
from app.gui.widgets.table import Column
from app.gui.widgets.table_card import TableCard
from app.gui.widgets.wrapped_table import WrappedTable

if TYPE_CHECKING:
    from app.core.answer import Assumption, Estimate
    from app.core.case import Case

_UNIT_WORDS = {"usd": "$", "kwh": "kWh", "kw": "kW", "w": "W", "kva": "kVA", "dc": "DC", "ac": "AC", "ms": "m/s"}
VALUE_COLUMN = 1
BADGE_ORDER = ("illustrative", "member", "published", "default")


class NumbersPage(Page):
    field_made = Signal(Field)
    field_gone = Signal(Field)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Numbers"))
        self._fields: dict[str, NumberField] = {}
        self._ordered: tuple[Assumption, ...] = ()
        self._changed: NumberField | None = None
        self._case: Case | None = None

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
        self.table = WrappedTable(self.wardrobe, self.tr("Every number behind the answer"))
        self.table_card = TableCard(self.wardrobe, self.tr("Every number behind the answer"), self.table)
        hint = self.tr("Enter or a double click on a row changes its number here; an empty one takes the change back.")
        self.table_card.column.insertWidget(1, words(hint, tone="quiet"))
        self.table.change_wanted.connect(self._change)
        column.addWidget(self.table_card)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        asked = [each for each in estimate.assumptions if self._is_asked(each, case)]
        self._show_asked(asked)
        columns = [
            Column(self.tr("Number"), figures=False, wide=True),
            Column(self.tr("Value")),
            Column(self.tr("Badge"), figures=False),
            Column(self.tr("Low to high")),
            Column(self.tr("Source"), figures=False, wide=True),
            Column(self.tr("As of"), figures=False, wide=True),
        ]
        self._put_in_order(estimate.assumptions)
        self._case = case
        self.table_card.put(columns, [self._row(each) for each in self._ordered])

    def _put_in_order(self, assumptions: Sequence[Assumption]) -> None:
        """The unknown first; while a number is being changed in its place, every row stays where it is."""
        now = {each.key: each for each in assumptions}
        if self._changed is not None and set(now) == {each.key for each in self._ordered}:
            self._ordered = tuple(now[each.key] for each in self._ordered)
            return
        self._take_editor()
        place = {status: number for number, status in enumerate(BADGE_ORDER)}
        self._ordered = tuple(sorted(assumptions, key=lambda each: place.get(each.status, len(place))))

    # --- changing a number in its place ------------------------------------------------------------------------------

    def _change(self, row: int) -> None:
        """Puts a field in the place of a row's value, if it is one that the case can have otherwise."""
        each = self._ordered[row]
        field = field_of(each, self._case)
        self._take_editor()
        if field is None:
            return
        made = NumberField(field, each.label or each.key, unit_words(each.unit), whole=isinstance(each.value, int))
        made.label.hide()
        made.setAutoFillBackground(True)
        made.show_default(figure(each.value))
        made.line.returnPressed.connect(self._close_editor)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._close_editor)
        self._changed = made
        self.field_made.emit(made)
        self.table.put_editor(row, VALUE_COLUMN, made)
        self.table_card.fit()
        made.line.setFocus()
        made.line.selectAll()

    def _close_editor(self) -> None:
        self._take_editor()
        self._put_in_order(self._ordered)
        self.table_card.put(self.table.rows.columns, [self._row(each) for each in self._ordered])
        self.table.setFocus()

    def _take_editor(self) -> None:
        if self._changed is not None:
            self.field_gone.emit(self._changed)
            self._changed = None
            self.table.take_editor()
            self.table_card.fit()

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
            if each.unit == "month":
                self._fields[name].show_unit(value_words(each.value, each.unit))

    def _made_field(self, name: str, assumption: Assumption) -> NumberField:
        made = NumberField(f"policy_inputs.{name}", assumption.label or name, unit_words(assumption.unit))
        made.line.setMaximumWidth(self.wardrobe.look.pixels(150))
        row = QHBoxLayout()
        row.addWidget(made, 1)
        reach = ""
        if assumption.low is not None and assumption.high is not None:
            reach = self.tr("Between {low} and {high} elsewhere. {source}").format(
                low=_bare(assumption.low, assumption.unit),
                high=_bare(assumption.high, assumption.unit),
                source=assumption.source,
            )
        row.addWidget(words(reach, "small", "quiet"), 2)
        self.asked.addLayout(row)
        self.field_made.emit(made)
        return made

    def _row(self, each: Assumption) -> list[str]:
        reach = ""
        if each.low is not None and each.high is not None:
            reach = f"{_bare(each.low, each.unit)} – {_bare(each.high, each.unit)}"
        badge = {
            "illustrative": self.tr("◇ placeholder"),
            "published": self.tr("published"),
            "default": self.tr("default"),
            "member": self.tr("yours"),
        }.get(each.status, each.status)
        return [
            each.label or each.key,
            # A value that is its own source, such as the weather stations, is told once.
            self.tr("see source") if each.value == each.source else value_words(each.value, each.unit),
            badge,
            reach,
            each.source,
            each.as_of,
        ]


def field_of(assumption: Assumption, case: Case | None) -> str | None:
    """The field of the case that would change a number; None where it is no number, or none that a case can change."""
    if isinstance(assumption.value, bool) or not isinstance(assumption.value, (int, float)) or case is None:
        return None
    field = assumption.key if "." in assumption.key else f"policy_inputs.{assumption.key}"
    try:
        value_at(case, field)
    except AttributeError:
        return None
    return field


def value_words(value: object, unit: str) -> str:
    """A number with its unit; a month by its name, and a day as it stands."""
    if unit == "month" and isinstance(value, (int, float)) and value in range(1, 13):
        return month_name(int(value))
    if unit == "year" and value != 1:
        return QCoreApplication.translate("Units", "{count} years").format(count=figure(value))
    return figure(value, "" if unit == "date" else unit_words(unit))


def _bare(value: float, unit: str) -> str:
    """A number whose unit stands beside it; a month by its name."""
    return value_words(value, unit) if unit == "month" else figure(value)


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
        "m_s": "m/s",
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
