"""Saves the returns that Fixtures/Findings holds as text with real programs, and writes expected.txt beside them.

The text says what stands in each cell and marks where the finding stands (see GridCell and WorkbookGrid in
Tests/TestSupport); what each line is worth is worked out here, in decimals. The programs take turns, but for the cells
that only some of them can write."""

import re
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path

from layouts import save
from odd_layouts import Formula, Marked, OddReturn, Page

FINDINGS = Path(__file__).parent.parent / "Findings"
PRODUCERS = ("openpyxl", "xlsxwriter", "libreoffice", "gnumeric")
# What the program in turn would not keep: stored ISO dates, formulas without a value, cell errors, hidden sheets.
CHOSEN = {
    "answer-is-date": "openpyxl", "answer-formula-without-value": "openpyxl", "answer-is-error": "gnumeric",
    "hidden-sheet": "openpyxl",
}
# Added when the programs had had their turns: by taking none they leave the others theirs.
ADDED = {
    "column-not-read": "xlsxwriter", "file-holds-more": "xlsxwriter", "heading-scale-unclear": "openpyxl",
    "locked-cell-changed": "libreoffice", "reference-ambiguous": "openpyxl", "bidder-not-named": "libreoffice",
    "nothing-answered": "openpyxl", "figure-covered": "openpyxl", "column-for-a-part": "openpyxl",
    "text-struck-out": "openpyxl", "text-raised": "openpyxl", "text-partly-unseen": "openpyxl",
    "text-unseen": "openpyxl", "answer-shown-rounded": "openpyxl", "date-system-unusual": "xlsxwriter",
    "invisible-character": "openpyxl", "acceptance-not-used": "openpyxl", "value-shown-rounded": "openpyxl",
}

# The returns that are held against the council of council.txt; some bring a council of their own.
AGAINST_COUNCIL = {
    "bidder-not-named",
    "form-edition-differs", "locked-cell-changed", "measure-left-out", "measure-unknown", "proxy-changed", "row-moved",
}
STOPS = set(
    """answer-formula-without-value answer-is-date answer-is-error answer-merged answer-negative answer-unreadable
    answer-without-measure duplicate-measure figure-covered form-changed form-edition-differs heading-scale-unclear
    hidden-answer measure-unknown nothing-answered
    percentage-ambiguous proxies-of-another-edition proxy-changed proxy-column-missing proxy-unreadable
    reference-ambiguous reference-malformed stated-on-record-only stated-subtotal-disagrees stated-total-disagrees stated-value-disagrees
    stated-without-answer text-partly-unseen text-raised text-struck-out unit-changed value-too-large value-years-disagree years-disagree""".split())
NOTES = set(
    """acceptance-not-used file-holds-more hidden-rows invisible-character measure-not-answered one-line-dominates row-moved sheet-renamed stated-total-missing
    stated-value-within-rounding unit-respelled values-by-year""".split())
# What the answers that are no plain number are read as.
READ_AS = {
    "": "blank", "24 people": "24", "£250k": "250000", "0.5 [0%]": "50", "n/a": "declined", "-": "dash",
    "Please Select": "blank", "- select -": "blank", "24-30": "text", "TBC": "text", "Yes": "text", "12,50": "text",
    "TRUE": "text", "45748 [d-mmm]": "date", "<2025-04-01>": "date", "#REF!": "error", "=NA() -> #N/A": "error",
    "=B9*2": "formula-without-value", "1E+30": str(10**30), "24.4 [0]": "24.4", "{struck} 250000": "text",
    "{runs} ~24~36": "text", "{runs} 9000^1^": "text", "{raised} 2": "text", "{runs} 25%0000%": "text",
}


def parsed(text: str) -> tuple[list[Page], dict[str, list[list[str]]], list[str]]:
    """The sheets of the return, those of its council, and the marked cells."""
    pages, council, marks = [Page([])], {}, []
    section = None
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("== "):
            section = council.setdefault(line[3:], [])
        elif section is not None:
            section.append([part.strip(" ") for part in line.split("|")])
        elif line.startswith("@sheet "):
            name = line.removeprefix("@sheet ")
            pages.append(Page([], name=name.removesuffix(" (hidden)"), hidden=name.endswith(" (hidden)")))
        elif line.startswith("@hide rows"):
            pages[-1].hidden_rows = tuple(int(row) for row in line.split()[2:])
        elif line.startswith("@hide columns"):
            pages[-1].hidden_columns = tuple(line.split()[2:])
        elif line == "@dates from 1904":
            pages[0].epoch_1904 = True
        elif line.startswith("@holds"):
            assert line == "@holds macros"
        elif line.startswith("@merge"):
            pages[-1].merged = tuple(line.split()[1:])
        else:
            pages[-1].rows.append(row(line, len(pages[-1].rows) + 1, marks))
    return pages, council, marks


