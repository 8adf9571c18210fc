"""Lays out, in a build folder, the libraries of which the frozen program carries only the parts it calls.

pvlib is written for notebooks: its first module imports all of pvlib, and with it most of scipy, an HDF5 library and
an HTTP client. That would be 100 MB of the frozen program and a second of its first answer for a dozen formulas. So the
frozen program gets the modules of pvlib and scipy that hold those formulas, as installed but for imports of an HTTP
client, and short first modules in place of those that import everything else. What is left out raises an error when
called; the self-check and the comparison in `tests/packaging/test_overlay.py` hold that nothing is.
"""

from __future__ import annotations

import importlib.metadata
import re
import shutil
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

PVLIB_PARTS = (
    "_deprecation.py",
    "atmosphere.py",
    "iam.py",
    "inverter.py",
    "iotools/epw.py",
    "iotools/psm4.py",
    "iotools/pvgis.py",
    "iotools/tmy.py",
    "irradiance.py",
    "ivtools/utils.py",
    "pvsystem.py",
    "shading.py",
    "singlediode.py",
    "snow.py",
    "solarposition.py",
    "spa.py",
    "temperature.py",
    "tools.py",
    "tracking.py",
)
"""The modules of pvlib that Fairwatt calls, and those that they import."""

SCIPY_PARTS = ("optimize/_zeros_py.py", "optimize/_zeros.*")
"""The modules of scipy behind `scipy.optimize.newton`, with which pvlib finds the maximum power point."""

HTTP_IMPORT = re.compile(r"^(?:import requests|from urllib\.request import .*)$", re.MULTILINE)
HTTP_REFUSAL = "requests = urlopen = Request = None  # the frozen program has no HTTP client"
"""pvlib can fetch lists of modules and weather by HTTP; the frozen program has nothing to do that with."""

EMPTY = '"""Stands for a first module that would import what the frozen program does not call."""\n'


def lay_out(folder: Path) -> Path:
    """Writes the shortened pvlib and scipy into a folder, made anew, and returns it."""
    shutil.rmtree(folder, ignore_errors=True)
    pvlib, scipy = installed("pvlib"), installed("scipy")
    copy(pvlib, folder / "pvlib", PVLIB_PARTS)
    copy(scipy, folder / "scipy", SCIPY_PARTS)
    version = importlib.metadata.version("pvlib")
    sources = [(pvlib / name).read_text(encoding="utf-8") for name in PVLIB_PARTS]
    heads = {
        "pvlib/__init__.py": head("pvlib_head.py").replace("@VERSION@", version),
        "pvlib/iotools/__init__.py": head("pvlib_iotools_head.py"),
        "pvlib/ivtools/__init__.py": EMPTY,
        "pvlib/spectrum/__init__.py": EMPTY,
        "scipy/__init__.py": EMPTY,
        "scipy/constants.py": constants_source("\n".join(sources)),
        "scipy/interpolate.py": head("scipy_interpolate_head.py"),
        "scipy/optimize/__init__.py": head("scipy_optimize_head.py"),
        "scipy/optimize/_optimize.py": head("scipy_optimize_result.py"),
    }
    for path in sorted((folder / "pvlib").rglob("*.py")):
        path.write_text(HTTP_IMPORT.sub(HTTP_REFUSAL, path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    for name, text in heads.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return folder


def installed(package: str) -> Path:
    """The folder of an installed package, found without importing it."""
    files = importlib.metadata.files(package)
    if not files:
        raise FileNotFoundError(f"{package} is not installed in this environment")
    return Path(str(next(file for file in files if file.as_posix() == f"{package}/__init__.py").locate())).parent


def copy(source: Path, target: Path, patterns: tuple[str, ...]) -> None:
    """Copies the files that the patterns name; every pattern must name at least one."""
    for pattern in patterns:
        found = [path for path in source.glob(pattern) if path.suffix in (".py", ".so", ".pyd", ".dylib")]
        if not found:
            raise FileNotFoundError(
                f"{source / pattern} is not there; this version of the library is laid out otherwise"
            )
        for path in found:
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def head(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def constants_source(source: str) -> str:
    """A module with the physical constants that a source takes from scipy.constants, at scipy's own values."""
    from scipy import constants

    names = sorted(set(re.findall(r"\bconstants\.([A-Za-z_]\w*)", source)) - {"value"})
    tabled = sorted(set(re.findall(r"\bconstants\.value\('([^']+)'\)", source)))
    lines = [
        '"""The physical constants that pvlib uses, at the values of the scipy this program was built with."""',
        "",
        *(f"{name} = {getattr(constants, name)!r}" for name in names),
        f"_VALUES = {{{', '.join(f'{name!r}: {constants.value(name)!r}' for name in tabled)}}}",
        "value = _VALUES.__getitem__",
        "",
    ]
    return "\n".join(lines)
