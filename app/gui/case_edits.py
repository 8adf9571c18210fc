"""Makes the changes to a case that are more than one field: other ways of giving the use, arrays that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.case import Case, Load, Loan, Pv, PvArray, Wind
from app.gui.case_fields import value_at, with_value
from app.gui.entry import read_number

MONTHS = 12
FIRST_ARRAY = PvArray(kw_dc=8.0)


def use_by_month(case: Case) -> Case:
    """Twelve bills instead of a year's figure: the same sum, to the tenth of a kWh, spread evenly."""
    if case.load.monthly_kwh is not None:
        return case
    each_kwh = round((case.load.annual_kwh or 0.0) / MONTHS, 1)
    return _using(case, monthly_kwh=(each_kwh,) * MONTHS)


def use_by_year(case: Case) -> Case:
    """A year's figure instead of twelve bills: their sum."""
    if case.load.annual_kwh is not None:
        return case
    return _using(case, annual_kwh=sum(case.load.monthly_kwh or ()))


def use_from_file(case: Case, file: str) -> Case:
    """The readings of a meter's file instead of bills."""
    return _using(case, interval_file=file)


def use_of_similar_members(case: Case) -> Case:
    """What similar members use, for who has no bills yet."""
    return _using(case, similar_members=True)


def use_pasted(case: Case, first: int, texts: Sequence[str]) -> tuple[Case, dict[int, tuple[str, str]]]:
    """Puts pasted cells into the months from ``first`` on.

    Returns the case with the cells that are numbers, and for each month whose cell is none its text and the reason.
    """
    monthly_kwh = list(case.load.monthly_kwh or (0.0,) * MONTHS)
    wrong: dict[int, tuple[str, str]] = {}
    for index, text in enumerate(texts[: MONTHS - first], start=first):
        entry = read_number(text)
        if entry.value is None:
            wrong[index] = (text, entry.sentence)
        else:
            monthly_kwh[index] = entry.value
    return _using(case, monthly_kwh=tuple(monthly_kwh)), wrong


def cells_pasted(case: Case, name: str, first: int, texts: Sequence[str]) -> tuple[Case, dict[int, tuple[str, str]]]:
    """Puts pasted cells into a list of twelve months from ``first`` on, by the list's dotted name.

    Returns the case with the cells that are numbers, and for each month whose cell is none its text and the reason.
    """
    cells = list(value_at(case, name) or (0.0,) * MONTHS)
    wrong: dict[int, tuple[str, str]] = {}
    for index, text in enumerate(texts[: MONTHS - first], start=first):
        entry = read_number(text)
        if entry.value is None:
            wrong[index] = (text, entry.sentence)
        else:
            cells[index] = entry.value
    return with_value(case, name, tuple(cells)), wrong


def _using(case: Case, **given: object) -> Case:
    """The case with one way of saying its use, and none of the others; how the hours go and what is added stays."""
    ways = {
        "monthly_kwh": None,
        "annual_kwh": None,
        "interval_file": None,
        "similar_members": False,
        "known_monthly_kwh": None,
        "monthly_usd": None,
    }
    return replace(case, load=replace(case.load, **(ways | given)))  # type: ignore[arg-type]


def array_added(case: Case) -> Case:
    """One more plane of modules: like the last one, turned to the other side; the first one faces south."""
    pv = case.pv or Pv()
    if not pv.arrays:
        return replace(case, pv=replace(pv, arrays=(FIRST_ARRAY,)))
    last = pv.arrays[-1]
    other = replace(last, azimuth_deg=(last.azimuth_deg + 90.0) % 360.0)
    return replace(case, pv=replace(pv, arrays=(*pv.arrays, other)))


def array_removed(case: Case, index: int) -> Case:
    """One plane fewer; without any plane there is no solar system."""
    if case.pv is None or index >= len(case.pv.arrays):
        return case
    arrays = (*case.pv.arrays[:index], *case.pv.arrays[index + 1 :])
    return replace(case, pv=replace(case.pv, arrays=arrays) if arrays else None)


def loan_taken(case: Case, taken: bool) -> Case:
    """With a loan on the usual terms, or paid at once."""
    if taken == (case.finance.loan is not None):
        return case
    return replace(case, finance=replace(case.finance, loan=Loan() if taken else None))


def co_op_chosen(case: Case, co_op: str) -> Case:
    """Another co-op: its own version, program, rate and figures, so the former one's are dropped."""
    return replace(case, co_op=co_op, version=None, program=None, rate=None, policy_inputs={})


def blank_case(name: str, former: Case) -> Case:
    """A case to begin anew with: the same co-op and place, nothing used and nothing built yet."""
    return Case(name=name, co_op=former.co_op, site=former.site, load=Load(monthly_kwh=(0.0,) * MONTHS))


def turbine_chosen(case: Case, turbine: str | None) -> Case:
    """With another turbine on its usual tower, or with none; how many there are stays."""
    if turbine is None:
        return replace(case, wind=None)
    if case.wind is None:
        return replace(case, wind=Wind(turbine=turbine))
    return replace(case, wind=replace(case.wind, turbine=turbine, hub_height_m=None))


def size_taken(case: Case, kw_ac: float, kw_dc: float) -> Case:
    """The same design at another size: every array by the same factor, the inverter as given."""
    if case.pv is None or case.pv.kw_dc <= 0.0:
        return case
    factor = kw_dc / case.pv.kw_dc
    arrays = tuple(replace(array, kw_dc=round(array.kw_dc * factor, 3)) for array in case.pv.arrays)
    return replace(case, pv=replace(case.pv, arrays=arrays, inverter_kw_ac=round(kw_ac, 3), inverters=()))
