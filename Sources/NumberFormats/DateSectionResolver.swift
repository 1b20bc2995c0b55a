/// Settles the letters of a date section whose meaning hangs on their neighbours.
enum DateSectionResolver {
    /// The pieces with `m` told apart into months and minutes, and the zeros after a seconds' point made part of the
    /// time. Digit places elsewhere mean nothing in a date and become literals.
    static func settled(_ scanned: [FormatToken]) -> [FormatToken] {
        withSecondFractions(withMinutes(scanned))
    }

    /// One or two `m` are minutes just after hours or just before seconds, whatever separators stand between.
    private static func withMinutes(_ scanned: [FormatToken]) -> [FormatToken] {
        var tokens = scanned
        let parts = tokens.indices.filter { if case .date = tokens[$0] { true } else { false } }
        for (position, index) in parts.enumerated() {
            guard case .date(.month(let count)) = tokens[index], count <= 2 else { continue }
            let previous = position > 0 ? tokens[parts[position - 1]] : nil
            let next = position + 1 < parts.count ? tokens[parts[position + 1]] : nil
            if isHour(previous) || isSecond(next) { tokens[index] = .date(.minute(count)) }
        }
        return tokens
    }

    private static func isHour(_ token: FormatToken?) -> Bool {
        switch token {
        case .date(.hour), .date(.elapsedHours): true
        default: false
        }
    }

    private static func isSecond(_ token: FormatToken?) -> Bool {
        switch token {
        case .date(.second), .date(.elapsedSeconds): true
        default: false
        }
    }

    private static func withSecondFractions(_ scanned: [FormatToken]) -> [FormatToken] {
        var tokens: [FormatToken] = []
        var index = 0
        while index < scanned.count {
            let token = scanned[index]
            index += 1
            guard token == .point, isSecond(tokens.last) else {
                tokens.append(inDate(token))
                continue
            }
            let zeros = scanned[index...].prefix { $0 == .digit(.zero) }.count
            index += zeros
            tokens.append(zeros > 0 ? .date(.secondFraction(zeros)) : .literal("."))
        }
        return tokens
    }

    private static func inDate(_ token: FormatToken) -> FormatToken {
        switch token {
        case .digit(.zero): .literal("0")
        case .digit(.nothing): .literal("#")
        case .digit(.space): .literal("?")
        case .point: .literal(".")
        case .comma: .literal(",")
        case .percent: .literal("%")
        case .slash: .literal("/")
        case .exponent(let showsPlus): .literal(showsPlus ? "E+" : "E-")
        default: token
        }
    }
}
