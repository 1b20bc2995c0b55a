import Checks
import Findings
import Layouts
import Reports
import SocialValue
import Valuation
import XLSXReader

/// Tries a file that is heavy in another process of this program, which is given so much memory and
/// time and no more. A file that takes more is one refusal, and costs nobody else's file anything.
///
/// Nearly every return is far from heavy, and is bounded by ``XLSXReader/ReadLimits`` alone. Whoever reads files for
/// others, from a folder, a mailbox or a page, gives the pipeline a trial. Where the system starts no other process, heavy
/// files are read as all others are.
package struct FileTrial: Sendable {
    /// The XML that a file may hold, inflated and in characters, before it is tried. Counted in bytes, a return in Cyrillic
    /// would be tried, which doubles its cost, where the same one in English is not.
    package static let heavy = 2 << 20
    /// The memory that a tried file is given, in bytes.
    static let memory = 256 << 20
    /// The seconds of a processor that a tried file is given.
    static let seconds = 10

    private let program: String
    private let words: [String]
    private let threshold: Int

    /// A trial by a program that reads a file from its standard input, as this one does after ``limitProcess()``.
    ///
    /// - Parameters:
    ///   - program: its path; this very program, unless told otherwise.
    ///   - words: the words behind its name.
    ///   - threshold: the characters of XML from which on a file is tried.
    package init(program: String = Self.own, words: [String], threshold: Int = Self.heavy) {
        self.program = program
        self.words = words
        self.threshold = threshold
    }

    /// This very program, also where it was moved or replaced since.
    package static let own = "/proc/self/exe"

    /// Whether a file is heavy. Cost: that of its directory; of a file near the threshold, that of inflating it.
    func isHeavy(_ bytes: [UInt8]) -> Bool {
        WorkbookReader.hasMoreXML(thanCharacters: threshold, in: bytes, limits: .untrusted)
    }

    /// Why a file is not to be read here; nil for all but those that took too much where they were tried.
    func refusal(of input: InputFile) -> Refusal? {
        guard isHeavy(input.bytes) else { return nil }
        let status = try? ChildProcess.run(
            program, words, within: Self.seconds * Self.patience, input: input.bytes)
        // A status beyond 128 is that of a signal: no memory, no time, or a fault that would have ended us as well.
        guard let status, status >= 128 else { return nil }
        return Refusal(tooCostly: input.file.name)
    }

    /// How many times as long as its time on a processor a trial may last, on a machine that is busy.
    private static let patience = 6

    /// Holds this process to what one file is given. A process that takes more ends by a signal.
    package static func limitProcess() { ProcessLimits.hold(memory: memory, seconds: seconds) }
}

/// What is to be made of a file, so that trying it costs what making it does.
package enum TrialPurpose: String, CaseIterable, Sendable {
    /// A report alone.
    case report
    /// The finance officer's workbook.
    case finance
    /// The workbook for the public.
    case publication
    /// The form with questions.
    case queries
}

extension CheckedReturn {
    /// Whether the texts of the return are so long, in characters, that a few such returns are not to be kept at once.
    var isHeavy: Bool {
        guard case .success(let valued) = outcome else { return false }
        // Bytes are never fewer, and known without a look at the texts.
        return Self.exceeds(valued.lines, by: { $0.utf8.count })
            && Self.exceeds(valued.lines, by: { $0.unicodeScalars.count })
    }

    /// Whether the lines' texts together are longer than is heavy, as a measure of one has it.
    private static func exceeds(_ lines: [ValuedLine], by length: (String) -> Int) -> Bool {
        var sum = 0
        for line in lines {
            let own = line.line
            sum += length(own.theme) + length(own.question) + length(own.unit.text)
            sum += own.answer.text.map(length) ?? 0
            sum += own.delivery.map(length) ?? 0
            sum += own.priorities.values.reduce(0) { $0 + length($1) }
            if sum > FileTrial.heavy { return true }
        }
        return false
    }
}

extension ReturnPipeline {
    /// Makes of the file on standard input what it is wanted for, and keeps nothing: what ``FileTrial`` starts.
    package func tryInput(for purpose: TrialPurpose) {
        for checked in check(ReturnInput(path: InputFile.standardInput)) { make(purpose, of: checked) }
    }

    private func make(_ purpose: TrialPurpose, of checked: CheckedReturn) {
        guard case .success(let valued) = checked.outcome else { return }
        var options = WorkbookOptions()
        switch purpose {
        case .report: _ = JSONReport().part(checked, at: 0)
        case .finance: _ = try? workbook(of: valued, findings: checked.findings, options: options)
        case .publication:
            options.profile = .publication
            _ = try? workbook(of: valued, findings: checked.findings, options: options)
        case .queries: _ = try? ClarifyJob.bytes(of: checked, valued)
        }
    }
}
