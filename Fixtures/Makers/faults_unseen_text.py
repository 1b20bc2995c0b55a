"""Makes Fixtures/Faults/unseen-text: figures that are read and that nobody who looks at the sheet sees."""

from faults_workbook import FAULTS, expect, finding, number, rich, save, sheet_styles, text

KIND = "unseen-text"
WHITE, THEME, INDEXED = '<color rgb="FFFFFFFF"/>', '<color theme="0"/>', '<color indexed="9"/>'
NAVY_TEXT = '<color rgb="FF002060"/>'
NAVY = '<patternFill patternType="solid"><fgColor rgb="FF002060"/></patternFill>'
# 1 to 4: white, white of the theme, white of the palette, tiny; 5 and 6: white on navy, navy on navy.
STYLES = sheet_styles(
    fonts=(WHITE, THEME, INDEXED, '<sz val="1"/>'), fills=((WHITE, NAVY), ('<color rgb="FF002060"/>', NAVY)))
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer, proxy=75, stated=None):
    return ["LW2", "Trees planted in the town", "no. trees", proxy, answer, stated]


def main() -> None:
    folder = FAULTS / KIND
    made = {
        "white-answer": (row(number(40, 1)), "E4", "stop", "colour of the cell"),
        "theme-white-answer": (row(number(41, 2)), "E4", "stop", "colour of the cell"),
        "palette-white-value": (row(42, stated=number(3150, 3)), "F4", "check", "colour of the cell"),
        "navy-on-navy-proxy": (row(43, proxy=number(75, 6)), "D4", "check", "colour of the cell"),
        "tiny-answer": (row(text("44", 4)), "E4", "stop", "smaller than 4 points"),
        "low-row": (row(45), "E4", "stop", "row 4 is only a few pixels high"),
        "narrow-column": (row(46), "E4", "stop", "column E is only a few pixels wide"),
    }
    for name, (first, *_) in made.items():
        save(folder / f"{name}.xlsx", [first, OTHER], styles=STYLES, heights={4: 0.75} if name == "low-row" else None,
             columns='<cols><col min="5" max="5" width="0.14" customWidth="1"/></cols>' if name == "narrow-column" else "")
    by_default = {
        "low-rows-by-default": '<sheetFormatPr defaultRowHeight="0.75" customHeight="1"/>',
        "low-rows-without-word": '<sheetFormatPr defaultRowHeight="1.5"/>',
        "narrow-columns-by-default": '<sheetFormatPr defaultColWidth="0.1" defaultRowHeight="15"/><cols>'
        '<col min="1" max="4" width="20"/><col min="6" max="6" width="20"/></cols>',
        "other-rows-hidden": '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
    }
    for name, xml in by_default.items():
        save(folder / f"{name}.xlsx", [row(45), OTHER], columns=xml)
    save(folder / "navy-run-on-navy.xlsx", [row(rich(("47", '<color rgb="FFFFFFFF"/>'), ("00", NAVY_TEXT), style=5)), OTHER],
         styles=STYLES)
    save(folder / "all-navy-run-on-navy.xlsx", [row(rich(("47", NAVY_TEXT), style=5)), OTHER], styles=STYLES)
    save(folder / "navy-run-on-white.xlsx", [row(rich(("4", ""), ("7", NAVY_TEXT))), OTHER], styles=STYLES)
    save(folder / "white-run.xlsx", [row(rich(("47", ""), ("00", WHITE))), OTHER], styles=STYLES)
    save(folder / "white-on-navy.xlsx", [row(number(48, 5)), OTHER], styles=STYLES)
    cases = [
        {"file": f"{name}.xlsx", "exit": 1 if severity == "stop" else 0,
         "has": [finding("text-unseen", severity, cell, says)]}
        for name, (_, cell, severity, says) in made.items()]
    cases += [
        {"file": f"{name}.xlsx", "exit": 1, "has": [finding("text-unseen", "stop", "E4", says)]}
        for name, says in [
            ("low-rows-by-default", "row 4 is only a few pixels high"),
            ("low-rows-without-word", "row 4 is only a few pixels high"),
            ("narrow-columns-by-default", "column E is only a few pixels wide"),
            ("all-navy-run-on-navy", "colour of the cell"),
        ]]
    cases.append({"file": "other-rows-hidden.xlsx", "exit": 0, "computed": "3675.00", "lacks": ["text-unseen"]})
    cases.append({"file": "navy-run-on-navy.xlsx", "exit": 1, "computed": "300.00",
                  "has": [finding("text-partly-unseen", "stop", "E4", '"00"')]})
    cases.append({"file": "navy-run-on-white.xlsx", "exit": 0, "computed": "3825.00",
                  "lacks": ["text-unseen", "text-partly-unseen"]})
    cases.append({"file": "white-run.xlsx", "exit": 1, "computed": "300.00",
                  "has": [finding("text-partly-unseen", "stop", "E4", '"00"')]})
    cases.append({"file": "white-on-navy.xlsx", "exit": 0, "computed": "3900.00", "lacks": ["text-unseen"]})
    expect(KIND, cases)


if __name__ == "__main__":
    main()
