import CouncilFramework
import Findings
import SocialValue

/// A priority or a theme of the council's that no measure serves.
enum CouncilPriorityUnused: CouncilCheck {
    static let priority = FindingDefinition(
        "council-priority-unused", .note, .council,
        title: "A priority has no measure",
        meaning: "The sheet Priorities lists it, but no measure is mapped to it. It shows as £0.00 in every total.",
        fix: "Map a measure to the priority, or leave it if this is intended.")

    static let theme = FindingDefinition(
        "council-theme-unused", .note, .council,
        title: "A theme has no measure",
        meaning: "The sheet Themes lists it, but no measure belongs to it. It shows as £0.00 in every total.",
        fix: "Put a measure under the theme, or leave it if this is intended.")

    static let definitions = [priority, theme]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        unusedThemes(framework, places) + unusedPriorities(framework, places)
    }

    private static func unusedThemes(_ framework: Framework, _ places: CouncilPlaces) -> [Finding] {
        let used = Set(framework.measures.map(\.theme))
        return framework.themes.filter { !used.contains($0) }.map { name in
            Finding(
                theme, at: places.themes[name] ?? places.file, message: "No measure belongs to the theme \"\(name)\".",
                found: name)
        }
    }

    private static func unusedPriorities(_ framework: Framework, _ places: CouncilPlaces) -> [Finding] {
        framework.schemes.flatMap { scheme in
            let used = Set(framework.measures.compactMap { $0.priorities[scheme.name] })
            return scheme.priorities.filter { !used.contains($0) }.map { name in
                Finding(
                    priority, at: places.priorities[scheme.name]?[name] ?? places.file,
                    message: "No measure is mapped to \"\(name)\" of \(scheme.name).", found: name)
            }
        }
    }
}
