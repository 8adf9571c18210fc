"""One question of the form: its field, what it means in plain words, and what counts while nobody knows the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.widgets.fields import Field
from app.gui.widgets.labels import set_tone, words


class Question(QWidget):
    """A field with a line of explanation under it and a line that says how the answer stands."""

    def __init__(self, field: Field, explanation: str = "") -> None:
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(field)
        self._explanation = words(explanation, "small", "quiet")
        self._explanation.setVisible(bool(explanation))
        column.addWidget(self._explanation)
        self._standing = words("", "small", "ask")
        self._standing.setVisible(False)
        column.addWidget(self._standing)
        field.editor.setAccessibleDescription(explanation)

    @property
    def name(self) -> str:
        """The name of the answer in the rate sheet."""
        return self.field.field

    @property
    def standing(self) -> str:
        """What is said of the answer: where it comes from, or what counts in its place."""
        return self._standing.text()

    def show_standing(self, text: str, tone: str = "ask") -> None:
        """Says how the answer stands; an empty text says nothing."""
        self._standing.setText(text)
        self._standing.setVisible(bool(text))
        set_tone(self._standing, tone)
