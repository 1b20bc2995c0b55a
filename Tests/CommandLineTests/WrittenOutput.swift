import Fixtures
import Testing

/// An output of the command: how it is asked for, and the files that it is.
struct WrittenOutput: Sendable, CustomTestStringConvertible {
    /// What it is.
    let name: String
    /// The files in its folder.
    let files: [String]
    /// The arguments that write it to a folder, made from a fixture that is a return and a framework.
    let arguments: @Sendable (_ source: String, _ folder: String) -> [String]

    var testDescription: String { name }

    /// Whether it is a workbook and the index over it.
    var hasIndex: Bool { files.last == "index.xlsx" }

    /// Everything that replaces what was there.
    static let all = [
        WrittenOutput(name: "the finished workbook", files: ["a.xlsx"]) {
            ["value", $0, "-o", $1 + "/a.xlsx", "--force", "--quiet"]
        },
        WrittenOutput(
            name: "the published workbook and its data", files: ["a.xlsx", "a.csv", "a-dictionary.csv"]
        ) { ["value", $0, "--profile", "publication", "-o", $1 + "/a.xlsx", "--force", "--quiet"] },
        WrittenOutput(name: "the workbook and the index", files: ["a-valued.xlsx", "index.xlsx"]) {
            ["value", $0, "-o", $1 + "/", "--force", "--quiet"]
        },
        WrittenOutput(name: "the data", files: ["a.csv"]) {
            ["value", $0, "--format", "csv", "-o", $1 + "/a.csv", "--force", "--quiet"]
        },
        WrittenOutput(name: "the form", files: ["a.xlsx"]) {
            ["template", "--council", $0, "-o", $1 + "/a.xlsx", "--force"]
        },
        WrittenOutput(name: "the questions", files: ["a.xlsx"]) { ["queries", $0, "-o", $1 + "/a.xlsx", "--force"] },
        WrittenOutput(name: "the council's workbook", files: ["a.xlsx"]) {
            ["council", "new", "--from", $0, "-o", $1 + "/a.xlsx", "--force", "--quiet"]
        },
        WrittenOutput(name: "the council's data", files: ["a.json"]) {
            ["council", "new", "--from", $0, "-o", $1 + "/a.json", "--force", "--quiet"]
        },
    ]
}
