"""Makes the Tab key go through a column in reading order, whatever order its parts were made in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(column: QWidget) -> None:
    """Chains every control of a column in the order in which its layouts hold them."""
    controls = [widget for widget in _in_reading_order(column) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


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
