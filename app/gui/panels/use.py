"""Asks what the member uses: twelve bills typed like a spreadsheet, or one year's figure."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton

from app.core.case import PROFILES, Case
from app.gui.amounts import month_name, number, short_month_name
from app.gui.case_edits import use_by_month, use_by_year, use_from_file, use_of_similar_members
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, NumberField
from app.gui.widgets.flow_layout import FlowLayout, WrapLayout


class UsePanel(Panel):
    values_pasted = Signal(int, list)  # the first month's index, the texts
    refused = Signal()  # a way was chosen and then not: the panel shows the case again

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 2, self.tr("Your use"))
        self.by_month = QRadioButton(self.tr("Twelve bills"))
        self.by_year = QRadioButton(self.tr("One year"))
        self.by_file = QRadioButton(self.tr("A meter's file"))
        self.by_similar = QRadioButton(self.tr("No bills yet"))
        self.by_similar.setToolTip(self.tr("What similar members use stands in for the bills."))
        self._ways = QButtonGroup(self)
        for button in (self.by_month, self.by_year, self.by_file, self.by_similar):
            self._ways.addButton(button)
        self.by_file.clicked.connect(self._choose_file)
        self.by_similar.clicked.connect(lambda: self.edit_wanted.emit(use_of_similar_members))
        self.by_month.clicked.connect(lambda: self.edit_wanted.emit(use_by_month))
        self.by_year.clicked.connect(lambda: self.edit_wanted.emit(use_by_year))
        ways = WrapLayout(spacing=10)
        for button in (self.by_month, self.by_year, self.by_file, self.by_similar):
            ways.addWidget(button)
        self.column.addLayout(ways)

        self.months = [self._month_field(index) for index in range(12)]
        self._grid = FlowLayout(spacing=6, most_columns=4)
        for each in self.months:
            self.fields.append(each)
            self._grid.addWidget(each)
        self.column.addLayout(self._grid)
        self.annual = NumberField("load.annual_kwh", self.tr("Use in a year"), self.tr("kWh"), needed=True)
        self.add(self.annual)
        self.total = note()
        self.column.addWidget(self.total)
        self.profile = ChoiceField(
            "load.profile",
            self.tr("Hours of use like those of"),
            self._profiles(),
            help_text=self.tr("How the month's kWh spread over the hours; each month's sum stays as typed."),
        )
        self.add(self.profile)
        added = self.tr("What is to come and is not in the bills; it is added to them.")
        self.add(
            NumberField("load.car_kwh_a_year", self.tr("An electric car to come"), self.tr("kWh/yr"), added),
            NumberField("load.heat_pump_kwh_a_year", self.tr("A heat pump to come"), self.tr("kWh/yr"), added),
        )

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        monthly = case.load.monthly_kwh is not None
        self.by_month.setChecked(monthly)
        self.by_file.setChecked(case.load.interval_file is not None)
        self.by_similar.setChecked(case.load.similar_members)
        self.by_year.setChecked(not monthly and case.load.annual_kwh is not None)
        for each in self.months:
            each.setVisible(monthly)
        self.annual.setVisible(case.load.annual_kwh is not None)
        self.total.setVisible(case.load.annual_kwh is None)
        self.total.setText(self.summary_of(case))

    def summary_of(self, case: Case) -> str:
        if case.load.monthly_kwh is not None:
            return self.tr("{kwh} kWh in the twelve months").format(kwh=number(sum(case.load.monthly_kwh)))
        if case.load.annual_kwh is not None:
            return self.tr("{kwh} kWh a year").format(kwh=number(case.load.annual_kwh))
        if case.load.interval_file is not None:
            return self.tr("From the file {name}").format(name=case.load.interval_file)
        if case.load.similar_members:
            return self.tr("What similar members use")
        return self.tr("no figure yet")

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("A file of meter readings"), "", self.tr("Green Button or CSV (*.xml *.csv);;All files (*)")
        )
        if chosen:
            self.edit_wanted.emit(partial(use_from_file, file=chosen))
        else:
            self.refused.emit()

    def _month_field(self, index: int) -> NumberField:
        made = NumberField(f"load.monthly_kwh[{index}]", short_month_name(index + 1), self.tr("kWh"), needed=True)
        made.rename(short_month_name(index + 1), self.tr("Use in {month}, kWh").format(month=month_name(index + 1)))
        made.line.steps = True
        made.line.stepped.connect(lambda step, index=index: self._go(index + step))
        made.line.pasted.connect(lambda values, index=index: self.values_pasted.emit(index, values))
        return made

    def _go(self, index: int) -> None:
        if 0 <= index < 12:
            line = self.months[index].line
            line.setFocus()
            line.selectAll()

    def _profiles(self) -> list[tuple[object, str]]:
        spoken = {
            "home": self.tr("a home"),
            "all-electric home": self.tr("an all-electric home"),
            "dairy farm": self.tr("a dairy farm"),
            "irrigation": self.tr("irrigation"),
            "shop": self.tr("a shop"),
            "office": self.tr("an office"),
            "flat": self.tr("the same every hour"),
        }
        return [(None, self.tr("usual for the member")), *((each, spoken.get(each, each)) for each in PROFILES)]
