"""Makes Fixtures/Faults/covered-by-merge: figures under merged cells, where no program shows them."""

from fault_returns import MEASURES, expect, found, save

KIND = "covered-by-merge"
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
LINES = [[*MEASURES[0], 2, 56000], [*MEASURES[1], 4, 1242], [*MEASURES[2], 80, 60]]


def main() -> None:
    save(KIND, "answer-under-question", [HEADINGS, *LINES], merged=("B3:E3",))
    save(KIND, "answer-below-another", [HEADINGS, *LINES], merged=("E2:E3",))
    save(KIND, "stated-under-answer", [HEADINGS, *LINES], merged=("E4:F4",))
    save(KIND, "second-year", [
        ["Reference", "Units", "Proxy Value", "Year 1", "Year 2"], ["NT1", "FTE", 28000, 1, 3], ["NT9", "weeks", 310.5, 2, 2],
    ], merged=("D2:E2",))
    save(KIND, "nothing-covered", [
        HEADINGS, ["Jobs", None, None, None, None, None], *LINES], merged=("A2:F2",))
    code = "figure-covered"
    expect(KIND, [
        {"file": "answer-under-question.xlsx", "exit": 1, "has": [
            found(code, "stop", "E3", "nobody sees \"4\""), found(code, "stop", "D3")]},
        {"file": "answer-below-another.xlsx", "exit": 1, "has": [found(code, "stop", "E3", "E2:E3 covers E3")]},
        {"file": "stated-under-answer.xlsx", "exit": 0, "has": [found(code, "check", "F4")]},
        {"file": "second-year.xlsx", "exit": 1, "computed": "113242.00", "has": [found(code, "stop", "E2")]},
        {"file": "nothing-covered.xlsx", "exit": 0, "computed": "57302.00", "lacks": [code]},
    ])


if __name__ == "__main__":
    main()
