"""Collects every text a person can read into one Qt Linguist file a language, and compiles what is translated.

    python resources/translations/build_translations.py                collect, then compile
    python resources/translations/build_translations.py missing        print what is not translated, a text a line
    python resources/translations/build_translations.py fill FILE.tsv  put in translations: English, a tab, the other

Four kinds of text are collected: what widgets say (`self.tr`, `translate`), patterns of sentences made below the window
(`say`), the texts of the policy files, and those of the tables in resources/.
"""

from __future__ import annotations

import ast
import csv
import re
import shutil
import string
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from defusedxml.ElementTree import parse

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = {"es": "es_US"}

SENTENCES, POLICIES, TABLES = "Sentences", "Policies", "Tables"
"""The contexts of what is written below the window; the window looks a text up in each of them."""

POLICY_KEYS = frozenset(
    {
        *("text", "name", "label", "title", "note", "fix", "contact", "when", "as_of", "documents"),
        *("question", "reading", "other", "why", "event"),
    }
)
TABLE_COLUMNS = {
    "costs/costs.csv": ("label", "note", "source"),
    "incentives/incentives.csv": ("name", "condition", "note", "source"),
    "range/range.csv": ("label", "note", "source"),
    "loads/profiles.csv": ("name", "title", "source"),
    "loads/similar_members.csv": ("source",),
    "rate_sheet/usual.csv": ("label", "title", "note"),
    "turbines/turbines.csv": ("control", "status", "note"),
    "turbines/losses.csv": ("source",),
}
QUESTION_KEYS = frozenset({"text", "wrong", "ask", "source"})
WORKERS_PATHS = ("app/gui/screenshots.py", "app/gui/timings.py")
"""Programs for the repository's own work, whose words nobody else reads."""

Messages = dict[str, dict[str, None]]
"""Context -> its texts, in the order in which they were met."""


# --- what is said in Python ------------------------------------------------------------------------------------------


class _Collector(ast.NodeVisitor):
    """Walks one module; keeps the class it is in, for `self.tr`, and the module's constants, for contexts by name."""

    def __init__(self, found: Messages, place: str) -> None:
        self.found = found
        self.place = place
        self.classes: list[str] = []
        self.constants: dict[str, str] = {}
        self.own: dict[str, str] = {}  # a module's own short function that translates in one context, by its name

    def visit_Module(self, node: ast.Module) -> None:
        for each in node.body:
            if (
                isinstance(each, ast.Assign)
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            ):
                self.constants |= {name.id: each.value.value for name in each.targets if isinstance(name, ast.Name)}
            if isinstance(each, ast.FunctionDef):
                self._note_own(each)
        self.generic_visit(node)

    def _note_own(self, function: ast.FunctionDef) -> None:
        """A function of one text that returns ``translate("Context", text)``: its callers are collected."""
        last = function.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and len(function.args.args) == 1:
            call, parameter = last.value, function.args.args[0].arg
            if getattr(call.func, "attr", "") == "translate" and len(call.args) == 2:
                context, text = call.args
                if isinstance(text, ast.Name) and text.id == parameter:
                    self.own[function.name] = "".join(self._texts(context))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            owner = ast.unparse(node.func.value).rpartition(".")[2].lstrip("_")
            if owner == "window":
                self._add("MainWindow", node.args[0])
            elif self.classes:
                self._add(self.classes[-1], node.args[0])
        elif name in ("translate", "figures_text") and len(node.args) > 1:
            contexts = list(self._texts(node.args[0]))
            for context in contexts:
                self._add(context, node.args[1])
        elif name in self.own and node.args:
            self._add(self.own[name], node.args[0])
        elif name == "say" and isinstance(node.func, ast.Name) and node.args:
            self._add(SENTENCES, node.args[0])
        self.generic_visit(node)

    def _add(self, context: str, node: ast.expr) -> None:
        for text in self._texts(node):
            if text:
                self.found[context][text] = None

    def _texts(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.Name) and node.id in self.constants:
            yield self.constants[node.id]
        elif isinstance(node, ast.JoinedStr):
            raise SystemExit(
                f"{self.place}:{node.lineno}: an f-string cannot be translated; put a {{name}} in a pattern"
            )


