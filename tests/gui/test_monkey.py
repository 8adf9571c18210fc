"""Thousands of random actions leave no exception, no stale answer, and no timer, thread or window behind."""

import random
import sys
import threading
from collections.abc import Callable
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.gui import background
from app.gui.main_window import MainWindow
from app.gui.settings import TEXT_PERCENTS
from app.gui.theme import THEMES
from app.gui.widgets.fields import ChoiceField, Line, NumberField, TextField, TickField
from app.gui.window.answers import PAGE_NAMES
from app.gui.window.case_files import sample_files

Settled = Callable[[MainWindow], None]
Act = Callable[[], None]
TEXTS = ("", "0", "1", "12", "850", "8o0", "-3", "1,100", "1e9", "99999999", "7.5", "x", "62565", "87801", "  4 ")
SEED = 20261121
ACTIONS = 5_000
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)


class Hands:
    """One random person at the window: every action is drawn by its weight, from a seed."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self._acts: list[tuple[Act, int]] = [
            (self.type, 340),
            (self.turn_page, 120),
            (self.press_key, 100),
            (self.click, 100),
            (self.undo, 80),
            (self.redo, 40),
            (self.choose_month, 40),
            (self.fold, 40),
            (self.resize, 30),
            (self.arrays, 40),
            (self.open_sample, 20),
            (self.sheet, 40),
            (self.look, 4),
            (self.present, 4),
        ]

    def act(self) -> None:
        (act,) = self.chance.choices([act for act, _ in self._acts], [weight for _, weight in self._acts])
        act()

    def type(self) -> None:
        shown = [field for _, field in self.window.form._live_fields() if field.isVisibleTo(self.window)]
        if not shown:
            return
        field = self.chance.choice(shown)
        if isinstance(field, (NumberField, TextField)):
            line: Line = field.line
            text = self.chance.choice(TEXTS)
            line.setText(text)
            line.textEdited.emit(text)
        elif isinstance(field, TickField):
            field.box.click()
        elif isinstance(field, ChoiceField) and field.box.count():
            index = self.chance.randrange(field.box.count())
            field.box.setCurrentIndex(index)
            field.box.activated.emit(index)

    def turn_page(self) -> None:
        self.window.show_page(self.chance.choice(PAGE_NAMES))

    def press_key(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is self.window and _harmless(focused):
            QTest.keyClick(focused, self.chance.choice(KEYS))

    def click(self) -> None:
        page = self.window.tabs.currentWidget()
        self._press(page.findChildren(QAbstractButton) + self.window.inputs.findChildren(QAbstractButton))

    def undo(self) -> None:
        self.window.commands.undo.trigger()

    def redo(self) -> None:
        self.window.commands.redo.trigger()

    def choose_month(self) -> None:
        self.window.bill_page.choose_month(self.chance.randrange(12))

    def fold(self) -> None:
        inputs = self.window.inputs
        panels = (inputs.co_op_panel, inputs.use_panel, inputs.wind_panel, inputs.cost_panel, inputs.equipment_panel)
        self.chance.choice(panels).heading.click()

    def resize(self) -> None:
        self.window.resize(self.chance.randrange(800, 2000), self.chance.randrange(500, 1200))

    def arrays(self) -> None:
        solar = self.window.solar_panel
        if self.chance.random() < 0.6 or not solar.rows:
            solar.add_button.click()
        else:
            self.chance.choice(solar.rows).remove.click()

    def open_sample(self) -> None:
        self.window.session.open(self.window.session.case, None)  # as if saved: nothing is asked
        self.window.open_sample(self.chance.choice(sample_files()))

    def sheet(self) -> None:
        self.chance.choice((self.window.show_help, self.window.show_about, self.window.show_stored))()
        if self.chance.random() < 0.7:
            for sheet in (self.window.help_sheet, self.window.about_sheet, self.window.stored_sheet):
                if sheet is not None:
                    sheet.close()
            self.window.activateWindow()

    def look(self) -> None:
        self.window.wardrobe.choose(self.chance.choice(THEMES), self.chance.choice(TEXT_PERCENTS))

    def present(self) -> None:
        self.window.commands.present.trigger()

    def _press(self, buttons: list[QAbstractButton]) -> None:
        shown = [button for button in buttons if button.isVisible() and button.isEnabled() and _harmless(button)]
        if shown:
            self.chance.choice(shown).click()


def _harmless(widget: QWidget) -> bool:
    """Whether a press opens no menu, which would wait for somebody."""
    return isinstance(widget, QTabBar) or getattr(widget, "menu", lambda: None)() is None


@pytest.fixture
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs that wait for an answer are left at once, as by Escape."""
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", lambda *_: 0)
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)


def top_levels() -> set[str]:
    """What stands on the screen by itself, by its kind."""
    return {type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def running_timers(window: MainWindow) -> list[tuple[str, int]]:
    """What beats for ever in the window: whose timer it is, and every how many milliseconds."""
    running = [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    return sorted((type(timer.parent()).__name__, timer.interval()) for timer in running)


# Slow: five thousand actions at a real window, each with its repaint; a new look alone restyles every widget.
@pytest.mark.slow
@pytest.mark.usefixtures("nobody_answers")
def test_that_random_hands_break_nothing_and_see_no_stale_answer(
    make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = threading.active_count()
    window = make_window()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    faults: list[str] = []
    window.recalculator.failed.connect(lambda lane, trace: faults.append(f"{lane}: {trace}"))

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.append(f"{kind.__name__}: {error}")

    monkeypatch.setattr(sys, "excepthook", note)
    timers = running_timers(window)
    before = top_levels()
    hands = Hands(window, SEED)
    for turn in range(ACTIONS):
        hands.act()
        QCoreApplication.processEvents()
        assert faults == [], f"after action {turn}"
    if window.commands.present.isChecked():
        window.commands.present.trigger()
    for sheet in (window.help_sheet, window.about_sheet, window.stored_sheet):
        if sheet is not None:
            sheet.close()
    while window.session.drafts:
        window.session.undo()
    qtbot.waitUntil(lambda: window.ready, timeout=30_000)
    assert faults == []
    final = background.answer(window.session.case, window.session.folder, None)
    if final.estimate is None:
        assert window.strip.property("stale") == "true"
    else:
        assert window.estimate == final.estimate
        assert window.strip.property("stale") == "false"
    window.statusBar().clearMessage()  # it goes by itself after some seconds
    assert top_levels() == before, "no window stays behind"
    assert running_timers(window) == timers, "no timer stays behind"
    window.session.open(window.session.case, None)
    assert window.close()
    assert running_timers(window) == [], "a closed window has no timer left"
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    assert threading.active_count() <= threads, "a closed window has no thread left"
