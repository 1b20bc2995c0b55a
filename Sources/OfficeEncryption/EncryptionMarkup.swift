#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The elements of the XML that says how a workbook is encrypted, by their names without a prefix, each with its
/// attributes. Read without a parser of XML: of the three that are needed every value is a word, a number or base64.
struct EncryptionMarkup {
    private let elements: [(name: String, attributes: [String: String])]

    /// The longest text that is read, in bytes.
    private static let longest = 64 << 10

    init(_ bytes: ArraySlice<UInt8>) throws(EncryptionFault) {
        guard bytes.count <= Self.longest, let text = String(validating: bytes, as: UTF8.self) else { throw .scheme }
        elements = text.split(separator: "<").compactMap { Self.element(String($0)) }
    }

    /// The attributes of the first element of a name that has an attribute of another name.
    func attributes(of name: String, having attribute: String) throws(EncryptionFault) -> [String: String] {
        guard let found = elements.first(where: { $0.name == name && $0.attributes[attribute] != nil }) else {
            throw .scheme
        }
        return found.attributes
    }

    /// What a start tag says, given without its first character; nil for every other tag.
    private static func element(_ tag: String) -> (name: String, attributes: [String: String])? {
        guard let first = tag.utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?"),
            first != UInt8(ascii: "!"), let end = tag.utf8.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let pieces = tag[..<end].split(separator: "\"", omittingEmptySubsequences: false)
        let head = pieces[0].split { $0.isWhitespace }
        guard let name = head.first?.split(separator: ":").last else { return nil }
        var attributes: [String: String] = [:]
        // Outside quotes stands a name with its equals sign, inside its value.
        for index in stride(from: 0, to: pieces.count - 1, by: 2) {
            guard let word = pieces[index].split(whereSeparator: { $0.isWhitespace }).last, word.hasSuffix("=") else {
                return nil
            }
            attributes[String(word.dropLast())] = String(pieces[index + 1])
        }
        return (String(name), attributes)
    }
}

extension [String: String] {
    /// The bytes that an attribute gives in base64.
    func bytes(_ name: String) throws(EncryptionFault) -> [UInt8] {
        guard let text = self[name], let data = Data(base64Encoded: text) else { throw .scheme }
        return Array(data)
    }

    /// The number that an attribute gives, if it lies in a range.
    func number(_ name: String, in range: ClosedRange<Int>) throws(EncryptionFault) -> Int {
        guard let number = self[name].flatMap({ Int($0) }), range.contains(number) else { throw .scheme }
        return number
    }

    /// The hash that the element names, for AES in chained blocks of sixteen bytes: nothing else is read.
    func hashAlgorithm() throws(EncryptionFault) -> HashAlgorithm {
        guard self["cipherAlgorithm"] == "AES", self["cipherChaining"] == "ChainingModeCBC",
            try number("blockSize", in: 1...4096) == BlockCipher.blockSize,
            let algorithm = self["hashAlgorithm"].flatMap({ HashAlgorithm(rawValue: $0) })
        else { throw .scheme }
        return algorithm
    }
}
