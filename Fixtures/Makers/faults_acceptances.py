"""Makes Fixtures/Faults/acceptances: findings that the council lets stand, as they were and after the return changed."""

from openpyxl import Workbook

from fault_returns import FAULTS, MEASURES, expect, found

KIND = "acceptances"
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
ACCEPTED = ["Bidder", "Code", "Reference or Cell", "Found", "Reason", "By", "On"]
BIDDER = "Harbour Road Catering Ltd"
DISAGREES = "stated-value-disagrees"


def book(name: str, *tables: tuple[str, list[list]]) -> None:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for title, rows in tables:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    (FAULTS / KIND).mkdir(parents=True, exist_ok=True)
    workbook.save(FAULTS / KIND / f"{name}.xlsx")


def a_return(name: str, stated=4100, answer=4) -> None:
    rows = [["Bidder", BIDDER], [], HEADINGS, [*MEASURES[0], 2, 56000], [*MEASURES[1], answer, stated], [*MEASURES[2], 80, 60]]
    book(name, ("Return", rows))


def council(name: str, *accepted: list) -> None:
    measures = [HEADINGS[:4], *[list(measure) for measure in MEASURES]]
    book(name, ("Measures", measures), ("Rules", [["Rule", "Kind", "Severity"]]), ("Accepted", [ACCEPTED, *accepted]))


def main() -> None:
    a_return("as-accepted")
    a_return("changed-value", stated=5300)
    a_return("mended", stated=1242)
    a_return("answer-to-come", answer="to follow", stated=None)
    row = [BIDDER, DISAGREES, "NT9"]
    ending = ["They pay the trainer themselves.", "Ada Quill", "2026-11-02"]
    council("with-figure", [*row, "£4,100.00", *ending])
    council("with-number", [*row, 4100, *ending])
    council("without-figure", [*row, None, *ending])
    council("two-decisions", [*row, "£4,100.00", *ending], [*row, "£5,300.00", *ending])
    council("with-words", [BIDDER, "answer-unreadable", "E5", "to follow", *ending])
    changed, gone = '"£4,100.00" was found, and now it is "£5,300.00"', "no such finding"
    cases = [
        ("as-accepted", "with-figure", 0, [found(DISAGREES, "note", "F5")], ["acceptance-not-used"]),
        ("as-accepted", "with-number", 0, [found(DISAGREES, "note", "F5")], ["acceptance-not-used"]),
        ("as-accepted", "two-decisions", 0, [found(DISAGREES, "note", "F5")], ["acceptance-not-used"]),
        ("changed-value", "two-decisions", 0, [found(DISAGREES, "note", "F5")], ["acceptance-not-used"]),
        ("changed-value", "without-figure", 0, [found(DISAGREES, "note", "F5")], ["acceptance-not-used"]),
        ("changed-value", "with-figure", 1,
         [found(DISAGREES, "stop", "F5"), found("acceptance-not-used", "note", "F5", changed)], []),
        ("changed-value", "with-number", 1,
         [found(DISAGREES, "stop", "F5"), found("acceptance-not-used", "note", "F5", "no longer accepted")], []),
        ("mended", "with-figure", 0, [found("acceptance-not-used", "note", None, gone)], [DISAGREES]),
        ("answer-to-come", "with-words", 0, [found("answer-unreadable", "note", "E5")], ["acceptance-not-used"]),
    ]
    expect(KIND, [
        {"file": f"{name}.xlsx", "council": f"{council_}.xlsx", "exit": exit_, "bidder": BIDDER, "has": has, "lacks": lacks}
        for name, council_, exit_, has, lacks in cases])


if __name__ == "__main__":
    main()
