"""Keeps a copy of unsaved work in the user's folder, and finds the copies that a crash left behind."""

from __future__ import annotations

import contextlib
import json
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.core.wording import say
from app.files.case_file import read_case, write_case
from app.files.whole_file import write_whole
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.locations import user_folder

SAVE_AFTER_MS = 600
LANE = "autosave"


@dataclass(frozen=True)
class Leftover:
    """Work that is in no file: the case, the file it had come from, and the copy that keeps it from being lost.

    As long as ``lock`` is held no other window takes the copy; the copy stays until another one of the same work is
    kept, or the work is saved or let go.
    """

    case: Case
    path: Path | None
    seen: str | None  # the digest of that file when it was last read or written
    aside: bool  # set aside on purpose: listed, but not brought back by itself
    copy: Path
    lock: QLockFile = field(repr=False, compare=False)

    def let_go(self) -> None:
        """Takes the copy away."""
        _removed(self.copy)
        self.lock.unlock()


def folder() -> Path:
    return user_folder() / "unsaved"


def keep(case: Case, copy: Path, path: Path | None, seen: str | None = None, aside: bool = False) -> str:
    """Writes the copy, whole or not at all; returns the sentence to show when it cannot be written."""
    origin = {"path": str(path) if path else None, "seen": seen, "aside": aside}
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy.with_suffix(".json"), json.dumps(origin).encode())  # first: a copy without it forgets its file
        write_case(case, copy)
    except ProblemsFound as found:
        return str(found.problems[0].text)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def take_leftovers() -> list[Leftover]:
    """What crashed windows left, newest first; from here on no other window takes it.

    A copy whose window still runs is let alone; one that cannot be read stays where it is.  The order goes by the
    clock, which may have been set back since; whether a copy is found does not.
    """
    if not folder().is_dir():
        return []
    _tidy()
    copies = sorted(folder().glob("*.fairwatt"), key=_age, reverse=True)
    return [found for copy in copies if (found := _taken(copy)) is not None]


def set_aside(case: Case, path: Path | None, seen: str | None) -> Leftover | str:
    """Keeps work that another case takes the place of; the sentence that says why where it cannot be kept."""
    copy = _new_copy()
    lock = _locked(copy)
    sentence = keep(case, copy, path, seen, aside=True)
    if lock is None:  # the disk took no lock: it takes no copy either
        _removed(copy)
        return sentence or say("the folder {folder} cannot be written.", folder=folder())
    if sentence:
        lock.unlock()
        return sentence
    return Leftover(case, path, seen, True, copy, lock)


def _new_copy() -> Path:
    return folder() / f"{uuid.uuid4().hex}.fairwatt"


def _age(copy: Path) -> float:
    try:
        return copy.stat().st_mtime
    except OSError:
        return 0.0


def _locked(copy: Path) -> QLockFile | None:
    """The lock that says that a window cares for a copy; None where one that still runs does, or there is no folder."""
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None  # `keep` fails for the same reason, and what it returns is shown
    lock = QLockFile(str(copy.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def _taken(copy: Path) -> Leftover | None:
    lock = _locked(copy)
    if lock is None:
        return None
    try:
        case = read_case(copy)
    except ProblemsFound:
        lock.unlock()
        return None
    return Leftover(case, *_origin_of(copy), copy, lock)


def _origin_of(copy: Path) -> tuple[Path | None, str | None, bool]:
    try:
        origin = json.loads(copy.with_suffix(".json").read_text(encoding="utf-8"))
        path, seen, aside = origin["path"], origin.get("seen"), origin.get("aside")
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None, None, False
    return (
        Path(path) if isinstance(path, str) else None,
        seen if isinstance(seen, str) else None,
        aside is True,
    )


def _tidy() -> None:
    """Removes what belongs to no copy: of a window that was killed in the middle of its first or last moment."""
    with contextlib.suppress(OSError):
        for origin in folder().glob("*.json"):
            copy = origin.with_suffix(".fairwatt")
            if copy.exists() or (lock := _locked(copy)) is None:
                continue
            if not copy.exists():
                origin.unlink(missing_ok=True)
                for part in folder().glob(f".{copy.stem}.*.tmp"):
                    part.unlink(missing_ok=True)
            lock.unlock()


def _removed(copy: Path) -> None:
    """Takes a copy away."""
    for suffix in (".fairwatt", ".json"):
        with contextlib.suppress(OSError):
            copy.with_suffix(suffix).unlink(missing_ok=True)


class Autosave(QObject):
    """Writes the copy a moment after each change, in the background; takes it away once the work is saved."""

    def __init__(self, session: Session, recalculator: Recalculator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recalculator = recalculator
        self._copy = _new_copy()
        self._lock: QLockFile | None = None
        self._former: list[tuple[Path, QLockFile | None]] = []
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        session.case_replaced.connect(self._timer.start)
        session.file_changed.connect(self._forget_if_saved)

    def adopt(self, leftover: Leftover) -> None:
        """Goes on with the copy of work that was just brought back, so that there is one at every moment."""
        self._former.append((self._copy, self._lock))
        self._copy, self._lock = leftover.copy, leftover.lock

    def _keep(self) -> None:
        session = self._session
        if not session.unsaved:
            self._forget_if_saved()
            return
        if self._lock is None:
            self._lock = _locked(self._copy)
        self._recalculator.ask(LANE, keep, session.case, self._copy, session.path, session.seen, at_once=True)

    def _forget_if_saved(self) -> None:
        if self._session.unsaved:
            return
        self._timer.stop()
        self._recalculator.forget(LANE)
        _removed(self._copy)
        if not self._recalculator.idle:  # a copy may be on its way to the disk at this moment
            self._recalculator.ask(LANE, _removed, self._copy, at_once=True)

    def end(self) -> None:
        """The window closes as the person wants it: nothing is left behind.  The background has ended before."""
        self._timer.stop()
        for copy, lock in (*self._former, (self._copy, self._lock)):
            _removed(copy)
            if lock is not None:
                lock.unlock()
