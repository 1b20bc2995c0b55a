"""A small binary workbook (MS-XLSB) of texts: no free program here writes one, so its records are laid out by hand."""

import struct

from layout import Cell

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
TYPES = "application/vnd.ms-excel"

# Record numbers, MS-XLSB 2.3.2.
ROW, CELL_STRING = 0, 6
BEGIN_SHEET, END_SHEET, BEGIN_BOOK, END_BOOK = 129, 130, 131, 132
BEGIN_SHEETS, END_SHEETS, BEGIN_DATA, END_DATA, SHEET = 143, 144, 145, 146, 156


def record(number: int, data: bytes = b"") -> bytes:
    """A record: its number in one byte, or two from 128 on; its length (below 128 here); its data."""
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    return head + bytes([len(data)]) + data


def text(value: str) -> bytes:
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def binary_workbook(rows: list[list[Cell]]) -> dict[str, str | bytes]:
    """The parts of a workbook with one sheet of texts."""
    book = record(BEGIN_BOOK) + record(BEGIN_SHEETS)
    book += record(SHEET, struct.pack("<II", 0, 1) + text("rId1") + text("Return"))
    book += record(END_SHEETS) + record(END_BOOK)
    page = record(BEGIN_SHEET) + record(BEGIN_DATA)
    for row, row_cells in enumerate(rows):
        page += record(ROW, struct.pack("<IIHBBBI", row, 0, 300, 0, 0, 0, 0))
        for column, cell in enumerate(row_cells):
            page += record(CELL_STRING, struct.pack("<II", column, 0) + text(str(cell.value)))
    page += record(END_DATA) + record(END_SHEET)
    return {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{CONTENT_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/xl/workbook.bin" ContentType="{TYPES}.sheet.binary.macroEnabled.main"/><Override '
        f'PartName="/xl/worksheets/sheet1.bin" ContentType="{TYPES}.worksheet"/></Types>',
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/_rels/workbook.bin.rels": f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
        "xl/workbook.bin": book,
        "xl/worksheets/sheet1.bin": page,
    }
