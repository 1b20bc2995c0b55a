"""Makes Fixtures/Tender: one tender of two lots as a council has it on its desk. Its workbook, nine returns of five bidders,
and the evaluation workbook as its officers filled it in. openpyxl writes everything; one return is cut short on its way."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from openpyxl import Workbook
from table import HEADINGS, amount, published

TENDER = Path(__file__).parent.parent / "Tender"
REFERENCE = "T-2026-14"
THEMES = [
    "Jobs: Promote Local Skills and Employment",
    "Growth: Supporting Growth of Responsible Regional Business",
    "Social: Healthier, Safer and more Resilient Communities",
    "Environment: Decarbonising and Safeguarding our World",
    "Innovation: Promoting Social Innovation",
]
LINES = published()
# The proxies of the edition before, by which one bidder worked.
EARLIER = {"NT1": Decimal("28213"), "NT29": Decimal("14.43"), "NT28": Decimal("1"), "NT18": Decimal("0.91")}

# Answers by bidder and lot. A value beside an answer is stated in its place.
RETURNS = {
    ("Ashdown Grounds Ltd", "Lot 1"): {"NT28": "100000"},
    ("Birchwood Services Ltd", "Lot 1"): {"NT28": "160000"},
    # Ten times what its own method statement says.
    ("Calder Landscapes Ltd", "Lot 1"): {"NT28": "1000000"},
    ("Elmet Green CIC", "Lot 1"): {"NT28": "0", "NT29": "0"},
    ("Ashdown Grounds Ltd", "Lot 2"): {"NT28": "200000"},
    ("Birchwood Services Ltd", "Lot 2"): {"NT28": "200000"},
    ("Calder Landscapes Ltd", "Lot 2"): {"NT28": "900000"},
    # The slip of the published table: ten times its own answer × proxy.
    ("Dales Facilities Ltd", "Lot 2"): {"NT18": ("650000", "6264776.71")},
    ("Elmet Green CIC", "Lot 2"): {"NT29": "400"},
}
CUT_SHORT = ("Elmet Green CIC", "Lot 2")
EARLIER_EDITION = ("Elmet Green CIC", "Lot 1")

# Price, status, reason, and the evaluators' marks for quality with their reason.
BIDS = {
    ("Ashdown Grounds Ltd", "Lot 1"): (1_000_000, "in", None, 30, "Two depots in the borough and a named team."),
    ("Birchwood Services Ltd", "Lot 1"): (1_040_000, "in", None, 30, "A named team, and cover for every absence."),
    ("Calder Landscapes Ltd", "Lot 1"): (2_000_000, "in", None, 15, "Says who manages, and not who does the work."),
    ("Elmet Green CIC", "Lot 1"): (1_300_000, "in", None, 24, "Good on access, thin on winter work."),
    ("Ashdown Grounds Ltd", "Lot 2"): (500_000, "in", None, 20, "Relies on one contractor for trees."),
    ("Birchwood Services Ltd", "Lot 2"): (625_000, "in", None, 30, "Own tree surgeons, with dates for every site."),
    ("Calder Landscapes Ltd", "Lot 2"): (
        480_000, "excluded", "No public liability insurance, asked for twice.", None, None),
    ("Dales Facilities Ltd", "Lot 2"): (900_000, "in", None, 21, "Sound, with few dates."),
    ("Elmet Green CIC", "Lot 2"): (700_000, "in", None, 22, "Good on access."),
}
ADDRESSES = {
    "Ashdown Grounds Ltd": ("1 Mill Lane, Ashdown", "bids@ashdown.example", "GB-COH-01000001"),
    "Birchwood Services Ltd": ("22 Birch Road, Leyland", "tenders@birchwood.example", "GB-COH-01000002"),
    "Calder Landscapes Ltd": ("The Old Yard, Calder Vale", "office@calder.example", "GB-COH-01000003"),
    "Dales Facilities Ltd": ("4 Station Square, Skipton", "sales@dales.example", "GB-COH-01000004"),
    "Elmet Green CIC": ("Garforth Lodge, Elmet", "hello@elmet.example", "GB-COH-01000005"),
}


def file_name(bidder: str, lot: str) -> str:
    return f"{bidder.split()[0].lower()}-{lot.lower().replace(' ', '-')}.xlsx"


def save_council() -> None:
    workbook = Workbook()
    tender = workbook.active
    tender.title = "Tender"
    for row in [
        ("Fact", "Value"), ("Reference", REFERENCE), ("Title", "Grounds maintenance"),
        ("Council", "Example Borough Council"), ("Contact", "Jo Fell, procurement"), ("Jurisdiction", "England"),
        ("Contract Value", 4_000_000), ("Start", date(2027, 4, 1)), ("Length (months)", 36),
        ("Framework Edition", "2021"), ("Weight: Price", 50), ("Weight: Quality", 30), ("Weight: Social value", 20),
        ("Scoring Method", "relative"), ("Scored Figure", "accepted"), ("Score Places", 4),
        ("Price Method", "lowest over price"),
    ]:
        tender.append(row)
    themes = workbook.create_sheet("Themes")
    for row in [("Theme", "Order"), *[(theme, order) for order, theme in enumerate(THEMES, 1)]]:
        themes.append(row)
    measures = workbook.create_sheet("Measures")
    measures.append([*HEADINGS[:5], *HEADINGS[7:], "Proxy Value 2019"])
    for line in LINES:
        measures.append(
            [line.theme, line.reference, line.question, line.units, float(amount(line.proxy)), line.priority,
             line.strategy, float(EARLIER[line.reference]) if line.reference in EARLIER else None])
        measures.cell(measures.max_row, 5).number_format = places(line.proxy)
    workbook.save(TENDER / "council.xlsx")


def places(printed: str) -> str:
    _, _, decimals = printed.replace(",", "").partition(".")
    return "0." + "0" * len(decimals) if decimals else "0"


def save_return(bidder: str, lot: str, answers: dict) -> None:
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Return"
    for row in [("Bidder", bidder), ("Tender", REFERENCE), ("Lot", lot), ()]:
        sheet.append(row)
    sheet.append(HEADINGS[:7])
    total = Decimal(0)
    for line in LINES:
        proxy = amount(line.proxy)
        if (bidder, lot) == EARLIER_EDITION:
            proxy = EARLIER.get(line.reference, proxy)
        answer, stated = answers.get(line.reference), None
        if isinstance(answer, tuple):
            answer, stated = answer[0], Decimal(answer[1])
        elif answer is not None:
            stated = (Decimal(answer) * proxy).quantize(Decimal("0.01"), ROUND_HALF_UP)
        total += stated or 0
        sheet.append(
            [line.theme, line.reference, line.question, line.units, float(proxy),
             float(answer) if answer is not None else None, float(stated) if stated is not None else None])
        sheet.cell(sheet.max_row, 5).number_format = places(line.proxy)
        sheet.cell(sheet.max_row, 7).number_format = '"£"#,##0.00'
    sheet.append(["Total SV Pledge", *[None] * 5, float(total)])
    sheet.cell(sheet.max_row, 7).number_format = '"£"#,##0.00'
    path = TENDER / file_name(bidder, lot)
    workbook.save(path)
    if (bidder, lot) == CUT_SHORT:
        path.write_bytes(path.read_bytes()[:4_000])


def save_evaluation() -> None:
    workbook = Workbook()
    bids = workbook.active
    bids.title = "Bids"
    bids.append(["Bidder", "Lot", "Price", "Status", "Reason", "Return", "Legal Name", "Address", "E-mail", "Identifier"])
    scores = workbook.create_sheet("Scores")
    scores.append(["Criterion", "Bidder", "Lot", "Evaluator", "Score", "Comment", "Consensus", "Reason"])
    for (bidder, lot), (price, status, reason, quality, why) in BIDS.items():
        bids.append([bidder, lot, price, status, reason, file_name(bidder, lot), None, *ADDRESSES[bidder]])
        if quality is not None:
            scores.append(["Quality", bidder, lot, None, None, None, quality, why])
    accepted = workbook.create_sheet("Accepted")
    accepted.append(["Bidder", "Lot", "Reference", "Accepted Answer", "Reason", "By", "On"])
    workbook.save(TENDER / "evaluation.xlsx")


def main() -> None:
    TENDER.mkdir(exist_ok=True)
    save_council()
    for (bidder, lot), answers in RETURNS.items():
        save_return(bidder, lot, answers)
    save_evaluation()


if __name__ == "__main__":
    main()
