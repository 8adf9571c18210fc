"""Knows on which line of a TOML text each key and each item of an array stands.

The standard reader of TOML gives values without places, and it has already refused what is not TOML; so this walk over
a valid text only has to find where things begin, not to understand them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

Path = tuple[str | int, ...]

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"[ \t]*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BASIC_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_BASIC_TEXT = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}', re.DOTALL)
_LITERAL_STRING = re.compile(r"'[^'\n]*'")
_LITERAL_TEXT = re.compile(r"'''.*?'{3,5}", re.DOTALL)
_SCALAR = re.compile(r"[^,\]}\n#]*")


def line_index(text: str) -> dict[Path, int]:
    """The line, from 1, of every key, table and array item of a valid TOML text, by its path from the root."""
    return _Walk(text).lines


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of the nearest thing on the way to a path that has one; None for the file as a whole."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


class _Walk:
    """One pass over a text; ``lines`` is the result."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: dict[Path, int] = {}
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._last_index: dict[Path, int] = {}
        self._at = 0
        table: Path = ()
        while self._skip(_BLANK_LINES) < len(text):
            if text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self.text, self._at)
        self._at = match.end() if match else self._at
        return self._at

    def _note(self, path: Path, at: int) -> None:
        self.lines.setdefault(path, bisect_right(self._line_starts, at))

    def _key(self) -> tuple[str, ...]:
        parts = []
        while True:
            self._skip(_BLANK)
            start = self._at
            if self.text[start] == '"':
                self._skip(_BASIC_STRING)
                parts.append(self.text[start + 1 : self._at - 1])
            elif self.text[start] == "'":
                self._skip(_LITERAL_STRING)
                parts.append(self.text[start + 1 : self._at - 1])
            else:
                self._skip(_BARE_KEY)
                parts.append(self.text[start : self._at])
            self._skip(_BLANK)
            if self.text[self._at] != ".":
                return tuple(parts)
            self._at += 1

    def _header(self) -> Path:
        start = self._at
        of_array = self.text.startswith("[[", start)
        self._at += 2 if of_array else 1
        parts = self._key()
        self._at += 2 if of_array else 1
        path: Path = ()
        for position, part in enumerate(parts):
            path = (*path, part)
            self._note(path, start)
            if of_array and position == len(parts) - 1:
                self._last_index[path] = self._last_index.get(path, -1) + 1
            if path in self._last_index:
                path = (*path, self._last_index[path])
        self._note(path, start)
        return path

    def _pair(self, table: Path) -> None:
        start = self._at
        path = table
        for part in self._key():
            path = (*path, part)
            self._note(path, start)
        self._at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip(_BLANK)
        opening = self.text[self._at]
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        elif opening == '"':
            self._skip(_BASIC_TEXT if self.text.startswith('"""', self._at) else _BASIC_STRING)
        elif opening == "'":
            self._skip(_LITERAL_TEXT if self.text.startswith("'''", self._at) else _LITERAL_STRING)
        else:
            self._skip(_SCALAR)

    def _array(self, path: Path) -> None:
        self._at += 1
        index = 0
        while self.text[self._skip(_BLANK_LINES)] != "]":
            self._note((*path, index), self._at)
            self._value((*path, index))
            index += 1
            if self.text[self._skip(_BLANK_LINES)] == ",":
                self._at += 1
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while self.text[self._skip(_BLANK_LINES)] != "}":
            self._pair(path)
            if self.text[self._skip(_BLANK_LINES)] == ",":
                self._at += 1
        self._at += 1
