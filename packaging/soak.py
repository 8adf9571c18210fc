"""Uses the window at random for a while and tells how its memory went; `python packaging/soak.py [MINUTES] [SEED]`.

Each step turns to a page, opens a sample, types right and wrong things, presses a button, undoes, redoes, changes the
look or the size, keeps designs, opens and closes each dialog and the form for one's own co-op, or changes the language.
A line a minute gives the steps, the memory held, the objects that live and the faults so far.  The status is 1 when
something was written to standard error or when memory grew by more than a tenth after the first quarter of the time.
With FAIRWATT_SOAK_TRACE=1 the places that hold more memory at the end than after the first quarter are listed.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import io
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
import tracemalloc
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from app.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
ODD_TEXTS = ("", "0", "-5", "8o0", "1e9", "999999", "7.25", " 12 %", "$1,100.50", "é", "9" * 40)
LARGEST_GROWTH = 1.10
QUIET = ("This plugin does not support",)
PAUSES_MS = (10, 50, 300)
WARNING_FRAMES = 8
LONGEST_WAIT_S = 30.0
"""An answer comes within a second; what is not there after this many will not come."""


def memory_mb() -> float:
    """What this process holds in memory, in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Hands:
    """One random person at the window: every act is drawn by its weight, from a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.done: Counter[str] = Counter()
        self._acts: dict[Callable[[], None], int] = {
            self.type: 340,
            self.turn_page: 120,
            self.press: 100,
            self.undo: 80,
            self.redo: 40,
            self.resize: 40,
            self.open_sample: 40,
            self.look: 20,
            self.keep_design: 20,
            self.swap_or_drop_design: 30,
            self.sheet: 30,
            self.check_bill: 20,
            self.type_into_bill: 60,
            self.own_co_op: 10,
            self.type_into_own_co_op: 60,
            self.present: 8,
            self.handout: 4,
            self.language: 6,
        }

    @property
    def window(self) -> MainWindow:
        """The window on screen: after a change of language it is another one."""
        from app.gui.application import windows

        return windows()[0]

    def act(self) -> None:
        (act,) = self.chance.choices(list(self._acts), list(self._acts.values()))
        self.done[act.__name__] += 1
        act()

    def type(self) -> None:
        self._type_into(self.window.inputs)

    def turn_page(self) -> None:
        self.window.tabs.setCurrentIndex(self.chance.randrange(self.window.tabs.count()))

    def press(self) -> None:
        self._press(self.chance.choice((self.window.tabs.currentWidget(), self.window.inputs)))

    def undo(self) -> None:
        self.window.session.undo()

    def redo(self) -> None:
        self.window.session.redo()

    def resize(self) -> None:
        self.window.resize(self.chance.randrange(800, 2000), self.chance.randrange(500, 1200))

    def open_sample(self) -> None:
        from app.gui.window.case_files import sample_files

        self.window.session.open(self.window.session.case, None)  # as saved, so that nothing is asked
        self.window.open_sample(self.chance.choice(sample_files()))

    def look(self) -> None:
        themes, percents = ("light", "dark", "high_contrast"), (100, 100, 125, 200)
        self.window.wardrobe.choose(self.chance.choice(themes), self.chance.choice(percents))

    def keep_design(self) -> None:
        self.window.beside.keep()

    def swap_or_drop_design(self) -> None:
        designs = self.window.designs
        if designs.kept:
            letter = self.chance.choice(designs.kept).letter
            self.chance.choice((designs.swap, designs.drop))(letter)

    def sheet(self) -> None:
        window = self.window
        self.chance.choice((window.show_help, window.show_about, window.show_stored))()
        if self.chance.random() < 0.7:
            for sheet in (window.help_sheet, window.about_sheet, window.stored_sheet):
                if sheet is not None:
                    sheet.close()

    def check_bill(self) -> None:
        bill = self.window.bill_check
        if bill is None or not bill.isVisible():
            self.window.check_bill()
        else:
            bill.close()

    def type_into_bill(self) -> None:
        if self.window.bill_check is not None:
            self._type_into(self.window.bill_check)

    def own_co_op(self) -> None:
        own = self.window.own_co_ops
        if own.page is None:
            own.open()
        else:
            own.close()

    def type_into_own_co_op(self) -> None:
        page = self.window.own_co_ops.page
        if page is not None:
            self._type_into(page)

    def present(self) -> None:
        self.window.commands.present.trigger()

    def handout(self) -> None:
        if self.window.commands.preview.isEnabled():
            self.window.commands.preview.trigger()

    def language(self) -> None:
        self.window.language_chosen.emit(self.chance.choice(("en", "es")))

    def _type_into(self, part: QWidget) -> None:
        from app.gui.widgets.fields import ChoiceField, Field, NumberField, TextField, TickField

        fields = [field for field in part.findChildren(Field) if field.isVisible() and field.isEnabled()]
        if not fields:
            return
        field = self.chance.choice(fields)
        if isinstance(field, NumberField | TextField):
            text = self.chance.choice((*ODD_TEXTS, str(self.chance.randrange(1, 2000))))
            field.line.setText(text)
            field.line.textEdited.emit(text)
            field.line.editingFinished.emit()
        elif isinstance(field, TickField):
            field.box.click()
        elif isinstance(field, ChoiceField) and field.box.count():
            index = self.chance.randrange(field.box.count())
            field.box.setCurrentIndex(index)
            field.box.activated.emit(index)

    def _press(self, part: QWidget) -> None:
        from PySide6.QtWidgets import QAbstractButton

        buttons = [each for each in part.findChildren(QAbstractButton) if _can_be_pressed(each)]
        if buttons:
            self.chance.choice(buttons).click()


def _can_be_pressed(button: QAbstractButton) -> bool:
    """Whether it is there and opens no menu, which would wait for somebody."""
    return button.isVisible() and button.isEnabled() and getattr(button, "menu", lambda: None)() is None


class Soak:
    """Drives the hands from the event loop and keeps the record."""

    def __init__(self, minutes: float, seed: int, faults: list[str]) -> None:
        from PySide6.QtCore import QCoreApplication, QTimer

        self.hands = Hands(seed)
        self.faults = faults
        self.steps = 0
        self.held: list[float] = []
        self.first_trace: tracemalloc.Snapshot | None = None
        self._quit = QCoreApplication.quit
        self._length_s = 60 * minutes
        self._began = self._minute = time.monotonic()
        self._unready_since: float | None = None
        self._timer = QTimer(singleShot=True, interval=PAUSES_MS[-1])
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.monotonic()
        self._note_readiness(now)
        if self.steps or self.hands.window.ready:  # what is measured begins once the window stands
            self.steps += 1
            try:
                self.hands.act()
            except Exception:
                self.faults.append(traceback.format_exc())
        if self.steps % 20 == 1:
            self.held.append(memory_mb())
        if now > self._minute + 60 or not self._minute:
            self._minute = now
            self.tell(now)
        if now > self._began + self._length_s:
            self._quit()
            return
        if self.first_trace is None and tracemalloc.is_tracing() and now > self._began + self._length_s / 4:
            gc.collect()
            self.first_trace = tracemalloc.take_snapshot()
        self._timer.start(self.hands.chance.choice(PAUSES_MS))

    def _note_readiness(self, now: float) -> None:
        """A window that is asked for nothing and never has its answer is a fault, told once."""
        if self.hands.window.recalculator.idle:
            self._unready_since = now
        elif self._unready_since is not None and now > self._unready_since + LONGEST_WAIT_S:
            self.faults.append(f"the background is at work for {LONGEST_WAIT_S:g} s at step {self.steps}")
            self._unready_since = now

    def tell(self, now: float) -> None:
        from PySide6.QtWidgets import QApplication

        # Python fails a tuple that is being filled in the background while somebody lists every object there is.
        idle = self.hands.window.recalculator.idle
        objects = f"{len(gc.get_objects()):,} objects" if idle else "objects not counted"
        print(
            f"{(now - self._began) / 60:5.1f} min, {self.steps:6,} steps, {memory_mb():.1f} MB, {objects}, "
            f"{len(QApplication.allWidgets()):,} widgets, {len(self.faults)} faults",
            flush=True,
        )


def leave_dialogs_at_once() -> None:
    """Nobody answers: a dialog that waits is left as by Escape, and one that offers to discard is agreed with."""
    from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox

    def nowhere(*_: Any, **__: Any) -> tuple[str, str]:
        return "", ""

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        setattr(QFileDialog, name, nowhere)
    QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[method-assign]
    for kind in (QDialog, QMessageBox, QMenu):
        kind.exec = lambda *_: 0  # type: ignore[attr-defined]
    QMessageBox.question = lambda *_: QMessageBox.StandardButton.Discard  # type: ignore[method-assign]


def main(words: list[str]) -> int:
    """Runs for the minutes that are named; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", nargs="?", type=float, default=30.0)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    asked = parser.parse_args(words)
    minutes, seed = asked.minutes, asked.seed
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    faults: list[str] = []
    told, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook = lambda *fault: faults.append("".join(traceback.format_exception(*fault)))

    def note_warning(message: Warning | str, *_: Any, **__: Any) -> None:
        faults.append("".join(traceback.format_stack()[-WARNING_FRAMES:]) + f"warning: {message}")

    warnings.showwarning = note_warning
    if os.environ.get("FAIRWATT_SOAK_TRACE"):
        tracemalloc.start(8)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FAIRWATT_USER_FOLDER"] = folder
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        from app.gui.application import made_application, made_window, windows
        from app.gui.settings import Settings

        def hear(kind: QtMsgType, _context: object, text: str) -> None:
            if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(QUIET):
                faults.append(f"Qt: {text}")

        qInstallMessageHandler(hear)
        application = made_application()
        application.setQuitOnLastWindowClosed(False)
        leave_dialogs_at_once()
        window = made_window(Settings())
        window.show()
        del window
        soak = Soak(minutes, seed, faults)
        application.exec()
        held_after = memory_mb()
        if sys.platform == "linux":
            gc.collect()
            ctypes.CDLL(None).malloc_trim(0)
        trimmed = memory_mb()
        windows()[0].session.open(windows()[0].session.case, None)
        windows()[0].close()
        application.processEvents()
        if soak.first_trace is not None:
            for line in tracemalloc.take_snapshot().compare_to(soak.first_trace, "lineno")[:25]:
                print(line)
    said, sys.stderr = sys.stderr.getvalue(), told
    faults += [line for line in said.splitlines() if line.strip()]
    held = soak.held
    quarter = max(1, len(held) // 4)
    first, last = statistics.median(held[quarter : 2 * quarter] or held), statistics.median(held[-quarter:])
    print(
        f"soak: {minutes:g} min, {soak.steps:,} steps, memory {held[0]:.1f} MB at first, {first:.1f} MB in the second "
        f"quarter, {last:.1f} MB in the last, at most {max(held):.1f} MB, {held_after:.1f} MB at the end and "
        f"{trimmed:.1f} MB of it in use, {len(faults)} faults"
    )
    print(", ".join(f"{name} {count}" for name, count in soak.hands.done.most_common()))
    print("\n".join(dict.fromkeys(faults)), file=sys.stderr)
    return int(bool(faults) or last > LARGEST_GROWTH * first)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
