import Fixtures
import Foundation
import TestPrograms
import Testing

/// `compare`, as a person runs it.
@Suite struct CompareCommandTests {
    private let folder: ScratchFolder
    private let options: [String]

    /// The loser's slip as files that another program wrote: price 50, quality 30, social value 20 in relation to the best,
    /// as stated. C states ten times its own answer × proxy value.
    init() throws {
        folder = try ScratchFolder()
        try Python.run(
            """
            import sys, openpyxl
            folder = sys.argv[1]
            def write(name, **sheets):
                book = openpyxl.Workbook()
                book.remove(book.active)
                for title, rows in sheets.items():
                    sheet = book.create_sheet(title)
                    for row in rows: sheet.append(row)
                book.save(folder + "/" + name)
            write("council.xlsx",
                Measures=[["Theme", "Reference", "Question", "Units", "Proxy Value"],
                          ["Social", "NT28", "Donations", "£", 1]],
                Tender=[["Field", "Value"], ["Reference", "T-1"], ["Title", "Grounds"], ["Weight: Price", 50],
                        ["Weight: Quality", 30], ["Weight: Social value", 20], ["Scoring Method", "relative"],
                        ["Scored Figure", "stated"], ["Score Places", 4]])
            for name, answer, stated in [("A Ltd", 100000, 100000), ("B Ltd", 160000, 160000), ("C Ltd", 100000, 1000000)]:
                write(name[0].lower() + ".xlsx", Return=[["Bidder", name], ["Tender", "T-1"], [],
                    ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"],
                    ["Social", "NT28", "Donations", "£", 1, answer, stated],
                    ["Total", None, None, None, None, None, stated]])
            write("evaluation.xlsx",
                Bids=[["Bidder", "Lot", "Price", "Status", "Reason"], ["A Ltd", None, 100, "in", None],
                      ["B Ltd", None, 104, "in", None], ["C Ltd", None, 200, "in", None]],
                Scores=[["Criterion", "Bidder", "Lot", "Evaluator", "Score", "Comment", "Consensus", "Reason"]]
                    + [["Quality", name, None, "Jo", score, "As promised", None, None]
                       for name, score in [("A Ltd", 30), ("B Ltd", 30), ("C Ltd", 15)]],
                Accepted=[["Bidder", "Lot", "Reference", "Accepted Answer", "Reason", "By", "On"]])
            """, folder.path)
        options = ["--council", folder.file("council.xlsx"), "--evaluation", folder.file("evaluation.xlsx")]
    }

    private var returns: [String] { ["a.xlsx", "b.xlsx", "c.xlsx"].map(folder.file) }

    private func compare(_ more: [String], returns: [String]? = nil) throws -> Command {
        try Command(Pledgebook.path, ["compare"] + (returns ?? self.returns) + more)
    }

    @Test("A typo in the loser's return decides between two others: 82, 81.2769 and 60, and the flip at C's cell")
    func losersSlip() throws {
        let run = try compare(options)
        #expect(run.status == 1)
        for part in [
            "As sent, A Ltd wins by 0.7231 points. Correct NT28 in C Ltd's return (G5) and B Ltd wins.", "82.0000",
            "81.2769",
            "60.0000", "NT28 of C Ltd, Return!G5: £1,000,000.00 -> £100,000.00.",
        ] {
            #expect(run.output.contains(part), "\(part)")
        }
        let json = try compare(options + ["--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let lot = (document?["lots"] as? [[String: Any]])?.first
        #expect(lot?["winner"] as? String == "A Ltd" && lot?["winnerBySocialValue"] as? String == "C Ltd")
        let totals = (lot?["bidders"] as? [[String: Any]])?.compactMap { $0["total"] as? String }
        #expect(totals == ["82.0000", "81.2769", "60.0000"])
        let flip = (lot?["flips"] as? [[String: Any]])?.first { $0["kind"] as? String == "stated-as-computed" }
        #expect(flip?["cell"] as? String == "G5" && flip?["winnerAfter"] as? String == "B Ltd")
        #expect(flip?["from"] as? String == "1000000.00" && flip?["to"] as? String == "100000.00")
        #expect(flip?["finding"] as? String == "stated-value-disagrees")
    }

    @Test("The workbook is written beside the report, never over a file, and in every form of data by its ending")
    func outputs() throws {
        let workbook = folder.file("comparison.xlsx")
        let run = try compare(options + ["-o", workbook])
        #expect(run.status == 1 && run.errors.contains("Written: \(workbook)") && run.output.contains("A Ltd wins"))
        let again = try compare(options + ["-o", workbook])
        #expect(again.status == 73 && again.errors.contains("--force"))
        for (name, start) in [("c.json", "{\n"), ("c.html", "<!DOCTYPE html>"), ("c.csv", "\"Lot\""), ("c.txt", "T-1")]
        {
            let data = try compare(options + ["-o", folder.file(name)])
            #expect(data.status == 1 && data.output.isEmpty, "\(name) \(data.errors)")
            let text = String(decoding: try bytes(of: folder.file(name)), as: UTF8.self)
            #expect(text.hasPrefix(start), "\(name)")
        }
        let sent = try Command(
            "sh",
            ["-c", "\"$0\" compare \"$@\" -o - > \"\(folder.file("sent.xlsx"))\"", Pledgebook.path] + returns + options)
        #expect(sent.status == 1)
        #expect(try bytes(of: folder.file("sent.xlsx")).prefix(2) == Data("PK".utf8))
    }

    @Test("The order of the returns makes no difference to a byte")
    func order() throws {
        let one = try compare(options + ["--format", "json"])
        let other = try compare(options + ["--format", "json"], returns: returns.reversed())
        #expect(one.output == other.output && !one.output.isEmpty)
    }

    @Test(
        "Exit codes: 64 without a council's workbook or for a lot that is none, 65 for a refused file, 66 for a missing one"
    )
    func statuses() throws {
        #expect(try compare([]).status == 64)
        let lot = try compare(options + ["--lot", "Lot 9"])
        #expect(lot.status == 64 && lot.errors.contains("leave out --lot"))
        let refused = try compare(options, returns: returns + [Fixtures.path(Fixtures.cutOff)])
        #expect(refused.status == 65 && refused.output.contains("A Ltd wins"))
        #expect(try compare(options, returns: returns + ["/nowhere/d.xlsx"]).status == 66)
        let pdf = try compare(options + ["-o", folder.file("comparison.pdf")])
        #expect(pdf.status == 64 && pdf.errors.contains(".xlsx"))
        let nothing = try compare(options, returns: [Fixtures.path(Fixtures.cutOff)])
        #expect(nothing.status == 65 && nothing.errors.contains("nothing to compare"))
    }

    @Test("An evaluation that is none is refused; what is wrong in one is told with the comparison")
    func evaluation() throws {
        let council = ["--council", folder.file("council.xlsx")]
        let wrong = try compare(council + ["--evaluation", folder.file("a.xlsx")])
        #expect(wrong.status == 65)
        let without = try compare(council + ["--format", "json"])
        #expect(without.output.contains("C Ltd is first on social value alone"))
    }

    @Test("explain knows the findings of a comparison")
    func explain() throws {
        #expect(try Pledgebook.run("explain", "tender-decision-rests-on-line").output.contains("What to do:"))
    }
}
