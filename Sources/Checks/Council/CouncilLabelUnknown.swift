import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A label of the council's workbook that is none of those it can be, with the nearest that is.
enum CouncilLabelUnknown: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-label-unknown", .check, .council,
        title: "A label in the council's workbook is not known",
        meaning: """
            A theme or priority is not listed on its own sheet, or a heading, a fact about the tender or a kind of \
            rule is not one that we know. One wrong letter makes a new priority with a total of its own.
            """,
        fix: "Correct the label, or add it to its sheet.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .labelUnknown(let subject, let text, let known) = note.subject else { return nil }
        return finding(subject, text, known: known, at: note.location)
    }

    /// - Parameter subject: what the label is, such as "heading".
    private static func finding(_ subject: String, _ text: String, known: [String], at location: CellLocation)
        -> Finding
    {
        let meant = nearest(to: text, in: known)
        return Finding(
            definition, at: location,
            message: "The \(subject) \"\(text)\" is not known."
                + (meant.map { " The closest match is \"\($0)\"." } ?? ""),
            found: text, expected: meant ?? known.joined(separator: ", "))
    }

    /// The known label that is meant: its whole text is near, or the words before its colon, as people shorten it.
    private static func nearest(to text: String, in known: [String]) -> String? {
        let heads = known.map { $0.prefix { $0 != ":" }.lowercased() }
        let whole = known.map { $0.lowercased() }
        let nearest = ClosestMatch.of(text.lowercased(), in: whole + heads, limit: limit(for: text))
        return nearest.flatMap { (whole + heads).firstIndex(of: $0) }.map { known[$0 % known.count] }
    }

    /// A long label may be some words off and still be meant.
    private static func limit(for text: String) -> Int { max(3, text.count / 4) }

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        themes(framework, places) + priorities(framework, places)
    }

    private static func themes(_ framework: Framework, _ places: CouncilPlaces) -> [Finding] {
        guard !places.themes.isEmpty else { return [] }
        let known = framework.themes.filter { places.themes[$0] != nil }
        return framework.measures.enumerated().compactMap { index, measure in
            guard places.themes[measure.theme] == nil else { return nil }
            return finding("theme", measure.theme, known: known, at: places.measure(index, "Theme"))
        }
    }

    private static func priorities(_ framework: Framework, _ places: CouncilPlaces) -> [Finding] {
        framework.measures.enumerated().flatMap { index, measure in
            framework.schemes.compactMap { scheme in
                guard let listed = places.priorities[scheme.name], let label = measure.priorities[scheme.name],
                    listed[label] == nil
                else { return nil }
                let known = scheme.priorities.filter { listed[$0] != nil }
                return finding(
                    "priority of \(scheme.name)", label, known: known, at: places.measure(index, scheme.name))
            }
        }
    }
}
