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
        guard try xml.next(start: "Relationships") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("Relationship", of: 1) {
            guard let id = xml.string("Id"), let type = xml.lastWord("Type"),
                let target = xml.string("Target")
            else { continue }
            try xml.check(
                all.count + external.count + 1, "relationships", limits.relationships,
                "the number of relationships of one part")
            if xml.string("TargetMode") == "External" {
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
    /// What comes after the last slash of the value of an unprefixed attribute, or all of it.
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
        guard try xml.next(start: "Types") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard let type = xml.string("ContentType")?.lowercased() else { continue }
            if xml.name == "Default", let fileExtension = xml.string("Extension") {
                byExtension[fileExtension.lowercased()] = type
            } else if xml.name == "Override", let part = xml.string("PartName") {
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

/// A relationship from one part, or from the package, to another part (ECMA-376 part 2, 6.5).
struct Relationship: Sendable {
    /// Its name within its source: "rId1".
    let id: String
    /// The last word of its type, which Transitional, Strict and Microsoft's own types share: "worksheet".
    let type: String
    /// The part it leads to.
    let target: PartName
}
