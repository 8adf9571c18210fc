"""The one door to the background: work is asked for by lane, the latest of a lane wins, one thread does it."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from app.gui.messages import spoken_throughout

DEBOUNCE_MS = 30  # gathers what comes at once, a pasted row or a held key; of what comes later the latest wins anyway
SWEEP_MS = 1000


@dataclass(frozen=True)
class _Work:
    lane: str
    number: int
    function: Callable[..., Any]
    arguments: tuple[Any, ...]


class _Worker(QObject):
    """Lives in the thread; does one piece of work after another and puts its texts into the window's language."""

    finished = Signal(object, object, str)

    @Slot(object)
    def do(self, work: _Work) -> None:
        try:
            result = spoken_throughout(work.function(*work.arguments))
        except Exception:  # a fault of the program: it is told, and the window lives on
            self.finished.emit(work, None, traceback.format_exc())
        else:
            self.finished.emit(work, result, "")


_live: list[Recalculator] = []


def _collect_if_due() -> None:
    """Frees what only cycles hold on to, from the GUI thread and by Python's own thresholds."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation] > 0]
    if due:
        gc.collect(due[-1])


class Recalculator(QObject):
    """Calls plain functions off the GUI thread.

    While one lives, Python's collector runs in the GUI thread alone: by itself it would also run in the worker, and a
    timer or a widget freed there, away from its own thread, leaves Qt waiting for ever or ends the program.

    A newer request of a lane replaces the older one: one not yet begun is never begun, one under way is not answered.
    """

    answered = Signal(str, object)  # the lane, what the function returned
    failed = Signal(str, str)  # the lane, the trace of a fault in the program
    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: dict[str, int] = {}
        self._waiting: dict[str, _Work] = {}
        self._busy = False
        self._stopped = False
        self._starting = False
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._debounce.timeout.connect(self._begin_next)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._worker.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._wanted.connect(self._worker.do, Qt.ConnectionType.QueuedConnection)
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(_collect_if_due)
        self._sweep.start()
        _live.append(self)
        gc.disable()
        self._thread.start()

    def put_off_collecting(self) -> None:
        """Nothing is freed before the first work is done, and what exists then is never looked through again.

        For the start of the program, whose imports make some 190,000 objects that stay to its end: each look through
        them holds up the window and the answer, and later the typing.
        """
        self._starting = True
        self._sweep.stop()

    def ask(self, lane: str, function: Callable[..., Any], *arguments: Any, at_once: bool = False) -> None:
        """Asks for ``function(*arguments)``; ``at_once`` skips the pause that gathers keystrokes.

        After `stop` nothing is asked for any more: a window that closes may still hear of a field that is left.
        """
        if self._stopped:
            return
        number = self._latest[lane] = self._latest.get(lane, 0) + 1
        self._waiting[lane] = _Work(lane, number, function, arguments)
        if at_once:
            self._begin_next()
        else:
            self._debounce.start()

    def forget(self, lane: str) -> None:
        """Whatever was asked for in a lane is not answered any more."""
        self._latest[lane] = self._latest.get(lane, 0) + 1
        self._waiting.pop(lane, None)

    @property
    def idle(self) -> bool:
        return not (self._busy or self._waiting)

    def stop(self) -> None:
        """Ends the thread once the work under way is done; nothing is answered after it."""
        self._stopped = True
        self._debounce.stop()
        self._waiting.clear()
        self._latest = dict.fromkeys(self._latest, -1)
        self._thread.quit()
        self._thread.wait()
        self._sweep.stop()
        if self in _live:
            _live.remove(self)
        if not _live:
            gc.enable()

    def _begin_next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        self._wanted.emit(self._waiting.pop(next(iter(self._waiting))))

    def _finish(self, work: _Work, result: object, fault: str) -> None:
        self._busy = False
        if self._starting and not self._stopped:
            self._starting = False
            gc.freeze()
            self._sweep.start()
        if work.number == self._latest[work.lane]:
            if fault:
                self.failed.emit(work.lane, fault)
            else:
                self.answered.emit(work.lane, result)
        self._begin_next()
