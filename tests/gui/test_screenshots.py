"""The program that takes pictures of the window makes every picture it names."""

from pathlib import Path

from PySide6.QtGui import QImage

from app.gui.screenshots import LARGE_PX, SMALL_PX, render, shots
from app.gui.window.answers import PAGE_NAMES


def test_that_every_page_is_shown_in_both_sizes_in_the_dark_and_in_large_text() -> None:
    made = shots()
    assert len({shot.name for shot in made}) == len(made)
    for page in PAGE_NAMES:
        of_page = [shot for shot in made if shot.page == page]
        assert {shot.size_px for shot in of_page} == {SMALL_PX, LARGE_PX}
        assert {"light", "dark"} <= {shot.theme for shot in of_page}
        assert 200 in {shot.text_percent for shot in of_page}


def test_that_every_page_is_shown_in_spanish() -> None:
    assert {shot.page for shot in shots() if shot.language == "es"} == set(PAGE_NAMES)


def test_that_the_pictures_are_written_in_their_size(qapp: object, tmp_path: Path) -> None:
    chosen = [
        shot
        for shot in shots()
        if shot.name in ("bill-1366", "rules-battery-1366", "bill-mistyped-1366", "money-es-1366")
    ]
    written = render(tmp_path / "pictures", chosen)
    assert [path.stem for path in written] == [shot.name for shot in chosen]
    for path in written:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SMALL_PX
        colours = {picture.pixel(x, y) for x in range(0, 1366, 17) for y in range(0, 768, 13)}
        assert len(colours) > 20, "a picture of nothing"
