/// A step from one part to another, or to an address on the web (ECMA-376 part 2, 9.3).
struct Relationship: Hashable {
    /// The relationship type.
    let type: String
    /// The part's name seen from the part that leads there ("../drawings/drawing1.xml"), or the address.
    let target: String
    /// Whether the target lies outside the package.
    let isExternal: Bool

    /// A step to a part of a kind.
    init(_ kind: PartKind, _ target: String) {
        type = kind.relationshipType
        self.target = target
        isExternal = false
    }

    /// A step to a web or mail address.
    init(hyperlink address: String) {
        type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        target = address
        isExternal = true
    }
}
