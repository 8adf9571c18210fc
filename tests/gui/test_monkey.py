"""Thousands of random actions leave no exception, no stale answer and no thread behind."""

import random
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from app.gui import background
from app.gui.main_window import MainWindow
from app.gui.widgets.fields import ChoiceField, Line, NumberField, TextField, TickField
from app.gui.window.answers import PAGE_NAMES
from app.gui.window.case_files import sample_files

Settled = Callable[[MainWindow], None]
TEXTS = ("", "0", "1", "12", "850", "8o0", "-3", "1,100", "1e9", "99999999", "7.5", "x", "62565", "87801", "  4 ")
ACTIONS = 600


def test_that_random_hands_break_nothing_and_see_no_stale_answer(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    chance = random.Random(20261121)
    threads = threading.active_count()
    samples = sample_files()

    def act() -> None:
        what = chance.random()
        fields = [field for _, field in window.form._live_fields() if field.isVisibleTo(window)]
        field = chance.choice(fields)
        if what < 0.70:
            if isinstance(field, (NumberField, TextField)):
                line: Line = field.line
                text = chance.choice(TEXTS)
                line.setText(text)
                line.textEdited.emit(text)
            elif isinstance(field, TickField):
                field.box.click()
            elif isinstance(field, ChoiceField) and field.box.count():
                index = chance.randrange(field.box.count())
                field.box.setCurrentIndex(index)
                field.box.activated.emit(index)
        elif what < 0.78:
            window.session.undo()
        elif what < 0.82:
            window.session.redo()
        elif what < 0.90:
            window.show_page(chance.choice(PAGE_NAMES))
        elif what < 0.93:
            window.solar_panel.add_button.click()
        elif what < 0.95 and window.solar_panel.rows:
            chance.choice(window.solar_panel.rows).remove.click()
        elif what < 0.97:
            window.session.open(window.session.case, None)
            window.open_sample(chance.choice(samples))
        else:
            window.bill_page.choose_month(chance.randrange(12))

    faults: list[str] = []
    window.recalculator.failed.connect(lambda _lane, trace: faults.append(trace))
    for _ in range(ACTIONS):
        act()
        QCoreApplication.processEvents()
    settled(window)
    assert faults == []
    window.session.undo()
    while window.session.drafts:
        window.session.undo()
    settled(window)
    final = background.answer(window.session.case, window.session.folder, None)
    if final.estimate is None:
        assert window.strip.property("stale") == "true"
    else:
        assert window.estimate == final.estimate
        assert window.strip.property("stale") == "false"
    assert threading.active_count() <= threads + 1
    assert not [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 0]
