"""Asks what stands on a co-op's rate sheet, a question an answer, each with what counts while it is not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.average_price import EnergyFromAverage, energy_charge
from app.core.problems import Problem
from app.core.rate_sheet import US_STATES, RateSheet, Usual, asked_now, sheet_problems
from app.gui.amounts import figure, month_name
from app.gui.messages import as_sentence, spoken
from app.gui.own_co_op.question import Question
from app.gui.widgets.fields import ChoiceField, Field, NumberField, TextField
from app.gui.widgets.labels import rule_line, words
from app.gui.widgets.tab_order import order_tabs

SOMETIMES = (
    *("energy_usd_per_kwh", "first_block_kwh", "further_usd_per_kwh", "summer_usd_per_kwh", "winter_usd_per_kwh"),
    *("summer_first_month", "summer_last_month", "average_usd_per_kwh", "average_of", "typical_kwh_per_month"),
    *("surplus_usd_per_kwh", "credit_pays", "true_up_month", "payout_usd_per_kwh"),
    *("size_kw_ac", "yearly_use_percent", "insurance_usd"),
)
"""Questions that are asked only after certain answers to others."""

STAND_INS = {
    "further_usd_per_kwh": "energy_usd_per_kwh",
    "summer_usd_per_kwh": "energy_usd_per_kwh",
    "winter_usd_per_kwh": "energy_usd_per_kwh",
}


@dataclass(frozen=True)
class Asked:
    """A question with its answer in words, for paper; ``known`` is False where the co-op has to be asked."""

    section: str
    question: str
    answer: str
    known: bool


def with_answer(sheet: RateSheet, name: str, value: Any) -> RateSheet:
    """The sheet with one answer changed; a dotted name is a part of one of its papers."""
    paper, _, part = name.partition(".")
    if part:
        return replace(sheet, **{paper: replace(getattr(sheet, paper), **{part: value or ""})})
    return replace(sheet, **{name: value})


def answer_in(sheet: RateSheet, name: str) -> Any:
    """The answer of a name."""
    value: Any = sheet
    for part in name.split("."):
        value = getattr(value, part)
    return value


class RateSheetForm(QWidget):
    """Every question; holds the rate sheet as it is answered so far."""

    answered = Signal(str)  # the name of the answer that has just changed
    left = Signal(str)  # the name of the question whose field was left

    def __init__(self, usual: Usual) -> None:
        super().__init__()
        self.sheet = RateSheet()
        self.usual = usual
        self.problems: tuple[Problem, ...] = ()
        self.mistyped: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._questions: dict[str, Question] = {}
        self._sections: dict[str, str] = {}
        self._units: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 16)
        self._column.setSpacing(12)
        self._section = ""
        # To make every question takes longer than a person waits for the first: so section by section, in turns.
        self._to_ask = [
            self._ask_who,
            self._ask_prices,
            self._ask_seasons,
            self._ask_credit,
            self._ask_unused,
            self._ask_conditions,
            self._ask_papers,
        ]
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._ask_more)
        self._ask_more()

    def _ask_more(self) -> None:
        """Makes the next section's questions, with the answers there are, and leaves the others to later turns."""
        made = len(self._questions)
        self._to_ask.pop(0)()
        for name in list(self._questions)[made:]:
            self._questions[name].field.show_value(answer_in(self.sheet, name))
        self._show_rest()
        if self._to_ask:
            self._turn.start()
            return
        self._turn.stop()
        self._column.addStretch(1)
        order_tabs(self)

    def _ask_all(self) -> None:
        """Makes at once whatever questions are not made yet."""
        while self._to_ask:
            self._ask_more()

    # --- the questions -----------------------------------------------------------------------------------------------

    def _ask_who(self) -> None:
        self._begin(self.tr("Your co-op"))
        self._add(
            TextField("name", self.tr("Name of the co-op"), self.tr("As it stands on the bill."), empty_is_none=False)
        )
        states = [(state, state) for state in US_STATES]
        self._add(ChoiceField("state", self.tr("State"), states))
        self._add(
            TextField("contact", self.tr("Whom to ask there"), empty_is_none=False),
            self.tr("A name, a telephone number or an address; it stands on what is printed."),
        )

    def _ask_prices(self) -> None:
        self._begin(self.tr("What every member pays"))
        month, kwh = self.tr("$ a month"), self.tr("$ a kWh")
        self._add(
            self._number("customer_usd_per_month", self.tr("Customer charge"), month),
            self.tr(
                "Also called base, service, facilities or availability charge: what a month costs before any energy."
            ),
        )
        kinds = [
            ("one", self.tr("One price for every kWh")),
            ("blocks", self.tr("A first block of kWh, and the rest")),
            ("seasons", self.tr("A summer and a winter price")),
            ("average", self.tr("I only know an average price")),
        ]
        self._add(
            ChoiceField("energy", self.tr("How energy is priced"), kinds),
            self.tr(
                "If the sheet names generation, transmission, distribution or a power cost adjustment, add them up."
            ),
        )
        self._add(
            self._number("average_usd_per_kwh", self.tr("Average price"), kwh),
            self.tr(
                "An average price is not an energy charge: the customer charge is in it, and stays however much you "
                "make. It is taken out here over a usual month's use."
            ),
        )
        self._add(
            TextField("average_of", self.tr("What it is the average of"), empty_is_none=False),
            self.tr(
                "A year or a paper, for instance “EIA, 2020”. One of 2020 may have risen since; the range says so."
            ),
        )
        self._add(
            self._number("typical_kwh_per_month", self.tr("Usual use behind the average"), self.tr("kWh a month")),
            self.tr("What a home of this co-op uses in a month."),
        )
        self._add(
            self._number("energy_usd_per_kwh", self.tr("Energy charge"), kwh), self.tr("10.4 ¢ is written 0.104.")
        )

    def _ask_seasons(self) -> None:
        kwh = self.tr("$ a kWh")
        self._add(self._number("first_block_kwh", self.tr("Size of the first block"), self.tr("kWh a month")))
        self._add(self._number("further_usd_per_kwh", self.tr("Energy charge above the first block"), kwh))
        months = [(month, month_name(month)) for month in range(1, 13)]
        self._add(self._number("summer_usd_per_kwh", self.tr("Energy charge in summer"), kwh))
        self._add(ChoiceField("summer_first_month", self.tr("First month of summer"), months))
        self._add(ChoiceField("summer_last_month", self.tr("Last month of summer"), months))
        self._add(self._number("winter_usd_per_kwh", self.tr("Energy charge in the other months"), kwh))
        self._add(
            self._number("minimum_bill_usd_per_month", self.tr("Minimum bill"), self.tr("$ a month")),
            self.tr("No bill is lower than this. Write 0 if the sheet has none beside the customer charge."),
        )

    def _ask_credit(self) -> None:
        self._begin(self.tr("What becomes of energy you send"))
        unknown = self.tr("Not known")
        ways = [
            ("unknown", unknown),
            ("month_kwh", self.tr("By the month; kWh left over wait, one for one")),
            ("month_usd", self.tr("By the month; kWh left over earn dollars")),
            ("hour_usd", self.tr("By the hour; kWh left over earn dollars")),
            ("instant_usd", self.tr("At once: all that is sent earns dollars")),
            ("sell_all", self.tr("Buy all, sell all: all you make is sold")),
        ]
        self._add(
            ChoiceField("settlement", self.tr("How it is credited"), ways),
            self.tr("“Net metering” usually means by the month; “net billing” means at once, at avoided cost."),
        )
        self._add(
            self._number("surplus_usd_per_kwh", self.tr("What a kWh sent is worth"), self.tr("$ a kWh")),
            self.tr("Avoided cost, buy-back or wholesale rate; seldom the price you pay."),
        )
        reaches = [
            ("unknown", unknown),
            ("all", self.tr("The whole bill")),
            ("energy", self.tr("Only the charge for energy")),
        ]
        self._add(ChoiceField("credit_pays", self.tr("What the credit may pay"), reaches))

    def _ask_unused(self) -> None:
        unknown = self.tr("Not known")
        ends = [
            ("unknown", unknown),
            ("never", self.tr("Never; it waits")),
            ("month_lost", self.tr("Each month, lost")),
            ("month_paid", self.tr("Each month, paid out")),
            ("year_lost", self.tr("Once a year, lost")),
            ("year_paid", self.tr("Once a year, paid out")),
            ("twelve_months_lost", self.tr("Twelve months after it was earned, lost")),
        ]
        self._add(
            ChoiceField("unused", self.tr("When unused credit ends"), ends),
            self.tr("Often called the true-up or the annual settlement."),
        )
        months: list[tuple[object, str]] = [(None, unknown)]
        months += [(month, month_name(month)) for month in range(1, 13)]
        self._add(
            ChoiceField("true_up_month", self.tr("It ends on the first day of"), months),
            self.tr("January for the calendar year."),
        )
        self._add(self._number("payout_usd_per_kwh", self.tr("What an unused kWh is paid"), self.tr("$ a kWh")))
        self._add(
            self._number(
                "generation_usd_per_month", self.tr("Monthly charge for members who generate"), self.tr("$ a month")
            ),
            self.tr("On top of the customer charge: facilities, metering or grid charge. Write 0 if there is none."),
        )

    def _ask_conditions(self) -> None:
        self._begin(self.tr("Size, battery, insurance and fees"))
        unknown = self.tr("Not known")
        limits = [("unknown", unknown), ("none", self.tr("No limit")), ("limit", self.tr("At most …"))]
        self._add(ChoiceField("size", self.tr("How large a system may be"), limits))
        self._add(
            self._number("size_kw_ac", self.tr("Largest size"), self.tr("kW AC")), self.tr("The inverter's plate.")
        )
        self._add(ChoiceField("yearly_use", self.tr("How much it may make, of your yearly use"), limits))
        self._add(self._number("yearly_use_percent", self.tr("Largest share of your yearly use"), "%"))
        batteries = [
            ("unknown", unknown),
            ("allowed", self.tr("Allowed")),
            ("not_allowed", self.tr("Not allowed")),
        ]
        self._add(ChoiceField("battery", self.tr("A battery behind the meter"), batteries))
        insurances = [
            ("unknown", unknown),
            ("none", self.tr("Not required")),
            ("required", self.tr("Required")),
        ]
        self._add(ChoiceField("insurance", self.tr("Liability insurance"), insurances))
        self._add(
            self._number("insurance_usd", self.tr("Least sum insured"), "$"),
            self.tr("For instance 300,000. Leave it empty if the sheet names no sum."),
        )
        self._add(
            self._number("application_usd", self.tr("Application fee"), "$"),
            self.tr("Paid once. Write 0 if there is none."),
        )

    def _ask_papers(self) -> None:
        self._begin(self.tr("Where you read it"))
        self._add(TextField("rates.title", self.tr("Title of the rate sheet"), empty_is_none=False))
        self._add(
            TextField("rates.dated", self.tr("Date on the rate sheet"), empty_is_none=False),
            self.tr("As it is printed, for instance “effective March 2026”."),
        )
        self._add(
            TextField("rates.address", self.tr("Where the rate sheet is"), empty_is_none=False),
            self.tr("A web address, or where the paper is kept."),
        )
        self._add(
            TextField("rules.title", self.tr("Title of the paper on generating members"), empty_is_none=False),
            self.tr("The net metering policy or rider. Leave it empty if it is the same paper."),
        )
        self._add(TextField("rules.dated", self.tr("Date on that paper"), empty_is_none=False))
        self._add(TextField("rules.address", self.tr("Where that paper is"), empty_is_none=False))

    def _begin(self, title: str) -> None:
        if self._section:
            self._column.addWidget(rule_line())
        self._section = title
        self._column.addWidget(words(title, "heading"))

    def _number(self, name: str, label: str, unit: str) -> NumberField:
        self._units[name] = unit
        return NumberField(name, label, unit)

    def _add(self, field: Field, explanation: str = "") -> None:
        question = Question(field, explanation)
        self._questions[field.field] = question
        self._sections[field.field] = self._section
        self._column.addWidget(question)
        field.entered.connect(self._enter)
        field.mistyped.connect(self._mistype)
        field.left.connect(self.left)

    # --- answers -----------------------------------------------------------------------------------------------------

    def show_sheet(self, sheet: RateSheet, usual: Usual, given: dict[str, str] | None = None) -> None:
        """Shows other answers; ``given`` says of some of them where they come from."""
        self.sheet = sheet
        self.usual = usual
        self.mistyped = {}
        self._given = dict(given or {})
        for name, question in self._questions.items():
            question.field.show_value(answer_in(sheet, name))
        self._show_rest()

    def question(self, name: str) -> Question:
        """The question of an answer."""
        if name not in self._questions:
            self._ask_all()
        return self._questions[name]

    @property
    def complete(self) -> bool:
        """Whether a policy can be made of the answers."""
        return not self.problems

    def take_id(self, own: str) -> None:
        """Gives the co-op the id that it keeps from now on."""
        self.sheet = replace(self.sheet, id=own)

    def asked(self) -> tuple[Asked, ...]:
        """Every question that matters, with its answer in words."""
        self._ask_all()
        shown = self._shown_names()
        found = []
        for name, question in self._questions.items():
            if name not in shown:
                continue
            value = answer_in(self.sheet, name)
            given = value not in (None, "", "unknown")
            if name == "rules.title" and not given:
                continue  # it is the same paper
            answer = self._answer_words(question.field, value) if given else ""
            known = given and (name, value) != ("energy", "average")
            found.append(Asked(self._sections[name], question.field.label.text(), answer, known))
        return tuple(found)

    def _answer_words(self, field: Field, value: Any) -> str:
        if isinstance(field, ChoiceField):
            return field.box.currentText()
        if isinstance(field, NumberField):
            unit = self._units[field.field]
            return f"${figure(value)}{unit.removeprefix('$')}" if unit.startswith("$") else f"{figure(value)} {unit}"
        return str(value)

    def _enter(self, name: str, value: object) -> None:
        self.mistyped.pop(name, None)
        self._given.pop(name, None)
        self.sheet = with_answer(self.sheet, name, value)
        self._show_rest()
        self.answered.emit(name)

    def _mistype(self, name: str, _text: str, sentence: str) -> None:
        """What cannot be read is not known: no part of it that was a number on the way counts."""
        self.mistyped[name] = sentence
        self._given.pop(name, None)
        self.sheet = with_answer(self.sheet, name, None)
        self._show_rest()
        self.answered.emit(name)

    def _shown_names(self) -> frozenset[str]:
        asked = asked_now(self.sheet)
        hidden = {name for name in SOMETIMES if name not in asked}
        if not self.sheet.rules.title:
            hidden |= {"rules.dated", "rules.address"}
        return frozenset(self._questions) - hidden

    def _show_rest(self) -> None:
        """What goes with the answers: which questions are asked, what is wrong, and what counts meanwhile."""
        self.problems = sheet_problems(self.sheet)
        found = energy_charge(self.sheet, self.usual) if self.sheet.energy == "average" else None
        if isinstance(found, Problem) and not self.problems:
            self.problems = (found,)
        shown = self._shown_names()
        sentences = {problem.field: as_sentence(spoken(problem.text)) for problem in reversed(self.problems)}
        sentences |= self.mistyped
        for name, question in self._questions.items():
            question.setVisible(name in shown)
            missing = name not in self.mistyped and answer_in(self.sheet, name) in (None, "")
            question.field.show_problem("" if missing else sentences.get(name, ""))
            if missing and name in sentences and name not in ("name", "state"):
                question.show_standing(sentences[name])  # no reproach for what has not been typed yet
            else:
                question.show_standing(*self._standing(name, found))

    def _standing(self, name: str, found: EnergyFromAverage | Problem | None) -> tuple[str, str]:
        """What is said under a field, and in which tone."""
        if name in self._given:
            return self._given[name], "quiet"
        value = answer_in(self.sheet, name)
        if name == "average_usd_per_kwh" and isinstance(found, EnergyFromAverage):
            said = self.tr("This leaves an energy charge of ${value} a kWh, somewhere from ${low} to ${high}.")
            return said.format(value=figure(found.value), low=figure(found.low), high=figure(found.high)), "ask"
        if value == "unknown" or (name == "true_up_month" and value is None):
            return self._unknown_words(name), "ask"
        key = STAND_INS.get(name, name)
        if value is not None or key not in self.usual:
            return "", "ask"
        stand_in = self.usual[key]
        low, high = figure(stand_in.low), figure(stand_in.high)
        if name == "application_usd":
            said = self.tr("Not known: the answer says so and counts none. Elsewhere it is ${low} to ${high}.")
            return said.format(low=low, high=high), "ask"
        if name == "typical_kwh_per_month":
            said = self.tr("Not known: {value} counts, from {low} to {high}. {source}.")
        else:
            said = self.tr("Not known: ${value} counts, from ${low} to ${high}. {source}.")
        self._questions[name].field.show_default(figure(stand_in.value))
        return said.format(
            value=figure(stand_in.value),
            low=low,
            high=high,
            source=spoken(stand_in.title).rstrip("."),
        ), "ask"

    def _unknown_words(self, name: str) -> str:
        return {
            "settlement": self.tr("Not known: counts as if nothing offset what you draw, at the price below."),
            "credit_pays": self.tr("Not known: counts as if it paid for energy only."),
            "unused": self.tr("Not known: counts as if it were lost each month."),
            "true_up_month": self.tr("Not known: of January, April, July and October the dearest counts."),
            "size": self.tr("Not known: the answer will say that the co-op must be asked."),
            "yearly_use": self.tr("Not known: above your yearly use the co-op must be asked."),
            "battery": self.tr("Not known: with a battery the co-op must be asked."),
            "insurance": self.tr("Not known: it stands on the list of what to ask."),
        }.get(name, "")


def first_faults(problems: Iterable[Problem]) -> str:
    """The problems as one text for a person."""
    return " ".join(as_sentence(spoken(problem.text)) for problem in problems)
