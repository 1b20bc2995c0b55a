import TestSupport
import Testing

@testable import SocialValue

@Suite struct MeasureReferenceTests {
    @Test(
        "One code is read however people type it, and its text is kept",
        arguments: [
            ("NT1", "NT1"), ("nt1", "NT1"), ("NT1c", "NT1c"), ("nt 1C", "NT1c"), ("NT-1c", "NT1c"), ("NT01c", "NT1c"),
            ("NT.1.c", "NT1c"), ("NT1-c", "NT1c"), ("NT1 c", "NT1c"), ("NT\u{A0}18", "NT18"), ("  NT18  ", "NT18"),
            ("NT15a", "NT15a"), ("RE14", "RE14"), ("ECC31a", "ECC31a"), ("C19-1", "C19-1"), ("c19-01", "C19-1"),
            ("NT0018", "NT18"), ("CBC5", "CBC5"), ("NT18.", "NT18"), ("NT18:", "NT18"),
        ])
    func oneCode(text: String, code: String) throws {
        let reference = try #require(MeasureReference(text))
        #expect(reference.codes.map(\.description) == [code])
    }

    @Test(
        "A cell with several codes is one measure with aliases",
        arguments: [
            ("CBC5 RBC1", ["CBC5", "RBC1"]), ("NT1 RE1 FM1", ["NT1", "RE1", "FM1"]), ("NT1/RE1", ["NT1", "RE1"]),
            ("NT1, RE1", ["NT1", "RE1"]), ("NT1; RE1", ["NT1", "RE1"]), ("NT1 & RE1", ["NT1", "RE1"]),
            ("NT1 + RE1", ["NT1", "RE1"]), ("NT1\u{A0}RE1", ["NT1", "RE1"]), ("NT13 or NT9", ["NT13", "NT9"]),
            ("NT8 and NT29", ["NT8", "NT29"]), ("NT1 to NT3", ["NT1", "NT3"]), ("NT 28/29", ["NT28", "NT29"]),
            ("NT15/15a", ["NT15", "NT15a"]),
        ])
    func aliases(text: String, codes: [String]) throws {
        let reference = try #require(MeasureReference(text))
        #expect(reference.codes.map(\.description) == codes)
        #expect(reference.text == text)
    }

    @Test(
        "Anything else is no reference",
        arguments: [
            "", " ", "NT", "18", "NT18x2", "NT12345", "LANCASHIRE1", "NT18 - Total amount", "Reference", "£18", "NT1cc",
            "n/a", "NT１８", "-", "NT 1 people", "NT18\nTotal",
        ])
    func noReference(text: String) {
        #expect(MeasureReference(text) == nil)
    }

    @Test(
        "A code in front of its question is parted from it",
        arguments: [
            ("NT18 - Total amount spent in LOCAL supply chain", "NT18", "Total amount spent in LOCAL supply chain"),
            ("NT18: Total", "NT18", "Total"), ("NT18 – Total", "NT18", "Total"),
            ("NT18 Total amount", "NT18", "Total amount"),
            ("NT1c. No. of people", "NT1c", "No. of people"), ("CBC5 RBC1 | Total", "CBC5 RBC1", "Total"),
            ("NT18 A total amount", "NT18", "A total amount"), ("NT18", "NT18", ""),
            ("NT18 / 25% of spend", "NT18", "/ 25% of spend"), ("NT18 and more", "NT18", "and more"),
        ])
    func leading(text: String, printed: String, rest: String) throws {
        let (reference, following) = try #require(MeasureReference.leading(in: text))
        #expect(reference.text == printed)
        #expect(following == rest)
    }

    @Test func twoReferencesNameOneMeasureWhenTheyShareACode() throws {
        let both = try #require(MeasureReference("CBC5 RBC1"))
        let one = try #require(MeasureReference("rbc 1"))
        #expect(both.isSameMeasure(as: one))
        #expect(one.isSameMeasure(as: both))
    }

    @Test func aSuffixMakesAnotherMeasure() throws {
        let plain = try #require(MeasureReference("NT1"))
        let suffixed = try #require(MeasureReference("NT1c"))
        #expect(!plain.isSameMeasure(as: suffixed))
    }
}
