import TestSupport
import Testing

/// Every sentence of the product stands in a string literal, so the words for people are held where they are written:
/// findings, requests, refusals, help, sheets, letters and reports, the rarest branch included.
@Suite struct OfficersLiteralsTests {
    /// Targets whose texts people see. Those of the writer and of the values both sides share are for developers.
    private static let targets: Set<String> = [
        "AtomicFiles", "Checks", "CouncilFramework", "Findings", "Forms", "Layouts", "OfficeEncryption", "Pipeline",
        "Reports", "Returns", "SocialValue", "Valuation", "Vocabulary", "XLSXReader", "pledgebook",
    ]
    /// Files of words that are read, not written, and of a style sheet.
    private static let notSpoken = [
        "HeadingVocabulary", "LabelledCells", "NamePlaceholder", "PageStyle", "Framework+PublishedTable", "ScaleWords",
        "PDFPrinter",
    ]

    @Test func everySentenceIsInOfficersWords() throws {
        let list = try WordList()
        let files = try Repository.sources().filter { file in
            Self.targets.contains(file.target) && !Self.notSpoken.contains { file.name.hasPrefix($0) }
        }
        let sentences = files.flatMap { file in
            file.literals.filter { $0.text.contains(" ") }.map { (place: "\(file.path):\($0.line)", text: $0.text) }
        }
        #expect(list.count > 100 && sentences.count > 1_000)
        let violations = sentences.flatMap { sentence in
            list.violations(in: sentence.text).map { sentence.place + ": " + $0 }
        }
        #expect(violations == [])
    }

    @Test func aWordOfTheListIsFoundWithWhatToSayInstead() throws {
        let list = try WordList()
        let found = list.violations(in: "The total\nstands below.")
        #expect(found == ["\"stands\" in \"the total stands below\". Say: is"])
        #expect(list.violations(in: "See that it adds up (rule D5).").count == 2)
        #expect(list.violations(in: "A standard form. There is no sub-Total-row. Rule of thumb") == [])
        #expect(list.violations(in: "There is no table. It is no table.").count == 1)
    }
}
