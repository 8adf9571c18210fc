"""Holds the habits of the source tree: names that say something, a first sentence, tests that mirror the program."""

import ast
import inspect
import io
import re
import tokenize
from pathlib import Path

from tests.house.tree import python_sources

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
DATA_FOLDERS = ("packaging", "resources", "co_ops")


def test_that_data_folders_are_not_packages(repository: Path) -> None:
    # packaging/__init__.py would shadow the package of that name which pip, pytest and others import.
    assert [path for folder in DATA_FOLDERS for path in (repository / folder).rglob("__init__.py")] == []


def test_that_no_module_has_a_name_that_says_nothing(repository: Path) -> None:
    vague = [
        name
        for name in python_sources(repository)
        if VAGUE_NAMES & {part.removesuffix(".py").lower() for part in name.split("/")}
    ]
    assert vague == []


def module_docstring(source: str) -> str | None:
    """The first statement of a module if it is a text; nothing that follows is read, which would take seconds."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            return inspect.cleandoc(ast.literal_eval(token.string))
        if token.type not in (tokenize.COMMENT, tokenize.NL):
            return None
    return None


def first_sentence_fault(source: str) -> str | None:
    """What is wrong with how a module starts, or None: it should be one line that is one sentence."""
    docstring = module_docstring(source)
    if docstring is None:
        return "no docstring"
    first_paragraph = docstring.split("\n\n")[0]
    if not first_paragraph.rstrip().endswith((".", "!", "?")):
        return "the first sentence does not end"
    return None


def test_that_every_module_starts_with_one_sentence(repository: Path) -> None:
    faults = {name: first_sentence_fault(source) for name, source in python_sources(repository).items()}
    assert {name: fault for name, fault in faults.items() if fault} == {}


def test_that_a_module_without_its_sentence_is_noticed() -> None:
    assert first_sentence_fault("import os") == "no docstring"
    assert first_sentence_fault("") == "no docstring"
    assert first_sentence_fault("# by hand\n\nNAME = 'Knows things.'") == "no docstring"
    assert first_sentence_fault('"""Knows things"""') == "the first sentence does not end"
    assert first_sentence_fault('"""Knows things."""') is None
    assert first_sentence_fault('# by hand\n"""Knows things.\n\n    More of it\n"""\nimport os\n') is None


# Tests of the whole program, and of the window as a person uses it, are named for what they hold.
FREE_TEST_FOLDERS = (
    "tests/house/",
    "tests/co_ops/",
    "tests/golden/",
    "tests/packaging/",
    "tests/gui/",
    "tests/referee/",
    "tests/speed/",
)


def mirrors(test_module: str, program: set[str]) -> bool:
    """Whether `tests/x/test_y.py` has its `app/x/y.py`, `app/x/y/`, `y.py`, or a module whose name `y` starts with.

    A test of a folder of broken files is named for the folder: `tests/x/test_wrong_files.py` for `tests/x/wrong/`.
    """
    folder, _, name = test_module.removeprefix("tests/").rpartition("/")
    subject = name.removeprefix("test_").removesuffix(".py")
    place = f"app/{folder}/" if folder else "app/"
    modules = {
        path.removeprefix(place).removesuffix(".py").partition("/")[0] for path in program if path.startswith(place)
    }
    if not folder:
        modules |= {path.removesuffix(".py") for path in program if "/" not in path} | {"main"}
    modules.add("wrong")
    return any(subject == module or subject.startswith(f"{module}_") for module in modules)


def test_that_every_test_module_mirrors_a_module(repository: Path) -> None:
    sources = set(python_sources(repository))
    program = {name for name in sources if not name.startswith("tests/")}
    tests = {name for name in sources if re.search(r"^tests/.*test_\w+\.py$", name)}
    assert sorted(name for name in tests if not name.startswith(FREE_TEST_FOLDERS) and not mirrors(name, program)) == []


def test_that_a_test_module_gone_astray_is_noticed() -> None:
    program = {"app/core/meter.py", "app/core/settlement/bank.py", "app/locations.py", "tasks.py"}
    assert mirrors("tests/core/test_meter.py", program)
    assert mirrors("tests/core/test_meter_at_midnight.py", program)
    assert mirrors("tests/core/test_settlement.py", program)
    assert mirrors("tests/core/settlement/test_bank.py", program)
    assert mirrors("tests/test_tasks.py", program)
    assert not mirrors("tests/core/test_bank.py", program)
    assert not mirrors("tests/test_meter.py", program)


TREE_PATH = re.compile(
    r"(?<![\w./-])((?:app|tests|resources|co_ops|packaging)/[\w./-]*+|[\w/-]++\.py|requirements\.lock|LICENSE)(?![<>{*])"
)


def paths_named_in(text: str) -> set[str]:
    """The files and folders of this tree that a document names, without the stop of a sentence."""
    return {name.rstrip(".") for name in TREE_PATH.findall(text)}


def test_that_the_architecture_document_names_only_what_exists(repository: Path) -> None:
    named = paths_named_in((repository / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert "app/core/estimate.py" in named
    # A document about the program may leave out what nearly all its modules' paths begin with.
    starts = (repository, repository / "app", repository / "app" / "core")
    assert {name for name in named if not any((start / name).exists() for start in starts)} == set()


def test_that_the_architecture_document_names_only_functions_and_constants_there_are(repository: Path) -> None:
    text = (repository / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(_?[A-Za-z]\w*_\w+|[A-Z]\w+)`", text))
    assert {"RULE_KINDS", "standard_time_h", "ExchangeCurve"} <= named
    source = "\n".join(python_sources(repository).values())
    assert {name for name in named if not re.search(rf"\b{name}\b", source)} == set()


def test_that_each_folder_of_data_says_where_they_come_from(repository: Path) -> None:
    folders = {path for path in (repository / "resources").iterdir() if path.is_dir()}
    assert len(folders) > 10
    assert {folder.name for folder in folders if not (folder / "README.md").is_file()} == set()


def test_that_paths_are_found_in_a_document() -> None:
    text = (
        "The `app/core/meter.py`, settlement/bank.py, `co_ops/` but not `co_ops/<state>/x.toml`, app/core/estimate.py."
    )
    assert paths_named_in(text) == {"app/core/meter.py", "settlement/bank.py", "co_ops/", "app/core/estimate.py"}
    assert paths_named_in("python tasks.py run (see app/files, app/policies)") == {
        "tasks.py",
        "app/files",
        "app/policies",
    }
