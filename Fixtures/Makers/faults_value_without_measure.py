"""Makes Fixtures/Faults/value-without-measure: pledged values in rows that name no measure."""

from fault_returns import MEASURES, expect, found, save

KIND = "value-without-measure"
HEADINGS = ["Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]
LINES = [[*MEASURES[0], 2, 56000], [*MEASURES[1], 4, 1242], [*MEASURES[2], 80, 60]]


def main() -> None:
    bench = [None, "New benches in the park", None, None, None, 7300]
    save(KIND, "between-the-measures", [HEADINGS, LINES[0], bench, *LINES[1:]])
    save(KIND, "right-below", [HEADINGS, *LINES, ["Further benefits", None, None, None, None, 7300]])
    save(KIND, "in-the-total", [
        HEADINGS, *LINES, [], bench, ["Total SV Pledge", None, None, None, None, 64602]])
    save(KIND, "below-the-total", [
        HEADINGS, *LINES, ["Total SV Pledge", None, None, None, None, 57302],
        ["Added social value", None, None, None, None, 7300]])
    save(KIND, "sum-without-label", [HEADINGS, *LINES, [None, None, None, None, None, 57302]])
    save(KIND, "other-figures-below", [
        HEADINGS, *LINES, ["Total SV Pledge", None, None, None, None, 57302], [],
        ["Tender price", None, None, None, None, 950000], ["Value per pound", None, None, None, None, 0.06]])
    total = ["Total SV Pledge", None, None, None, None, 64602]
    support = [None, "Support for the food bank", "hours", 15, 20, 300]
    save(KIND, "hidden-value", [HEADINGS, LINES[0], [None, "New benches", "for the park", None, None, 7300], *LINES[1:], total],
         hidden_rows=(3,))
    save(KIND, "hidden-above-the-total", [HEADINGS, *LINES, bench, total], hidden_rows=(5,))
    save(KIND, "hidden-answer", [HEADINGS, *LINES[:2], support, LINES[2]], hidden_rows=(4,))
    save(KIND, "hidden-sum", [HEADINGS, *LINES, [None, "Check", "sum", None, None, 57302]], hidden_rows=(5,))
    stop = "answer-without-measure"
    expect(KIND, [
        {"file": "between-the-measures.xlsx", "exit": 1, "computed": "57302.00", "has": [
            # A form without a column of themes may print a theme with its sub-total so: it is held against its lines.
            found("stated-subtotal-disagrees", "stop", "F3", "£7,300.00")]},
        {"file": "right-below.xlsx", "exit": 1, "computed": "57302.00", "has": [found(stop, "stop", "F5", "7300")]},
        {"file": "in-the-total.xlsx", "exit": 1, "computed": "57302.00", "has": [found(stop, "stop", "F6", "7300")]},
        {"file": "below-the-total.xlsx", "exit": 1, "computed": "57302.00", "has": [found(stop, "stop", "F6", "7300")]},
        {"file": "hidden-value.xlsx", "exit": 1, "computed": "57302.00", "has": [found("hidden-answer", "stop", "F3", "7300")]},
        {"file": "hidden-above-the-total.xlsx", "exit": 1, "computed": "57302.00",
         "has": [found("hidden-answer", "stop", "F5", "7300")]},
        {"file": "hidden-answer.xlsx", "exit": 1, "computed": "57302.00", "has": [found("hidden-answer", "stop", "E4", "20")]},
        {"file": "hidden-sum.xlsx", "exit": 0, "computed": "57302.00", "lacks": ["hidden-answer"]},
        {"file": "sum-without-label.xlsx", "exit": 0, "computed": "57302.00", "lacks": [stop]},
        {"file": "other-figures-below.xlsx", "exit": 0, "computed": "57302.00", "lacks": [stop]},
    ])


if __name__ == "__main__":
    main()
