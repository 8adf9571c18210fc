"""Makes the Tab key go through a part of the window in reading order, whatever order its parts were made in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(part: QWidget) -> None:
    """Chains every control of a part in the order in which its layouts, splitters and scrolled columns hold them.

    Pages under tabs are parts of their own: Qt loses controls when something is put right behind a tab widget, which
    to Qt ends with the last control of its last page.
    """
    controls = [widget for widget in _in_reading_order(part) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for inner in _held_by(widget):
        yield from _in_reading_order(inner)
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _held_by(widget: QWidget) -> list[QWidget]:
    """What a widget shows that no layout of its own holds."""
    held: list[QWidget | None] = []
    if isinstance(widget, QSplitter):
        held = [widget.widget(place) for place in range(widget.count())]
    elif isinstance(widget, QScrollArea):
        held = [widget.widget()]
    return [each for each in held if each is not None]


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it, by their places.

    Its items are not asked for: Python would hold on to each, is not told when Qt deletes it, and takes for it
    whatever comes to lie in the same place in memory, which then dies with it.
    """
    owner = layout.parentWidget()
    widgets = [each for each in owner.children() if isinstance(each, QWidget)] if owner is not None else []
    placed: list[tuple[int, QLayout | QWidget]] = [(layout.indexOf(widget), widget) for widget in widgets]
    placed += [(layout.indexOf(inner), inner) for inner in layout.children() if isinstance(inner, QLayout)]
    for place, part in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield from _of_layout(part) if isinstance(part, QLayout) else _in_reading_order(part)
