"""Writes the workbooks that readers are timed on: `make_workbooks.py TABLE.tsv FOLDER`.

The rows of the published table over and over, each with another answer: six texts and three numbers a row, one of them
with a number format. `rows-N.xlsx` has N of them under a row of headings."""
import os
import random
import sys

import xlsxwriter

ROWS = (22, 20_000, 200_000, 1_000_000)
TEXTS = (0, 1, 2, 3, 7, 8)
PROXY, ANSWER, VALUE = 4, 5, 6


def write(path, headings, measures, count):
    numbers = random.Random(1)
    with xlsxwriter.Workbook(path) as workbook:
        money = workbook.add_format({"num_format": '_-"£"* #,##0.00_-'})
        sheet = workbook.add_worksheet("Return")
        sheet.write_row(0, 0, headings)
        for row in range(1, count + 1):
            measure = measures[row % len(measures)]
            answer = numbers.randrange(4, 400_000) / 4
            for column in range(9):
                if column in TEXTS:
                    sheet.write_string(row, column, measure[column])
                elif column == PROXY:
                    sheet.write_number(row, column, float(measure[PROXY]))
                elif column == ANSWER:
                    sheet.write_number(row, column, answer)
                else:
                    sheet.write_number(row, column, round(float(measure[PROXY]) * answer, 2), money)


def main(table, folder):
    with open(table, encoding="utf-8") as lines:
        headings, *measures = (line.rstrip("\n").split("\t") for line in lines)
    os.makedirs(folder, exist_ok=True)
    for count in ROWS:
        path = os.path.join(folder, f"rows-{count}.xlsx")
        if not os.path.exists(path):
            write(path + ".part", headings, measures, count)
            os.rename(path + ".part", path)


if __name__ == "__main__":
    main(*sys.argv[1:])
