"""Large text on a small screen leaves the page its room: the answer folds to a line, the inputs behind their button."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow


def page_share(window: MainWindow) -> float:
    """How much of the window's height the page under the tabs has."""
    page = window.tabs.currentWidget()
    return min(page.height(), page.visibleRegion().boundingRect().height()) / window.height()


def test_that_large_text_folds_and_small_text_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    assert window.inputs.isVisible()
    assert window.strip.bill.detail.isVisible()
    window.wardrobe.choose(text_percent=200)
    qtbot.waitUntil(lambda: not window.inputs.isVisible(), timeout=2_000)
    assert not window.strip.bill.detail.isVisible()
    assert window.strip.bill.detail.text() in window.strip.bill.toolTip(), "what is folded is told by the tip"
    assert window.strip.bill.detail.text() in window.strip.bill.accessibleName()
    qtbot.wait(50)
    assert page_share(window) > 0.5
    assert window.answers.verticalScrollBar().maximum() == 0, "only the page scrolls"
    window.commands.inputs.trigger()
    assert window.inputs.isVisible(), "the button shows them all the same"
    window.wardrobe.choose(text_percent=100)
    qtbot.wait(50)
    assert window.inputs.isVisible()
    assert window.strip.bill.detail.isVisible()


def test_that_inputs_which_a_person_hid_stay_hidden(window: MainWindow) -> None:
    window.commands.inputs.trigger()
    window.wardrobe.choose(text_percent=200)
    window.wardrobe.choose(text_percent=100)
    assert not window.inputs.isVisible()
    window.commands.inputs.trigger()
    window.wardrobe.choose(text_percent=200)
    window.wardrobe.choose(text_percent=100)
    assert window.inputs.isVisible()


def test_that_a_presentation_shows_the_answer_alone_and_gives_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1920, 1080)
    window.commands.present.trigger()
    assert not window.inputs.isVisible()
    assert not window.toolbar.isVisible()
    assert window.wardrobe.text_percent == 200, "as large as the screen has room for"
    qtbot.wait(50)
    assert page_share(window) > 0.6
    assert window.presenting._leave.isVisible(), "a mouse finds the way out, too"
    window.presenting._leave.click()
    assert window.inputs.isVisible()
    assert window.toolbar.isVisible()
    assert window.wardrobe.text_percent == 100
    window.commands.inputs.trigger()
    window.commands.present.trigger()
    window.commands.present.trigger()
    assert not window.inputs.isVisible(), "inputs that were hidden before stay so"
    window.commands.inputs.trigger()


def test_that_the_name_of_the_case_has_all_its_room_from_the_start(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    wide = window.name_line.width()
    assert wide >= window.wardrobe.look.pixels(200)
    window.toolbar.fit(window.width())
    assert window.name_line.width() == wide
