"""Stands in the place of the pages while a case has had no answer yet: another case's figures are not its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.case import Case
from app.gui.widgets.labels import card, words


class NoAnswer(QWidget):
    """Says what an answer needs, and offers the one thing that a new case has no field for."""

    array_wanted = Signal()
    inputs_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        frame, inside = card()
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(words(self.tr("Your answer will stand here"), "heading"))
        inside.addWidget(
            words(
                self.tr(
                    "It needs three things from the left side: your ZIP code with your co-op, at least one month's "
                    "bill, and a solar array or a wind turbine. It comes by itself and changes as you type."
                )
            )
        )
        self.add_array = QPushButton(self.tr("Add a solar array"))
        self.add_array.clicked.connect(self._want_array)
        row = QHBoxLayout()
        row.addWidget(self.add_array)
        self.show_inputs = QPushButton(self.tr("Show the inputs"))
        self.show_inputs.clicked.connect(self._want_inputs)
        row.addWidget(self.show_inputs)
        row.addStretch(1)
        inside.addLayout(row)
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        self.note_inputs(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.hide()

    def show_for(self, case: Case) -> None:
        """Stands there for a case without an answer."""
        self.add_array.setVisible(case.pv is None and case.wind is None)
        self.show()

    def note_inputs(self, shown: bool) -> None:
        """Large letters leave no room for both sides: where the inputs are folded away they are a button away."""
        self.show_inputs.setVisible(not shown)

    def _want_array(self) -> None:
        self.array_wanted.emit()

    def _want_inputs(self) -> None:
        self.inputs_wanted.emit()
