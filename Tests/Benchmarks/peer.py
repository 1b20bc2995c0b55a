"""Reads every cell of the first sheet with another library: `peer.py calamine|fastexcel|openpyxl FILE`.

Prints the cells, the seconds without the time of importing the library, and the peak memory in bytes."""
import resource
import sys
import time


def calamine(path):
    from python_calamine import CalamineWorkbook

    start = time.perf_counter()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows()
    return start, sum(len(row) for row in rows)


def fastexcel(path):
    import fastexcel
    import pyarrow  # noqa: F401  (to_arrow needs it, and its import is not what is timed)

    start = time.perf_counter()
    table = fastexcel.read_excel(path).load_sheet(0).to_arrow()
    return start, table.num_rows * table.num_columns


def openpyxl(path):
    import openpyxl

    start = time.perf_counter()
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
    return start, sum(len(row) for row in sheet.iter_rows(values_only=True))


if __name__ == "__main__":
    begin, cells = globals()[sys.argv[1]](sys.argv[2])
    seconds = time.perf_counter() - begin
    print(cells, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, sep="\t")
