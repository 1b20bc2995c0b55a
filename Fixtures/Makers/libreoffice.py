"""LibreOffice as a producer: it loads a flat OpenDocument text and saves it in whatever form is asked for."""

import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from layout import ACCOUNTING, Cell

Grid = dict[tuple[int, int], Cell]

_NAMESPACES = {
    "office": "office:1.0", "style": "style:1.0", "text": "text:1.0", "table": "table:1.0",
    "number": "datastyle:1.0", "fo": "xsl-fo-compatible:1.0", "of": "of:1.2",
}
_POUNDS = "<number:number number:decimal-places='2' number:min-decimal-places='2' number:min-integer-digits='1' "
_FILL = "<number:currency-symbol>£</number:currency-symbol><number:fill-character> </number:fill-character>"
# The accounting format in OpenDocument's words; each style is used for the number format code beside it.
_NUMBER_STYLES = f"""
<number:currency-style style:name='plus' style:volatile='true'><number:text> </number:text>{_FILL}{_POUNDS}
number:grouping='true'/><number:text> </number:text></number:currency-style>
<number:currency-style style:name='minus' style:volatile='true'><number:text>-</number:text>{_FILL}{_POUNDS}
number:grouping='true'/><number:text> </number:text></number:currency-style>
<number:currency-style style:name='zero' style:volatile='true'><number:text> </number:text>{_FILL}
<number:text>- </number:text></number:currency-style>
<number:text-style style:name='accounting'><number:text> </number:text><number:text-content/><number:text> </number:text>
<style:map style:condition='value()&gt;0' style:apply-style-name='plus'/>
<style:map style:condition='value()&lt;0' style:apply-style-name='minus'/>
<style:map style:condition='value()=0' style:apply-style-name='zero'/></number:text-style>
<number:number-style style:name='general'><number:number number:min-integer-digits='1'/></number:number-style>
<number:number-style style:name='six'><number:number number:decimal-places='6' number:min-decimal-places='6'
number:min-integer-digits='1'/></number:number-style>
"""
_STYLE_NAMES = {"General": "general", ACCOUNTING: "accounting", "0.000000": "six"}


def convert(source: Path, kind: str, folder: Path) -> Path:
    """Lets LibreOffice load a file and save it as another kind, such as "xlsx" or "xls"; gives the new file."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", folder, source], check=True, capture_output=True)
    target = folder / f"{source.stem}.{kind.split(':')[0]}"
    if not target.exists():
        raise SystemExit(f"LibreOffice did not write {target.name}")
    return target


def save(grid: Grid, sheet: str, path: Path, kind: str = "xlsx") -> None:
    """Saves the cells through LibreOffice. Formulas carry no cached value, so it has to work them out itself."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.fods"
        source.write_text(_document(grid, sheet), encoding="utf-8")
        path.write_bytes(convert(source, kind, Path(folder)).read_bytes())


def _document(grid: Grid, sheet: str) -> str:
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"' for prefix, name in _NAMESPACES.items())
    styles = "".join(
        f"<style:style style:name='{name}{bold}' style:family='table-cell' style:data-style-name='{name}'>"
        f"<style:text-properties fo:font-weight='{'bold' if bold else 'normal'}'/></style:style>"
        for name in _STYLE_NAMES.values() for bold in (0, 1))
    last_row = max(row for row, _ in grid)
    last_column = max(column for _, column in grid)
    rows = "".join(_row(grid, row, last_column) for row in range(last_row + 1))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{_NUMBER_STYLES}{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet><table:table table:name='{escape(sheet)}'>{rows}</table:table>"
        "</office:spreadsheet></office:body></office:document>")


def _row(grid: Grid, row: int, last_column: int) -> str:
    # A banner that stands alone in row 1 is merged over the table's width.
    if row == 0 and [place for place in grid if place[0] == 0] == [(0, 0)]:
        span = last_column + 1
        banner = f"table:number-columns-spanned='{span}' table:number-rows-spanned='1' "
        rest = f"<table:covered-table-cell table:number-columns-repeated='{span - 1}'/>"
        return f"<table:table-row>{_cell(grid[0, 0], banner)}{rest}</table:table-row>"
    columns = "".join(_cell(grid.get((row, column))) for column in range(last_column + 1))
    return f"<table:table-row>{columns}</table:table-row>"


def _cell(cell: Cell | None, attributes: str = "") -> str:
    if cell is None:
        return "<table:table-cell/>"
    attributes += f"table:style-name='{_STYLE_NAMES[cell.format]}{int(cell.bold)}'"
    if cell.formula:
        return f"<table:table-cell {attributes} table:formula='of:={_open_formula(cell.formula)}'/>"
    if isinstance(cell.value, str):
        text = f"<text:p>{escape(cell.value)}</text:p>"
        return f"<table:table-cell {attributes} office:value-type='string'>{text}</table:table-cell>"
    return f"<table:table-cell {attributes} office:value-type='float' office:value='{cell.value!r}'/>"


def _open_formula(formula: str) -> str:
    """ROUND(E2*F2,2) in OpenFormula's spelling: ROUND([.E2]*[.F2];2)."""
    name, arguments = formula.rstrip(")").split("(")
    parts = arguments.split(",")
    if ":" in parts[0]:
        first, last = parts[0].split(":")
        parts[0] = f"[.{first}:.{last}]"
    else:
        parts[0] = "*".join(f"[.{reference}]" for reference in parts[0].split("*"))
    return f"{name}({';'.join(parts)})"