def said_in_python(found: Messages) -> None:
    for path in sorted((ROOT / "app").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place not in WORKERS_PATHS:
            _Collector(found, place).visit(ast.parse(path.read_text(encoding="utf-8")))


# --- what is said in data --------------------------------------------------------------------------------------------


def _texts_under(keys: frozenset[str], value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts_under(keys, inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_under(keys, inner, key)
    elif isinstance(value, str) and key in keys and any(letter.isalpha() for letter in value):
        yield value


def said_in_policies(found: Messages) -> None:
    for path in sorted((ROOT / "co_ops").glob("*/*/policy.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if table.get("layer", "co-op") == "co-op":
            del table["name"]  # a company is called the same in every language
        for text in _texts_under(POLICY_KEYS, table):
            found[POLICIES][text] = None


def said_by_the_form(found: Messages) -> None:
    """What the form for one's own co-op writes into a policy file comes back as the texts of any other policy."""
    module = ast.parse((ROOT / "app" / "policies" / "writer.py").read_text(encoding="utf-8"))
    documented = (ast.Module, ast.FunctionDef, ast.ClassDef)
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(module) if isinstance(node, documented)}
    for node in ast.walk(module):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in docstrings:
            continue
        if " " in node.value and re.fullmatch(r"[A-Z][^{}\\]*[\w.?]", node.value):
            found[POLICIES][node.value] = None


def said_in_tables(found: Messages) -> None:
    questions = tomllib.loads((ROOT / "resources" / "turbines" / "questions.toml").read_text(encoding="utf-8"))
    texts = list(_texts_under(QUESTION_KEYS, questions))
    for name, columns in TABLE_COLUMNS.items():
        with (ROOT / "resources" / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        texts += [row[column] for row in rows for column in columns if row[column]]
        # A turbine on the market has a proper name, a model for comparison a description.
        texts += [row["name"] for row in rows if row.get("status") == "reference model"]
    for text in texts:
        found[TABLES][text] = None


def collected() -> Messages:
    """Every text with its context; what data and sentences share stands once, in the first of their contexts."""
    found: Messages = defaultdict(dict)
    said_in_python(found)
    said_in_policies(found)
    said_by_the_form(found)
    said_in_tables(found)
    earlier: set[str] = set()
    for context in (SENTENCES, POLICIES, TABLES):
        found[context] = {text: None for text in found[context] if text not in earlier}
        earlier |= set(found[context])
    return {context: texts for context, texts in sorted(found.items()) if texts}


# --- the files of Qt Linguist ----------------------------------------------------------------------------------------

Translations = dict[str, dict[str, str]]
"""Context -> text -> translation; an empty one is not there yet."""


def linguist_file(language: str) -> Path:
    return HERE / f"fairwatt_{language}.ts"


def compiled_file(language: str) -> Path:
    return HERE / f"fairwatt_{language}.qm"


def read_translations(path: Path) -> Translations:
    """What a Qt Linguist file holds; a translation that is marked unfinished counts as none."""
    if not path.exists():
        return {}
    known: Translations = {}
    for context in parse(path).iterfind("context"):
        texts = known.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            said = message.find("translation")
            done = said is not None and said.get("type") is None
            texts[message.findtext("source", "")] = (said.text or "") if said is not None and done else ""
    return known


def write_translations(path: Path, language: str, messages: Translations) -> None:
    """The file as Qt Linguist writes it, without places, so that it changes only where a text does."""
    out = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    out.append(f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_US">')
    for context, texts in messages.items():
        out += ["<context>", f"    <name>{_escaped(context)}</name>"]
        for text, translation in texts.items():
            done = f"<translation>{_escaped(translation)}</translation>"
            waiting = '<translation type="unfinished"></translation>'
            out += ["    <message>", f"        <source>{_escaped(text)}</source>"]
            out += [f"        {done if translation else waiting}", "    </message>"]
        out.append("</context>")
    out.append("</TS>")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def merged(found: Messages, known: Translations) -> Translations:
    """The collected texts with the translations there are; a text that moved takes the translation it had elsewhere."""
    elsewhere: dict[str, set[str]] = defaultdict(set)
    for texts in known.values():
        for text, translation in texts.items():
            if translation:
                elsewhere[text].add(translation)
    return {
        context: {
            text: known.get(context, {}).get(text, "") or (min(elsewhere[text]) if len(elsewhere[text]) == 1 else "")
            for text in texts
        }
        for context, texts in found.items()
    }


def placeholders(text: str) -> set[str]:
    """What stands between braces in a pattern, as ``{kwh:,.0f}``; a text that is no pattern has none."""
    try:
        return {
            f"{name}{f'!{how}' if how else ''}{f':{form}' if form else ''}"
            for _, name, form, how in string.Formatter().parse(text)
            if name
        }
    except ValueError:
        return set()


def compile_file(source: Path, target: Path) -> None:
    """Makes the file that the program reads, with Qt's own compiler."""
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if program is None:
        raise SystemExit("pyside6-lrelease is not there; it comes with PySide6-Essentials")
    words = [program, "-silent", "-nounfinished", str(source), "-qm", str(target)]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode or done.stderr:
        raise SystemExit(f"{source.name} was not compiled: {done.stderr or done.stdout}")


# --- the verbs -------------------------------------------------------------------------------------------------------


def renew() -> None:
    for language in LANGUAGES:
        path = linguist_file(language)
        messages = merged(collected(), read_translations(path))
        write_translations(path, language, messages)
        compile_file(path, compiled_file(language))
        waiting = sum(not translation for texts in messages.values() for translation in texts.values())
        total = sum(map(len, messages.values()))
        print(f"{path.name}: {total} texts, {waiting} of them not translated yet")


def missing(contexts: Iterable[str]) -> None:
    wanted = set(contexts)
    for language in LANGUAGES:
        for context, texts in read_translations(linguist_file(language)).items():
            if not wanted or context in wanted:
                for text, translation in texts.items():
                    if not translation:
                        print(_on_one_line(text))


def fill(table: Path, language: str = "es") -> None:
    """Puts the second column of a table beside each text that is its first; refuses what loses a placeholder."""
    path = linguist_file(language)
    known = read_translations(path)
    refused = 0
    filled = set()
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        text, tab, translation = (each.replace("\\n", "\n") for each in line.partition("\t"))
        homes = [texts for texts in known.values() if text in texts]
        wrong = ""
        if not tab or not translation.strip():
            wrong = "holds no tab and translation"
        elif not homes:
            wrong = "is not a text of the program"
        elif placeholders(text) != placeholders(translation):
            wrong = f"should hold {sorted(placeholders(text))} as the English does"
        if wrong:
            print(f"{table}:{number}: {wrong}: {line[:100]}", file=sys.stderr)
            refused += 1
            continue
        filled.add(text)
        for texts in homes:
            texts[text] = translation
    write_translations(path, language, known)
    compile_file(path, compiled_file(language))
    print(f"{len(filled)} texts filled, {refused} lines refused")
    if refused:
        raise SystemExit(1)


def _on_one_line(text: str) -> str:
    return text.replace("\n", "\\n")


def main(words: list[str]) -> None:
    if not words:
        renew()
    elif words[0] == "missing":
        missing(words[1:])
    elif words[0] == "fill" and len(words) == 2:
        fill(Path(words[1]))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
