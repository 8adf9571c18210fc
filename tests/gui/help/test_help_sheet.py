"""Help explains the page on screen, lists every key that works, and is left by Escape."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.help.help_sheet import HelpSheet
from app.gui.help.page_help import PageHelp
from app.gui.help.sheet import Heading, Paragraph
from app.gui.main_window import MainWindow
from app.gui.window.answers import PAGE_NAMES

Settled = Callable[[MainWindow], None]


def sheet_of(window: MainWindow) -> HelpSheet:
    assert window.help_sheet is not None
    return window.help_sheet


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_that_every_page_is_explained_in_three_to_seven_sentences(qapp: object, page: str) -> None:
    heading, text, *_ = PageHelp().blocks(page)
    assert isinstance(heading, Heading)
    assert heading.text.endswith("?"), "a page answers a question"
    assert isinstance(text, Paragraph)
    assert 3 <= text.text.count(". ") + 1 <= 7


def test_that_help_follows_the_pages_and_closes_by_escape(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = sheet_of(window)
    assert sheet.isVisible()
    assert not sheet.isModal()
    assert "What will my bills be?" in sheet.text.toPlainText()
    window.show_page("rules")
    assert "Does my co-op allow this" in sheet.text.toPlainText()
    qtbot.keyClick(sheet.text, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    window.commands.help.trigger()
    assert sheet_of(window) is sheet, "the same sheet comes back"
    assert "Does my co-op allow this" in sheet.text.toPlainText()
    sheet.close()


def test_that_the_keys_are_those_that_work(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.help.trigger()
    sheet = sheet_of(window)
    for command in window.commands.with_keys:
        assert command.shortcut().toString() in sheet.text.toPlainText()
        assert command.text().rstrip("…") in sheet.text.toPlainText()
    sheet.close()
    window.activateWindow()
    for number, name in enumerate(PAGE_NAMES, 1):
        key = Qt.Key(Qt.Key.Key_0.value + number)
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.answers.page_name == name


def test_that_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [each.shortcut().toString() for each in (*window.commands.with_keys, *window.commands.presenting)]
    assert len(keys) == len(set(keys))
    assert "" not in keys
