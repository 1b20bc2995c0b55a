/// Reads the XML of one part as a series of events, without building a tree and without allocating for each event.
///
/// It accepts what the XML 1.0 recommendation calls well-formed, less what a package must not hold: a document type
/// is refused where it starts, so no entity is ever defined. The bytes of an event are checked before it is given
/// (``XMLCharacters``), so what is taken from it is valid UTF-8 without forbidden characters. Nothing here knows a word
/// of spreadsheets.
///
/// Cost: one pass over the bytes; memory follows the depth and the widest tag.
struct XMLScanner: ~Copyable, ~Escapable {
    let bytes: Span<UInt8>
    let limits: ReadLimits
    /// The byte to read next.
    var position: Int

    /// The local name of the element that started last.
    var name = XMLName.Accumulator().name
    /// Its namespace.
    var namespace = XMLNamespace.none
    /// Its attributes, in stored order.
    var attributes: [XMLAttribute] = []
    /// The text found last.
    var text = XMLText()

    /// The elements that are open, the outermost first.
    var openElements: [XMLOpenElement] = []
    /// The namespace of the root element; ``XMLNamespace/undeclared`` before it is seen.
    var rootNamespace = XMLNamespace.undeclared
    var hasRoot = false
    /// Whether the tag read last was an empty-element tag, whose end is still to be told.
    var isEndPending = false
    /// The prefixes in force, the innermost last.
    var bindings: [XMLPrefixBinding] = []
    /// The namespace addresses declared so far.
    var addresses: [[UInt8]] = []

    /// A scanner at `start`, the first byte after a byte order mark.
    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, from start: Int = 0, limits: ReadLimits) {
        self.bytes = bytes
        self.limits = limits
        position = start
        // As many as most parts need: growing to that takes several steps.
        attributes.reserveCapacity(8)
        openElements.reserveCapacity(8)
    }

    /// How many elements are open: 1 inside the root.
    var depth: Int { openElements.count }

    /// Whether the element that started last has the root's namespace, whichever that is: Transitional and Strict
    /// workbooks differ in the address, and some producers leave it out.
    var isInRootNamespace: Bool { namespace == rootNamespace }

    /// The next event. After ``XMLEvent/finished`` there is none.
    mutating func next() throws(PartError) -> XMLEvent {
        if isEndPending {
            isEndPending = false
            closeElement()
            return .end
        }
        if let event = fastPathTag() { return event }
        while position < bytes.count {
            if let event = try checkedEvent() { return event }
        }
        guard openElements.isEmpty, hasRoot else { throw PartError(.truncated, at: position) }
        return .finished
    }

    /// The event that starts at the position, its characters checked; nil when there is nothing to tell of it.
    private mutating func checkedEvent() throws(PartError) -> XMLEvent? {
        let start = position
        let event: XMLEvent?
        do throws(PartError) {
            event = try uncheckedEvent()
        } catch {
            // A tag that breaks off at a forbidden character is wrong for the character's sake.
            try XMLCharacters.check(bytes, start..<min(position + 1, bytes.count))
            throw error
        }
        try XMLCharacters.check(bytes, start..<position)
        return event
    }

    private mutating func uncheckedEvent() throws(PartError) -> XMLEvent? {
        if bytes[position] == UInt8(ascii: "<") { return try scanMarkup() }
        try scanText()
        return openElements.isEmpty ? nil : .text
    }

    /// Goes on to the next element of the root's namespace that is a child of the element at `parentDepth`; false when
    /// that element ends first. Whatever else stands between is passed over.
    mutating func nextChild(of parentDepth: Int) throws(PartError) -> Bool {
        while true {
            switch try next() {
            case .start where depth == parentDepth + 1 && isInRootNamespace: return true
            case .end where depth < parentDepth: return false
            case .finished: return false
            default: continue
            }
        }
    }

    /// The same for the children of one name alone.
    mutating func nextChild(_ wanted: XMLName, of parentDepth: Int) throws(PartError) -> Bool {
        while try nextChild(of: parentDepth) {
            if name == wanted { return true }
        }
        return false
    }

    /// Reads on to the end of the document, so that a truncated one is found out.
    mutating func finish() throws(PartError) {
        while try next() != .finished {}
    }

    /// What is at the byte at `index`; nil at the end.
    func byte(at index: Int) -> UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    func checkToken(from start: Int) throws(PartError) {
        try check(position - start, "tokenBytes", limits.tokenBytes, "one piece of text", at: start)
    }

    /// Checks that one more of something is still within a limit.
    ///
    /// - Parameter place: where it starts; nil for the position.
    @inline(__always)
    func check(
        _ count: Int, _ name: String, _ limit: Int, _ subject: String, at place: Int? = nil
    ) throws(PartError) {
        guard count <= limit else {
            throw PartError(LimitOverrun(name, subject, value: count, limit: limit), at: place ?? position)
        }
    }
}

extension XMLScanner {
    /// Goes to the root element; false when it has another name.
    mutating func next(start root: XMLName) throws(PartError) -> Bool {
        while try next() != .start {}
        return name == root
    }
}

extension XMLScanner {
    /// Whether the innermost open element is named without a prefix, so that its children in the same namespace can
    /// be recognised by the bytes of their names as long as they declare no namespace themselves.
    var isNamePlain: Bool {
        guard let element = openElements.last else { return false }
        return element.defaultNamespace == rootNamespace
    }
}
