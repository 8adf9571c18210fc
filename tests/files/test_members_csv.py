"""A table of members: each row a case, and every mistake with its line and column."""

from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.files.members_csv import MONTH_COLUMNS, MemberCase, member_case, read_members

HEAD = ("member", "co_op", "zip", *MONTH_COLUMNS, "size_kw_dc", "tilt_deg")
ROW = {
    "member": "A",
    "co_op": "il-shelby",
    "zip": "62565",
    **dict.fromkeys(MONTH_COLUMNS, "900"),
    "size_kw_dc": "6.5",
    "tilt_deg": "25",
}


def table(folder: Path, *rows: dict[str, str], head: tuple[str, ...] = HEAD) -> Path:
    path = folder / "members.csv"
    lines = [",".join(head), *(",".join({**ROW, **row}[name] for name in head) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def one(folder: Path, **changes: str) -> MemberCase:
    (row,) = read_members(table(folder, changes))
    return member_case(row)


def test_that_a_row_is_a_case(tmp_path: Path) -> None:
    found = one(tmp_path)
    assert found.case.name == "A"
    assert found.case.site.zip == "62565"
    assert found.case.load.monthly_kwh == (900.0,) * 12
    assert found.case.pv is not None
    assert (found.case.pv.kw_dc, found.case.pv.arrays[0].tilt_deg) == (6.5, 25.0)
    assert not found.best_size


def test_that_best_asks_for_the_best_size_and_an_empty_cell_for_the_default(tmp_path: Path) -> None:
    found = one(tmp_path, size_kw_dc="Best", tilt_deg="")
    assert found.best_size
    assert found.case.pv is not None
    assert found.case.pv.arrays[0].tilt_deg == 30.0


def test_that_a_zip_that_lost_its_zero_in_a_spreadsheet_is_read(tmp_path: Path) -> None:
    assert one(tmp_path, zip="1234").case.site.zip == "01234"


@pytest.mark.parametrize(
    ("changes", "column", "said"),
    [
        ({"kwh_may": "many"}, "kwh_may", "'many' found; expected a number"),
        ({"kwh_may": ""}, "kwh_may", "twelve months"),
        ({"kwh_may": "-5"}, "kwh_may", "expected a number of kWh from 0"),
        ({"kwh_may": "nan"}, "kwh_may", "expected a number of kWh from 0"),
        ({"size_kw_dc": ""}, "size_kw_dc", "or the word best"),
        ({"size_kw_dc": "0"}, "size_kw_dc", "above 0"),
        ({"tilt_deg": "95"}, "tilt_deg", "from 0 to 90"),
        ({"zip": "625655"}, "zip", "five digits"),
    ],
)
def test_that_a_wrong_cell_is_told_with_its_line_and_column(
    tmp_path: Path, changes: dict[str, str], column: str, said: str
) -> None:
    rows = read_members(table(tmp_path, {}, changes))
    with pytest.raises(ProblemsFound) as caught:
        member_case(rows[1])
    (problem,) = caught.value.problems
    assert (problem.line, problem.field) == (3, column)
    assert said in problem.text


def test_that_a_row_of_another_length_is_its_own_problem(tmp_path: Path) -> None:
    path = table(tmp_path, {}, {})
    path.write_text(path.read_text(encoding="utf-8") + "B,il-shelby\n", encoding="utf-8")
    rows = read_members(path)
    assert len(rows) == 3
    with pytest.raises(ProblemsFound, match="2 cells found; expected 17"):
        member_case(rows[2])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file is empty"),
        ("member,co_op\n", "no column size_kw_dc"),
        ("co_op,size_kw_dc\n", "holds no members"),
        ("co_op,size_kw_dc,shoe_size\n", "unknown column 'shoe_size'"),
        ("co_op,co_op,size_kw_dc\n", "stands twice"),
        ("co_op,size_kw_dc,kwh_jan\n", "1 of the twelve columns"),
        ('co_op,size_kw_dc\n"il,5\n', "not a table"),
    ],
)
def test_that_a_file_that_is_no_table_of_members_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "members.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsFound, match=said):
        read_members(path)


def test_that_a_byte_order_mark_and_blank_lines_are_no_members(tmp_path: Path) -> None:
    path = table(tmp_path, {}, {})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b"\n\n")
    assert [row.line for row in read_members(path)] == [2, 3]


def test_that_other_bytes_and_no_file_are_said(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_bytes(b"co_op,size_kw_dc\n\xff,5\n")
    with pytest.raises(ProblemsFound, match="not UTF-8"):
        read_members(path)
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_members(tmp_path / "none.csv")
