"""Makes Fixtures/Faults/blank-form: forms that came back empty, and some that did not."""

from faults_common import FAULTS, fill, save_expectations, workbook

KIND = "blank-form"


def blank(name, sheet, cell):
    return {
        "file": name, "exit": 1, "outcome": "valued", "computed": "0.00",
        "has": [{"code": "nothing-answered", "severity": "stop", "sheet": sheet, "cell": cell, "says": "3 measures"}],
        "lacks": ["measure-not-answered"],
    }


def main() -> None:
    (FAULTS / KIND).mkdir(parents=True, exist_ok=True)
    named = [["Bidder", "Harbour Works plc"], []]
    cases = []

    def save(book, case):
        book.save(FAULTS / KIND / case["file"])
        cases.append(case)

    book = workbook()
    fill(book.active, above=named, answers=(None, None, None))
    save(book, blank("as-issued.xlsx", "Return", "F4"))

    book = workbook("Pledges")
    fill(book.active, above=named, answers=(None, "  ", None))
    save(book, blank("only-spaces.xlsx", "Pledges", "F4"))

    book = workbook()
    fill(book.active, above=named, answers=(None, None, None))
    copy = book.create_sheet("Example")
    copy.append(["How to fill in the form"])
    save(book, blank("with-guide.xlsx", "Return", "F4"))

    for name, answers in [("pledges-none", ("none", "n/a", "-")), ("pledges-zero", (0, 0, 0)), ("one-answer", (None, 4, None))]:
        book = workbook()
        fill(book.active, above=named, answers=answers)
        computed = "64.36" if name == "one-answer" else "0.00"
        save(book, {
            "file": f"{name}.xlsx", "exit": 0, "outcome": "valued", "bidder": "Harbour Works plc",
            "computed": computed, "lacks": ["nothing-answered"],
        })
    save_expectations(KIND, cases)


if __name__ == "__main__":
    main()
