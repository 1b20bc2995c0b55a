"""Makes Fixtures/Faults/replies: forms with questions that came back, answered in the column for replies.

PLEDGEBOOK names the program: PLEDGEBOOK=.build/debug/pledgebook python faults_replies.py"""

import os
import subprocess
import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook

from fault_returns import FAULTS, MEASURES, expect, found

KIND = "replies"
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
BIDDER = "Tarn Street Joinery Ltd"
READ, STOP = "answer-read-from-text", "answer-unreadable"


def asked(answers) -> Workbook:
    book = Workbook()
    book.active.title = "Return"
    for row in [["Bidder", BIDDER], [], HEADINGS, *[[*measure, answer, None] for measure, answer in zip(MEASURES, answers)]]:
        book.active.append(row)
    return book


def reply(source: Path, target: Path, words: dict[str, str], answers: dict[str, object]) -> None:
    """Saves the form with a reply to the question of each code, and with other answers to some measures."""
    book = load_workbook(source)
    sheet = book["Questions"]
    headings = {cell.value: cell.column for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}
    for row in sheet.iter_rows():
        for cell in row:
            code = str(cell.value or "").split(" ")[0]
            if cell.column == headings["Our code"] and code in words:
                answer = sheet.cell(cell.row, headings["Your reply"])
                answer.value = words[code]
                # What starts like a formula was typed as text.
                answer.data_type = "s"
    form = next(page for page in book if page.title != "Questions" and any(
        cell.value == "Answer" for row in page.iter_rows() for cell in row))
    column = next(cell.column for row in form.iter_rows() for cell in row if cell.value == "Answer")
    for row in form.iter_rows():
        for cell in row:
            if cell.value in answers:
                form.cell(cell.row, column).value = answers[cell.value]
    book.save(target)


def main() -> None:
    folder = FAULTS / KIND
    folder.mkdir(parents=True, exist_ok=True)
    program = os.path.abspath(os.environ["PLEDGEBOOK"])
    made = {
        "settled": ({READ: "No change needed: two and a half thousand pounds."}, {}),
        "settled-briefly": ({READ: "yes, correct"}, {}),
        "left-empty": ({}, {}),
        "signs-alone": ({READ: " - "}, {}),
        "figure-changed-since": ({READ: "No change needed."}, {"NT18": "£3.5k"}),
        "stop-stays": ({STOP: "No change needed, we will tell you later."}, {}),
        "hostile": ({READ: "=HYPERLINK(\"x\") <script>alert(1)</script> " + "e\u0301" * 3_000}, {}),
    }
    cases = []
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        asked([3, 12, "£2.5k"]).save(work / "check.xlsx")
        asked([3, "to follow", 80]).save(work / "stop.xlsx")
        for name in ("check", "stop"):
            subprocess.run([program, "queries", f"{name}.xlsx", "-o", f"{name}-questions.xlsx", "--quiet"], cwd=work, check=False)
        for name, (words, answers) in made.items():
            source = "stop" if name == "stop-stays" else "check"
            reply(work / f"{source}-questions.xlsx", folder / f"{name}.xlsx", words, answers)
    for name in made:
        stays = name in ("left-empty", "signs-alone", "figure-changed-since")
        has = found(STOP, "stop") if name == "stop-stays" else found(READ, "check" if stays else "note")
        cases.append({"file": f"{name}.xlsx", "exit": 1 if name == "stop-stays" else 0, "bidder": BIDDER, "has": [has]})
    expect(KIND, cases)


if __name__ == "__main__":
    main()
