"""A card with one chart and the table behind it, empty until the charts have been loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.gui.amounts import number
from app.gui.theme import Wardrobe
from app.gui.widgets.labels import words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.gui.charts.figure_view import FigureView
    from app.report.figure import Figure

ICON_PX = 16


class ChartCard(QFrame):
    """Shows the latest `Figure` it was given; its menu shows or copies the figures behind it, and keeps the picture.

    ``arrows_choose`` tells whether the arrow keys choose what they point at, or Enter does.
    """

    chosen = Signal(int)
    told = Signal(str)  # what became of a file
    _folder: ClassVar[Path | None] = None  # where the last chart was saved, by whichever card

    def __init__(self, wardrobe: Wardrobe, least_height_px: int = 190, *, arrows_choose: bool = True) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._least_height_px = least_height_px
        self._figure: Figure | None = None
        self._marked: int | None = None
        self._button: QToolButton | None = None
        self.arrows_choose = arrows_choose
        self.view: FigureView | None = None
        self.table: Table | None = None
        self.setProperty("card", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 6)
        self._space = QWidget()
        self._column.addWidget(self._space, 1)
        self._note = words("", "small", "quiet")
        self._note.setVisible(False)
        self._column.addWidget(self._note)
        wardrobe.changed.connect(self._fit)
        self._fit()

    @property
    def figure(self) -> Figure | None:
        return self._figure

    def load(self) -> None:
        """Makes the chart itself, once what draws it has been imported."""
        from app.gui.charts.figure_view import FigureView

        self.view = FigureView(self._wardrobe)
        self.view.arrows_choose = self.arrows_choose
        self.view.chosen.connect(self.chosen)
        self.view.add_tool(self._made_menu_button())
        self._column.replaceWidget(self._space, self.view)
        self._space.deleteLater()
        if self._figure is not None:
            self.view.show_figure(self._figure)
            self.view.mark(self._marked)

    def show_figure(self, figure: Figure) -> None:
        self._figure = figure
        if self.view is not None:
            self.view.show_figure(figure)
        if self.table is not None and self.table.isVisible():
            self._fill_table()

    def put_above(self, row: QLayout) -> None:
        """Puts controls of the chart over it, inside its card."""
        self._column.insertLayout(0, row)

    def say(self, text: str) -> None:
        """Words under the chart: what it shows, and how it is to be read."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def note(self) -> str:
        return self._note.text()

    def show_table(self, shown: bool) -> None:
        """Shows the figures in the chart's place, or the chart again."""
        if self.view is None or self._figure is None:
            return
        if self.table is None:
            self.table = Table(self._wardrobe, self._figure.title)
            self.table.setVisible(False)
            self.view.put_below(self.table)
        self.view.plot.setVisible(not shown)
        self.table.setVisible(shown)
        if shown:
            self._fill_table()

    def _fill_table(self) -> None:
        assert self.table is not None
        assert self._figure is not None
        behind, decimals = self._figure.table(), self._decimals()
        columns = [Column(head, figures=place > 0) for place, head in enumerate(behind.heads)]
        rows = [[_written(cell, decimals) for cell in row] for row in behind.rows]
        self.table.setAccessibleName(self._figure.title)
        self.table.put(columns, rows)

    def _decimals(self) -> int:
        assert self._figure is not None
        return self._figure.y.decimals if self._figure.cells is None else self._figure.cells.decimals

    def mark(self, place: int | None) -> None:
        self._marked = place
        if self.view is not None:
            self.view.mark(place)

    def set_stale(self, stale: bool) -> None:
        if self.view is not None:
            self.view.set_stale(stale)

    def _made_menu_button(self) -> QToolButton:
        button = self._button = QToolButton()
        button.setAccessibleName(self.tr("The figures of this chart, and copies of it"))
        button.setToolTip(button.accessibleName())
        button.setProperty("plain", "true")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        as_table = QAction(self.tr("Show the figures as a table"), menu)
        as_table.setCheckable(True)
        as_table.toggled.connect(self.show_table)
        menu.addAction(as_table)
        menu.addSeparator()
        for text, call in (
            (self.tr("Copy the figures as a table"), self.copy_table),
            (self.tr("Copy the picture"), self.copy_picture),
            (self.tr("Save the picture as PNG…"), self.save_png),
            (self.tr("Save the drawing as SVG…"), self.save_svg),
        ):
            action = QAction(text, menu)
            action.triggered.connect(call)
            menu.addAction(action)
        button.setMenu(menu)
        self._fit()
        return button

    def copy_table(self) -> None:
        """Puts the chart's figures on the clipboard, ready for a spreadsheet."""
        if self._figure is not None:
            from app.report.tab_separated import tab_separated

            QGuiApplication.clipboard().setText(tab_separated(self._figure.table()))

    def copy_picture(self) -> None:
        if self._figure is not None:
            from app.gui.charts.pictures import figure_image

            QGuiApplication.clipboard().setImage(figure_image(self._figure))

    def save_png(self) -> None:
        from app.gui.charts.pictures import figure_png

        self._save(figure_png, ".png", self.tr("Pictures (*.png)"))

    def save_svg(self) -> None:
        from app.gui.charts.pictures import figure_svg

        self._save(figure_svg, ".svg", self.tr("Drawings (*.svg)"))

    def _save(self, drawn: Callable[[Figure], bytes], suffix: str, names: str) -> None:
        if self._figure is None:
            return
        from app.files.whole_file import write_whole
        from app.gui.saving import asked_file, file_name, told_of, why_not_written

        figure = self._figure
        start = (ChartCard._folder or Path.home()) / f"{file_name(figure.title)}{suffix}"
        path, _ = asked_file(self, self.tr("Save the chart"), start, names)
        if path is None:
            return
        why_not = why_not_written(lambda: write_whole(path, drawn(figure)))
        if not why_not:
            ChartCard._folder = path.parent
        self.told.emit(told_of(path, why_not))

    def _fit(self) -> None:
        self.setMinimumHeight(self._wardrobe.look.pixels(self._least_height_px))
        if self._button is not None:
            side = self._wardrobe.look.pixels(ICON_PX)
            self._button.setIcon(self._wardrobe.icon("copy", "quiet"))
            self._button.setIconSize(QSize(side, side))


def _written(cell: str | float | None, decimals: int) -> str:
    if cell is None:
        return "–"
    return cell if isinstance(cell, str) else number(cell, decimals)
