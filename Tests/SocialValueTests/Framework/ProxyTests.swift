import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ProxyTests {
    @Test(
        "The printed proxy may lie half of its last place from the stored one",
        arguments: [
            ("0.963812", nil, "0.0000005"), ("0.963811801", 6, "0.0000005"), ("30782", nil, "0.5"),
            ("16.09", 2, "0.005"),
            ("16.1", 2, "0.005"), ("1234", -2, "50"), ("0", nil, "0.5"),
        ] as [(String, Int?, String)])
    func displayTolerance(value: String, places: Int?, expected: String) {
        let proxy = Proxy(.exactly(value), shownPlaces: places)
        #expect(proxy.displayTolerance == .exactly(expected))
    }
}
