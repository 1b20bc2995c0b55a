"""Makes Fixtures/Faults/tolerance: stated values near answer × proxy where the proxy has few digits."""

from fault_returns import expect, found, save

KIND = "tolerance"
HEADINGS = ["Reference", "Units", "Proxy Value", "Answer", "Pledged Social Value"]


def main() -> None:
    save(KIND, "pound-at-a-pound", [HEADINGS, ["NT28", "£", 1, 7200, 7450]])
    save(KIND, "pound-at-a-pound-by-pence", [HEADINGS, ["NT28", "£ value", 1, 7200, 7200.02]])
    save(KIND, "pound-at-a-pound-by-a-penny", [HEADINGS, ["NT28", "£", 1, 7200, 7200.01]])
    save(KIND, "tickets-at-three-pounds", [HEADINGS, ["NT67", "tickets", 3, 200, 640]])
    save(KIND, "tickets-at-three-pounds-near", [HEADINGS, ["NT67", "tickets", 3, 200, 604]])
    save(KIND, "six-decimals", [HEADINGS, ["NT19", "£", 0.987654, 100000, 98765.36]])
    disagrees, rounding = "stated-value-disagrees", "stated-value-within-rounding"
    expect(KIND, [
        {"file": "pound-at-a-pound.xlsx", "exit": 1, "has": [found(disagrees, "stop", "E2")], "lacks": [rounding]},
        {"file": "pound-at-a-pound-by-pence.xlsx", "exit": 1, "has": [found(disagrees, "stop", "E2")]},
        {"file": "pound-at-a-pound-by-a-penny.xlsx", "exit": 0, "has": [found(rounding, "note", "E2")]},
        {"file": "tickets-at-three-pounds.xlsx", "exit": 0, "has": [found(rounding, "check", "E2", "3.2 before rounding")]},
        {"file": "tickets-at-three-pounds-near.xlsx", "exit": 0, "has": [found(rounding, "note", "E2")]},
        {"file": "six-decimals.xlsx", "exit": 0, "has": [found(rounding, "note", "E2")], "lacks": [disagrees]},
    ])


if __name__ == "__main__":
    main()
