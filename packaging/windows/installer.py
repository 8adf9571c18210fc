"""Makes the Windows installer from dist/fairwatt with Inno Setup's compiler, and the file of its checksum."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
COMPILER_PLACES = (Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe"), Path("C:/Program Files/Inno Setup 6/ISCC.exe"))


def main() -> int:
    """Runs the compiler; the exit status."""
    sys.path.insert(0, str(ROOT))
    from app import __version__

    compiler = shutil.which("iscc") or next((str(place) for place in COMPILER_PLACES if place.is_file()), None)
    if compiler is None:
        print("installer: Inno Setup 6 is not installed; expected its compiler ISCC", file=sys.stderr)
        return 1
    status = subprocess.run([compiler, "/Q", f"/DVersion={__version__}", str(FOLDER / "fairwatt.iss")], check=False)
    if status.returncode:
        return status.returncode
    made = ROOT / "dist" / f"fairwatt-{__version__}-setup.exe"
    line = f"{hashlib.sha256(made.read_bytes()).hexdigest()}  {made.name}\n"
    made.with_name(f"{made.name}.sha256").write_text(line, encoding="ascii")
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
