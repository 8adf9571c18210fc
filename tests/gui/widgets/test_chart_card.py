"""Holds a chart's card to handing out what it shows: as a table, as a picture, as a drawing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.report.figure import Axis, Figure, Series

FIGURE = Figure(
    "Bars",
    "What they say.",
    Axis("Month", categories=("Jan", "Feb")),
    Axis("Use", "kWh"),
    (Series("Use", "bars", "before", (1.5, None)),),
)


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    made = ChartCard(Wardrobe())
    qtbot.addWidget(made)
    made.load()
    made.show_figure(FIGURE)
    made.show()
    return made


def test_that_the_figures_are_copied_for_a_spreadsheet(card: ChartCard) -> None:
    card.copy_table()
    assert QGuiApplication.clipboard().text().splitlines() == ["Month\tUse, kWh", "Jan\t1.5", "Feb\t"]


@pytest.mark.parametrize("form", ["png", "svg"])
def test_that_a_chart_is_saved_as_a_picture_or_a_drawing(
    form: str, card: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    card.told.connect(told.append)
    path = tmp_path / "chart"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    (card.save_png if form == "png" else card.save_svg)()
    written = path.with_suffix(f".{form}").read_bytes()
    assert QImage.fromData(written).width() > 0 if form == "png" else b"What they say." in written
    assert str(path.with_suffix(f".{form}")) in told[0]


def test_that_a_folder_that_is_not_there_is_told_and_nothing_is_written(
    card: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    card.told.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "chart.png"), ""))
    card.save_png()
    assert len(told) == 1
    assert "chart.png" in told[0]
    assert not (tmp_path / "gone").exists()


def test_that_the_table_in_the_chart_s_place_follows_what_is_shown(card: ChartCard) -> None:
    card.show_table(True)
    assert card.table is not None
    assert card.table.rows.rows == (("Jan", "2"), ("Feb", "–"))
    other = Figure("Others", "", FIGURE.x, Axis("Use", "kWh", decimals=1), FIGURE.series)
    card.show_figure(other)
    assert card.table.rows.rows[0] == ("Jan", "1.5")
    assert card.table.accessibleName() == "Others"


def test_that_its_button_grows_with_the_text(card: ChartCard) -> None:
    assert card._button is not None
    before = card._button.iconSize().width()
    card._wardrobe.choose(text_percent=200)
    assert card._button.iconSize().width() > 1.5 * before
    card._wardrobe.choose(text_percent=100)
    assert card._button.iconSize().width() == before
