"""A ZIP code as people type it: five digits, with or without the four after the dash, judged once it is typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent

from app.gui.widgets.fields import TextField

PAUSE_MS = 1500
"""Who stops for this long in the middle of a code means what stands there."""

_WHOLE = re.compile(r"(\d{5})(-?\d{4})?", re.ASCII)
_BEGUN = re.compile(r"\d{0,4}|\d{5}(-\d{0,3}|\d{1,3})", re.ASCII)


class ZipField(TextField):
    """Tells the five digits; nothing is told, and nothing reproached, while part of a code is being typed."""

    def __init__(self, field: str, label: str, help_text: str = "") -> None:
        super().__init__(field, label, help_text)
        self._shown: object = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)

    def show_value(self, value: object) -> None:
        if self._pause.isActive() and value == self._shown:
            return  # what is being typed stays while something else of the case changes
        self._shown = value
        self._pause.stop()
        whole = _WHOLE.fullmatch(self.line.text().strip())
        if value is None or whole is None or whole[1] != value:
            super().show_value(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._pause.isActive():
            self._tell()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()  # the window closes: nothing is told into it any more
        super().hideEvent(event)

    def _read(self, text: str) -> None:
        if _BEGUN.fullmatch(text.strip()):
            self._pause.start()
            return
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.line.text().strip()
        whole = _WHOLE.fullmatch(text)
        self.entered.emit(self.field, whole[1] if whole else text or None)
