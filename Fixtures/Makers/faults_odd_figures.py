"""Makes Fixtures/Faults/odd-figures: figures and words at the edge of what can be stored, that no command may die of."""

from faults_workbook import FAULTS, expect, number, save, text

KIND = "odd-figures"
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer, unit="no. people", proxy=500, stated=None):
    return ["LW3", "Places on courses", unit, proxy, answer, stated]


def main() -> None:
    folder = FAULTS / KIND
    made = {
        "yes-to-a-choice": row(text("Yes"), unit="Yes / No"), "no-to-a-choice": row(text("no"), unit="Y/N"),
        "true-to-a-choice": row("TRUE", unit="yes/no"), "smallest": row(number("2.2250738585072014E-308")),
        "largest": row(number("1.7976931348623157E+308")), "largest-proxy": row(3, proxy=number("9.9E+300")),
        "largest-value": row(3, stated=number("8E+307")), "many-thirds": row(number("0.33333333333333331")),
        "large-negative": row(number("-7E+40")), "many-digits": row(text("9" * 60)),
    }
    for name, line in made.items():
        save(folder / f"{name}.xlsx", [line, OTHER])
    ends = {"yes-to-a-choice": (0, "800.00"), "no-to-a-choice": (0, "300.00"), "many-thirds": (0, "466.67"),
            "smallest": (0, "300.00"), "largest": (1, "300.00"), "large-negative": (1, "300.00"), "many-digits": (1, "300.00")}
    cases = [
        {"file": f"{name}.xlsx", "outcome": "valued"}
        | ({"exit": ends[name][0], "computed": ends[name][1]} if name in ends else {}) for name in made]
    expect(KIND, cases)


if __name__ == "__main__":
    main()
