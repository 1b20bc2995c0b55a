/* Writes the cells on standard input into a workbook: with_libxlsxwriter PATH SHEET.
   One line a cell, separated by tabs: row, column, number format, bold (0 or 1), "text" or "number", value.
   Constant-memory mode is used on purpose: it stores texts in the cells instead of in a shared table. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { FIELDS = 6, FORMATS = 16 };

static struct {
    char key[256];
    lxw_format *format;
} formats[FORMATS];

static lxw_format *format_for(lxw_workbook *workbook, const char *code, const char *bold) {
    char key[sizeof formats[0].key];
    snprintf(key, sizeof key, "%s/%s", bold, code);
    for (int index = 0; index < FORMATS; index++) {
        if (formats[index].format && strcmp(formats[index].key, key) == 0) return formats[index].format;
        if (formats[index].format) continue;
        lxw_format *format = workbook_add_format(workbook);
        format_set_num_format(format, code);
        if (strcmp(bold, "1") == 0) format_set_bold(format);
        memcpy(formats[index].key, key, sizeof key);
        formats[index].format = format;
        return format;
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 3) return 64;
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *workbook = workbook_new_opt(arguments[1], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, arguments[2]);
    char line[8192];
    while (fgets(line, sizeof line, stdin)) {
        char *field[FIELDS];
        char *rest = line;
        line[strcspn(line, "\n")] = 0;
        for (int index = 0; index < FIELDS; index++) {
            field[index] = strsep(&rest, "\t");
            if (!field[index]) return 65;
        }
        lxw_row_t row = (lxw_row_t)strtoul(field[0], NULL, 10);
        lxw_col_t column = (lxw_col_t)strtoul(field[1], NULL, 10);
        lxw_format *format = format_for(workbook, field[2], field[3]);
        lxw_error error = strcmp(field[4], "text") == 0
                              ? worksheet_write_string(sheet, row, column, field[5], format)
                              : worksheet_write_number(sheet, row, column, strtod(field[5], NULL), format);
        if (error) return 70;
    }
    return workbook_close(workbook) ? 74 : 0;
}
