"""Makes Fixtures/Faults/struck-and-raised: figures that are struck out, or have a raised mark, in every way they are stored."""

from faults_workbook import FAULTS, expect, finding, number, rich, runs_xml, save, shared, sheet_styles, text

KIND = "struck-and-raised"
RAISED, LOWERED, STRUCK = '<vertAlign val="superscript"/>', '<vertAlign val="subscript"/>', "<strike/>"
STYLES = sheet_styles(fonts=(STRUCK, RAISED))  # 1 and 2
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer, proxy=4200, stated=None, reference="LW1"):
    return [reference, "Apprentices from the borough", "no. people", proxy, answer, stated]


def main() -> None:
    folder = FAULTS / KIND
    save(folder / "raised-shared.xlsx", [row(shared(0)), OTHER], strings=[runs_xml([("17", ""), ("2", RAISED)])])
    save(folder / "raised-inline.xlsx", [row(rich(("17", "<b/>"), ("3", "<b/>" + RAISED))), OTHER])
    save(folder / "raised-cell.xlsx", [row(text("4", 2)), OTHER], styles=STYLES)
    save(folder / "lowered.xlsx", [row(rich(("8", ""), ("1", LOWERED))), OTHER])
    save(folder / "struck-part.xlsx", [row(shared(0)), OTHER], strings=[runs_xml([("140", STRUCK), (" 95", "")])])
    save(folder / "struck-number.xlsx", [row(number(31, 1), stated=130200), OTHER], styles=STYLES)
    save(folder / "struck-text.xlsx", [row(text("31 people", 1)), OTHER], styles=STYLES)
    save(folder / "struck-proxy.xlsx", [row(6, proxy=number(5100, 1)), OTHER], styles=STYLES)
    save(folder / "struck-value.xlsx", [row(6, stated=number(99000, 1)), OTHER], styles=STYLES)
    save(folder / "raised-reference.xlsx", [row(6, reference=rich(("LW1", ""), ("4", RAISED)), stated=25200), OTHER])
    # A footnote's mark on a code names no other measure; a letter may be part of the code.
    save(folder / "raised-sign.xlsx", [row(6, reference=rich(("LW1", ""), ("*", RAISED))), OTHER])
    save(folder / "raised-beside-its-like.xlsx", [
        row(6, reference=rich(("LW1", ""), ("4", RAISED))),
        ["LW14", "Training for carers", "no. people", 100, 2, 200], OTHER])
    save(folder / "bold-run.xlsx", [row(rich(("1", "<b/>"), ("2", ""))), OTHER])
    raised, struck = "text-raised", "text-struck-out"
    stops = [
        ("raised-shared", raised, "E4", '"2" is raised', "300.00"), ("raised-inline", raised, "E4", '"3" is raised', "300.00"),
        ("raised-cell", raised, "E4", "raised like the mark", "300.00"), ("lowered", raised, "E4", "below the line", "300.00"),
        ("struck-part", struck, "E4", '"140" is struck out', "300.00"), ("struck-number", struck, "E4", "is struck out", "300.00"),
        ("struck-text", struck, "E4", "is struck out", "300.00"), ("struck-proxy", struck, "D4", "is struck out", "300.00"),
        ("struck-value", struck, "F4", "is struck out", "25500.00"), ("raised-reference", raised, "A4", "we took the row for LW1.", "25500.00"),
        ("raised-sign", raised, "A4", '"*" is raised', "25500.00"),
        ("raised-beside-its-like", raised, "A4", "we took the row for LW1.", "25700.00"),
    ]
    cases = [
        {"file": f"{name}.xlsx", "exit": 1, "bidder": "Calder Grounds Ltd", "computed": computed,
         "has": [finding(code, "stop", cell, says)], "lacks": ["answer-unreadable", "proxy-unreadable", "duplicate-measure"]}
        for name, code, cell, says, computed in stops]
    cases.append({"file": "bold-run.xlsx", "exit": 0, "computed": "50700.00", "lacks": [raised, struck]})
    expect(KIND, cases)


if __name__ == "__main__":
    main()
