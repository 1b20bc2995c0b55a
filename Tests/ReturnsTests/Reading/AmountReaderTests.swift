import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct AmountReaderTests {
    private let place = CellReference(row: 1, column: 6)

    private func cell(_ written: String) -> Cell? {
        SheetGrid(written, at: "G2").sheet.cells.first
    }

    @Test(
        "A stated amount is read as stored or as typed, rounded to the penny; a dash is no pounds",
        arguments: [
            ("738768", "738768.00"), ("£ 738,768.00", "738768.00"), ("£ -", "0.00"), ("-", "0.00"), ("0", "0.00"),
            ("6264776.714999", "6264776.71"), ("6264776.715", "6264776.72"), ("=E2*F2 -> 12.5", "12.50"),
            ("(£5)", "-5.00"),
            ("-5", "-5.00"), ("£6.5m", "6500000.00"),
        ])
    func stated(written: String, expected: String) {
        let amount = AmountReader.stated(cell(written), at: place)
        #expect(amount.amount == .exactly(expected))
        #expect(!amount.isUnreadable)
        #expect(amount.cell == place)
    }

    @Test(arguments: ["to follow", "#REF!", "TRUE", "45748 [d-mmm]", "n/a", "50%", "12,50", "1E+40"])
    func whatIsNoAmountIsUnreadableAndNotZero(written: String) {
        let amount = AmountReader.stated(cell(written), at: place)
        #expect(amount.amount == nil)
        #expect(amount.isUnreadable)
    }

    @Test func aBlankAmountIsNeitherZeroNorUnreadable() {
        for written in ["", "'  ", "=E2*F2"] {
            let amount = AmountReader.stated(cell(written), at: place)
            #expect(amount.amount == nil && amount.text == nil && !amount.isUnreadable)
        }
        #expect(AmountReader.stated(cell("=E2*F2"), at: place).isFormula)
        #expect(!AmountReader.stated(cell("5"), at: place).isFormula)
    }

    @Test(
        "A proxy keeps the places it is shown with",
        arguments: [
            ("0.963811801 [0.000000]", "0.963811801", 6), ("0.963812", "0.963812", 6), ("16.1 [#,##0.00]", "16.1", 2),
            ("30782", "30782", 0), ("30782 [£#,##0.00]", "30782", 2), ("£16.10", "16.1", 2), ("'286.50", "286.5", 2),
            ("£ 30,782.00", "30782", 2), ("'0.963812", "0.963812", 6), ("'20.", "20", 0),
            ("0.95000000000000007", "0.95", 2), ("£0.50 GBP", "0.5", 2), ("-", "0", 0),
        ])
    func proxy(written: String, value: String, places: Int) {
        let proxy = AmountReader.proxy(cell(written), at: place)
        #expect(proxy.proxy == Proxy(.exactly(value), shownPlaces: places))
        #expect(!proxy.isUnreadable)
    }

    @Test("A blank or declined proxy is none at all; anything else unread is unreadable")
    func noProxy() {
        for written in ["", "n/a", "none"] {
            let proxy = AmountReader.proxy(cell(written), at: place)
            #expect(proxy.proxy == nil && !proxy.isUnreadable)
        }
        for written in ["see form", "#REF!", "TRUE", "45748 [d-mmm]", "50%"] {
            let proxy = AmountReader.proxy(cell(written), at: place)
            #expect(proxy.proxy == nil && proxy.isUnreadable)
        }
    }
}
