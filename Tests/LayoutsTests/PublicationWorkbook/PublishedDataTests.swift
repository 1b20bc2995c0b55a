import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct PublishedDataTests {
    private let data = PublishedData(Valuer().value(PublishedTable.return), findings: [], basis: .computed)

    @Test("The CSV has a record a measure, numbers as plain digits, nothing where nothing was answered")
    func csv() {
        let lines = data.csv.split(separator: "\r\n").map(String.init)
        #expect(lines.count == 23)
        #expect(lines[0].hasPrefix("\"Theme\",\"Reference\",\"Question\",\"Units\",\"Proxy Value\",\"Answer\""))
        #expect(lines.contains { $0.contains(",0.963812,650000,626477.8,") })
        #expect(lines.contains { $0.contains("\"NT13\"") && $0.contains(",168.72,,,") })
    }

    @Test("The data dictionary tells each column of the CSV, in order")
    func dictionary() {
        let rows = data.dictionaryCSV.split(separator: "\r\n").dropFirst()
        let headings = rows.map { $0.split(separator: "\"")[0] }
        #expect(headings.map(String.init) == data.columns.map(\.heading))
        #expect(data.columns.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("The dictionary says what the amounts are on each basis, and that the return cannot be relied on")
    func meaning() {
        let valued = Valuer().value(PublishedTable.return)
        let definition = FindingDefinition(
            "a-code", .stop, .bidder, title: "Title", meaning: "Meaning.", fix: "Do this.")
        let stop = Finding(definition, at: CellLocation(file: "published.xlsx"), message: "M.")
        let computed = PublishedData(valued, findings: [stop], basis: .computed).dictionaryCSV
        let stated = PublishedData(valued, findings: [stop], basis: .stated).dictionaryCSV
        #expect(computed.contains("\"Answer × proxy value, rounded to the penny."))
        #expect(stated.contains("\"As the bidder's return states it") && !stated.contains("\"Answer × proxy value"))
        for dictionary in [computed, stated] {
            #expect(
                dictionary.contains(
                    "1 stop, 0 to check, 0 notes: the return cannot be relied on until the stops are settled."))
        }
        #expect(data.dictionaryCSV.contains("Open questions: Nothing was found in the return: nothing stops it."))
    }

    @Test("A proxy value that cannot be read is published as it stands, in the CSV as on the sheet")
    func unreadableProxy() {
        var line = ReturnLine.sample(proxy: nil)
        line.proxy = ReturnedProxy(cell: nil, text: "#N/A", proxy: nil, isUnreadable: true)
        let published = PublishedData(Valuer().value(.sample([line])), findings: [], basis: .computed)
        #expect(published.csv.contains("\"#N/A\",1,"))
        #expect(published.columns.first { $0.heading == "Proxy Value" }?.type == "number or text")
    }

    @Test("Texts that would run as formulas are made harmless")
    func guarded() {
        let line = ReturnLine.sample("=cmd|' /C calc'!A0", theme: "@theme")
        let csv = PublishedData(Valuer().value(.sample([line])), findings: [], basis: .computed).csv
        #expect(csv.contains("\"'@theme\",\"'=cmd|"))
    }

    @Test("Headings stay different, whatever the return calls its priority schemes")
    func headings() {
        let schemes = ["Theme", "theme", "", "\u{1}"].map { PriorityScheme($0, priorities: []) }
        let line = ReturnLine.sample(priorities: ["Theme": "a", "theme": "b"])
        let headings = PublishedData(Valuer().value(.sample([line], schemes: schemes)), findings: [], basis: .computed)
            .columns
            .map { $0.heading.lowercased() }
        #expect(Set(headings).count == headings.count)
    }
}
