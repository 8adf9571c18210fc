"""Opens the real window for the tests beside it, on the real engine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from pytestqt.qtbot import QtBot

from app.gui.application import made_window, sample_case
from app.gui.language import LOCALES
from app.gui.main_window import MainWindow
from app.gui.settings import Settings
from app.gui.window import live_answer

PATIENCE_MS = 60_000  # a machine that is busy with something else fails no test


@pytest.fixture(scope="session", autouse=True)
def english_numbers() -> None:
    """Numbers as the window's English writes them, also where a test needs no window."""
    QLocale.setDefault(QLocale(*LOCALES["en"]))


@pytest.fixture(scope="session", autouse=True)
def short_pauses() -> Iterator[None]:
    """Nobody types on here after a third of a second: the finished answer follows the first at once."""
    patch = pytest.MonkeyPatch()
    patch.setattr(live_answer, "REFINE_AFTER_MS", 20)
    yield
    patch.undo()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of a window that it cannot raise it or pass size hints on; nothing else may be."""
    folder = Path(__file__).parent
    for item in items:
        if folder in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grab)"))


@pytest.fixture
def make_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows that are ready: painted, with an answer and charts; closes them without asking."""
    windows: list[MainWindow] = []

    def opened(case_path: Path | None = None, settings: Settings | None = None) -> MainWindow:
        window = made_window(settings or Settings(), case_path)
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.ready, timeout=PATIENCE_MS)
        return window

    def asked(*_: object) -> None:
        raise AssertionError("a dialog was opened that nobody answers")

    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.question", asked)
    yield opened
    for window in windows:
        window.session.open(window.session.case, None)
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def one_window(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """A window that many tests share, because to open one takes a second."""
    patch = pytest.MonkeyPatch()
    patch.setenv("FAIRWATT_USER_FOLDER", str(tmp_path_factory.mktemp("shared") / "Fairwatt"))
    shared = made_window(Settings())
    yield shared
    shared.session.open(shared.session.case, None)
    shared.close()
    patch.undo()


@pytest.fixture
def window(one_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window as a first start shows it: with the sample case of Shelby."""

    def asked(*_: object) -> None:
        raise AssertionError("a dialog was opened that nobody answers")

    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.question", asked)
    if one_window.commands.present.isChecked():
        one_window.commands.present.trigger()
    one_window.wardrobe.choose("light", 100)
    one_window.resize(1366, 768)
    one_window.show()
    one_window.activateWindow()
    one_window.sample_house.end()
    one_window.session.open(sample_case(), None)
    one_window.show_page("bill")
    one_window.bill_page.choose_month(0)
    one_window.setFocus()
    qtbot.waitUntil(lambda: one_window.ready, timeout=PATIENCE_MS)
    return one_window


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Waits until nothing is being worked out."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.ready, timeout=PATIENCE_MS)

    return wait
