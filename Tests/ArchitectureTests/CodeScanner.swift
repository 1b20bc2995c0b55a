/// Blanks what stands in comments and string literals, so that rules see code only. Interpolations are code and stay.
/// Regular-expression literals are not told from code; none of ours holds a quotation mark.
struct CodeScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var output: [UInt8] = []
    private var line = 1
    /// The string literals so far, each with its one-based line; "…" stands for what is put in, and escapes are spaces.
    private(set) var literals: [(line: Int, text: String)] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The code, every line break kept and every other blanked byte a space.
    mutating func code() -> String {
        while index < bytes.count { scanCode(untilClosingParenthesis: false) }
        return String(decoding: output, as: UTF8.self)
    }

    private func starts(with word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

    private mutating func keep(_ count: Int = 1) {
        let kept = bytes[index..<min(index + count, bytes.count)]
        output += kept
        line += kept.count { $0 == UInt8(ascii: "\n") }
        index += count
    }

    private mutating func blank(_ count: Int = 1) {
        for byte in bytes[index..<min(index + count, bytes.count)] {
            output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        index += count
    }

    private mutating func scanCode(untilClosingParenthesis: Bool) {
        var depth = 0
        while index < bytes.count {
            if starts(with: "//") {
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
            } else if starts(with: "/*") {
                skipBlockComment()
            } else if let hashes = hashesOfString() {
                skipString(hashes: hashes)
            } else {
                if bytes[index] == UInt8(ascii: "(") { depth += 1 }
                if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
                keep()
                if untilClosingParenthesis, depth == 0 { return }
            }
        }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                blank(2)
            } else if starts(with: "*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < bytes.count
    }

    /// The number of # before the quotation mark when a string starts here; nil when none does.
    private func hashesOfString() -> Int? {
        let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
        let quote = index + hashes
        return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? hashes : nil
    }

    private mutating func skipString(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        keep(hashes)
        let quote = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        keep(quote.utf8.count)
        let start = line
        var text: [UInt8] = []
        while index < bytes.count, !starts(with: quote + fence) {
            if starts(with: "\\" + fence + "(") {
                blank(1 + hashes)
                scanCode(untilClosingParenthesis: true)
                text += Array("…".utf8)
            } else if starts(with: "\\" + fence) {
                blank(2 + hashes)
                text.append(UInt8(ascii: " "))
            } else {
                text.append(bytes[index])
                blank()
            }
        }
        literals.append((start, String(decoding: text, as: UTF8.self)))
        keep(quote.utf8.count + hashes)
    }
}
