"""Makes Fixtures/Faults/invisible-characters: characters that the file stores and nobody sees."""

from faults_workbook import FAULTS, expect, finding, save, text

KIND = "invisible-characters"
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]


def row(answer="14", reference="LW5", stated=None):
    return [reference, "Litter picks", "no. events", 50, text(answer), stated]


def main() -> None:
    folder = FAULTS / KIND
    answers = {
        "zero-width": ("14\u200b", "zero width space, U+200B"), "byte-order-mark": ("\ufeff14", "U+FEFF, at its start"),
        "soft-hyphen": ("1\u00ad4", "soft hyphen, U+00AD"), "direction": ("14\u200e", "left-to-right mark, U+200E"),
        "joiner": ("14\u2060", "word joiner, U+2060"),
    }
    for name, (answer, _) in answers.items():
        save(folder / f"{name}.xlsx", [row(answer), OTHER])
    save(folder / "reference.xlsx", [row(reference="LW5\u200d"), OTHER])
    save(folder / "value.xlsx", [row(stated=text("700\u200b")), OTHER])
    save(folder / "no-break-space.xlsx", [row("14\u00a0"), OTHER])
    cases = [
        {"file": f"{name}.xlsx", "exit": 1, "computed": "300.00", "has": [finding("answer-unreadable", "stop", "E4", says)]}
        for name, (_, says) in answers.items()]
    cases.append({"file": "reference.xlsx", "exit": 0, "computed": "1000.00", "lacks": ["reference-malformed"],
                  "has": [finding("invisible-character", "note", "A4", "zero width joiner, U+200D")]})
    cases.append({"file": "value.xlsx", "exit": 0, "computed": "1000.00",
                  "has": [finding("stated-value-unreadable", "check", "F4", "zero width space, U+200B")]})
    cases.append({"file": "no-break-space.xlsx", "exit": 0, "computed": "1000.00",
                  "has": [finding("answer-read-from-text", "note", "E4", "no-break space, U+00A0")]})
    expect(KIND, cases)


if __name__ == "__main__":
    main()
