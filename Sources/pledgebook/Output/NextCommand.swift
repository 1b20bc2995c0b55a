import Checks
import Layouts
import Pipeline
import SpreadsheetModel

/// The command that a person is likely to want next, ready to be copied into a shell.
///
/// There is none where a path holds what cannot be shown, such as a line break: the line would do to the terminal, or to
/// the shell it is pasted into, what the name of a file that somebody sent wants done.
enum NextCommand {
    /// What follows on the check of one return; nil when it was refused, or came on standard input and is gone.
    ///
    /// - Parameters:
    ///   - path: the return, as it was given.
    ///   - council: the council's workbook, as it was given.
    static func text(
        after checked: CheckedReturn, at path: String, sheet: String? = nil, council: String?
    ) -> String? {
        // Standard input is read once.
        guard case .success = checked.outcome, ![path, council].contains(InputFile.standardInput) else { return nil }
        let hasQuestions = !ClarificationWorkbook.questions(among: checked.findings).isEmpty
        let path = runnable(path)
        let words = hasQuestions ? ("clarify", "queries") : ("value", "valued")
        return line(
            [words.0, path] + (sheet.map { ["--sheet", $0] } ?? []) + options(council) + [
                "-o", "\(WorkbookPath.stem(of: path))-\(words.1).xlsx",
            ])
    }

    /// How a council's file is checked; nil when its path cannot be shown.
    static func checkingCouncil(_ path: String) -> String? {
        line(["council", "check", runnable(path)])
    }

    /// How an evaluation workbook is checked; nil when a path cannot be shown.
    static func checkingEvaluation(_ path: String, council: String?) -> String? {
        line(["evaluation", "check", runnable(path)] + options(council))
    }

    /// How a returned form is checked; nil when the council's path cannot be shown.
    static func checking(council: String?) -> String? {
        line(["check", "RETURN.xlsx"] + options(council))
    }

    private static func options(_ council: String?) -> [String] {
        council.map { ["--council", runnable($0)] } ?? []
    }

    /// A path that is not taken for an option, whatever it starts with.
    private static func runnable(_ path: String) -> String {
        path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
    }

    private static func line(_ words: [String]) -> String? {
        let quoted = words.compactMap(quoted)
        return quoted.count == words.count ? (["pledgebook"] + quoted).joined(separator: " ") : nil
    }

    /// A word as a shell takes it for one, byte for byte; nil when it cannot be shown, or is not what the system gave.
    private static func quoted(_ word: String) -> String? {
        guard VisibleText.isVisible(word), !PathBytes.isEscaped(word), !word.unicodeScalars.contains("\u{FFFD}") else {
            return nil
        }
        if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
        // Between apostrophes a shell takes every byte as it is, but for the apostrophe itself.
        let pieces = word.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        return pieces.map { "'\(Substring($0))'" }.joined(separator: "\\'")
    }

    /// Whether a byte means itself to every shell, wherever in a word it stands.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
