"""A whole membership as a table: one member a row, each row a case."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from app.core.case import Case
from app.core.problems import Problem, ProblemsFound
from app.files.case_file import case_from_data

MONTH_COLUMNS = tuple(
    f"kwh_{name}" for name in ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
)
TEXT_COLUMNS: Mapping[str, str] = {
    "co_op": "co_op",
    "version": "version",
    "program": "program",
    "rate": "rate",
    "sector": "member.sector",
    "zip": "site.zip",
    "station": "site.station",
    "profile": "load.profile",
    "mounting": "pv.arrays[0].mounting",
}
NUMBER_COLUMNS: Mapping[str, str] = {
    "latitude": "site.latitude",
    "longitude": "site.longitude",
    "annual_kwh": "load.annual_kwh",
    "tilt_deg": "pv.arrays[0].tilt_deg",
    "azimuth_deg": "pv.arrays[0].azimuth_deg",
    "inverter_kw_ac": "pv.inverter_kw_ac",
    "pv_usd_per_w_dc": "costs.pv_usd_per_w_dc",
    "start_month": "start_month",
}
SIZE_COLUMN, BEST = "size_kw_dc", "best"
"""A row's size in kW DC, or the word that asks for the best one."""

COLUMNS = ("member", *TEXT_COLUMNS, *NUMBER_COLUMNS, *MONTH_COLUMNS, SIZE_COLUMN)
REQUIRED = ("co_op", SIZE_COLUMN)
LARGEST_BYTES = 500_000_000


@dataclass(frozen=True)
class MemberRow:
    """One row as it stands: its line in the file, the member's own name for it, its cells by column."""

    line: int
    member: str
    cells: Mapping[str, str]


@dataclass(frozen=True)
class MemberCase:
    """A row as a case; ``best_size`` asks for the best size in place of the case's own."""

    case: Case
    best_size: bool


def read_members(path: Path) -> tuple[MemberRow, ...]:
    """The rows of a file of members.

    Raises ProblemsFound where the file cannot be read, or its columns are not those of a table of members; what is
    wrong with a row is the row's own matter (see ``member_case``).
    """
    file = str(path)
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ProblemsFound(Problem(f"larger than {LARGEST_BYTES // 1_000_000} MB; split it in parts.", file=file))
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProblemsFound(Problem(f"byte {error.start} is not UTF-8 text; save it as UTF-8.", file=file)) from None
    except (OSError, ValueError) as error:
        raise ProblemsFound(Problem(f"the file cannot be read: {error}.", file=file)) from None
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    rows: list[MemberRow] = []
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        problems = _header_problems(header)
        if problems:
            raise ProblemsFound(*(problem.within(file, 1) for problem in problems))
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            values = dict(zip(header, (cell.strip() for cell in cells), strict=False))
            if len(cells) != len(header):
                values = {"": f"{len(cells)} cells found; expected {len(header)}, one a column."}
            rows.append(MemberRow(reader.line_num, values.get("member", ""), values))
    except csv.Error as error:
        raise ProblemsFound(Problem(f"not a table: {error}.", file=file, line=reader.line_num)) from None
    if not rows:
        raise ProblemsFound(Problem("holds no members; expected one a row under the heading.", file=file))
    return tuple(rows)


def _header_problems(header: list[str]) -> list[Problem]:
    if not header:
        return [Problem(f"the file is empty; expected a heading with {', '.join(REQUIRED)} and more.")]
    found = [
        Problem(f"unknown column {name!r}; expected some of {', '.join(COLUMNS)}.")
        for name in header
        if name not in COLUMNS
    ]
    found += [Problem(f"the column {name} stands twice.") for name in set(header) if header.count(name) > 1]
    found += [Problem(f"there is no column {name}.") for name in REQUIRED if name not in header]
    months = [name for name in MONTH_COLUMNS if name in header]
    if len(months) not in (0, 12):
        missing = next(name for name in MONTH_COLUMNS if name not in header)
        found.append(Problem(f"{len(months)} of the twelve columns of use are there; {missing} is missing."))
    return found


def member_case(row: MemberRow) -> MemberCase:
    """The case of a row; a cell that is empty takes the default.

    Raises ProblemsFound, each problem with the row's line and its column.
    """
    if "" in row.cells:
        raise ProblemsFound(Problem(row.cells[""], line=row.line))
    problems: list[Problem] = []
    data: dict[str, Any] = {"fairwatt": 1, "name": row.member or f"line {row.line}"}

    def number(column: str, text: str) -> float | None:
        try:
            return float(text)
        except ValueError:
            problems.append(Problem(f"{text!r} found; expected a number.", column))
            return None

    best = row.cells.get(SIZE_COLUMN, "").lower() == BEST
    size_text = row.cells.get(SIZE_COLUMN, "")
    if not size_text:
        problems.append(Problem(f"empty; expected a size in kW DC, or the word {BEST}.", SIZE_COLUMN))
    size = 5.0 if best or not size_text else number(SIZE_COLUMN, size_text)
    array: dict[str, Any] = {"kw_dc": size}
    pv: dict[str, Any] = {"arrays": [array]}
    for column, field in (*TEXT_COLUMNS.items(), *NUMBER_COLUMNS.items()):
        text = row.cells.get(column, "")
        if not text:
            continue
        value: object = text if column in TEXT_COLUMNS else number(column, text)
        part, _, name = field.rpartition(".")
        if field == "site.zip":
            value = text.zfill(5)
        if part == "pv.arrays[0]":
            array[name] = value
        elif part == "pv":
            pv[name] = value
        elif part:
            data.setdefault(part, {})[name] = value
        else:
            data[name] = int(value) if isinstance(value, float) and value.is_integer() else value
    months = [row.cells.get(column, "") for column in MONTH_COLUMNS]
    if any(months):
        empty = [column for column, text in zip(MONTH_COLUMNS, months, strict=True) if not text]
        problems += [Problem("empty; twelve months of use are expected.", column) for column in empty]
        kwh = [number(column, text) for column, text in zip(MONTH_COLUMNS, months, strict=True) if text]
        data.setdefault("load", {})["monthly_kwh"] = kwh
    data["pv"] = pv
    if problems:
        raise ProblemsFound(*(problem.within("", row.line) for problem in problems))
    try:
        return MemberCase(case_from_data(data), best)
    except ProblemsFound as found:
        raise ProblemsFound(
            *(Problem(problem.text, column_of(problem.field), line=row.line) for problem in found.problems)
        ) from None


def column_of(field: str) -> str:
    """The column a field of a case came from; the field itself where it came from none."""
    for column, known in (*TEXT_COLUMNS.items(), *NUMBER_COLUMNS.items()):
        if field == known:
            return column
    if field.startswith("load.monthly_kwh["):
        return MONTH_COLUMNS[int(field.partition("[")[2].rstrip("]"))]
    return SIZE_COLUMN if field.startswith(("pv.arrays[0].kw_dc", "pv.arrays")) else field
