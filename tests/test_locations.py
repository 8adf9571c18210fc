"""Holds where data and the user's files are looked for: in a source tree, a wheel, a bundle, a broken install."""

import sys
from pathlib import Path

import pytest

from app import locations


def installed(root: Path, data: str) -> Path:
    """A stand-in for an installed program: an app folder, and the two data folders below `data`."""
    (root / "app").mkdir(parents=True)
    for name in ("resources", "co_ops"):
        (root / data / name).mkdir(parents=True)
    return root / "app" / "locations.py"


def test_that_a_source_tree_has_its_data_beside_the_program(repository: Path) -> None:
    assert locations.resources_folder() == repository / "resources"
    assert locations.co_ops_folder() == repository / "co_ops"


def test_that_an_installed_wheel_carries_its_data_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locations, "__file__", str(installed(tmp_path, "app/_data")))
    assert locations.resources_folder() == tmp_path / "app" / "_data" / "resources"


@pytest.mark.parametrize("data", ["app/_data", "."])
def test_that_a_frozen_bundle_is_searched_first(data: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, data)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert locations.data_folder() == tmp_path / data


def test_that_missing_data_are_named_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = installed(tmp_path, "app/_data")
    (tmp_path / "app" / "_data" / "co_ops").rmdir()
    monkeypatch.setattr(locations, "__file__", str(module))
    with pytest.raises(FileNotFoundError, match=r"resources and co_ops.*install the program again"):
        locations.data_folder()


def test_that_the_users_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAIRWATT_USER_FOLDER", str(tmp_path))
    assert locations.user_folder() == tmp_path
    assert locations.user_co_ops_folder() == tmp_path / "co_ops"


@pytest.mark.parametrize("value", [None, ""])
def test_that_the_users_folder_is_otherwise_the_systems_own(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if value is None:
        monkeypatch.delenv("FAIRWATT_USER_FOLDER")
    else:
        monkeypatch.setenv("FAIRWATT_USER_FOLDER", value)
    assert locations.user_folder().name == "Fairwatt"
    assert locations.user_folder().is_absolute()


def test_that_asking_for_the_users_folder_makes_none(user_folder: Path) -> None:
    assert locations.user_folder() == user_folder
    assert not user_folder.exists()
