"""Asks where something is to be saved, overwrites nothing unasked, and has it written or says why not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.core.problems import Problem, ProblemsFound
from app.core.wording import Sentence
from app.gui.messages import spoken


def file_name(name: str) -> str:
    """A case's or a chart's name as a file name, without an ending, that every system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -_.," else " " for letter in name)
    return " ".join(kept.split()).strip(".,- ") or "case"


def asked_file(parent: QWidget, title: str, start: Path, kinds: str) -> tuple[Path | None, str]:
    """The file a person names, with the ending of ``start``, and which of the kinds was chosen; None for none.

    A name may have a dot in it ("House 7.5 kW"), so any other ending is taken for a part of the name.  The dialog asks
    before a file is overwritten, but only about the name as it was typed: where the ending is added here and there is
    such a file, this asks, too.
    """
    ending, kind = start.suffix.lower(), ""
    while True:
        chosen, kind = QFileDialog.getSaveFileName(parent, title, str(start), kinds, kind)
        if not chosen:
            return None, kind
        if Path(chosen).suffix.lower() == ending:
            return Path(chosen), kind
        path = Path(f"{chosen.rstrip('.')}{ending}")
        if not os.path.exists(path):  # noqa: PTH110  Path.exists raises where a folder may not be looked into
            return path, kind
        wanted = _what_of(path, parent)
        if wanted != "another":
            return (path if wanted == "overwrite" else None), kind
        start = path


def why_not_written(write: Callable[[], object]) -> str:
    """Has something written; what stood in the way, or nothing."""
    try:
        write()
    except (OSError, ProblemsFound) as error:
        return reason_of(error)
    return ""


def told_of(path: Path, why_not: str) -> str:
    """What became of a file that was to be written, in a sentence."""
    if why_not:
        return _tr("{path} was not written: {reason}.").format(path=path, reason=why_not)
    return _tr("Saved to {path}").format(path=path)


def reason_of(error: OSError | ProblemsFound) -> str:
    """What stood in the way of a file, in the window's language and without a full stop; never nothing."""
    if isinstance(error, OSError):
        said = error.strerror or str(error)
    else:
        said = " ".join(_why(problem) for problem in error.problems)
    return said.rstrip(".") or type(error).__name__


def _why(problem: Problem) -> str:
    """The reason alone: that the file cannot be written, and which it is, is said by who tells of it."""
    text = problem.text
    why = text.values.get("why") if isinstance(text, Sentence) else None
    return spoken(why if isinstance(why, str) else text)


def _what_of(path: Path, parent: QWidget) -> str:
    """What is to become of a file that is there already: "overwrite", "another" name, or nothing."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("There is such a file"))
    box.setText(_tr("{name} is there already: overwrite it, or save under another name?").format(name=path.name))
    role = QMessageBox.ButtonRole
    overwrite = box.addButton(_tr("Overwrite"), role.DestructiveRole)
    elsewhere = box.addButton(_tr("Another name…"), role.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    box.exec()
    box.deleteLater()
    chosen = box.clickedButton()
    if chosen is overwrite:
        return "overwrite"
    return "another" if chosen is elsewhere else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Saving", text)
