import SpreadsheetModel

/// Shows a date serial by a section of dates and times.
struct DateRendering {
    let section: FormatSection
    let system: DateSystem

    /// What a cell shows for a number that is no date.
    private static let noDate = "########"

    /// The date, rounded to the last part of a second that is shown, durations to the second. A clock that
    /// shows no seconds is rounded to the millisecond (which mends 16:59:59.99999 left by fractions of a day) and
    /// then cut, so that 23:59:59 stays in its day. Only the 1904 system has negative times, which
    /// are shown with a minus sign.
    func text(of number: ExactDecimal) -> String {
        if number.isNegative, system == .from1900 { return Self.noDate }
        let places = secondPlaces
        guard let clock = DateSerial(number.magnitude, system: system)?.clock(secondPlaces: places) else {
            return Self.noDate
        }
        let parts = DatePartText(clock: clock, fractionPlaces: places, isHalfDay: isHalfDay)
        let shown = section.tokens.map { token in
            if case .date(let part) = token { parts.text(of: part) } else { token.fixedText }
        }
        return (number.isNegative ? "-" : "") + shown.joined()
    }

    /// The most places of a second that are worked out; further ones show zeros.
    private static let fractionLimit = 9

    private var secondPlaces: Int {
        var places: Int?
        for case .date(let part) in section.tokens {
            switch part {
            case .second, .elapsedHours, .elapsedMinutes, .elapsedSeconds: places = places ?? 0
            case .secondFraction(let count): places = max(places ?? 0, count)
            default: continue
            }
        }
        return min(places ?? 3, Self.fractionLimit)
    }

    private var isHalfDay: Bool {
        section.tokens.contains { if case .date(.halfDay) = $0 { true } else { false } }
    }
}

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
