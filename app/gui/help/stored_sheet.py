"""Says what Fairwatt keeps on this computer and where, and deletes it when a person wants that."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.help import stored
from app.gui.help.sheet import Block, Heading, Paragraph, Rows, Sheet
from app.gui.help.stored import Deleted, Kept
from app.gui.recalculator import Recalculator
from app.gui.settings import Settings
from app.gui.theme import Wardrobe
from app.gui.widgets.labels import words
from app.locations import user_folder

LOOK_LANE = "what is kept"
DELETE_LANE = "delete what is kept"


class StoredSheet(Sheet):
    """Lists what is kept; deletes it after one question."""

    deleted = Signal()  # own policies may be gone

    def __init__(
        self, recalculator: Recalculator, settings: Settings, wardrobe: Wardrobe, parent: QWidget | None = None
    ) -> None:
        super().__init__(wardrobe, parent)
        self._recalculator = recalculator
        self._settings = settings
        self._said = ""
        recalculator.answered.connect(self._take)
        self.delete_button = QPushButton(self.tr("Delete all of this…"))
        self.delete_button.setAutoDefault(False)
        self.delete_button.clicked.connect(self._ask)
        self.buttons.insertWidget(0, self.delete_button)
        self.question = QWidget()
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words(self.tr("Delete all that is listed above? It cannot be brought back."), tone="fail"), 1)
        self.yes_button = QPushButton(self.tr("Delete"))
        self.no_button = QPushButton(self.tr("Keep"))
        self.yes_button.clicked.connect(self._delete)
        self.no_button.clicked.connect(lambda: self.question.setVisible(False))
        for button in (self.yes_button, self.no_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.question.setVisible(False)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.question)
        self._show(())

    def appear(self) -> None:
        self._said = ""
        self.question.setVisible(False)
        self._look()
        super().appear()

    def _look(self) -> None:
        self._settings.write()
        self._recalculator.ask(LOOK_LANE, stored.what_is_kept, at_once=True)

    def _ask(self) -> None:
        self.question.setVisible(True)
        self.no_button.setFocus()

    def _delete(self) -> None:
        self.question.setVisible(False)
        self._settings.forget()
        self._recalculator.ask(DELETE_LANE, stored.delete_all, at_once=True)

    def _take(self, lane: str, result: Any) -> None:
        if lane == LOOK_LANE:
            self._show(result)
        elif lane == DELETE_LANE:
            self._said = self._what_was_done(result)
            self._recalculator.ask(LOOK_LANE, stored.what_is_kept, at_once=True)
            self.deleted.emit()

    def _what_was_done(self, done: Deleted) -> str:
        if done.left:
            path, reason = done.left[0]
            said = self.tr("{count} files were deleted. {path} could not be deleted: {reason}.")
            return said.format(count=done.files, path=path, reason=reason)
        said = self.tr(
            "{count} files were deleted. The case on screen is untouched; what you change in it from here on is kept "
            "again until you save it or close the window."
        )
        return said.format(count=done.files)

    def _show(self, kept: tuple[Kept, ...]) -> None:
        self.delete_button.setEnabled(bool(kept))
        blocks: list[Block] = [Paragraph(self._said)] if self._said else []
        blocks.append(
            Paragraph(
                self.tr(
                    "Fairwatt sends nothing anywhere and has no account. It keeps a few files of its own on this "
                    "computer, in the folder {folder}. The cases you save are where you saved them and are not "
                    "deleted here. The program keeps no log of your bills."
                ).format(folder=user_folder())
            )
        )
        if kept:
            blocks += [Heading(self.tr("Kept now")), Rows(tuple(self._row(each) for each in kept))]
        else:
            blocks.append(Paragraph(self.tr("Nothing is kept now.")))
        self.show_blocks(self.tr("What is stored"), blocks)

    def _row(self, kept: Kept) -> tuple[str, str]:
        name = {
            stored.SETTINGS: self.tr("Settings"),
            stored.UNSAVED: self.tr("Unsaved work"),
            stored.POLICIES: self.tr("Your own co-ops"),
            stored.FORMER_POLICIES: self.tr("Replaced policies"),
        }.get(kept.kind, kept.path.name)
        text = {
            stored.SETTINGS: self.tr("how the window looks, and the names of the files you opened last: {path}"),
            stored.UNSAVED: self.tr("copies of cases that are not saved yet, in case the program ends: {path}"),
            stored.POLICIES: self.tr("policies you made or were sent, {count} files: {path}"),
            stored.FORMER_POLICIES: self.tr("what those took the place of, {count} files: {path}"),
        }.get(kept.kind, self.tr("{count} files: {path}"))
        return name, text.format(count=kept.files, path=kept.path.name)
