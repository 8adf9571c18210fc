"""Opens the form "My co-op is not here" in the inputs' place, and has the case answered under the rules it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from app.gui.case_edits import co_op_chosen
from app.gui.own_co_op import own_files
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.gui.theme import Wardrobe
from app.gui.window.commands import Commands
from app.gui.window.inputs import Inputs

if TYPE_CHECKING:
    from app.files.co_op_directory import DirectoryEntry
    from app.gui.own_co_op.own_files import Kept
    from app.gui.own_co_op.page import OwnCoOpPage

WIDTH_PX = 430
LARGEST_SHARE = 0.45


class OwnCoOps(QObject):
    """The one form there is at a time, or none."""

    policies_changed = Signal()  # a file of the user's came, changed or went
    closed = Signal()  # the form is gone, and its room with it

    def __init__(
        self,
        session: Session,
        recalculator: Recalculator,
        wardrobe: Wardrobe,
        commands: Commands,
        inputs: Inputs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.page: OwnCoOpPage | None = None
        self._inputs_were_shown = False
        self._session = session
        self._recalculator = recalculator
        self._wardrobe = wardrobe
        self._commands = commands
        self._inputs = inputs
        commands.present.toggled.connect(lambda on: self.close() if on else None)
        commands.inputs.triggered.connect(lambda shown: self.close() if shown else None)

    def open(self, entry: DirectoryEntry | None = None) -> None:
        """Opens the form for a new co-op; ``entry`` is what the directory of co-ops knows of it.

        A co-op of the directory that the user has made rules for before is opened with those.
        """
        page = self._shown_page()
        made_before = self._own_id(entry.eia_id) if entry is not None else ""
        if made_before and self.edit(made_before):
            return
        page.begin(entry)

    def edit(self, co_op: str) -> bool:
        """Opens the form with the user's own co-op of an id; False where there is none, or the form cannot show it."""
        page = self._shown_page()
        found = next((file for file in own_files.shelf() if file.id == co_op), None)
        return found is not None and page.edit(found.path)

    def close(self) -> None:
        """Keeps what is not kept yet and brings the inputs back."""
        if self.page is None:
            return
        page, self.page = self.page, None
        page.flush()
        page.hide()
        page.setParent(None)
        page.deleteLater()
        if self._inputs_were_shown:
            self._commands.inputs.setChecked(True)
        self._inputs.setVisible(self._commands.inputs.isChecked())
        self.closed.emit()

    def end(self) -> None:
        """Keeps what is not kept yet: the window is closing."""
        if self.page is not None:
            self.page.flush()

    def share_width(self, width: int) -> None:
        """Gives the form its share of the window."""
        if self.page is None:
            return
        wide = min(self._wardrobe.look.pixels(WIDTH_PX), int(width * LARGEST_SHARE))
        self.page.setMinimumWidth(min(self._wardrobe.look.pixels(260), int(width * 0.4)))
        splitter = self._splitter
        sizes = [0] * splitter.count()
        sizes[splitter.indexOf(self.page)] = wide
        sizes[-1] = max(width - wide, 100)
        splitter.setSizes(sizes)

    @property
    def _splitter(self) -> QSplitter:
        splitter = self._inputs.parentWidget()
        assert isinstance(splitter, QSplitter)
        return splitter

    def _shown_page(self) -> OwnCoOpPage:
        if self.page is not None:
            return self.page
        from app.gui.own_co_op.page import OwnCoOpPage

        page = self.page = OwnCoOpPage(self._recalculator, own_files.usual_figures())
        page.kept.connect(self._take)
        page.done.connect(self.close)
        if self._commands.present.isChecked():
            self._commands.present.trigger()
        splitter = self._splitter
        splitter.insertWidget(splitter.indexOf(self._inputs), page)
        splitter.setCollapsible(splitter.indexOf(page), False)
        self._inputs_were_shown = self._commands.inputs.isChecked()
        self._commands.inputs.setChecked(False)
        self._inputs.hide()
        page.show()
        self.share_width(splitter.width())
        return page

    def _own_id(self, eia_id: str) -> str:
        """The user's own co-op of a number of the directory, if there is one."""
        from app.core.problems import ProblemsFound

        for file in own_files.shelf():
            try:
                sheet, _ = own_files.open_again(file.path)
            except ProblemsFound:
                continue
            if eia_id and sheet.eia_id == eia_id:
                return file.id
        return ""

    def _take(self, kept: Kept) -> None:
        self.policies_changed.emit()
        if kept.id and self._session.case.co_op != kept.id:
            self._session.replace(co_op_chosen(self._session.case, kept.id))
