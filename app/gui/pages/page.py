"""What every page under the tabs can do: show an estimate, and be grey while it is being worked out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import delete

from app.gui.theme import Wardrobe

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case


class Page(QWidget):
    """A page draws itself only while it is the one on screen."""

    def __init__(self, wardrobe: Wardrobe, title: str) -> None:
        super().__init__()
        self.wardrobe = wardrobe
        self.title = title

    def fill(self) -> None:
        """Makes what is on a page that is not the first one on screen: after the first paint."""

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        """Shows the answer to the case."""
        raise NotImplementedError

    def set_stale(self, stale: bool) -> None:
        """Greys the page while the answer is being worked out again."""

    def load_charts(self) -> None:
        """Makes the charts: after the first paint, once pyqtgraph is there."""


class ScrolledColumn(QScrollArea):
    """A column that scrolls up and down, never sideways."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """A column that scrolls, named for who hears the window."""
    area = ScrolledColumn(content)
    area.setAccessibleName(name)
    return area


def clear(column: QVBoxLayout) -> None:
    """Takes everything out of a column."""
    while (item := column.takeAt(0)) is not None:
        widget, layout = item.widget(), item.layout()
        if layout is not None:  # is the item itself
            clear(layout)  # type: ignore[arg-type]
            layout.deleteLater()
            continue
        delete(item)  # Qt has given it away and Python has not taken it: nobody else does
        if widget is not None:
            widget.hide()
            widget.deleteLater()
