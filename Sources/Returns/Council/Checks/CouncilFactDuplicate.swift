import Findings
import SpreadsheetModel

/// A fact of the tender on two rows.
enum CouncilFactDuplicate: CouncilCheck {
    static let definition = FindingDefinition(
        "council-fact-duplicate", .check, .council,
        title: "A fact of the tender is given twice",
        meaning: """
            Two rows of the sheet Tender give one fact, and they may say different things. The first of them was used, \
            which may be the wrong one.
            """,
        fix: "Keep the row that is right, and delete the other.")

    static let definitions = [definition]

    /// - Parameters:
    ///   - name: the label of the second row.
    ///   - first: the value's cell in the row that was used.
    static func finding(
        _ name: String, _ text: String, after first: CellReference, at location: CellLocation
    ) -> Finding {
        Finding(
            definition, at: location,
            message: "\"\(name)\" of the tender is given a second time, as \"\(text)\": it is in \(first) already, "
                + "which was used.",
            found: text, expected: "one row for each fact")
    }
}
