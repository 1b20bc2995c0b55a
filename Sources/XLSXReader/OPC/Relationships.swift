/// The relationships of one part, those that lead out of the package kept apart: nothing ever follows these.
struct Relationships: Sendable {
    private let all: [Relationship]
    private let byID: [String: Relationship]
    /// The addresses outside the package, by the relationship's name.
    private let external: [String: String]

    /// No relationships.
    static let none = Relationships([], external: [:])

    private init(_ all: [Relationship], external: [String: String]) {
        self.all = all
        self.external = external
        byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads a relationships part, whose targets are seen from `source`.
    init(_ document: XMLDocument, source: PartName, limits: ReadLimits) throws(PartError) {
        var all: [Relationship] = []
        var external: [String: String] = [:]
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .relationships) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .relationship, let id = xml.string(.capitalID), let type = xml.lastWord(.capitalType),
                let target = xml.string(.target)
            else { continue }
            guard all.count + external.count < limits.relationships else {
                let overrun = LimitOverrun(
                    "relationships", "the number of relationships of one part", value: all.count + external.count + 1,
                    limit: limits.relationships)
                throw PartError(overrun, at: xml.position)
            }
            if xml.string(.targetMode) == "External" {
                external[id] = target
                continue
            }
            all.append(Relationship(id: id, type: type, target: PartName(target: target, from: source)))
        }
        try xml.finish()
        self.init(all, external: external)
    }

    /// The relationship of that name.
    subscript(id id: String) -> Relationship? { byID[id] }

    /// The first relationship whose type ends with that word.
    func first(_ type: String) -> Relationship? {
        all.first { $0.type == type }
    }

    /// The parts that relationships of a type lead to, each once, in stored order.
    func targets(_ type: String) -> [PartName] {
        var seen: Set<PartName> = []
        return all.filter { $0.type == type && seen.insert($0.target).inserted }.map(\.target)
    }

    /// The address outside the package that the relationship of that name leads to.
    func externalTarget(id: String) -> String? { external[id] }

    /// The addresses outside the package, in no order.
    var externalTargets: [String] { Array(external.values) }
}

extension XMLScanner {
    /// What stands behind the last slash of the value of an unprefixed attribute, or all of it.
    fileprivate func lastWord(_ name: XMLName) -> String? {
        guard let attribute = attribute(name) else { return nil }
        guard attribute.isPlain else {
            return string(of: attribute).split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
        }
        var start = attribute.valueRange.upperBound
        while start > attribute.valueRange.lowerBound, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return string(in: start..<attribute.valueRange.upperBound)
    }
}