def row(line: str, number: int, marks: list[str]) -> list[str]:
    """The texts of a row's cells, without the marks."""
    texts = [part.strip(" ") for part in line.split("|")]
    for column, text in enumerate(texts):
        if text.startswith("«") and text.endswith("»"):
            marks.append(f"{chr(65 + column)}{number}")
            texts[column] = text[1:-1].strip(" ")
    return texts


def cell(text: str):
    """What a program is told to write for a text of the grid."""
    text = with_code_points(text)
    if marked := re.fullmatch(r"\{(\w+)\} *(.*)", text):
        return Marked(cell(marked[2]), marked[1], runs(marked[2]) if marked[1] == "runs" else ())
    if text.startswith("'"):
        return text[1:]
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    if text.startswith("="):
        formula, _, cached = text[1:].partition(" -> ")
        return Formula(formula.strip(), cached or 0)
    if formatted := re.fullmatch(r"(\S+) \[(.+)\]", text):
        return number(formatted[1]), formatted[2]
    if dated := re.fullmatch(r"<(\d{4})-(\d\d)-(\d\d)>", text):
        from datetime import date

        return date(*map(int, dated.groups())), "yyyy-mm-dd"
    try:
        return number(text)
    except InvalidOperation:
        return text or None


def with_code_points(text: str) -> str:
    return re.sub(r"\{U\+([0-9A-F]+)\}", lambda found: chr(int(found[1], 16)), text)


def runs(text: str) -> tuple:
    """The stretches of a rich text, each with the print that its signs stand for."""
    looks = {"~": "struck", "^": "raised", "_": "lowered", "%": "white"}
    found = re.findall(r"([~^_%])(.*?)\1|([^~^_%]+)", text)
    return tuple((inside or plain, looks.get(sign)) for sign, inside, plain in found)


def seen(text: str) -> str:
    """What a cell says in whatever print, without characters that nobody sees."""
    return re.sub(r"\{U\+[0-9A-F]+\}|^\{(white|tiny)\} ", "", text)


def number(text: str) -> int | float:
    value = Decimal(text)
    return int(value) if "." not in text and "E" not in text else float(value)


def amount(text: str) -> Decimal | None:
    """The decimal of a plain text or of what is stored beside a formula, None for any other."""
    try:
        return Decimal(seen(text).rpartition(" -> ")[2])
    except InvalidOperation:
        return Decimal(0) if text == "£ -" else None


def code(reference: str) -> str:
    return reference.replace("-", "").upper()


