"""A line of words with buttons over the answer, for what a person may do next; it waits and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.widgets.labels import words


class NoticeLine(QWidget):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("notice", "ask")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.addWidget(frame)
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(10, 4, 6, 4)
        self.words = words("", selectable=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        self.setVisible(False)

    def add_button(self, text: str, call: Callable[[], object]) -> QPushButton:
        """One more button at the end of the line."""
        button = QPushButton(text)
        button.clicked.connect(lambda *_: call())
        self._row.addWidget(button)
        return button

    def say(self, text: str) -> None:
        """Shows the line; an empty text takes it away."""
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.setVisible(bool(text))
