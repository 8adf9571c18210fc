"""Sentences that still know the pattern they were made of, so that they can be said in another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from string import Formatter
from types import MappingProxyType

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

LookUp = Callable[[str], str]
"""From an English text or pattern to the one of another language; a text it does not know comes back unchanged."""


class Sentence(str):
    """An English text, the pattern it was made of and the values put in; a value may be a sentence itself."""

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> Sentence:
        shown = {name: _day(value) if isinstance(value, date) else value for name, value in values.items()}
        made = super().__new__(cls, pattern.format(**shown))
        made.pattern = pattern
        made.values = MappingProxyType(dict(values))
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, dict[str, object]]]:
        return Sentence, (self.pattern, dict(self.values))


def _day(day: date) -> str:
    """A day as it stands in an English sentence: `November 21, 2026`."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def say(pattern: str, **values: object) -> Sentence:
    """The pattern with its values put in, by ``str.format``; literal braces are doubled."""
    return Sentence(pattern, values)


def together(*texts: str, between: str = " ") -> Sentence:
    """Texts one after the other; empty ones are left out."""
    kept = [text for text in texts if text]
    names = [f"text{place}" for place in range(len(kept))]
    return Sentence(between.join(f"{{{name}}}" for name in names), dict(zip(names, kept, strict=True)))


def told_again(text: str, patterns: Iterable[str]) -> str:
    """A plain text, such as one out of a file, as the sentence of the first pattern that it may be made of."""
    for pattern in patterns:
        found = _form(pattern).fullmatch(text)
        if found is not None:
            return Sentence(pattern, found.groupdict())
    return text


@lru_cache(maxsize=64)
def _form(pattern: str) -> re.Pattern[str]:
    parts = Formatter().parse(pattern)
    return re.compile("".join(re.escape(words) + (f"(?P<{name}>.+?)" if name else "") for words, name, _, _ in parts))


def in_language(text: str, look_up: LookUp, write_day: Callable[[date], str] = _day) -> str:
    """A text as another language says it: its pattern is looked up, and each text put in as well; days are written."""
    if not isinstance(text, Sentence):
        return look_up(text)

    def said(value: object) -> object:
        if isinstance(value, str):
            return in_language(value, look_up, write_day)
        return write_day(value) if isinstance(value, date) else value

    return look_up(text.pattern).format(**{name: said(value) for name, value in text.values.items()})
