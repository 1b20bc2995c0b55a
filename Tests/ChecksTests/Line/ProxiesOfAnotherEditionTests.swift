import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ProxiesOfAnotherEditionTests {
    @Test("The edition is told once, with what its values would have changed, and the stated values' cause")
    func words() throws {
        let checked = try CheckedGrid(fixture: "proxies-of-another-edition")
        let finding = try #require(checked.findings("proxies-of-another-edition").first)
        #expect(finding.message == "The form is of edition 2020: its proxy values of NT1 and NT18 are that edition's.")
        // 24 × (30,782 - 28,213) + 250,000 × (0.963812 - 0.91)
        #expect(finding.effect == .exactly("75109"))
        #expect(checked.findings("proxy-changed").isEmpty)
    }

    private func codes(_ first: String, _ second: String) throws -> [FindingCode] {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1       | FTE   | \(first)    | 24
            NT18      | £     | \(second)   | 100
            == Measures
            Reference | Units | Proxy Value | Proxy Value 2020 | Proxy Value 2019
            NT1       | FTE   | 30782       | 28213            | 28213
            NT18      | £     | 0.963812    | 0.91             | 0.9
            """)
        return checked.findings.map(\.code).filter { $0.description.contains("prox") }
    }

    @Test("One value of another edition is a changed proxy; two of no one edition are two")
    func mixed() throws {
        #expect(try codes("28213", "0.963812") == ["proxy-changed"])
        #expect(try codes("28213", "0.5") == ["proxy-changed", "proxy-changed"])
        #expect(try codes("28213", "0.9") == ["proxies-of-another-edition"])
    }

    @Test(
        "A stated value names the proxy value it was worked out with, and the contract's years",
        arguments: [
            ("91", "It was worked out with 0.91, the proxy value of edition 2020."),
            ("375", "The stated value is answer × proxy × 3, the years of the contract."),
            (
                "70",
                "It was worked out with the proxy value 0.7, which the return shows; the council's was used here."
            ),
        ])
    func causes(stated: String, words: String) throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer | Pledged Social Value
            NT18      | £     | 0.7         | 100    | \(stated)
            == Measures
            Reference | Units | Proxy Value | Proxy Value 2020
            NT18      | £     | 1.25        | 0.91
            == Tender
            Length | 36 months
            """)
        let message = try #require(checked.messages("stated-value-disagrees").first)
        #expect(message.contains(words))
    }
}
