"""Makes returns and council workbooks of a size, each of which once cost the square of it.

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


def cell(value):
    if value is None:
        return "<c/>"
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f"<c><v>{value}</v></c>"


def write(path, rows, sheet="Return"):
    body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        f'<sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


def lines(size, theme=lambda n: "Jobs", code=lambda n: f"AB{n}", answer=lambda n: 2, stated=lambda n: None):
    return [
        [theme(n), code(n), f"Question {n}", "hours", 10, answer(n), stated(n)] for n in range(1, size + 1)
    ]


def made(kind, size):
    """The rows of a return, with those of a council's workbook or None."""
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
