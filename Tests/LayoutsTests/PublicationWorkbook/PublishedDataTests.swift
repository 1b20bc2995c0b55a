import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct PublishedDataTests {
    private let data = PublishedData(Valuer().value(PublishedTable.return), basis: .computed)

    @Test("The CSV has a record a measure, numbers as plain digits, nothing where nothing was answered")
    func csv() {
        let lines = data.csv.split(separator: "\r\n").map(String.init)
        #expect(lines.count == 23)
        #expect(lines[0].contains("\"Theme\",\"Reference\",\"Question\",\"Units\",\"Proxy Value\",\"Answer\""))
        #expect(lines.contains { $0.contains(",0.963812,650000,626477.80,") && $0.contains("\"NT18\"") })
        #expect(lines.contains { $0.contains(",30782,24,738768.00,") })
        #expect(lines.contains { $0.contains(",0,840000,0.00,") })
        #expect(lines.contains { $0.contains("\"NT13\"") && $0.contains(",168.72,,,") })
    }

    @Test("The data dictionary tells each column of the CSV, in order")
    func dictionary() {
        let rows = data.dictionaryCSV.split(separator: "\r\n").dropFirst()
        let headings = rows.map { $0.split(separator: "\"")[0] }
        #expect(headings.map(String.init) == data.dataColumns.map(\.heading))
        #expect(data.dataColumns.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("The dictionary says what the amounts are on each basis, and nothing of the one return")
    func meaning() {
        let valued = Valuer().value(PublishedTable.return)
        let computed = PublishedData(valued, basis: .computed).dictionaryCSV
        let stated = PublishedData(valued, basis: .stated).dictionaryCSV
        #expect(computed.contains("\"Answer × proxy value, rounded to the penny."))
        #expect(stated.contains("\"As the bidder's return states it") && !stated.contains("\"Answer × proxy value"))
        let other = Valuer().value(
            .sample([.sample()], schemes: valued.schemeNames.map { PriorityScheme($0, priorities: []) }))
        #expect(PublishedData(other, basis: .computed).dictionaryCSV == computed)
    }

    @Test("Every record says whose it is, and the files of several bidders stack")
    func stacked() {
        var framework = PublishedTable.framework
        framework.tender = Tender(
            reference: "T-7", title: "Parks", start: CivilDate(year: 2027, month: 4, day: 1), lengthInMonths: 36,
            council: "Pendle Council")
        let day = CivilDate(year: 2027, month: 1, day: 20)
        let files = ["Acme Ltd", "Bolt plc"].map { bidder in
            var source = PublishedTable.return
            source.bidder = bidder
            let id = bidder == "Acme Ltd" ? "GB-COH-01234567" : nil
            return PublishedData(
                Valuer(framework: framework).value(source), basis: .computed,
                preparation: Preparation(day: day, bidderIdentifier: id)
            ).csv.split(separator: "\r\n")
        }
        #expect(files[0][0] == files[1][0] && !files[0][0].unicodeScalars.contains("\u{FEFF}"))
        let licence = "\"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\",\"computed\","
        let period = "\"2027-04-01\",\"2030-03-31\",\"2027-01-20\","
        let acme = "\"Pendle Council\",\"T-7\",\"Parks\",\"Acme Ltd\",\"GB-COH-01234567\"," + period + licence
        let bolt = "\"Pendle Council\",\"T-7\",\"Parks\",\"Bolt plc\",," + period + licence
        #expect(files[0].dropFirst().allSatisfy { $0.hasPrefix(acme) })
        #expect(files[1].dropFirst().allSatisfy { $0.hasPrefix(bolt) })
    }

    @Test("A proxy value that cannot be read is published as it stands, in the CSV as on the sheet")
    func unreadableProxy() {
        var line = ReturnLine.sample(proxy: nil)
        line.proxy = ReturnedProxy(cell: nil, text: "#N/A", proxy: nil, isUnreadable: true)
        let published = PublishedData(Valuer().value(.sample([line])), basis: .computed)
        #expect(published.csv.contains("\"#N/A\",1,"))
        #expect(published.columns.first { $0.heading == "Proxy Value" }?.type == "number or text")
    }

    @Test("Texts that would run as formulas are made harmless")
    func guarded() {
        let line = ReturnLine.sample("=cmd|' /C calc'!A0", theme: "@theme")
        let csv = PublishedData(Valuer().value(.sample([line])), basis: .computed).csv
        #expect(csv.contains("\"'@theme\",\"'=cmd|"))
    }

    @Test("Headings stay different, whatever the return calls its priority schemes")
    func headings() {
        let schemes = ["Theme", "theme", "", "\u{1}"].map { PriorityScheme($0, priorities: []) }
        let line = ReturnLine.sample(priorities: ["Theme": "a", "theme": "b"])
        let headings = PublishedData(Valuer().value(.sample([line], schemes: schemes)), basis: .computed)
            .columns
            .map { $0.heading.lowercased() }
        #expect(Set(headings).count == headings.count)
    }
}
