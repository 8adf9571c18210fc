"""Asks where the member lives, which co-op serves them and under which rate and program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.case import SECTORS, Case
from app.gui.amounts import month_name
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, TextField

if TYPE_CHECKING:
    from app.answering import CoOpSummary


class CoOpPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        self._co_ops: tuple[CoOpSummary, ...] = ()
        super().__init__(wardrobe, 1, self.tr("Your co-op"))
        self.zip = TextField("site.zip", self.tr("ZIP code"), self.tr("Five digits; it decides the weather."))
        self.sector = ChoiceField("member.sector", self.tr("You are"), self._sectors())
        self.co_op = ChoiceField("co_op", self.tr("Co-op"))
        self.version = ChoiceField("version", self.tr("Rules as of"))
        self.rate = ChoiceField("rate", self.tr("Rate"))
        self.program = ChoiceField("program", self.tr("Program"))
        self.start = ChoiceField(
            "start_month",
            self.tr("First month with it"),
            [(month, month_name(month)) for month in range(1, 13)],
            help_text=self.tr("The month the system starts; credits begin at zero then."),
        )
        self.place = note()
        self.add(self.zip, self.sector)
        self.add(self.co_op)
        self.add(self.version)
        self.add(self.rate, self.program)
        self.add(self.start)
        self.column.insertWidget(1, self.place)
        self.place.setVisible(False)

    def show_co_ops(self, co_ops: tuple[CoOpSummary, ...], case: Case) -> None:
        """Fills the pickers once the policies have been read."""
        self._co_ops = co_ops
        self.co_op.set_choices([(each.id, f"{each.name}, {each.state}") for each in co_ops])
        self.show_case(case)

    def show_place(self, text: str) -> None:
        """Says what the ZIP code stands for: the place and the station its weather comes from."""
        self.place.setText(text)
        self.place.setVisible(bool(text))

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        chosen = next((each for each in self._co_ops if each.id == case.co_op), None)
        if chosen is None:
            return
        own = self.tr("The one in force")
        self.version.set_choices([(None, own), *chosen.versions])
        self.version.setVisible(len(chosen.versions) > 1 or case.version is not None)
        self.rate.set_choices([(None, self.tr("The usual one")), *chosen.rates])
        self.rate.setVisible(len(chosen.rates) > 1 or case.rate is not None)
        fits = self.tr("The first that fits")
        programs = dict(chosen.programs).get(case.version or chosen.default_version, ())
        self.program.set_choices([(None, fits), *programs])

    def summary_of(self, case: Case) -> str:
        chosen = next(
            (each.name for each in self._co_ops if each.id == case.co_op), case.co_op or self.tr("none chosen")
        )
        return self.tr("{co_op}, ZIP {zip}").format(co_op=chosen, zip=case.site.zip or "–")

    def _sectors(self) -> list[tuple[object, str]]:
        spoken = {
            "residential": self.tr("a home"),
            "farm": self.tr("a farm"),
            "commercial": self.tr("a business"),
            "nonprofit": self.tr("a non-profit"),
            "government": self.tr("a public body"),
            "school": self.tr("a school"),
        }
        return [(sector, spoken.get(sector, sector)) for sector in SECTORS]
