"""Makes the Tab key go through a part of the window in reading order, whatever order its parts were made in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _in_reading_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)
