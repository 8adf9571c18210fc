"""Thousands of random actions leave no exception, no stale answer, and no timer, thread or window behind."""

import gc
import random
import shutil
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.gui import application, background, language, recalculator
from app.gui.language import LOCALES
from app.gui.main_window import MainWindow
from app.gui.messages import spoken_throughout
from app.gui.settings import TEXT_PERCENTS, Settings
from app.gui.theme import THEMES
from app.gui.widgets.fields import ChoiceField, Field, Line, NumberField, TextField, TickField
from app.gui.window.answers import PAGE_NAMES
from app.gui.window.case_files import sample_files

Act = Callable[[], None]
TEXTS = ("", "0", "1", "12", "850", "8o0", "-3", "1,100", "1e9", "99999999", "7.5", "x", "62565", "87801", "  4 ")
SEED = 20261121
LEGS = 10  # five thousand actions in all, each leg at a window of its own
ACTIONS = 500
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)


class Hands:
    """One random person at the window: every action is drawn by its weight, from a seed."""

    def __init__(self, window: MainWindow, files: tuple[Path, ...], seed: int) -> None:
        self.faults: list[str] = []
        self.chance = random.Random(seed)
        self.leaving = False
        self._files = files
        self.sit_at(window)
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
            (self.sheet, 30),
            (self.drop, 20),
            (self.design, 30),
            (self.own_co_op, 10),
            (self.answer_own_co_op, 60),
            (self.check_bill, 10),
            (self.file_command, 20),
            (self.look, 4),
            (self.present, 4),
            (self.hand_out, 3),
            (self.speak, 3),
        ]

    def sit_at(self, window: MainWindow) -> None:
        self.window = window
        window.recalculator.failed.connect(lambda lane, trace: self.faults.append(f"{lane}: {trace}"))

    def note(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """What Python calls for an exception that nobody caught."""
        self.faults.append(f"{kind.__name__}: {error}")

    def answer(self, *_: object) -> QMessageBox.StandardButton:
        """What is said to a question."""
        buttons = QMessageBox.StandardButton
        if self.leaving:
            return buttons.Discard
        return self.chance.choice((buttons.Discard, buttons.Discard, buttons.Save, buttons.Yes, buttons.Cancel))

    def act(self) -> None:
        (act,) = self.chance.choices([act for act, _ in self._acts], [weight for _, weight in self._acts])
        act()

    def type(self) -> None:
        shown = [field for _, field in self.window.form._live_fields() if field.isVisibleTo(self.window)]
        self._type_into(shown)

    def _type_into(self, shown: list[Field]) -> None:
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
        self.window.open_sample(self.chance.choice(sample_files()))

    def sheet(self) -> None:
        self.chance.choice((self.window.show_help, self.window.show_about, self.window.show_stored))()
        if self.chance.random() < 0.7:
            for sheet in (self.window.help_sheet, self.window.about_sheet, self.window.stored_sheet):
                if sheet is not None:
                    sheet.close()
            self.window.activateWindow()

    def drop(self) -> None:
        self.window.take_file(self.chance.choice(self._files))

    def design(self) -> None:
        designs = self.window.designs
        acts = (self.window.beside.keep, self._swap_design, self._drop_design)
        self.chance.choice(acts if designs.kept else acts[:1])()

    def _swap_design(self) -> None:
        self.window.designs.swap(self.chance.choice(self.window.designs.kept).letter)

    def _drop_design(self) -> None:
        self.window.designs.drop(self.chance.choice(self.window.designs.kept).letter)

    def own_co_op(self) -> None:
        if self.window.own_co_ops.page is None:
            self.window.own_co_ops.open()
        else:
            self.window.own_co_ops.close()

    def answer_own_co_op(self) -> None:
        page = self.window.own_co_ops.page
        if page is None:
            self.type()
        elif self.chance.random() < 0.1:
            self._press(page.findChildren(QAbstractButton))
        else:
            self._type_into([field for field in page.findChildren(Field) if field.isVisibleTo(page)])

    def check_bill(self) -> None:
        sheet = self.window.bill_check
        if sheet is None or not sheet.isVisible():
            self.window.check_bill()
            return
        self._type_into([field for field in sheet.findChildren(Field) if field.isVisibleTo(sheet)])
        if self.chance.random() < 0.5:
            sheet.close()
            self.window.activateWindow()

    def file_command(self) -> None:
        commands = self.window.commands
        self.chance.choice((commands.new, commands.open, commands.save, commands.save_as, commands.duplicate)).trigger()

    def hand_out(self) -> None:
        commands = self.window.commands
        self.chance.choice((commands.preview, commands.pdf, commands.workbook)).trigger()

    def speak(self) -> None:
        """Another language: the window is made anew, and the hands go on at that one."""
        self.window.language_chosen.emit(self.chance.choice(tuple(LOCALES)))
        QCoreApplication.processEvents()
        (window,) = application.windows()
        if window is not self.window:
            self.sit_at(window)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

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
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """What is dropped: a case, the same broken, readings of a meter, and what is nothing."""
    case = tmp_path / "house.fairwatt"
    shutil.copy(sample_files()[0], case)
    broken = tmp_path / "broken.fairwatt"
    broken.write_text(case.read_text(encoding="utf-8")[:200], encoding="utf-8")
    readings = tmp_path / "meter.csv"
    hours = (
        f"{month:02}-{day:02}T{hour:02}:00" for month in range(1, 13) for day in range(1, 29) for hour in range(24)
    )
    readings.write_text("timestamp,load_kwh\n" + "".join(f"2025-{hour},1.25\n" for hour in hours), encoding="utf-8")
    nothing = tmp_path / "letter.txt"
    nothing.write_text("Dear co-op,", encoding="utf-8")
    return case, broken, readings, nothing, tmp_path / "gone.fairwatt"


def forget_the_former() -> None:
    """Lets go of what closed windows, also those of other tests, left to be collected."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def top_levels() -> Counter[str]:
    """What stands by itself, shown or not, by its kind."""
    return Counter(type(widget).__name__ for widget in QApplication.topLevelWidgets())


def running_timers(window: MainWindow) -> list[tuple[str, int]]:
    """What beats for ever in the window: whose timer it is, and every how many milliseconds."""
    running = [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    return sorted((type(timer.parent()).__name__, timer.interval()) for timer in running)


# Slow, a minute and more a leg: five thousand actions at real windows, each with its repaint; a new look restyles every
# widget, another language makes all of them anew.  Ten legs, as a test has its limit of time.
@pytest.mark.slow
@pytest.mark.usefixtures("nobody_answers")
@pytest.mark.parametrize("leg", range(LEGS))
def test_that_random_hands_break_nothing_and_see_no_stale_answer(
    leg: int, files: tuple[Path, ...], qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget_the_former()
    threads, before, doors = threading.active_count(), top_levels(), len(recalculator._live)
    hands = Hands(application.made_window(Settings()), files, SEED + leg)
    monkeypatch.setattr(QMessageBox, "question", hands.answer)
    monkeypatch.setattr(sys, "excepthook", hands.note)
    hands.window.resize(1366, 768)
    hands.window.show()
    qtbot.waitUntil(lambda: hands.window.ready, timeout=60_000)
    timers = running_timers(hands.window)
    for turn in range(ACTIONS):
        hands.act()
        QCoreApplication.processEvents()
        assert hands.faults == [], f"after action {turn}"
    hands.leaving = True
    window = hands.window
    if window.commands.present.isChecked():
        window.commands.present.trigger()
    window.own_co_ops.close()
    for sheet in (window.help_sheet, window.about_sheet, window.stored_sheet, window.bill_check):
        if sheet is not None:
            sheet.close()
    while window.session.drafts:
        window.session.undo()
    qtbot.waitUntil(lambda: hands.window.ready, timeout=60_000)
    assert hands.faults == []
    final = background.answer(window.session.case, window.session.folder, None)
    if final.estimate is None:
        assert window.strip.property("stale") == "true"
    else:
        assert window.estimate == spoken_throughout(final.estimate)
        assert window.strip.property("stale") == "false"
    window.statusBar().clearMessage()  # it goes by itself after some seconds
    assert running_timers(window) == timers, "no timer stays behind"
    assert window.close()
    left = [type(timer.parent()).__name__ for timer in window.findChildren(QTimer) if timer.isActive()]
    assert left == [], "a closed window has no timer left"
    assert threading.active_count() <= threads, "a closed window has no thread left"
    assert len(recalculator._live) == doors, "no worker of a former window stays behind"
    language.speak("en")
    window.deleteLater()
    # What is left hangs together in Python alone: it goes once nobody holds it.
    del window, hands.window
    application._windows.clear()
    forget_the_former()
    assert top_levels() - before == Counter(), "no window stays behind"
