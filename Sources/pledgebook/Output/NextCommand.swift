import Findings
import Layouts
import Pipeline
import Returns

/// The command that a person is likely to want next, ready to be copied.
enum NextCommand {
    /// What follows on the check of one return; nil when it was refused.
    ///
    /// - Parameters:
    ///   - path: the return, as it was given.
    ///   - council: the council's workbook, as it was given.
    static func text(
        after checked: CheckedReturn, at path: String, sheet: String? = nil, council: String?
    ) -> String? {
        // Standard input is read once.
        guard case .success = checked.outcome, path != InputFile.standardInput,
            // A path that is no text cannot be copied from a line of it.
            !path.unicodeScalars.contains("\u{FFFD}")
        else { return nil }
        let hasQuestions = !QueryWorkbook.questions(among: checked.findings).isEmpty
        let path = runnable(path)
        let words = hasQuestions ? ("clarify", "queries") : ("value", "valued")
        return line(
            [words.0, path] + (sheet.map { ["--sheet", $0] } ?? []) + options(council) + [
                "-o", "\(WorkbookPath.stem(of: path))-\(words.1).xlsx",
            ])
    }

    /// How a council's file is checked.
    static func checkingCouncil(_ path: String) -> String {
        line(["council", "check", runnable(path)])
    }

    /// How a returned form is checked.
    static func checking(council: String?) -> String {
        line(["check", "RETURN.xlsx"] + options(council))
    }

    private static func options(_ council: String?) -> [String] {
        council.map { ["--council", runnable($0)] } ?? []
    }

    /// A path that is not taken for an option, whatever it starts with.
    private static func runnable(_ path: String) -> String { path.hasPrefix("-") ? "./" + path : path }

    private static func line(_ words: [String]) -> String {
        (["pledgebook"] + words.map(quoted)).joined(separator: " ")
    }

    /// A word as a shell takes it for one.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || "-_./+,:=@%".unicodeScalars.contains(scalar)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
