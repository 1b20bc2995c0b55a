import SocialValue
import TestSupport
import Testing

@Suite struct FrameworkTests {
    @Test(
        "A measure is found by any of its codes, however typed",
        arguments: [
            ("NT18", "NT18"), ("nt-18", "NT18"), ("CBC5", "CBC5 RBC1"), ("RBC1", "CBC5 RBC1"), ("NT1c", "NT1c"),
        ])
    func found(text: String, measure: String) throws {
        let reference = try #require(MeasureReference(text))
        #expect(PublishedTable.framework.measure(reference)?.reference.text == measure)
    }

    @Test func aMeasureTheCouncilDoesNotHaveIsNotFound() throws {
        let reference = try #require(MeasureReference("NT18a"))
        #expect(PublishedTable.framework.measure(reference) == nil)
    }

    @Test("Two measures in one reference name neither; two codes of one name it")
    func several() throws {
        let both = try #require(MeasureReference("NT18/NT19"))
        #expect(PublishedTable.framework.measure(both) == nil)
        #expect(PublishedTable.framework.measures(both).map(\.reference.text) == ["NT18", "NT19"])
        let aliases = try #require(MeasureReference("RBC1 CBC5"))
        #expect(PublishedTable.framework.measure(aliases)?.reference.text == "CBC5 RBC1")
    }
}
