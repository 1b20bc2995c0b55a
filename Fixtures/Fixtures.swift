/// The files tests read, by name. Paths are found from this file's own place in the checkout.
package enum Fixtures {
    /// The folder that holds this file.
    package static let folder = folder(of: #filePath)

    /// The path of a file below `Fixtures/`, such as "Returns/published-openpyxl.xlsx".
    package static func path(_ name: String) -> String { folder + "/" + name }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }
}
