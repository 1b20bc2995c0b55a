/// The people who write in conversations ([MS-XLSX] 2.1.71, persons).
struct PersonsPart {
    /// The names that are shown, by identifier in lower case.
    private(set) var names: [String: String] = [:]

    /// Nobody.
    init() {}

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .personList) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .person, let id = xml.string(.id) else { continue }
            names[id.lowercased()] = xml.string(.displayName)
            try xml.check(names.count, "comments", limits.comments, "the number of authors of comments")
        }
        try xml.finish()
    }
}
