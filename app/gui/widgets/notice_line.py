"""A line of words with buttons over the answer, for what a person may do next; it waits and blocks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.gui.widgets.labels import words


class NoticeLine(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("notice", "ask")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 6)
        self.words = words("", selectable=True)
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
