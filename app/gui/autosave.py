"""Keeps a copy of unsaved work in the user's folder, and finds the copies that a crash left behind."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.files.case_file import read_case, write_case
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.locations import user_folder

SAVE_AFTER_MS = 600
LANE = "autosave"


@dataclass(frozen=True)
class Leftover:
    """Work that was not saved when the program ended: the case, and the file it had come from."""

    case: Case
    path: Path | None


def folder() -> Path:
    return user_folder() / "unsaved"


def keep(case: Case, copy: Path, path: Path | None) -> str:
    """Writes the copy, whole or not at all; returns the sentence to show when it cannot be written."""
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_case(case, copy)
        copy.with_suffix(".json").write_text(json.dumps({"path": str(path) if path else None}), encoding="utf-8")
    except ProblemsFound as found:
        return str(found.problems[0].text)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def take_leftovers() -> list[Leftover]:
    """What crashed windows left, newest first; each copy is taken away as it is read.

    A copy whose window still runs is let alone; one that cannot be read stays where it is.
    """
    if not folder().is_dir():
        return []
    copies = sorted(folder().glob("*.fairwatt"), key=lambda copy: copy.stat().st_mtime, reverse=True)
    return [found for copy in copies if (found := _taken(copy)) is not None]


def _taken(copy: Path) -> Leftover | None:
    lock = QLockFile(str(copy.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return None
    try:
        found = Leftover(read_case(copy), _path_of(copy))
    except ProblemsFound:
        return None
    finally:
        lock.unlock()
    for suffix in (".fairwatt", ".json"):
        copy.with_suffix(suffix).unlink(missing_ok=True)
    return found


def _path_of(copy: Path) -> Path | None:
    try:
        path = json.loads(copy.with_suffix(".json").read_text(encoding="utf-8"))["path"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Path(path) if isinstance(path, str) else None


class Autosave(QObject):
    """Writes the copy a moment after each change, in the background; takes it away once the work is saved."""

    def __init__(self, session: Session, recalculator: Recalculator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recalculator = recalculator
        self._copy = folder() / f"{uuid.uuid4().hex}.fairwatt"
        self._lock: QLockFile | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        session.case_replaced.connect(self._timer.start)
        session.file_changed.connect(self._forget_if_saved)

    def _keep(self) -> None:
        if not self._session.unsaved:
            self._forget_if_saved()
            return
        if self._lock is None:
            try:
                self._copy.parent.mkdir(parents=True, exist_ok=True)
            except OSError:
                pass  # `keep` fails for the same reason, and what it returns is shown
            else:
                self._lock = QLockFile(str(self._copy.with_suffix(".lock")))
                self._lock.setStaleLockTime(0)
                self._lock.tryLock(0)
        self._recalculator.ask(LANE, keep, self._session.case, self._copy, self._session.path, at_once=True)

    def _forget_if_saved(self) -> None:
        if self._session.unsaved:
            return
        self._timer.stop()
        self._recalculator.forget(LANE)
        for suffix in (".fairwatt", ".json"):
            self._copy.with_suffix(suffix).unlink(missing_ok=True)

    def end(self) -> None:
        """The window closes as the person wants it: nothing is left behind.  The background has ended before."""
        self._timer.stop()
        for suffix in (".fairwatt", ".json"):
            self._copy.with_suffix(suffix).unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
