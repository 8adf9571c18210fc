"""Writes the version resource that Windows shows of the program's file."""

from __future__ import annotations


def resource(version: str) -> str:
    """The resource in the form that PyInstaller reads, for a version such as 1.2.3."""
    numbers = [int(part) for part in version.split(".")]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    strings = {
        "CompanyName": "The Fairwatt authors",
        "FileDescription": "Fairwatt",
        "FileVersion": version,
        "InternalName": "fairwatt",
        "LegalCopyright": "The Fairwatt authors, BSD-3-Clause",
        "OriginalFilename": "fairwatt.exe",
        "ProductName": "Fairwatt",
        "ProductVersion": version,
    }
    rows = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
        {rows}
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""
