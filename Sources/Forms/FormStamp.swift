import Crypto
package import SocialValue
import SpreadsheetModel

/// The stamp of a form: a fingerprint of everything that is locked on it.
///
/// Its first digest is of the rows of measures: theme, reference, question, unit and proxy value. A digest of each
/// ``FormPart`` follows. Labels, headings and formulas need none: they are the same on every form whose stamp is of one
/// kind, so a change of such words is a new kind. White space counts as one space, a proxy value by its number and not
/// by how it is shown, and none is the same as 0, so a spreadsheet program that saves the form anew leaves the stamp as
/// it is. It shows that a form was changed, not by whom: anybody can work it out again.
package struct FormStamp: Hashable, Sendable, CustomStringConvertible {
    /// What a stamp covers.
    package enum Kind: String, Hashable, Sendable {
        /// The rows of measures alone, as the first forms had it.
        case measures = "PB1"
        /// Everything that is locked.
        case everything = "PB2"
    }

    /// What it covers.
    package let kind: Kind
    /// The first 64 bits of a SHA-256 over the rows of measures, in groups of four digits.
    private let measures: [String]
    /// The first 16 bits of a SHA-256 over each part; empty when they are not covered.
    private let parts: [String]

    /// The stamp of the form that a council's framework makes.
    package init(of framework: Framework) {
        let text = FormText(of: framework)
        self.init(
            .everything, rows: Self.rows(of: framework),
            parts: FormPart.allCases.map { Self.digest(of: text[$0]) })
    }

    /// The stamp of what the rows of a return print, which covers nothing else.
    package init(of lines: [ReturnLine]) {
        self.init(.measures, rows: Self.rows(of: lines), parts: [])
    }

    /// A stamp as printed, in either case; nil when the text is none.
    package init?(_ text: String) {
        let groups = text.uppercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let kind = groups.first.flatMap(Kind.init(rawValue:)),
            groups.count == 5 + (kind == .everything ? FormPart.allCases.count : 0),
            groups.dropFirst().allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isHexDigit) })
        else { return nil }
        self.init(kind, measures: Array(groups[1...4]), parts: Array(groups[5...]))
    }

    private init(_ kind: Kind, rows: [String], parts: [String]) {
        self.init(kind, measures: Fingerprint.groups(of: rows.joined(separator: "\u{1E}"), count: 4), parts: parts)
    }

    private init(_ kind: Kind, measures: [String], parts: [String]) {
        self.kind = kind
        self.measures = measures
        self.parts = parts
    }

    /// "PB2-6F0A-12C4-9B3D-55E8-01AB-77F0-D3C2": the kind, the measures, then each part.
    package var description: String { ([kind.rawValue] + measures + parts).joined(separator: "-") }

    /// Whether two stamps, of whatever kinds, are of the same rows of measures.
    package func hasMeasures(of other: FormStamp) -> Bool { measures == other.measures }

    /// Whether a part that prints this is as the form was sent; nil when the stamp does not cover it.
    package func isIntact(_ part: FormPart, printing page: FormPage) -> Bool? {
        guard let index = FormPart.allCases.firstIndex(of: part), parts.indices.contains(index) else { return nil }
        return parts[index] == Self.digest(of: page)
    }

    /// This stamp with the measures of another.
    package func withMeasures(of other: FormStamp) -> FormStamp {
        FormStamp(kind, measures: other.measures, parts: parts)
    }

    /// A short stamp for each row of a council's form, in order.
    package static func ofEachRow(of framework: Framework) -> [String] { rows(of: framework).map(short) }

    /// A short stamp for each row that a return prints, in order.
    package static func ofEachRow(of lines: [ReturnLine]) -> [String] { rows(of: lines).map(short) }
}

extension FormStamp {
    private static func rows(of framework: Framework) -> [String] {
        framework.measures.map {
            row([$0.theme, $0.reference.text, $0.question, $0.unit.text, text(of: $0.proxy)])
        }
    }

    private static func rows(of lines: [ReturnLine]) -> [String] {
        lines.map {
            row([
                $0.theme, $0.label, $0.question, $0.unit.text,
                $0.proxy.isUnreadable ? "?" : text(of: $0.proxy.proxy),
            ])
        }
    }

    private static func row(_ texts: [String]) -> String {
        texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\u{1F}")
    }

    private static func text(of proxy: Proxy?) -> String { (proxy?.value ?? .zero).description }

    private static func digest(of page: FormPage) -> String {
        short(page.withoutStamps.rows.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}"))
    }

    private static func short(_ text: String) -> String { Fingerprint.groups(of: text, count: 1).joined() }
}

/// A short fingerprint of a text, for people to compare: the first bits of its SHA-256.
enum Fingerprint {
    /// Groups of four hexadecimal digits in capitals, 16 bits each.
    static func groups(of text: String, count: Int) -> [String] {
        let digits = SHA256.hash(data: Array(text.utf8)).prefix(2 * count).map { String($0, digits: 2, radix: 16) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] + digits[$0 + 1] }
    }
}

/// What tells a question to a bidder from others when the form comes back: the finding's code, and a fingerprint of the
/// measure and the figures that it is about. Once one of them changes the code is another, and an old reply no longer
/// counts. It keeps nothing secret: anybody can work it out again.
package struct QuestionCode: Hashable, Sendable, CustomStringConvertible {
    /// "part-exceeds-whole 3F2A-99B1".
    package let description: String

    /// The code of a question.
    ///
    /// - Parameters:
    ///   - finding: the code of the finding.
    ///   - facts: the measure and the figures, in a fixed order, each in one way of writing.
    package init(finding: String, facts: [String]) {
        let groups = Fingerprint.groups(of: ([finding] + facts).joined(separator: "\u{1F}"), count: 2)
        description = "\(finding) \(groups.joined(separator: "-"))"
    }
}

extension FormPage {
    /// The page without the stamps it prints; their labels stay.
    package var withoutStamps: FormPage {
        FormPage(rows.map { row in row.first.map(Self.labels.contains) == true ? Array(row.prefix(1)) : row })
    }

    /// What comes after a label at the start of a row; nil when no row has it.
    package func text(labelled label: String) -> String? {
        rows.first { $0.first == label }?.dropFirst().first
    }

    /// The short stamps of the form's rows that it prints; empty when it prints none.
    package var rowStamps: [String] {
        let row = rows.first { $0.first == FormWords.rowStampsLabel } ?? []
        return row.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
    }

    private static let labels: Set<String> = [FormWords.stampLabel, FormWords.rowStampsLabel]
}
