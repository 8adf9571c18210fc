"""Puts the program's fixed words into the reader's language where no widget is at hand to do it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.wording import in_language

BELOW_THE_WINDOW = ("Sentences", "Policies", "Tables")


def figures_text(context: str, text: str) -> str:
    """The translation of a chart's words; what charts pass their texts through."""
    return QCoreApplication.translate(context, text)


def spoken(text: str) -> str:
    """A text made below the window, as the window's language says it."""
    return in_language(text, _looked_up)


def _looked_up(text: str) -> str:
    found = (QCoreApplication.translate(context, text) for context in BELOW_THE_WINDOW)
    return next((each for each in found if each != text), text)
