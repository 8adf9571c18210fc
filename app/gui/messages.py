"""Puts the program's fixed words into the reader's language where no widget is at hand to do it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def figures_text(context: str, text: str) -> str:
    """The translation of a chart's words; what charts pass their texts through."""
    return QCoreApplication.translate(context, text)
