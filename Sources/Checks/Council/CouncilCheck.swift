package import Findings
package import Valuation

/// One check of a council's framework: the findings it can make, and the rule that makes them.
package protocol CouncilCheck: SendableMetatype {
    /// The kinds of finding it makes.
    static var definitions: [FindingDefinition] { get }

    /// What it finds in the framework as a whole. What only the reader of a cell can see is told while reading.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding]
}

extension CouncilCheck {
    /// Nothing: for kinds of finding that are told while reading.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] { [] }
}
