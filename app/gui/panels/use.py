"""Asks what the member uses: bills in kWh or dollars typed like a spreadsheet, one year, or a meter's file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton

from app.core.case import PROFILES, Case, Load
from app.gui.amounts import number
from app.gui.inputs_told import RecordTold, UseTold, use_told
from app.gui.messages import spoken
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.use_edits import (
    IN_KWH,
    IN_USD,
    NOTHING_KNOWN,
    Bills,
    Way,
    bills_of,
    only_the_way,
    use_as,
    use_by_dollars,
    use_by_month,
    use_by_year,
    use_from_file,
    use_of_similar_members,
    way_of,
)
from app.gui.widgets.bill_sheet import BillCell, BillSheet
from app.gui.widgets.fields import ChoiceField, NumberField
from app.gui.widgets.file_field import FileField
from app.gui.widgets.flow_layout import WrapLayout

if TYPE_CHECKING:
    from app.gui.recalculator import Recalculator

LANE = "use"


class UsePanel(Panel):
    values_pasted = Signal(str, int, list)  # the sheet of bills, the first month's index, the texts
    refused = Signal()  # a way was chosen that changes nothing: the case is shown again, and what is wrong with it

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 2, self.tr("Your use"))
        self._case = Case()
        self._told = UseTold(Load())
        self._recalculator: Recalculator | None = None
        self._folder: Callable[[], Path | None] = lambda: None
        self._last_way: Way = "kwh"  # what is on screen while nothing is given
        self._left: list[Load] = []  # the same use in the ways it was given before, oldest first
        self.by_month = QRadioButton(self.tr("Bills in kWh"))
        self.by_dollars = QRadioButton(self.tr("Bills in dollars"))
        self.by_dollars.setToolTip(self.tr("Turned round through your rate to the kWh that made them."))
        self.by_year = QRadioButton(self.tr("Year total"))
        self.by_file = QRadioButton(self.tr("Meter file"))
        self.by_similar = QRadioButton(self.tr("No bills yet"))
        self.by_similar.setToolTip(self.tr("What similar members use stands in for the bills."))
        self._buttons: dict[Way, QRadioButton] = {
            "kwh": self.by_month,
            "usd": self.by_dollars,
            "year": self.by_year,
            "file": self.by_file,
            "similar": self.by_similar,
        }
        self._ways = QButtonGroup(self)
        ways = WrapLayout(spacing=10)
        for way, button in self._buttons.items():
            self._ways.addButton(button)
            ways.addWidget(button)
            button.clicked.connect(partial(self._choose, way))
        self.column.addLayout(ways)

        self.sheet = self._made_sheet(IN_KWH, self.tr("kWh"), self.tr("kWh"))
        self._dollar_sheet: BillSheet | None = None
        self.column.addWidget(self.sheet)
        self._sheets_end = self.column.count()
        self.take_in(*self.sheet.cells)
        self.annual = NumberField("load.annual_kwh", self.tr("Use in a year"), self.tr("kWh"))
        self.add(self.annual)
        self.file = FileField(
            "load.interval_file",
            self.tr("Meter's file"),
            self.tr("A file of meter readings"),
            self.tr("Green Button or CSV (*.xml *.csv *.txt);;All files (*)"),
            self.tr("Green Button XML or CSV, or any CSV of times and kWh; it can also be dropped here."),
        )
        self.add(self.file)
        self.total = note()
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setFlat(True)
        self.copy_button.setToolTip(self.tr("Copies the twelve months, one a line (Ctrl+Shift+C in a month)"))
        self.copy_button.setAccessibleName(self.tr("Copy the twelve months"))
        self.copy_button.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.addWidget(self.total, 1)
        line.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self.report = note()
        self.report.hide()
        self.column.addWidget(self.report)
        self.profile = ChoiceField(
            "load.profile",
            self.tr("Use through the day is like that of"),
            self._profiles(),
            help_text=self.tr("How the month's kWh spread over the hours; each month's sum stays as typed."),
        )
        self.add(self.profile)
        added = self.tr("What is to come and is not in the bills; it is added to them.")
        self.add(
            NumberField("load.car_kwh_a_year", self.tr("An electric car to come"), self.tr("kWh a year"), added),
            NumberField("load.heat_pump_kwh_a_year", self.tr("A heat pump to come"), self.tr("kWh a year"), added),
        )

    @property
    def months(self) -> list[BillCell]:
        """The twelve cells of the bills in kWh."""
        return self.sheet.cells

    @property
    def dollar_months(self) -> list[BillCell]:
        """The twelve cells of the bills in dollars."""
        return self._dollars().cells

    def bring(self, name: str) -> None:
        if name.startswith(IN_USD):
            self._dollars()

    def serve(self, recalculator: Recalculator, folder: Callable[[], Path | None]) -> None:
        """After each answer the panel has told what became of the use that is typed in it."""
        self._recalculator, self._folder = recalculator, folder
        recalculator.answered.connect(self._take)

    def show_case(self, case: Case) -> None:
        self._case = case
        way = way_of(case.load)
        self._last_way = way or self._last_way
        if self._last_way == "usd":
            self._dollars()
        super().show_case(case)
        self._buttons[self._last_way].setChecked(True)
        self.sheet.show_sheet(self._last_way == "kwh")
        if self._dollar_sheet is not None:
            self._dollar_sheet.show_sheet(self._last_way == "usd")
        self.annual.setVisible(self._last_way == "year")
        self.file.setVisible(self._last_way == "file")
        self.copy_button.setVisible(self._last_way in ("kwh", "usd"))
        self._show_told()

    def summary_of(self, case: Case) -> str:
        load = case.load
        if load.annual_kwh is not None:
            return self.tr("{kwh} kWh a year").format(kwh=number(load.annual_kwh))
        if load.interval_file is not None:
            return self.tr("From the file {name}").format(name=Path(load.interval_file).name)
        if load.similar_members:
            return self.tr("What similar members use")
        if load.monthly_kwh is not None:
            return self.tr("{kwh} kWh in the twelve months").format(kwh=number(sum(load.monthly_kwh)))
        if load.known_monthly_kwh is not None:
            known = [kwh for kwh in load.known_monthly_kwh if kwh is not None]
            said = self.tr("{kwh} kWh in {count} of the twelve months")
            return said.format(kwh=number(sum(known)), count=len(known))
        if load.monthly_usd is not None:
            billed = [usd for usd in load.monthly_usd if usd is not None]
            said = self.tr("${usd} in {count} of the twelve months")
            if len(billed) == len(load.monthly_usd):
                said = self.tr("${usd} in the twelve months")
            return said.format(usd=number(sum(billed), 2), count=len(billed))
        return self.tr("no figure yet")

    # --- from one way to another -------------------------------------------------------------------------------------

    def _choose(self, way: Way) -> None:
        """Gives the use in another way; what was given before comes back as it was, as long as nothing was changed."""
        if way == way_of(self._case.load):
            return
        self._keep()
        former = next((load for load in self._left if way_of(load) == way), None)
        if former is not None:
            self.edit_wanted.emit(partial(use_as, way=former))
            self._left.append(only_the_way(self._case.load))
            return
        if way == "file":
            if not self._asked_file():
                self.refused.emit()
            return
        self._last_way = way
        before = self._case
        self.edit_wanted.emit(self._change_to(way))
        if self._case is before:  # nothing was given and nothing is: only the screen changes
            self.show_case(self._case)
            self.refused.emit()
        self._left.append(only_the_way(self._case.load))

    def _keep(self) -> None:
        now = only_the_way(self._case.load)
        if not self._left or self._left[-1] != now:
            self._left = [now]

    def _change_to(self, way: Way) -> Callable[[Case], Case]:
        if way == "similar":
            return use_of_similar_members
        told = self._present_told()
        if way == "year":
            return partial(use_by_year, annual_kwh=sum(told.monthly_kwh) if told.monthly_kwh else None)
        if way == "kwh":
            found = told.cells_kwh if way_of(self._case.load) == "usd" else told.monthly_kwh
            return partial(use_by_month, monthly_kwh=found or NOTHING_KNOWN)
        known = bills_of(self._case.load, IN_KWH)
        partly = way_of(self._case.load) == "kwh"
        usd = told.monthly_usd or NOTHING_KNOWN
        cells = tuple(None if partly and kwh is None else each for kwh, each in zip(known, usd, strict=True))
        return partial(use_by_dollars, monthly_usd=cells)

    def _present_told(self) -> UseTold:
        """What became of the use on screen, worked out now where the worker has not told it yet."""
        if self._told.load == self._case.load or way_of(self._case.load) == "file":
            return self._told if self._told.load == self._case.load else UseTold(self._case.load)
        return use_told(self._case, self._folder())

    def _asked_file(self) -> bool:
        path = self.file.ask()
        if path:
            self.edit_wanted.emit(partial(use_from_file, file=path))
            self._left.append(only_the_way(self._case.load))
        return bool(path)

    def _made_sheet(self, sheet: str, unit: str, spoken_unit: str) -> BillSheet:
        made = BillSheet(sheet, unit, spoken_unit)
        made.pasted.connect(self.values_pasted)
        return made

    def _dollars(self) -> BillSheet:
        """The sheet in dollars, made when it is first wanted."""
        if self._dollar_sheet is None:
            self._dollar_sheet = self._made_sheet(IN_USD, self.tr("$"), self.tr("dollars"))
            self._dollar_sheet.show_sheet(False)
            self.column.insertWidget(self._sheets_end, self._dollar_sheet)
            self.take_in(*self._dollar_sheet.cells)
            self.reshaped.emit()
        return self._dollar_sheet

    def _copy(self) -> None:
        (self._dollars() if self._last_way == "usd" else self.sheet).copy()

    # --- what became of it -------------------------------------------------------------------------------------------

    def _take(self, lane: str, result: Any) -> None:
        if lane == "answer" and self._recalculator is not None and self._told.load != self._case.load:
            self._recalculator.ask(LANE, use_told, self._case, self._folder(), at_once=True)
        elif lane == LANE:
            self._told = result
            self._show_told()

    def _show_told(self) -> None:
        told = self._told if self._told.load == self._case.load else None
        if told is None and way_of(self._told.load) == self._last_way and way_of(self._case.load) is not None:
            told = self._told  # while typing, what was told last stays until there is newer
        self._show_months(told)
        self.total.setText(self._sum_of(told))
        self.total.setVisible(bool(self.total.text()))
        self.report.setText(self._report_of(told))
        self.report.setVisible(bool(self.report.text()))

    def _show_months(self, told: UseTold | None) -> None:
        filled: Bills = NOTHING_KNOWN if told is None or told.monthly_kwh is None else told.monthly_kwh
        if self._last_way == "kwh":
            for cell, kwh in zip(self.sheet.cells, filled, strict=True):
                cell.show_filled("" if kwh is None else number(kwh))
        elif self._last_way == "usd":
            usd: Bills = NOTHING_KNOWN if told is None or told.monthly_usd is None else told.monthly_usd
            found = NOTHING_KNOWN if told is None else told.cells_kwh
            for cell, bill, billed, kwh in zip(self._dollars().cells, usd, found, filled, strict=True):
                cell.show_filled("" if bill is None else number(bill, 2))
                came_to = kwh if billed is None else billed
                cell.show_found("" if came_to is None else self.tr("{kwh} kWh").format(kwh=number(came_to)))

    def _sum_of(self, told: UseTold | None) -> str:
        said = self.summary_of(self._case)
        if self._last_way in ("year", "similar"):
            return ""
        if told is None or told.monthly_kwh is None or self._last_way == "kwh":
            return "" if self._last_way == "file" else said
        whole = number(sum(told.monthly_kwh))
        if self._last_way == "file":
            return self.tr("{kwh} kWh a year").format(kwh=whole)
        return self.tr("{said}; {kwh} kWh a year").format(said=said, kwh=whole)

    def _report_of(self, told: UseTold | None) -> str:
        if told is None:
            return ""
        notes = [spoken(text) for text in told.notes]
        if told.record is not None:
            notes.insert(0, self._span_of(told.record))
        return " ".join(notes)

    def _span_of(self, record: RecordTold) -> str:
        first, last = (
            QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            for day in (record.first_day, record.last_day)
        )
        said = self.tr("{first} to {last}, every {minutes} minutes.")
        return said.format(first=first, last=last, minutes=record.interval_minutes)

    def _profiles(self) -> list[tuple[object, str]]:
        names = {
            "home": self.tr("a home"),
            "all-electric home": self.tr("an all-electric home"),
            "dairy farm": self.tr("a dairy farm"),
            "irrigation": self.tr("irrigation"),
            "shop": self.tr("a shop"),
            "office": self.tr("an office"),
            "flat": self.tr("the same every hour"),
        }
        return [(None, self.tr("usual for the member")), *((each, names.get(each, each)) for each in PROFILES)]
