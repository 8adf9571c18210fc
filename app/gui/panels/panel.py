"""A numbered section of the inputs that folds to one line saying what is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.case import Case
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Field
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import rule_line, words


class Panel(QWidget):
    """A heading that folds, a summary while folded, and the fields below."""

    field_made = Signal(Field)  # a field that came after the panel was built
    reshaped = Signal()  # fields came or went
    edit_wanted = Signal(object)  # a function from the case to the case wanted

    def __init__(self, wardrobe: Wardrobe, number: int, title: str, *, unfolded: bool = True) -> None:
        super().__init__()
        self.wardrobe = wardrobe
        self.title = title
        self.fields: list[Field] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule_line())
        self.heading = QPushButton(f"{number}  {title}")
        self.heading.setProperty("section", "true")
        self.heading.setCheckable(True)
        self.heading.setChecked(unfolded)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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

    def add(self, *fields: Field) -> None:
        """Puts fields in a row that breaks when the column is too narrow for it."""
        flow = FlowLayout(spacing=8)
        for each in fields:
            self.fields.append(each)
            flow.addWidget(each)
        self.column.addLayout(flow)

    def unfold(self) -> None:
        self.heading.setChecked(True)

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
        self.heading.setAccessibleName(f"{self.heading.text()}, {state}")
        self._show_fold()

    def _show_fold(self) -> None:
        side = self.wardrobe.look.pixels(14)
        self.heading.setIconSize(QSize(side, side))
        self.heading.setIcon(
            self.wardrobe.icon("open-section" if self.heading.isChecked() else "closed-section", "quiet")
        )


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
