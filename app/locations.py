"""Knows where the shipped data and the user's own files live: in a source tree, a wheel or a frozen bundle."""

import os
import sys
from pathlib import Path

import platformdirs

USER_FOLDER_VARIABLE = "FAIRWATT_USER_FOLDER"


def data_folder() -> Path:
    """The folder that holds `resources/` and `co_ops/`.

    An installed wheel and a frozen bundle carry them in `app/_data`; a source tree has them beside `app/`.
    Raises FileNotFoundError, in words for a person, when neither is there.
    """
    app_folder = Path(__file__).resolve().parent
    places = [app_folder / "_data", app_folder.parent]
    bundle = getattr(sys, "_MEIPASS", None)  # set by the boot loader of a frozen program
    if bundle is not None:
        places[:0] = [Path(bundle) / "app" / "_data", Path(bundle)]
    for place in places:
        if (place / "resources").is_dir() and (place / "co_ops").is_dir():
            return place
    raise FileNotFoundError(
        f"Fairwatt's own data are missing: looked for the folders resources and co_ops in "
        f"{' and in '.join(str(place) for place in places)}; install the program again."
    )


def resources_folder() -> Path:
    """The shipped data that no co-op owns: climate, turbines, load shapes, costs, icons, samples."""
    return data_folder() / "resources"


def co_ops_folder() -> Path:
    """The shipped policies, one folder a state, one a co-op."""
    return data_folder() / "co_ops"


def user_folder() -> Path:
    """The one folder Fairwatt writes its own files to; not made until something is written.

    The environment variable FAIRWATT_USER_FOLDER overrides the place the operating system names.
    """
    chosen = os.environ.get(USER_FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_data_dir("Fairwatt", appauthor=False, roaming=False))


def user_co_ops_folder() -> Path:
    """The user's own policies; a policy here stands beside the shipped ones."""
    return user_folder() / "co_ops"
