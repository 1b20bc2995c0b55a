"""Returns beside tabs that have no cells of their own, and cells that stand nowhere or twice."""

from containers import FAULTS, MAIN, lines, packed, parts, sheet

ROWS = lines("Ribble Growers Ltd", [("Jobs", "NT3", "Placements", "weeks", 194.5, 16, 3112)])
RETURN = '<sheet name="Return" sheetId="1" r:id="rId1"/>'
MODULES = '<sheet name="basMain" sheetId="7" state="veryHidden" r:id=""/><sheet name="Dialog1" sheetId="8" r:id=""/>'
OFFICE = "http://schemas.microsoft.com/office/excel/2006/main"
MACRO = f'<xm:macrosheet xmlns="{MAIN}" xmlns:xm="{OFFICE}"/>'

FILES = {
    "modules.xlsx": parts(sheet(ROWS), MODULES + RETURN),
    "tab-without-id.xlsx": parts(sheet(ROWS), RETURN + '<sheet name="Module1" sheetId="9"/>'),
    "macro-and-dialog-sheet.xlsx": parts(
        sheet(ROWS), RETURN + '<sheet name="Macro1" sheetId="2" state="hidden" r:id="rId2"/>'
        '<sheet name="Ask" sheetId="3" r:id="rId3"/>',
        [("rId2", "xlMacrosheet", "macrosheets/sheet1.xml"), ("rId3", "dialogsheet", "dialogsheets/sheet1.xml")]) | {
            "xl/macrosheets/sheet1.xml": MACRO, "xl/dialogsheets/sheet1.xml": f'<dialogsheet xmlns="{MAIN}"/>'},
    "tab-of-a-lost-sheet.xlsx": parts(
        sheet(ROWS), RETURN + '<sheet name="Prices" sheetId="2" r:id="rId2"/>',
        [("rId2", "worksheet", "worksheets/sheet2.xml")]),
    "empty-twin.xlsx": parts(sheet(ROWS).replace(
        '<c r="F4"><v>16</v></c>', '<c r="F4"/><c r="F4"><v>16</v></c><c r="F4"/>')),
    "two-values.xlsx": parts(sheet(ROWS).replace('<c r="F4"><v>16</v></c>', '<c r="F4"><v>16</v></c><c r="F4"><v>61</v></c>')),
    "cell-without-place.xlsx": parts(sheet(ROWS, '<row r="9"><c r="#REF!"><v>5</v></c><c r=""/></row>')),
}

if __name__ == "__main__":
    (FAULTS / "odd-tabs-and-cells").mkdir(exist_ok=True)
    for name, content in FILES.items():
        (FAULTS / "odd-tabs-and-cells" / name).write_bytes(packed(content))
