/// One of the up to four sections of a number-format code.
struct FormatSection: Hashable {
    /// The pieces in order; letters that depend on their neighbours are settled.
    let tokens: [FormatToken]
    /// When the section applies, where the code says so itself.
    let condition: FormatCondition?
    /// Which of the ways of showing a value the section uses.
    let style: FormatSectionStyle

    /// Settles the pieces as scanned.
    init(_ scanned: [FormatToken], condition: FormatCondition?) {
        self.condition = condition
        style = FormatSectionStyle(scanned)
        tokens = style == .date ? DateSectionResolver.settled(scanned) : scanned
    }

    /// Whether the section shows the text of a cell.
    var showsText: Bool { tokens.contains(.text) }

    /// What a number under this section stands for.
    var kind: NumberFormatKind {
        switch style {
        case .text: .text
        case .date: dateKind
        case .general, .number, .scientific, .fraction:
            if tokens.contains(.percent) { .percent } else { showsCurrency ? .currency : .number }
        }
    }

    private var showsCurrency: Bool {
        tokens.contains { token in
            guard case .literal(let text) = token else { return false }
            return text.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
        }
    }

    private var dateKind: NumberFormatKind {
        var isElapsed = false
        for case .date(let part) in tokens {
            switch part {
            case .year, .era, .month, .day: return .date
            case .elapsedHours, .elapsedMinutes, .elapsedSeconds: isElapsed = true
            case .hour, .minute, .second, .secondFraction, .halfDay: continue
            }
        }
        return isElapsed ? .duration : .time
    }
}
