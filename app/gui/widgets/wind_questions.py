"""The form of what to settle before buying a wind turbine: each question with its answer and how the answer stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.case import WIND_ITEMS
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, Field, NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import STATUS_ICONS, STATUS_TONES, Picture, rule_line, words

if TYPE_CHECKING:
    from app.core.answer import WindQuestion

LOOKS = {"well": "pass", "warning": "warn", "red flag": "fail", "blank": "unknown"}
EDITOR_WIDTH_PX = 190


class WindQuestions(QFrame):
    """A card of questions that come with the estimate; its fields belong to the case like every other."""

    field_made = Signal(Field)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self.setProperty("card", "true")
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(6)
        self._column.addWidget(words(self.tr("Before you buy a wind turbine"), "heading"))
        self._sum = words(tone="quiet", style="small")
        self._column.addWidget(self._sum)
        self.hide()

    def show_questions(self, questions: tuple[WindQuestion, ...]) -> None:
        """Shows how each answer stands; without questions the card is not there."""
        self.setVisible(bool(questions))
        for each in questions:
            if each.id not in self._rows:
                self._add(each)
            self._rows[each.id].show_question(each)
        counts = {status: sum(each.status == status for each in questions) for status in LOOKS}
        self._sum.setText(
            self.tr("Settled: {well}. To take care of: {warning}. Red flags: {flag}. Still to ask: {blank}.").format(
                well=counts["well"], warning=counts["warning"], flag=counts["red flag"], blank=counts["blank"]
            )
        )

    def _add(self, question: WindQuestion) -> None:
        row = _Row(self._wardrobe, question, self._fields_of(question))
        self._rows[question.id] = row
        self._column.addWidget(rule_line())
        self._column.addWidget(row)
        for field in row.fields:
            self.field_made.emit(field)

    def _fields_of(self, question: WindQuestion) -> tuple[Field, ...]:
        if question.kind == "cost_items":
            names = wind_item_names()
            return tuple(NumberField(f"costs.wind_items_usd.{item}", names[item], "$") for item in WIND_ITEMS)
        name = f"wind.questions.{question.id}"
        if question.kind == "yes_no":
            choices = ((None, self.tr("no answer yet")), (True, self.tr("yes")), (False, self.tr("no")))
            return (ChoiceField(name, question.question, choices),)
        units = {"kwh": self.tr("kWh a year"), "usd": self.tr("$ a year"), "years": self.tr("years")}
        unit = units.get(question.kind, "")
        field = NumberField(name, question.question, unit, whole=question.kind == "count")
        field.show_default(self.tr("no answer yet"))
        return (field,)


def wind_item_names() -> dict[str, str]:
    """The items of a turbine's price, in the window's language, by their names in the case."""
    translate = QCoreApplication.translate
    return {
        "turbine": translate("WindQuestions", "Turbine"),
        "tower": translate("WindQuestions", "Tower"),
        "installation": translate("WindQuestions", "Installation"),
        "interconnection": translate("WindQuestions", "Interconnection"),
        "labor": translate("WindQuestions", "Labor"),
        "equipment_rental": translate("WindQuestions", "Equipment rental"),
        "concrete_and_rebar": translate("WindQuestions", "Concrete and rebar"),
        "electrical_parts": translate("WindQuestions", "Electrical parts"),
        "shipping": translate("WindQuestions", "Shipping"),
        "sales_tax": translate("WindQuestions", "Sales tax"),
    }


class _Row(QWidget):
    """One question at the left with what is to be said of its answer; the editor at the right, or several below."""

    def __init__(self, wardrobe: Wardrobe, question: WindQuestion, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.fields = fields
        self._wardrobe = wardrobe
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        clause = f"  [{question.clause}]" if question.clause else ""
        texts.addWidget(words(f"{question.question}{clause}", "strong", selectable=True))
        verdict = QHBoxLayout()
        verdict.setSpacing(8)
        self._picture = Picture(wardrobe, STATUS_ICONS["unknown"], STATUS_TONES["unknown"], 16)
        self._verdict = words(selectable=True)
        verdict.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict, 1)
        texts.addLayout(verdict)
        texts.addStretch(1)
        beside.addLayout(texts, 1)
        column.addLayout(beside)
        if len(fields) == 1:
            fields[0].label.hide()  # the question stands at the left
            beside.addWidget(fields[0], 0, Qt.AlignmentFlag.AlignTop)
        else:
            flow = FlowLayout(spacing=8, most_columns=5)
            for field in fields:
                flow.addWidget(field)
            column.addLayout(flow)
        wardrobe.changed.connect(self._fit)
        self._fit()

    def show_question(self, question: WindQuestion) -> None:
        look = LOOKS[question.status]
        word = {
            "well": self.tr("Settled."),
            "warning": self.tr("Take care."),
            "red flag": self.tr("Red flag."),
            "blank": "",  # the text itself says that it is still to ask
        }[question.status]
        said = f"{word} {question.text}".lstrip()
        self._picture.change(STATUS_ICONS[look], STATUS_TONES[look])
        self._verdict.setText(said)
        self._verdict.setAccessibleName(said)

    def _fit(self) -> None:
        if len(self.fields) == 1:
            self.fields[0].setFixedWidth(self._wardrobe.look.pixels(EDITOR_WIDTH_PX))
