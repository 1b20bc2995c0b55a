"""What the makers of Fixtures/Faults share: a small return, and saving the expectations."""

import json
from pathlib import Path

from openpyxl import Workbook

FAULTS = Path(__file__).parent.parent / "Faults"
HEADINGS = ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
# What three answers of 3, 120 and 3.5 come to.
COMPUTED = "94521.80"


def measures(answers=(3, 120, 3.5)):
    """Three measures with their answers; None is a blank."""
    rows = [
        ["Jobs", "NT1", "Local people employed", "no. people FTE", 30782],
        ["Growth", "NT17", "Hours given to local groups", "no. staff hours", 16.09],
        ["Environment", "NT31", "Carbon saved", "tCO2e", 70],
    ]
    return [
        row + [answer, round(row[4] * answer, 2) if isinstance(answer, (int, float)) else None]
        for row, answer in zip(rows, answers)
    ]


def fill(sheet, above=(), answers=(3, 120, 3.5), below=()):
    """Rows above the table, the table, and rows below it."""
    for row in [*above, HEADINGS, *measures(answers), *below]:
        sheet.append(list(row))


def workbook(name="Return"):
    book = Workbook()
    book.active.title = name
    return book


def save_expectations(kind: str, cases: list[dict]) -> None:
    text = json.dumps({"cases": cases}, indent=2, ensure_ascii=False) + "\n"
    (FAULTS / kind / "expected.json").write_text(text, encoding="utf-8")
