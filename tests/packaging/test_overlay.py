"""The shortened libraries of the frozen program hold all that the program calls, and give the same numbers."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


def loaded(path: Path) -> ModuleType:
    """A module of the packaging folder, which is no package."""
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def libraries(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("libraries") / "laid-out"
    overlay = loaded(repository / "packaging" / "frozen" / "overlay.py")
    overlay.lay_out(folder)
    # pvlib's example files, which tests read, are not part of the frozen program.
    shutil.copytree(overlay.installed("pvlib") / "data", folder / "pvlib" / "data")
    return folder


def parts_called(repository: Path) -> set[str]:
    """The modules of pvlib that the program calls, such as `irradiance`."""
    called: set[str] = set()
    for path in (repository / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "pvlib":
                called.add(node.attr)
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "pvlib":
                called.update([*(node.module or "").split(".")[1:2], *(alias.name for alias in node.names)][:1])
    return called


@pytest.mark.slow  # reads the source of all of the program and of pvlib
def test_that_every_part_of_pvlib_that_is_called_is_in_the_shortened_one(repository: Path) -> None:
    called = parts_called(repository)
    assert {"irradiance", "pvsystem", "temperature"} <= called
    head = ast.parse((repository / "packaging" / "frozen" / "pvlib_head.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(head) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert called <= imported


def estimate(repository: Path, first_path: Path | None) -> str:
    """The record of the sample, answered by a fresh interpreter with these libraries before all others."""
    paths = [str(path) for path in (first_path, repository) if path is not None]
    case = repository / "resources" / "samples" / "il-shelby.fairwatt"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "app", "estimate", str(case), "--json"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow  # estimates twice, each in a process that imports all of the program
def test_that_the_shortened_libraries_give_the_same_answer_to_the_last_digit(repository: Path, libraries: Path) -> None:
    assert estimate(repository, libraries) == estimate(repository, None)


# Compares with a reader of pvlib that the program does not call.
UNSHORTENED = ("-k", "not test_that_the_numbers_of_a_tmy2_file_are_those_pvlib_reads")


@pytest.mark.slow  # reads a year of weather twice, each in a process that imports pandas and pvlib
def test_that_weather_files_are_read_with_the_shortened_libraries_too(repository: Path, libraries: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/files/test_weather_file.py",
            *UNSHORTENED,
        ],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(libraries)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-2000:]


def test_that_the_shortened_libraries_bring_no_network_and_no_notebook(libraries: Path) -> None:
    code = "import sys, pvlib; print(pvlib.__file__, *sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(libraries)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    place, *modules = done.stdout.split()
    assert Path(place).is_relative_to(libraries)
    assert not {"http.client", "urllib.request", "requests", "h5py", "scipy.special", "scipy.linalg"} & set(modules)


def test_that_what_is_left_out_says_so_when_called(libraries: Path) -> None:
    code = (
        "import scipy.interpolate as s, scipy.optimize as o\nfor f in (s.splev, o.minimize):\n"
        " try: f(1)\n except NotImplementedError as e: print(e)"
    )
    environment = {**os.environ, "PYTHONPATH": str(libraries)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.count("is not part of the frozen program") == 2
