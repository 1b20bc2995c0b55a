/// The bytes of one XML part in the making: UTF-8, from the XML declaration on.
///
/// Elements and attributes are written in the order of the calls, which is the order of the schema; the caller closes
/// what it opens, by name. An element with nothing inside closes as `<name/>`.
///
///     xml.open("col")
///     xml.attribute("min", 1)
///     xml.attribute("width", 9.5)
///     xml.close("col")
///
/// Names are literals of the program and stand as they are. Values and texts are escaped here and nowhere else
/// (XML 1.0, 2.4). Characters that XML cannot hold are the caller's business: ``PlanCheck`` refuses them, and
/// ``XStringEscaping`` writes them in SpreadsheetML's own way.
struct XMLOutput: ~Copyable {
    /// What has been written so far.
    private(set) var bytes = ByteBuffer()
    /// Whether the last start tag still lacks its ">".
    private var isInTag = false

    /// A part that holds its XML declaration.
    init() {
        restart()
    }

    /// Starts another part in the same memory.
    mutating func restart() {
        bytes.removeAll()
        isInTag = false
        append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    }

    /// Starts an element. Its attributes come next, then what it holds, then ``close(_:)``.
    @inline(__always)
    mutating func open(_ name: StaticString) {
        endTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        isInTag = true
    }

    /// Starts an element with attributes.
    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, any XMLValue>) {
        open(name)
        for (name, value) in attributes { attribute(name, value) }
    }

    /// Gives the element that was just opened an attribute.
    @inline(__always)
    mutating func attribute(_ name: StaticString, _ value: some XMLValue) {
        bytes.append(UInt8(ascii: " "))
        append(name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        value.write(to: &self)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Gives the element that was just opened an attribute whose value is a word of the schema, which needs no escape.
    @inline(__always)
    mutating func attribute(_ name: StaticString, word: StaticString) { attribute(name, word) }

    /// Ends the element of this name.
    @inline(__always)
    mutating func close(_ name: StaticString) {
        if isInTag {
            bytes.append(UInt8(ascii: "/"))
            endTag()
        } else {
            bytes.append(UInt8(ascii: "<"))
            bytes.append(UInt8(ascii: "/"))
            append(name)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    /// An element without content: `<c:gapWidth val="60"/>`.
    mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, any XMLValue> = [:]) {
        open(name, attributes)
        close(name)
    }

    /// An element without attributes that holds a text.
    mutating func element(_ name: StaticString, text: String) {
        open(name)
        self.text(text)
        close(name)
    }

    /// An element without attributes that holds a value.
    mutating func element(_ name: StaticString, _ value: some XMLValue) {
        open(name)
        text(value)
        close(name)
    }

    /// Text inside the open element. White space stays as it is: whoever writes `xml:space` decides what becomes of it.
    mutating func text(_ text: String) {
        endTag()
        escape(text, isAttribute: false)
    }

    /// A value inside the open element.
    mutating func text(_ value: some XMLValue) {
        endTag()
        value.write(to: &self)
    }

    /// Elements that never change, inside the open element, as they are.
    mutating func markup(_ elements: StaticString) {
        endTag()
        append(elements)
    }

    /// Characters that need no escape, as they are: for names and values. Inlined, as the compiler then knows how many.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append($0) }
    }

    /// Bytes, as they are.
    mutating func append(_ plain: UnsafeBufferPointer<UInt8>) {
        unsafe bytes.append(plain)
    }

    /// One byte, as it is: for values, whose characters need no escape.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// The ">" of the last start tag, when it still lacks one.
    @inline(__always)
    private mutating func endTag() {
        if isInTag { bytes.append(UInt8(ascii: ">")) }
        isInTag = false
    }
}
