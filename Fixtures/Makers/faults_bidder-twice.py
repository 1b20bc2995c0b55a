"""Makes Fixtures/Faults/bidder-twice: what one bidder sends twice, under spellings of its name, and for two lots.

A test values them together: Tests/CommandLineTests/InputsCommandTests.swift."""

from faults_common import COMPUTED, FAULTS, fill, save_expectations, workbook

KIND = "bidder-twice"


def main() -> None:
    (FAULTS / KIND).mkdir(parents=True, exist_ok=True)
    cases = []
    for name, bidder, lot, answers, computed in [
        ("ferndale-first", "Ferndale Grounds Ltd", None, (3, 120, 3.5), COMPUTED),
        ("ferndale-final", "FERNDALE  GROUNDS LIMITED", None, (2, 120, 3.5), "63739.80"),
        ("ferndale-lot-2", "Ferndale Grounds Limited", "2", (1, None, None), "30782.00"),
        ("tarn", "Tarn & Beck LLP", None, (None, 10, None), "160.90"),
    ]:
        book = workbook()
        head = [["Bidder name", bidder]] + ([["Lot", lot]] if lot else []) + [[]]
        fill(book.active, above=head, answers=answers)
        book.save(FAULTS / KIND / f"{name}.xlsx")
        cases.append({
            "file": f"{name}.xlsx", "exit": 0, "outcome": "valued", "bidder": " ".join(bidder.split()),
            "computed": computed,
        })
    save_expectations(KIND, cases)


if __name__ == "__main__":
    main()
