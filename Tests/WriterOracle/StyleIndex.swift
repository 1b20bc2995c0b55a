/// The looks that the numbers in worksheets stand for.
struct StyleIndex {
    private let lists: [String: [ParsedElement]]

    /// The lists of the styles part whose members are known by number.
    static let lists: Set<String> = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]

    init(_ parts: [String: ParsedElement]) {
        let children = parts["xl/styles.xml"]?.children ?? []
        lists = Dictionary(children.map { ($0.name, $0.children) }, uniquingKeysWith: { first, _ in first })
    }

    /// Everything about the style of a cell.
    func look(ofCell index: String) -> String {
        guard let style = member(of: "cellXfs", index) else { return "no style \(index)" }
        var rest = style
        let parts = [("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")].map { attribute, list in
            rest.attributes[attribute] = nil
            return member(of: list, style.attributes[attribute] ?? "")?.description ?? "no \(list)"
        }
        rest.attributes["numFmtId"] = code(style.attributes["numFmtId"] ?? "")
        return ([rest.description] + parts).joined(separator: " ")
    }

    /// Everything about a differential style.
    func look(ofDifferential index: String) -> String {
        guard var style = member(of: "dxfs", index) else { return "no differential style \(index)" }
        for child in style.children.indices where style.children[child].name == "numFmt" {
            style.children[child].attributes["numFmtId"] = nil
        }
        return style.description
    }

    private func code(_ id: String) -> String {
        lists["numFmts"]?.first { $0.attributes["numFmtId"] == id }?.attributes["formatCode"] ?? "built in \(id)"
    }

    private func member(of list: String, _ index: String) -> ParsedElement? {
        guard let members = lists[list], let index = Int(index), members.indices.contains(index) else { return nil }
        return members[index]
    }
}
