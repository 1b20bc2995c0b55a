"""Writes the small returns of Fixtures/Faults part by part, so that every attribute is the maker's own choice."""

import json
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

FAULTS = Path(__file__).parent.parent / "Faults"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
HEADER_ROW = 3


class Raw(str):
    """The XML of a cell behind its address: ' t="s"><v>0</v>'."""


def text(value: str, style: int = 0) -> Raw:
    return Raw(f' s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is>')


def rich(*runs: tuple[str, str], style: int = 0) -> Raw:
    """A text of runs, each with the XML of its properties."""
    return Raw(f' s="{style}" t="inlineStr"><is>{runs_xml(runs)}</is>')


def runs_xml(runs) -> str:
    return "".join(
        f"<r>{'<rPr>' + properties + '</rPr>' if properties else ''}<t>{escape(stretch)}</t></r>"
        for stretch, properties in runs)


def number(value, style: int = 0) -> Raw:
    return Raw(f' s="{style}"><v>{value}</v>')


def shared(index: int, style: int = 0) -> Raw:
    return Raw(f' s="{style}" t="s"><v>{index}</v>')


def save(path: Path, rows, *, strings=(), styles="", columns="", heights=None, from_1904=False, bidder="Calder Grounds Ltd"):
    """Saves a return of these measure rows. Strings are the XML of shared items; heights are by row."""
    table = [["Bidder", bidder], [], HEADINGS, *rows]
    lines = []
    for index, row in enumerate(table, 1):
        cells = "".join(cell(chr(64 + column) + str(index), value) for column, value in enumerate(row, 1))
        height = f' ht="{heights[index]}" customHeight="1"' if heights and index in heights else ""
        lines.append(f'<row r="{index}"{height}>{cells}</row>')
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}">'
        f'<workbookPr{" date1904=" + chr(34) + "1" + chr(34) if from_1904 else ""}/>'
        f'<sheets><sheet name="Return" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")),
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}>{columns}<sheetData>{''.join(lines)}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f"<sst {MAIN}>{''.join(f'<si>{item}</si>' for item in strings)}</sst>",
        "xl/styles.xml": f"<styleSheet {MAIN}>{styles or sheet_styles()}</styleSheet>",
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), start + xml, zipfile.ZIP_DEFLATED)


def cell(address: str, value) -> str:
    if value is None:
        return ""
    if not isinstance(value, Raw):
        value = text(value) if isinstance(value, str) else number(value)
    return f'<c r="{address}"{value}</c>'


def relations(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def sheet_styles(fonts=(), fills=(), formats=()) -> str:
    """Cell formats: 0 is plain, then one for each font, each (font, fill) of `fills`, and each number format."""
    font_list = ["<sz val=\"11\"/>", *fonts, *(font for font, _ in fills)]
    fill_list = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', *(fill for _, fill in fills)]
    xfs = ["<xf/>"] + [f'<xf fontId="{index}"/>' for index in range(1, len(fonts) + 1)]
    xfs += [f'<xf fontId="{len(fonts) + 1 + index}" fillId="{index + 2}"/>' for index in range(len(fills))]
    xfs += [f'<xf numFmtId="{164 + index}"/>' for index in range(len(formats))]
    codes = "".join(
        f'<numFmt numFmtId="{164 + index}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for index, code in enumerate(formats))
    return (
        (f"<numFmts>{codes}</numFmts>" if codes else "")
        + "<fonts>" + "".join(f"<font>{font}</font>" for font in font_list) + "</fonts>"
        + "<fills>" + "".join(f"<fill>{fill}</fill>" for fill in fill_list) + "</fills>"
        + f"<cellXfs>{''.join(xfs)}</cellXfs>")


def expect(kind: str, cases: list[dict]) -> None:
    (FAULTS / kind / "expected.json").write_text(
        json.dumps({"cases": cases}, ensure_ascii=True, indent=1) + "\n", encoding="utf-8")


def finding(code: str, severity: str, cell_: str, says: str | None = None) -> dict:
    found = {"code": code, "severity": severity, "sheet": "Return", "cell": cell_}
    return found | ({"says": says} if says else {})
