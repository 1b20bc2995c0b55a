/// Cuts a number-format code into sections and pieces, left to right, looking at most one word ahead.
struct FormatScanner {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [FormatToken] = []
    private var condition: FormatCondition?
    private var systemTokens: [FormatToken]?
    private var sections: [FormatSection] = []

    /// The most characters (UTF-16 units) a code may have (ECMA-376 part 1, 18.8.31; Excel's own limit).
    static let codeLimit = 255
    /// The most sections a code may have.
    static let sectionLimit = 4

    /// The one to four sections of a code; nil when it is too long or has more.
    /// Cost: proportional to the length of the code.
    static func sections(of code: String) -> [FormatSection]? {
        guard code.utf16.count <= codeLimit else { return nil }
        var scanner = FormatScanner(code)
        while scanner.position < scanner.scalars.count { scanner.scanPiece() }
        scanner.endSection()
        return scanner.sections.count <= sectionLimit ? scanner.sections : nil
    }

    private init(_ code: String) {
        scalars = Array(code.unicodeScalars)
    }

    private mutating func scanPiece() {
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case ";": endSection()
        case "\"": scanQuoted()
        case "\\": tokens.append(.literal(takeCharacter()))
        case "_":
            _ = takeCharacter()
            tokens.append(.padding)
        case "*": scanFill()
        case "[": scanBracket()
        case "0": tokens.append(.digit(.zero))
        case "#": tokens.append(.digit(.nothing))
        case "?": tokens.append(.digit(.space))
        case ".": tokens.append(.point)
        case ",": tokens.append(.comma)
        case "%": tokens.append(.percent)
        case "/": tokens.append(.slash)
        case "@": tokens.append(.text)
        default: scanLetter(scalar)
        }
    }

    private mutating func scanLetter(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "G", "g":
            if take("eneral") {
                tokens.append(.general)
            } else {
                _ = runLength(of: scalar)
                tokens.append(.date(.era))
            }
        case "A", "a":
            if take("m/pm") {
                tokens.append(.date(.halfDay(isAbbreviated: false)))
            } else if take("/p") {
                tokens.append(.date(.halfDay(isAbbreviated: true)))
            } else {
                tokens.append(.literal(String(scalar)))
            }
        case "E", "e": scanExponentOrYear(scalar)
        case "Y", "y": tokens.append(.date(.year(runLength(of: scalar))))
        case "M", "m": tokens.append(.date(.month(runLength(of: scalar))))
        case "D", "d": tokens.append(.date(.day(runLength(of: scalar))))
        case "H", "h": tokens.append(.date(.hour(runLength(of: scalar))))
        case "S", "s": tokens.append(.date(.second(runLength(of: scalar))))
        default: tokens.append(.literal(String(scalar)))
        }
    }

    /// `E+` and `E-` after a digit place are an exponent; any other `e` is the year of an era, shown in full.
    private mutating func scanExponentOrYear(_ scalar: Unicode.Scalar) {
        let hasDigit = tokens.contains { if case .digit = $0 { true } else { false } }
        if hasDigit, position < scalars.count, scalars[position] == "+" || scalars[position] == "-" {
            tokens.append(.exponent(showsPlus: scalars[position] == "+"))
            position += 1
        } else {
            _ = runLength(of: scalar)
            tokens.append(.date(.year(4)))
        }
    }

    /// What fills the room between a minus sign and its number is nothing in text, so that the number reads as one.
    private mutating func scanFill() {
        let filler = takeCharacter()
        tokens.append(.fill(tokens.last == .literal("-") ? "" : filler))
    }

    /// A quote that is never closed reaches to the end of the code.
    private mutating func scanQuoted() {
        var text = ""
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "\"" { break }
            text.unicodeScalars.append(scalar)
        }
        tokens.append(.literal(text))
    }

    /// Colours, digit shapes and calendars in brackets change nothing that is shown here.
    private mutating func scanBracket() {
        guard let end = scalars[position...].firstIndex(of: "]") else {
            tokens.append(.literal("["))
            return
        }
        var content = ""
        content.unicodeScalars.append(contentsOf: scalars[position..<end])
        position = end + 1
        if content.hasPrefix("$") {
            scanLocale(content.dropFirst())
        } else if let elapsed = Self.elapsedPart(content.lowercased()) {
            tokens.append(.date(elapsed))
        } else if let condition = FormatCondition(content) {
            self.condition = condition
        }
    }

    /// `[$£-809]` shows its sign; the locale after the dash only matters for the two system formats, which stand for
    /// the long date and the time of the machine. Both are shown as a machine set to English (United Kingdom) does.
    private mutating func scanLocale(_ content: Substring) {
        let sign = content.prefix { $0 != "-" }
        if !sign.isEmpty { tokens.append(.literal(String(sign))) }
        switch content.dropFirst(sign.count + 1).uppercased() {
        case "F800":
            systemTokens = [
                .date(.day(2)), .literal(" "), .date(.month(4)), .literal(" "), .date(.year(4)),
            ]
        case "F400":
            systemTokens = [
                .date(.hour(2)), .literal(":"), .date(.minute(2)), .literal(":"), .date(.second(2)),
            ]
        default: return
        }
    }

    private static func elapsedPart(_ content: String) -> DatePart? {
        guard let letter = content.first, content.allSatisfy({ $0 == letter }) else { return nil }
        switch letter {
        case "h": return .elapsedHours(content.count)
        case "m": return .elapsedMinutes(content.count)
        case "s": return .elapsedSeconds(content.count)
        default: return nil
        }
    }

    private mutating func endSection() {
        sections.append(FormatSection(systemTokens ?? tokens, condition: condition))
        tokens = []
        condition = nil
        systemTokens = nil
    }

    /// The character after an escape; empty at the end of the code.
    private mutating func takeCharacter() -> String {
        guard position < scalars.count else { return "" }
        position += 1
        return String(scalars[position - 1])
    }

    /// Takes a word written in lower case when it comes next, in either case.
    private mutating func take(_ word: String) -> Bool {
        let end = position + word.unicodeScalars.count
        guard end <= scalars.count else { return false }
        let matches = zip(scalars[position..<end], word.unicodeScalars).allSatisfy {
            $0.properties.lowercaseMapping == String($1)
        }
        if matches { position = end }
        return matches
    }

    /// How often a letter stands in a row, in either case, the one already taken included.
    private mutating func runLength(of letter: Unicode.Scalar) -> Int {
        let start = position
        while position < scalars.count, scalars[position].value | 0x20 == letter.value | 0x20 { position += 1 }
        return position - start + 1
    }
}
