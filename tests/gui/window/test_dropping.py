"""A file that is dropped on the window is known by its content, checked whole, and taken or refused in a sentence."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app import answering
from app.gui import recognition
from app.gui.main_window import MainWindow
from app.gui.recognition import recognise
from app.gui.window.case_files import sample_files
from app.locations import co_ops_folder, user_co_ops_folder
from app.policies import pack
from tests.core.springfield import springfield
from tests.files import weather_texts
from tests.gui.by_hand import drop

Settled = Callable[[MainWindow], None]
SHELBY = co_ops_folder() / "il" / "shelby"
SOCORRO = co_ops_folder() / "nm" / "socorro"


@pytest.fixture(autouse=True)
def policies_as_shipped() -> Iterator[None]:
    """What a test installs is forgotten after it."""
    yield
    answering.forget_policies()


def meter_csv(folder: Path) -> Path:
    first = datetime(2025, 1, 1)  # noqa: DTZ001  local standard time, as meters write it
    file = folder / "meter.txt"
    hours = (first + timedelta(hours=hour) for hour in range(8760))
    file.write_text("timestamp,load_kwh\n" + "".join(f"{hour:%Y-%m-%dT%H:%M},1.25\n" for hour in hours))
    return file


def policy_changed(folder: Path, name: str = "dropped.toml") -> Path:
    """The shipped policy with one word changed, so that the user's can be told from it."""
    text = (SOCORRO / "policy.toml").read_text(encoding="utf-8")
    file = folder / name
    changed = text.replace('name = "', 'name = "New ', 1)
    assert changed != text
    file.write_text(changed, encoding="utf-8")
    return file


def offer(window: MainWindow) -> str:
    return window.dropping._line.words.text()


def test_that_a_case_is_opened_whatever_it_is_called(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    sample = next(path for path in sample_files() if path.stem == "nm-socorro")
    for name in ("house.fairwatt", "house.json"):
        file = tmp_path / name
        file.write_bytes(sample.read_bytes())
        assert drop(window, file)
        settled(window)
        assert window.session.path == file


def test_that_readings_become_the_use(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    file = meter_csv(tmp_path)
    assert drop(window, file)
    settled(window)
    assert window.session.case.load.interval_file == str(file)
    assert window.strip.notice_words.text() == ""


def test_that_weather_becomes_the_weather(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    weather = springfield()
    for name, text in (("year.csv", weather_texts.epw(weather)), ("year.json", weather_texts.pvgis_json(weather))):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        assert drop(window, file)
        settled(window)
        assert window.session.case.site.weather_file == str(file)


def test_that_a_policy_waits_for_a_yes_and_what_it_replaces_is_kept(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    window.open_sample(next(path for path in sample_files() if path.stem == "nm-socorro"))
    settled(window)
    before = window.session.case
    assert drop(window, policy_changed(tmp_path))
    settled(window)
    assert "New " in offer(window)
    assert "goes before the shipped one" in offer(window)
    assert not user_co_ops_folder().exists(), "nothing is written before the yes"
    window.dropping.no_button.click()
    assert offer(window) == ""
    assert not user_co_ops_folder().exists()
    for turn in range(2):
        assert drop(window, policy_changed(tmp_path))
        settled(window)
        if turn:
            assert "which is kept" in offer(window)
        window.dropping.yes_button.click()
        settled(window)
    installed = user_co_ops_folder() / "nm" / "socorro" / "policy.toml"
    assert "New " in installed.read_text(encoding="utf-8")
    assert list((user_co_ops_folder().parent / "former_co_ops").rglob("policy.toml"))
    assert window.estimate is not None
    assert window.estimate.co_op.name.startswith("New "), "the answer follows the policy"
    assert window.session.case == before


def test_that_a_pack_waits_for_a_yes(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    file = tmp_path / "november.zip"
    pack.make_pack([SHELBY, SOCORRO], file, date(2026, 11, 21))
    assert drop(window, file)
    settled(window)
    assert "verified November 21, 2026" in offer(window)
    window.dropping.yes_button.click()
    settled(window)
    assert (user_co_ops_folder() / "nm" / "socorro" / "policy.toml").is_file()
    assert "Installed: 2" in window.statusBar().currentMessage()


def broken_epw(folder: Path) -> Path:
    file = folder / "year.epw"
    file.write_text("LOCATION,here\n1,2,3\n")
    return file


def broken_pack(folder: Path) -> Path:
    file = folder / "november.fairwatt-policies"
    file.write_text("no zip at all")
    return file


def broken_policy(folder: Path) -> Path:
    file = folder / "policy.toml"
    file.write_text('id = "il-mine"\n')
    return file


def broken_xml(folder: Path) -> Path:
    file = folder / "use.xml"
    file.write_text("<feed></feed>")
    return file


def picture(folder: Path) -> Path:
    file = folder / "roof.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    return file


def words(folder: Path) -> Path:
    file = folder / "words.csv"
    file.write_text("these,are\nno,readings\n")
    return file


def nowhere(folder: Path) -> Path:
    return folder / "gone.csv"


def the_folder(folder: Path) -> Path:
    return folder


@pytest.mark.parametrize(
    "made", [broken_epw, broken_pack, broken_policy, broken_xml, picture, words, nowhere, the_folder]
)
def test_that_what_cannot_be_taken_is_told_in_a_sentence_and_changes_nothing(
    window: MainWindow, settled: Settled, tmp_path: Path, made: Callable[[Path], Path]
) -> None:
    before = window.session.case
    file = made(tmp_path)
    assert drop(window, file)
    settled(window)
    said = window.strip.notice_words.text()
    assert said.startswith(f"{file.name} was not taken")
    assert "Traceback" not in said
    assert "\n" not in said
    assert window.session.case == before
    assert not user_co_ops_folder().exists()
    assert offer(window) == ""


def test_that_two_files_at_once_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.case
    assert drop(window, words(tmp_path), picture(tmp_path))
    assert "one file at a time" in window.strip.notice_words.text()
    assert window.session.case == before


def test_that_a_policy_that_lies_elsewhere_in_the_users_folder_is_refused(user_folder: Path, tmp_path: Path) -> None:
    user_co_ops_folder().mkdir(parents=True)
    policy_changed(user_co_ops_folder(), "laid-here.toml")
    found = recognise(policy_changed(tmp_path))
    assert found.kind == recognition.POLICY
    assert "laid-here.toml" in str(found.problems[0])
