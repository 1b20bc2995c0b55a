import SpreadsheetModel
import Testing

@Suite struct CivilDateUnixTimeTests {
    @Test(arguments: [
        (0, CivilDate(year: 1970, month: 1, day: 1)),
        (-1, CivilDate(year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59)),
        (946_684_800, CivilDate(year: 2000, month: 1, day: 1)), (951_782_400, CivilDate(year: 2000, month: 2, day: 29)),
        (1_767_225_599, CivilDate(year: 2025, month: 12, day: 31, hour: 23, minute: 59, second: 59)),
        (253_402_300_799, CivilDate(year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59)),
        (-62_135_596_800, CivilDate(year: 1, month: 1, day: 1)),
    ])
    func secondsAndDaysMeanEachOther(seconds: Int, date: CivilDate) {
        #expect(CivilDate(secondsSince1970: seconds) == date)
        #expect(date.secondsSince1970 == seconds)
    }

    @Test(arguments: [253_402_300_800, -62_135_596_801, Int.max, Int.min])
    func whatTheCalendarDoesNotReachIsNoDate(seconds: Int) {
        #expect(CivilDate(secondsSince1970: seconds) == nil)
    }
}
