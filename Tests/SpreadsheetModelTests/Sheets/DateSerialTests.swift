import SpreadsheetModel
import Testing

@Suite struct DateSerialTests {
    /// Counts days by turning the pages of a calendar, which shares no arithmetic with what it checks.
    private struct Calendar {
        var year: Int
        var month = 1
        var day = 1

        mutating func turn() {
            day += 1
            if day > lastDay { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }

        private var lastDay: Int {
            switch month {
            case 2: year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
            case 4, 6, 9, 11: 30
            default: 31
            }
        }

        /// Every day of the first two centuries; then the days around each end of February, where counts go wrong.
        var isChecked: Bool { year < 2105 || (month == 2 && day > 27) || (month == 3 && day == 1) }

        var date: CivilDate { CivilDate(year: year, month: month, day: day) }
    }

    @Test("Days of the 1900 system, to 31 December 9999, are the calendar's, there and back")
    func system1900() throws {
        var calendar = Calendar(year: 1900)
        for serial in 1..<DateSystem.from1900.dayLimit {
            if serial == 60 { continue }
            defer { calendar.turn() }
            guard calendar.isChecked else { continue }
            let date = try #require(DateSerial(ExactDecimal(serial), system: .from1900))
            guard date.civil == calendar.date, DateSerial(calendar.date, system: .from1900) == date, date.isCalendarDay
            else {
                Issue.record("\(serial) is \(calendar.date)")
                return
            }
        }
        #expect(calendar.date == CivilDate(year: 10_000, month: 1, day: 1))
    }

    @Test("Days of the 1904 system are the calendar's, there and back")
    func system1904() throws {
        var calendar = Calendar(year: 1904)
        for serial in 0..<DateSystem.from1904.dayLimit {
            defer { calendar.turn() }
            guard calendar.isChecked else { continue }
            let date = try #require(DateSerial(ExactDecimal(serial), system: .from1904))
            guard date.civil == calendar.date, DateSerial(calendar.date, system: .from1904) == date else {
                Issue.record("\(serial) is \(calendar.date)")
                return
            }
        }
        #expect(calendar.date == CivilDate(year: 10_000, month: 1, day: 1))
    }

    @Test("The 1900 system's two days that never were are flagged and shown as Excel shows them")
    func falseDays() throws {
        let leap = try #require(DateSerial(ExactDecimal(60), system: .from1900))
        #expect(!leap.isCalendarDay && leap.civil == CivilDate(year: 1900, month: 2, day: 29))
        let zero = try #require(DateSerial(.zero, system: .from1900))
        #expect(!zero.isCalendarDay && zero.civil == CivilDate(year: 1900, month: 1, day: 0))
        #expect(DateSerial(CivilDate(year: 1900, month: 2, day: 29), system: .from1900) == nil)
        #expect(DateSerial(CivilDate(year: 1899, month: 12, day: 31), system: .from1900) == nil)
        #expect(DateSerial(CivilDate(year: 1903, month: 12, day: 31), system: .from1904) == nil)
    }

    @Test("Negative serials and those past 31 December 9999 are no dates")
    func limits() throws {
        #expect(DateSerial(ExactDecimal(-1), system: .from1900) == nil)
        #expect(DateSerial(ExactDecimal(2_958_466), system: .from1900) == nil)
        #expect(DateSerial(ExactDecimal(2_957_004), system: .from1904) == nil)
        #expect(DateSerial(ExactDecimal(coefficient: 1, exponent: 300), system: .from1904) == nil)
        let last = try #require(ExactDecimal("2958465.999999"))
        #expect(DateSerial(last, system: .from1900)?.civil == nil)
    }

    @Test("Every second of a day is read back from its serial, in both systems")
    func seconds() throws {
        for second in stride(from: 0, to: 86_400, by: 7) {
            let time = CivilDate(
                year: 2026, month: 11, day: 22, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
            for system in [DateSystem.from1900, .from1904] {
                let serial = try #require(DateSerial(time, system: system))
                // Fifteen digits are what a workbook keeps of it.
                let stored = try #require(DateSerial(serial.value.rounded(toSignificantDigits: 15), system: system))
                #expect(stored.civil == time)
            }
        }
    }

    @Test("A time that rounds to midnight belongs to the next day")
    func midnight() throws {
        let value = try #require(ExactDecimal("46348.9999999"))
        let date = try #require(DateSerial(value, system: .from1900))
        #expect(date.civil == CivilDate(year: 2026, month: 11, day: 23))
    }

    @Test(
        "An ISO date is read as a workbook stores it, and nothing else is",
        arguments: [
            ("2026-11-22", CivilDate(year: 2026, month: 11, day: 22)),
            ("2026-11-22T16:54", CivilDate(year: 2026, month: 11, day: 22, hour: 16, minute: 54)),
            ("2026-11-22T16:54:39.250Z", CivilDate(year: 2026, month: 11, day: 22, hour: 16, minute: 54, second: 39)),
            ("2024-02-29", CivilDate(year: 2024, month: 2, day: 29)), ("2026-02-29", nil), ("2026-13-01", nil),
            ("2026-00-10", nil), ("2026-11-22T24:00", nil), ("2026-11-22T16:5", nil), ("22/11/2026", nil), ("", nil),
            ("Z", nil),
            ("2026-11-22T16:54:39.", nil), ("2026-11-22T16:54;39", nil), ("+026-11-22", nil), ("2026-11-22 16:54", nil),
        ] as [(String, CivilDate?)])
    func iso8601(text: String, expected: CivilDate?) {
        #expect(CivilDate(iso8601: text) == expected)
    }
}
