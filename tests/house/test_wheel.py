"""Holds a wheel built from the repository to carry its data inside and to find them there."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # builds and unpacks a wheel of some ten megabytes


@pytest.fixture(scope="module")
def unpacked(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The contents of a wheel built from this tree, with nothing else beside them."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    built = subprocess.run(build, cwd=repository, capture_output=True, text=True, check=False, timeout=300)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_that_the_wheel_holds_the_program_its_data_and_nothing_else(unpacked: Path) -> None:
    assert {path.name.partition("-")[0] for path in unpacked.iterdir()} == {"app", "fairwatt"}
    resources = unpacked / "app" / "_data" / "resources"
    for name in ("climate/stations.csv", "rate_sheet/usual.csv", "co_ops/co_ops.csv", "co_ops/co_op_zips.csv"):
        assert (resources / name).is_file(), name
    for name in ("translations/fairwatt_es.qm", "licences/data.txt", "fonts/OpenSans-Regular.ttf"):
        assert (resources / name).is_file(), name
    data = unpacked / "app" / "_data"
    assert list((data / "co_ops").rglob("*.toml"))
    assert not [path for path in data.rglob("*") if path.suffix in (".py", ".pyc", ".ts", ".tsv")], "what made the data"


def test_that_the_wheel_carries_its_licence_and_its_command(unpacked: Path) -> None:
    (information,) = unpacked.glob("fairwatt-*.dist-info")
    assert (information / "licenses" / "LICENSE").is_file()
    assert "fairwatt = app.__main__:main" in (information / "entry_points.txt").read_text(encoding="utf-8")


def test_that_the_program_in_the_wheel_answers_from_the_data_it_carries(unpacked: Path, tmp_path: Path) -> None:
    code = "from app import locations; print(locations.data_folder()); from app.__main__ import main; main(['co-ops'])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    first, *rest = done.stdout.splitlines()
    assert Path(first) == (unpacked / "app" / "_data").resolve()
    assert any("nm-socorro" in line for line in rest)
