import TestSupport
import Testing
import Valuation

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
}
