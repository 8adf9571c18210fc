"""What is put off until somebody asks for it: nobody does before the first answer, and all of it is there then."""

from __future__ import annotations

import importlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.slow_imports import PUT_OFF, UNSEEN, only_what_is_asked_for

ANSWERED = """
import json, sys
from pathlib import Path
from app import answering
from app.files.case_file import read_case
from app.slow_imports import PUT_OFF

def run():
    return [name for name in PUT_OFF if type(sys.modules.get(name)).__name__ == "module"]

answering.warm_up()
path = Path("resources/samples/il-shelby.fairwatt")
estimate = answering.answer(read_case(path), path.parent, 0).estimate
told = {"put_off": [name for name in PUT_OFF if name in sys.modules], "run": run()}
told |= {"requests": "requests" in sys.modules, "pyarrow": "pyarrow" in sys.modules}
told |= {"finders": [type(finder).__module__ for finder in sys.meta_path], "saving_cents": estimate.year1.saving_cents}
import pvlib
from app.files.weather_file import read_weather_file
pvlib.iotools.read_epw, pvlib.modelchain.ModelChain, pvlib.spectrum.spectral_factor_sapm
for name in PUT_OFF:
    sys.modules[name].__file__
print(json.dumps(told | {"at_last": run()}))
"""

AT_ONCE = """
import pvlib, pvlib.iotools, pvlib.modelchain
from pathlib import Path
from app import answering
from app.files.case_file import read_case
path = Path("resources/samples/il-shelby.fairwatt")
print(answering.answer(read_case(path), path.parent, 0).estimate.year1.saving_cents)
"""


def printed(repository: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow  # two processes that import all of the program
def test_that_nothing_put_off_is_run_before_the_first_answer_and_all_of_it_runs_when_asked_for(
    repository: Path,
) -> None:
    told = json.loads(printed(repository, ANSWERED))
    assert told["put_off"] == told["at_last"] == list(PUT_OFF), "a name that is never met should leave the list"
    assert told["run"] == []
    assert not told["requests"], "pvlib's readers bring a client of HTTP"
    assert not told["pyarrow"]
    assert "app.slow_imports" not in told["finders"]
    assert told["saving_cents"] == int(printed(repository, AT_ONCE)), "the same answer as with all of it"


@pytest.mark.parametrize("name", PUT_OFF)
def test_that_every_name_put_off_is_a_module(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_that_what_is_hidden_is_found_again_also_after_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, UNSEEN, raising=False)
    before = list(sys.meta_path)
    with pytest.raises(ImportError, match=UNSEEN), only_what_is_asked_for():
        __import__(UNSEEN)
    assert sys.meta_path == before
    assert UNSEEN not in sys.modules


def test_that_a_package_in_use_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    in_use = type(sys)("pyarrow")
    monkeypatch.setitem(sys.modules, UNSEEN, in_use)
    with only_what_is_asked_for():
        assert sys.modules[UNSEEN] is in_use
    assert sys.modules[UNSEEN] is in_use


def test_that_a_module_that_is_not_there_stays_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.slow_imports.PUT_OFF", ("numpy.of_a_later_version",))
    with only_what_is_asked_for(), pytest.raises(ModuleNotFoundError):
        __import__("numpy.of_a_later_version")


def test_that_a_module_put_off_runs_at_its_first_use_and_a_folder_of_modules_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "put_off_here.py").write_text("import sys\nsys.has_run = True\nANSWER = 42\n", encoding="utf-8")
    (tmp_path / "folder_here").mkdir()
    (tmp_path / "at_once_here.py").write_text("ANSWER = 43\n", encoding="utf-8")
    names = ("put_off_here", "folder_here")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("app.slow_imports.PUT_OFF", names)
    monkeypatch.setattr(sys, "has_run", False, raising=False)
    with only_what_is_asked_for():
        put_off, folder, at_once = (importlib.import_module(name) for name in (*names, "at_once_here"))
    try:
        assert vars(at_once)["ANSWER"] == 43
        assert not vars(sys)["has_run"]
        assert put_off.ANSWER == 42
        assert vars(sys)["has_run"]
        assert list(folder.__path__) == [str(tmp_path / "folder_here")]
    finally:
        for name in (*names, "at_once_here"):
            sys.modules.pop(name)
