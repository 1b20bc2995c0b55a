/// An element of an XML document, as expat reads it.
package struct ParsedElement: Equatable {
    /// The name without its prefix.
    package let name: String
    /// The namespace of the name; empty for none.
    package let namespace: String
    /// The attributes, by name; one with a prefix is preceded by its namespace and a space.
    package var attributes: [String: String]
    /// The elements inside, in order.
    package var children: [ParsedElement] = []
    /// The text directly inside.
    package var text = ""

    /// An element whose name expat gives as "namespace name", or "name" without a namespace.
    init(expanded: String, attributes: [String: String]) {
        let words = expanded.split(separator: " ")
        name = words.last.map(String.init) ?? ""
        namespace = words.count > 1 ? String(words[0]) : ""
        self.attributes = attributes
    }

    /// The elements of this name anywhere inside, in document order.
    package func descendants(_ name: String) -> [ParsedElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }
}

extension ParsedElement: CustomStringConvertible {
    /// The element with what is inside it, namespaces left out.
    package var description: String {
        let pairs = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\"\($0.value)\"" }.joined()
        return "<\(name)\(pairs)>" + text + children.map(\.description).joined() + "</\(name)>"
    }
}
