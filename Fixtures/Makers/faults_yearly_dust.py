"""Makes Fixtures/Faults/yearly-dust: parts that binary sums and rounding by year leave a little off their whole."""

from fault_returns import expect, found, save

KIND = "yearly-dust"


def main() -> None:
    left = ["Reference", "Units", "Proxy Value"]
    years = [f"Year {number}" for number in range(1, 7)]
    save(KIND, "sixths", [left + years + ["Answer"], ["NT1", "FTE", 28000] + [20 / 6] * 6 + [20]])
    tenths = [0.1] * 10
    save(KIND, "tenths", [
        left + [f"Month {number}" for number in range(1, 11)] + ["Answer"], ["NT1", "FTE", 28000] + tenths + [sum(tenths)]])
    save(KIND, "a-hundredth-off", [left + years[:3] + ["Answer"], ["NT1", "FTE", 28000, 6.66, 6.66, 6.66, 20]])
    values = [f"{year} value" for year in years[:3]]
    save(KIND, "pennies-by-year", [
        left + ["Answer"] + values + ["Pledged Social Value"], ["NT18", "£", 1, 500, 166.67, 166.67, 166.67, 500]])
    save(KIND, "pennies-without-a-whole", [left + ["Answer"] + values, ["NT18", "£", 1, 500, 166.67, 166.67, 166.67]])
    save(KIND, "too-many-pennies", [
        left + ["Answer"] + values + ["Pledged Social Value"], ["NT18", "£", 1, 500, 166.67, 166.67, 166.69, 500]])
    expect(KIND, [
        {"file": "sixths.xlsx", "exit": 0, "computed": "560000.00", "lacks": ["years-disagree"]},
        {"file": "tenths.xlsx", "exit": 0, "computed": "28000.00", "lacks": ["years-disagree"]},
        {"file": "a-hundredth-off.xlsx", "exit": 1, "has": [found("years-disagree", "stop", "G2")]},
        {"file": "pennies-by-year.xlsx", "exit": 0, "lacks": ["value-years-disagree", "stated-value-disagrees"]},
        {"file": "pennies-without-a-whole.xlsx", "exit": 0, "lacks": ["stated-value-disagrees"]},
        {"file": "too-many-pennies.xlsx", "exit": 1, "has": [found("value-years-disagree", "stop", "H2")]},
    ])


if __name__ == "__main__":
    main()
