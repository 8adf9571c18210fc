"""The incentives a member can claim on the day of the system, each to be ticked; those that ended are not offered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.gui.amounts import whole_dollars
from app.gui.case_edits import incentive_claimed
from app.gui.messages import spoken
from app.gui.pages.page import clear
from app.gui.widgets.fields import TickField
from app.gui.widgets.labels import words

if TYPE_CHECKING:
    from app.core.answer import IncentiveAnswer


class IncentiveList(QWidget):
    """A tick for each incentive on request, and a line for each that comes by itself."""

    edit_wanted = Signal(object)  # a function from the case to the case wanted

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, bool], ...] | None = None  # ids, and whether each comes by itself
        self._on_request: set[str] = set()
        self._lines: dict[str, QLabel] = {}
        self.ticks: dict[str, TickField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_incentives(self, incentives: Sequence[IncentiveAnswer], claimed: Sequence[str]) -> None:
        """Shows what is open to this member; a claim that gives nothing stays, with its reason, to be taken back."""
        self._on_request |= {each.id for each in incentives if each.status == "possible" or each.id in claimed}
        offered = [each for each in incentives if each.status in ("counted", "possible") or each.id in claimed]
        rows = tuple((each.id, each.id not in self._on_request) for each in offered)
        if rows != self._rows:
            self._rows = rows
            self._make(offered)
        for each in offered:
            self._lines[each.id].setText(self._said(each))
            if each.id in self.ticks:
                self.ticks[each.id].show_value(each.id in claimed)

    def _make(self, offered: Sequence[IncentiveAnswer]) -> None:
        clear(self._column)
        self.ticks = {}
        self._lines = {}
        heading = self.tr("Which do you mean to claim?") if offered else self.tr("No incentive is open on that day.")
        self._column.addWidget(words(heading, "strong" if offered else "small", "" if offered else "quiet"))
        for each in offered:
            if each.id not in self._on_request:
                self._column.addWidget(words(spoken(each.name)))
            else:
                tick = TickField(f"incentive {each.id}", spoken(each.name), spoken(each.condition))
                tick.entered.connect(self._claim)
                self.ticks[each.id] = tick
                self._column.addWidget(tick)
            line = words("", "small", "quiet")
            line.setToolTip(self.tr("The source: {source}.").format(source=spoken(each.source).rstrip(".")))
            self._lines[each.id] = line
            self._column.addWidget(line)

    def _said(self, each: IncentiveAnswer) -> str:
        if each.status in ("counted", "possible"):
            said = self.tr("{usd}. {why} On condition: {condition}.")
            usd = whole_dollars(each.possible_cents)
            return said.format(usd=usd, why=spoken(each.why), condition=spoken(each.condition).rstrip("."))
        return self.tr("Gives nothing here. {why}").format(why=spoken(each.why))

    def _claim(self, field: str, claimed: object) -> None:
        incentive = field.removeprefix("incentive ")
        self.edit_wanted.emit(partial(incentive_claimed, incentive=incentive, claimed=bool(claimed)))
