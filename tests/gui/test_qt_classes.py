"""Holds that no thread but the GUI thread makes classes of Qt."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.qt_classes import QtClasses

# Two threads name every class of Qt, taking turns as often as Python can: without the classes being there this ends
# by a segmentation fault each time.
TWO_THREADS = """
import sys, threading
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication
from app.gui.qt_classes import QtClasses

application = QCoreApplication([])
classes = QtClasses(application)
classes.made.connect(application.quit)
classes.begin()
application.exec()

def name_all():
    for part in (QtCore, QtGui, QtWidgets):
        for name in dir(part):
            getattr(part, name)

sys.setswitchinterval(1e-6)
other = threading.Thread(target=name_all)
other.start()
name_all()
other.join()
print("alive")
"""


def test_that_two_threads_may_name_any_class_once_all_are_made(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TWO_THREADS], cwd=repository, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout.strip() == "alive", done.stderr


def test_that_the_classes_are_made_between_other_events(qtbot: QtBot) -> None:
    parent = QObject()
    classes = QtClasses(parent)
    with qtbot.waitSignal(classes.made, timeout=10_000):
        classes.begin()
    with qtbot.assertNotEmitted(classes.made, wait=50):
        pass


def test_that_charts_are_imported_only_after_the_classes_are_made(window: MainWindow) -> None:
    assert window.ready
    assert not window._qt_classes._timer.isActive()
    assert next(window._qt_classes._names, None) is None
