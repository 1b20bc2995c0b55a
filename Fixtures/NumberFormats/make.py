#!/usr/bin/env python3
"""Asks two real spreadsheet programs what a number looks like under a number-format code.

Usage: python3 make.py > shown.tsv
Needs: XlsxWriter (PyPI), soffice (LibreOffice), ssconvert (Gnumeric).

Each pair of value and code becomes one cell of a workbook. LibreOffice saves it as flat ODS, which keeps beside each
value the text shown; Gnumeric saves it as CSV with cells as shown.
Columns: value, code, what LibreOffice shows, what Gnumeric shows; outer spaces are cut, tabs do not occur.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import xlsxwriter

ACCOUNTING = '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'

NUMBERS = "0 1 -1 -0.001 0.5 -0.5 2.5 0.005 1.005 -1.005 0.125 1234.5 -1234.567 999.995 650000 8461245.35 1234567890123.45".split()
FIXED = [
    "0", "0.00", "#,##0", "#,##0.00", "0.0##", "#.##", "0000.0", "#,##0.00;[Red]-#,##0.00", "#,##0.00_);(#,##0.00)",
    '"£"#,##0.00', '[$£-809]#,##0.00', "£#,##0;-£#,##0", ACCOUNTING, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    "0%", "0.0%", "#,##0,", '0.0,,"m"', '0" FTE"', "0.??", '#,##0.00;-#,##0.00;"nil"',
    '[>=1000]#,##0;[<0]"minus "0;0.00', '[<1]0.00;0', "0.00;;", ";;;", "000-0000", "0.00 [$€-407]", r"\a0\b",
    '+0;-0;"zero"', "#,##0.000000", "#", "?0.0?", "0.", ".00", "#,##0.0,", '"sum"', "0;", "0;0;;@", "[Blue]0;General", '0.0"/"0',
]
POWERS = "0 1 -12.5 0.00012345 12345 123456789 0.999996 9.9996E+20".split()
SCIENTIFIC = ["0.00E+00", "0E+0", "0.0E-0", "##0.0E+0", "0.###E+00"]
PARTS = "0 1 0.5 0.25 5.25 0.3 1.3 -2.75 0.99 3.14159265 0.01 12345.0625".split()
FRACTIONS = ["# ?/?", "# ??/??", "# ???/???", "# ?/8", "# ??/16", "?/?", "0 0/0"]
DAYS = "0.5 1 59 61 366 36526 43831 46348.704 46348.9999999 2958465".split()
DATES = [
    "dd/mm/yyyy", "d-mmm-yy", "mmm-yy", "dddd d mmmm yyyy", "ddd dd mmm yy", "yyyy-mm-dd hh:mm:ss", "dd/mm/yyyy;@",
    "[$-809]dd mmmm yyyy", "mmmmm", "h:mm AM/PM", "h:mm:ss AM/PM", "hh:mm", "mm:ss", "mm:ss.0", "hh:mm:ss.000",
    "h A/P", '"week of" d mmm', "yyyy", "m/d/yy h:mm", "d. m. yyyy",
]
TIMES = "0 0.5 1.5 0.0001 12.345678 46348.704 0.999999".split()
DURATIONS = ["[h]:mm", "[h]:mm:ss", "[mm]:ss", "[ss]", "[hh]:mm:ss.00", "h:mm", "[h]"]
GENERAL = (
    "0 1 -1 0.1 1.5 123456789 12345678901 123456789012 0.0001 0.00012345 0.1234567891 1234.56789 -1234567.891234 "
    "12345678.9012 1.23456789E+20 1E-10 1.5E-7"
).split()


def pairs():
    yield from ((value, code) for code in FIXED for value in NUMBERS)
    yield from ((value, code) for code in SCIENTIFIC for value in POWERS)
    yield from ((value, code) for code in FRACTIONS for value in PARTS)
    yield from ((value, code) for code in DATES for value in DAYS)
    yield from ((value, code) for code in DURATIONS for value in TIMES)
    yield from ((value, "General") for value in GENERAL)


def libreoffice_texts(path):
    """The text of the first cell of each row, runs of spaces (text:s) as one."""
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    for row in xml.etree.ElementTree.parse(path).iter(table + "table-row"):
        paragraph = row.find(table + "table-cell").find(text + "p")
        repeated = int(row.get(table + "number-rows-repeated", 1))
        yield from ["" if paragraph is None else spaced(paragraph, text + "s")] * repeated


def spaced(paragraph, space):
    shown = paragraph.text or ""
    for child in paragraph:
        count = int(child.get(space.replace("}s", "}c"), 1))
        shown += (" " * count if child.tag == space else child.text or "") + (child.tail or "")
    return shown.strip()


def gnumeric_texts(path):
    """The first field of each row; Gnumeric writes a minus sign of its own, U+2212."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            yield row[0].strip().replace("\u2212", "-") if row else ""


def main():
    cases = list(pairs())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        book = xlsxwriter.Workbook(folder / "cases.xlsx")
        sheet = book.add_worksheet()
        sheet.set_column(0, 0, 60)
        sheet.set_column(1, 1, 3)
        for row, (value, code) in enumerate(cases):
            sheet.write_number(row, 0, float(value), book.add_format({"num_format": code}))
            sheet.write_string(row, 1, "x")
        book.close()
        profile = "-env:UserInstallation=file://" + str(folder / "profile")
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "fods", "--outdir", folder, folder / "cases.xlsx"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(
            ["ssconvert", "-O", "format=preserve separator=, charset=UTF-8", folder / "cases.xlsx",
             folder / "gnumeric.txt", "-T", "Gnumeric_stf:stf_assistant"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shown = zip(cases, libreoffice_texts(folder / "cases.fods"), gnumeric_texts(folder / "gnumeric.txt"))
        libreoffice = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()[1]
        gnumeric = subprocess.run(["ssconvert", "--version"], capture_output=True, text=True)
        print(f"# python3 make.py > shown.tsv  (LibreOffice {libreoffice}, "
              f"Gnumeric {(gnumeric.stdout + gnumeric.stderr).split(chr(39))[1]})")
        for (value, code), office, other in shown:
            print(value, code, office, other, sep="\t")


if __name__ == "__main__":
    sys.exit(main())
