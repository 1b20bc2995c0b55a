import Fixtures
import Foundation
import TestPrograms
import Testing

/// The summaries of the worked tender, as its bidders get them.
@Suite struct SummariesCommandTests {
    private static let bidders = ["Ashdown", "Birchwood", "Calder", "Dales", "Elmet"]
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try FileManager.default.removeItem(atPath: folder.path)
        try FileManager.default.copyItem(atPath: Fixtures.path("Tender"), toPath: folder.path)
        try LibreOffice.edit(
            folder.file("evaluation.xlsx"), saveAs: folder.file("settled.xlsx"),
            [
                .type(sheet: "Bids", cell: "D10", "disregarded"), .type(sheet: "Bids", cell: "E10", "Not readable."),
                // Calder confirms the answer that decides, without which no letter is written.
                .type(sheet: "Accepted", cell: "A2", "Calder Landscapes Ltd"),
                .type(sheet: "Accepted", cell: "B2", "Lot 1"), .type(sheet: "Accepted", cell: "C2", "NT28"),
                .type(sheet: "Accepted", cell: "D2", "1000000"), .type(sheet: "Accepted", cell: "E2", "Confirmed."),
                .type(sheet: "Accepted", cell: "F2", "Jo Fell"),
            ])
        try LibreOffice.edit(
            folder.file("council.xlsx"), saveAs: folder.file("complete.xlsx"),
            [.type(sheet: "Tender", cell: "A18", "Tie Rule"), .type(sheet: "Tender", cell: "B18", "highest quality")])
    }

    private func summaries(_ options: String, council: String = "complete.xlsx") throws -> Command {
        try Command(
            "sh",
            [
                "-c",
                "cd \"$0\" && \"$1\" summaries *-lot-?.xlsx --council \(council) --evaluation settled.xlsx \(options)",
                folder.path, Pledgebook.path,
            ])
    }

    @Test(
        "No byte of a summary names another bidder but the winner, nothing is hidden, and no file says where it was made"
    )
    func leaks() throws {
        let run = try summaries("-o letters")
        #expect(run.status == 0, "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("letters"))
        #expect(names.count == 10)
        for name in names where name.hasSuffix(".xlsx") {
            let parts = try Command("unzip", ["-p", folder.file("letters/\(name)")]).output
            let winner = name.contains("Lot 1") ? "Ashdown" : "Birchwood"
            for other in Self.bidders where !name.hasPrefix(other) && other != winner {
                #expect(!parts.contains(other) && !parts.contains(other.lowercased()), "\(other) in \(name)")
            }
            #expect(parts.contains(winner))
            #expect(
                !parts.contains("state=\"hidden\"") && !parts.contains("veryHidden") && !parts.contains(" hidden=\"1\"")
            )
            #expect(!parts.contains(folder.path) && !parts.contains("evaluation"))
        }
    }

    @Test("What is withheld is in no letter, and in the council's record with its reason")
    func withheld() throws {
        #expect(try summaries("-o letters --withhold name --withhold reasons --because 'Section 94'").status == 0)
        let letter = try Command("unzip", ["-p", folder.file("letters/Elmet Green CIC-Lot 1-summary.xlsx")]).output
        #expect(
            !letter.contains("Ashdown") && !letter.contains("Two depots")
                && letter.contains("does not give the name or reasons of the winning bid"))
        let record = try String(contentsOfFile: folder.file("letters/summaries-record.csv"), encoding: .utf8)
        #expect(record.contains("\"name, reasons\",\"Section 94\""))
    }

    @Test("Nothing is written while a lot is tied, without a reason for withholding, or over what is there")
    func refused() throws {
        let tied = try summaries("-o letters", council: "council.xlsx")
        #expect(tied.status == 65 && tied.errors.contains("share first place"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("letters")))
        #expect(try summaries("-o letters --withhold name").status == 64)
        #expect(try summaries("-o letters").status == 0)
        #expect(try summaries("-o letters").status == 73)
        #expect(try summaries("-o letters --force").status == 0)
    }

    @Test("A file in the way of one letter leaves none of the others")
    func clash() throws {
        let name = "Elmet Green CIC-Lot 2-summary.xlsx"
        try FileManager.default.createDirectory(atPath: folder.file("letters"), withIntermediateDirectories: false)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("letters/\(name)")))
        #expect(try summaries("-o letters").status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("letters")) == [name])
    }
}
