"""Holds every text a person can read to its translation: none missing, none that loses what is put in, none stale."""

import ast
import importlib.util
from collections import defaultdict
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def builder(repository: Path) -> ModuleType:
    path = repository / "resources" / "translations" / "build_translations.py"
    spec = importlib.util.spec_from_file_location("build_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def collected(builder: ModuleType) -> dict[str, dict[str, None]]:
    """Every text of the program, by its context."""
    texts: dict[str, dict[str, None]] = builder.collected()
    return texts


@pytest.fixture(params=["es"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_that_every_text_is_translated(
    builder: ModuleType, collected: dict[str, dict[str, None]], language: str
) -> None:
    known = builder.read_translations(builder.linguist_file(language))
    missing = [
        f"{context}: {text}"
        for context, texts in collected.items()
        for text in texts
        if not known.get(context, {}).get(text)
    ]
    assert missing == [], "python tasks.py translate, then resources/translations/README.md"


def test_that_a_translation_keeps_what_is_put_in(builder: ModuleType, language: str) -> None:
    known = builder.read_translations(builder.linguist_file(language))
    lost = [
        text
        for texts in known.values()
        for text, translation in texts.items()
        if translation and builder.placeholders(text) != builder.placeholders(translation)
    ]
    assert lost == []


def test_that_every_translated_pattern_can_be_filled_in(builder: ModuleType, language: str) -> None:
    patterns = builder.read_translations(builder.linguist_file(language))["Sentences"]
    for text, translation in patterns.items():
        assert list(Formatter().parse(text)), text
        assert list(Formatter().parse(translation)), translation


def test_that_the_linguist_file_is_what_is_collected(
    builder: ModuleType, collected: dict[str, dict[str, None]], language: str, tmp_path: Path
) -> None:
    kept = builder.linguist_file(language)
    builder.write_translations(
        tmp_path / kept.name, language, builder.merged(collected, builder.read_translations(kept))
    )
    assert (tmp_path / kept.name).read_bytes() == kept.read_bytes(), "python tasks.py translate"


def test_that_the_compiled_file_is_that_of_the_linguist_file(
    builder: ModuleType, language: str, tmp_path: Path
) -> None:
    builder.compile_file(builder.linguist_file(language), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == builder.compiled_file(language).read_bytes()


def collected_from(builder: ModuleType, source: str) -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    builder._Collector(found, "a.py").visit(ast.parse(source))
    return {context: list(texts) for context, texts in found.items()}


def test_that_each_way_of_saying_something_is_collected(builder: ModuleType) -> None:
    source = """
_CONTEXT = "Charts"
class Page:
    def show(self):
        self.tr("One {x} " "long").format(x=1)
        say("up" if rising else "down", x=2)
        translate(_CONTEXT, "Bill")
        self.window.tr("Open")
        self.chart.say(f"{x} is drawn")
def _tr(text):
    return QCoreApplication.translate("Paper", text)
_tr("Question")
"""
    assert collected_from(builder, source) == {
        "Page": ["One {x} long"],
        "Sentences": ["up", "down"],
        "Charts": ["Bill"],
        "MainWindow": ["Open"],
        "Paper": ["Question"],
    }


def test_that_a_pattern_with_its_values_in_it_is_refused(builder: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"a\.py:1: an f-string cannot be translated"):
        collected_from(builder, 'say(f"{x} kWh")')


def test_that_a_text_keeps_its_translation_when_it_moves(builder: ModuleType) -> None:
    known = {"Old": {"Bill": "Factura", "Gone": "Ido"}}
    assert builder.merged({"New": {"Bill": None, "Fee": None}}, known) == {"New": {"Bill": "Factura", "Fee": ""}}


def test_that_a_text_said_in_two_ways_is_not_guessed_at(builder: ModuleType) -> None:
    known = {"Bird": {"Crane": "Grulla"}, "Machine": {"Crane": "Grúa"}}
    assert builder.merged({"New": {"Crane": None}}, known) == {"New": {"Crane": ""}}


def test_that_filling_in_refuses_a_translation_that_loses_a_value(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(builder, "HERE", tmp_path)
    builder.write_translations(builder.linguist_file("es"), "es", {"Page": {"{kwh:,.0f} kWh": "", "Bill": ""}})
    table = tmp_path / "filled.tsv"
    table.write_text("{kwh:,.0f} kWh\tkWh\nBill\tFactura\nNo text\tNada\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        builder.fill(table)
    assert builder.read_translations(builder.linguist_file("es")) == {"Page": {"{kwh:,.0f} kWh": "", "Bill": "Factura"}}
    told = capsys.readouterr().err
    assert "filled.tsv:1: should hold ['kwh:,.0f']" in told
    assert "filled.tsv:3: is not a text of the program" in told
