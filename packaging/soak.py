"""Uses the window at random for a while and tells how its memory went; `python packaging/soak.py [MINUTES] [SEED]`.

Each step turns to a page, opens a sample, types numbers right and wrong, undoes, redoes, changes the look or the size.
A line a minute gives the steps, the memory held and the faults so far; the status is 1 when something was written to
standard error or when memory grew by more than a tenth from the first quarter of the time to the last.
"""

from __future__ import annotations

import io
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
ODD_TEXTS = ("", "0", "-5", "8o0", "1e9", "999999", "7.25", " 12 %", "$1,100.50", "é", "9" * 40)
LARGEST_GROWTH = 1.10
QUIET = "This plugin does not support propagateSizeHints()"


def memory_mb() -> float:
    """What this process holds in memory, in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def step(window: MainWindow, chance: random.Random) -> None:
    """One thing a person might do."""
    from PySide6.QtWidgets import QLineEdit

    from app.gui.window.case_files import sample_files

    match chance.randrange(10):
        case 0:
            window.tabs.setCurrentIndex(chance.randrange(window.tabs.count()))
        case 1:
            window.session.open(window.session.case, None)  # as saved, so that nothing is asked
            window.open_sample(chance.choice(sample_files()))
        case 2:
            window.session.undo()
        case 3:
            window.session.redo()
        case 4:
            themes, percents = ("light", "dark", "high_contrast"), (100, 100, 125, 200)
            window.wardrobe.choose(chance.choice(themes), chance.choice(percents))
        case 5:
            window.resize(chance.randrange(800, 2000), chance.randrange(500, 1200))
        case _:
            lines = [line for line in window.inputs.findChildren(QLineEdit) if line.isVisible() and line.isEnabled()]
            if lines:
                line = chance.choice(lines)
                text = chance.choice((*ODD_TEXTS, str(chance.randrange(1, 2000))))
                line.setText(text)
                line.textEdited.emit(text)
                line.editingFinished.emit()


def main(words: list[str]) -> int:
    """Runs for the minutes that are named; the exit status."""
    minutes, seed = float(words[0]) if words else 30.0, int(words[1]) if len(words) > 1 else 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*.debug=false"
    sys.path.insert(0, str(ROOT))
    chance, steps, held, faults = random.Random(seed), 0, [], []
    told, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook = lambda *fault: faults.append("".join(traceback.format_exception(*fault)))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FAIRWATT_USER_FOLDER"] = folder
        from app.gui.application import made_application, made_window
        from app.gui.settings import Settings

        application = made_application()
        window = made_window(Settings())
        window.show()
        began = minute = time.monotonic()
        while time.monotonic() < began + 60 * minutes:
            until = time.monotonic() + chance.choice((0.01, 0.05, 0.3))
            while time.monotonic() < until:
                application.processEvents()
                time.sleep(0.002)
            if steps == 0 and not window.ready:
                continue  # what is measured begins once the window stands
            step(window, chance)
            steps += 1
            if steps % 20 == 0:
                held.append(memory_mb())
            if time.monotonic() > minute + 60:
                minute = time.monotonic()
                print(
                    f"{(minute - began) / 60:5.1f} min, {steps:6,} steps, {held[-1]:.1f} MB, {len(faults)} faults",
                    flush=True,
                )
        window.session.open(window.session.case, None)
        window.close()
        application.processEvents()
    said, sys.stderr = sys.stderr.getvalue(), told
    faults += [line for line in said.splitlines() if line.strip() and line.strip() != QUIET]
    quarter = max(1, len(held) // 4)
    first, last = statistics.median(held[:quarter]), statistics.median(held[-quarter:])
    print(
        f"soak: {minutes:g} min, {steps:,} steps, memory {first:.1f} MB in the first quarter, "
        f"{last:.1f} MB in the last, at most {max(held):.1f} MB, {len(faults)} faults"
    )
    print("\n".join(dict.fromkeys(faults)), file=sys.stderr)
    return int(bool(faults) or last > LARGEST_GROWTH * first)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
