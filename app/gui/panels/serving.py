"""The co-ops that serve a ZIP code: those with rules on file to choose among, the others as a way to their rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.files.co_op_directory import AVERAGE_PRICE_YEAR, DirectoryEntry
from app.gui.amounts import number
from app.gui.widgets.fields import ChoiceField
from app.gui.widgets.labels import LongButton, words

if TYPE_CHECKING:
    from app.answering import CoOpSummary


def full_name(co_op: CoOpSummary) -> str:
    """A co-op's name with its state: two co-ops of the list are called by the same initials."""
    return QCoreApplication.translate("Serving", "{name}, {state}").format(name=co_op.name, state=co_op.state)


def average_price(entry: DirectoryEntry) -> str:
    """What is known of a co-op's price, badged for what it is; empty where nothing is."""
    if entry.average_usd_per_kwh is None:
        return ""
    said = QCoreApplication.translate("Serving", "Average price, {year}, not an energy charge: ${price} a kWh")
    return said.format(price=number(entry.average_usd_per_kwh, 4), year=AVERAGE_PRICE_YEAR)


class CoOpChoice(ChoiceField):
    """The list of co-ops: those that serve the place first, then those among them without rules, then all others.

    Its last entry is for a co-op that is nowhere in it.
    """

    rules_wanted = Signal(object)  # an entry of the directory that has no rules on file; None for any other co-op

    def show_groups(
        self, serving: Sequence[CoOpSummary], without: Sequence[DirectoryEntry], others: Sequence[CoOpSummary]
    ) -> None:
        marked = self.tr("{co_op} (no rules on file yet)")
        groups: list[list[tuple[object, str]]] = [
            [(each.id, full_name(each)) for each in serving],
            [(entry, marked.format(co_op=entry.full_name)) for entry in without],
            [(each.id, full_name(each)) for each in others],
            [(_NOT_HERE, self.tr("My co-op is not here…"))],
        ]
        self._values = []
        self.box.clear()
        for group in groups:
            if group and self._values:
                self.box.insertSeparator(self.box.count())
                self._values.append(_SEPARATOR)
            self._values += [value for value, _ in group]
            self.box.addItems([text for _, text in group])
        self.show_value(self._value)

    def _choose(self, index: int) -> None:
        value, former = self._values[index], self._value
        if isinstance(value, str):
            super()._choose(index)
            return
        self.show_value(former)
        if isinstance(value, DirectoryEntry):
            self.rules_wanted.emit(value)
        elif value is _NOT_HERE:
            self.rules_wanted.emit(None)


_SEPARATOR = object()
_NOT_HERE = object()


class ServingCoOps(QWidget):
    """A row for each co-op that serves the place."""

    chosen = Signal(str)  # the id of a policy
    rules_wanted = Signal(object)  # an entry of the directory that has no rules on file
    reshaped = Signal()  # rows came or went

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QRadioButton] = {}
        self.without: dict[str, LongButton] = {}
        self._rows: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self.hide()

    def show_serving(
        self,
        serving: Sequence[CoOpSummary],
        without: Sequence[DirectoryEntry],
        state_rules: Sequence[CoOpSummary] = (),
    ) -> None:
        """Lists the co-ops with rules on file, those without, and what the state lays down where a co-op has none."""
        named = tuple(tuple((each.id, full_name(each)) for each in each_kind) for each_kind in (serving, state_rules))
        wanted = (*named, tuple(without))
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows, self.buttons, self.without = [], {}, {}
        for each in serving:
            self._add(self._with_rules(each.id, full_name(each)))
        for entry in without:
            self._add(self._without_rules(entry))
        for each in state_rules:
            self._add(self._state_rule(each))
        self.reshaped.emit()

    def mark(self, co_op: str | None) -> None:
        """Marks the co-op of the case; none when it is not among them."""
        self._group.setExclusive(False)
        for co_op_id, button in self.buttons.items():
            button.setChecked(co_op_id == co_op)
        self._group.setExclusive(True)

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._column.addWidget(row)

    def _with_rules(self, co_op: str, name: str) -> QWidget:
        button = QRadioButton()
        button.setAccessibleName(name)
        button.clicked.connect(partial(self._tell_chosen, co_op))
        self._group.addButton(button)
        self.buttons[co_op] = button
        label = words(name)
        label.setProperty("co_op", co_op)
        label.installEventFilter(self)
        row = QWidget()
        side_by_side = QHBoxLayout(row)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(2)
        side_by_side.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        side_by_side.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _state_rule(self, rule: CoOpSummary) -> QWidget:
        """The state's rule as a choice, marked as what it is: no co-op's own, and without its prices."""
        known = self.tr(
            "Your state's rule, until the rules of your own co-op or utility are filled in. They may be narrower, and "
            "the prices here are examples: take yours from your bill."
        )
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._with_rules(rule.id, full_name(rule)))
        self.buttons[rule.id].setAccessibleDescription(known)
        told = words(known, "small", "quiet")
        told.setContentsMargins(5, 0, 0, 0)
        column.addWidget(told)
        return row

    def _without_rules(self, entry: DirectoryEntry) -> QWidget:
        button = LongButton()
        button.setFlat(True)
        button.say(entry.full_name)
        button.setToolTip(self.tr("Fill in the rules of {co_op} from its rate sheet").format(co_op=entry.full_name))
        button.clicked.connect(partial(self._tell_wanted, entry))
        self.without[entry.eia_id] = button
        known = self.tr("No rules on file yet. Click the name to fill them in.")
        price = average_price(entry)
        if price:
            known = self.tr("No rules on file yet. {price}. Click the name to fill them in.").format(price=price)
        button.setAccessibleDescription(known)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button)
        told = words(known, "small", "quiet")
        told.setContentsMargins(5, 0, 0, 0)  # under the button's words
        column.addWidget(told)
        return row

    def _tell_chosen(self, co_op: str) -> None:
        self.chosen.emit(co_op)

    def _tell_wanted(self, entry: DirectoryEntry) -> None:
        self.rules_wanted.emit(entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, QLabel):
            self.buttons[str(watched.property("co_op"))].click()
            return True
        return super().eventFilter(watched, event)
