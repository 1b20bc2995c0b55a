"""The council's published table, read from the facts kept as text in Fixtures/Published."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

HEADINGS = (
    "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
    "CWB Priority", "Corporate Strategy",
)
STATED_TOTAL = "£8,461,245.35"
TOTAL_LABEL = "Total SV Pledge"

# The precision that the printed proxy 0.963812 hides, and the answer that NT18's stated value rests on.
HIDDEN_PROXY = "0.963811801"
CORRECTED_ANSWER = "6500000"


@dataclass(frozen=True)
class Line:
    """One measure, every field as printed; an empty text where nothing is printed."""

    theme: str
    reference: str
    question: str
    units: str
    proxy: str
    answer: str
    pledge: str
    priority: str
    strategy: str
    proxy_format: str = "General"


def amount(printed: str) -> Decimal | None:
    """The number a printed amount stands for: "£ 738,768.00", "£ -" (zero), "" (none)."""
    digits = printed.removeprefix("£").strip().replace(",", "")
    if not digits:
        return None
    return Decimal(0) if digits == "-" else Decimal(digits)


def published() -> list[Line]:
    """The 22 lines in printed order."""
    path = Path(__file__).parent.parent / "Published" / "council-attachment.tsv"
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
    if tuple(rows[0]) != HEADINGS:
        raise SystemExit(f"{path}: the headings are not the nine expected ones: {rows[0]}")
    return [Line(*row) for row in rows[1:]]


def corrected() -> list[Line]:
    """The same lines with NT18 answered 6,500,000 and the proxies of NT18 and NT19 in full precision."""
    lines = []
    for line in published():
        fields = dict(vars(line))
        if line.reference in ("NT18", "NT19"):
            fields |= {"proxy": HIDDEN_PROXY, "proxy_format": "0.000000"}
        if line.reference == "NT18":
            fields["answer"] = CORRECTED_ANSWER
        lines.append(Line(**fields))
    return lines
