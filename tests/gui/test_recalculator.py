"""One door to the background, in which the latest question wins."""

import gc
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from app.gui.recalculator import Recalculator


def test_that_the_latest_of_a_lane_wins(qtbot: QtBot) -> None:
    recalculator = Recalculator()
    began: list[int] = []
    answers: list[int] = []
    recalculator.answered.connect(lambda _lane, result: answers.append(result))

    def work(number: int) -> int:
        began.append(number)
        time.sleep(0.05)
        return number

    for number in range(20):
        recalculator.ask("answer", work, number, at_once=True)
    qtbot.waitUntil(lambda: recalculator.idle)
    recalculator.stop()
    assert began == [0, 19], "what is no longer wanted is never begun"
    assert answers == [19], "the one under way is not answered"


def test_that_work_is_done_off_the_gui_thread(qtbot: QtBot) -> None:
    recalculator = Recalculator()
    with qtbot.waitSignal(recalculator.answered) as told:
        recalculator.ask("thread", threading.get_ident)
    recalculator.stop()
    assert told.args[1] != threading.get_ident()


def test_that_lanes_do_not_replace_each_other(qtbot: QtBot) -> None:
    recalculator = Recalculator()
    answers: dict[str, int] = {}
    recalculator.answered.connect(lambda lane, result: answers.update({lane: result}))
    recalculator.ask("one", lambda: 1)
    recalculator.ask("two", lambda: 2)
    qtbot.waitUntil(lambda: len(answers) == 2)
    recalculator.stop()
    assert answers == {"one": 1, "two": 2}


def test_that_a_fault_is_told_and_the_next_question_is_answered(qtbot: QtBot) -> None:
    recalculator = Recalculator()

    def broken() -> None:
        raise ValueError("a fault of the program")

    with qtbot.waitSignal(recalculator.failed) as told:
        recalculator.ask("answer", broken)
    assert "a fault of the program" in told.args[1]
    with qtbot.waitSignal(recalculator.answered) as told:
        recalculator.ask("answer", lambda: 7)
    recalculator.stop()
    assert told.args == ["answer", 7]


def test_that_nothing_is_answered_after_the_end(qtbot: QtBot) -> None:
    recalculator = Recalculator()
    answers: list[object] = []
    recalculator.answered.connect(lambda _lane, result: answers.append(result))
    recalculator.ask("answer", time.sleep, 0.1, at_once=True)
    recalculator.stop()
    qtbot.wait(150)
    assert not answers
    assert not recalculator._thread.isRunning()


def test_that_signals_do_not_wear_out_true(qtbot: QtBot) -> None:
    """Some builds of the Qt bindings lose a reference to True at each emit and abort after some hundred of them."""
    recalculator = Recalculator()
    for _ in range(2_000):
        recalculator.answered.emit("canary", True)
    recalculator.stop()
    assert (1 == 1) is True


def test_that_nothing_of_qt_is_freed_in_the_worker(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gui.recalculator._live", [])  # windows of other tests may still live
    gc.enable()
    first, second = Recalculator(), Recalculator()
    assert not gc.isenabled()
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_that_nothing_is_asked_for_once_it_is_stopped(qtbot: QtBot) -> None:
    recalculator = Recalculator()
    recalculator.stop()
    recalculator.ask("late", lambda: 1)
    assert recalculator.idle
    assert not recalculator._debounce.isActive()


def test_that_at_the_start_nothing_is_collected_before_the_first_work_is_done(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen: list[bool] = []
    recalculator = Recalculator()
    sweep = recalculator._sweep
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(sweep.isActive()))
    assert sweep.isActive()
    recalculator.put_off_collecting()
    assert not sweep.isActive()
    for lane in ("prepare", "answer"):
        with qtbot.waitSignal(recalculator.answered):
            recalculator.ask(lane, lambda: 1)
        assert sweep.isActive()
    assert frozen == [False], "once, and before the first look"
    recalculator.stop()
    assert not sweep.isActive()


def test_that_a_fault_at_the_start_does_not_end_collecting(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    recalculator = Recalculator()
    recalculator.put_off_collecting()

    def broken() -> None:
        raise ValueError("a fault of the program")

    with qtbot.waitSignal(recalculator.failed):
        recalculator.ask("prepare", broken)
    assert recalculator._sweep.isActive()
    recalculator.stop()
