"""The window in which a member holds a real bill against the co-op's rules, live as they type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.wording import say
from app.gui.amounts import dollars, formula_in_print, month_name, number
from app.gui.bill_question import SIZE_OF_SYSTEM, BillForm, BillQuestion, CheckedBill, bill_form, check_bill
from app.gui.messages import as_sentence, spoken
from app.gui.pages.page import clear, scrolled
from app.gui.recalculator import Recalculator
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, Field, NumberField, TickField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import Picture, card, rule_line, set_tone, words
from app.gui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.policy import Policy

LANE = "check_bill"
MOST_KWH = 10_000_000.0  # more than any member's meter reads in a month; above it something else was typed
MOST_USD = 10_000_000.0
EARLIEST_YEAR, LATEST_YEAR = 1980, 2100
OTHER_LINES = "other_lines"
WIDTH_PX, HEIGHT_PX = 860, 640
BESIDE_BAR_PX = 8
BESIDE_PX = 60  # the frame that the desktop puts round a window
PICTURES = {
    "reconciled": ("pass", "pass"),
    "explained": ("fail", "fail"),
    "not explained": ("fail", "fail"),
    "cannot be known": ("ask", "ask"),
}
WAITING = ("check-bill", "quiet")


class CheckBill(QDialog):
    """Starts from a case's co-op, program and rate; the verdict stands on top and follows every keystroke."""

    def __init__(
        self,
        wardrobe: Wardrobe,
        recalculator: Recalculator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.wardrobe = wardrobe
        self.policies: Mapping[str, Policy] = {}
        self.checked: CheckedBill | None = None
        self._recalculator = recalculator
        self._choices: dict[str, object] = {}
        self._own_figures: dict[str, object] = {}
        self._values: dict[str, float | None] = {}
        self._wrong: set[str] = set()
        self._shape: tuple[object, ...] = ()
        self._line_names: tuple[str, ...] = ()
        self._asked_ids: tuple[str, ...] = ()
        self.fields: dict[str, Field] = {}
        self.setWindowTitle(self.tr("Check my bill"))
        self.setModal(False)
        self._fill()
        recalculator.answered.connect(self._take)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self, self.copy)
        room = self.screen().availableSize()
        self.resize(
            min(wardrobe.look.pixels(WIDTH_PX), room.width() - BESIDE_PX),
            min(wardrobe.look.pixels(HEIGHT_PX), room.height() - BESIDE_PX),
        )

    # --- what it is made of ------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 8)
        outer.setSpacing(8)
        self.verdict_card, column = card()
        head = QHBoxLayout()
        head.setSpacing(10)
        self.picture = Picture(self.wardrobe, *WAITING, 24)
        self.title = words("", "title")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copies the verdict with its figures as text (Ctrl+Shift+C)"))
        self.copy_button.clicked.connect(self.copy)
        self.copy_button.setAutoDefault(False)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.sentence = words("", selectable=True)
        column.addWidget(self.sentence)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, BESIDE_BAR_PX, 0)
        above.addWidget(self.verdict_card)
        outer.addLayout(above)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, BESIDE_BAR_PX, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self._bill_card())
        self.meter_card, self.meter_column = card()
        self.column.addWidget(self.meter_card)
        self.column.addWidget(self._total_card())
        self.details_card, self.details = card()
        self.details_card.setVisible(False)
        self.column.addWidget(self.details_card)
        self.column.addStretch(1)
        self.area = scrolled(self.content, self.tr("The bill and the meter"))
        outer.addWidget(self.area, 1)

    def _bill_card(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self.tr("Which bill"), "heading"))
        flow, day = FlowLayout(spacing=8, most_columns=2), FlowLayout(spacing=8)  # names are long, a day is short
        self.co_op = ChoiceField("co_op", self.tr("Co-op"))
        self.version = ChoiceField("version", self.tr("Rules as of"))
        self.program = ChoiceField("program", self.tr("Program"))
        self.rate = ChoiceField("rate", self.tr("Rate"))
        self.month = ChoiceField(
            "month", self.tr("Month of the bill"), [(month, month_name(month)) for month in range(1, 13)]
        )
        self.year = NumberField("year", self.tr("Year"), whole=True, needed=True)
        for field in (self.co_op, self.version, self.program, self.rate, self.month):
            field.entered.connect(self._choose)
            (day if field is self.month else flow).addWidget(field)
            self.fields[field.field] = field
        self._watch(self.year)
        day.addWidget(self.year)
        column.addLayout(flow)
        column.addLayout(day)
        return frame

    def _total_card(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self.tr("What the bill says"), "heading"))
        row = QHBoxLayout()
        self.total = NumberField(
            "total",
            self.tr("Total of this bill"),
            "$",
            self.tr("What this month comes to, without any balance owed from before."),
        )
        self._watch(self.total)
        row.addWidget(self.total, 2)
        row.addStretch(3)
        self.by_line = TickField("by_line", self.tr("Hold it line by line"))
        self.by_line.setToolTip(self.tr("Shows each line by the rules, with room for the one on the bill."))
        self.by_line.entered.connect(lambda *_: self._show_lines())
        self.by_line.setVisible(False)
        column.addLayout(row)
        column.addWidget(self.by_line)
        self.lines_part = QWidget()
        self.lines_flow = FlowLayout(self.lines_part, spacing=8)
        self.lines_part.setVisible(False)
        column.addWidget(self.lines_part)
        self.asked_words = words(self.tr("Nobody has published these; if your bill or your co-op tells one, type it."))
        self.asked_words.setVisible(False)
        self.asked_part = QWidget()
        self.asked_flow = FlowLayout(self.asked_part, spacing=8)
        self.asked_part.setVisible(False)
        column.addWidget(self.asked_words)
        column.addWidget(self.asked_part)
        return frame

    def _watch(self, field: Field) -> None:
        """What is typed in a field counts at once; what is no value is told beside it."""
        self.fields[field.field] = field
        field.entered.connect(self._enter)
        field.mistyped.connect(self._mistype)

    def _shape_meter(self) -> None:
        """Asks for what the program and rate need, with what was typed before."""
        form = self._form()
        shape = () if form is None else (form, self._program_id())
        if shape == self._shape and self._shape:
            return
        self._shape = shape
        for name in [name for name in self.fields if name.startswith(("delivered", "received", "generation"))]:
            self._forget(name)
        for name in ("opening", SIZE_OF_SYSTEM):
            self._forget(name)
        clear(self.meter_column)
        self.meter_column.addWidget(words(self.tr("What the meter read in this month"), "heading"))
        if form is None:
            return
        flow = FlowLayout(spacing=8)
        for field in self._meter_fields(form):
            self._watch(field)
            field.show_value(self._values.get(field.field))
            flow.addWidget(field)
        self.meter_column.addLayout(flow)

    def _meter_fields(self, form: BillForm) -> list[NumberField]:
        made = []
        for place, bucket in enumerate(form.buckets or ("",)):
            delivered, received = self.tr("Delivered to you"), self.tr("Received from you")
            if bucket:
                delivered = self.tr("Delivered to you, {bucket}").format(bucket=bucket)
                received = self.tr("Received from you, {bucket}").format(bucket=bucket)
            made.append(
                NumberField(f"delivered[{place}]", delivered, "kWh", self.tr("What came from the co-op's lines."))
            )
            made.append(NumberField(f"received[{place}]", received, "kWh", self.tr("What you sent to the co-op.")))
        if form.generation:
            made.append(
                NumberField("generation", self.tr("Generated"), "kWh", self.tr("By the meter of the system itself."))
            )
        if form.carried == "kwh":
            help_text = self.tr("The kWh in the bank when the month began; 0 for none. Empty: not known.")
            made.append(NumberField("opening", self.tr("Brought from the bill before"), "kWh", help_text))
        elif form.carried == "usd":
            help_text = self.tr("The credit when the month began; 0 for none. Empty: not known.")
            made.append(NumberField("opening", self.tr("Brought from the bill before"), "$", help_text))
        if form.size:
            made.append(NumberField(SIZE_OF_SYSTEM, self.tr("Size of the system"), "kW AC"))
        for field in made:
            if field.field == "opening":
                field.show_default(self.tr("not known"))
        return made

    def _forget(self, name: str) -> None:
        self.fields.pop(name, None)
        self._wrong.discard(name)

    # --- what is typed -----------------------------------------------------------------------------------------------

    def start_from(self, case: Case, policies: Mapping[str, Policy], estimate: Estimate | None = None) -> None:
        """Takes co-op, version, program, rate and own figures from the case; the bill is that of the month before."""
        self.policies = policies
        self.co_op.set_choices([(each.id, each.name) for each in policies.values()])
        before = QDate.currentDate().addMonths(-1)
        co_op = case.co_op if case.co_op in self.policies else next(iter(self.policies), None)
        program = case.program or (estimate.program.id if estimate is not None else None)
        self._choices = {
            "co_op": co_op,
            "version": case.version,
            "program": program,
            "rate": case.rate,
            "month": before.month(),
        }
        self._values = {"year": float(before.year())}
        if estimate is not None:
            self._values[SIZE_OF_SYSTEM] = estimate.policy.nameplate_kw_ac
        self._own_figures = {name: value for name, value in case.policy_inputs.items() if co_op == case.co_op}
        self._wrong.clear()
        self._shape = ()
        self.by_line.show_value(False)
        self._forget_figures_and_lines()
        for field in self.fields.values():
            field.show_problem("")
        self.year.show_value(before.year())
        self.total.show_value(None)
        self._show_choices()
        self._ask()
        first = self.fields.get("delivered[0]")
        if first is not None:
            first.editor.setFocus()

    def question(self) -> BillQuestion | None:
        """What has been typed so far; None while no co-op is chosen or the year is none."""
        form, year = self._form(), self._values.get("year")
        if form is None or year is None or "year" in self._wrong:
            return None
        places = range(len(form.buckets) or 1)
        typed = {name: value for name, value in self._values.items() if name not in self._wrong}
        total = typed.get("total")
        figures: dict[str, object] = dict(self._own_figures)
        figures |= {
            name[7:]: value for name, value in typed.items() if name.startswith("figure:") and value is not None
        }
        size = typed.get(SIZE_OF_SYSTEM)
        if form.size and size is not None:
            figures[SIZE_OF_SYSTEM] = size
        return BillQuestion(
            co_op=str(self._choices["co_op"]),
            version=_id(self._choices["version"]),
            program=self._program_id(),
            rate=_id(self._choices["rate"]),
            year=int(year),
            month=int(str(self._choices["month"])),
            delivered_kwh=tuple(typed.get(f"delivered[{place}]") for place in places),
            received_kwh=tuple(typed.get(f"received[{place}]") for place in places),
            generation_kwh=typed.get("generation") if form.generation else None,
            opening=typed.get("opening") if form.carried else None,
            total_cents=None if total is None else round(total * 100),
            line_cents=self._typed_lines(typed),
            figures=figures,
        )

    def _typed_lines(self, typed: Mapping[str, float | None]) -> dict[str, int]:
        if not self.by_line.box.isChecked():
            return {}
        told = {}
        for name in self._line_names:
            usd = typed.get(f"line:{name}")
            if usd is not None:
                told[name] = round(usd * 100)
        other = typed.get(OTHER_LINES)
        if other:
            told[say("Other lines")] = round(other * 100)
        return told

    def _policy(self) -> Policy | None:
        return self.policies.get(str(self._choices.get("co_op")))

    def _program_id(self) -> str | None:
        return _id(self._choices.get("program"))

    def _form(self) -> BillForm | None:
        policy = self._policy()
        if policy is None:
            return None
        return bill_form(policy, _id(self._choices["version"]), self._program_id(), _id(self._choices["rate"]))

    def _choose(self, name: str, value: object) -> None:
        self._choices[name] = value
        if name == "co_op":
            self._choices |= {"version": None, "program": None, "rate": None}
            self._own_figures = {}
            self._forget_figures_and_lines()
        self._show_choices()
        self._ask()

    def _forget_figures_and_lines(self) -> None:
        """What was typed of one co-op's figures and lines means nothing to another's."""
        for flow in (self.asked_flow, self.lines_flow):
            _empty(flow)
        self._asked_ids, self._line_names, self.checked = (), (), None
        for name in [each for each in (*self.fields, *self._values) if _of_the_co_op(each)]:
            self._forget(name)
            self._values.pop(name, None)
        self.asked_words.setVisible(False)
        self.asked_part.setVisible(False)
        self._show_lines()

    def _show_choices(self) -> None:
        policy = self._policy()
        if policy is None:
            return
        own = (None, self.tr("The one in force"))
        self.version.set_choices([own, *((each.id, spoken(each.name)) for each in policy.versions)])
        self.version.setVisible(len(policy.versions) > 1)
        version = policy.version(_id(self._choices["version"])) or policy.versions[0]
        if self._choices["program"] not in [each.id for each in version.programs]:
            self._choices["program"] = version.programs[0].id
        self.program.set_choices([(each.id, spoken(each.name)) for each in version.programs])
        self.program.setVisible(len(version.programs) > 1)
        self.rate.set_choices(
            [(None, self.tr("The usual one")), *((each.id, spoken(each.name)) for each in policy.rates)]
        )
        self.rate.setVisible(len(policy.rates) > 1)
        for field in (self.co_op, self.version, self.program, self.rate, self.month):
            field.show_value(self._choices[field.field])
        self._shape_meter()
        order_tabs(self.content)

    def _enter(self, name: str, value: object) -> None:
        amount = float(value) if isinstance(value, int | float) else None
        sentence = self._sentence_about(name, amount)
        self._values[name] = None if sentence else amount  # what is marked counts no more than what is empty
        self._say_beside(name, sentence)
        self._ask()

    def _mistype(self, name: str, _text: str, sentence: str) -> None:
        self._values[name] = None
        self._say_beside(name, sentence)
        self._ask()

    def _say_beside(self, name: str, sentence: str) -> None:
        self.fields[name].show_problem(sentence)
        if sentence:
            self._wrong.add(name)
        else:
            self._wrong.discard(name)

    def _sentence_about(self, name: str, amount: float | None) -> str:
        """What is wrong with a number where it was typed; nothing when it may stand."""
        if amount is None:
            return ""
        if name == "year":
            if not EARLIEST_YEAR <= amount <= LATEST_YEAR:
                return self.tr("A year from {first} to {last} is expected.").format(
                    first=EARLIEST_YEAR, last=LATEST_YEAR
                )
            return ""
        form = self._form()
        in_dollars = name == "total" or name == OTHER_LINES or name.startswith("line:")
        if name == "opening" and form is not None:
            in_dollars = form.carried == "usd"
        if in_dollars and abs(amount) > MOST_USD:
            return self.tr("That is more than a bill can be.")
        if in_dollars and abs(amount * 100 - round(amount * 100)) > 1e-6:
            return self.tr("Dollars and whole cents are expected, such as 83.75.")
        if name in ("opening", SIZE_OF_SYSTEM) and amount < 0:
            return self.tr("Nothing below 0 is expected here.")
        if name.startswith(("delivered", "received", "generation")) and amount < 0:
            return self.tr("A register never runs below 0; write what was sent under “Received from you”.")
        if amount > MOST_KWH:
            return self.tr("That is more than a member's meter can read.")
        return ""

    # --- the verdict -------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        question = self.question()
        if question is None:
            self._recalculator.forget(LANE)
            self._show_missing()
            return
        self._recalculator.ask(LANE, check_bill, question)

    def _take(self, lane: str, result: object) -> None:
        if lane != LANE or not isinstance(result, CheckedBill):
            return
        self.checked = result
        self._show_asked(result)
        names = tuple(line.id for line in result.lines)
        if names != self._line_names:
            self._line_names = names
            self._make_lines(result)
        self._show_lines()
        self._show_verdict(result)

    def _show_verdict(self, checked: CheckedBill) -> None:
        if self._wrong:
            self._show_marked()
            return
        if checked.problems:
            title = self.tr("This cannot be known from two registers")
            said = " ".join(as_sentence(spoken(problem.text)) for problem in checked.problems)
            self._tell(PICTURES["cannot be known"], title, said)
            self._show_details(None)
            return
        if checked.expected_cents is None:
            self._show_missing()
            return
        if checked.audit is None:
            title = self.tr("By the rules: {amount}").format(amount=dollars(checked.expected_cents))
            self._tell(WAITING, title, self.tr("Type the total of the bill to hold it against this."))
            self._show_details(checked)
            return
        audit = checked.audit
        off_cents = abs(audit.difference_cents)
        titles = {
            "reconciled": self.tr("Reconciled"),
            "explained": self.tr("Off by {amount}").format(amount=dollars(off_cents)),
            "not explained": self.tr("Off by {amount}, and nothing explains it").format(amount=dollars(off_cents)),
            "cannot be known": self.tr("Off by {amount}; why cannot be known").format(amount=dollars(off_cents)),
        }
        title = titles[audit.status]
        if audit.status == "reconciled" and off_cents:
            title = self.tr("Reconciled, but for {amount} of rounding").format(amount=dollars(off_cents))
        self._tell(PICTURES[audit.status], title, spoken(audit.text))
        self._show_details(checked)

    def _show_marked(self) -> None:
        self._tell(WAITING, self.tr("Mend what is marked"), self.tr("One of the values cannot be read as it stands."))
        self._show_details(None)

    def _show_missing(self) -> None:
        if self._wrong:
            self._show_marked()
            return
        missing = [
            field.label.text()
            for name, field in self.fields.items()
            if name.startswith(("delivered", "received", "generation", "year")) and self._values.get(name) is None
        ]
        said = self.tr("Still to type: {fields}.").format(fields=", ".join(missing))
        self._tell(WAITING, self.tr("Type what the meter read and what the bill says"), said if missing else "")
        self._show_details(None)

    def _tell(self, picture: tuple[str, str], title: str, sentence: str) -> None:
        self.picture.change(*picture)
        tone = picture[1] if picture != WAITING else ""
        set_tone(self.title, tone)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.sentence.setVisible(bool(sentence))
        said = self.tr("{title}. {sentence}").format(title=title, sentence=sentence)
        self.verdict_card.setAccessibleName(said)

    def _show_details(self, checked: CheckedBill | None) -> None:
        """The lines by the rules and whatever else would come to the bill."""
        clear(self.details)
        self.details_card.setVisible(checked is not None)
        if checked is None:
            return
        others = self._others(checked)
        if others:
            self.details.addWidget(words(self.tr("What else would come to it"), "heading"))
            for text in others:
                self.details.addWidget(words(text, selectable=True))
            self.details.addWidget(rule_line())
        self.details.addWidget(words(self.tr("The bill by the rules"), "heading"))
        for line in checked.lines:
            why = formula_in_print(spoken(line.why))
            self.details.addLayout(_amount_row(spoken(line.name), dollars(line.cents), why))
        self.details.addWidget(rule_line())
        self.details.addLayout(_amount_row(self.tr("Total"), dollars(checked.expected_cents or 0), style="strong"))
        for warning in checked.warnings:
            self.details.addWidget(words(spoken(warning), "small", "quiet"))

    def _others(self, checked: CheckedBill) -> list[str]:
        if checked.audit is None:
            return []
        from app.report.audit import other_explanations

        return [spoken(each.text) for each in other_explanations(checked.audit)]

    def _show_asked(self, checked: CheckedBill) -> None:
        ids = tuple(figure.id for figure in checked.asked)
        if ids == self._asked_ids or not checked.lines:
            return
        for name in self._asked_ids:
            if name not in ids:
                self._forget(f"figure:{name}")
        from app.report.narrative import unit_words

        _empty(self.asked_flow)
        for figure in checked.asked:
            unit = spoken(unit_words(figure.unit))
            field = NumberField(f"figure:{figure.id}", spoken(figure.label), unit)
            field.show_default(number(figure.used, 5).rstrip("0").rstrip(".") if figure.used is not None else "")
            self._watch(field)
            field.show_value(self._values.get(field.field))
            self.asked_flow.addWidget(field)
        self._asked_ids = ids
        self.asked_words.setVisible(bool(ids))
        self.asked_part.setVisible(bool(ids))
        order_tabs(self.content)

    def _make_lines(self, checked: CheckedBill) -> None:
        for name in [name for name in self.fields if name.startswith("line:") or name == OTHER_LINES]:
            self._forget(name)
        _empty(self.lines_flow)
        made = [
            NumberField(f"line:{line.id}", spoken(line.name), "$", formula_in_print(spoken(line.why)))
            for line in checked.lines
        ]
        other = self.tr("Lines that are not among these, in all")
        made.append(NumberField(OTHER_LINES, other, "$"))
        for field in made:
            self._watch(field)
            field.show_value(self._values.get(field.field))
            self.lines_flow.addWidget(field)
        order_tabs(self.content)

    def _show_lines(self) -> None:
        checked = self.checked
        known = checked is not None and bool(checked.lines)
        self.by_line.setVisible(known)
        self.lines_part.setVisible(known and self.by_line.box.isChecked())
        if checked is not None:
            for line in checked.lines:
                field = self.fields.get(f"line:{line.id}")
                if field is not None:
                    field.show_default(dollars(line.cents).replace("$", ""))

    # --- taking it away ----------------------------------------------------------------------------------------------

    def copied(self) -> str:
        """The verdict with everything it rests on, as text."""
        policy, form = self._policy(), self._form()
        lines = [self.tr("Check of a bill")]
        if policy is not None:
            lines.append(
                self.tr("{co_op}, {program}, {month} {year}").format(
                    co_op=policy.name,
                    program=self.program.box.currentText(),
                    month=self.month.box.currentText(),
                    year=self.year.line.text(),
                )
            )
        for name, field in self.fields.items():
            value = self._values.get(name)
            shown = name.startswith(("delivered", "received", "generation", "opening", "figure:"))
            if value is not None and shown and form is not None:
                lines.append(f"{field.spoken_name}: {number(value, 5).rstrip('0').rstrip('.')}")
        total = self._values.get("total")
        if total is not None:
            lines.append(f"{self.total.label.text()}: {dollars(round(total * 100))}")
        lines += ["", self.title.text(), self.sentence.text()]
        if self.checked is not None and self.checked.lines:
            lines += self._others(self.checked)
            lines += ["", self.tr("The bill by the rules")]
            lines += [f"{spoken(line.name)}\t{dollars(line.cents)}\t{spoken(line.why)}" for line in self.checked.lines]
            lines.append(f"{self.tr('Total')}\t{dollars(self.checked.expected_cents or 0)}")
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Puts the verdict on the clipboard."""
        QGuiApplication.clipboard().setText(self.copied())
        self.copy_button.setText(self.tr("Copied"))
        QTimer.singleShot(2000, self, lambda: self.copy_button.setText(self.tr("Copy")))


def _amount_row(text: str, amount: str, why: str = "", style: str = "body") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(words(text, style, selectable=True))
    if why:
        texts.addWidget(words(why, "small", "quiet", selectable=True))
    row.addLayout(texts, 1)
    row.addWidget(words(amount, style, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _empty(flow: FlowLayout) -> None:
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _of_the_co_op(name: str) -> bool:
    return name.startswith(("figure:", "line:")) or name == OTHER_LINES


def _id(value: object) -> str | None:
    return None if value is None else str(value)
