"""Holds the promise of a fast start: what is slow to import waits until the window is painted."""

import subprocess
import sys
from pathlib import Path

import pytest

SLOW_TO_IMPORT = ("pvlib", "pandas", "scipy", "PySAM", "pydantic", "h5py", "numpy_financial", "xlsxwriter", "requests")


def modules_after(statement: str, repository: Path) -> set[str]:
    """The top-level modules that a fresh interpreter holds after a statement."""
    code = f"import sys\n{statement}\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["app.__main__", "app.command_line", "app.gui.main_window"])
def test_that_nothing_slow_is_imported_before_the_first_paint(module: str, repository: Path) -> None:
    assert modules_after(f"import {module}", repository) & set(SLOW_TO_IMPORT) == set()


def test_that_the_entry_point_alone_loads_neither_qt_nor_arrays(repository: Path) -> None:
    assert modules_after("import app.__main__", repository) & {"PySide6", "numpy", "pyqtgraph"} == set()


def test_that_a_slow_import_would_be_noticed(repository: Path) -> None:
    assert "numpy_financial" in modules_after("import numpy_financial", repository)


# PySide6 6.12 on CPython 3.11 gives away one reference to True with each emit, and aborts after some hundred.
SIGNALS = """
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    changed = Signal(bool)
source, seen = Source(), []
source.changed.connect(seen.append)
for turn in range(2000):
    source.changed.emit(turn % 2 == 0)
assert seen == [True, False] * 1000
print("alive")
"""


def test_that_two_thousand_signals_carrying_a_bool_leave_the_interpreter_alive(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SIGNALS], cwd=repository, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
