"""Makes Fixtures/Refused: files that are not a return, or not a workbook at all, each named .xlsx as if e-mailed so."""

import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import libreoffice
from layout import Cell, Layout, cells
from openpyxl import Workbook
from table import HEADINGS, published
from xlsb import binary_workbook

FOLDER = Path(__file__).parent.parent
REFUSED = FOLDER / "Refused"
WHOLE = FOLDER / "Returns" / "published-openpyxl.xlsx"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# Commas, quotation marks, Windows-1252: what Excel saves as CSV in the UK, and no UTF-8.
CSV = "csv:Text - txt - csv (StarCalc):44,34,1"


def zipped(path: Path, parts: dict[str, str | bytes]) -> None:
    """A ZIP file of the given parts, dated 1980 so that it is the same on every run."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)


def missing_table() -> None:
    """Two sheets; the one that looks like a return has no column of answers."""
    workbook = Workbook()
    cover = workbook.active
    cover.title = "Cover"
    cover["A1"] = "Social value return"
    cover["A3"] = "Please complete the next sheet."
    page = workbook.create_sheet("Measures")
    page.append([heading for heading in HEADINGS if heading != "Answer"])
    for line in published()[:3]:
        page.append([line.theme, line.reference, line.question, line.units, float(line.proxy), line.pledge,
                     line.priority, line.strategy])
    workbook.save(REFUSED / "missing-table.xlsx")


def password_protected() -> None:
    from msoffcrypto.format.ooxml import OOXMLFile

    with WHOLE.open("rb") as source, (REFUSED / "password-protected.xlsx").open("wb") as target:
        OOXMLFile(source).encrypt("pledgebook", target)


def other_programs() -> None:
    """The first lines of the table saved by LibreOffice in other forms, then renamed."""
    grid = cells(published()[:2], Layout())
    for name, kind in {
        "old-excel-xls.xlsx": "xls", "opendocument-ods.xlsx": "ods", "comma-separated-csv.xlsx": CSV,
        "web-page-html.xlsx": "html", "portable-document-pdf.xlsx": "pdf",
    }.items():
        libreoffice.save(grid, "Return", REFUSED / name, kind)


def word_document() -> None:
    zipped(REFUSED / "word-document-docx.xlsx", {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{CONTENT_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{DECLARATION}<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>NT18: 650000'
        "</w:t></w:r></w:p></w:body></w:document>",
    })


def main() -> None:
    REFUSED.mkdir(exist_ok=True)
    (REFUSED / "empty.xlsx").write_bytes(b"")
    whole = WHOLE.read_bytes()
    (REFUSED / "cut-off.xlsx").write_bytes(whole[: len(whole) * 6 // 10])
    missing_table()
    password_protected()
    other_programs()
    word_document()
    zipped(REFUSED / "plain-zip.xlsx", {"returns/acme.csv": "Reference,Answer\nNT18,650000\n"})
    zipped(REFUSED / "apple-numbers.xlsx", {
        "Index/Document.iwa": b"\0\0\0\0", "Index/CalculationEngine.iwa": b"\0\0\0\0",
        "Metadata/Properties.plist": "<plist/>"})
    zipped(REFUSED / "binary-workbook-xlsb.xlsx", binary_workbook([[Cell("Reference"), Cell("Answer")]]))


if __name__ == "__main__":
    main()
