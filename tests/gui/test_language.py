"""Opens every page and every dialog in each language and finds no word of the other one in it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.answer import Finding
from app.core.rate_sheet import RateSheet
from app.core.wording import say
from app.files.case_file import read_case
from app.files.usual_figures import read_usual_figures
from app.gui import application, background, handing_out, language
from app.gui.amounts import long_date, month_name
from app.gui.main_window import MainWindow
from app.gui.messages import spoken, spoken_throughout
from app.gui.printing import made_preview
from app.gui.settings import Settings
from app.gui.window.answers import PAGE_NAMES
from app.locations import resources_folder
from app.policies.writer import policy_tables

ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|with|without|from|your|you|not|what|which|this|that|each|for|by|at|or|it|its|their|"
    r"bill|bills|year|month|cost|price|ask|rules|fees|saved|energy|member|system|none|never|known|unknown)\b",
    re.IGNORECASE,
)
SAME_IN_BOTH = (
    "Farmhouse, 8 kW roof",  # the name of the sample case is the member's own text
    "Language / Idioma",  # for whoever cannot read the language on screen
)
PATHS = re.compile(r"\S*[/\\]\S*")
NAMES = re.compile(
    r"^[A-Z]{2}$|\bThe Energy Cooperative\b|\bWilcox and Marion\b|\bAnnual Energy Outlook\b|\b[A-Z]{2,}( [A-Z]{2,})+\b"
)
"""Of a company, of authors and papers, of states, and of weather stations, which are written in capitals."""


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak("en")


@pytest.fixture(scope="module")
def translated() -> dict[str, str]:
    """English texts and their Spanish, where the two differ."""
    root = parse(resources_folder() / "translations" / "fairwatt_es.ts")
    found = {
        message.findtext("source", ""): message.findtext("translation", "") or ""
        for message in root.iterfind("context/message")
    }
    return {text: said for text, said in found.items() if said and said != text}


@pytest.fixture
def spanish_window(make_window: Callable[..., MainWindow]) -> MainWindow:
    settings = Settings()
    settings.language = "es"
    return make_window(settings=settings)


def texts_of(root: QWidget) -> set[str]:
    """Whatever a person can read or hear in a window, shown or folded."""
    found: set[str] = {root.windowTitle()}
    for each in [root, *root.findChildren(QWidget)]:
        found |= {each.toolTip(), each.accessibleName(), each.accessibleDescription()}
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        elif isinstance(each, QLineEdit):
            found.add(each.placeholderText())
        elif isinstance(each, QComboBox):
            found |= {each.itemText(index) for index in range(each.count())}
        elif isinstance(each, QTabBar):
            found |= {each.tabText(index) for index in range(each.count())}
        elif isinstance(each, QTextBrowser):
            found |= set(each.toPlainText().splitlines())
        elif isinstance(each, QTableView) and each.model() is not None:
            model, shown = each.model(), Qt.ItemDataRole.DisplayRole
            columns = range(model.columnCount())
            found |= {str(model.headerData(column, Qt.Orientation.Horizontal, shown) or "") for column in columns}
            found |= {
                str(model.index(row, column).data(shown) or "") for row in range(model.rowCount()) for column in columns
            }
    found |= {text for action in root.findChildren(QAction) for text in (action.text(), action.toolTip())}
    return {re.sub(r"<[^>]*>", " ", text).strip() for text in found} - {""}


def english_in(texts: set[str], translated: dict[str, str]) -> list[str]:
    """The texts that are English: one the program has Spanish for, or one with an English word nobody meant to keep."""
    kept = [said for said in translated.values() if ENGLISH.search(said)]
    left = []
    for text in sorted(texts):
        rest = PATHS.sub("", NAMES.sub("", text))
        for said in (*SAME_IN_BOTH, *kept):
            rest = rest.replace(said.rstrip("."), "")
        if text in translated or ENGLISH.search(rest):
            left.append(text)
    return left


def test_that_every_page_speaks_spanish(spanish_window: MainWindow, qtbot: QtBot, translated: dict[str, str]) -> None:
    for page in PAGE_NAMES:
        spanish_window.show_page(page)
        qtbot.waitUntil(lambda: spanish_window.ready, timeout=60_000)
        for panel in spanish_window.inputs.findChildren(QWidget):
            if hasattr(panel, "unfold"):
                panel.unfold()
        assert english_in(texts_of(spanish_window), translated) == [], page


def test_that_the_form_for_ones_own_co_op_speaks_spanish(
    spanish_window: MainWindow, translated: dict[str, str]
) -> None:
    spanish_window.own_co_ops.open()
    assert english_in(texts_of(spanish_window), translated) == []


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "check my bill": lambda window: window.check_bill(),
    "what is stored": lambda window: window.show_stored(),
    "about": lambda window: window.show_about(),
    "help": lambda window: window.commands.help.trigger(),
    "preview": lambda window: made_preview(window.taking_away._handout(), window).show(),
}


@pytest.mark.parametrize("named", DIALOGS)
def test_that_every_dialog_speaks_spanish(
    spanish_window: MainWindow, qtbot: QtBot, translated: dict[str, str], named: str
) -> None:
    before = set(QApplication.topLevelWidgets())
    DIALOGS[named](spanish_window)
    opened = [each for each in QApplication.topLevelWidgets() if each not in before and isinstance(each, QDialog)]
    assert len(opened) == 1
    qtbot.waitUntil(lambda: spanish_window.ready, timeout=60_000)
    assert english_in(texts_of(opened[0]), translated) == []
    opened[0].close()


def texts_in(value: object) -> Iterator[str]:
    """The texts of a value made of dataclasses and tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from texts_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("style", "kind", "role", "language"):
                yield from texts_in(getattr(value, field.name))


