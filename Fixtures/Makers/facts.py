"""Makes Fixtures/Workbooks/facts-*: one workbook whose facts beside the cells are known, by three producers.

What each file holds stands in the tests: two notes, two links, four data validations, a table with totals, names,
protection with unlocked answers, hidden rows, columns and sheets, document properties of every kind, a link to another
workbook, and a macro project.
"""

import datetime
import shutil
import tempfile
from pathlib import Path

import libreoffice

WORKBOOKS = Path(__file__).parent.parent / "Workbooks"
HEADINGS = ["Reference", "Answer", "Proxy Value", "Due", "Firm"]
ROWS = {
    4: ["NT1", 12, 1234.5, datetime.date(2026, 11, 22), True],
    6: ["NT18", 650000, 0.963812, datetime.date(2026, 12, 31), False],
}
FORMATS = [None, None, '"£"#,##0.00', "dd/mm/yyyy", None]
LINK = "https://example.org/toms?x=1&y=2"
SIGNED = datetime.datetime(2026, 11, 20, 9, 30)


def with_openpyxl(path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.packaging.custom import BoolProperty, DateTimeProperty, FloatProperty, IntProperty, StringProperty
    from openpyxl.packaging.relationship import Relationship
    from openpyxl.styles import Protection
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.hyperlink import Hyperlink
    from openpyxl.worksheet.table import Table

    workbook = Workbook()
    page = workbook.active
    page.title = "Pledges"
    page["A1"] = "Pledges 2026"
    page.merge_cells("A1:C1")
    for column, heading in enumerate(HEADINGS, 1):
        page.cell(3, column, heading)
    for row, values in ROWS.items():
        for column, value in enumerate(values, 1):
            cell = page.cell(row, column, value)
            if FORMATS[column - 1]:
                cell.number_format = FORMATS[column - 1]
    page["A7"], page["B7"] = "Total", 650012
    for row in (4, 5, 6):
        page.cell(row, 2).protection = Protection(locked=False)
    page.row_dimensions[9].hidden = True
    page.column_dimensions["G"].hidden = True

    table = Table(displayName="PledgeTable", ref="A3:E7", totalsRowCount=1)
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, HEADINGS):
        column.name = heading
    table.tableColumns[0].totalsRowLabel = "Total"
    table.tableColumns[1].totalsRowFunction = "sum"
    page.add_table(table)

    page["B4"].comment = Comment("Per year, not per week", "Ann")
    page["B6"].comment = Comment("Check <both> & sign", "Ben")
    page["A4"].hyperlink = Hyperlink(ref="A4", target=LINK, tooltip="The measure")
    page["A6"].hyperlink = Hyperlink(ref="A6", location="Lists!A1")

    decimal = DataValidation(
        "decimal", operator="between", formula1="0", formula2="1000000", allow_blank=True, showInputMessage=True,
        promptTitle="Answer", prompt="A quantity", showErrorMessage=True, errorTitle="Not a quantity",
        error="Type a number.", errorStyle="warning")
    decimal.add("B4:B6")
    decimal.add("H4")
    choice = DataValidation("list", formula1='"High, Low"', showErrorMessage=True)
    choice.add("F4:F6")
    listed = DataValidation("list", formula1="Lists!$A$1:$A$3", showDropDown=True)
    listed.add("I4")
    formula = DataValidation("custom", formula1="ISNUMBER(D4)")
    formula.add("D4:D6")
    for validation in (decimal, choice, listed, formula):
        page.add_data_validation(validation)

    page.protection.sheet = True
    page.protection.password = "pledgebook"
    page.protection.formatCells = False
    page.protection.selectLockedCells = True
    page.print_area = "A1:F7"

    lists = workbook.create_sheet("Lists")
    for row, text in enumerate(["High", "Low", "None"], 1):
        lists.cell(row, 1, text)
    lists.sheet_state = "hidden"
    workbook.create_sheet("Deep").sheet_state = "veryHidden"

    workbook.defined_names["Total_Pledge"] = DefinedName("Total_Pledge", attr_text="Pledges!$B$7", comment="In pounds")
    workbook.defined_names["Secret"] = DefinedName("Secret", attr_text='"a<b"', hidden=True)
    lists.defined_names["Local_Rate"] = DefinedName("Local_Rate", attr_text="Lists!$A$1")

    facts = workbook.properties
    facts.title, facts.subject, facts.creator = "Pledges of Acme & Co", "Social value", "Ann"
    facts.keywords, facts.description, facts.category = "pledge, return", "A fixture", "Test"
    facts.lastModifiedBy = "Ben"
    facts.created = facts.modified = datetime.datetime(2026, 11, 22, 16, 54, 39)
    for made in (
        StringProperty("Edition", "2026"), IntProperty("Lines", 22), FloatProperty("Rate", 0.5),
        BoolProperty("Final", True), DateTimeProperty("Signed", SIGNED),
    ):
        workbook.custom_doc_props.append(made)

    link = ExternalLink(externalBook=ExternalBook(id="rId1"))
    link.file_link = Relationship(type="externalLinkPath", Target="rates.xlsx", TargetMode="External", Id="rId1")
    workbook._external_links.append(link)
    workbook.save(path)


