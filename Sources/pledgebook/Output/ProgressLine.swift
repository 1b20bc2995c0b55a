/// A line on the terminal that says how far long work has come, and is wiped when it is done.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool

    /// A line for so many steps; nothing is shown when standard error is no terminal, or there is only one step.
    init(total: Int, isWanted: Bool) {
        self.total = total
        isShown = isWanted && total > 1 && StandardStream.error.isTerminal
    }

    /// Shows that so many steps are done.
    func show(_ done: Int) {
        guard isShown else { return }
        StandardStream.error.write("\r\(done) of \(total) returns")
    }

    /// Wipes the line, so that something else can be written.
    func hide() {
        if isShown { StandardStream.error.write("\r\u{1B}[K") }
    }
}
