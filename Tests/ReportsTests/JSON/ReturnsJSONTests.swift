import Checks
import Findings
import Reports
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReturnsJSONTests {
    private static let keys = [
        "file", "outcome", "refusal", "bidder", "tender", "form", "lines", "themes", "subtotals", "priorities", "total",
        "findings",
    ]

    @Test("The document is the same when it is written line by line")
    func lineByLine() throws {
        let returns = [try PublishedReport.checked(), CheckedReturn.refused, try PublishedReport.checked()]
        for count in 0...3 {
            let document = ReturnsJSON.document(Array(returns.prefix(count)))
            #expect(JSONReport().text(of: Array(returns.prefix(count))) == document.prettyText + "\n")
        }
    }

    @Test("A valued return has every key of the contract, in its order, at every level")
    func keysOfAValuedReturn() throws {
        let document = ReturnsJSON.document([try PublishedReport.checked()])
        #expect(document.keys == ["schemaVersion", "returns"])
        #expect(document["schemaVersion"] == .integer(1))
        let object = try #require(document["returns"].items.first)
        #expect(object.keys == Self.keys)
        #expect(object["file"].keys == ["name", "sha256", "bytes"])
        #expect(object["form"].keys == ["sheet", "headerRow"])
        #expect(object["total"].keys == ["computed", "statedSum", "stated"])
        #expect(object["lines"].items.count == 22)
        for line in object["lines"].items {
            #expect(
                line.keys == [
                    "reference", "row", "theme", "question", "unit", "answer", "proxy", "computed", "stated",
                    "difference",
                    "impliedAnswer", "reconciliation", "priorities",
                ])
            #expect(line["answer"].keys == ["cell", "text", "state", "value"])
            #expect(line["proxy"].keys == ["value", "source"])
            #expect(line["priorities"].keys == ["CWB Priority", "Corporate Strategy"])
        }
        #expect(object["themes"].items.allSatisfy { $0.keys == ["theme", "computed", "stated"] })
        #expect(object["priorities"].items.allSatisfy { $0.keys == ["scheme", "priority", "computed", "stated"] })
        #expect(object["findings"].items.count == 10)
        for finding in object["findings"].items {
            #expect(
                finding.keys == [
                    "code", "severity", "sheet", "cell", "reference", "message", "found", "expected", "fix", "who",
                    "effect",
                ])
        }
    }

    @Test("A refused return has the same keys, its reason, and nothing made up")
    func keysOfARefusedReturn() {
        let object = ReturnsJSON.object(PublishedReport.refused)
        #expect(object.keys == Self.keys)
        #expect(object["outcome"] == .string("refused"))
        #expect(object["refusal"].keys == ["code", "message"])
        #expect(object["refusal"]["code"] == .string("no-such-file"))
        #expect(object["file"]["name"] == .string("late.xlsx"))
        #expect(object["file"]["bytes"] == .null)
        for key in ["lines", "themes", "subtotals", "priorities", "findings"] { #expect(object[key] == .array([])) }
        for key in ["bidder", "tender", "form", "total"] { #expect(object[key] == .null) }
    }

    @Test("A printed sub-total stands beside what its lines come to and what they state")
    func subtotals() throws {
        let grid = WorkbookGrid(
            """
            Theme | Reference | Proxy Value | Answer | Pledged Social Value
            Jobs  | NT1       | 10          | 2      | 20
            Jobs  | NT3       | 10          | 3      | 31
            Subtotal: Jobs | | | | 20
            Growth | NT18     | 1           | 7      | 7
            Subtotal | | | | 7
            """)
        let valued = Valuer().value(try ReturnReader.read(grid.sheets, from: PublishedTable.file))
        let object = ReturnsJSON.object(
            CheckedReturn(fileName: "a.xlsx", file: PublishedTable.file, outcome: .success(valued), findings: []))
        #expect(
            object["subtotals"].items.map(\.compactText) == [
                #"{"label":"Subtotal: Jobs","theme":"Jobs","row":4,"cell":"E4","computed":"50.00","statedSum":"51.00","#
                    + #""stated":"20.00","difference":"-30.00"}"#,
                #"{"label":"Subtotal","theme":null,"row":6,"cell":"E6","computed":"7.00","statedSum":"7.00","#
                    + #""stated":"7.00","difference":"0.00"}"#,
            ])
        #expect(object["themes"].items.first?["stated"] == .string("51.00"))
    }

    @Test("NT18's line is the contract's own example")
    func eighteen() throws {
        let lines = ReturnsJSON.object(try PublishedReport.checked())["lines"].items
        let line = try #require(lines.first { $0["reference"] == .string("NT18") })
        #expect(line["row"] == .integer(14))
        #expect(line["answer"].compactText == #"{"cell":"F14","text":"650000","state":"number","value":"650000"}"#)
        #expect(line["proxy"].compactText == #"{"value":"0.963812","source":"return"}"#)
        let figures = ["computed", "stated", "difference", "impliedAnswer", "reconciliation"].map { line[$0] }
        #expect(figures == ["626477.80", "6264776.71", "5638298.91", "6500000", "disagrees"].map { .string($0) })
    }

    @Test("An unanswered measure is null where it has no figure")
    func thirteen() throws {
        let lines = ReturnsJSON.object(try PublishedReport.checked())["lines"].items
        let line = try #require(lines.first { $0["reference"] == .string("NT13") })
        #expect(line["answer"].compactText == #"{"cell":"F11","text":null,"state":"blank","value":null}"#)
        for key in ["computed", "stated", "difference", "impliedAnswer"] { #expect(line[key] == .null) }
        #expect(line["reconciliation"] == .string("not-answered"))
    }

    @Test("A zero has state zero and value 0; a line without a priority is gathered under null")
    func zeroAndNoPriority() throws {
        let line = ReturnLine.sample(answer: "0")
        let valued = Valuer().value(.sample([line], schemes: [PriorityScheme("Pillar", priorities: [])]))
        let object = ReturnsJSON.object(
            CheckedReturn(fileName: "a.xlsx", file: PublishedTable.file, outcome: .success(valued), findings: []))
        let answer = try #require(object["lines"].items.first)["answer"]
        #expect(answer["state"] == .string("zero") && answer["value"] == .string("0"))
        #expect(object["priorities"].items.map { $0["priority"] } == [.null])
        #expect(object["total"]["stated"] == .null)
    }

    @Test("The whole document of the published table and of a refused file")
    func golden() throws {
        let document = ReturnsJSON.document([try PublishedReport.checked(), PublishedReport.refused])
        Golden.expect(document.prettyText + "\n", matches: "published-check.json")
    }
}
