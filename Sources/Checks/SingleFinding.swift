import Findings

/// A check, of a return or of a council's framework, that makes one kind of finding.
protocol SingleFinding {
    /// The kind it makes.
    static var definition: FindingDefinition { get }
}

extension ReturnCheck where Self: SingleFinding {
    static var definitions: [FindingDefinition] { [definition] }
}

extension CouncilCheck where Self: SingleFinding {
    static var definitions: [FindingDefinition] { [definition] }
}
