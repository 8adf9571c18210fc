"""Ties what stands beside the case on screen: kept designs, the line under the answer, and the Compare page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.gui.comparing import ON_SCREEN, Known, answered_columns
from app.gui.designs import LANE as COPY_LANE
from app.gui.designs import Designs, renamed
from app.gui.messages import spoken
from app.gui.recalculator import Recalculator
from app.gui.saving import asked_file, file_name, told_of, why_not_written
from app.gui.session import Session
from app.gui.widgets.designs_bar import DesignsBar
from app.gui.window.answers import Answers
from app.gui.window.live_answer import LiveAnswer

if TYPE_CHECKING:
    from app.core.comparison import Comparison
    from app.core.policy import Policy
    from app.gui.comparing import Beside as Wanted

CASE_SUFFIX = ".fairwatt"
COMPARE, DESIGNS = "compare", "designs"
PAUSE_MS = 250


class Beside(QObject):
    """Asks for the answers of what stands beside the case whenever it changes, and shows them where they belong."""

    not_written = Signal(str)  # the sentence that says why
    told = Signal(str, int)

    def __init__(
        self,
        session: Session,
        recalculator: Recalculator,
        live: LiveAnswer,
        answers: Answers,
        designs: Designs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.designs = designs
        self.bar = bar = DesignsBar()
        answers.put_under_the_strip(bar)
        self._policies: Mapping[str, Policy] = {}
        self._session = session
        self._recalculator = recalculator
        self._live = live
        self._answers = answers
        self._window = window
        self._known: dict[str, Known] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._compare_now)
        page = answers.compare_page
        page.wanted.connect(self._compare_now)
        page.answered.connect(self._pause.start)
        page.keep_wanted.connect(self.keep)
        page.print_wanted.connect(self.print_comparison)
        page.workbook_wanted.connect(self.save_workbook)
        designs.changed.connect(self._show_designs)
        bar.swap_wanted.connect(designs.swap)
        bar.drop_wanted.connect(designs.drop)
        bar.save_wanted.connect(self.save_design)
        live.shown.connect(self._ask_about_designs)
        recalculator.answered.connect(self._take)
        bar.show_designs(designs.kept)

    @property
    def policies(self) -> Mapping[str, Policy]:
        return self._policies

    @policies.setter
    def policies(self, policies: Mapping[str, Policy]) -> None:
        """With other rules what has been answered is answered no more."""
        self._policies = policies
        self._known.clear()

    def end(self) -> None:
        """Nothing is asked for any more."""
        self._pause.stop()

    # --- designs -----------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Sets the design on screen aside; the member goes on with the next one."""
        if self.designs.full:
            self.told.emit(self.tr("Three designs are beside each other already; drop one to keep another."), 6000)
            return
        if self._session.drafts:
            self.not_written.emit(self.tr("No design is kept while a value is wrong: mend it first."))
            return
        kept = self.designs.letter
        self._answers.compare_page.show_only_what_is_added()
        self.designs.keep()
        said = self.tr("Design {letter} is kept as it is; what you change now is design {other}.")
        self.told.emit(said.format(letter=kept, other=self.designs.letter), 6000)

    def save_design(self, letter: str) -> bool:
        """Writes a kept design to a file of its own; whether it was."""
        design = self.designs.design(letter)
        if design is None:
            return False
        case = renamed(design)
        start = (self._session.folder or Path.home()) / f"{file_name(case.name)}{CASE_SUFFIX}"
        names = self.tr("Fairwatt cases (*{suffix})").format(suffix=CASE_SUFFIX)
        path, _ = asked_file(self._window, self.tr("Save the design"), start, names)
        if path is None:
            return False

        def write() -> None:
            from app.files.case_file import write_case

            write_case(case, path)

        if self._written(path, write):
            self.designs.note_saved(letter)
            return True
        return False

    def may_close(self) -> bool:
        """Asks what becomes of kept designs that are in no file; False when the person would rather stay."""
        loose = self.designs.not_in_a_file
        if not loose:
            return True
        button = QMessageBox.StandardButton
        names = ", ".join(each.letter for each in loose)
        said = (
            self.tr("Design {names} is kept beside and is in no file. Save it?")
            if len(loose) == 1
            else self.tr("Designs {names} are kept beside and are in no file. Save them?")
        )
        chosen = QMessageBox.question(
            self._window,
            self.tr("Designs kept beside"),
            said.format(names=names),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if chosen == button.Save:
            return all(self.save_design(each.letter) for each in loose)
        return chosen == button.Discard

    def recover(self) -> None:
        """Brings back the designs that a crash left."""
        if self.designs.recover():
            self.told.emit(self.tr("The designs kept beside are back."), 6000)

    def _show_designs(self) -> None:
        designs = self.designs
        self.bar.show_designs(designs.kept)
        page = self._answers.compare_page
        if hasattr(page, "keep_button"):
            page.keep_button.setEnabled(not designs.full)
        self._ask_about_designs()
        if self._answers.page_name == COMPARE:
            self._compare_now()

    def _ask_about_designs(self) -> None:
        if not self.designs.kept or self._live.estimate is None:
            self._recalculator.forget(DESIGNS)
            return
        from app.gui.comparing import NOTHING
        from app.gui.comparing import Beside as Asked

        self.bar.difference.setEnabled(False)  # until the answer to the case as it is now has come
        asked = Asked(NOTHING, (), self.designs.kept, self.designs.letter)
        self._ask(DESIGNS, asked)

    # --- the Compare page --------------------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        """Whether no comparison waits for a pause in typing."""
        return not self._pause.isActive()

    def _compare_now(self) -> None:
        """Asks for the columns; while a person types, first in a pause, as five answers take longer than one."""
        self._pause.stop()
        if self._live.estimate is None:
            return
        wanted = self._answers.compare_page.beside
        self._ask(COMPARE, replace(wanted, designs=self.designs.kept, letter=self.designs.letter))

    def _ask(self, lane: str, wanted: Wanted) -> None:
        case = self._session.case
        present = self._live.estimate if self._live.answered_case == case else None
        known = self._known.get(lane, ())
        self._recalculator.ask(lane, answered_columns, case, self._session.folder, wanted, present, known)

    def _take(self, lane: str, result: Any) -> None:
        if lane in (COMPARE, DESIGNS):
            others = (each for each in result if each.key != ON_SCREEN)
            self._known[lane] = tuple((each.case, each.estimate) for each in others if each.case and each.estimate)
        if lane == COMPARE:
            self._answers.compare_page.show_columns(result)
        elif lane == DESIGNS and self.designs.kept:
            self.bar.show_columns(result)
        elif lane == COPY_LANE and result:
            said = self.tr("A safety copy of the kept designs could not be written: {reason}").format(reason=result)
            self.told.emit(said, 8000)

    def print_comparison(self, comparison: Comparison) -> None:
        """Shows the comparison as it will be on paper."""
        from app.gui.handing_out import preview
        from app.gui.printing import sender_of
        from app.report.comparison_pages import comparison_handout

        estimate = self._live.estimate
        if comparison is None or estimate is None or estimate.co_op.id not in self.policies:
            return
        today = date.today()  # noqa: DTZ011  the day on the reader's wall
        figure = self._answers.compare_page.chart.figure
        sender = sender_of(self.policies[estimate.co_op.id])
        preview(comparison_handout(comparison, figure, sender, today, spoken), self._window)

    def save_workbook(self, comparison: Comparison | None) -> None:
        """Writes the comparison as a workbook."""
        if comparison is None:
            return
        start = (self._session.folder or Path.home()) / f"{file_name(self._session.case.name)}.xlsx"
        title, names = self.tr("Save the comparison"), self.tr("Workbooks (*.xlsx)")
        path, _ = asked_file(self._window, title, start, names)
        if path is None:
            return

        def write() -> None:
            from app.files.whole_file import write_whole
            from app.report.comparison_workbook import comparison_workbook

            write_whole(path, comparison_workbook(comparison))

        self._written(path, write)

    def _written(self, path: Path, write: Callable[[], None]) -> bool:
        why_not = why_not_written(write)
        if why_not:
            self.not_written.emit(told_of(path, why_not))
            return False
        self.told.emit(told_of(path, ""), 4000)
        return True
