/// The files tests read, by name. Paths are found from this file's own place in the checkout.
/// What made each file, and what it proves, stands in `Fixtures/README.md`.
package enum Fixtures {
    /// The folder that holds this file.
    package static let folder = folder(of: #filePath)

    /// The council's published table as tab-separated text, nine headings and 22 lines.
    package static let publishedTable = "Published/council-attachment.tsv"

    /// The published table as returns, each written by another program: stated 8461245.35, computed 2822946.49.
    package static let publishedReturns = [
        "Returns/published-gnumeric.xlsx",
        "Returns/published-libreoffice.xlsx",
        "Returns/published-libxlsxwriter.xlsx",
        "Returns/published-openpyxl.xlsx",
        "Returns/published-pyexcelerate.xlsx",
        "Returns/published-xlsxwriter.xlsx",
    ]

    /// A tender of two lots as a council has it on its desk: its workbook, its officers' evaluation, and nine returns of
    /// five bidders, of which one is cut short.
    package static let tender = [
        "Tender/ashdown-lot-1.xlsx",
        "Tender/ashdown-lot-2.xlsx",
        "Tender/birchwood-lot-1.xlsx",
        "Tender/birchwood-lot-2.xlsx",
        "Tender/calder-lot-1.xlsx",
        "Tender/calder-lot-2.xlsx",
        "Tender/council.xlsx",
        "Tender/dales-lot-2.xlsx",
        "Tender/elmet-lot-1.xlsx",
        "Tender/elmet-lot-2.xlsx",
        "Tender/evaluation.xlsx",
    ]

    /// NT18 answered 6,500,000 with the proxy's hidden precision: stated and computed 8461245.35.
    package static let correctedReturns = [
        "Returns/corrected-gnumeric.xlsx",
        "Returns/corrected-openpyxl.xlsx",
        "Returns/corrected-xlsxwriter.xlsx",
        "Returns/corrected.xlsx",
    ]

    /// Returns in odd layouts, saved by several programs; `Layouts/expected.txt` says what each must come to.
    package static let oddLayouts = [
        "Layouts/answer-without-reference.xlsx",
        "Layouts/answers-as-text.xlsx",
        "Layouts/blank-copy.xlsx",
        "Layouts/calendar-years.xlsx",
        "Layouts/cell-errors.xlsx",
        "Layouts/code-and-question.xlsx",
        "Layouts/column-without-heading.xlsx",
        "Layouts/columns-turned-round.xlsx",
        "Layouts/cover-sheet.xlsx",
        "Layouts/dates.xlsx",
        "Layouts/dates-from-1904.xlsx",
        "Layouts/far-corner.xlsx",
        "Layouts/formulas-without-values.xlsx",
        "Layouts/formulas-worked-out.xlsx",
        "Layouts/grouped-headings.xlsx",
        "Layouts/half-years.xlsx",
        "Layouts/heading-misspelt.xlsx",
        "Layouts/hidden-column.xlsx",
        "Layouts/hidden-copy.xlsx",
        "Layouts/hidden-proxies.xlsx",
        "Layouts/hidden-row.xlsx",
        "Layouts/labels-below.xlsx",
        "Layouts/labels-over-values.xlsx",
        "Layouts/link-to-another-file.xlsx",
        "Layouts/measure-alone.xlsx",
        "Layouts/merged-answer.xlsx",
        "Layouts/merged-themes.xlsx",
        "Layouts/merged-titles.xlsx",
        "Layouts/mixed-by-year.xlsx",
        "Layouts/mixed-first-draft.xlsx",
        "Layouts/mixed-old-form.xlsx",
        "Layouts/months-as-dates.xlsx",
        "Layouts/not-quantities.xlsx",
        "Layouts/notes-and-subtotals.xlsx",
        "Layouts/nothing-pledged.xlsx",
        "Layouts/numbered-banners.xlsx",
        "Layouts/other-words.xlsx",
        "Layouts/percentages.xlsx",
        "Layouts/quarters.xlsx",
        "Layouts/repeated-headings.xlsx",
        "Layouts/row-numbers.xlsx",
        "Layouts/row-references.xlsx",
        "Layouts/split-headings.xlsx",
        "Layouts/summary-above.xlsx",
        "Layouts/theme-banners.xlsx",
        "Layouts/two-lots.xlsx",
        "Layouts/unused-rows.xlsx",
        "Layouts/value-misspelt.xlsx",
        "Layouts/worked-example.xlsx",
        "Layouts/years.xlsx",
        "Layouts/years-with-total.xlsx",
    ]

    /// The returns of `Findings`, each named after the finding it has and saved by one of four programs;
    /// `Findings/expected.txt` says what each must come to.
    package static let returnsWithFindings = [
        "Findings/acceptance-not-used.xlsx", "Findings/answer-above-maximum.xlsx",
        "Findings/answer-below-minimum.xlsx",
        "Findings/answer-formula-without-value.xlsx",
        "Findings/answer-is-date.xlsx",
        "Findings/answer-is-error.xlsx",
        "Findings/answer-merged.xlsx",
        "Findings/answer-negative.xlsx",
        "Findings/answer-placeholder.xlsx",
        "Findings/answer-read-from-text.xlsx",
        "Findings/answer-shown-rounded.xlsx",
        "Findings/answer-unreadable.xlsx",
        "Findings/answer-without-measure.xlsx",
        "Findings/answers-by-year.xlsx",
        "Findings/bidder-names-differ.xlsx", "Findings/bidder-not-named.xlsx",
        "Findings/clean.xlsx",
        "Findings/column-for-a-part.xlsx",
        "Findings/column-not-read.xlsx",
        "Findings/counted-twice.xlsx",
        "Findings/date-system-unusual.xlsx",
        "Findings/duplicate-measure.xlsx",
        "Findings/eligibility-to-confirm.xlsx",
        "Findings/figure-covered.xlsx",
        "Findings/file-holds-more.xlsx",
        "Findings/form-changed.xlsx",
        "Findings/form-edition-differs.xlsx",
        "Findings/heading-misspelt.xlsx",
        "Findings/heading-scale-unclear.xlsx",
        "Findings/hidden-answer.xlsx",
        "Findings/hidden-column.xlsx",
        "Findings/hidden-rows.xlsx",
        "Findings/hidden-sheet.xlsx",
        "Findings/invisible-character.xlsx",
        "Findings/locked-cell-changed.xlsx",
        "Findings/measure-left-out.xlsx",
        "Findings/measure-not-answered.xlsx",
        "Findings/measure-unknown.xlsx",
        "Findings/needed-answer-missing.xlsx",
        "Findings/nothing-answered.xlsx",
        "Findings/one-line-dominates.xlsx",
        "Findings/part-does-not-count.xlsx",
        "Findings/part-exceeds-whole.xlsx",
        "Findings/people-exceed-contract.xlsx",
        "Findings/percentage-ambiguous.xlsx",
        "Findings/priority-missing.xlsx",
        "Findings/proxies-from-return.xlsx",
        "Findings/proxies-of-another-edition.xlsx",
        "Findings/proxy-changed.xlsx",
        "Findings/proxy-column-missing.xlsx",
        "Findings/proxy-unreadable.xlsx",
        "Findings/reference-ambiguous.xlsx",
        "Findings/reference-malformed.xlsx",
        "Findings/row-moved.xlsx",
        "Findings/several-columns.xlsx",
        "Findings/several-tables.xlsx",
        "Findings/sheet-renamed.xlsx",
        "Findings/spend-exceeds-contract.xlsx",
        "Findings/stated-on-record-only.xlsx",
        "Findings/stated-subtotal-disagrees.xlsx",
        "Findings/stated-total-disagrees.xlsx",
        "Findings/stated-total-missing.xlsx",
        "Findings/stated-value-disagrees.xlsx",
        "Findings/stated-value-unreadable.xlsx",
        "Findings/stated-value-within-rounding.xlsx",
        "Findings/stated-without-answer.xlsx",
        "Findings/tender-references-differ.xlsx",
        "Findings/text-partly-unseen.xlsx",
        "Findings/text-raised.xlsx",
        "Findings/text-struck-out.xlsx",
        "Findings/text-unseen.xlsx",
        "Findings/theme-changed.xlsx",
        "Findings/tonnes-or-kilograms.xlsx",
        "Findings/total-exceeds-contract.xlsx",
        "Findings/unit-changed.xlsx",
        "Findings/unit-respelled.xlsx",
        "Findings/value-shown-rounded.xlsx", "Findings/value-too-large.xlsx",
        "Findings/value-years-disagree.xlsx",
        "Findings/values-by-year.xlsx",
        "Findings/weeks-exceed-people.xlsx",
        "Findings/wording-changed.xlsx",
        "Findings/years-disagree.xlsx",
        "Findings/years-unclear.xlsx",
    ]

    /// The names of those that are held against the council of `Findings/council.txt`; some bring a council of their own.
    package static let findingsAgainstCouncil: Set<String> = [
        "bidder-not-named", "form-edition-differs", "locked-cell-changed", "measure-left-out", "measure-unknown",
        "proxy-changed",
        "row-moved",
    ]

    /// A sound workbook with no return table: sheets "Cover" and "Measures", the latter without a heading "Answer".
    package static let missingTable = "Refused/missing-table.xlsx"

    /// A workbook of which only the first 60% arrived.
    package static let cutOff = "Refused/cut-off.xlsx"

    /// Files that are no .xlsx workbook at all, though named so; each is told by its content.
    package static let otherFormats = [
        "Refused/apple-numbers.xlsx",
        "Refused/binary-workbook-xlsb.xlsx",
        "Refused/comma-separated-csv.xlsx",
        "Refused/empty.xlsx",
        "Refused/old-excel-xls.xlsx",
        "Refused/opendocument-ods.xlsx",
        "Refused/password-protected.xlsx",
        "Refused/plain-zip.xlsx",
        "Refused/portable-document-pdf.xlsx",
        "Refused/web-page-html.xlsx",
        "Refused/word-document-docx.xlsx",
    ]

    /// One workbook whose facts beside the cells are known, by three producers; `Makers/facts.py` says what it holds.
    package static let workbooksWithFacts = [
        "Workbooks/facts-libreoffice.xlsx",
        "Workbooks/facts-openpyxl.xlsx",
        "Workbooks/facts-xlsxwriter.xlsx",
    ]

    /// A workbook with a macro project and 650000 in B7 of its one sheet.
    package static let macroWorkbook = "Workbooks/macros-xlsxwriter.xlsx"

    /// The path of a file below `Fixtures/`, such as "Returns/published-openpyxl.xlsx".
    package static func path(_ name: String) -> String { folder + "/" + name }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }
}
