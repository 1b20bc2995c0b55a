"""The returns of Fixtures/Layouts as values: what stands on each sheet, and what a reader must make of it.

Every return pledges the same five measures unless it says otherwise, so what differs is the layout alone."""

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

# Theme, reference, question, units, proxy value, answer.
MEASURES = (
    ("Jobs: Local Skills", "NT1", "No. of local people employed on contract", "no. people FTE", "30782", "24"),
    ("Jobs: Local Skills", "NT3", "No. of long-term unemployed people hired", "no. people FTE", "20429", "2"),
    ("Growth: Local Business", "NT18", "Total amount spent in LOCAL supply chain", "£", "0.963812", "250000"),
    ("Social: Communities", "NT17", "Time volunteered in the community", "no. staff hours", "16.09", "120"),
    ("Environment: Our World", "NT31", "Savings in CO2 emissions", "tCO2e", "70", "3.5"),
)
HEADINGS = ("Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value")
# The headings that answers stand under, the whole before its parts.
ANSWERS = ("Answer", "Your Offer*", "response", "Target", "Total", "Year 1", "2026/27", "Q1 Y1")
GENERAL_FINDING = "check form proxies-from-return"
NO_TOTAL = "note form stated-total-missing"


@dataclass(frozen=True)
class Formula:
    """A formula with the value its writer stores beside it."""

    text: str
    cached: str | float = 0


@dataclass
class Page:
    """One sheet: rows of cells from a corner. A cell is None, a text, a number, a date, a Formula, or one of these with
    its number format as a pair."""

    rows: list
    name: str = "Return"
    top: int = 0
    left: int = 0
    merged: tuple = ()  # "A1:G1"
    hidden_rows: tuple = ()  # as Excel numbers them
    hidden_columns: tuple = ()  # letters
    hidden: bool = False
    epoch_1904: bool = False  # of the first sheet: that of the workbook


@dataclass(frozen=True)
class Marked:
    """A value in a print of its own, or the runs of a rich text, each with its print or None."""

    value: object
    look: str | None = None
    runs: tuple = ()


@dataclass
class OddReturn:
    name: str
    producer: str
    pages: list
    proves: str
    lines: list | None = None  # reference, answer as read, proxy value; None for the five measures
    findings: list = field(default_factory=list)
    sheet: str = "Return"
    bidder: str | None = None
    tender: str | None = None
    stated: str | None = None
    refused: str | None = None
    epoch_1904: bool = False
    iso_dates: bool = False  # dates are stored as ISO 8601 text, as the strict form has them
    has_macros: bool = False
    link: str | None = None  # another workbook that this one names

    def expectation(self) -> str:
        """The text that stands in expected.txt; values are worked out here, in decimals."""
        if self.refused:
            return f"# {self.name}\nrefused {self.refused}\n"
        lines = self.lines or [(code, answer, proxy) for _, code, _, _, proxy, answer in MEASURES]
        text = f"# {self.name}\nsheet {self.sheet}\nbidder {self.bidder or '-'}\ntender {self.tender or '-'}\n"
        total, values = Decimal(0), {}
        for code, answer, proxy in lines:
            value = "-"
            if answer not in ("blank", "dash", "declined", "text", "date", "error", "formula-without-value"):
                value = (Decimal(answer) * Decimal(proxy)).quantize(Decimal("0.01"), ROUND_HALF_UP)
                total += value
                values[code] = value
            text += f"line {code} {answer} {value}\n"
        text += f"total {total.quantize(Decimal('0.01'))}\nstated {self.stated or '-'}\n"
        general = [GENERAL_FINDING] if self.stated else [GENERAL_FINDING, NO_TOTAL]
        if not self.bidder:
            answered = any(answer not in ("blank", "dash", "declined") for _, answer, _ in lines)
            general.append(f"{'check' if answered else 'note'} form bidder-not-named")
        found = [*general, *self.findings, *self.dominating(values)]
        return text + "".join(f"finding {finding}\n" for finding in sorted(found))

    def dominating(self, values: dict) -> list[str]:
        """The line that makes more than 60% of the total, where at least five lines have a value."""
        counted = {code: value for code, value in values.items() if value > 0}
        largest = max(counted, key=counted.get, default=None)
        if len(counted) < 5 or counted[largest] <= sum(counted.values()) * Decimal("0.6"):
            return []
        page = next(page for page in self.pages if page.name == self.sheet)
        row = next(index for index, row in enumerate(page.rows) for cell in row
                   if str(cell).split(" - ")[0] == largest)
        column = next(above.index(name) for above in reversed(page.rows[:row]) for name in (*ANSWERS, *above)
                      if name in above and (name in ANSWERS or isinstance(name, tuple)))
        if letters(page.left + column) in page.hidden_columns:
            column += 1
        return [f"note {letters(page.left + column)}{page.top + row + 1} one-line-dominates"]


