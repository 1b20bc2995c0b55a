"""One function a producer: each writes the same kind of cells with that program's own writer."""

import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from layout import Cell

Grid = dict[tuple[int, int], Cell]
_QUOTES = {'"': "&quot;"}


def with_openpyxl(grid: Grid, sheet: str, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    workbook = Workbook()
    page = workbook.active
    page.title = sheet
    for (row, column), cell in sorted(grid.items()):
        target = page.cell(row + 1, column + 1, f"={cell.formula}" if cell.formula else cell.value)
        target.number_format = cell.format
        if cell.bold:
            target.font = Font(bold=True)
    workbook.save(path)


def with_xlsxwriter(grid: Grid, sheet: str, path: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(path) as workbook:
        page = workbook.add_worksheet(sheet)
        page.set_column(0, 0, 30)
        page.set_column(2, 2, 60)
        page.freeze_panes(1, 0)
        formats = {}
        for (row, column), cell in sorted(grid.items()):
            key = (cell.format, cell.bold)
            if key not in formats:
                formats[key] = workbook.add_format({"num_format": cell.format, "bold": cell.bold})
            if cell.formula:
                page.write_formula(row, column, f"={cell.formula}", formats[key], cell.value)
            else:
                page.write(row, column, cell.value, formats[key])


def with_pyexcelerate(grid: Grid, sheet: str, path: Path) -> None:
    from pyexcelerate import Font, Format, Style, Workbook

    workbook = Workbook()
    page = workbook.new_sheet(sheet)
    # PyExcelerate puts the format code into the styles part as it stands, so its quotation marks are escaped here.
    for (row, column), cell in sorted(grid.items()):
        page.set_cell_value(row + 1, column + 1, cell.value)
        if cell.format != "General" or cell.bold:
            style = Style(font=Font(bold=True) if cell.bold else None, format=Format(escape(cell.format, _QUOTES)))
            page.set_cell_style(row + 1, column + 1, style)
    workbook.save(str(path))


def with_libxlsxwriter(grid: Grid, sheet: str, path: Path) -> None:
    """Compiles a small C program and feeds it one line a cell: row, column, number format, bold, kind, value."""
    source = Path(__file__).parent / "with_libxlsxwriter.c"
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "write"
        subprocess.run(["cc", "-Wall", "-Werror", "-o", program, source, "-lxlsxwriter"], check=True)
        lines = []
        for (row, column), cell in sorted(grid.items()):
            kind = "text" if isinstance(cell.value, str) else "number"
            lines.append(f"{row}\t{column}\t{cell.format}\t{int(cell.bold)}\t{kind}\t{cell.value}\n")
        subprocess.run([program, path, sheet], input="".join(lines), text=True, check=True)


def with_gnumeric(grid: Grid, sheet: str, path: Path) -> None:
    """Writes Gnumeric's own plain-text format and lets ssconvert load it and save the workbook."""
    styles, values = [], []
    for (row, column), cell in sorted(grid.items()):
        place = f'startCol="{column}" endCol="{column}" startRow="{row}" endRow="{row}"'
        font = f'<gnm:Font Unit="10" Bold="{int(cell.bold)}">Sans</gnm:Font>'
        styles.append(
            f"<gnm:StyleRegion {place}><gnm:Style Format={quoteattr(cell.format)}>{font}</gnm:Style></gnm:StyleRegion>")
        kind = "" if cell.formula else ' ValueType="60"' if isinstance(cell.value, str) else ' ValueType="40"'
        text = f"={cell.formula}" if cell.formula else str(cell.value)
        values.append(f'<gnm:Cell Row="{row}" Col="{column}"{kind}>{escape(text)}</gnm:Cell>')
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<gnm:Workbook xmlns:gnm="http://www.gnumeric.org/v10.dtd">'
        f"<gnm:SheetNameIndex><gnm:SheetName>{escape(sheet)}</gnm:SheetName></gnm:SheetNameIndex>"
        "<gnm:Sheets><gnm:Sheet>"
        f"<gnm:Name>{escape(sheet)}</gnm:Name><gnm:Styles>{''.join(styles)}</gnm:Styles>"
        f"<gnm:Cells>{''.join(values)}</gnm:Cells></gnm:Sheet></gnm:Sheets></gnm:Workbook>")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.gnumeric"
        source.write_text(document, encoding="utf-8")
        subprocess.run(
            ["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", "--recalc", source, path], check=True,
            capture_output=True)