def with_xlsxwriter(path: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(path) as workbook:
        page = workbook.add_worksheet("Pledges")
        lists = workbook.add_worksheet("Lists")
        deep = workbook.add_worksheet("Deep")
        page.merge_range("A1:C1", "Pledges 2026")
        unlocked = workbook.add_format({"locked": False})
        formats = [workbook.add_format({"num_format": code}) if code else None for code in FORMATS]
        columns = [{"header": heading} for heading in HEADINGS]
        columns[0]["total_string"] = "Total"
        columns[1]["total_function"], columns[1]["total_value"] = "sum", 650012
        page.add_table("A3:E7", {"name": "PledgeTable", "total_row": True, "columns": columns})
        for row, values in ROWS.items():
            for column, value in enumerate(values):
                page.write(row - 1, column, value, unlocked if column == 1 else formats[column])
        page.write_blank("B5", None, unlocked)
        page.set_row(8, None, None, {"hidden": True})
        page.set_column("G:G", None, None, {"hidden": True})
        page.write_comment("B4", "Per year, not per week", {"author": "Ann"})
        page.write_comment("B6", "Check <both> & sign", {"author": "Ben"})
        page.write_url("A4", LINK, string="NT1", tip="The measure")
        page.write_url("A6", "internal:Lists!A1", string="NT18")
        page.data_validation("B4:B6", {
            "validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1000000, "input_title": "Answer",
            "input_message": "A quantity", "error_title": "Not a quantity", "error_message": "Type a number.",
            "error_type": "warning", "other_cells": [[3, 7, 3, 7]]})
        page.data_validation("F4:F6", {"validate": "list", "source": ["High", "Low"]})
        page.data_validation("I4", {"validate": "list", "source": "=Lists!$A$1:$A$3", "dropdown": False})
        page.data_validation("D4:D6", {"validate": "custom", "value": "=ISNUMBER(D4)"})
        page.protect("pledgebook", {"format_cells": True, "select_locked_cells": False})
        page.print_area("A1:F7")
        lists.write_column("A1", ["High", "Low", "None"])
        lists.hide()
        deep.very_hidden()
        workbook.define_name("Total_Pledge", "=Pledges!$B$7")
        workbook.define_name("Lists!Local_Rate", "=Lists!$A$1")
        workbook.set_properties({
            "title": "Pledges of Acme & Co", "subject": "Social value", "author": "Ann", "company": "Acme",
            "manager": "Cat", "keywords": "pledge, return", "comments": "A fixture", "category": "Test",
            "created": datetime.datetime(2026, 11, 22, 16, 54, 39)})
        workbook.set_custom_property("Edition", "2026")
        workbook.set_custom_property("Lines", 22)
        workbook.set_custom_property("Rate", 0.5)
        workbook.set_custom_property("Final", True)
        workbook.set_custom_property("Signed", SIGNED)


def with_macros(path: Path) -> None:
    """A macro workbook. The project is a stand-in: nothing reads it, and no macro is in it."""
    from xlsxwriter import Workbook

    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "vbaProject.bin"
        project.write_bytes(b"stand-in for a macro project")
        with Workbook(Path(folder) / "macros.xlsm") as workbook:
            workbook.add_worksheet("Return").write("B7", 650000)
            workbook.add_vba_project(project)
        shutil.copyfile(Path(folder) / "macros.xlsm", path)


def with_libreoffice(source: Path, path: Path) -> None:
    """LibreOffice loads another producer's file and saves it in its own words."""
    with tempfile.TemporaryDirectory() as folder:
        path.write_bytes(libreoffice.convert(source, "xlsx", Path(folder)).read_bytes())


def main() -> None:
    WORKBOOKS.mkdir(exist_ok=True)
    with_openpyxl(WORKBOOKS / "facts-openpyxl.xlsx")
    with_xlsxwriter(WORKBOOKS / "facts-xlsxwriter.xlsx")
    with_libreoffice(WORKBOOKS / "facts-openpyxl.xlsx", WORKBOOKS / "facts-libreoffice.xlsx")
    with_macros(WORKBOOKS / "macros-xlsxwriter.xlsx")


if __name__ == "__main__":
    main()