def letters(column: int) -> str:
    """The letters of a zero-based column."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def number(text: str) -> int | float:
    return int(text) if "." not in text else float(text)


def value(answer: str, proxy: str) -> float:
    return float((Decimal(answer) * Decimal(proxy)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def line(measure: tuple, answer: object = None, stated: bool = True) -> list:
    """A measure as a row under HEADINGS; another answer leaves the value blank."""
    theme, code, question, units, proxy, given = measure
    worth = value(given, proxy) if answer is None and stated else None
    return [theme, code, question, units, number(proxy), number(given) if answer is None else answer, worth]


TOTAL = Decimal(str(sum(value(answer, proxy) for *_, proxy, answer in MEASURES))).quantize(Decimal("0.01"))
TOTAL_ROW = ["Total SV Pledge", None, None, None, None, None, float(TOTAL)]


def table(answers: dict | None = None) -> list:
    """The whole table; `answers` replaces some by reference."""
    answers = answers or {}
    return [list(HEADINGS)] + [line(measure, answers.get(measure[1])) for measure in MEASURES]


def lines_with(changes: dict) -> list:
    """The expected lines with some answers read as something else."""
    return [(code, changes.get(code, answer), proxy) for _, code, _, _, proxy, answer in MEASURES]


def columns(rows: list, *wanted: int) -> list:
    """Some columns of a table, in the order given."""
    return [[row[index] for index in wanted] for row in rows]


def layouts() -> list[OddReturn]:
    return (_places() + _headings() + _rows_between() + _hidden() + _years() + _sheets() + _typed() + _not_quantities()
            + _mixed())


def _places() -> list[OddReturn]:
    titled = [["Social value return"], ["Tender for grounds maintenance"], [], *table(), TOTAL_ROW]
    return [
        OddReturn("merged-titles", "openpyxl", [Page(titled, top=1, left=2, merged=("C2:I2", "C3:I3"))],
                  "Two merged titles above the table, which starts at C5.", stated=str(TOTAL)),
        OddReturn("far-corner", "xlsxwriter", [Page([*table(), TOTAL_ROW], top=199, left=27)],
                  "The table starts at AB200.", stated=str(TOTAL)),
        OddReturn("columns-turned-round", "gnumeric", [Page(columns(table(), 6, 5, 4, 3, 2, 1, 0))],
                  "The columns stand in reverse order."),
        OddReturn("labels-below", "gnumeric", [Page([
            *table(), TOTAL_ROW, [], ["Tender ref", "SR/2026/14"], ["Name of organisation", "Acme Grounds Ltd"],
            ["Signed by", "A. Person"]])],
            "The bidder and the tender are named under the table.", stated=str(TOTAL), bidder="Acme Grounds Ltd",
            tender="SR/2026/14"),
        OddReturn("labels-over-values", "openpyxl", [Page([
            ["Bidder name", None, "Tender reference"], ["Acme Grounds Ltd", None, "SR/2026/14"], [], *table()])],
            "The bidder and the tender stand under their labels.", bidder="Acme Grounds Ltd", tender="SR/2026/14"),
        OddReturn("summary-above", "openpyxl", [Page([
            ["Theme", "Target", "Social value"], ["Jobs: Local Skills", 26, 779626], ["Growth: Local Business", 250000, 240953],
            [], *table()])],
            "A small summary with headings that a return has too, but no references, stands above the table."),
    ]


def _headings() -> list[OddReturn]:
    body = table()[1:]
    spelt = ["Social Value Theme", "TOMs Ref.", "Measure Description", "Unit of Measurement", "Financial Proxy (£)",
             "Your Offer*", "Social Value (£)"]
    upper = ["Social value", "Measure", "Measure", "Unit of", "Proxy", "Bidder", "Pledged"]
    lower = ["theme", "reference", "description", "measurement", "value", "response", "social value"]
    grouped = [["For the council", None, None, None, None, "For the bidder", None], list(HEADINGS)]
    coded = [["Measure", "Unit", "svProxy", "Target", "svAdd"]] + [
        [f"{code} - {question}", units, number(proxy), number(answer), value(answer, proxy)]
        for _, code, question, units, proxy, answer in MEASURES]
    misspelt = [["Theme", "Reference", "Question", "Units", "Proxy Value", "Anwser", "Notes"], *body]
    counted = [[("No." if index == 0 else index), *row] for index, row in enumerate([list(HEADINGS), *body])]
    numbered = [[row[0], *(("Ref no", "Code") if index == 0 else (index, row[1])), *row[2:]]
                for index, row in enumerate([list(HEADINGS), *body])]
    unheaded = [[*row[:5], None if index == 0 else index * 10, *row[5:]]
                for index, row in enumerate([list(HEADINGS), *body])]
    return [
        OddReturn("row-numbers", "gnumeric", [Page(counted)], "The first column numbers the rows."),
        OddReturn("row-references", "xlsxwriter", [Page(numbered)],
                  "\"Ref no\" numbers the rows, and \"Code\" holds the references."),
        OddReturn("column-without-heading", "openpyxl", [Page(unheaded)],
                  "Figures stand between the columns under no heading.", findings=["check F1 column-not-read"]),
        OddReturn("other-words", "libreoffice", [Page([spelt, *body])], "Every heading is a synonym."),
        OddReturn("split-headings", "libreoffice", [Page([upper, lower, *body])],
                  "Every heading takes two rows."),
        OddReturn("grouped-headings", "gnumeric", [Page([*grouped, *body], merged=("A1:E1", "F1:G1"))],
                  "Merged group headings stand above the headings."),
        OddReturn("code-and-question", "openpyxl", [Page(coded)],
                  "\"NT18 - Total amount…\" stands in one cell, with the headings of a consultant's tool."),
        OddReturn("heading-misspelt", "openpyxl", [Page(misspelt)],
                  "\"Anwser\" is no heading; the refusal offers \"Answer\".", refused="no-return-table"),
        OddReturn("value-misspelt", "xlsxwriter", [Page([[*HEADINGS[:6], "Pledged Socail Value"], *body])],
                  "\"Pledged Socail Value\" is named, and the return is read without it.",
                  findings=["check G1 heading-misspelt"]),
    ]


def _rows_between() -> list[OddReturn]:
    rows = [line(measure) for measure in MEASURES]
    banners = [list(HEADINGS[1:])]
    for measure in MEASURES:
        if banners[-1][0] in HEADINGS or measure[0] != theme:
            banners.append([measure[0]])
        theme = measure[0]
        banners.append(line(measure)[1:])
    numbers = iter(("Theme 1: Jobs", "T2 Growth", "Theme 3 - Social", "Covid 19 recovery"))
    numbered = [[next(numbers)] if len(row) == 1 else row for row in banners]
    noted = [list(HEADINGS), rows[0], rows[1], ["Subtotal", *[None] * 5, 779626.0], [],
             [None, None, "Local means within 20 miles of the site."], rows[2], ["Total Growth", *[None] * 5, 240953.0],
             rows[3], rows[4], [], TOTAL_ROW]
    unused = [None, "Please Select", "Please Select", None, None, None, None]
    themed = [[None if index and row[0] == table()[index][0] else row[0], *row[1:]]
              for index, row in enumerate(table())]
    alone = [banners[0], ["NT9 - Training opportunities"], *banners[1:]]
    return [
        OddReturn("measure-alone", "libreoffice", [Page(alone)],
                  "A measure stands alone in its row among the banners of themes.",
                  lines=[("NT9", "blank", "0"), *lines_with({})], findings=["note form measure-not-answered"]),
        OddReturn("theme-banners", "xlsxwriter", [Page(banners)], "Themes are banner rows between the measures."),
        OddReturn("numbered-banners", "openpyxl", [Page(numbered)],
                  "The banners of themes start as the codes of measures do."),
        OddReturn("merged-themes", "gnumeric", [Page(themed, merged=("A2:A3",))],
                  "A theme is printed once, merged over its measures."),
        OddReturn("repeated-headings", "xlsxwriter", [Page([list(HEADINGS), *rows[:3], list(HEADINGS), *rows[3:]])],
                  "The headings stand again on the second page."),
        OddReturn("notes-and-subtotals", "libreoffice", [Page(noted)],
                  "Notes, blank rows and totals of themes stand between the measures.", stated=str(TOTAL)),
        OddReturn("unused-rows", "openpyxl", [Page([list(HEADINGS), *rows, *[unused] * 5])],
                  "Rows left at \"Please Select\" follow the measures."),
        OddReturn("answer-without-reference", "libreoffice", [Page([
            list(HEADINGS), *rows[:2], [None, None, "Jobs for care leavers", "no. people FTE", 15000, 3, 45000], *rows[2:]])],
            "A row with an answer and no reference is not valued, and stops the return.",
            findings=["stop F4 answer-without-measure"]),
        OddReturn("merged-answer", "libreoffice", [Page([*table({"NT3": ""}), TOTAL_ROW], merged=("F2:F3",))],
                  "One answer is merged over two measures.", lines=lines_with({"NT3": "blank"}), stated=str(TOTAL),
                  findings=["stop F2 answer-merged", "stop G7 stated-total-disagrees"]),
    ]


def _hidden() -> list[OddReturn]:
    old = ["Growth: Local Business", "NT19", "Spent with LOCAL MSMEs", "£", 0.963812, 900000, 867430.8]
    rows = table()
    column = [[*row[:5], old_answer, *row[5:]] for row, old_answer in zip(rows, ["Answer", 99, 99, 99, 99, 99])]
    return [
        OddReturn("hidden-row", "xlsxwriter", [Page([*rows[:4], old, *rows[4:]], hidden_rows=(5,))],
                  "An answered row is hidden: it is not valued and stops the return.",
                  findings=["stop B5 hidden-answer"]),
        OddReturn("hidden-column", "libreoffice", [Page(column, hidden_columns=("F",))],
                  "An old column of answers is hidden beside the visible one.", findings=["check F1 hidden-column"]),
        OddReturn("hidden-proxies", "gnumeric", [Page(rows, hidden_columns=("E",))],
                  "The proxy values stand in a hidden column; they are read, and that is told.",
                  findings=["check E1 hidden-column"]),
        OddReturn("hidden-copy", "openpyxl", [
            Page(table({"NT1": 240}), name="Return v1", hidden=True), Page(rows)],
            "An old copy of the return on a hidden sheet is never read.", findings=["check form hidden-sheet"]),
    ]


def _years() -> list[OddReturn]:
    yearly = [["Reference", "Units", "Proxy Value", "Year 1", "Year 2", "Year 3"],
              ["NT1", "no. people FTE", 30782, 8, 8, 8], ["NT3", "no. people FTE", 20429, 2, None, None],
              ["NT18", "£", 0.963812, 100000, 100000, 50000], ["NT17", "no. staff hours", 16.09, 60, 60, None],
              ["NT31", "tCO2e", 70, 1.5, 1, 1]]
    total = [["Reference", "Units", "Proxy Value", "Yr 1", "Yr 2", "Yr 3", "Total"]]
    for row, answer in zip(yearly[1:], [24, 2, 250000, 120, 3.5]):
        total.append([*row, answer])
    total[2][3] = 1
    under = [["Reference", "Units", "Proxy Value", "Answer", None, None, "Pledged Social Value", None, None],
             [None, None, None, "2026/27", "2027/28", "2028/29", "2026/27", "2027/28", "2028/29"],
             *[[*row, *(value(str(year), str(row[2])) if year else None for year in row[3:])] for row in yearly[1:]]]
    # Answer by quarter, the first year whole; the second heads its quarters with the year alone.
    quarters = [["Reference", "Units", "Proxy Value", "Q1 Y1", "Q2 Y1", "Q3 Y1", "Q4 Y1", "Q1 Y2"],
                *[[*row, None, None] for row in yearly[1:]]]
    grouped = [["Reference", "Units", "Proxy Value", "Year 1", None, "Year 2", None, "Total"],
               [None, None, None, "H1", "H2", "H1", "H2", None],
               *[[*row, None, answer] for row, answer in zip(yearly[1:], [24, 2, 250000, 120, 3.5])]]
    months = [["Reference", "Units", "Proxy Value",
               *[(date(2026, month, 1), "mmm-yy") for month in (4, 5, 6)]], *yearly[1:]]
    return [
        OddReturn("quarters", "xlsxwriter", [Page(quarters)], "Answers stand by quarter of two years and are added up.",
                  findings=["check D1 answers-by-year"]),
        OddReturn("half-years", "gnumeric", [Page(grouped, merged=("D1:E1", "F1:G1"))],
                  "Half-years stand under merged years, with a total beside them."),
        OddReturn("months-as-dates", "libreoffice", [Page(months)],
                  "Months that a spreadsheet made into dates head the answers.", findings=["check D1 answers-by-year"]),
        OddReturn("years", "xlsxwriter", [Page(yearly)], "Answers stand in yearly columns and are added up.",
                  findings=["check D1 answers-by-year"]),
        OddReturn("years-with-total", "gnumeric", [Page(total)],
                  "A total stands beside the years; where they differ the return stops.",
                  findings=["stop G3 years-disagree"]),
        OddReturn("calendar-years", "openpyxl", [Page(under, merged=("D1:F1", "G1:I1", "A1:A2", "B1:B2", "C1:C2"))],
                  "Years stand under a merged \"Answer\", and again under the value; each are added up.",
                  findings=["check D2 answers-by-year", "note G2 values-by-year"]),
    ]


def _sheets() -> list[OddReturn]:
    cover = Page([["Social value return"], [], ["Bidder:", "Acme Grounds Ltd"], ["Tender reference", "SR/2026/14"]],
                 name="Cover")
    example = Page([["Reference", "Question", "Answer"], ["NT18", "Total amount spent", 1000000]], name="Example")
    lot = Page(table({"NT1": 12}), name="Lot 2")
    return [
        OddReturn("link-to-another-file", "openpyxl", [Page(table())],
                  "The workbook names another one, which is never opened.", link="rates.xlsx",
                  findings=["note form file-holds-more"]),
        OddReturn("cover-sheet", "libreoffice", [cover, Page(table())],
                  "The bidder and the tender are named on a cover sheet.", bidder="Acme Grounds Ltd",
                  tender="SR/2026/14"),
        OddReturn("worked-example", "openpyxl", [example, Page(table())],
                  "A worked example with fewer headings stands on a sheet before the return.",
                  findings=["check A1 several-tables"]),
        OddReturn("blank-copy", "xlsxwriter", [
            Page([row[:5] + ([row[5], row[6]] if index == 0 else []) for index, row in enumerate(table())], name="Form"),
            Page(table())],
            "A blank copy of the form stands before the return.", findings=["note A1 several-tables"]),
        OddReturn("two-lots", "xlsxwriter", [Page(table(), name="Lot 1"), lot],
                  "Two tables are equally good and differ: neither is read.", refused="several-return-tables"),
    ]


def _typed() -> list[OddReturn]:
    texts = {"NT1": "24 FTE", "NT3": "\u00a02 ", "NT18": "£250,000", "NT17": "1.2e2", "NT31": "3.5 tonnes"}
    live = [list(HEADINGS)] + [
        [*line(measure)[:6], (Formula(f"ROUND(E{row}*F{row},2)", value(measure[5], measure[4])), "#,##0.00")]
        for row, measure in enumerate(MEASURES, 2)]
    live[1][5] = Formula("20+4", 24)
    percent = [list(HEADINGS), *[line(measure) for measure in MEASURES],
               ["Environment: Our World", "NT68", "Plastic recycling rate", "%", 0, (1, "0%"), 0],
               ["Environment: Our World", "NT69", "Waste recycled", "%", 0, "50%", 0]]
    return [
        OddReturn("answers-as-text", "openpyxl", [Page(table(texts))],
                  "Every answer is text that plainly is a quantity.",
                  findings=["check F5 answer-read-from-text", "note form answer-read-from-text"]),
        OddReturn("formulas-worked-out", "libreoffice", [Page(live)],
                  "An answer and the values are formulas that LibreOffice worked out."),
        OddReturn("percentages", "gnumeric", [Page(percent)], "A cell that shows 100% and a text \"50%\".",
                  lines=lines_with({}) + [("NT68", "100", "0"), ("NT69", "50", "0")],
                  findings=["check F7 answer-read-from-text", "note F8 answer-read-from-text"]),
    ]


def _not_quantities() -> list[OddReturn]:
    texts = {"NT1": "24-30", "NT3": "TBC", "NT18": "1.000,50", "NT17": True, "NT31": "50%"}
    nothing = {"NT1": "n/a", "NT3": "nil", "NT18": "-", "NT17": "£ -", "NT31": "Please select"}
    dates = {"NT3": (date(2026, 4, 1), "d-mmm"), "NT17": (date(2026, 4, 3), "dd/mm/yyyy")}
    read = {"NT3": "date", "NT17": "date"}
    found = ["stop F3 answer-is-date", "stop F5 answer-is-date"]
    return [
        OddReturn("not-quantities", "xlsxwriter", [Page(table(texts))], "No answer is a quantity, and none is guessed.",
                  lines=lines_with(dict.fromkeys(texts, "text")),
                  findings=[f"stop F{row} answer-unreadable" for row in range(2, 7)]),
        OddReturn("nothing-pledged", "libreoffice", [Page(table(nothing))],
                  "Words for nothing, dashes and a list left alone are told apart.",
                  lines=lines_with({"NT1": "declined", "NT3": "declined", "NT18": "dash", "NT17": "dash",
                                    "NT31": "blank"}),
                  findings=["note form measure-not-answered"]
                  + ["check F6 answer-placeholder"]),
        OddReturn("dates", "libreoffice", [Page(table(dates))], "Answers that a spreadsheet made into dates.",
                  lines=lines_with(read), findings=found),
        OddReturn("dates-from-1904", "xlsxwriter", [Page(table(dates))],
                  "The same in a workbook that counts its days from 1904.", lines=lines_with(read),
                  findings=found,
                  epoch_1904=True),
        OddReturn("formulas-without-values", "openpyxl", [Page(table({"NT1": Formula("20+4")}))],
                  "A formula that its writer stored no result for is not zero.",
                  lines=lines_with({"NT1": "formula-without-value"}),
                  findings=["stop F2 answer-formula-without-value"]),
        OddReturn("cell-errors", "gnumeric", [Page(table({"NT1": Formula("1/0", "#DIV/0!"), "NT18": -250000}))],
                  "A formula that failed, and an answer below zero.",
                  lines=lines_with({"NT1": "error", "NT18": "-250000"}),
                  findings=["stop F2 answer-is-error", "stop F4 answer-negative"]),
    ]


def _mixed() -> list[OddReturn]:
    rows = {measure[1]: line(measure) for measure in MEASURES}
    draft = [list(HEADINGS), [*rows["NT1"][:5], "24 FTE", 738768], rows["NT3"],
             ["Subtotal: Jobs", *[None] * 5, 738768], [*rows["NT18"][:5], "£0.25m", 240953],
             [*rows["NT17"][:5], "Please Select", None], [*rows["NT31"][:5], "3,5", None],
             ["Environment: Our World", "nt 31", "Savings in CO2 emissions", "tCO2e", 70, 3.5, 245], TOTAL_ROW]
    old = [["Supplier", "Apex Gardens Ltd"], [], list(HEADINGS), rows["NT1"], rows["NT3"],
           [*rows["NT18"][:5], 650000, 6264776.71], rows["NT17"], [*rows["NT31"][:5], -3.5, -245],
           ["Total SV Pledge", *[None] * 5, 7288251.21]]
    cover = Page([["Bidder:", "Acme Grounds Ltd"], ["Tender reference", "SR/2026/14"]], name="Cover")
    yearly = [["Theme", "Reference", "Units", "Proxy Value", "Year 1", "Year 2", "Year 1 value", "Year 2 value"],
              ["Jobs: Local Skills", "NT1", "no. people FTE", 30782, 12, 12, 369384, 369384],
              ["Jobs: Local Skills", "NT3", "no. people FTE", 20429, 2, "tbc", 40858, None],
              ["Subtotal", *[None] * 5, 410242, 369384],
              ["Growth: Local Business", "NT18", "£", 0.963812, 125000, 125000, 120476.5, 120476.5],
              [None, "Note 1", "Local means within 20 miles."],
              ["Social: Communities", "NT17", "hedge planted", 16.09, "500m", None, 8045, None],
              ["Total", *[None] * 5, 538763.5, 489860.5]]
    return [
        OddReturn("mixed-first-draft", "libreoffice", [Page(draft)],
                  "A draft: text, a list left alone, a decimal comma, a measure twice, a sub-total from before NT3.",
                  lines=[("NT1", "24", "30782"), ("NT3", "2", "20429"), ("NT18", "250000", "0.963812"),
                         ("NT17", "blank", "16.09"), ("NT31", "text", "70"), ("nt 31", "3.5", "70")],
                  stated=str(TOTAL),
                  findings=["note F2 answer-read-from-text", "check F5 answer-read-from-text",
                            "check F6 answer-placeholder", "stop F7 answer-unreadable", "stop B8 duplicate-measure",
                            "stop G4 stated-subtotal-disagrees", "stop G9 stated-total-disagrees"]),
        OddReturn("mixed-old-form", "gnumeric", [cover, Page(old)],
                  "Another bidder on the cover, a value ten times too large, an answer below zero, a total from before.",
                  lines=[("NT1", "24", "30782"), ("NT3", "2", "20429"), ("NT18", "650000", "0.963812"),
                         ("NT17", "120", "16.09"), ("NT31", "-3.5", "70")],
                  bidder="Apex Gardens Ltd", tender="SR/2026/14", stated="7288251.21",
                  findings=["check B1 bidder-names-differ", "stop G6 stated-value-disagrees", "stop F8 answer-negative",
                            "stop G9 stated-total-disagrees"]),
        OddReturn("mixed-by-year", "xlsxwriter", [Page(yearly)],
                  "Answers and values by year, a year to be confirmed, metres that are no millions, and a numbered note.",
                  lines=[("NT1", "24", "30782"), ("NT3", "text", "20429"), ("NT18", "250000", "0.963812"),
                         ("NT17", "text", "16.09")],
                  stated="1028624.00",
                  findings=["check E1 answers-by-year", "note G1 values-by-year", "stop F3 answer-unreadable",
                            "stop E7 answer-unreadable"]),
    ]
