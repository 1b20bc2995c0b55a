import Checks
import Reports
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ValuedLinesCSVTests {
    /// The last two fields of a record whose answer cell holds something.
    private func ending(_ text: String?, _ state: AnswerState) throws -> String {
        var line = ReturnLine.sample(priorities: ["Pillar": "Land"])
        line.answer = Answer(cell: line.answer.cell, text: text, state: state)
        let source = Return.sample([line], schemes: [PriorityScheme("Pillar", priorities: ["Land"])])
        let checked = CheckedReturn(
            fileName: "acme.xlsx", file: nil, outcome: .success(Valuer().value(source)), findings: [])
        let records = ValuedLinesCSV.document([checked]).split(separator: "\r\n")
        #expect(records.first?.hasSuffix("\"Pillar\",\"Answer Text\",\"Answer State\"") == true)
        let record = try #require(records.last)
        let priority = "\"Land\","
        let start = try #require(record.indices.first { record[$0...].hasPrefix(priority) })
        return String(record[start...].dropFirst(priority.count))
    }

    @Test("What is no quantity stays apart from what else is none, in the text of its cell and a word for it")
    func states() throws {
        #expect(try ending(nil, .blank) == ",\"blank\"")
        #expect(try ending("n/a", .declined) == "\"n/a\",\"declined\"")
        #expect(try ending("24-30", .text) == "\"24-30\",\"text\"")
        #expect(try ending("2026-01-31", .date) == "\"2026-01-31\",\"date\"")
        #expect(try ending("#REF!", .error) == "\"#REF!\",\"error\"")
        #expect(try ending(nil, .formulaWithoutValue) == ",\"formula-without-value\"")
        #expect(try ending("7", .number(.exactly("7"))) == "\"7\",\"number\"")
    }

    @Test("Amounts of pounds keep their pence, and no other figure gets any")
    func pence() throws {
        let line = ReturnLine.sample(priorities: [:])
        let valued = Valuer().value(Return.sample([line], schemes: []))
        let checked = CheckedReturn(fileName: "acme.xlsx", file: nil, outcome: .success(valued), findings: [])
        let record = try #require(ValuedLinesCSV.document([checked]).split(separator: "\r\n").last)
        let amounts = valued.lines[0]
        let printed = [amounts.computed, amounts.stated, amounts.difference].map { $0?.description ?? "" }
        #expect(printed.allSatisfy { $0.isEmpty || $0.split(separator: ".").last?.count == 2 })
        #expect(record.contains(",\(printed.joined(separator: ",")),"))
    }

    @Test("A text that would run as a formula is made harmless")
    func guarded() throws {
        #expect(try ending("=1+1", .text) == "\"'=1+1\",\"text\"")
        #expect(try ending("-", .dash) == "\"'-\",\"dash\"")
    }
}
