"""Paints any Figure small, in the column of inputs, in the window's own face and colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.gui.charts.figure_painter import paint_figure
from app.gui.theme import Wardrobe
from app.gui.typesetter import Typesetter
from app.report.figure import Figure

HEIGHT_PX = 150
LEAST_WIDTH_PX = 200
PIXELS_A_POINT = 1.34  # small print of the chart at the size of small print of the window


class WindowTypesetter(Typesetter):
    """Sets text in the face of the window instead of that of the printed page."""

    def font(self, size_pt: float, strong: bool = False) -> QFont:
        key = (size_pt, strong)
        if key not in self._fonts:
            font = QFont(QApplication.font())
            font.setPixelSize(max(1, round(size_pt * self.point)))
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            self._fonts[key] = font
            self._metrics[key] = QFontMetricsF(font)
        return self._fonts[key]


class SmallChart(QWidget):
    """A picture of a figure; its name and its sentence say the same to a screen reader."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self.figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wardrobe.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._wardrobe.look
        return QSize(look.pixels(LEAST_WIDTH_PX), look.pixels(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def show_figure(self, figure: Figure) -> None:
        if figure != self.figure:
            self.figure = figure
            self.setAccessibleName(figure.title)
            self.setAccessibleDescription(figure.summary)
            self.setToolTip(figure.summary)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.figure is None:
            return
        look = self._wardrobe.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        margin = look.pixels(6)
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        setting = WindowTypesetter(PIXELS_A_POINT * look.text_percent / 100.0)
        paint_figure(painter, box, self.figure, look, setting, titled=False)
        painter.end()
