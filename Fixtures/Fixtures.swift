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

    /// NT18 answered 6,500,000 with the proxy's hidden precision: stated and computed 8461245.35.
    package static let correctedReturns = [
        "Returns/corrected-gnumeric.xlsx",
        "Returns/corrected-openpyxl.xlsx",
        "Returns/corrected-xlsxwriter.xlsx",
        "Returns/corrected.xlsx",
    ]

    /// The path of a file below `Fixtures/`, such as "Returns/published-openpyxl.xlsx".
    package static func path(_ name: String) -> String { folder + "/" + name }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }
}
