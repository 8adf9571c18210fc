"""A numbered section of the inputs that folds to one line saying what is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.core.case import Case
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Field
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import rule_line, words

if TYPE_CHECKING:
    from app.gui.recalculator import Recalculator


class Panel(QWidget):
    """A heading that folds, a summary while folded, and the fields below."""

    field_made = Signal(Field)  # a field that came after the panel was built
    reshaped = Signal()  # fields came or went
    edit_wanted = Signal(object)  # a function from the case to the case wanted
    cells_pasted = Signal(str, int, list)  # the list's name, the first cell's index, the texts
    dragged = Signal(str, object)  # a field's name and the value it is dragged to

    def __init__(self, wardrobe: Wardrobe, number: int, title: str, *, unfolded: bool = True) -> None:
        super().__init__()
        self.wardrobe = wardrobe
        self.title = title
        self.fields: list[Field] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule_line())
        self._heading = f"{number}  {title}"
        self.heading = QPushButton(self._heading)
        self.heading.setProperty("section", "true")
        self.heading.setCheckable(True)
        self.heading.setChecked(unfolded)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it never widens the column
        self.heading.toggled.connect(self._fold)
        self.summary = words(tone="quiet", style="small")
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.body)
        wardrobe.changed.connect(self._show_fold)
        self._fold(unfolded)

    def fill(self) -> None:
        """Makes the fields of a panel that starts folded: after the first paint, which they need not wait for."""

    def add(self, *fields: Field, into: QVBoxLayout | None = None) -> None:
        """Puts fields in a row that breaks when the column, or what ``into`` names, is too narrow for it."""
        flow = FlowLayout(spacing=8)
        for each in fields:
            flow.addWidget(each)
        (into or self.column).addLayout(flow)
        self.take_in(*fields)

    def take_in(self, *fields: Field) -> None:
        """Makes fields known that stand in a layout of their own."""
        for each in fields:
            self.fields.append(each)
            self.field_made.emit(each)

    def let_go(self, fields: list[Field]) -> None:
        """Forgets fields that are being taken away."""
        gone = {id(each) for each in fields}
        self.fields = [each for each in self.fields if id(each) not in gone]

    def unfold(self) -> None:
        self.heading.setChecked(True)

    def bring(self, name: str) -> None:
        """Makes the field of a name that is only made when its section is unfolded; most panels have no such fields."""

    def reveal(self, field: Field) -> None:
        """Unfolds whatever a field is folded in."""
        self.unfold()
        part = field.parentWidget()
        while part is not None and part is not self:
            if isinstance(part, Folded):
                part.unfold()
            part = part.parentWidget()

    def serve(self, recalculator: Recalculator, _folder: Callable[[], Path | None]) -> None:
        """Gives the panel the worker for what takes time, and the folder of the case's file; most need neither."""

    def show_case(self, case: Case) -> None:
        """Shows whatever of the case is no single field: the summary, rows that come and go."""
        self.summary.setText(self.summary_of(case))

    def summary_of(self, case: Case) -> str:
        """What the folded panel says."""
        raise NotImplementedError

    def _fold(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self.summary.setVisible(not unfolded)
        state = self.tr("shown") if unfolded else self.tr("folded")
        self.heading.setAccessibleName(f"{self._heading}, {state}")
        self._show_fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut_heading()

    def _cut_heading(self) -> None:
        """A heading too long for the column is cut at its edge; its tool tip and its spoken name say all of it."""
        look = self.wardrobe.look
        room = self.width() - look.pixels(14) - look.pixels(16)
        text = self.heading.fontMetrics().elidedText(self._heading, Qt.TextElideMode.ElideRight, max(room, 0))
        if text != self.heading.text():
            self.heading.setText(text)
            self.heading.setToolTip("" if text == self._heading else self._heading)

    def _show_fold(self) -> None:
        side = self.wardrobe.look.pixels(14)
        self.heading.setIconSize(QSize(side, side))
        self._cut_heading()
        self.heading.setIcon(
            self.wardrobe.icon("open-section" if self.heading.isChecked() else "closed-section", "quiet")
        )


def draw_on(button: QToolButton, icon: str, wardrobe: Wardrobe) -> None:
    """Puts a quiet icon on a small button, as large as the text asks for."""
    side = wardrobe.look.pixels(16)
    button.setIconSize(QSize(side, side))
    button.setIcon(wardrobe.icon(icon, "quiet"))


def row_of(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def note(text: str = "") -> QLabel:
    """A quiet line under the fields of a panel."""
    label = words(text, "small", "quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
