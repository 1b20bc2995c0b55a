/// Gives out digits to places, from left to right.
struct PlaceFiller {
    private let digits: PlacedDigits
    private var integerPlace = 0
    private var fractionPlace = 0
    private var isPastPoint = false
    private var mustFill = false
    /// The last place after the point that shows a digit although all digits from there on are zeros.
    private let lastSignificant: Int

    /// Whether any place has been filled.
    var hasFilled: Bool { integerPlace + fractionPlace > 0 }

    init(_ digits: PlacedDigits) {
        self.digits = digits
        lastSignificant = digits.fraction.lastIndex { $0 != UInt8(ascii: "0") } ?? -1
    }

    /// The decimal point, after the whole number when no place stood before it. A second point is only a character.
    mutating func point() -> String {
        guard !isPastPoint else { return "." }
        isPastPoint = true
        let whole = digits.layout.integerPlaces == 0 ? String(decoding: digits.whole, as: UTF8.self) : ""
        return whole + "."
    }

    /// What the next place shows.
    mutating func fill(_ placeholder: DigitPlaceholder) -> String {
        isPastPoint ? fillFraction(placeholder) : fillInteger(placeholder)
    }

    /// The first place takes all the digits that have no place of their own. Right of a `0` every place is filled.
    private mutating func fillInteger(_ placeholder: DigitPlaceholder) -> String {
        let fromRight = digits.layout.integerPlaces - 1 - integerPlace
        let isFirst = integerPlace == 0
        integerPlace += 1
        mustFill = mustFill || placeholder == .zero
        let count = digits.whole.count
        guard count > fromRight else {
            switch mustFill ? .zero : placeholder {
            case .zero: return "0" + separator(after: fromRight)
            case .space: return separator(after: fromRight).isEmpty ? " " : "  "
            case .nothing: return ""
            }
        }
        var shown = ""
        for position in stride(from: isFirst ? count - 1 : fromRight, through: max(0, fromRight), by: -1) {
            shown.unicodeScalars.append(Unicode.Scalar(digits.whole[count - 1 - position]))
            shown += separator(after: position)
        }
        return shown
    }

    /// The comma after the digit that stands so many places left of the last.
    private func separator(after position: Int) -> String {
        digits.layout.isGrouped && position > 0 && position % 3 == 0 ? "," : ""
    }

    /// Zeros at the end show only where a `0` stands at their place or further right.
    private mutating func fillFraction(_ placeholder: DigitPlaceholder) -> String {
        let place = fractionPlace
        fractionPlace += 1
        guard place < digits.fraction.count else { return "" }
        let isShown = place <= max(lastSignificant, digits.layout.lastFilledFractionPlace)
        if isShown { return String(Unicode.Scalar(digits.fraction[place])) }
        return placeholder == .space ? " " : ""
    }
}
