"""A line under the answer for each design that is kept beside the one on screen, with what sets them apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import dollars, whole_dollars, years
from app.gui.comparing import ON_SCREEN, ComparedColumn, Design, briefly_named, comparison_of, lettered
from app.gui.messages import spoken
from app.gui.pages.page import clear
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import words

if TYPE_CHECKING:
    from app.core.answer import Estimate


class DesignsBar(QFrame):
    swap_wanted = Signal(str)
    save_wanted = Signal(str)
    drop_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("designs_bar")
        self.rows: dict[str, QWidget] = {}
        self._figures: dict[str, object] = {}
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(12, 0, 12, 6)
        self._outer.setSpacing(2)
        self._add_difference()
        self.setVisible(False)

    def show_designs(self, designs: Sequence[Design]) -> None:
        """A row for each kept design, with its buttons; their figures follow."""
        focused = self.focusWidget()
        had_keys = focused is not None and focused.hasFocus()
        clear(self._outer)
        self.rows.clear()
        self._figures.clear()
        for design in designs:
            self._outer.addWidget(self._row(design))
        self._add_difference()
        self.setVisible(bool(designs))
        if had_keys:  # else Qt would give them to the first line of the window: the case's name, ready to be typed over
            self._take_keys()

    def _take_keys(self) -> None:
        first = next(iter(self.rows.values()), None)
        if first is None:
            self.window().setFocus()
            return
        first.show()
        first.findChildren(QPushButton)[0].setFocus()

    def show_columns(self, columns: Sequence[ComparedColumn]) -> None:
        """The figures of each kept design, and how the one on screen differs from it."""
        from app.report.comparison import difference_sentences

        for column in columns:
            label = self._figures.get(column.key.removeprefix("design:"))
            if label is not None:
                label.setText(self._told(column))  # type: ignore[attr-defined]
        if any(column.estimate is None for column in columns):
            self.difference.setText("")
            return
        comparison = comparison_of(briefly_named(tuple(columns)))
        keys = [each.key for each in columns]
        present = keys.index(ON_SCREEN)
        said = []
        for place, key in enumerate(keys):
            if key != ON_SCREEN:
                bill, cost, payback, status = difference_sentences(comparison, place, present)
                said.append(" ".join(spoken(text) for text in (bill, cost, payback, status)))
        self.difference.setEnabled(True)
        self.difference.setText("\n".join(said))
        self.difference.setAccessibleName("\n".join(said))

    def _add_difference(self) -> None:
        self.difference = words("", tone="quiet", selectable=True)
        self._outer.addWidget(self.difference)

    def _row(self, design: Design) -> QWidget:
        row = QWidget()
        layout = WrapLayout(row, spacing=8, stretch_last=self.fontMetrics().averageCharWidth() * FIGURES_LETTERS)
        layout.addWidget(words(lettered(design.letter, _cut(design.case.name)), "strong", wrap=False))
        figures = words("")
        figures.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        named = {
            self.tr("Swap"): (self.swap_wanted, self.tr("Takes {letter} on screen and keeps what is there now")),
            self.tr("Save…"): (self.save_wanted, self.tr("Saves {letter} as a file of its own")),
            self.tr("Drop"): (self.drop_wanted, self.tr("Lets {letter} go")),
        }
        for text, (signal, tip) in named.items():
            button = QPushButton(text)
            button.setToolTip(tip.format(letter=design.letter))
            button.setAccessibleName(tip.format(letter=design.letter))
            button.clicked.connect(partial(_emit, signal, design.letter))
            layout.addWidget(button)
        layout.addWidget(figures)
        self._figures[design.letter] = figures
        self.rows[design.letter] = row
        return row

    def _told(self, column: ComparedColumn) -> str:
        estimate = column.estimate
        if estimate is None:
            return self.tr("no answer: {reason}").format(reason=column.refusal)
        return self.tr("{bill} a year, {payback}, price {cost}, {verdict}").format(
            bill=dollars(estimate.year1.bill_with_cents),
            payback=self._payback(estimate),
            cost=whole_dollars(estimate.finance.upfront_cents),
            verdict=self._verdict(estimate),
        )

    def _payback(self, estimate: Estimate) -> str:
        value = estimate.finance.simple_payback_years
        low, high = estimate.finance.payback_range_years
        if value is None:
            return self.tr("never pays back")
        return self.tr("pays back in {time} years ({low} to {high})").format(
            time=years(value), low=years(low), high=self.tr("never") if high is None else years(high)
        )

    def _verdict(self, estimate: Estimate) -> str:
        spoken_status = {
            "allowed": self.tr("allowed"),
            "allowed with conditions": self.tr("allowed with conditions"),
            "not allowed": self.tr("not allowed"),
            "ask the co-op": self.tr("ask the co-op"),
        }
        return spoken_status.get(estimate.policy.status, estimate.policy.status)


LONGEST_NAME = 28
FIGURES_LETTERS = 52  # less room than this beside the buttons, and the figures stand below them


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _emit(signal: object, letter: str, *_: object) -> None:
    signal.emit(letter)  # type: ignore[attr-defined]
