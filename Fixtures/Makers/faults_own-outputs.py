"""Makes Fixtures/Faults/own-outputs: workbooks that Pledgebook wrote, given back to it as returns: as they were written,
saved again by openpyxl, and with nothing but the values of their sheets.

PLEDGEBOOK names the program: PLEDGEBOOK=.build/debug/pledgebook python faults_own-outputs.py"""

import os
import subprocess
import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook

from faults_common import FAULTS, fill, save_expectations, workbook

KIND = "own-outputs"


def values_only(source: Path, target: Path, sheets=None) -> None:
    """Copies values of sheets into a new workbook, as people do."""
    book = Workbook()
    book.remove(book.active)
    for sheet in load_workbook(source, data_only=True):
        if sheets is None or sheet.title in sheets:
            copy = book.create_sheet(sheet.title)
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        copy[cell.coordinate] = cell.value
    book.save(target)


def main() -> None:
    folder = FAULTS / KIND
    folder.mkdir(parents=True, exist_ok=True)
    program = os.path.abspath(os.environ["PLEDGEBOOK"])
    cases = []

    def case(name, refusal):
        cases.append({"file": name, "exit": 65, "outcome": "refused", "refusal": refusal})

    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        book = workbook()
        fill(book.active, above=[["Bidder", "Ferry Lane Ltd"], []])
        book.save(work / "ferry.xlsx")

        def run(*words):
            subprocess.run([program, *words, "--quiet", "--force"], cwd=work, check=False)

        run("value", "ferry.xlsx", "-o", "finished.xlsx")
        run("value", "ferry.xlsx", "-o", "published.xlsx", "--profile", "publication")
        run("value", "ferry.xlsx", "ferry.xlsx", "-o", "out/")
        run("council", "new", "-o", "council.xlsx")
        (folder / "finished.xlsx").write_bytes((work / "finished.xlsx").read_bytes())
        case("finished.xlsx", "finished-workbook-as-return")
        for source, name, sheets, refusal in [
            ("finished.xlsx", "finished-values.xlsx", None, "finished-workbook-as-return"),
            ("finished.xlsx", "finished-one-sheet.xlsx", ["Social Value Pledge"], "finished-workbook-as-return"),
            ("published.xlsx", "published-values.xlsx", None, "publication-workbook-as-return"),
            ("out/index.xlsx", "index-values.xlsx", None, "index-as-return"),
            ("council.xlsx", "council-values.xlsx", None, "council-workbook-as-return"),
        ]:
            values_only(work / source, folder / name, sheets)
            case(name, refusal)
        saved = load_workbook(work / "council.xlsx")
        saved.save(folder / "council-saved-again.xlsx")
        case("council-saved-again.xlsx", "council-workbook-as-return")
    save_expectations(KIND, cases)


if __name__ == "__main__":
    main()
