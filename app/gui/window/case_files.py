"""Opens, saves and duplicates the case on screen, and brings back what a crash left unsaved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.core.problems import ProblemsFound
from app.files.case_file import read_case, write_case
from app.gui.autosave import Leftover, take_leftovers
from app.gui.case_edits import blank_case
from app.gui.session import Session
from app.gui.settings import Settings
from app.locations import resources_folder

CASE_SUFFIX = ".fairwatt"


class CaseFiles(QObject):
    """What becomes of the case on screen when another one is wanted, and where it is kept."""

    opening = Signal()  # another case is about to take the place of this one
    not_opened = Signal(str)  # the sentence that says why
    not_saved = Signal(str)  # the sentence that says why
    told = Signal(str, int)  # what was done, and for how many milliseconds it stands there: 0 until the next

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._leftovers: list[Leftover] = []

    def new(self) -> None:
        if self.may_leave():
            former = self._session.case
            self._session.open(blank_case(self.tr("New case"), former), None)

    def choose(self) -> None:
        start = str(self._session.folder or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a case"), start, self._filter())
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Opens a case file; what cannot be read is told in the window, and the present case stays."""
        return self.may_leave() and self._open(path, path)

    def open_sample(self, path: Path) -> bool:
        """Opens a shipped case as a new one, so that saving never writes over it."""
        return self.may_leave() and self._open(path, None)

    def save(self) -> bool:
        if self._session.path is None:
            return self.save_as()
        return self.write(self._session.path)

    def save_as(self) -> bool:
        start = self._session.path or Path.home() / f"{file_name(self._session.case.name)}{CASE_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the case"), str(start), self._filter())
        if not chosen:
            return False
        path = Path(chosen)
        return self.write(path if path.suffix else path.with_suffix(CASE_SUFFIX))

    def write(self, path: Path) -> bool:
        """Writes the case, whole or not at all."""
        try:
            write_case(self._session.case, path)
        except (OSError, ProblemsFound) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self.not_saved.emit(
                self.tr("The case was not saved to {path}: {reason}. It is still open here; save it elsewhere.").format(
                    path=path, reason=reason
                )
            )
            return False
        self._session.saved_as(path)
        self._settings.note_file(path)
        self.told.emit(self.tr("Saved to {path}").format(path=path), 4000)
        return True

    def duplicate(self) -> None:
        """Goes on with a copy that has no file yet."""
        if self.may_leave():
            name = self.tr("{name}, copy").format(name=self._session.case.name)
            self._session.open(replace(self._session.case, name=name), None)

    def may_leave(self) -> bool:
        """Asks what becomes of unsaved changes; False when the person would rather stay."""
        if not self._session.unsaved:
            return True
        button = QMessageBox.StandardButton
        chosen = QMessageBox.question(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("“{name}” has changes that are not saved.").format(name=self._session.case.name),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if chosen == button.Save:
            return self.save()
        return chosen == button.Discard

    def recover(self) -> None:
        """Brings back what a crash left unsaved: the newest at once, the others from the Open menu."""
        self._leftovers = take_leftovers()
        if not self._leftovers or self._session.unsaved:
            return
        asked_for = self._session.path
        if asked_for is None or self._leftovers[0].path == asked_for:
            self._take_back(self._leftovers.pop(0))

    def fill_menu(self, menu: QMenu) -> None:
        """Lists the files last used, what was never saved, and the samples."""
        menu.clear()
        recent = [path for path in self._settings.recent_files if path.exists()]
        for path in recent:
            action = menu.addAction(f"{path.stem}   {path.parent}")
            action.triggered.connect(lambda *_, path=path: self.open(path))
        for leftover in self._leftovers:
            action = menu.addAction(self.tr("Not saved: {name}").format(name=leftover.case.name))
            action.triggered.connect(lambda *_, leftover=leftover: self._open_leftover(leftover))
        if recent or self._leftovers:
            menu.addSeparator()
        for path in sample_files():
            action = menu.addAction(self.tr("Sample: {name}").format(name=path.stem))
            action.triggered.connect(lambda *_, path=path: self.open_sample(path))

    def _open(self, path: Path, keep: Path | None) -> bool:
        try:
            case = read_case(path)
        except ProblemsFound as found:
            more = "" if len(found.problems) == 1 else self.tr(" ({count} more)").format(count=len(found.problems) - 1)
            self.not_opened.emit(
                self.tr("The file was not opened. {problem}{more}").format(problem=found.problems[0], more=more)
            )
            return False
        self.opening.emit()
        self._session.open(case, keep)
        if keep is not None:
            self._settings.note_file(keep)
        return True

    def _open_leftover(self, leftover: Leftover) -> None:
        if self.may_leave():
            self._leftovers.remove(leftover)
            self._take_back(leftover)

    def _take_back(self, leftover: Leftover) -> None:
        self._session.recover(leftover.case, leftover.path)
        said = self.tr("“{name}” is back: it was not saved when the program last ended.")
        self.told.emit(said.format(name=leftover.case.name), 0)

    def _filter(self) -> str:
        return self.tr("Fairwatt cases (*{suffix})").format(suffix=CASE_SUFFIX)


def sample_files() -> list[Path]:
    """The shipped cases, one a co-op."""
    return sorted((resources_folder() / "samples").glob(f"*{CASE_SUFFIX}"))


def file_name(name: str) -> str:
    """A case's name as a file name that every system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(kept.split()) or "case"
