"""The list of things one does with this repository: `python tasks.py VERB`, with nothing but Python 3.11+ installed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
STAMP = ENVIRONMENT / "fairwatt-environment.txt"
OLDEST_PYTHON = (3, 11)
# A process a core, of which each holds half a gigabyte; one that is done takes over what waits at another.
ON_EVERY_CORE = ("-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal")
# Without the windows of tests/gui, which draw for minutes.
FAST_TESTS = ("-q", *ON_EVERY_CORE, "-m", "not slow and not referee", "--ignore", "tests/gui")

Arguments = Sequence[str]


# --- the environment -------------------------------------------------------------------------------------------------


def environment_key() -> str:
    """Changes whenever what is to be installed changes: the lock file, or the project's own description."""
    return hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def environment_runs() -> bool:
    """Whether .venv holds an interpreter that starts and is new enough."""
    if not PYTHON.exists():
        return False
    question = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        return subprocess.run([str(PYTHON), "-c", question], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_environment() -> None:
    """Makes .venv from the lock file, or brings it up to date; costs nothing when it already is."""
    if STAMP.exists() and STAMP.read_text(encoding="ascii") == environment_key() and environment_runs():
        return
    if not environment_runs():
        say("Making the environment in .venv; this happens once and takes a few minutes.")
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=False)
        if made.returncode:
            stop(
                f"{sys.executable} could not make a virtual environment; "
                "on Debian and Ubuntu install it first: sudo apt-get install python3-venv"
            )
    else:
        say("Bringing the environment in .venv up to date with requirements.lock.")
    STAMP.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input"]
    locked = [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(LOCK)]
    itself = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    for command in (locked, itself):
        if subprocess.run(command, check=False, stdout=sys.stderr).returncode:
            stop("the environment in .venv is not complete: pip says why above; run the same command again.")
    STAMP.write_text(environment_key(), encoding="ascii")


def run_python(*words: str, folder: Path = ROOT) -> int:
    """Runs the environment's Python in the root of the repository, or in another folder; its exit status."""
    try:
        return subprocess.run([str(PYTHON), *words], cwd=folder, check=False).returncode
    except KeyboardInterrupt:
        return 130


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> None:
    raise SystemExit(f"tasks.py: {sentence}")


# --- the verbs -------------------------------------------------------------------------------------------------------


def setup(arguments: Arguments) -> int:
    """makes .venv from requirements.lock, or brings it up to date (every other verb does so by itself)"""
    say(f"The environment is ready: {PYTHON}")
    return 0


def run(arguments: Arguments) -> int:
    """opens the window, with a case if one is named; with no display prints the sample's estimate"""
    # Where the person stands, so that a case is found there; -P keeps that folder from being searched for modules.
    return run_python("-P", "-m", "app", *arguments, folder=Path.cwd())


def test(arguments: Arguments) -> int:
    """runs every test, and fails where a line or branch of core or policies has none; what follows goes to pytest"""
    if status := run_python("-m", "app.system_libraries"):
        return status
    # Some tests cannot reach all of it, so it is measured only where all of them run.
    return run_python("-m", "pytest", *(arguments or ("--cov", *ON_EVERY_CORE)))


def check(arguments: Arguments) -> int:
    """format, lint, types, imports, fast tests; not the window's, which take minutes: what to run before a commit"""
    steps = {
        "format": ("-m", "ruff", "format", "--check", "."),
        "lint": ("-m", "ruff", "check", "."),
        "types": ("-m", "mypy"),
        "imports": ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
        "fast tests": ("-m", "pytest", *FAST_TESTS, *arguments),
    }
    outcomes = []
    for name, words in steps.items():
        say(f"--- {name}")
        started = time.monotonic()
        status = run_python(*words)
        outcomes.append((name, status, time.monotonic() - started))
    for name, status, seconds in outcomes:
        say(f"{'passed' if status == 0 else 'FAILED'}  {name}, {seconds:.1f} s")
    return int(any(status for _, status, _ in outcomes))


def bench(arguments: Arguments) -> int:
    """times the program against its targets and the referee; --json for one JSON object"""
    return run_python(str(ROOT / "tests" / "speed" / "bench.py"), *arguments)


def golden(arguments: Arguments) -> int:
    """shows where the example household's bills differ from the kept ones; --accept keeps the new ones"""
    return run_python(str(ROOT / "tests" / "golden" / "bills.py"), *arguments)


def screenshots(arguments: Arguments) -> int:
    """renders the window's pages to PNG files, in FOLDER or in screenshots/; --guide renders those of docs/"""
    return run_python("-P", "-m", "app.gui.screenshots", *arguments, folder=Path.cwd())


def translate(arguments: Arguments) -> int:
    """collects every text a person can read into resources/translations/ and compiles it; missing and fill FILE.tsv"""
    return run_python(str(ROOT / "resources" / "translations" / "build_translations.py"), *arguments)


def build(arguments: Arguments) -> int:
    """makes the program that needs no Python, in dist/fairwatt/; with --package also this system's installer"""
    return run_python(str(ROOT / "packaging" / "build.py"), *arguments)


def smoke(arguments: Arguments) -> int:
    """starts what build made with no network: every page, every program, the golden bills; prints one line"""
    return run_python(str(ROOT / "packaging" / "smoke.py"), *arguments)


def lock(arguments: Arguments) -> int:
    """writes requirements.lock anew from pyproject.toml, for every system and Python version, with no address in it"""
    uv = shutil.which("uv")
    if uv is None:
        say("tasks.py: the verb lock needs the program uv; install it first: python -m pip install uv")
        return 1
    words = ["pip", "compile", "pyproject.toml", "--extra", "dev", "--universal", "--python-version", "3.11"]
    words += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
    words += ["--quiet", "--output-file", LOCK.name, *arguments]
    return subprocess.run([uv, *words], cwd=ROOT, check=False).returncode


VERBS: dict[str, Callable[[Arguments], int]] = {
    "setup": setup,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "golden": golden,
    "screenshots": screenshots,
    "translate": translate,
    "build": build,
    "smoke": smoke,
    "lock": lock,
}
VERBS_WITHOUT_ENVIRONMENT = ("lock",)
VERBS_WITH_HELP = ("run", "test", "bench", "build", "smoke")  # what they run tells of its own options


def usage() -> str:
    rows = (f"  {name:12}{function.__doc__}" for name, function in VERBS.items())
    return "\n".join(["usage: python tasks.py VERB [ARGUMENTS]", "", *rows])


def main(words: Arguments) -> int:
    if sys.version_info < OLDEST_PYTHON:
        stop(f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage())
        return 0 if words else 2
    verb, arguments = words[0], words[1:]
    if verb not in VERBS:
        say(f"tasks.py: no verb {verb!r}; expected one of {', '.join(VERBS)}")
        return 2
    if {"-h", "--help"} & set(arguments) and verb not in VERBS_WITH_HELP:
        print(f"python tasks.py {verb}: {VERBS[verb].__doc__}")
        return 0
    if verb not in VERBS_WITHOUT_ENVIRONMENT:
        make_environment()
    return VERBS[verb](arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
