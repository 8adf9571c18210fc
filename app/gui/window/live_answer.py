"""Keeps the answer on screen the answer to the case: asks for it in the background, shows it, greys what is stale."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui import background
from app.gui.case_edits import array_added, size_taken
from app.gui.form import Form
from app.gui.messages import as_sentence, spoken_throughout
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.gui.window.answers import Answers
from app.gui.window.no_answer import NoAnswer

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case

GREY_AFTER_MS = 250  # what comes in time greys nothing: to grey a page and back costs as much as to fill it
REFINE_AFTER_MS = 350
TYPING_DRAWS = 200  # the range moves by less than a hundredth with the full number of draws, which follows in a pause


class LiveAnswer(QObject):
    """The estimate on screen, and whether it still is the answer.

    While a person types, the answer comes with a range of `TYPING_DRAWS`; the full range follows in the first pause.
    """

    shown = Signal()  # an answer is on screen

    def __init__(
        self, session: Session, recalculator: Recalculator, form: Form, answers: Answers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.estimate: Estimate | None = None
        self.answered_case: Case | None = None  # what the estimate is the answer to
        self.held = False  # no newer answer can be given until a value is mended
        self._session = session
        self._recalculator = recalculator
        self._form = form
        self._answers = answers
        self._unanswered = True  # the case that was opened last has had no answer yet
        self.no_answer = NoAnswer()
        answers.put_under_the_strip(self.no_answer)
        self._begun = False
        self._waiting = False
        self._refined = False
        self._grey = QTimer(self, singleShot=True, interval=GREY_AFTER_MS)
        self._grey.timeout.connect(self._show_staleness)
        self._refine = QTimer(self, singleShot=True, interval=REFINE_AFTER_MS)
        self._refine.timeout.connect(self._ask_finished)
        recalculator.answered.connect(self._take)
        recalculator.failed.connect(self._tell_fault)
        session.opened.connect(self._begin_anew)
        session.case_replaced.connect(self.ask)
        session.drafts_changed.connect(self._show_drafts)
        answers.size_page.wanted.connect(self._ask_sizes)
        answers.size_page.size_taken.connect(self._take_size)
        self.no_answer.array_wanted.connect(self._add_array)

    def begin(self) -> None:
        """Asks for the first answer; before it nothing is asked for."""
        self._begun = True
        self.ask()

    def end(self) -> None:
        """Nothing is asked for any more."""
        self._begun = False
        self._refine.stop()
        self._grey.stop()

    @property
    def settled(self) -> bool:
        """Whether what is on screen is the finished answer to the case, or the last good one beside a problem."""
        return not self._waiting and not self._refine.isActive()

    def ask(self) -> None:
        if not self._begun:
            return
        self._waiting = True
        self._refined = False
        self._refine.stop()
        self._grey.start()
        session = self._session
        self._recalculator.ask("answer", background.answer, session.case, session.folder, TYPING_DRAWS)

    def finish(self) -> bool:
        """Works the full answer out at once, for what is handed out; False where the case has no answer now."""
        if self.held or self._session.drafts:
            self._answers.strip.show_notice(self.tr("Nothing is handed out while a value is wrong: mend it first."))
            return False
        found = spoken_throughout(background.answer(self._session.case, self._session.folder, None))
        if found.estimate is None:
            self._show(found)
            return False
        self.estimate = found.estimate
        return True

    def hold(self) -> None:
        """A case could not be opened: where there is no answer yet, what is on screen stays grey."""
        self.held = self.estimate is None

    def _ask_finished(self) -> None:
        self._refined = True
        session = self._session
        self._recalculator.ask("answer", background.answer, session.case, session.folder, None, at_once=True)

    def _ask_sizes(self) -> None:
        self._recalculator.ask("sizes", background.sizes, self._session.case, self._session.folder)

    def _begin_anew(self) -> None:
        self._unanswered = True

    def _add_array(self) -> None:
        self._form.edit(array_added)

    def _take_size(self, kw_ac: float, kw_dc: float) -> None:
        self._form.edit(partial(size_taken, kw_ac=kw_ac, kw_dc=kw_dc))

    def _take(self, lane: str, result: Any) -> None:
        if lane == "answer":
            self._show(result)
        elif lane == "sizes":
            self._show_sizes(result)

    def _show_sizes(self, result: Any) -> None:
        if isinstance(result, tuple):  # what stands in the way
            self._answers.size_page.show_refusal(" ".join(as_sentence(problem.text) for problem in result))
        else:
            self._answers.size_page.show_sizes(result)

    def _show(self, answer: Any) -> None:
        self._waiting = False
        self._grey.stop()
        homeless = self._form.show_problems(answer.problems)
        if answer.estimate is not None:
            self.estimate, self.answered_case = answer.estimate, self._session.case
            self._unanswered = False
            self._form.show_defaults(answer.estimate.assumptions)
            self._answers.show_estimate(answer.estimate, self._session.case)
        self._show_whether_there_is_one()
        errors = [each for each in answer.problems if each.severity == "error"]
        self.held = answer.estimate is None
        self._show_notice([str(each.text) for each in (homeless or errors)] if self.held else [])
        self._show_staleness()
        if answer.estimate is not None:
            self.shown.emit()
            if not self._refined:
                self._refine.start()

    def _show_whether_there_is_one(self) -> None:
        """Until a case that was opened has an answer, the figures of the case before it go out of sight."""
        self.no_answer.setVisible(self._unanswered)
        self._answers.tabs.setVisible(not self._unanswered)
        if self._unanswered:
            self.no_answer.show_for(self._session.case)
            self._answers.strip.show_none()

    def _show_notice(self, sentences: list[str]) -> None:
        strip = self._answers.strip
        if self._session.drafts:
            first, *others = self._session.drafts
            if self._unanswered:
                said = self.tr("No answer yet: what is typed under “{field}” cannot be counted yet.")
                strip.show_notice(said.format(field=self._form.label_of(first)))
                return
            said = self.tr("These are the last good figures: what is typed under “{field}” cannot be counted yet.")
            if others:
                said = self.tr(
                    "These are the last good figures: what is typed under “{field}” and elsewhere cannot be "
                    "counted yet."
                )
            strip.show_notice(said.format(field=self._form.label_of(first)))
        elif sentences:
            said = self.tr("No newer answer yet: {sentence}")
            if self._unanswered:
                said = self.tr("No answer yet: {sentence}")
            strip.show_notice(said.format(sentence=" ".join(as_sentence(each) for each in sentences)))
        else:
            strip.show_notice("")

    def _show_drafts(self) -> None:
        self._show_notice([])
        self._show_staleness()
        if not self._session.drafts:
            self.ask()

    def _show_staleness(self) -> None:
        stale = self.held or bool(self._session.drafts) or (self._waiting and not self._grey.isActive())
        self._answers.set_stale(stale)

    def _tell_fault(self, _lane: str, trace: str) -> None:
        sys.stderr.write(trace)
        self._waiting = False
        self.held = True
        last = trace.strip().splitlines()[-1]
        self._show_staleness()
        self._answers.strip.show_notice(
            self.tr("A fault in the program stopped this answer; nothing of the case is lost. It says: {fault}").format(
                fault=last
            )
        )
