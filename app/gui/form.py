"""Ties every field on screen to the session: what is typed goes in, what the case says and what is wrong comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.case import Case
from app.core.problems import Problem
from app.gui.amounts import figure
from app.gui.case_edits import cells_pasted, co_op_chosen, coordinates_given, station_given, zip_given
from app.gui.case_fields import value_at, with_value
from app.gui.messages import as_sentence
from app.gui.panels.panel import Panel
from app.gui.session import Session
from app.gui.use_edits import IN_KWH, IN_USD, bills_pasted
from app.gui.widgets.fields import Field

if TYPE_CHECKING:
    from app.core.answer import Assumption


_COMPLETED = "load.known_monthly_kwh"
"""Where bills that lack months are reckoned with; they are typed into one of the two sheets."""

_USE = (f"{IN_KWH}[0]", f"{IN_USD}[0]", "load.annual_kwh", "load.interval_file")
"""Beside whichever of these is on screen stands that the use is not given."""


class Form(QObject):
    """Knows the fields by their dotted names; a value may stand in more than one place on screen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choose_co_op: Callable[[Case, str], Case] = co_op_chosen  # what another co-op makes of the case
        self.co_op_of_place: Callable[[Case], str | None] = _no_other  # whose co-op a newly given place is
        self._session = session
        self._fields: dict[str, Field] = {}
        self._twins: list[Field] = []
        self._defaults: dict[str, Assumption] = {}
        self._panels: list[Panel] = []
        self._problems: tuple[Problem, ...] = ()
        session.case_replaced.connect(self.show_case)
        session.drafts_changed.connect(self._show_drafts)

    def add_panel(self, panel: Panel) -> None:
        self._panels.append(panel)
        panel.field_made.connect(self.add_field)
        panel.edit_wanted.connect(self.edit)
        panel.cells_pasted.connect(self.paste_cells)
        panel.dragged.connect(self.drag)
        for field in panel.fields:
            self.add_field(field)

    def add_field(self, field: Field) -> None:
        self._leave_out_what_is_gone()
        if field.field in self._fields:
            self._twins.append(field)
        else:
            self._fields[field.field] = field
        field.entered.connect(self._enter)
        field.mistyped.connect(self._session.mistype)
        field.left.connect(lambda _field: self._session.end_typing())
        field.show_value(value_at(self._session.case, field.field))
        if field.field in self._defaults:
            _show_default(field, self._defaults[field.field])

    def remove_field(self, field: Field) -> None:
        if field in self._twins:
            self._twins.remove(field)
            return
        if self._fields.get(field.field) is not field:
            return
        del self._fields[field.field]
        other = next((twin for twin in self._twins if twin.field == field.field), None)
        if other is not None:
            self._twins.remove(other)
            self._fields[field.field] = other
        else:
            self._session.forget_draft(field.field)

    def edit(self, change: Callable[[Case], Case]) -> None:
        """Replaces the case by what a function makes of it; what was mistyped in fields that leave is forgotten."""
        self._session.replace(change(self._session.case))
        for name in tuple(self._session.drafts):
            if name in self._fields and self._fields[name].isHidden():
                self._session.forget_draft(name)

    def paste_use(self, sheet: str, first: int, texts: Iterable[str]) -> None:
        """Fills the months of a sheet of bills from ``first`` on; cells that are no numbers are kept and marked."""
        case, wrong = bills_pasted(self._session.case, sheet, first, list(texts))
        self._session.replace(case)
        for index, (text, sentence) in wrong.items():
            self._session.mistype(f"{sheet}[{index}]", text, sentence)

    def paste_cells(self, name: str, first: int, texts: list[str]) -> None:
        """Fills the cells of a list of twelve from ``first`` on; cells that are no numbers are kept and marked."""
        case, wrong = cells_pasted(self._session.case, name, first, texts)
        self._session.replace(case)
        for index, (text, sentence) in wrong.items():
            self._session.mistype(f"{name}[{index}]", text, sentence or self.tr("A number is needed here."))

    def drag(self, name: str, value: object) -> None:
        """One drag of a value is one step of undo."""
        self._session.replace(with_value(self._session.case, name, value), typing_in=f"drag:{name}")

    def turn_array(self, index: int, azimuth_deg: float) -> None:
        """One drag of an array is one step of undo."""
        self.drag(f"pv.arrays[{index}].azimuth_deg", azimuth_deg)

    def show_case(self) -> None:
        case = self._session.case
        for panel in self._panels:
            panel.show_case(case)
        for name, field in self._live_fields():
            if name not in self._session.drafts:
                field.show_value(value_at(case, name))
        if self._problems:  # another field may be on screen now for them to stand beside
            self._show_sentences()

    def show_defaults(self, assumptions: Iterable[Assumption]) -> None:
        """Says in each empty field which value counts in its place."""
        self._defaults = {each.key: each for each in assumptions if each.status != "member"}
        for name, field in self._live_fields():
            if name in self._defaults:
                _show_default(field, self._defaults[name])

    def show_problems(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Puts each sentence beside its field and unfolds its panel; returns the problems that belong to no field."""
        self._problems = problems
        return self._show_sentences()

    def show_known_problems(self) -> None:
        """Puts the sentences beside fields that have come since."""
        self._show_sentences()

    def go_to(self, name: str) -> bool:
        """Puts the cursor in a field; False when there is no such field."""
        self._bring(name)
        field = self._fields.get(name)
        if field is None:
            return False
        self._unfold(field)
        field.editor.setFocus()
        return True

    def label_of(self, name: str) -> str:
        field = self._fields.get(name)
        return field.editor.accessibleName() if field is not None else name

    def _live_fields(self) -> list[tuple[str, Field]]:
        self._leave_out_what_is_gone()
        return [*self._fields.items(), *((twin.field, twin) for twin in self._twins)]

    def _leave_out_what_is_gone(self) -> None:
        """Fields of an array or inverter that was taken away are in no panel any more."""
        present = {id(field) for panel in self._panels for field in panel.fields}
        gone = [
            field
            for name, field in self._fields.items()
            if name.startswith(("pv.arrays[", "pv.inverters[")) and id(field) not in present
        ]
        for field in gone:
            self.remove_field(field)

    def _bring(self, name: str) -> None:
        """Has the fields made that are only made when their section is unfolded."""
        if name and name not in self._fields:
            for panel in self._panels:
                panel.bring(name)

    def _show_drafts(self) -> None:
        drafts = self._session.drafts
        for name, field in self._live_fields():
            if name in drafts:
                field.show_draft(drafts[name].text)
            else:
                field.show_value(value_at(self._session.case, name))
        self._show_sentences()

    def _show_sentences(self) -> tuple[Problem, ...]:
        sentences: dict[str, str] = {}
        homeless: list[Problem] = []
        for problem in self._problems:
            self._bring(problem.field)
            home = self._home_of(problem.field)
            if home is None:
                homeless.append(problem)
            elif home not in sentences:
                sentences[home] = as_sentence(problem.text)
        sentences |= {name: draft.sentence for name, draft in self._session.drafts.items()}
        for name, field in self._live_fields():
            field.show_problem(sentences.get(name, ""))
            if name in sentences:
                self._unfold(field)
        return tuple(homeless)

    def _home_of(self, name: str) -> str | None:
        """The field a problem stands beside: its own, the first one inside what it names, or the list it is in."""
        if name.startswith(_COMPLETED):
            cell = name.removeprefix(_COMPLETED)
            sheets = [self._home_of(f"{sheet}{cell}") for sheet in (IN_KWH, IN_USD)]
            return next((each for each in sheets if each and not self._fields[each].isHidden()), None)
        if name == "load":
            return next((each for each in _USE if each in self._fields and not self._fields[each].isHidden()), None)
        if name in self._fields:
            return name
        inside = [
            each
            for each, field in self._fields.items()
            if name and each.startswith((f"{name}.", f"{name}[")) and not field.isHidden()
        ]
        if inside:
            return inside[0]
        whole = name.rpartition("[")[0] if name.endswith("]") else ""
        return whole if whole in self._fields else None

    def _unfold(self, field: Field) -> None:
        for panel in self._panels:
            if field in panel.fields:
                panel.reveal(field)

    def _with_its_co_op(self, case: Case) -> Case:
        """The case with the one co-op that serves its place."""
        co_op = self.co_op_of_place(case)
        return case if co_op is None else co_op_chosen(case, co_op)

    def _enter(self, name: str, value: object) -> None:
        if name not in self._fields:
            # A field that is on its way out may still tell what was typed last.
            return
        if name == "co_op":
            self._session.forget_draft(name)
            self._session.replace(self.choose_co_op(self._session.case, str(value)))
        elif name == "site.zip":
            self._session.replace(self._with_its_co_op(zip_given(self._session.case, value)), typing_in=name)
        elif name in ("site.latitude", "site.longitude"):
            self._session.replace(coordinates_given(self._session.case, name, value), typing_in=name)
            self._session.forget_draft(name)
        elif name == "site.station":
            self._session.replace(station_given(self._session.case, value), typing_in=name)
        else:
            self._session.enter(name, value)


def _no_other(_case: Case) -> str | None:
    return None


def _show_default(field: Field, default: Assumption) -> None:
    field.show_default(figure(default.value))
    field.show_source(default.source, default.as_of)
