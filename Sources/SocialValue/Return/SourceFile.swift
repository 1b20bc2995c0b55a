package import SpreadsheetModel

/// The file that figures came from.
package struct SourceFile: Hashable, Sendable {
    /// Its name without the folder.
    package let name: String
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    package let sha256: String
    /// Its size in bytes.
    package let byteCount: Int
    /// When it was first made, in UTC, as it says itself; nil when it does not say.
    package var created: CivilDate?
    /// What it carries besides its cells, in the order of the kinds, each once.
    package var carries: [EmbeddedContent] = []

    package init(name: String, sha256: String, byteCount: Int, created: CivilDate? = nil) {
        self.name = name
        self.sha256 = sha256
        self.byteCount = byteCount
        self.created = created
    }
}
