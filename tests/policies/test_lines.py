"""The line of every key, table and item of a TOML text."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.policies.lines import Path as TomlPath
from app.policies.lines import line_index, line_of

TEXT = '''# a comment with [brackets] and = signs
id = "a # not a comment"
"quoted key" = 1
dotted.inner = 2

[table]
text = """
first [x]
second = 3 \\""" still
"""
literal = \'\'\'
[not.a.table]
\'\'\'
list = [
    1, # one
    [2, 3],
    { a = 4, b = [5,
        6] },
]

[[array]]
a = 1
[[array.inner]]
b = "x]y"
[[array.inner]]
b = 2
[array.sub]
c = 'it\\s'
[[array]]
a = 2026-11-21
[[array.inner]]
b = 3.5e1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("id",), 2),
        (("quoted key",), 3),
        (("dotted", "inner"), 4),
        (("table",), 6),
        (("table", "text"), 7),
        (("table", "literal"), 11),
        (("table", "list"), 14),
        (("table", "list", 0), 15),
        (("table", "list", 1, 1), 16),
        (("table", "list", 2), 17),
        (("table", "list", 2, "b", 1), 18),
        (("array", 0), 21),
        (("array", 0, "inner", 0, "b"), 24),
        (("array", 0, "inner", 1), 25),
        (("array", 0, "sub", "c"), 28),
        (("array", 1, "a"), 30),
        (("array", 1, "inner", 0, "b"), 32),
    ],
)
def test_that_each_thing_has_the_line_it_stands_on(path: TomlPath, line: int) -> None:
    assert tomllib.loads(TEXT)
    assert line_index(TEXT)[path] == line


def test_that_what_is_missing_is_looked_for_where_its_table_begins() -> None:
    lines = line_index(TEXT)
    assert line_of(lines, ("array", 1, "missing", "deeper")) == 29
    assert line_of(lines, ("nothing",)) is None


def paths(value: Any, path: TomlPath = ()) -> list[TomlPath]:
    found: list[TomlPath] = [path] if path else []
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += paths(item, (*path, key))
    return found


def test_that_nothing_of_a_shipped_policy_is_without_a_line(repository: Path) -> None:
    files = [*(repository / "co_ops").rglob("*.toml"), *(repository / "tests" / "co_ops").rglob("*.toml")]
    assert len(files) > 35
    for file in files:
        text = file.read_text(encoding="utf-8")
        lines = line_index(text)
        rows = text.splitlines()
        for path in paths(tomllib.loads(text)):
            assert path in lines, f"{file}: {path}"
            name = next(part for part in reversed(path) if isinstance(part, str))
            if path[-1] == name:
                assert name in rows[lines[path] - 1], f"{file}:{lines[path]}: {path}"


def test_that_windows_line_ends_change_no_line() -> None:
    assert line_index(TEXT.replace("\n", "\r\n")) == line_index(TEXT)


def test_that_a_key_in_single_quotation_marks_has_its_line() -> None:
    lines = line_index("# first\n'own key' = 1\n['a table'.inner]\nb = 2\n")
    assert (lines[("own key",)], lines[("a table", "inner", "b")]) == (2, 4)
