"""Makes Fixtures/Faults/formats: number formats that show another quantity than the cell stores."""

from faults_workbook import FAULTS, expect, finding, number, save, sheet_styles

KIND = "formats"
CODES = ("0%", "0.0%", '[$$-409]#,##0', "#,##0,", '0" days"', "0", "dd/mm/yyyy", "#,##0.0",  # 1 to 8
         '£#,##0.00" per place"', "#,##0", '0.0,"k"', "[$EUR] #,##0.00")  # 9 to 12
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
        "shown-rounded": (row(number(17.6, 6)), rounded, "check", "shows as 18, but the cell has 17.6", "9100.00"),
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
    # What is wrong with the cell is one question, not two.
    cases.append({"file": "days-from-1904.xlsx", "exit": 1, "computed": "300.00", "lacks": ["date-system-unusual"],
                  "has": [finding("answer-is-date", "stop", "E4", "counts its days from 1904")]})
    cases += amounts(folder)
    expect(KIND, cases)


def amounts(folder) -> list[dict]:
    """The same formats on proxy values, stated values and totals."""
    def line(proxy=500, stated=None, answer=14):
        return ["LW3", "Places on courses", "no. people", proxy, answer, stated]

    def total(value):
        return ["Total", None, None, None, None, value]

    unreadable, rounded, stored = "stated-value-unreadable", "value-shown-rounded", "its number format shows otherwise"
    made = {
        "proxy-as-percentage": ([line(number(0.85, 1)), OTHER], "proxy-unreadable", "stop", "D4", '"85%"', "300.00"),
        "proxy-in-thousands": ([line(number(26000, 4)), OTHER], "proxy-unreadable", "stop", "D4", "26,000", "300.00"),
        "proxy-in-dollars": ([line(number(450, 3)), OTHER], "proxy-unreadable", "stop", "D4", "$450", "300.00"),
        "proxy-shown-rounded": ([line(number(0.964, 8), answer=9000), OTHER], rounded, "check", "D4",
                                "shows as 1, but the cell holds 0.964", "8976.00"),
        "value-in-thousands": ([line(stated=number(7000, 11)), OTHER], unreadable, "check", "F4", stored, "7300.00"),
        "value-as-percentage": ([line(stated=number(0.7, 2)), OTHER], unreadable, "check", "F4", '"70.0%"', "7300.00"),
        "value-in-euros": ([line(stated=number(7000, 12)), OTHER], unreadable, "check", "F4", "EUR", "7300.00"),
        "value-without-pence": ([line(500.0317, stated=number(7000.44, 10)), OTHER], rounded, "note", "F4",
                                "7,000 for £7,000.44", "7300.44"),
        "total-in-thousands": ([line(stated=7000), OTHER, total(number(7300, 4))], unreadable, "check", "F6", stored,
                               "7300.00"),
        "total-in-dollars": ([line(stated=7000), OTHER, total(number(7300, 3))], unreadable, "check", "F6", "$7,300",
                             "7300.00"),
        "total-without-pence": ([line(500.0317, stated=7000.44), OTHER, total(number(7300.44, 10))], rounded, "note", "F6",
                                "7,300 for £7,300.44", "7300.44"),
    }
    for name, (rows, *_) in made.items():
        save(folder / f"{name}.xlsx", rows, styles=STYLES)
    save(folder / "proxy-per-place.xlsx", [line(number(500, 9), stated=number(7000, 10)), OTHER], styles=STYLES)
    lacks = ["stated-total-disagrees", "stated-total-missing", "stated-value-disagrees"]
    cases = [
        {"file": f"{name}.xlsx", "exit": 1 if severity == "stop" else 0, "computed": computed,
         "has": [finding(code, severity, cell, says)], "lacks": lacks if "total" in name else lacks[-1:]}
        for name, (_, code, severity, cell, says, computed) in made.items()]
    cases.append({"file": "proxy-per-place.xlsx", "exit": 0, "computed": "7300.00",
                  "lacks": ["proxy-unreadable", unreadable, rounded]})
    return cases


if __name__ == "__main__":
    main()
