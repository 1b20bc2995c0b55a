package import Checks
package import Reports

/// Reads, values and checks returns, and writes what a report says of them, as data, to a file or to whoever takes it.
package struct DataJob: Sendable {
    private let check: CheckJob
    /// The path of the file; nil hands the text on.
    private let file: String?
    private let replacing: Bool

    /// A job for the returns of a list.
    ///
    /// - Parameters:
    ///   - file: the path to write to; nil for text that is handed on as it comes.
    ///   - council: the path of the council's workbook, which is not written over; nil when there is none.
    /// - Throws: ``RunFault`` when the file would take the place of an input.
    package init(
        of list: InputList, sheet: String? = nil, file: String?, council: String?, replacing: Bool,
        pipeline: ReturnPipeline
    ) throws(RunFault) {
        try RunInputs(list.files + [council]).protect(from: [file].compactMap(\.self))
        check = CheckJob(of: list, sheet: sheet, pipeline: pipeline)
        (self.file, self.replacing) = (file, replacing)
    }

    /// Checks every return and reports it.
    ///
    /// - Parameters:
    ///   - hand: takes the text piece by piece where no file is written.
    ///   - deliver: takes each return, in order.
    /// - Throws: ``RunFault`` when the file cannot be written; it is then as it was.
    package func run(
        _ report: some ReturnsReport, hand: (String) -> Void, deliver: (CheckedReturn) -> Void
    ) throws(RunFault) {
        var (text, made) = ("", report)
        let parts = report
        check.run {
            parts.part($0, at: $1)
        } deliver: { part, checked in
            deliver(checked)
            let piece = made.add(part)
            if file == nil { hand(piece) } else { text += piece }
        }
        guard let file else { return made.ending().forEach(hand) }
        text = made.ending().reduce(text, +)
        if let fault = DataFile.write(text, to: file, replacing: replacing) { throw fault }
    }
}
