package import Findings
package import Valuation

/// One check of a valued return: the findings it can make, and the rule that makes them.
package protocol ReturnCheck: SendableMetatype {
    /// The kinds of finding it makes.
    static var definitions: [FindingDefinition] { get }

    /// What it finds, in the order of the return's lines.
    static func findings(in valued: ValuedReturn) -> [Finding]
}
