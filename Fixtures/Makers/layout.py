"""Lays the table out as a sheet of cells. Each producer then writes those cells with its own writer."""

from dataclasses import dataclass
from decimal import Decimal

from table import HEADINGS, STATED_TOTAL, TOTAL_LABEL, Line, amount

# Excel's own accounting format for pounds (number format 44 in a UK workbook): zero shows as "£ -".
ACCOUNTING = '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'


@dataclass(frozen=True)
class Cell:
    """A text or a number with its number format; with a formula, the value is the cached one."""

    value: str | int | float
    format: str = "General"
    formula: str | None = None
    bold: bool = False


@dataclass(frozen=True)
class Layout:
    """What honest returns do differently."""

    top: int = 0  # zero-based row of the headings
    left: int = 0  # zero-based column of the first heading
    banner: str | None = None  # a title in A1, above the table
    money: str = "text"  # "text" as printed, "number" under the accounting format, "formula" for answer times proxy
    total: str = "below"  # the total stands "below" its label, "beside" it, or in the pledge "column"
    total_money: str = "text"  # "text" as printed, "number", or "formula" for a sum over the column


def column_name(column: int) -> str:
    """A zero-based column as letters."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def number(value: Decimal | str) -> int | float:
    """The stored form of a decimal: whole numbers without a point."""
    value = Decimal(value)
    return int(value) if value == value.to_integral_value() else float(value)


def cells(lines: list[Line], layout: Layout) -> dict[tuple[int, int], Cell]:
    """The cells by zero-based row and column. A blank row follows the first theme, as printed."""
    grid: dict[tuple[int, int], Cell] = {}
    if layout.banner:
        grid[0, 0] = Cell(layout.banner, bold=True)
    for offset, heading in enumerate(HEADINGS):
        grid[layout.top, layout.left + offset] = Cell(heading, bold=True)
    row = layout.top + 1
    first_row = row
    for index, line in enumerate(lines):
        if index and lines[index - 1].theme != line.theme and lines[index - 1].theme == lines[0].theme:
            row += 1
        _place_line(grid, line, row, layout)
        row += 1
    _place_total(grid, first_row, row, layout)
    return grid


def _place_line(grid: dict[tuple[int, int], Cell], line: Line, row: int, layout: Layout) -> None:
    left = layout.left
    texts = {0: line.theme, 1: line.reference, 2: line.question, 3: line.units, 7: line.priority, 8: line.strategy}
    for offset, text in texts.items():
        grid[row, left + offset] = Cell(text)
    grid[row, left + 4] = Cell(number(line.proxy), line.proxy_format)
    if line.answer:
        grid[row, left + 5] = Cell(number(line.answer))
    pledge = amount(line.pledge)
    if pledge is None:
        return
    if layout.money == "text":
        grid[row, left + 6] = Cell(line.pledge)
    else:
        proxy, answer = column_name(left + 4), column_name(left + 5)
        formula = f"ROUND({proxy}{row + 1}*{answer}{row + 1},2)" if layout.money == "formula" else None
        grid[row, left + 6] = Cell(number(pledge), ACCOUNTING, formula)


def _place_total(grid: dict[tuple[int, int], Cell], first_row: int, end_row: int, layout: Layout) -> None:
    pledges = column_name(layout.left + 6)
    stated = Cell(STATED_TOTAL, bold=True)
    if layout.total_money != "text":
        formula = f"SUM({pledges}{first_row + 1}:{pledges}{end_row})" if layout.total_money == "formula" else None
        stated = Cell(number(amount(STATED_TOTAL)), ACCOUNTING, formula, bold=True)
    row = end_row + 1
    grid[row, layout.left] = Cell(TOTAL_LABEL, bold=True)
    place = {"below": (row + 1, layout.left), "beside": (row, layout.left + 1), "column": (row, layout.left + 6)}
    grid[place[layout.total]] = stated
