"""Holds the designs set aside at the kitchen table beside the case on screen, and keeps a safety copy of them.

A kept design is a sibling of the session's case, not part of it: undo and redo change the case on screen alone, and a
design once kept stays as it was until it is dropped or swapped.  The safety copy is one file of its own beside the
case's, so a crash gives both back; closing in the ordinary way asks before a design that is in no file is let go.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, Signal

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.files.case_file import case_as_data, case_from_data
from app.files.whole_file import write_whole
from app.gui.autosave import folder
from app.gui.comparing import LETTERS, Design, Kept, with_whole_paths
from app.gui.recalculator import Recalculator
from app.gui.session import Session

LANE = "designs_copy"
SUFFIX = ".designs"


class Designs(QObject):
    """Freezes the present case under a letter; brings one back, swaps it, drops it, says which are in no file."""

    changed = Signal()

    def __init__(self, session: Session, recalculator: Recalculator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recalculator = recalculator
        self._kept = session.kept or Kept()
        self.copy = folder() / f"{uuid.uuid4().hex}{SUFFIX}"
        self._lock: QLockFile | None = None
        if self._kept.designs:
            self._write()

    @property
    def kept(self) -> tuple[Design, ...]:
        return self._kept.designs

    @property
    def letter(self) -> str:
        """The letter of the case on screen."""
        return self._kept.letter

    @property
    def full(self) -> bool:
        return len(self._kept.designs) >= len(LETTERS) - 1

    @property
    def not_in_a_file(self) -> tuple[Design, ...]:
        """The designs that would be gone with the window."""
        return tuple(each for each in self.kept if each.letter not in self._kept.in_files)

    def keep(self) -> None:
        """Sets the present case aside; what is edited from now on is the next design."""
        if self.full:
            return
        design = self._present()
        taken = {each.letter for each in (*self.kept, design)}
        after = next(letter for letter in LETTERS if letter not in taken)
        self._put(Kept((*self.kept, design), after, self._kept.in_files | self._letter_if_saved()))

    def drop(self, letter: str) -> None:
        """Lets a kept design go."""
        left = tuple(each for each in self.kept if each.letter != letter)
        self._put(Kept(left, self.letter if left else LETTERS[0], self._kept.in_files - {letter}))

    def swap(self, letter: str) -> None:
        """The kept design comes on screen, and what is on screen is kept, each under its own letter.

        Undo takes the case on screen back to what it was; the designs that are kept stay as they are.
        """
        wanted = self.design(letter)
        if wanted is None:
            return
        present = self._present()
        designs = tuple(present if each.letter == letter else each for each in self.kept)
        in_files = (self._kept.in_files - {letter}) | self._letter_if_saved()
        self._put(Kept(tuple(sorted(designs, key=lambda each: each.letter)), letter, in_files))
        self._session.replace(wanted.case)

    def note_saved(self, letter: str) -> None:
        """A kept design has been written to a file of its own."""
        self._put(replace(self._kept, in_files=self._kept.in_files | {letter}))

    def design(self, letter: str) -> Design | None:
        return next((each for each in self.kept if each.letter == letter), None)

    def end(self) -> None:
        """The window closes as the person wants it: no copy is left behind.  The background has ended before.

        Another window of the same session goes on with the same designs.
        """
        self._session.kept = self._kept
        self.copy.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()

    def recover(self) -> bool:
        """Brings back the designs that a crash left, if none is kept now; whether there were any."""
        if self.kept:
            return False
        found = take_leftover_designs()
        if found is None:
            return False
        self._put(found)
        return True

    def _present(self) -> Design:
        case = with_whole_paths(self._session.case, self._session.folder)
        return Design(self.letter, case, self._session.path)

    def _letter_if_saved(self) -> frozenset[str]:
        return frozenset() if self._session.unsaved else frozenset({self.letter})

    def _put(self, kept: Kept) -> None:
        self._kept = kept
        if kept.designs or self._lock is not None:
            self._write()
        self.changed.emit()

    def _write(self) -> None:
        if self._lock is None:
            self._lock = lock_of(self.copy)
        self._recalculator.ask(LANE, write_copy, self._kept, self.copy, at_once=True)


def lock_of(copy: Path) -> QLockFile | None:
    """The lock that says that a copy's window still runs; None where the folder cannot be made."""
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None  # writing the copy fails for the same reason, and that is told
    lock = QLockFile(str(copy.with_name(f"{copy.name}.lock")))
    lock.setStaleLockTime(0)
    lock.tryLock(0)
    return lock


def write_copy(kept: Kept, copy: Path) -> str:
    """Writes the safety copy, or takes it away where nothing is kept; returns the sentence when that fails."""
    try:
        if not kept.designs:
            copy.unlink(missing_ok=True)
            return ""
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy, json.dumps(_as_data(kept)).encode())
    except ProblemsFound as found:
        return str(found.problems[0].text)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def take_leftover_designs() -> Kept | None:
    """The newest designs that a crashed window left, its copy taken away; one that cannot be read stays there."""
    if not folder().is_dir():
        return None
    copies = sorted(folder().glob(f"*{SUFFIX}"), key=lambda copy: copy.stat().st_mtime, reverse=True)
    return next((found for copy in copies if (found := _taken(copy)) is not None), None)


def _taken(copy: Path) -> Kept | None:
    lock = QLockFile(str(copy.with_name(f"{copy.name}.lock")))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return None
    try:
        found = _from_data(json.loads(copy.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, ProblemsFound):
        return None
    finally:
        lock.unlock()
    copy.unlink(missing_ok=True)
    return found


def _as_data(kept: Kept) -> dict[str, Any]:
    designs = [
        {"letter": each.letter, "path": str(each.path) if each.path else None, "case": case_as_data(each.case)}
        for each in kept.designs
    ]
    return {"letter": kept.letter, "designs": designs, "in_files": sorted(kept.in_files)}


def _from_data(data: Mapping[str, Any]) -> Kept:
    designs = tuple(
        Design(str(each["letter"]), case_from_data(each["case"]), Path(each["path"]) if each["path"] else None)
        for each in data["designs"]
    )
    letters = {data["letter"], *(each.letter for each in designs)}
    if not letters <= set(LETTERS) or len(letters) != len(designs) + 1:
        raise ValueError("letters that cannot be")
    return Kept(designs, data["letter"], frozenset(str(each) for each in data["in_files"]))


def renamed(design: Design) -> Case:
    """The design's case as a file of its own, its letter in its name so that two of them can be told apart."""
    ending = f", {design.letter}"
    name = design.case.name if design.case.name.endswith(ending) else f"{design.case.name}{ending}"
    return replace(design.case, name=name)
