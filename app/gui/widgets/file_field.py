"""A file that a case names: its path as text, with a button that chooses it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.gui.widgets.fields import TextField


class FileField(TextField):
    """The path of a file; an emptied one names none."""

    def __init__(self, field: str, label: str, title: str, kinds: str, help_text: str = "") -> None:
        super().__init__(field, label, help_text)
        self._title = title
        self._kinds = kinds
        self.line.setAcceptDrops(False)  # a file that is dropped is the window's to take
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAccessibleName(title)
        self.button.setToolTip(title)
        self.button.clicked.connect(self._choose)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def ask(self) -> str:
        """Has a file chosen; its path, empty when none was."""
        beginning = str(Path(self.line.text()).parent) if self.line.text() else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self._title, beginning, self._kinds)
        return chosen

    def _choose(self) -> None:
        chosen = self.ask()
        if chosen:
            self.entered.emit(self.field, chosen)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        if not self.line.hasFocus():
            self.line.setToolTip(self.line.text() or self._help_text)
            self.line.end(False)  # the file's name matters more than its folders
