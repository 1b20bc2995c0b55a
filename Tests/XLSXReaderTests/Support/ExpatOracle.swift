import CExpat

/// Another parser's word on whether XML is well-formed: expat's, which knows nothing of limits or of workbooks.
enum ExpatOracle {
    /// Whether expat takes the bytes as a well-formed document, prefixes resolved to namespaces.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        // A namespace separator makes expat resolve prefixes, and refuse those that nothing declares.
        guard let count = Int32(exactly: bytes.count), let parser = unsafe XML_ParserCreateNS(nil, 0x0A) else {
            return false
        }
        defer { unsafe XML_ParserFree(parser) }
        // Chosen by chance otherwise, which would make a fuzzing run another one each time.
        unsafe XML_SetHashSalt(parser, 1)
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                unsafe XML_Parse(parser, characters.baseAddress, count, 1) == XML_STATUS_OK
            }
        }
    }
}
