"""Holds the one case on screen, its history, its file and the text that could not be read as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from app.core.case import Case
from app.gui.case_fields import value_at, with_value
from app.gui.comparing import Kept


@dataclass(frozen=True)
class Draft:
    """What a person typed that is no value yet, kept as typed, and the sentence that says why."""

    text: str
    sentence: str


class Session(QObject):
    """One `Case`, replaced and never changed; undo is the case before."""

    opened = Signal()  # another case, without history
    case_replaced = Signal()
    drafts_changed = Signal()
    file_changed = Signal()

    def __init__(self, case: Case, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._saved: Case | None = case
        self._path = path
        self._seen: str | None = None
        self._undo: list[Case] = []
        self._redo: list[Case] = []
        self._typing_in = ""
        self._drafts: dict[str, Draft] = {}
        self.kept: Kept | None = None  # the designs set aside, for the next window of this session
        self.looked_back = False  # whether what a crash left was looked for

    @property
    def case(self) -> Case:
        return self._case

    @property
    def path(self) -> Path | None:
        """The file the case came from or was last saved to; None for one that was never saved."""
        return self._path

    @property
    def seen(self) -> str | None:
        """The digest of that file as it was when the case was read from it or written to it; None where none was."""
        return self._seen

    @property
    def folder(self) -> Path | None:
        """The folder that file names inside the case are relative to."""
        return self._path.parent if self._path else None

    @property
    def drafts(self) -> Mapping[str, Draft]:
        return MappingProxyType(self._drafts)

    @property
    def unsaved(self) -> bool:
        return self._case != self._saved or bool(self._drafts)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def enter(self, field: str, value: object) -> None:
        """Puts one value in the case.  Keystrokes in one field are one step of undo until another field is typed in."""
        had_draft = self._drafts.pop(field, None) is not None
        self.replace(with_value(self._case, field, value), typing_in=field)
        if had_draft:
            self.drafts_changed.emit()

    def mistype(self, field: str, text: str, sentence: str) -> None:
        """Keeps text that is no value; what counts meanwhile is the value from before this typing began."""
        if self._typing_in == field and self._undo:
            self.replace(with_value(self._case, field, value_at(self._undo[-1], field)), typing_in=field)
        draft = Draft(text, sentence)
        if self._drafts.get(field) != draft:
            self._drafts[field] = draft
            self.drafts_changed.emit()

    def forget_draft(self, field: str) -> None:
        """Drops what was typed in one field, so that it shows the case's value again."""
        if self._drafts.pop(field, None) is not None:
            self.drafts_changed.emit()

    def replace(self, case: Case, typing_in: str = "") -> None:
        """Makes ``case`` the present one; ``typing_in`` names the field when one keystroke more is no new step."""
        if case == self._case:
            return
        goes_on = bool(typing_in) and typing_in == self._typing_in
        if not goes_on:
            self._undo.append(self._case)
        elif self._undo and self._undo[-1] == case:  # typed back to where it began: nothing to undo
            self._undo.pop()
            typing_in = ""
        self._redo.clear()
        self._case = case
        self._typing_in = typing_in
        self.case_replaced.emit()

    def end_typing(self) -> None:
        """The next keystroke begins a new step of undo."""
        self._typing_in = ""

    def undo(self) -> None:
        """Goes back: first over text that is no value, then to the case before."""
        if self._drafts:
            self._drafts.clear()
            self.drafts_changed.emit()
            return
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        self._step(self._redo, self._undo)

    def _step(self, source: list[Case], target: list[Case]) -> None:
        if not source:
            return
        target.append(self._case)
        self._case = source.pop()
        self._typing_in = ""
        self.case_replaced.emit()

    def open(self, case: Case, path: Path | None, seen: str | None = None) -> None:
        """Begins anew with another case, without history; ``seen`` is the digest of the file it was read from."""
        self._case = self._saved = case
        self._path = path
        self._seen = seen
        self._undo.clear()
        self._redo.clear()
        self._typing_in = ""
        had_drafts = bool(self._drafts)
        self._drafts.clear()
        self.opened.emit()
        self.file_changed.emit()
        if had_drafts:
            self.drafts_changed.emit()
        self.case_replaced.emit()

    def recover(self, case: Case, path: Path | None, seen: str | None = None) -> None:
        """Goes on with work that was never saved."""
        self.open(case, path, seen)
        self._saved = None
        self.file_changed.emit()

    def saved_as(self, path: Path, seen: str | None = None) -> None:
        """Notes that the present case is what the file holds, whose digest is ``seen``."""
        self._saved = self._case
        self._path = path
        self._seen = seen
        self.file_changed.emit()
