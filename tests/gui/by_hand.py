"""Knows what a person does at the window, for tests that do the same: types, reads the answer, has a power cut."""

import os
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.answer import Estimate
from app.gui.main_window import MainWindow

PATIENCE_S = 60
WINDOW_OF_ITS_OWN = """
from app.gui.application import made_application, made_window
from app.gui.settings import Settings
application = made_application()
window = made_window(Settings())
window.painted.connect({once_painted})
window.show()
application.exec()
"""


def type_in(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    """Replaces what stands in a field, key by key; no text empties it."""
    line.setFocus()
    line.selectAll()
    if text:
        qtbot.keyClicks(line, text)
    else:
        qtbot.keyClick(line, Qt.Key.Key_Delete)


def drop(target: QWidget, *paths: Path) -> bool:
    """Drops files amid a part of the window as a file manager would; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, action = target.rect().center(), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # PySide6 6.12 would have the place as QPointF, which 6.11 does not know.
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(middle, action, data, buttons, keys)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropped = QDropEvent(QPointF(middle), action, data, buttons, keys)
    QApplication.sendEvent(target, dropped)
    return dropped.isAccepted()


def estimate_of(window: MainWindow) -> Estimate:
    """The answer that is shown; there must be one."""
    assert window.estimate is not None
    return window.estimate


def open_and_kill(once_painted: str, kept: Callable[[], object], repository: Path) -> None:
    """Opens a window in a process of its own that no end can be told to: it is killed as soon as something is kept.

    ``once_painted`` is what is done there, a function in Python's words.
    """
    program = WINDOW_OF_ITS_OWN.format(once_painted=once_painted)
    running = subprocess.Popen([sys.executable, "-c", program], cwd=repository, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE_S
        while not kept() and time.monotonic() < end:
            time.sleep(0.02)
        assert kept(), "nothing was kept"
    finally:
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
