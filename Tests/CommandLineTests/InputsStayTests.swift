import Fixtures
import Foundation
import TestPrograms
import Testing

/// No command writes over a file that it reads, whatever it is called and whatever it is told to replace.
@Suite struct InputsStayTests {
    private let folder: ScratchFolder
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])

    /// Names of inputs are those that outputs beside a workbook would have, so that each of them can be met.
    private static let inputs = ["acme.xlsx", "earlier.xlsx", "council.xlsx", "a.csv", "b-dictionary.csv", "c.pdf"]

    init() throws {
        folder = try ScratchFolder()
        for name in Self.inputs {
            try FileManager.default.copyItem(atPath: corrected, toPath: folder.file(name))
        }
    }

    /// Commands in the folder, each of which would write over one of its inputs, and which that is.
    private static let commands: [(input: String, arguments: [String])] = [
        ("acme.xlsx", ["value", "acme.xlsx", "-o", "acme.xlsx"]),
        ("acme.xlsx", ["value", "acme.xlsx", "-o", "./acme.xlsx"]),
        ("council.xlsx", ["value", "acme.xlsx", "--council", "council.xlsx", "-o", "council.xlsx"]),
        ("a.csv", ["value", "a.csv", "--format", "csv", "-o", "a.csv"]),
        ("a.csv", ["value", "acme.xlsx", "--council", "a.csv", "--format", "csv", "-o", "a.csv"]),
        ("a.csv", ["value", "a.csv", "-o", "a.xlsx", "--profile", "publication"]),
        ("b-dictionary.csv", ["value", "b-dictionary.csv", "-o", "b.xlsx", "--profile", "publication"]),
        ("c.pdf", ["value", "c.pdf", "-o", "c.xlsx", "--pdf"]),
        ("acme.xlsx", ["queries", "acme.xlsx", "-o", "acme.xlsx"]),
        ("earlier.xlsx", ["queries", "acme.xlsx", "--since", "earlier.xlsx", "-o", "earlier.xlsx"]),
        ("council.xlsx", ["queries", "acme.xlsx", "--council", "council.xlsx", "-o", "council.xlsx"]),
        ("acme.xlsx", ["compare", "acme.xlsx", "--council", "council.xlsx", "-o", "acme.xlsx"]),
        ("council.xlsx", ["compare", "acme.xlsx", "--council", "council.xlsx", "-o", "./council.xlsx"]),
        ("a.csv", ["compare", "acme.xlsx", "a.csv", "--council", "council.xlsx", "-o", "a.csv"]),
        ("council.xlsx", ["template", "--council", "council.xlsx", "-o", "council.xlsx"]),
        ("acme.xlsx", ["council", "new", "--from", "acme.xlsx", "-o", "acme.xlsx"]),
        ("acme.xlsx", ["evaluation", "new", "acme.xlsx", "--council", "council.xlsx", "-o", "acme.xlsx"]),
        ("council.xlsx", ["evaluation", "new", "acme.xlsx", "--council", "council.xlsx", "-o", "council.xlsx"]),
    ]

    private func run(_ arguments: [String]) throws -> Command {
        try Command("sh", ["-c", "cd \"$0\" && exec \"$@\"", folder.path, Pledgebook.path] + arguments)
    }

    private func expectUntouched(by arguments: [String], _ input: String) throws {
        for force in [[], ["--force"]] {
            let run = try run(arguments + force)
            #expect(run.status == 73, "\(arguments) \(run.errors)")
            #expect(run.errors.contains("\(input)"))
            #expect(run.errors.contains("an input of this command, and inputs are never changed. Nothing was written."))
            #expect(!run.errors.contains("Use --force"))
        }
        let original = try bytes(of: corrected)
        for name in Self.inputs { #expect(try bytes(of: folder.file(name)) == original, "\(arguments) \(name)") }
    }

    @Test(arguments: commands)
    func anInputIsNeverAnOutput(_ input: String, _ arguments: [String]) throws {
        try expectUntouched(by: arguments, input)
        #expect(folder.names == Self.inputs.sorted())
    }

    @Test func aLinkToAnInputIsTheInput() throws {
        try FileManager.default.createSymbolicLink(atPath: folder.file("soft.xlsx"), withDestinationPath: "acme.xlsx")
        try FileManager.default.linkItem(atPath: folder.file("acme.xlsx"), toPath: folder.file("hard.xlsx"))
        for name in ["soft.xlsx", "hard.xlsx"] {
            try expectUntouched(by: ["value", "acme.xlsx", "-o", name], "\(name) is the same file as acme.xlsx, ")
        }
    }

    @Test func theFolderOfSeveralKeepsItsInputsToo() throws {
        try FileManager.default.createDirectory(atPath: folder.file("out"), withIntermediateDirectories: false)
        let names = ["index.xlsx", "acme-valued.xlsx", "acme-queries.xlsx"]
        for name in names { try FileManager.default.copyItem(atPath: corrected, toPath: folder.file("out/\(name)")) }
        try expectUntouched(by: ["value", "acme.xlsx", "out/index.xlsx", "-o", "out"], "out/index.xlsx")
        try expectUntouched(by: ["value", "acme.xlsx", "out/acme-valued.xlsx", "-o", "out/"], "out/acme-valued.xlsx")
        try expectUntouched(
            by: ["queries", "acme.xlsx", "out/acme-queries.xlsx", "-o", "out"], "out/acme-queries.xlsx")
        let original = try bytes(of: corrected)
        for name in names { #expect(try bytes(of: folder.file("out/\(name)")) == original) }
        #expect(try Command.run("ls", [folder.file("out")]) == names.sorted().joined(separator: "\n") + "\n")
    }
}