def test_that_what_is_taken_away_speaks_spanish(tmp_path: Path, translated: dict[str, str]) -> None:
    language.speak("es")
    case = read_case(resources_folder() / "samples" / "nm-socorro.fairwatt")
    estimate = spoken_throughout(background.answer(case, None, 20)).estimate
    policies = spoken_throughout(background.prepare()).policies
    made = handing_out.made_handout(estimate, case, policies[case.co_op])
    assert english_in(set(texts_in(made)), translated) == []
    assert made.language == "es-US"
    handing_out.write_workbook(estimate, tmp_path / "made.xlsx")
    book = openpyxl.load_workbook(tmp_path / "made.xlsx")
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    words = {text for text in cells if not text.startswith("=")} | set(book.sheetnames)
    assert english_in(words, translated) == []


def test_that_english_left_over_is_noticed(translated: dict[str, str]) -> None:
    assert english_in({"Yearly bill"}, translated) == ["Yearly bill"]
    assert english_in({"Cargo del member"}, translated) == ["Cargo del member"]
    assert english_in({"Factura anual", "Shelby Electric Cooperative"}, translated) == []


def test_that_the_window_speaks_another_language_on_the_same_case(qtbot: QtBot) -> None:
    settings = Settings()
    settings.language = "en"
    window = application.made_window(settings)
    window.show()
    qtbot.waitUntil(lambda: window.ready, timeout=60_000)
    window.session.enter("name", "Mine")
    window.session.mistype("load.monthly_kwh[3]", "8o0", "no number")
    window.show_page("rules")
    window.toolbar.language_chosen.emit("es")
    qtbot.waitUntil(lambda: application.windows()[0] is not window, timeout=60_000)
    anew = application.windows()[0]
    qtbot.addWidget(anew, before_close_func=lambda each: each.session.open(each.session.case, None))
    qtbot.waitUntil(lambda: anew.ready, timeout=60_000)
    assert anew.session.case.name == "Mine"
    assert anew.answers.page_name == "rules"
    assert anew.use_panel.months[3].line.text() == "8o0"
    assert anew.tabs.tabText(0) == "Factura"
    assert Settings().language == "es"


def test_that_an_untouched_sample_says_so_in_the_other_language_too(qtbot: QtBot) -> None:
    settings = Settings()
    settings.language = "en"
    window = application.made_window(settings)
    window.show()
    qtbot.waitUntil(lambda: window.ready, timeout=60_000)
    window.toolbar.language_chosen.emit("es")
    qtbot.waitUntil(lambda: application.windows()[0] is not window, timeout=60_000)
    anew = application.windows()[0]
    qtbot.addWidget(anew)
    qtbot.waitUntil(lambda: anew.ready, timeout=60_000)
    assert anew.sample_house._line.isVisible()
    assert anew.session.case.name == "Mi casa"
    assert not anew.session.unsaved
    anew.session.enter("name", "Casa de Ana")
    assert not anew.sample_house._line.isVisible()
    anew.session.open(anew.session.case, None)


