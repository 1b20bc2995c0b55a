"""Makes Fixtures/Faults/own-units: answers with words behind the number, the form's own and others."""

from faults_workbook import FAULTS, expect, finding, save, text

KIND = "own-units"
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer: str, unit: str, proxy):
    return ["LW4", "Time and things given", unit, proxy, text(answer), None]


def main() -> None:
    folder = FAULTS / KIND
    read = [
        ("staff-hours", "55 staff hours", "no. staff hours", 16, "1180.00"),
        ("volunteering", "18 staff volunteering hours", "no. staff volunteering hours", 16, "588.00"),
        ("miles-avoided", "3,000 miles avoided", "miles avoided", 2, "6300.00"),
        ("season-passes", "1 pass", "no. passes", 30, "330.00"), ("plus", "+12", "no. weeks", 90, "1380.00"),
    ]
    # The number is plain, and what was done to get it is not.
    asked = [
        ("magnitude", "2.5k", "£", 1, "2800.00"), ("heads-for-fte", "6 people", "no. people FTE", 1000, "6300.00"),
        ("machine", "1.5e1", "no. weeks", 90, "1650.00"),
    ]
    plain = [("text", "33", "no. weeks", 90, "3270.00"), ("text-spaces", " 7.50 ", "no. weeks", 90, "975.00")]
    stops = [
        ("days-for-hours", "15 days", "no. staff hours", 16, "a number of days"),
        ("dollars", "$75", "£", 1, "an amount in dollars"), ("euros", "80 euros", "£", 1, "an amount in euros"),
        ("weeks-for-passes", "60 weeks", "no. passes", 30, "a number of weeks"),
        ("estimate", "approx 21", "no. weeks", 90, "not an exact number"),
        ("other-words", "9 lorries", "no. passes", 30, "more than a number and its unit"),
    ]
    for name, answer, unit, proxy, _ in read + asked + plain + stops:
        save(folder / f"{name}.xlsx", [row(answer, unit, proxy), OTHER])
    cases = [
        {"file": f"{name}.xlsx", "exit": 0, "computed": computed,
         "has": [finding("answer-read-from-text", "note", "E4", "We read it as")], "lacks": ["answer-unreadable"]}
        for name, _, _, _, computed in read]
    cases += [
        {"file": f"{name}.xlsx", "exit": 0, "computed": computed,
         "has": [finding("answer-read-from-text", "note", "E4", "LW4's answer is typed as text. We read it as")]}
        for name, _, _, _, computed in plain]
    cases += [
        {"file": f"{name}.xlsx", "exit": 0, "computed": computed,
         "has": [finding("answer-read-from-text", "check", "E4", "we read it as")]}
        for name, _, _, _, computed in asked]
    several = [[f"LW{10 + index}", "Placements", "no. weeks", 90, text(answer), None]
               for index, answer in enumerate(["7 weeks", "+8", "9"])]
    save(folder / "several.xlsx", [*several, OTHER])
    cases.append({"file": "several.xlsx", "exit": 0, "computed": "2460.00",
                  "has": [{"code": "answer-read-from-text", "severity": "note",
                           "says": 'LW10 in E4 ("7 weeks", read as 7), LW11 in E5 ("+8", read as 8), LW12 in E6 (9)'}]})
    cases += [
        {"file": f"{name}.xlsx", "exit": 1, "computed": "300.00", "has": [finding("answer-unreadable", "stop", "E4", says)]}
        for name, _, _, _, says in stops]
    expect(KIND, cases)


if __name__ == "__main__":
    main()
