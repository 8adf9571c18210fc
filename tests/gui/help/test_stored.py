"""What is kept on the computer is listed, and goes when a person wants that."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.help import stored
from app.gui.help.stored_sheet import StoredSheet
from app.gui.main_window import MainWindow
from app.gui.settings import Settings
from app.locations import user_folder

Settled = Callable[[MainWindow], None]


def keep_something() -> Path:
    policy = user_folder() / "co_ops" / "il" / "mine" / "policy.toml"
    policy.parent.mkdir(parents=True)
    policy.write_text("", encoding="utf-8")
    return policy


def opened(window: MainWindow, qtbot: QtBot) -> StoredSheet:
    window.show_stored()
    assert window.stored_sheet is not None
    qtbot.waitUntil(lambda: window.recalculator.idle, timeout=10_000)
    return window.stored_sheet


def test_that_everything_kept_is_listed_and_deleted(
    make_window: Callable[..., MainWindow], qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    window = make_window()
    window._choose_theme("dark")
    saved = tmp_path / "mine.fairwatt"
    assert window.files.write(saved)
    window.session.enter("name", "Not saved yet")
    settled(window)
    qtbot.waitUntil(lambda: any((user_folder() / "unsaved").glob("*.fairwatt")), timeout=5_000)
    keep_something()
    sheet = opened(window, qtbot)
    said = sheet.text.toPlainText()
    for words in (str(user_folder()), "window.ini", "unsaved", "co_ops"):
        assert words in said
    case, before = window.session.case, window.session.unsaved
    sheet.delete_button.click()
    assert user_folder().exists(), "nothing goes before the question is answered"
    assert sheet.no_button.hasFocus(), "Enter keeps everything"
    sheet.no_button.click()
    assert not sheet.question.isVisible()
    sheet.delete_button.click()
    sheet.yes_button.click()
    qtbot.waitUntil(lambda: "were deleted" in sheet.text.toPlainText(), timeout=5_000)
    settled(window)
    assert not user_folder().exists()
    assert "Nothing is kept now." in sheet.text.toPlainText()
    assert not sheet.delete_button.isEnabled()
    assert saved.exists(), "the cases a person saved are not touched"
    assert (window.session.case, window.session.unsaved) == (case, before)
    sheet.close()
    window.session.open(window.session.case, None)
    window.close()
    assert not (user_folder() / "window.ini").exists(), "closing writes nothing back"
    assert Settings().recent_files == []


def test_that_what_cannot_be_deleted_is_told(user_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = keep_something()
    policy.parent.chmod(0o500)
    monkeypatch.setattr("os.unlink", _refused)
    try:
        done = stored.delete_all()
    finally:
        policy.parent.chmod(0o700)
    assert done.files == 0
    assert done.left
    assert done.left[0][1] == "Permission denied"


def _refused(path: object, **_: object) -> None:
    raise PermissionError(13, "Permission denied", str(path))


def test_that_what_a_link_points_at_stays(user_folder: Path, tmp_path: Path) -> None:
    mine = tmp_path / "photographs"
    mine.mkdir()
    (mine / "one.txt").write_text("mine", encoding="utf-8")
    user_folder.mkdir(parents=True, exist_ok=True)
    (user_folder / "co_ops").symlink_to(mine)
    assert [each.files for each in stored.what_is_kept()] == [1]
    assert stored.delete_all().left == ()
    assert (mine / "one.txt").exists()


def test_that_nothing_else_is_ever_kept(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window()
    for name in ("rules", "size", "money", "energy", "compare", "numbers"):
        window.show_page(name)
        settled(window)
    window.session.open(window.session.case, None)
    window.close()
    assert {each.kind for each in stored.what_is_kept()} <= {stored.SETTINGS, stored.UNSAVED}
    for each in user_folder().rglob("*"):
        assert not each.is_file() or each.suffix != ".log"


def test_that_a_fault_is_told_without_the_case(
    window: MainWindow, settled: Settled, capfd: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    window.session.enter("name", "Mrs Smith's bills")

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    settled(window)
    capfd.readouterr()
    window.recalculator.ask("sizes", broken, window.session.case, at_once=True)
    qtbot.waitUntil(lambda: window.recalculator.idle, timeout=5_000)
    said = capfd.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Smith" not in said
    assert "1100" not in said, "no bill stands in it"
