/// A defined name: a word that stands for a cell, a range or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedNamePlan: Hashable, Sendable {
    /// The name, such as "Total_SV_Pledge".
    public var name: String
    /// What it stands for, without a leading equals sign: "'Social Value Pledge'!$G$27".
    public var formula: String

    /// A name for a formula.
    public init(_ name: String, _ formula: String) {
        self.name = name
        self.formula = formula
    }
}
