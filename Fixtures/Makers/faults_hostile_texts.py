"""Makes Fixtures/Faults/hostile-texts: names and questions that are out to be run, shown as a page or read as a formula."""

from faults_workbook import FAULTS, expect, finding, save, text

KIND = "hostile-texts"
OTHER = ["LW9", "Mentoring sessions", "no. sessions", 20, 15, 300]
RLO, MARK, NUL, ESCAPE = "\u202e", "\u0301", "_x0000_", "_x001B_"


def row(question="Places on courses", reference="LW3", answer=6, unit="no. people"):
    return [reference, text(question), text(unit), 500, answer, 3000 if answer == 6 else None]


def main() -> None:
    folder = FAULTS / KIND
    bidders = {
        "page-in-name": "<img src=x onerror=alert(7)> Ltd", "style-in-name": "</td></table><style>tr{display:none}</style> Ltd",
        "formula-in-name": "=HYPERLINK(\"http://example.invalid\",\"Pay\") Ltd", "turned-name": f"Moor {RLO}dtL sgniliaR",
        "marked-name": f"{MARK}<script>top.x=1</script> Ltd",
    }
    questions = {
        "nul-and-formula": f"{NUL}=2+5+cmd|'/C calc'!A0", "terminal": f"{ESCAPE}]0;owned_x0007_{ESCAPE}[31mred",
        "marked-formula": f"{MARK}=1+1", "script": "\"><script>alert('x')</script>", "backtick": "$(touch owned) `touch owned`",
    }
    for name, bidder in bidders.items():
        save(folder / f"{name}.xlsx", [row(), OTHER], bidder=bidder)
    for name, question in questions.items():
        save(folder / f"{name}.xlsx", [row(question), OTHER])
    answers = {"script-as-answer": "<script>alert(3)</script>", "formula-as-answer": "=SUM(1)+cmd", "shell-as-answer": "'; rm x; '"}
    for name, answer in answers.items():
        save(folder / f"{name}.xlsx", [row(answer=text(answer)), OTHER])
    cases = [{"file": f"{name}.xlsx", "exit": 0, "outcome": "valued", "computed": "3300.00"} for name in [*bidders, *questions]]
    cases += [
        {"file": f"{name}.xlsx", "exit": 1, "computed": "300.00", "has": [finding("answer-unreadable", "stop", "E4")]}
        for name in answers]
    expect(KIND, cases)


if __name__ == "__main__":
    main()
