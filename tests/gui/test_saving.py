"""What is saved gets its ending, takes the place of nothing unasked, and is told of in one sentence."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.problems import Problem, ProblemsFound
from app.files.whole_file import write_whole
from app.gui import language
from app.gui.saving import asked_file, file_name, reason_of, told_of, why_not_written

KINDS = "Letter (*.pdf);;A4 (*.pdf)"
CANCELLED = ""


class Person:
    """Types names into the file dialog one after the other, and answers what is asked about them by a button."""

    def __init__(self) -> None:
        self.types: list[str | Path] = []
        self.presses: list[str] = []
        self.offered: list[tuple[str, str]] = []  # the place and the kind that the dialog began with
        self.asked: list[str] = []

    def names(self, *typed: str | Path) -> None:
        self.types += typed

    def choose(self, _parent: QWidget, _title: str, start: str, _kinds: str, kind: str = "") -> tuple[str, str]:
        self.offered.append((start, kind))
        return str(self.types.pop(0)), "A4 (*.pdf)"

    def answer(self, box: QMessageBox) -> int:
        self.asked.append(box.text())
        wanted = self.presses.pop(0)
        next(each for each in box.buttons() if each.text().replace("&", "") == wanted).click()
        return 0


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    made = Person()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", made.choose)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: made.answer(box))
    return made


@pytest.fixture
def ask(qtbot: QtBot, tmp_path: Path) -> Callable[..., Path | None]:
    """Asks for the place of a handout."""
    window = QWidget()
    qtbot.addWidget(window)
    return lambda start="house.pdf": asked_file(window, "Save the handout", tmp_path / start, KINDS)[0]


@pytest.fixture
def spanish(qapp: object) -> Iterator[None]:
    language.speak("es")
    yield
    language.speak("en")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("house", "house.pdf"),
        ("house.pdf", "house.pdf"),
        ("house.PDF", "house.PDF"),
        ("House 7.5 kW", "House 7.5 kW.pdf"),
        ("House 7.5 kW.pdf", "House 7.5 kW.pdf"),
        ("House no. 5", "House no. 5.pdf"),
        ("house.xlsx", "house.xlsx.pdf"),
        ("house.", "house.pdf"),
        (".pdf", ".pdf.pdf"),
    ],
)
def test_that_a_file_has_its_ending_whatever_dots_are_in_its_name(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path, typed: str, written: str
) -> None:
    person.names(tmp_path / typed)
    assert ask() == tmp_path / written
    assert person.asked == []


def test_that_a_dot_in_the_folder_is_no_ending(ask: Callable[..., Path | None], person: Person, tmp_path: Path) -> None:
    person.names(tmp_path / "2026.11" / "house")
    assert ask() == tmp_path / "2026.11" / "house.pdf"


def test_that_the_ending_is_written_small_where_the_former_file_has_it_in_capitals(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path
) -> None:
    person.names(tmp_path / "other")
    assert ask("HOUSE.PDF") == tmp_path / "other.pdf"


def test_that_nothing_named_is_no_file(ask: Callable[..., Path | None], person: Person) -> None:
    person.names(CANCELLED)
    assert ask() is None


def test_that_what_the_dialog_has_asked_about_is_not_asked_about_again(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path
) -> None:
    (tmp_path / "house.pdf").write_bytes(b"former")
    person.names(tmp_path / "house.pdf")
    assert ask() == tmp_path / "house.pdf"
    assert person.asked == []


@pytest.mark.parametrize(("pressed", "kept"), [("Overwrite", True), ("Cancel", False)])
def test_that_a_file_met_by_adding_the_ending_is_overwritten_only_when_that_is_wanted(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path, pressed: str, kept: bool
) -> None:
    there = tmp_path / "House 7.5 kW.pdf"
    there.write_bytes(b"former")
    person.names(tmp_path / "House 7.5 kW")
    person.presses = [pressed]
    assert ask() == (there if kept else None)
    assert len(person.asked) == 1
    assert person.asked[0].startswith("House 7.5 kW.pdf is there already")
    assert there.read_bytes() == b"former"


def test_that_another_name_is_asked_for_where_the_first_one_stood(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path
) -> None:
    (tmp_path / "barn.pdf").write_bytes(b"former")
    person.names(tmp_path / "barn", tmp_path / "barn 2")
    person.presses = ["Another name…"]
    assert ask() == tmp_path / "barn 2.pdf"
    assert person.offered[0] == (str(tmp_path / "house.pdf"), "")
    assert person.offered[1] == (str(tmp_path / "barn.pdf"), "A4 (*.pdf)"), "the kind chosen stays chosen"


def test_that_a_name_longer_than_a_disk_takes_is_refused_by_the_disk_in_a_sentence(
    ask: Callable[..., Path | None], person: Person, tmp_path: Path
) -> None:
    person.names(tmp_path / ("x" * 300))
    path = ask()
    assert path is not None
    assert why_not_written(lambda: write_whole(path, b"new"))
    assert list(tmp_path.iterdir()) == []


def test_that_the_kind_chosen_is_told(qtbot: QtBot, person: Person, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    person.names(tmp_path / "house")
    assert asked_file(window, "Save", tmp_path / "house.pdf", KINDS) == (tmp_path / "house.pdf", "A4 (*.pdf)")


def test_that_what_was_written_is_told_with_its_path(tmp_path: Path) -> None:
    path = tmp_path / "house.pdf"
    why_not = why_not_written(lambda: write_whole(path, b"new"))
    assert path.read_bytes() == b"new"
    assert why_not == ""
    assert told_of(path, why_not) == f"Saved to {path}"


def test_that_what_could_not_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "house.pdf"
    said = told_of(path, why_not_written(lambda: write_whole(path, b"new")))
    assert said == f"{path} was not written: there is no folder {path.parent}; make it first, or name another."
    assert not path.parent.exists()


def test_that_it_is_told_in_the_window_s_language(tmp_path: Path, spanish: None) -> None:
    path = tmp_path / "gone" / "house.pdf"
    said = told_of(path, why_not_written(lambda: write_whole(path, b"new")))
    assert said == f"No se escribió {path}: no existe la carpeta {path.parent}; créela primero o indique otra."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (OSError("the stick is gone."), "the stick is gone"),
        (OSError(), "OSError"),
        (ProblemsFound(Problem("a name is missing.", file="house.pdf")), "a name is missing"),
        (ProblemsFound(Problem("One is wrong."), Problem("Two is wrong.")), "One is wrong. Two is wrong"),
        (ProblemsFound(), "ProblemsFound"),
    ],
)
def test_that_there_is_a_reason_for_whatever_was_not_written(error: OSError | ProblemsFound, said: str) -> None:
    def write() -> None:
        raise error

    assert reason_of(error) == said
    assert why_not_written(write) == said


def test_that_a_mistake_of_the_program_is_not_told_as_one_of_the_disk() -> None:
    def write() -> None:
        raise KeyError("rate")

    with pytest.raises(KeyError):
        why_not_written(write)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Farmhouse, 8 kW roof", "Farmhouse, 8 kW roof"),
        ("House 7.5 kW", "House 7.5 kW"),
        ("Barn & house / north", "Barn house north"),
        ("..\\..\\house", "house"),
        ("What if?", "What if"),
        ("end.", "end"),
        ("Peñasco", "Peñasco"),
        ("", "case"),
        ("...", "case"),
    ],
)
def test_that_a_name_becomes_one_that_every_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
