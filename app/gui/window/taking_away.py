"""Asks where what a person takes away is to be written, has it written, and tells how that went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.gui import handing_out
from app.gui.saving import asked_file, file_name, told_of, why_not_written
from app.gui.session import Session
from app.gui.window.live_answer import LiveAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.policy import Policy
    from app.report.handout import Handout


class TakingAway(QObject):
    """Handout and workbook of the finished answer to the case as it stands: never of a stale one."""

    not_written = Signal(str)  # the sentence that says why
    told = Signal(str, int)  # what was done, and for how many milliseconds it stands there

    def __init__(self, session: Session, live: LiveAnswer, window: QWidget) -> None:
        super().__init__(window)
        self.policies: Mapping[str, Policy] = {}
        self._session = session
        self._live = live
        self._window = window

    def preview(self) -> None:
        """Shows the handout as it will be on paper."""
        if self._live.estimate is not None and self._live.finish():
            handing_out.preview(self._handout(), self._window)

    def save_pdf(self) -> None:
        """Asks for the place and, by the kind of file, for the paper."""
        a4 = self.tr("PDF for A4 paper (*.pdf)")
        names = ";;".join((self.tr("PDF for Letter paper (*.pdf)"), a4))
        path, kind = self._asked_path(self.tr("Save the handout"), ".pdf", names)
        if path is not None and self._live.finish():
            paper = "a4" if kind == a4 else "letter"
            self._write(path, lambda: handing_out.write_pdf(self._handout(), path, paper))

    def save_workbook(self) -> None:
        path, _ = self._asked_path(self.tr("Save the workbook"), ".xlsx", self.tr("Workbooks (*.xlsx)"))
        if path is not None and self._live.finish():
            estimate = self._live.estimate
            assert estimate is not None
            self._write(path, lambda: handing_out.write_workbook(estimate, path))

    def _handout(self) -> Handout:
        estimate = self._live.estimate
        assert estimate is not None
        return handing_out.made_handout(estimate, self._session.case, self.policies[estimate.co_op.id])

    def _asked_path(self, title: str, suffix: str, names: str) -> tuple[Path | None, str]:
        """The place chosen, and which of the kinds of file."""
        folder = self._session.folder or Path.home()
        return asked_file(self._window, title, folder / f"{file_name(self._session.case.name)}{suffix}", names)

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        why_not = why_not_written(write)
        if why_not:
            self.not_written.emit(told_of(path, why_not))
        else:
            self.told.emit(told_of(path, ""), 4000)
