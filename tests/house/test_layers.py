"""Holds the import contracts of pyproject.toml, and that the core is pure."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

# What `core` may not do although the modules it imports would let it.
IMPURE_CALLS = {"open", "input", "print", "exec", "eval"}
IMPURE_METHODS = {"now", "today", "utcnow", "loadtxt", "genfromtxt", "fromfile", "memmap", "read_csv"}
GLOBAL_CHANCE = re.compile(r"(?:np|numpy)\.random\.(?!default_rng$|Generator$|PCG64$|SeedSequence$)\w+")


def test_that_every_import_contract_is_kept(repository: Path) -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=repository, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def impurities(source: str) -> list[str]:
    """Calls that read a file, a clock or unseeded chance, as `line: call`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        last = name.rpartition(".")[2]
        unseeded = last == "default_rng" and not (node.args or node.keywords)
        global_chance = GLOBAL_CHANCE.fullmatch(name) is not None
        if name in IMPURE_CALLS or last in IMPURE_METHODS or unseeded or global_chance:
            found.append(f"{node.lineno}: {name}")
    return found


def test_that_the_core_reads_no_file_clock_or_unseeded_chance(repository: Path) -> None:
    sources = sorted((repository / "app" / "core").rglob("*.py"))
    assert sources
    found = {path.relative_to(repository): impurities(path.read_text(encoding="utf-8")) for path in sources}
    assert {path: calls for path, calls in found.items() if calls} == {}


@pytest.mark.parametrize(
    "source",
    [
        "open('x')",
        "datetime.date.today()",
        "datetime.datetime.now()",
        "np.random.default_rng()",
        "np.random.normal(size=3)",
        "np.loadtxt('x')",
        "print('x')",
    ],
)
def test_that_the_search_for_impure_calls_finds_each_kind(source: str) -> None:
    assert impurities(source)


def test_that_seeded_chance_is_pure() -> None:
    assert impurities("np.random.default_rng(7).normal(size=3)") == []
