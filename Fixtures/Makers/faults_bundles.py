"""Makes Fixtures/Faults/bundles: files that hold more than one return.

Folders and ZIP files are put together from them in Tests/CommandLineTests/InputsCommandTests.swift."""

import zipfile

from faults_common import COMPUTED, FAULTS, fill, save_expectations, workbook

KIND = "bundles"


def main() -> None:
    folder = FAULTS / KIND
    folder.mkdir(parents=True, exist_ok=True)
    book = workbook("Lot North")
    fill(book.active, above=[["Bidder", "Quarry Hill CIC"], []])
    fill(book.create_sheet("Lot South"), above=[["Bidder", "Quarry Hill CIC"], []], answers=(1, 20, 0))
    book.save(folder / "two-lots.xlsx")

    book = workbook("Cover")
    book.active.append(["Bidder", "Quarry Hill CIC"])
    fill(book.create_sheet("A"), answers=(1, None, None))
    fill(book.create_sheet("B"), answers=(2, None, None))
    fill(book.create_sheet("C"), answers=(3, None, None))
    book.save(folder / "three-sites.xlsx")

    with zipfile.ZipFile(folder / "renamed.xlsx", "w", zipfile.ZIP_DEFLATED) as bundle:
        for name in ("two-lots.xlsx", "three-sites.xlsx"):
            bundle.write(folder / name, name)

    lots = {"exit": 0, "outcome": "valued", "bidder": "Quarry Hill CIC", "lacks": ["several-tables", "nothing-answered"]}
    cases = [
        {"file": "two-lots.xlsx", "options": ["--sheet", "Lot North"], "computed": COMPUTED} | lots,
        {"file": "two-lots.xlsx", "options": ["--sheet", "lot south"], "computed": "31103.80"} | lots,
        {"file": "three-sites.xlsx", "options": ["--sheet", "B"], "computed": "61564.00"} | lots,
        {"file": "three-sites.xlsx", "options": ["--sheet", "D"], "exit": 65, "outcome": "refused", "refusal": "no-such-sheet"},
        {"file": "renamed.xlsx", "exit": 65, "outcome": "refused", "refusal": "zip-of-workbooks"},
    ]
    save_expectations(KIND, cases)


if __name__ == "__main__":
    main()
