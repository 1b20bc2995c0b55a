/// What each part of a package holds, by its media type (ECMA-376 part 2, 6.2.3).
struct ContentTypes: Sendable {
    private var byExtension: [String: String] = [:]
    private var byPart: [PartName: String] = [:]
    /// Whether one of the types is worth a note.
    private(set) var hasNotable = false

    /// A package without the part that tells.
    init() {}

    /// Reads `[Content_Types].xml`.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .types) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard let type = xml.string(.contentType)?.lowercased() else { continue }
            if xml.name == .defaultType, let fileExtension = xml.string(.fileExtension) {
                byExtension[fileExtension.lowercased()] = type
            } else if xml.name == .override, let part = xml.string(.partName) {
                byPart[PartName(part)] = type
            }
        }
        try xml.finish()
        hasNotable = [Array(byExtension.values), Array(byPart.values)].joined().contains {
            ReadNote.Code(contentType: $0) != nil
        }
    }

    /// The media type of a part, in lower case; nil when the package does not tell.
    func type(of part: PartName) -> String? {
        byPart[part] ?? byExtension[part.fileExtension]
    }

    /// The first part, by name, whose own media type ends with the given words. For a part that nothing leads to.
    func part(ofType suffix: String) -> PartName? {
        byPart.filter { $0.value.hasSuffix(suffix) }.keys.min { $0.key < $1.key }
    }
}
