/// The relationships of one part, outgoing links left out.
struct Relationships: Sendable {
    private let all: [Relationship]
    private let byID: [String: Relationship]

    /// No relationships.
    static let none = Relationships([])

    private init(_ all: [Relationship]) {
        self.all = all
        byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads a relationships part, whose targets are seen from `source`.
    init(_ document: XMLDocument, source: PartName, limits: ReadLimits) throws(PartError) {
        var all: [Relationship] = []
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .relationships) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .relationship, xml.string(.targetMode) != "External", let id = xml.string(.capitalID),
                let type = xml.string(.capitalType), let target = xml.string(.target)
            else { continue }
            guard all.count < limits.relationships else {
                let overrun = LimitOverrun(
                    "relationships", "the number of relationships of one part", value: all.count + 1,
                    limit: limits.relationships)
                throw PartError(overrun, at: xml.position)
            }
            let word = type.split(separator: "/").last.map(String.init) ?? type
            all.append(Relationship(id: id, type: word, target: PartName(target: target, from: source)))
        }
        try xml.finish()
        self.init(all)
    }

    /// The relationship of that name.
    subscript(id id: String) -> Relationship? { byID[id] }

    /// The first relationship whose type ends with that word.
    func first(_ type: String) -> Relationship? {
        all.first { $0.type == type }
    }
}
