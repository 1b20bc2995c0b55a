"""Makes returns and council workbooks of a size, each of which once cost the square of it, or far more than its bytes.

make_growth.py KIND SIZE FOLDER writes FOLDER/return.xlsx, and FOLDER/council.xlsx where the kind needs one.
"""

import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADINGS = ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]


class Shared(str):
    """A text that is stored once and referenced from each of its cells."""


def cell(value, shared):
    if value is None:
        return "<c/>"
    if isinstance(value, Shared):
        return f'<c t="s"><v>{shared.setdefault(value, len(shared))}</v></c>'
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f"<c><v>{value}</v></c>"


def write(path, rows, sheet="Return"):
    shared = {}
    body = "".join(f"<row>{''.join(cell(value, shared) for value in row)}</row>" for row in rows)
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        f'<sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" '
        f'Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


def lines(size, theme=lambda n: "Jobs", code=lambda n: f"AB{n}", answer=lambda n: 2, stated=lambda n: None):
    return [
        [theme(n), code(n), f"Question {n}", "hours", 10, answer(n), stated(n)] for n in range(1, size + 1)
    ]


LATIN = "abcdefghijklmnopqrstuvwxyz"
# The same letters in other alphabets, one for one: what each command does is the same, and letters take more bytes.
ALPHABETS = {
    "english": LATIN,
    "welsh": "âbcdêfghîjklmnôpqrstûvŵxŷz",
    "russian": "абцдефгхижклмнопчрстувшщыз",
}


def spoken(kind, size):
    """Lines whose texts, typed answers among them, are in an alphabet."""
    letters = str.maketrans(LATIN + LATIN.upper(), ALPHABETS[kind] + ALPHABETS[kind].upper())
    rows = lines(size, theme=lambda n: f"Skills for local people {n % 9}", answer=lambda n: f"some {n} or more of them")
    for row in rows:
        row[2] = f"How many people of the borough will be employed in year {row[2][9:]} of the contract"
        for column in (0, 2, 5):
            row[column] = row[column].translate(letters)
    return [HEADINGS] + rows


LONGEST = 32_767
# Texts as long as a cell holds, in UTF-16 units: plain letters, one letter with marks, flags, and Hangul letters that
# make one sign together.
LONG = {
    "long": "x" * LONGEST,
    "marks": "e" + "\u0301" * (LONGEST - 1),
    "flags": "\U0001f1ec" * (LONGEST // 2),
    "hangul": "\u1100" * LONGEST,
}


def attack(kind, size):
    """The rows of a return that a stranger might send; None for another kind."""
    if kind in LONG:  # in the column of answers
        return [HEADINGS] + lines(size, answer=lambda n: Shared(LONG[kind]))
    if kind == "shared":
        text = Shared("A" * LONGEST)
        return [HEADINGS] + [[text, f"AB{n}", text, text, 10, 5, 50] for n in range(1, size + 1)]
    if kind == "wide":
        headings = HEADINGS + ["Method", "Delivery Description"]
        texts = [Shared(chr(ord("A") + column) * LONGEST) for column in range(len(headings))]
        return [headings] + [texts] * size
    if kind == "equal":  # lines that all ask the same
        line = [Shared(text) for text in ("Jobs", "AB1", "Question", "hours")] + [7, Shared("TBC"), 9]
        return [HEADINGS] + [line] * size
    if kind == "cells":  # of no return
        return [[Shared("A" * LONGEST)] * 100] * (size // 100)
    return None


def made(kind, size):
    """The rows of a return, with those of a council's workbook or None."""
    if rows := attack(kind, size):
        return rows, None
    if kind in ALPHABETS:
        return spoken(kind, size), None
    if kind == "findings":  # of `queries`: each line asks something
        return [HEADINGS] + lines(size, answer=lambda n: "TBC"), None
    if kind == "themes":
        return [HEADINGS] + lines(size, theme=lambda n: f"Theme {n}"), None
    if kind == "banners":
        rows = [HEADINGS[1:]]
        for line in lines(size):
            rows += [[f"Banner of many {line[1]}"], line[1:]]
        return rows, None
    if kind == "disagreeing":
        return [HEADINGS] + lines(size, answer=lambda n: n, stated=lambda n: 7 * n + 3), None
    if kind == "priorities":
        scheme = [line + [f"Priority {line[1]}"] for line in lines(size)]
        return [HEADINGS + ["CWB Priority"]] + scheme, None
    schemes = [f"Scheme {n} Priority" for n in range(20)] if kind == "schemes" else ["CWB Priority"]
    council = [HEADINGS[:5] + schemes] + [
        [f"Theme {n % 7}", f"AB{n}", f"Question {n}", "hours", 10] + [f"P{n % 5}" for _ in schemes]
        for n in range(1, size + 1)
    ]
    if kind == "schemes":
        return [HEADINGS] + lines(10), council
    if kind == "unknown":
        return [HEADINGS] + lines(size, code=lambda n: f"XY{n}"), council
    raise SystemExit(f"no kind {kind}")


def main():
    kind, size, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    rows, council = made(kind, size)
    write(folder / "return.xlsx", rows)
    if council:
        write(folder / "council.xlsx", council, sheet="Measures")


if __name__ == "__main__":
    main()
