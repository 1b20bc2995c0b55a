import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A proxy value of the council's that is not a number of pounds.
enum CouncilProxyUnreadable: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-proxy-unreadable", .stop, .council,
        title: "A proxy value of the council's workbook is not a number",
        meaning: """
            Each answer is multiplied by its measure's proxy value. One that is text, a date, an error or below zero \
            cannot value anything, nor can one that is struck out or has a raised mark in it. 0 and a dash are allowed: the \
            measure is then only recorded.
            """,
        fix: "Enter a number of pounds, or 0 for a measure that is only recorded.")

    static func finding(of note: CouncilNote) -> Finding? {
        switch note.subject {
        case .proxyUnreadable(let label, let text):
            Finding(
                definition, at: note.location, reference: label,
                message: "The proxy value of \(label) is \"\(text)\", which \(reason(text)).", found: text,
                expected: CouncilValue.proxyExpectation)
        case .proxyMarked(let label, let fault):
            Finding(
                definition, at: note.location, reference: label,
                message: "The proxy value of \(label) is \"\(Excerpt.of(fault.text))\", \(TextMarked.words(fault)).",
                found: fault.text, expected: CouncilValue.proxyExpectation)
        default: nil
        }
    }

    private static func reason(_ text: String) -> String {
        InvisibleCharacters.first(in: text).map { "has \($0.words)" } ?? "is not a number of pounds"
    }
}
