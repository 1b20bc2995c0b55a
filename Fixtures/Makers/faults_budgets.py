"""Makes the returns of Fixtures/Faults/budgets: small files that once cost much, or filled a report."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).parent.parent / "Faults" / "budgets"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml."
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer"]
HEAD = [["Bidder", "Brackwater Timber Ltd"], HEADINGS]


def write(name, rows):
    """A workbook whose every text is shared, written once however often it is used."""
    texts = {}

    def cell(value):
        if isinstance(value, str):
            return f'<c t="s"><v>{texts.setdefault(value, len(texts))}</v></c>'
        return f"<c><v>{value}</v></c>"

    body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    kinds = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings")]
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/xl/{part}.xml" ContentType="{TYPES}{kind}+xml"/>' for part, kind in kinds)
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Offer" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">'
        + "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
        + "</sst>",
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for path, text in parts.items():
            package.writestr(zipfile.ZipInfo(path, (2026, 11, 30, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def main():
    tale = "We plant trees with our neighbours. " * 900
    write("one-text-everywhere.xlsx", HEAD + [[f"KB{n}", tale, "hours", 12.5, 4] for n in range(1, 1_101)])
    marks = "o" + "\u0308" * 30_000
    flags = "\U0001F3F4\U0001F1E9\U0001F1F0" * 5_000
    write(
        "long-answers.xlsx",
        HEAD + [["KB1", "Hours given", "hours", 12.5, tale[:32_000]], ["KB2", "Trees", "no.", 3, marks]]
        + [["KB3", "Flags", "no.", 2, flags], ["KB4", "Weeks", "weeks", 10, " " * 20_000 + "6" + " " * 9_000]],
    )
    write("one-finding-often.xlsx", HEAD + [[f"KB{n}", "Hours given", "hours", 12.5, "see annex"] for n in range(1, 1_206)])


if __name__ == "__main__":
    main()
