"""Makes Fixtures/Layouts: returns in odd layouts, each saved by the program it names, and expected.txt beside them.

openpyxl and XlsxWriter write their files; for LibreOffice and Gnumeric the program opens what openpyxl wrote and saves it
again, working formulas out."""

import subprocess
import tempfile
from datetime import date
from pathlib import Path

import libreoffice
from odd_layouts import Formula, Marked, OddReturn, Page, layouts

LAYOUTS = Path(__file__).parent.parent / "Layouts"


def placed(page: Page):
    """The cells of a sheet as zero-based row and column, value and number format."""
    for row, values in enumerate(page.rows, page.top):
        for column, cell in enumerate(values, page.left):
            value, code = cell if isinstance(cell, tuple) else (cell, None)
            if value is not None and value != "":
                yield row, column, value, code


def printed(cell, marked: Marked) -> None:
    """Writes a value with what its font does to it."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Font

    looks = {"struck": {"strike": True}, "raised": {"vertAlign": "superscript"}, "lowered": {"vertAlign": "subscript"},
             "white": {"color": "FFFFFFFF"}, "tiny": {"sz": 1}}
    if marked.runs:
        cell.value = CellRichText(
            *[TextBlock(InlineFont(**looks[look]), text) if look else text for text, look in marked.runs])
    else:
        cell.value = marked.value
        cell.font = Font(**looks[marked.look])


def with_openpyxl(pages: list[Page], path: Path, iso_dates: bool = False, link: str | None = None) -> None:
    from openpyxl import Workbook
    from openpyxl.packaging.relationship import Relationship
    from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink

    workbook = Workbook()
    workbook.iso_dates = iso_dates
    workbook.remove(workbook.active)
    for page in pages:
        sheet = workbook.create_sheet(page.name)
        for row, column, value, code in placed(page):
            if isinstance(value, Marked):
                printed(sheet.cell(row + 1, column + 1), value)
                continue
            target = sheet.cell(row + 1, column + 1, f"={value.text}" if isinstance(value, Formula) else value)
            if code:
                target.number_format = code
        for merged in page.merged:
            # Cells that a merged one covers keep what they hold, as they do when a program other than Excel merges them.
            sheet.merged_cells.add(merged)
        for row in page.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for column in page.hidden_columns:
            sheet.column_dimensions[column].hidden = True
        sheet.sheet_state = "hidden" if page.hidden else "visible"
    if link:
        outside = ExternalLink(externalBook=ExternalBook(id="rId1"))
        outside.file_link = Relationship(type="externalLinkPath", Target=link, TargetMode="External", Id="rId1")
        workbook._external_links.append(outside)
    workbook.active = next(index for index, page in enumerate(pages) if not page.hidden)
    workbook.save(path)


def with_xlsxwriter(pages: list[Page], path: Path, epoch_1904: bool, project: Path | None = None) -> None:
    from xlsxwriter import Workbook

    with Workbook(path, {"date_1904": epoch_1904}) as workbook:
        if project:
            workbook.add_vba_project(project)
        for page in pages:
            sheet = workbook.add_worksheet(page.name)
            for row, column, value, code in placed(page):
                style = workbook.add_format({"num_format": code}) if code else None
                if isinstance(value, Formula):
                    sheet.write_formula(row, column, f"={value.text}", style, value.cached)
                elif isinstance(value, date):
                    sheet.write_datetime(row, column, value, style)
                else:
                    sheet.write(row, column, value, style)
            for row in page.hidden_rows:
                sheet.set_row(row - 1, None, None, {"hidden": True})
            assert not page.merged and not page.hidden_columns and not page.hidden


def save(odd: OddReturn, folder: Path, target: Path = LAYOUTS) -> None:
    """Saves a return under its name in a folder; the other folder is for what is made on the way."""
    path = target / f"{odd.name}.xlsx"
    if odd.has_macros:
        # A stand-in: nothing reads it, and no macro is in it.
        project = folder / "vbaProject.bin"
        project.write_bytes(b"stand-in for a macro project")
        with_xlsxwriter(odd.pages, folder / "macros.xlsm", odd.epoch_1904, project)
        path.write_bytes((folder / "macros.xlsm").read_bytes())
    elif odd.producer == "xlsxwriter":
        with_xlsxwriter(odd.pages, path, odd.epoch_1904)
    elif odd.producer == "openpyxl":
        with_openpyxl(odd.pages, path, odd.iso_dates, odd.link)
    else:
        source = folder / f"{odd.name}.xlsx"
        with_openpyxl(odd.pages, source)
        if odd.producer == "gnumeric":
            subprocess.run(
                ["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", "--recalc", source, path], check=True,
                capture_output=True)
        else:
            (folder / "saved").mkdir(exist_ok=True)
            path.write_bytes(libreoffice.convert(source, "xlsx", folder / "saved").read_bytes())


def main() -> None:
    LAYOUTS.mkdir(exist_ok=True)
    made = layouts()
    with tempfile.TemporaryDirectory() as folder:
        for odd in made:
            save(odd, Path(folder))
    expected = "\n".join(odd.expectation() for odd in sorted(made, key=lambda odd: odd.name))
    (LAYOUTS / "expected.txt").write_text(expected, encoding="utf-8")


if __name__ == "__main__":
    main()
