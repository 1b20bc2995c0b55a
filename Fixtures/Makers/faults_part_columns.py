"""Makes Fixtures/Faults/part-columns: headings whose brackets, commas and dashes name a part of the contract."""

from fault_returns import MEASURES, expect, found, save

KIND = "part-columns"
LEFT = ["Reference", "Question", "Units", "Proxy Value"]


def table(headings: list[str], figures: list[list]) -> list[list]:
    return [LEFT + headings] + [list(measure) + cells for measure, cells in zip(MEASURES, figures)]


def main() -> None:
    quarters = [f"Offer - Q{number} 2027" for number in range(1, 5)]
    save(KIND, "equal-quarters", table(quarters, [[2, 2, 2, 2], [10, 10, 10, 10], [400, 400, 400, 400]]))
    save(KIND, "depots", table(["Your answer (Depot 1)", "Your answer (Depot 2)"], [[3, 5], [12, None], [800, 800]]))
    save(KIND, "tranches-below", [
        LEFT + ["Response", None], [None] * 4 + ["(Tranche A)", "(Tranche B)"], [*MEASURES[0], 1, 4], [*MEASURES[2], 60, 40],
    ], merged=("E1:F1",))
    save(KIND, "one-half-year", table(["Commitment (H1 2027)", "Pledged Social Value"], [[2, 56000], [4, 1242], [80, 60]]))
    save(KIND, "previous-contract", table(["Answer (previous contract)"], [[2], [4], [80]]))
    save(KIND, "whole-and-zones", table(
        ["Answer, Zone 1", "Answer, Zone 2", "Answer", "Social value (Zone 1)", "Social value (Zone 2)", "Social value"],
        [[1, 2, 3, 28000, 56000, 84000], [4, 4, 8, 1242, 1242, 2484], [10, 30, 40, 7.5, 22.5, 30]]))
    save(KIND, "two-towns-alike", table(["Answer (Preston)", "Answer (Burnley)"], [[2, 2], [4, 4], [80, 80]]))
    save(KIND, "decoration", table(["Answer (whole contract)", "Pledged Social Value (£)"], [[2, 56000], [4, 1242], [80, 60]]))
    expect(KIND, [
        {"file": "equal-quarters.xlsx", "exit": 0, "computed": "237620.00", "has": [
            found("answers-by-year", "check", "E1", "2 + 2 + 2 + 2 = 8")], "lacks": ["several-columns"]},
        {"file": "depots.xlsx", "exit": 0, "computed": "228926.00", "has": [
            found("answers-by-year", "check", "E1", "Depot 2")], "lacks": ["several-columns", "column-for-a-part"]},
        {"file": "tranches-below.xlsx", "exit": 0, "computed": "140075.00", "has": [
            found("answers-by-year", "check", "E2")]},
        {"file": "one-half-year.xlsx", "exit": 0, "computed": "57302.00", "has": [
            found("column-for-a-part", "check", "E1", "names a part")]},
        {"file": "previous-contract.xlsx", "exit": 1, "has": [found("column-for-a-part", "stop", "E1")]},
        {"file": "whole-and-zones.xlsx", "exit": 0, "computed": "86514.00", "lacks": [
            "stated-value-disagrees", "answers-by-year", "several-columns", "years-disagree", "value-years-disagree"]},
        {"file": "two-towns-alike.xlsx", "exit": 1, "has": [
            found("several-columns", "stop", "F1", "their headings do not say the same")]},
        {"file": "decoration.xlsx", "exit": 0, "computed": "57302.00", "lacks": ["column-for-a-part", "answers-by-year"]},
    ])


if __name__ == "__main__":
    main()
