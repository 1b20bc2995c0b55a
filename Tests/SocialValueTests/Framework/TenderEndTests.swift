import SocialValue
import SpreadsheetModel
import Testing

@Suite struct TenderEndTests {
    @Test(
        "A contract ends the day before the same day of its last month",
        arguments: [
            ((2027, 4, 1), 36, (2030, 3, 31)), ((2027, 4, 15), 12, (2028, 4, 14)), ((2027, 12, 1), 1, (2027, 12, 31)),
            ((2027, 1, 31), 1, (2027, 2, 28)), ((2028, 2, 29), 12, (2029, 2, 28)), ((2027, 1, 1), 24, (2028, 12, 31)),
        ])
    func end(start: (Int, Int, Int), months: Int, end: (Int, Int, Int)) {
        let tender = Tender(start: CivilDate(year: start.0, month: start.1, day: start.2), lengthInMonths: months)
        #expect(tender.end == CivilDate(year: end.0, month: end.1, day: end.2))
        #expect(Tender(start: tender.start).end == nil && Tender(lengthInMonths: months).end == nil)
    }
}
