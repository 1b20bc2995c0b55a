"""Reads every workbook in Fixtures/Returns with openpyxl and holds it to the figures of the published table."""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from openpyxl import load_workbook

from table import HEADINGS, TOTAL_LABEL, amount, corrected, published

RETURNS = Path(__file__).parent.parent / "Returns"
PENNY = Decimal("0.01")


def exact(value: object) -> Decimal | None:
    """The decimal a cell shows, from a printed text or a stored number; None for an empty cell."""
    if value is None or value == "":
        return None
    return amount(value) if isinstance(value, str) else Decimal(f"{value:.15g}")


def check(path: Path) -> None:
    page = load_workbook(path, data_only=True).worksheets[0]
    rows = [list(row) for row in page.iter_rows(values_only=True)]
    top = next(index for index, row in enumerate(rows) if HEADINGS[0] in row)
    left = rows[top].index(HEADINGS[0])
    table = [row[left : left + len(HEADINGS)] for row in rows[top:]]
    end = next(index for index, row in enumerate(table) if row[0] == TOTAL_LABEL)
    lines = [row for row in table[1:end] if any(row)]
    expected = corrected() if path.name.startswith("corrected") else published()
    assert tuple(table[0]) == HEADINGS, table[0]
    assert [tuple(line[:4]) for line in lines] == [
        (line.theme, line.reference, line.question, line.units) for line in expected]
    assert [exact(line[4]) for line in lines] == [Decimal(line.proxy) for line in expected]
    assert [exact(line[5]) for line in lines] == [exact(line.answer) for line in expected]
    assert [exact(line[6]) for line in lines] == [amount(line.pledge) for line in expected]
    assert [tuple(line[7:]) for line in lines] == [(line.priority, line.strategy) for line in expected]
    assert not any(table[11]), "a blank row follows the first theme"
    computed = sum(
        (exact(line[4]) * exact(line[5])).quantize(PENNY, ROUND_HALF_UP) for line in lines if line[5] is not None)
    stated = [exact(value) for row in table[end:] for value in row if value not in (None, "", TOTAL_LABEL)]
    total = "8461245.35" if path.name.startswith("corrected") else "2822946.49"
    assert computed == Decimal(total), computed
    assert sum(exact(line[6]) or 0 for line in lines) == Decimal("8461245.35")
    assert stated == [Decimal("8461245.35")], stated
    print(f"{path.name}: {len(lines)} lines, stated {stated[0]}, computed {computed}")


if __name__ == "__main__":
    for workbook in sorted(RETURNS.glob("*.xlsx")):
        check(workbook)
