"""Makes the changes to how a case gives its use: as bills in kWh or dollars, one year, a file, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from app.core.case import Case, Load
from app.gui.entry import read_number

MONTHS = 12
NOTHING_KNOWN: tuple[float | None, ...] = (None,) * MONTHS
IN_KWH, IN_USD = "load.monthly_kwh", "load.monthly_usd"
"""The dotted names of the two sheets of bills; months that are not known stand as empty cells in either."""

Way = Literal["kwh", "usd", "year", "file", "similar"]
Bills = tuple[float | None, ...]

_ROWS = re.compile(r"[\r\n\t]")
_LINES = re.compile(r"\r\n|[\r\n]")


def way_of(load: Load) -> Way | None:
    """How a use is given; None where it is not given at all."""
    if load.monthly_kwh is not None or load.known_monthly_kwh is not None:
        return "kwh"
    if load.monthly_usd is not None:
        return "usd"
    if load.annual_kwh is not None:
        return "year"
    if load.interval_file is not None:
        return "file"
    return "similar" if load.similar_members else None


def bills_of(load: Load, sheet: str) -> Bills:
    """The twelve cells of a sheet, None for a month that is not known."""
    given = (load.monthly_kwh or load.known_monthly_kwh) if sheet == IN_KWH else load.monthly_usd
    return NOTHING_KNOWN if given is None else tuple(given)


def with_bills(case: Case, sheet: str, bills: Sequence[float | None]) -> Case:
    """The case with its use given as the bills of one sheet; without any known month its use is not given."""
    cells = tuple(bills)
    known = tuple(cell for cell in cells if cell is not None)
    if not known:
        return _using(case)
    if sheet == IN_USD:
        return _using(case, monthly_usd=cells)
    return _using(case, monthly_kwh=known) if len(known) == MONTHS else _using(case, known_monthly_kwh=cells)


def use_by_month(case: Case, monthly_kwh: Sequence[float | None] = NOTHING_KNOWN) -> Case:
    """Bills in kWh instead of another way: to the tenth of a kWh, what it is known to be in each month."""
    if way_of(case.load) == "kwh":
        return case
    return with_bills(case, IN_KWH, [None if kwh is None else round(kwh, 1) for kwh in monthly_kwh])


def use_by_dollars(case: Case, monthly_usd: Sequence[float | None] = NOTHING_KNOWN) -> Case:
    """Bills in dollars instead of another way: to the cent, what each known month would bill."""
    if way_of(case.load) == "usd":
        return case
    return with_bills(case, IN_USD, [None if usd is None else round(usd, 2) for usd in monthly_usd])


def use_by_year(case: Case, annual_kwh: float | None = None) -> Case:
    """A year's figure instead of another way; the sum of twelve bills is theirs, any other is to be given."""
    if way_of(case.load) == "year":
        return case
    bills = case.load.monthly_kwh
    total = sum(bills) if bills is not None else annual_kwh
    return _using(case) if total is None else _using(case, annual_kwh=round(total, 1))


def use_from_file(case: Case, file: str) -> Case:
    """The readings of a meter's file instead of bills."""
    return _using(case, interval_file=file)


def use_of_similar_members(case: Case) -> Case:
    """What similar members use, for who has no bills yet."""
    return _using(case, similar_members=True)


def only_the_way(load: Load) -> Load:
    """The way a use is given, without how the hours go and what is added."""
    return _given_as(Load(), load)


def use_as(case: Case, way: Load) -> Case:
    """The case with its use given in the way of another load; how the hours go and what is added stays."""
    return replace(case, load=_given_as(case.load, way))


def pasted_bills(text: str) -> list[str]:
    """The cells of a copied column or row, in order; an empty cell among them stays one, so that no month moves.

    Of months beside or above their figures, and of a heading over twelve of them, only the figures are taken.
    """
    plain = text.strip("\r\n")
    if not _ROWS.search(plain):
        return []
    rows = [[cell.strip() for cell in row.split("\t")] for row in _LINES.split(plain)]
    if len(rows) > 1 and all(len(row) > 1 and _is_word(row[0]) for row in rows):
        cells = [row[1] for row in rows]
    elif len(rows) == 2 and len(rows[0]) > 1 and all(_is_word(cell) for cell in rows[0]):
        cells = rows[1]
    else:
        cells = [cell for row in rows for cell in row]
    return cells[1:] if len(cells) == MONTHS + 1 and _is_word(cells[0]) else cells


def _is_word(cell: str) -> bool:
    return bool(read_number(cell, unit="kWh").sentence)


def bills_pasted(case: Case, sheet: str, first: int, texts: Sequence[str]) -> tuple[Case, dict[int, tuple[str, str]]]:
    """Puts pasted cells into the months of a sheet from ``first`` on; an empty one is a month that is not known.

    Returns the case with the cells that are numbers, and for each month whose cell is none its text and the reason.
    """
    cells = list(bills_of(case.load, sheet))
    wrong: dict[int, tuple[str, str]] = {}
    for index, text in enumerate(texts[: MONTHS - first], start=first):
        entry = read_number(text, unit="kWh" if sheet == IN_KWH else "$")
        if entry.sentence:
            wrong[index] = (text, entry.sentence)
        else:
            cells[index] = entry.value
    return with_bills(case, sheet, cells), wrong


def _given_as(load: Load, way: Load) -> Load:
    return replace(
        load,
        monthly_kwh=way.monthly_kwh,
        annual_kwh=way.annual_kwh,
        interval_file=way.interval_file,
        similar_members=way.similar_members,
        known_monthly_kwh=way.known_monthly_kwh,
        monthly_usd=way.monthly_usd,
    )


def _using(case: Case, **given: object) -> Case:
    """The case with one way of saying its use, and none of the others."""
    return use_as(case, Load(**given))  # type: ignore[arg-type]
