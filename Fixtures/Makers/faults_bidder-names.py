"""Makes Fixtures/Faults/bidder-names: who a return is from, where forms say it and where they do not."""

from faults_common import COMPUTED, FAULTS, fill, save_expectations, workbook

KIND = "bidder-names"


def unnamed(name, cell, says):
    found = {"code": "bidder-not-named", "severity": "check", "says": says}
    return {
        "file": name, "exit": 0, "outcome": "valued", "bidder": None, "computed": COMPUTED,
        "has": [found | ({"cell": cell} if cell else {})], "lacks": ["bidder-names-differ"],
    }


def named(name):
    return {
        "file": name, "exit": 0, "outcome": "valued", "bidder": "Northgate Trees Ltd", "computed": COMPUTED,
        "lacks": ["bidder-names-differ", "bidder-not-named"],
    }


def main() -> None:
    (FAULTS / KIND).mkdir(parents=True, exist_ok=True)
    cases = []

    def save(book, case):
        book.save(FAULTS / KIND / case["file"])
        cases.append(case)

    for name, value, says in [
        ("placeholder-angle", "<insert organisation>", "<insert organisation>"), ("to-follow", "To follow", "To follow"),
        ("mail-address", "bids@northgate.example", "bids@northgate.example"), ("a-number", 4471, "4471"),
        ("typed-date", "4 June 2026", "4 June 2026"), ("tap-here", "Tap here to enter text", "Tap here to enter text"),
        ("asked-name", "Full legal name of your company", "Full legal name"),
    ]:
        book = workbook()
        fill(book.active, above=[["Name of tenderer", value], []])
        save(book, unnamed(f"{name}.xlsx", "B1", says))

    book = workbook()
    fill(book.active, above=[["Name of tenderer"], ["Tender reference", "NG-7"], []])
    save(book, unnamed("left-empty.xlsx", "A1", "is empty"))

    book = workbook()
    fill(book.active, below=[[], ["Contractor", "Town", "Spend"], ["Oak & Ash", "Bury", 5200], ["Elm Ways", "Leigh", 80]])
    save(book, unnamed("contractors-below.xlsx", None, "No cell of the return names the bidder"))

    book = workbook()
    fill(book.active)
    other = book.create_sheet("Partners")
    for row in [["Provider"], ["Oak and Ash Ltd"], ["Elm Ways CIC"]]:
        other.append(row)
    save(book, unnamed("providers-sheet.xlsx", None, "No cell of the return names the bidder"))

    book = workbook()
    fill(book.active, above=[["Name of tenderer", "Northgate Trees Ltd"], []])
    other = book.create_sheet("Risk register")
    for row in [["Risk", "Owner", "Score"], ["Flooded site", "Supplier", 9], ["Frost", "Contractor", 4]]:
        other.append(row)
    save(book, named("risk-register.xlsx"))

    book = workbook()
    fill(book.active, above=[["Name of tenderer"], ["Northgate Trees Ltd"], []])
    book.active.merge_cells("A1:C1")
    book.active.merge_cells("A2:C2")
    save(book, named("merged-below.xlsx"))

    book = workbook()
    fill(book.active, above=[["2.1", "Organisation name: Northgate Trees Ltd"], []])
    save(book, named("behind-colon.xlsx"))
    save_expectations(KIND, cases)


if __name__ == "__main__":
    main()
