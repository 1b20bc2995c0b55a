"""Makes Fixtures/Faults/formats: number formats that show another quantity than the cell stores."""

from faults_workbook import FAULTS, expect, finding, number, save, sheet_styles

KIND = "formats"
CODES = ("0%", "0.0%", '[$$-409]#,##0', "#,##0,", '0" days"', "0", "dd/mm/yyyy", "#,##0.0")  # 1 to 8
STYLES = sheet_styles(formats=CODES)
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer, unit="no. people", proxy=500):
    return ["LW3", "Places on courses", unit, proxy, answer, None]


def main() -> None:
    folder = FAULTS / KIND
    unreadable, rounded = "answer-unreadable", "answer-shown-rounded"
    made = {
        "percent-on-people": (row(number(0.35, 1)), unreadable, "stop", "a percentage, but LW3 asks for no. people", "300.00"),
        "percent-on-pounds": (row(number(0.125, 2), "£", 1), unreadable, "stop", "a percentage, but LW3 asks for £", "300.00"),
        "percent-on-hours": (row(number(12, 1), "no. hours", 16), unreadable, "stop", "1200%", "300.00"),
        "dollars": (row(number(9000, 3), "£", 1), unreadable, "stop", "number format", "300.00"),
        "thousands": (row(number(26000, 4), "£", 1), unreadable, "stop", "26", "300.00"),
        "days": (row(number(14, 5), "no. hours", 16), unreadable, "stop", "days", "300.00"),
        "shown-rounded": (row(number(17.6, 6)), rounded, "check", "shows as 18, but the cell holds 17.6", "9100.00"),
        "shown-nearly": (row(number(2200.75, 6), proxy=812.45), rounded, "note", "2,200.75", "1788299.34"),
    }
    for name, (first, *_) in made.items():
        save(folder / f"{name}.xlsx", [first, OTHER], styles=STYLES)
    save(folder / "shown-whole.xlsx", [row(number(17.5, 8)), OTHER], styles=STYLES)
    save(folder / "days-from-1904.xlsx", [row(number(43000, 7)), OTHER], styles=STYLES, from_1904=True)
    cases = [
        {"file": f"{name}.xlsx", "exit": 1 if severity == "stop" else 0, "computed": computed,
         "has": [finding(code, severity, "E4", says)]}
        for name, (_, code, severity, says, computed) in made.items()]
    cases.append({"file": "shown-whole.xlsx", "exit": 0, "computed": "9050.00", "lacks": [rounded, unreadable]})
    cases.append({"file": "days-from-1904.xlsx", "exit": 1, "computed": "300.00",
                  "has": [finding("date-system-unusual", "check", "E4", "1904")]})
    expect(KIND, cases)


if __name__ == "__main__":
    main()
