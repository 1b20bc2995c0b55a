// The export of main.swift in plain C with libxlsxwriter: no checks, no safe writing.
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "plain.xlsx";
    int lines = argc > 2 ? atoi(argv[2]) : 100000;
    lxw_workbook *book = workbook_new(path);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Export");
    lxw_format *money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    char text[64];
    for (int row = 0; row < lines; row++) {
        double proxy = (row % 1000 + 1) / 100.0, answer = row % 313;
        snprintf(text, sizeof text, "Theme %d", row % 5);
        worksheet_write_string(sheet, row, 0, text, NULL);
        snprintf(text, sizeof text, "NT%d", row);
        worksheet_write_string(sheet, row, 1, text, NULL);
        snprintf(text, sizeof text, "Question %d", row % 97);
        worksheet_write_string(sheet, row, 2, text, NULL);
        worksheet_write_number(sheet, row, 3, proxy, money);
        worksheet_write_number(sheet, row, 4, answer, NULL);
        snprintf(text, sizeof text, "=ROUND(D%d*E%d,2)", row + 1, row + 1);
        worksheet_write_formula_num(sheet, row, 5, text, money, proxy * answer);
    }
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
