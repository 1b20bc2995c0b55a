/// A relationship from one part, or from the package, to another part (ECMA-376 part 2, 6.5).
struct Relationship: Sendable {
    /// Its name within its source: "rId1".
    let id: String
    /// The last word of its type, which Transitional, Strict and Microsoft's own types share: "worksheet".
    let type: String
    /// The part it leads to.
    let target: PartName
}