def test_that_a_choice_of_the_system_takes_its_language_where_it_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    for spoken_there, expected in (("es_MX", "es"), ("de_DE", "en"), ("en_US", "en")):
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda name=spoken_there: QLocale(name)))
        assert language.language_of("system") == expected
    assert language.language_of("es") == "es"


def test_that_sentences_values_and_days_are_said_in_spanish() -> None:
    sentence = say(
        "It begins on {valid_from}; this system is in service on {in_service}.",
        valid_from=date(2026, 1, 2),
        in_service=date(2026, 11, 21),
    )
    finding = Finding("id", "pass", say("Ask the co-op."), "S0-1", sentence)
    assert spoken_throughout(finding) is finding
    language.speak("es")
    told = spoken_throughout(finding)
    assert told.text == "Pregunte a la cooperativa."
    assert told.fix == "Empieza el 2 de enero de 2026; este sistema entra en servicio el 21 de noviembre de 2026."
    assert (told.rule, told.status, told.clause) == ("id", "pass", "S0-1")
    assert spoken("S0-1") == "S0-1"
    assert month_name(1) == "enero"
    assert QLocale().toString(1234567.5, "f", 2) == "1,234,567.50"
    assert long_date(date(2026, 11, 21)) == "21 de noviembre de 2026"


def test_that_what_the_form_wrote_with_figures_is_said_in_spanish_too() -> None:
    language.speak("es")
    assert spoken("A system has at most 12.5 kW AC.") == "Un sistema tiene como máximo 12.5 kW AC."
    average = (
        "Not read on a rate sheet: an average price of 0.14 dollars a kWh, less a usual 900 (600 to 1300) kWh's share "
        "of a customer charge of 30 dollars a month. An average price is not an energy charge: the customer charge "
        "stays, however much is generated. An average of 2020 may have risen to 1.35 times by now. Ask the co-op."
    )
    told = spoken(average)
    assert "0.14 dólares por kWh" in told
    assert "900, lo usual (600 a 1300)" in told
    assert "1.35 veces" in told
    assert spoken("A system that nobody wrote of.") == "A system that nobody wrote of."


@pytest.mark.parametrize("change", [{}, {"energy": "average", "average_usd_per_kwh": 0.14, "average_of": "EIA, 2020"}])
def test_that_a_policy_of_ones_own_making_is_told_in_spanish_throughout(change: dict[str, object]) -> None:
    """Of every text that the form writes, only what the member typed stays as it is."""
    sheet = RateSheet(
        id="mt-prairie-view",
        name="Prairie View",
        state="MT",
        read_on=date(2026, 11, 21),
        size="limit",
        size_kw_ac=12.5,
        yearly_use="limit",
        yearly_use_percent=110.0,
        insurance="required",
        insurance_usd=300_000.0,
    )
    language.speak("es")
    tables = policy_tables(replace(sheet, **change), read_usual_figures())  # type: ignore[arg-type]
    told = [
        text
        for text in texts_under(tables)
        if text not in ("Prairie View", "EIA, 2020") and not text.startswith("Rates of ")
    ]
    assert len(told) > 20
    assert [text for text in told if spoken(text) == text] == []


def texts_under(value: object, key: str = "") -> Iterator[str]:
    """The texts of a policy's tables that a person reads."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from texts_under(inner, str(name))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_under(inner, key)
    elif isinstance(value, str) and key in READ and " " in value:
        yield value


READ = ("text", "label", "note", "notes", "when", "question", "reading", "other", "why", "documents", "title")


def test_that_qts_own_words_are_spanish_too(qapp: QApplication) -> None:
    language.speak("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_that_the_translation_lies_with_the_program() -> None:
    folder = Path(resources_folder()) / "translations"
    assert sorted(path.name for path in folder.glob("*.qm")) == [
        f"fairwatt_{name}.qm" for name in language.NAMES if name != "en"
    ]
