import SpreadsheetModel
import Testing

@Suite struct CivilDateTextTests {
    @Test(arguments: ["2026-11-22", "0001-01-01", "9999-12-31T23:59:59", "2026-11-22T16:54:39", "2026-11-22T00:00:01"])
    func aDayIsPrintedAsIsoWritesIt(_ text: String) throws {
        #expect(try #require(CivilDate(iso8601: text)).description == text)
    }

    @Test func daysAndTimesHaveAnOrder() throws {
        let texts = ["2025-12-31T23:59:59", "2026-01-01", "2026-01-01T00:00:01", "2026-02-01", "2026-02-02T01:00:00"]
        let dates = texts.compactMap { CivilDate(iso8601: $0) }
        #expect(dates.reversed().sorted() == dates)
        #expect(!(dates[0] < dates[0]))
    }

    /// What the serial of a day and a time gives can be written, whatever the time.
    @Test func theSerialOfATimeHasNoMoreDigitsThanAWorkbookKeeps() throws {
        for system in [DateSystem.from1900, .from1904] {
            for second in stride(from: 0, to: 86_400, by: 617) {
                let date = CivilDate(
                    year: 2026, month: 11, day: 30, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
                let serial = try #require(DateSerial(date, system: system))
                #expect(serial.value.significantDigits <= 15)
                #expect(serial.civil == date)
            }
        }
    }
}
