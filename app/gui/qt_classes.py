"""Makes every class of Qt in the GUI thread, a few at a time, before any other thread names one.

PySide6 makes a class when it is first named. Where two threads do so at once the program ends, and what draws charts
names every class there is while it is imported in the background.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

SLICE_S = 0.004
PAUSE_MS = 5


class QtClasses(QObject):
    """Makes the classes between other events; those made before cost nothing."""

    made = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: Iterator[object] = _every_class()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._make_some)

    def begin(self) -> None:
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def _make_some(self) -> None:
        until = time.perf_counter() + SLICE_S
        while time.perf_counter() < until:
            if next(self._names, None) is None:
                self._timer.stop()
                self.made.emit()
                return


def _every_class() -> Iterator[object]:
    """What the parts of Qt have in them, which is made by being asked for."""
    for part in (QtCore, QtGui, QtWidgets):
        for name in dir(part):
            yield name, getattr(part, name)
