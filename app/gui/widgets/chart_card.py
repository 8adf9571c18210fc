"""A card with one chart in it, empty until the charts have been loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from app.gui.theme import Wardrobe

if TYPE_CHECKING:
    from app.gui.charts.figure_view import FigureView
    from app.report.figure import Figure


class ChartCard(QFrame):
    """Shows the latest `Figure` it was given; its menu copies the figures behind it or the picture."""

    chosen = Signal(int)
    told = Signal(str)  # what became of a file

    def __init__(self, wardrobe: Wardrobe, least_height_px: int = 190) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._least_height_px = least_height_px
        self._figure: Figure | None = None
        self._marked: int | None = None
        self.view: FigureView | None = None
        self.setProperty("card", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 6)
        self._space = QWidget()
        self._column.addWidget(self._space, 1)
        wardrobe.changed.connect(self._fit)
        self._fit()

    @property
    def figure(self) -> Figure | None:
        return self._figure

    def load(self) -> None:
        """Makes the chart itself, once what draws it has been imported."""
        from app.gui.charts.figure_view import FigureView

        self.view = FigureView(self._wardrobe)
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

    def mark(self, place: int | None) -> None:
        self._marked = place
        if self.view is not None:
            self.view.mark(place)

    def set_stale(self, stale: bool) -> None:
        if self.view is not None:
            self.view.set_stale(stale)

    def _made_menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._wardrobe.icon("copy", "quiet"))
        button.setAccessibleName(self.tr("Copy this chart"))
        button.setToolTip(button.accessibleName())
        button.setProperty("plain", "true")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
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
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the chart"), "", names)
        if not chosen:
            return
        from app.core.problems import ProblemsFound
        from app.files.whole_file import write_whole

        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)
        try:
            write_whole(path, drawn(self._figure))
        except ProblemsFound as found:
            self.told.emit(str(found))
        else:
            self.told.emit(self.tr("Saved to {path}").format(path=path))

    def _fit(self) -> None:
        self.setMinimumHeight(self._wardrobe.look.pixels(self._least_height_px))
