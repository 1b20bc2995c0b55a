package import CouncilFramework
package import Findings
package import SocialValue

/// One check of a council's framework: the findings it can make, and the rule that makes them.
package protocol CouncilCheck: SendableMetatype {
    /// The kinds of finding it makes.
    static var definitions: [FindingDefinition] { get }

    /// What it makes of something that the reader noted; nil for what other checks are about.
    static func finding(of note: CouncilNote) -> Finding?

    /// What it finds in the framework as a whole.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding]
}

extension CouncilCheck {
    /// Nil: for checks of the whole.
    static func finding(of note: CouncilNote) -> Finding? { nil }

    /// Nothing: for checks of what the reader noted.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] { [] }
}
