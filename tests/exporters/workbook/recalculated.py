"""A workbook as a spreadsheet program works it out: without the values we wrote beside the formulas."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

SOFFICE = shutil.which("soffice")
_WRITTEN = re.compile(rb"(</f>)<v>[^<]*</v>")


def recalculated(data: bytes, folder: Path) -> Any:
    """The workbook with its values as LibreOffice works them out from the formulas alone."""
    bare, source = BytesIO(), ZipFile(BytesIO(data))
    with ZipFile(bare, "w") as target:
        for entry in source.infolist():
            target.writestr(entry, _WRITTEN.sub(rb"\1", source.read(entry)))
    path = folder / "bare.xlsx"
    path.write_bytes(bare.getvalue())
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx", "--outdir", str(folder / "out"), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return load_workbook(folder / "out" / "bare.xlsx", data_only=True)
