"""Opens, saves and duplicates the case on screen, and brings back what a crash left unsaved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.core.problems import ProblemsFound
from app.files.case_file import read_case, write_case
from app.files.whole_file import digest_of
from app.gui.autosave import Autosave, Leftover, set_aside, take_leftovers
from app.gui.case_edits import blank_case
from app.gui.saving import asked_file, file_name, reason_of, told_of
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

    def __init__(self, session: Session, settings: Settings, autosave: Autosave, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._autosave = autosave
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
        """Writes the case to its file; whether the case on screen is now in a file."""
        path = self._session.path
        if path is None:
            return self.save_as()
        return self._ask_about_theirs(path) if self._changed_by_others(path) else self.write(path)

    def save_as(self) -> bool:
        """Writes the case to a file that the person names; whether it was written."""
        start = self._session.path or Path.home() / file_name(self._session.case.name)
        if start.suffix.lower() != CASE_SUFFIX:
            start = Path(f"{start}{CASE_SUFFIX}")
        path, _ = asked_file(self._window, self.tr("Save the case"), start, self._filter())
        if path is None:
            return False
        return self._ask_about_theirs(path) if self._changed_by_others(path) else self.write(path)

    def write(self, path: Path) -> bool:
        """Writes the case, whole or not at all."""
        try:
            seen = write_case(self._session.case, path)
        except (OSError, ProblemsFound) as error:
            said = self.tr("The case was not saved to {path}: {reason}. It is still open here; save it elsewhere.")
            self.not_saved.emit(said.format(path=path, reason=reason_of(error)))
            return False
        self._session.saved_as(path, seen)
        self._settings.note_file(path)
        self.told.emit(told_of(path, ""), 4000)
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
        if self._session.looked_back:
            return
        self._session.looked_back = True
        newest = next((each for each in self._leftovers if not each.aside), None)
        if newest is not None and not self._session.unsaved and self._session.path in (None, newest.path):
            self._take_back(newest)

    def end(self) -> None:
        """The window closes: what is listed as not saved stays where it is, for the next one."""
        for leftover in self._leftovers:
            leftover.lock.unlock()
        self._leftovers.clear()

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
            action = menu.addAction(self.tr("Sample: {name}").format(name=_name_of(path)))
            action.triggered.connect(lambda *_, path=path: self.open_sample(path))

    def _open(self, path: Path, keep: Path | None) -> bool:
        seen = digest_of(path)  # before it is read: what changes meanwhile is noticed when it is saved
        try:
            case = read_case(path)
        except ProblemsFound as found:
            more = "" if len(found.problems) == 1 else self.tr(" ({count} more)").format(count=len(found.problems) - 1)
            self.not_opened.emit(
                self.tr("The file was not opened. {problem}{more}").format(problem=found.problems[0], more=more)
            )
            return False
        self.opening.emit()
        self._session.open(case, keep, seen)
        if keep is not None:
            self._settings.note_file(keep)
        return True

    def _open_leftover(self, leftover: Leftover) -> None:
        if self.may_leave():
            self._take_back(leftover)

    def _take_back(self, leftover: Leftover) -> None:
        self._leftovers.remove(leftover)
        self._session.recover(leftover.case, leftover.path, leftover.seen)
        self._autosave.adopt(leftover)
        if leftover.aside:
            return
        said = self.tr("“{name}” is back: it was not saved when the program last ended.")
        self.told.emit(said.format(name=leftover.case.name), 0)

    def _changed_by_others(self, path: Path) -> bool:
        """Whether the case's own file holds something else than when it was opened or saved here."""
        if path != self._session.path:
            return False
        there = digest_of(path)
        return there is not None and there != self._session.seen

    def _ask_about_theirs(self, path: Path) -> bool:
        """The file has changed: nothing of either is lost unless the person says so."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("The file has changed"))
        said = self.tr(
            "{name} was changed by another window or program since it was opened or saved here: overwrite it, save "
            "under another name, or open theirs?"
        )
        box.setText(said.format(name=path.name))
        role = QMessageBox.ButtonRole
        overwrite = box.addButton(self.tr("Overwrite"), role.DestructiveRole)
        elsewhere = box.addButton(self.tr("Another name…"), role.AcceptRole)
        theirs = box.addButton(self.tr("Open theirs"), role.ActionRole)
        theirs.setToolTip(self.tr("Yours stays in the Open menu, as not saved."))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        box.exec()
        chosen = box.clickedButton()
        if chosen is overwrite:
            return self.write(path)
        if chosen is elsewhere:
            return self.save_as()
        if chosen is theirs:
            self._open_theirs(path)
        return False

    def _open_theirs(self, path: Path) -> None:
        """Opens the file as it is now; the case on screen is kept, and listed as not saved."""
        kept = set_aside(self._session.case, path, self._session.seen)
        if isinstance(kept, str):
            said = self.tr("The other case was not opened, because yours could not be kept: {reason}")
            self.not_opened.emit(said.format(reason=kept))
        elif self._open(path, path):
            self._leftovers.insert(0, kept)
            said = self.tr("This is the file as it is now. Yours is in the Open menu: “Not saved: {name}”.")
            self.told.emit(said.format(name=kept.case.name), 0)
        else:
            kept.let_go()

    def _filter(self) -> str:
        return self.tr("Fairwatt cases (*{suffix})").format(suffix=CASE_SUFFIX)


def sample_files() -> list[Path]:
    """The shipped cases, one a co-op."""
    return sorted((resources_folder() / "samples").glob(f"*{CASE_SUFFIX}"))


def _name_of(sample: Path) -> str:
    try:
        return read_case(sample).name or sample.stem
    except ProblemsFound:
        return sample.stem
