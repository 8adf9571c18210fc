"""Draws the program's icon, an SVG, in the form this system wants of a program's file, and prints where it lies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIDES_PX = (16, 32, 64, 128, 256, 512)


def main(words: list[str]) -> int:
    """Writes fairwatt.ico, or fairwatt.icns on a Mac, into the folder that is named; the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "fairwatt.svg"))
    if sys.platform == "darwin":
        set_folder = folder / "fairwatt.iconset"
        set_folder.mkdir(exist_ok=True)
        for side in SIDES_PX:
            icon.pixmap(side, side).save(str(set_folder / f"icon_{side}x{side}.png"))
        made = folder / "fairwatt.icns"
        subprocess.run(["iconutil", "-c", "icns", "-o", str(made), str(set_folder)], check=True)
    else:
        made = folder / "fairwatt.ico"
        if not icon.pixmap(256, 256).save(str(made)):
            return 1
    print(made)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
