"""A quiet heading inside a panel; what stands under it is made when it is unfolded for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui.theme import Wardrobe


class Folded(QWidget):
    """Fields that most people never need, one line while folded: the title and, after it, what is said in them."""

    filled = Signal()

    def __init__(self, wardrobe: Wardrobe, title: str, fill: Callable[[QVBoxLayout], None]) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._title = title
        self._said = ""
        self._fill = fill
        self.made = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.heading = QPushButton()
        self.heading.setFlat(True)
        self.heading.setCheckable(True)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.heading.toggled.connect(self._fold)
        column.addWidget(self.heading)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 6)
        self.column.setSpacing(8)
        self.body.hide()
        column.addWidget(self.body)
        wardrobe.changed.connect(self._show_fold)
        self._show_fold()

    @property
    def unfolded(self) -> bool:
        return self.heading.isChecked()

    def unfold(self) -> None:
        self.heading.setChecked(True)

    def make(self) -> None:
        """Makes what stands under the heading, if it is not there yet."""
        if not self.made:
            self.made = True
            self._fill(self.column)
            self.filled.emit()

    def say(self, text: str) -> None:
        """What stands after the title."""
        if text != self._said:
            self._said = text
            self._show_fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fold()

    def _fold(self, unfolded: bool) -> None:
        if unfolded:
            self.make()
        self.body.setVisible(unfolded)
        self._show_fold()

    def _show_fold(self) -> None:
        side = self._wardrobe.look.pixels(12)
        unfolded = self.heading.isChecked()
        self.heading.setIconSize(QSize(side, side))
        self.heading.setIcon(self._wardrobe.icon("open-section" if unfolded else "closed-section", "accent"))
        said = self.tr("{title}: {said}").format(title=self._title, said=self._said) if self._said else self._title
        room = self.heading.width() - side - self._wardrobe.look.pixels(22)
        self.heading.setText(self.heading.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, max(room, 0)))
        self.heading.setToolTip(said)
        state = self.tr("shown") if unfolded else self.tr("folded")
        self.heading.setAccessibleName(f"{said}, {state}")
