/// Counts the lines that words take in a column, one word after another.
struct WrappedLines {
    /// The lines begun so far.
    private(set) var count = 1
    private let available: Double
    private let space: Double
    private var used = 0.0

    /// - Parameters:
    ///   - available: the width of the column, in any unit.
    ///   - space: the width of a space, in the same unit.
    init(inWidth available: Double, space: Double) {
        self.available = available
        self.space = space
    }

    /// Adds a word of a width and of so many characters, behind a space unless it is the first of its line.
    mutating func add(_ width: Double, length: Int) {
        var rest = width
        if used > 0, used + space + rest > available { breakLine() }
        if used == 0, rest > available, available > 0 {
            // A word that is too long for a line fills whole lines and leaves the rest on the next.
            let whole = min((rest / available).rounded(.down), Double(length))
            count += Int(whole)
            rest -= whole * available
        }
        used += (used > 0 ? space : 0) + rest
    }

    /// Goes on with the next line.
    mutating func breakLine() {
        count += 1
        used = 0
    }
}