def pennies(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def expectation(name: str, pages: list[Page], council: dict, marks: list[str]) -> str:
    """What the text of the return comes to, in the words of the test that reads the workbook."""
    page = pages[0]
    labels = {row[0].rstrip(":"): row[1] for row in page.rows if len(row) == 2}
    # The council's own form has its values two columns from their labels.
    labels |= {row[0]: row[2] for row in page.rows if len(row) == 3 and not row[1]}
    top = next(index for index, row in enumerate(page.rows) if "Reference" in row)
    # What stands in brackets belongs to no heading's name.
    headings = [heading.split(" (")[0] for heading in page.rows[top]]
    proxies = None
    if name in AGAINST_COUNCIL:
        council = {"Measures": parsed((FINDINGS / "council.txt").read_text(encoding="utf-8"))[0][0].rows}
    if council:
        table = council["Measures"]
        proxies = {row[1]: row[4] for row in table[1:]}
    bidder = next((labels[name] for name in ("Bidder", "Bidder name", "Name of bidder") if labels.get(name)), "-")
    tender = labels.get("Tender reference", "-")
    is_answered = False
    text = f"# {name}\nsheet {page.name}\nbidder {bidder}\ntender {tender}\n"
    total, stated = Decimal(0), "-"
    for index, row in enumerate(page.rows[top + 1 :], top + 2):
        values = dict(zip(headings, row + [""] * len(headings)))
        if row[0].startswith("Total") and len(row) > 2:
            stated = printed_total(headings, row)
        is_line = len(row) > 2 and values["Reference"] and not row[0].startswith(("Total", "Subtotal"))
        if index in page.hidden_rows or not is_line:
            continue
        answer = answered(headings, row)
        is_answered = is_answered or answer not in ("blank", "dash", "declined")
        worth = value(answer, values, proxies)
        total += worth or 0
        shown = "-" if worth is None else pennies(worth)
        text += f"line {seen(values['Reference'])} {answer} {shown}\n"
    text += f"total {pennies(total)}\nstated {stated}\n"
    told = findings(name, marks, proxies is not None)
    if bidder == "-" and name != "bidder-not-named":
        told.append(f"{'check' if is_answered else 'note'} form bidder-not-named")
    return text + "".join(f"finding {finding}\n" for finding in sorted(told))


def answered(headings: list[str], row: list[str]) -> str:
    """The answer as read; of answers by year the sum, unless one stands for the whole."""
    whole = next((row[headings.index(name)] for name in ("Answer", "Total") if name in headings), None)
    if whole is None:
        years = [cell for heading, cell in zip(headings, row) if heading.startswith("Year")]
        return str(sum(amount(cell) or 0 for cell in years))
    return READ_AS.get(whole.removeprefix("'"), whole)


def value(answer: str, values: dict, proxies: dict | None) -> Decimal | None:
    """Answer × proxy, rounded once; None for what has no value."""
    quantity = amount(answer)
    proxy = values.get("Proxy Value", "0") if proxies is None else proxies.get(code(values["Reference"]))
    # Shown with fewer places, it is worth what is stored.
    proxy = proxy and re.sub(r" \[.+\]$", "", proxy)
    if quantity is None or proxy is None or amount(proxy) is None or quantity > Decimal("1E+20"):
        return None
    return pennies(quantity * amount(proxy))


def printed_total(headings: list[str], row: list[str]) -> Decimal:
    """The amount under the values: of values by year their sum."""
    cells = dict(zip(headings, row))
    if "Pledged Social Value" in headings:
        return pennies(amount(cells["Pledged Social Value"]))
    return pennies(sum(amount(cell) or 0 for heading, cell in cells.items() if heading.endswith("value")))


def findings(name: str, marks: list[str], has_council: bool) -> list[str]:
    weight = "stop" if name in STOPS else "note" if name in NOTES else "check"
    general = [] if has_council or name == "proxy-column-missing" else ["check form proxies-from-return"]
    if name in ("clean", "proxies-from-return"):
        return general
    return general + [f"{weight} {place} {name}" for place in marks or ["form"]]


def main() -> None:
    """Makes all, or those that are named, and the expectations of all."""
    made = []
    names = sorted(path.stem for path in FINDINGS.glob("*.txt") if path.stem not in ("council", "expected"))
    with tempfile.TemporaryDirectory() as folder:
        turns = [name for name in names if name not in ADDED]
        for name in names:
            pages, council, marks = parsed((FINDINGS / f"{name}.txt").read_text(encoding="utf-8"))
            if name == "sheet-renamed":
                pages[0].name = "Return (2)"
            made.append(expectation(name, pages, council, marks))
            for page in pages:
                page.rows = [[cell(text) for text in row] for row in page.rows]
            special = any(page.merged or page.hidden or page.hidden_columns for page in pages)
            producer = CHOSEN.get(name) or ADDED.get(name) or PRODUCERS[turns.index(name) % len(PRODUCERS)]
            if special and producer == "xlsxwriter":
                producer = "openpyxl"
            if len(sys.argv) > 1 and name not in sys.argv[1:]:
                continue
            odd = OddReturn(name, producer, pages, "", iso_dates=name == "answer-is-date",
                            has_macros=name == "file-holds-more", epoch_1904=pages[0].epoch_1904)
            save(odd, Path(folder), FINDINGS)
            print(f"{name}.xlsx: {producer}")
    (FINDINGS / "expected.txt").write_text("\n".join(made), encoding="utf-8")


if __name__ == "__main__":
    main()
