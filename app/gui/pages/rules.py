"""The Rules page: each rule with what would mend it, programs, fees, steps, and what to ask before buying wind."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import dollars, number
from app.gui.messages import spoken
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.date_field import DateField, long_date
from app.gui.widgets.fields import Field
from app.gui.widgets.flow_layout import FlowLayout, WrapLayout
from app.gui.widgets.labels import STATUS_ICONS, STATUS_TONES, Picture, beside, card, rule_line, status_word, words
from app.gui.widgets.wind_questions import WindQuestions

if TYPE_CHECKING:
    from app.core.answer import Doubt, Estimate, Fee, Finding, PolicyNote, ProgramFit, Step
    from app.core.case import Case

COPIED_MS = 2000
ORDER = ("fail", "unknown", "warn", "pass")


class Slot(QWidget):
    """A place on the page that is made anew only when what it shows has changed: to lay out words takes its time."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, shown: object, make: Callable[[], QWidget | None]) -> None:
        """Shows what ``make`` makes, where ``shown`` is not what was shown last; None leaves the place empty."""
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        made = make()
        if made is not None:
            self._column.addWidget(made)
        self.setVisible(made is not None)


class RulesPage(Page):
    field_made = Signal(Field)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Rules"))
        self._shown: object = None
        self._steps: tuple[Step, ...] = ()
        self._co_op = ""
        self._name = ""
        self._slots = {name: Slot() for name in ("verdict", "doubts", "findings", "programs", "fees", "besides")}
        self._finding_slots: list[Slot] = []
        self._program_slots: list[Slot] = []

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        parts = QVBoxLayout(content)
        parts.setContentsMargins(12, 10, 12, 12)
        parts.setSpacing(10)
        self.policy_part = QWidget()
        self.column = QVBoxLayout(self.policy_part)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        for name in ("verdict", "doubts", "findings", "programs", "fees"):
            self.column.addWidget(self._slots[name])
        self.wind_questions = WindQuestions(self.wardrobe)
        self.wind_questions.field_made.connect(self.field_made)
        parts.addWidget(self.policy_part)
        parts.addWidget(self._checklist_card())
        self.besides_part = QWidget()
        self.besides_column = QVBoxLayout(self.besides_part)
        self.besides_column.setContentsMargins(0, 0, 0, 0)
        self.besides_column.addWidget(self._slots["besides"])
        parts.addWidget(self.besides_part)
        parts.addWidget(self.wind_questions)
        parts.addStretch(1)
        self.area = scrolled(content, self.title)
        outer.addWidget(self.area)

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        self._co_op, self._name = estimate.co_op.name, case.name
        self.wind_questions.show_questions(estimate.wind_questions)
        if estimate.policy == self._shown:
            return
        self._shown = estimate.policy
        place = self.area.verticalScrollBar().value()
        policy = estimate.policy
        counts = tuple(each.status for each in policy.findings)
        self._slots["verdict"].fill(
            (policy.status, counts, policy.max_kw_ac_by_load, self._co_op), lambda: self._verdict(estimate)
        )
        costly = tuple(each for each in policy.doubts if each.other_year_cents is not None)
        self._slots["doubts"].fill(costly, lambda: self._costly_doubts(costly) if costly else None)
        self._show_findings(policy.findings)
        self._show_programs(policy.programs, estimate.program.id)
        self._slots["fees"].fill(policy.fees, lambda: self._fees(policy.fees))
        self._show_steps(policy.checklist)
        other = tuple(each for each in policy.doubts if each.other_year_cents is None)
        self._slots["besides"].fill(
            (policy.notes, other), lambda: self._besides(policy.notes, other) if policy.notes or other else None
        )
        self.area.verticalScrollBar().setValue(place)

    def set_stale(self, stale: bool) -> None:
        for part in (self.policy_part, self.steps_part, self.besides_part):
            part.setEnabled(not stale)  # not the fields between them: one may just be typed in

    def _verdict(self, estimate: Estimate) -> QWidget:
        policy = estimate.policy
        counts = {status: sum(each.status == status for each in policy.findings) for status in ORDER}
        spoken = {
            "allowed": self.tr("{co_op} allows this system."),
            "allowed with conditions": self.tr("{co_op} allows this system, with conditions."),
            "not allowed": self.tr("{co_op} does not allow this system as it is."),
            "ask the co-op": self.tr("{co_op} has to be asked: its papers leave something open."),
        }
        status = {"allowed": "pass", "allowed with conditions": "warn", "not allowed": "fail"}.get(
            policy.status, "unknown"
        )
        frame, column = card(notice=STATUS_TONES[status])
        title = words(spoken.get(policy.status, policy.status).format(co_op=estimate.co_op.name), "title")
        column.addLayout(
            beside(Picture(self.wardrobe, STATUS_ICONS[status], STATUS_TONES[status], 26), title, spacing=10)
        )
        summary = self.tr("{passed} rules met, {failed} broken, {ask} to ask about, {warn} to take care of.").format(
            passed=counts["pass"], failed=counts["fail"], ask=counts["unknown"], warn=counts["warn"]
        )
        if policy.max_kw_ac_by_load is not None:
            # Downwards, as where a rule says which size would meet it: the nearest hundredth may break it.
            largest_kw = math.floor(policy.max_kw_ac_by_load * 100.0) / 100.0
            most = self.tr("By your use, at most {kw} kW AC.").format(kw=number(largest_kw, 2))
            summary = f"{summary} {most}"
        column.addWidget(words(summary))
        return frame

    def _costly_doubts(self, doubts: tuple[Doubt, ...]) -> QWidget:
        frame, column = card(notice=STATUS_TONES["unknown"])
        column.addWidget(words(self.tr("Words that can be read two ways: ask the co-op"), "heading"))
        for each in doubts:
            column.addWidget(rule_line())
            column.addWidget(words(each.question, "strong", selectable=True))
            here, there = self.tr("As read here: {reading}"), self.tr("The other way: {reading}")
            column.addLayout(self._amount_row(here.format(reading=each.reading), self._a_year(each.year_cents)))
            column.addLayout(self._amount_row(there.format(reading=each.other), self._a_year(each.other_year_cents)))
            column.addWidget(words(each.why, "small", "quiet", selectable=True))
        return frame

    def _a_year(self, cents: int | None) -> str:
        return self.tr("{amount} a year").format(amount=dollars(cents or 0))

    def _besides(self, notes: tuple[PolicyNote, ...], doubts: tuple[Doubt, ...]) -> QWidget:
        frame, column = card()
        column.addWidget(words(self.tr("What the policy says besides"), "heading"))
        for note in notes:
            said = f"{note.text}  [{note.clause}]" if note.clause else note.text
            column.addWidget(words(said, selectable=True))
        if doubts:
            column.addWidget(rule_line())
            column.addWidget(words(self.tr("How doubtful words are read, where it moves no money"), "small", "quiet"))
        for doubt in doubts:
            column.addWidget(
                words(self.tr("{question} {reading}").format(question=doubt.question, reading=doubt.reading))
            )
        return frame

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        ordered = sorted(findings, key=lambda each: ORDER.index(each.status) if each.status in ORDER else 1)
        self._slots["findings"].fill(len(ordered), lambda: self._findings(len(ordered)))
        for slot, each in zip(self._finding_slots, ordered, strict=True):
            slot.fill(each, partial(self._finding, each))

    def _findings(self, count: int) -> QWidget:
        """The card with a place for each finding."""
        frame, column = card()
        column.addWidget(words(self.tr("The rules, held against this system"), "heading"))
        self._finding_slots = [Slot() for _ in range(count)]
        for slot in self._finding_slots:
            column.addWidget(rule_line())
            column.addWidget(slot)
        if not count:
            column.addWidget(words(self.tr("This co-op's file names no condition."), tone="quiet"))
        return frame

    def _finding(self, finding: Finding) -> QWidget:
        status = finding.status if finding.status in STATUS_ICONS else "unknown"
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(10)
        layout.addWidget(
            Picture(self.wardrobe, STATUS_ICONS[status], STATUS_TONES[status], 17), 0, Qt.AlignmentFlag.AlignTop
        )
        verdict = words(status_word(status), "strong", STATUS_TONES[status])
        verdict.setFixedWidth(self._word_width())
        layout.addWidget(verdict, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        said = f"{finding.text}  [{finding.clause}]" if finding.clause else finding.text
        texts.addWidget(words(said, selectable=True))
        if finding.fix:
            fix = self.tr("What would mend it: {fix}").format(fix=finding.fix)
            texts.addWidget(words(fix, "strong", selectable=True))
        layout.addLayout(texts, 1)
        row.setAccessibleName(f"{status_word(status)}: {finding.text} {finding.fix}")
        return row

    def _word_width(self) -> int:
        longest = max((status_word(status) for status in ORDER), key=len)
        return int(self.fontMetrics().horizontalAdvance(longest) * 1.15) + 6

    def _show_programs(self, programs: tuple[ProgramFit, ...], chosen: str) -> None:
        self._slots["programs"].fill(len(programs), lambda: self._programs(len(programs)))
        for slot, each in zip(self._program_slots, programs, strict=True):
            slot.fill((each, each.id == chosen), partial(self._program, each, each.id == chosen))

    def _programs(self, count: int) -> QWidget:
        """The card with a place for each program."""
        frame, column = card()
        column.addWidget(words(self.tr("The co-op's programs"), "heading"))
        flow = FlowLayout(spacing=10, most_columns=3)
        self._program_slots = [Slot() for _ in range(count)]
        for slot in self._program_slots:
            flow.addWidget(slot)
        column.addLayout(flow)
        return frame

    def _program(self, program: ProgramFit, chosen: bool) -> QWidget:
        frame, column = card(notice=("pass" if program.eligible else "fail") if chosen else "")
        frame.setMinimumWidth(self.wardrobe.look.pixels(210))
        status = "pass" if program.eligible else "fail"
        column.addLayout(
            beside(Picture(self.wardrobe, STATUS_ICONS[status], status, 18), words(program.name, "strong"))
        )
        fits = self.tr("Fits this system") if program.eligible else self.tr("Does not fit")
        if chosen:
            fits = (
                self.tr("Fits, and is the one worked out here")
                if program.eligible
                else self.tr("Worked out here all the same")
            )
        column.addWidget(words(fits, "small", status))
        column.addWidget(words(program.why, selectable=True))
        column.addStretch(1)
        return frame

    def _fees(self, fees: tuple[Fee, ...]) -> QWidget:
        frame, column = card()
        column.addWidget(words(self.tr("Money due once"), "heading"))
        from app.core.fees import fee_totals  # loads the rules' engine, which the first paint need not wait for

        totals = fee_totals(fees)
        heads = {
            "known": self.tr("Known"),
            "contingent": self.tr("Only if it comes to that"),
            "unknown": self.tr("Not known: ask the co-op"),
        }
        for certainty, head in heads.items():
            group = [each for each in fees if each.certainty == certainty]
            if not group:
                continue
            column.addWidget(rule_line())
            column.addWidget(words(head, "small", "quiet"))
            for each in group:
                column.addLayout(self._fee(each))
        if not fees:
            column.addWidget(words(self.tr("The co-op's papers name no fee."), tone="quiet"))
        else:
            column.addWidget(rule_line())
            column.addLayout(self._amount_row(self.tr("Known in all"), dollars(totals.known_cents), "strong"))
            possible = self.tr("If all that is possible comes as well")
            column.addLayout(self._amount_row(possible, dollars(totals.possible_cents)))
        if totals.unknown:
            unknown = self.tr("In neither sum, because nobody has published them: {names}")
            column.addLayout(self._amount_row(unknown.format(names="; ".join(totals.unknown)), self.tr("unknown")))
        return frame

    def _fee(self, fee: Fee) -> QHBoxLayout:
        said = self.tr("{name}, {when}").format(name=fee.name, when=fee.when) if fee.when else fee.name
        if fee.clause:
            said = f"{said}  [{fee.clause}]"
        if fee.note:
            said = f"{said}\n{fee.note}"
        return self._amount_row(said, self.tr("unknown") if fee.cents is None else dollars(fee.cents))

    def _amount_row(self, text: str, amount: str, style: str = "body") -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(words(text, style, selectable=True), 1)
        row.addWidget(words(amount, style, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        return row

    # --- the steps ---------------------------------------------------------------------------------------------------

    def _checklist_card(self) -> QWidget:
        """The steps with their dates; the day they count from stays where it is while they change below it."""
        frame, column = card()
        head = WrapLayout(spacing=8)
        head.addWidget(words(self.tr("Steps to the first kilowatt-hour"), "heading", wrap=False))
        self.copy_steps = QPushButton(self.tr("Copy"))
        self.copy_steps.setAccessibleName(self.tr("Copy the steps"))
        self.copy_steps.setToolTip(self.tr("Copies the steps with their dates as text"))
        self.copy_steps.clicked.connect(self.copy_checklist)
        self.print_steps = QPushButton(self.tr("Print…"))
        self.print_steps.setAccessibleName(self.tr("Print the steps"))
        self.print_steps.setToolTip(self.tr("Shows the steps as they will be on paper, with a box to tick for each"))
        self.print_steps.clicked.connect(self.print_checklist)
        head.addWidget(self.copy_steps)
        head.addWidget(self.print_steps)
        column.addLayout(head)
        help_text = self.tr("The day you mean to be connected; what comes before and after it gets its date.")
        self.connected_on = DateField("finance.in_service_date", self.tr("To be connected on"), help_text)
        column.addWidget(self.connected_on)
        self.field_made.emit(self.connected_on)
        self.late = words("", tone="warn")
        column.addWidget(self.late)
        self.steps_part = QWidget()
        self.steps_column = QVBoxLayout(self.steps_part)
        self.steps_column.setContentsMargins(0, 0, 0, 0)
        self.steps_column.setSpacing(6)
        column.addWidget(self.steps_part)
        return frame

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        if steps != self._steps or not self.steps_column.count():
            self._steps = steps
            self._make_steps(steps)
        self.copy_steps.setEnabled(bool(steps))
        self.print_steps.setEnabled(bool(steps))
        self._say_if_late(steps)

    def _make_steps(self, steps: tuple[Step, ...]) -> None:
        clear(self.steps_column)
        for each in steps:
            self.steps_column.addWidget(rule_line())
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(words(f"{each.step}.", "strong", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            said = f"{each.text}  [{each.clause}]" if each.clause else each.text
            row.addWidget(words(said, selectable=True), 1)
            if each.due:
                row.addWidget(words(long_date(each.due), tone="quiet", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            self.steps_column.addLayout(row)
        if not steps:
            self.steps_column.addWidget(words(self.tr("The co-op's papers name no steps."), tone="quiet"))

    def _say_if_late(self, steps: tuple[Step, ...]) -> None:
        """Says when the day chosen is too near: a step before it should have been done by now."""
        days = [QDate.fromString(each.due or "", Qt.DateFormat.ISODate) for each in steps]
        first = min((day for day in days if day.isValid()), key=QDate.toJulianDay, default=QDate())
        said = ""
        if first.isValid() and first < QDate.currentDate():
            when = QLocale().toString(first, QLocale.FormatType.LongFormat)
            said = self.tr("For that day the first step was due on {date}, which has passed: choose a later day.")
            said = said.format(date=when)
        elif self.connected_on.box.isChecked() and not first.isValid() and steps:
            said = self.tr("The papers of {co_op} name no span of days, so no step gets a date.").format(
                co_op=self._co_op
            )
        self.late.setText(said)
        self.late.setVisible(bool(said))

    def _dated_steps(self) -> tuple[Step, ...]:
        return tuple(replace(each, due=long_date(each.due)) if each.due else each for each in self._steps)

    def copy_checklist(self) -> None:
        """Puts the steps on the clipboard."""
        from app.report.checklist import checklist_text

        QGuiApplication.clipboard().setText(checklist_text(self._co_op, self._dated_steps(), spoken))
        self.copy_steps.setText(self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, lambda: self.copy_steps.setText(self.tr("Copy")))

    def print_checklist(self) -> None:
        """Shows the steps as they will be on paper."""
        from datetime import date

        from app.gui.handing_out import preview
        from app.report.checklist import checklist_handout

        today = date.today()  # noqa: DTZ011  the day on the reader's wall
        preview(checklist_handout(self._co_op, self._name, self._dated_steps(), today, spoken), self.window())
