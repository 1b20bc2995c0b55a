import CExpat

extension ParsedElement {
    /// Reads a whole document.
    ///
    /// - Throws: ``NotWellFormed`` with expat's reason.
    package init(parsing bytes: [UInt8]) throws {
        let builder = TreeBuilder()
        guard let count = Int32(exactly: bytes.count), let parser = unsafe XML_ParserCreateNS(nil, 0x20) else {
            throw NotWellFormed(reason: "no parser")
        }
        defer { unsafe XML_ParserFree(parser) }
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { data, name, attributes in unsafe TreeBuilder.of(data)?.start(name, attributes) },
            { data, _ in unsafe TreeBuilder.of(data)?.end() })
        unsafe XML_SetCharacterDataHandler(
            parser, { data, text, count in unsafe TreeBuilder.of(data)?.add(text, Int(count)) })
        let status = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { unsafe XML_Parse(parser, $0.baseAddress, count, 1) }
        }
        guard status == XML_STATUS_OK, let root = builder.root else {
            let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) }
            throw NotWellFormed(reason: reason ?? "no element")
        }
        self = root
    }

    /// What expat does not take for XML.
    package struct NotWellFormed: Error {
        /// Expat's words.
        package let reason: String
    }

    /// The elements that are open, the innermost last.
    private final class TreeBuilder {
        private var open: [ParsedElement] = []
        private(set) var root: ParsedElement?

        static func of(_ data: UnsafeMutableRawPointer?) -> TreeBuilder? {
            unsafe data.map { unsafe Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
        }

        func start(_ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
            guard let name = unsafe name else { return }
            var attributes: [String: String] = [:]
            if var pair = unsafe pairs {
                while let key = unsafe pair[0], let value = unsafe pair[1] {
                    unsafe attributes[String(cString: key)] = unsafe String(cString: value)
                    unsafe pair += 2
                }
            }
            open.append(ParsedElement(expanded: unsafe String(cString: name), attributes: attributes))
        }

        func end() {
            guard let element = open.popLast() else { return }
            if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
        }

        func add(_ text: UnsafePointer<CChar>?, _ count: Int) {
            guard !open.isEmpty else { return }
            let buffer = unsafe UnsafeBufferPointer(start: text, count: count)
            open[open.count - 1].text += unsafe String(
                decoding: buffer.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}
