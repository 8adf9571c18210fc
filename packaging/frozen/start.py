"""Starts the frozen program; `fairwatt self-check` opens every page, answers every sample and says what is wrong."""

import multiprocessing
import sys
import types

# pyqtgraph imports Qt's OpenGL classes by name and uses them only where a plot is told to; 9 MB stay out by this.
for name in ("QtOpenGL", "QtOpenGLWidgets"):
    sys.modules[f"PySide6.{name}"] = types.ModuleType(f"PySide6.{name}", "Stands for a part of Qt that is not carried.")
sys.modules["PySide6.QtOpenGLWidgets"].QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined]


def main() -> int:
    """Runs what the words of the command line ask for; the exit status."""
    if sys.argv[1:2] == ["self-check"]:
        from self_check import main as check

        return check()
    from app.__main__ import main as run

    return run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker process of a frozen program is the program itself, started again
    sys.exit(main())
