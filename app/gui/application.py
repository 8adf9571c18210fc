"""Starts the window: the shell is painted first, everything slow comes after it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.files.case_file import read_case
from app.gui import language, timings
from app.gui.main_window import MainWindow
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.theme import Wardrobe
from app.gui.window.sample_house import own_beginning
from app.locations import resources_folder

FIRST_SAMPLE = "il-shelby"
FIRST_SIZE_PX = (1366, 740)


def run(case_path: Path | None = None) -> int:
    """Opens the window, with a case file or with the sample case; returns the exit status."""
    application = made_application()
    window = made_window(Settings(), case_path)
    window.recalculator.put_off_collecting()
    window.show()
    return int(application.exec())


def made_application() -> QApplication:
    """The application, dressed in nothing yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QLocale.setDefault(QLocale(*language.LOCALES["en"]))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Fairwatt")
    application.setDesktopFileName("fairwatt")
    application.setStyle("Fusion")
    return application


def made_window(settings: Settings, case_path: Path | None = None) -> MainWindow:
    """The window with a case in it, not shown yet."""
    language.speak(settings.language)
    wardrobe = Wardrobe(settings.theme, settings.text_percent)
    session = Session(own_beginning(sample_case()))
    window = MainWindow(session, wardrobe, settings)
    _tie_language(window)
    wardrobe.wear()  # after the window is put together: Qt then looks up each part's style once, not at every move
    window.resize(*FIRST_SIZE_PX)
    if settings.geometry is not None:
        window.restoreGeometry(settings.geometry)
    if case_path is not None:
        window.open_file(case_path)
    else:
        window.sample_house.begin()
        window.co_op_panel.zip.line.setFocus()  # where the line about the sample sends the reader
        window.co_op_panel.zip.line.selectAll()
    window.answer_shown.connect(lambda: _note_first_answer(window))
    return window


def window_in(choice: str, former: MainWindow) -> MainWindow:
    """The window anew in another language, on the same case, page and place; the former one is thrown away."""
    session, wardrobe, settings = former.session, former.wardrobe, former.settings
    settings.language = choice
    former.end()
    gc.unfreeze()  # the former window was there when the program started: it may be freed now
    for signal in (session.case_replaced, session.drafts_changed, session.file_changed, wardrobe.changed):
        signal.disconnect()  # all of them lead into the former window
    language.speak(choice)
    window = MainWindow(session, wardrobe, settings)
    _tie_language(window)
    wardrobe.wear()
    window.resize(former.size())
    window.move(former.pos())
    window.setWindowState(former.windowState())
    window.show_page(former.answers.page_name)
    if former.sample_house.untouched:
        session.open(own_beginning(session.case), None)  # under its name in this language
        window.sample_house.begin()
    former.hide()
    former.deleteLater()
    session.drafts_changed.emit()
    if session.unsaved:
        session.case_replaced.emit()  # its safety copy went with the former window
    window.show()
    return window


_windows: list[MainWindow] = []
"""The window on screen, held here because nothing else holds one that came after another."""


def windows() -> tuple[MainWindow, ...]:
    """The window on screen; another one after the language was changed."""
    return tuple(_windows)


def _tie_language(window: MainWindow) -> None:
    _windows[:] = [window]
    # The menu that was clicked is still on its way back when the window it hangs in is replaced: so a moment later.
    window.language_chosen.connect(lambda choice: QTimer.singleShot(0, lambda: window_in(choice, window)))


def sample_case() -> Case:
    """The case a start without a file begins with."""
    try:
        return read_case(resources_folder() / "samples" / f"{FIRST_SAMPLE}.fairwatt")
    except ProblemsFound:
        return Case()


_noted: list[str] = []


def _note_first_answer(window: MainWindow) -> None:
    if not _noted:
        _noted.append("first_answer")
        timings.note("first_answer")
        if timings.quits_after("first_answer"):
            QTimer.singleShot(0, window.close)
