"""Saves small returns of one table each, for the makers of faults beside it."""

import json
from pathlib import Path

from openpyxl import Workbook

FAULTS = Path(__file__).parent.parent / "Faults"
# The measures of the small returns: reference, question, unit and proxy value.
MEASURES = [
    ("NT1", "Local people employed", "no. people FTE", 28000),
    ("NT9", "Weeks of training", "no. weeks", 310.5),
    ("NT18", "Spent with local suppliers", "£", 0.75),
]


def save(kind: str, name: str, rows: list[list], merged: tuple[str, ...] = (), formats: dict[str, str] | None = None,
         hidden_rows: tuple[int, ...] = ()) -> None:
    """Saves rows as the sheet "Return" of a workbook in the folder of a kind of fault."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Return"
    for row in rows:
        sheet.append(row)
    for cell, code in (formats or {}).items():
        sheet[cell].number_format = code
    for row in hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for cells in merged:
        # Cells that a merged one covers keep what they hold.
        sheet.merged_cells.add(cells)
    (FAULTS / kind).mkdir(parents=True, exist_ok=True)
    workbook.save(FAULTS / kind / f"{name}.xlsx")


def expect(kind: str, cases: list[dict]) -> None:
    """Writes what each file of a kind must give."""
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    (FAULTS / kind / "expected.json").write_text('{ "cases": [\n' + lines + "\n] }\n", encoding="utf-8")


def found(code: str, severity: str, cell: str | None = None, says: str | None = None) -> dict:
    """A finding that a return must have."""
    return {"code": code, "severity": severity} | ({"cell": cell} if cell else {}) | ({"says": says} if says else {})
