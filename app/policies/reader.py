"""Knows how a policy file is read: its text, its form and its meaning, with every mistake named by file and line."""

from __future__ import annotations

import errno
import re
import stat
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.policy import Policy
from app.core.problems import Problem, ProblemsFound
from app.core.wording import say
from app.policies.build import build_policy
from app.policies.lines import line_index, line_of
from app.policies.snapshot import digest

if TYPE_CHECKING:
    from pydantic import BaseModel

    from app.policies.findings import Finding

MOST_BYTES = 1_000_000
MOST_IN_A_LINE = 5_000
"""The longest shipped policy has a twentieth of the bytes, the longest line a tenth of the characters."""

# What the TOML reader says, and what a clerk should do about it.
_SYNTAX = (
    ("Cannot overwrite a value", say("this key stands twice in its table, expected each key once")),
    ("Duplicate inline table key", say("this key stands twice in its table, expected each key once")),
    ("Cannot declare", say("this table stands twice, expected each table once")),
    ("Cannot redefine namespace", say("this table stands twice, expected each table once")),
    ("Cannot mutate immutable namespace", say("this table was already closed, expected all its keys in one place")),
    ("Expected ']", say("the name of a table is not closed, expected ] or ]] after it")),
    ("Expected '=' after a key", say("there is no equals sign after the key, expected key = value")),
    ("Invalid initial character for a key", say("this is not a key, expected a name in letters, digits and hyphens")),
    ("Invalid statement", say("this is neither a key nor a table, expected key = value or [table]")),
    ("Illegal character", say("a text does not end on its line, expected a closing quotation mark")),
    ("Unterminated string", say("a text does not end, expected a closing quotation mark")),
    ('Expected "\'"', say("a text does not end, expected a closing quotation mark")),
    ("Expected '", say("a text does not end, expected a closing quotation mark")),
    ("Unescaped", say("a backslash stands in a text, expected a text without it, or two of them")),
    ("Invalid hex value", say("a backslash stands in a text, expected a text without it, or two of them")),
    ("Unclosed array", say("a list is not closed, expected ] at its end")),
    ("Unclosed inline table", say("a table is not closed, expected }} at its end")),
    (
        "Invalid value",
        say("this is not a value, expected a number, a text in quotation marks, a date like 2026-11-21, or true"),
    ),
    ("Invalid date or datetime", say("there is no such date, expected one like 2026-11-21")),
    (
        "Expected newline or end of document",
        say("something follows the value, expected a new line (is it a text without marks?)"),
    ),
)
_NOT_TOML = say("this line cannot be read, expected key = value or [table]")
_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_policy(path: Path, origin: str = "bundled", checked: frozenset[str] = frozenset()) -> Policy:
    """The policy a file holds.

    Raises ProblemsFound with all mistakes of the file at once.  ``checked`` holds the digests of texts that need no
    check because they have passed it before.
    """
    text = read_text(path)
    return _policy(path, text, origin, bool(checked) and digest(text) in checked)


@lru_cache(maxsize=64)
def _policy(path: Path, text: str, origin: str, passed: bool) -> Policy:
    """The policy of a text; the same text is not read twice."""
    tables = read_tables(path, text)
    if not passed:
        problems = check_tables(path, text, tables)
        if any(problem.severity == "error" for problem in problems):
            raise ProblemsFound(*problems)
    return build_policy(tables, str(path), origin)


def check_policy(path: Path) -> tuple[Problem, ...]:
    """All that is wrong with a policy file, warnings too; nothing when it is right."""
    try:
        text = read_text(path)
        return check_tables(path, text, read_tables(path, text))
    except ProblemsFound as found:
        return found.problems


def read_text(path: Path) -> str:
    """The text of a file in UTF-8; raises ProblemsFound when there is none, or more of it than a policy takes."""
    try:
        content = read_start(path)
    except OSError as error:
        reason = (error.strerror or say("it cannot be read")).lower()
        raise ProblemsFound(
            Problem(
                say("the file cannot be read, expected a policy file (found: {reason})", reason=reason), file=str(path)
            )
        ) from None
    if len(content) > MOST_BYTES:
        text = say("the file is too large to be a policy, expected at most {most_bytes:,} bytes", most_bytes=MOST_BYTES)
        raise ProblemsFound(Problem(text, file=str(path)))
    try:
        return _with_short_lines(path, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        found = say(
            "this is not UTF-8 text, expected the file to be saved as UTF-8 (found byte {content:#04x})",
            content=content[error.start],
        )
        raise ProblemsFound(Problem(found, file=str(path), line=line)) from None


def read_start(path: Path) -> bytes:
    """The bytes of a file, at most one more than a policy may have; raises OSError where it is no plain file.

    A device or a pipe in a policy folder would never end, or never begin.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, say("it is not a plain file"))
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _with_short_lines(path: Path, text: str) -> str:
    """The text; raises ProblemsFound at a line so long that only a machine made it, and made it to be slow to read."""
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > MOST_IN_A_LINE:
            said = say(
                "this line has {count:,} characters, expected at most {most_in_a_line:,}",
                count=len(line),
                most_in_a_line=MOST_IN_A_LINE,
            )
            raise ProblemsFound(Problem(said, file=str(path), line=number))
    return text


def read_tables(path: Path, text: str) -> dict[str, Any]:
    """The tables of a TOML text; raises ProblemsFound where it is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProblemsFound(_syntax_problem(str(error), text).within(str(path))) from None
    except RecursionError:
        said = say("lists or tables stand too deep within each other, expected at most a few levels")
        raise ProblemsFound(Problem(said, file=str(path))) from None


def _syntax_problem(message: str, text: str) -> Problem:
    place = _PLACE.search(message)
    number = int(place[1]) if place and place[1] else text.count("\n") + 1
    said = _PLACE.sub("", message)
    words = next((words for start, words in _SYNTAX if said.startswith(start)), _NOT_TOML)
    lines = text.splitlines() or [""]
    if not lines[min(number, len(lines)) - 1].strip() and "not closed" not in words:
        number = max(number - 1, 1)
    found = lines[min(number, len(lines)) - 1].strip()
    return Problem(say("{wrong} (found {found!r})", wrong=words, found=found), line=number)


def check_tables(
    path: Path, text: str, tables: Mapping[str, Any], form: type[BaseModel] | None = None
) -> tuple[Problem, ...]:
    """What is wrong with the tables of a file by their form and, for a policy, by their meaning, in order of lines."""
    from app.policies.findings import form_findings  # pydantic is loaded only to check

    findings = form_findings(tables, form)
    if form is None:
        from app.policies.checks import meaning_findings

        findings = [*findings, *meaning_findings(tables, path.parent)]
    if errors := [finding for finding in findings if finding.severity == "error"]:
        findings = errors  # a name spelled wrong would also make what it meant look unused
    return placed(path, text, findings)


def placed(path: Path, text: str, findings: list[Finding]) -> tuple[Problem, ...]:
    """Findings as problems in the order of their lines, each said once."""
    if not findings:
        return ()
    lines = line_index(text)
    placed = [
        Problem(found.text, _dotted(found.path), str(path), line_of(lines, found.path) or 1, found.severity)
        for found in findings
    ]
    return tuple(sorted(dict.fromkeys(placed), key=lambda problem: problem.line or 0))


def _dotted(path: tuple[str | int, ...]) -> str:
    """A path as a person reads it: version[0].program[1].netting."""
    dotted = ""
    for part in path:
        dotted += f"[{part}]" if isinstance(part, int) else f".{part}" if dotted else part
    return dotted
