"""Two small sums beside the wind fields: shear from wind measured at two heights, and losses from their items."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.problems import Problem
from app.gui.amounts import number
from app.gui.entry import number_text
from app.gui.messages import spoken
from app.gui.widgets.fields import NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import set_tone, words


class _Sum(QWidget):
    """Numbers that are no fields of the case: what they come to is."""

    found = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[str, float | None] = {}
        self.fields: list[NumberField] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.said = words("", "small", "quiet")

    def _put(self, fields: Sequence[NumberField]) -> None:
        flow = FlowLayout(spacing=8)
        for each in fields:
            self._values[each.field] = None
            self.fields.append(each)
            each.entered.connect(self._enter)
            each.mistyped.connect(self._mistype)
            flow.addWidget(each)
        self.column.addLayout(flow)

    def _field(self, name: str) -> NumberField:
        return next(each for each in self.fields if each.field == name)

    def _enter(self, name: str, value: object) -> None:
        self._values[name] = float(value) if isinstance(value, (int, float)) else None
        self._field(name).show_problem("")
        self._reckon()

    def _mistype(self, name: str, _text: str, sentence: str) -> None:
        self._values[name] = None
        self._field(name).show_problem(sentence)
        self._reckon()

    def _reckon(self) -> None:
        raise NotImplementedError


class TwoHeights(_Sum):
    """Mean speeds at two heights make the shear exponent, as soon as all four are there."""

    def __init__(self) -> None:
        super().__init__()
        self._put(
            (
                self._made("low_m_s", self.tr("Wind below"), self.tr("m/s")),
                self._made("low_height_m", self.tr("at a height of"), self.tr("m"), self.tr("Lower height")),
                self._made("high_m_s", self.tr("Wind above"), self.tr("m/s")),
                self._made("high_height_m", self.tr("at a height of"), self.tr("m"), self.tr("Upper height")),
            )
        )
        self.column.addWidget(self.said)
        self._reckon()

    def _made(self, name: str, label: str, unit: str, spoken: str = "") -> NumberField:
        made = NumberField(name, label, unit)
        made.rename(label, self.tr("Two heights: {name}, {unit}").format(name=spoken or label, unit=unit))
        return made

    def _reckon(self) -> None:
        values = [self._values[each.field] for each in self.fields]
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            self._tell(self.tr("Mean speeds of the same time at both heights make the exponent."))
            return
        from app.core.wind import measured_shear  # needs pvlib, which the first paint does not wait for

        exponent = measured_shear(*known)
        if isinstance(exponent, Problem):
            self._tell(spoken(exponent.text), "fail")
            return
        rounded = round(exponent, 4)
        self._tell(self.tr("They make an exponent of {exponent}.").format(exponent=number(rounded, 3)))
        self.found.emit(rounded)

    def _tell(self, text: str, tone: str = "quiet") -> None:
        set_tone(self.said, tone)
        self.said.setText(text)


class LossItems(_Sum):
    """Losses by what causes them, at first SAM's defaults; a button takes what they come to."""

    def __init__(self, items: Sequence[tuple[str, float, str]]) -> None:
        """``items`` are (name, per cent, source), the names beginning with their cause as in SAM."""
        super().__init__()
        names = {
            "avail": self.tr("Standstill"),
            "elec": self.tr("Wires, electronics"),
            "env": self.tr("Weather, wear"),
            "ops": self.tr("Operation"),
            "turb": self.tr("Below its curve"),
            "wake": self.tr("Wake of others"),
        }
        by_cause: dict[str, list[float]] = {cause: [] for cause in names}
        for name, percent, _ in items:
            by_cause[name.partition("_")[0]].append(percent)
        made = []
        for cause, name in names.items():
            field = NumberField(cause, name, "%", needed=True)
            field.rename(name, self.tr("Wind loss: {cause}, %").format(cause=name))
            made.append(field)
        self._put(made)
        for field in made:
            percent = round(_one_after_the_other(by_cause[field.field]), 2)
            self._values[field.field] = percent
            field.line.setText(number_text(percent))
        self.column.addWidget(self.said)
        self.take = QPushButton()
        self.take.clicked.connect(lambda: self.found.emit(self.total_percent or 0.0))
        self.column.addWidget(self.take)
        source = items[0][2] if items else ""
        self.column.addWidget(words(self.tr("At first: {source}.").format(source=source), "small", "quiet"))
        self._reckon()

    @property
    def total_percent(self) -> float | None:
        """What the items come to; None while one of them is no loss from 0 to 99 %."""
        values = [self._values[each.field] for each in self.fields]
        known = [value for value in values if value is not None and 0.0 <= value <= 99.0]
        return round(_one_after_the_other(known), 2) if len(known) == len(values) else None

    def _reckon(self) -> None:
        total = self.total_percent
        self.take.setEnabled(total is not None)
        if total is None:
            set_tone(self.said, "fail")
            self.said.setText(self.tr("Each loss is a number from 0 to 99 %."))
            self.take.setText(self.tr("Take them together"))
            return
        set_tone(self.said, "quiet")
        self.said.setText(self.tr("One after the other: {percent} %.").format(percent=number(total, 2)))
        self.take.setText(self.tr("Take {percent} % as the losses").format(percent=number(total, 2)))


def _one_after_the_other(percents: Sequence[float]) -> float:
    from app.core.wind import total_loss_percent  # needs pvlib, which the first paint does not wait for

    return total_loss_percent(percents)
