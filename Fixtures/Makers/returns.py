"""Makes Fixtures/Returns: the published and the corrected return, each by several producers."""

from pathlib import Path

import libreoffice
import writers
from layout import Layout, cells
from table import corrected, published

RETURNS = Path(__file__).parent.parent / "Returns"
BANNER = "Social value return: tender for local works"


def main() -> None:
    RETURNS.mkdir(exist_ok=True)
    lines = published()
    printed = Layout()
    beside = Layout(total="beside")
    numbers = Layout(money="number", total="column", total_money="formula")
    plain_numbers = Layout(money="number", total="column", total_money="number")
    writers.with_openpyxl(cells(lines, printed), "Return", RETURNS / "published-openpyxl.xlsx")
    writers.with_xlsxwriter(cells(lines, numbers), "Return", RETURNS / "published-xlsxwriter.xlsx")
    writers.with_pyexcelerate(cells(lines, plain_numbers), "Return", RETURNS / "published-pyexcelerate.xlsx")
    writers.with_libxlsxwriter(cells(lines, printed), "Return", RETURNS / "published-libxlsxwriter.xlsx")
    writers.with_gnumeric(cells(lines, beside), "Return", RETURNS / "published-gnumeric.xlsx")
    moved = Layout(top=3, left=1, banner=BANNER, money="number", total="column", total_money="number")
    libreoffice.save(cells(lines, moved), "Return", RETURNS / "published-libreoffice.xlsx")

    lines = corrected()
    live = Layout(money="formula", total="column", total_money="formula")
    libreoffice.save(cells(lines, live), "Return", RETURNS / "corrected.xlsx")
    writers.with_xlsxwriter(cells(lines, live), "Return", RETURNS / "corrected-xlsxwriter.xlsx")
    writers.with_gnumeric(cells(lines, live), "Return", RETURNS / "corrected-gnumeric.xlsx")
    writers.with_openpyxl(cells(lines, printed), "Return", RETURNS / "corrected-openpyxl.xlsx")


if __name__ == "__main__":
    main()
