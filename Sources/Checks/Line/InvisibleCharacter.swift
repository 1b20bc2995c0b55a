import Findings
import SocialValue
import Valuation
import Vocabulary

/// A reference with a character in it that nobody sees.
enum InvisibleCharacter: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "invisible-character", .note, .bidder,
        title: "A reference has an invisible character in it",
        meaning: """
            The cell stores a character that has neither a shape nor a width, as texts copied from web pages and letters \
            often do. It was passed over. Formulas that look for the reference do not find it.
            """,
        fix: "Nothing has to be done. If you send the return again, retype the reference.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let found = InvisibleCharacters.first(in: line.referenceText) else { return nil }
            let read = line.reference == nil ? "" : " We read it as \(Excerpt.of(line.label))."
            return Finding(
                definition, at: valued.source.location(line.referenceCell), reference: line.label,
                message: "The reference in \(line.referenceCell) has \(found.words).\(read)", found: line.referenceText,
                expected: InvisibleCharacters.removed(from: line.referenceText))
        }
    }
}
