"""Puts the program's fixed words into the reader's language where no widget is at hand to do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.wording import Sentence, in_language, told_again
from app.gui.amounts import long_date
from app.gui.language import spoken_language, translated_apart

BELOW_THE_WINDOW = ("Sentences", "Policies", "Tables")

READ_BY_A_PERSON = frozenset(
    {
        *("text", "name", "label", "title", "note", "notes", "why", "fix", "when", "due", "told", "sentence", "method"),
        *("condition", "source", "question", "reading", "other", "contact", "wrong", "ask", "warnings", "payback_text"),
        *("unknown", "missing", "documents", "names", "titles", "as_of", "value"),
    }
)
"""Fields of the values made below the window that are shown as they stand; the others are ids and keys."""


def figures_text(context: str, text: str) -> str:
    """The translation of a chart's words; what charts pass their texts through."""
    return QCoreApplication.translate(context, text)


def spoken(text: str) -> str:
    """A text made below the window, as the window's language says it."""
    return in_language(text, _looked_up, long_date)


def as_sentence(text: str) -> str:
    """A problem's text as a sentence of its own: with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def spoken_throughout(value: Any) -> Any:
    """A value made below the window with every text in it as the window's language says it.

    Texts are sentences, and whatever stands in a field of one of the names `READ_BY_A_PERSON`.  What holds none comes
    back as the same object.
    """
    return value if spoken_language() == "en" else _throughout(value, read=False)


def _throughout(value: Any, read: bool) -> Any:
    if isinstance(value, str):
        return spoken(value) if read or isinstance(value, Sentence) else value
    if isinstance(value, (tuple, list)):
        parts = [_throughout(each, read) for each in value]
        same = all(new is old for new, old in zip(parts, value, strict=True))
        return value if same else _like(value, parts)
    if isinstance(value, Mapping):
        found = {key: _throughout(each, read) for key, each in value.items()}
        same = all(found[key] is value[key] for key in found)
        return value if same else MappingProxyType(found)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = _throughout(old, field.name in READ_BY_A_PERSON)
            if new is not old and field.init:
                changed[field.name] = new
        return replace(value, **changed) if changed else value
    return value


def _like(value: Any, parts: list[Any]) -> Any:
    if isinstance(value, list):
        return parts
    return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)


def _looked_up(text: str) -> str:
    found = (translated_apart(context, text) for context in BELOW_THE_WINDOW)
    known = next((each for each in found if each != text), None)
    return _told_with_figures(text) if known is None else known


def _told_with_figures(text: str) -> str:
    """What the form for one's own co-op wrote into its file with the member's figures in it."""
    from app.policies.writer import WITH_FIGURES

    made = told_again(text, WITH_FIGURES)
    return in_language(made, _looked_up, long_date) if isinstance(made, Sentence) else text
