"""Holds a copied table to rows and tabs, and to names that stay names."""

import pytest

from app.report.figure import Table
from app.report.tab_separated import tab_separated


def test_that_a_table_becomes_lines_with_tabs_and_plain_numbers() -> None:
    table = Table(("Month", "Bill, $"), (("Jan", 1183.67), ("Feb", None), ("Mar", -0.5)))
    assert tab_separated(table) == "Month\tBill, $\nJan\t1183.67\nFeb\t\nMar\t-0.5\n"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", " =1"])
def test_that_a_name_like_a_formula_stays_text(name: str) -> None:
    assert tab_separated(Table((name,), ())) == f"'{name.strip()}\n"


def test_that_tabs_and_line_ends_in_a_name_make_no_new_cell() -> None:
    assert tab_separated(Table(("a\tb\nc",), ((1.0,),))) == "a b c\n1\n"
