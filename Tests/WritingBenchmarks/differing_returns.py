"""Makes returns that differ from one return: other answers, and the values that go with them.
Usage: differing_returns.py RETURN FOLDER COUNT (needs openpyxl)"""
import random
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

PROXY, ANSWER, STATED = 5, 6, 7
random.seed(5)
workbook = openpyxl.load_workbook(sys.argv[1])
sheet = workbook.worksheets[0]
answers = {row: sheet.cell(row, ANSWER).value for row in range(2, sheet.max_row + 1)}
for number in range(int(sys.argv[3])):
    for row, answer in answers.items():
        proxy = sheet.cell(row, PROXY).value
        # Lines without a figure stay as they are, and so does the one whose value is ten times answer × proxy.
        if not answer or not proxy or sheet.cell(row, 2).value == "NT18":
            continue
        changed = max(1, int(answer * random.uniform(0.3, 3)))
        value = (Decimal(changed) * Decimal(str(proxy))).quantize(Decimal("0.01"), ROUND_HALF_UP)
        sheet.cell(row, ANSWER).value = changed
        sheet.cell(row, STATED).value = f"£ {value:,.2f}"
    workbook.save(f"{sys.argv[2]}/{number}.xlsx")
