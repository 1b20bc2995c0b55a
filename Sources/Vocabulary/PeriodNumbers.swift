package import SocialValue

/// Finds the periods that headings count past: "Year 2" between "Year 1" and "Year 3".
package enum PeriodNumbers {
    /// The numbers left out between the first period and the last; none when a heading is not numbered plainly.
    package static func missing(among headings: [YearHeading]) -> [Int] {
        let numbers = headings.compactMap(number)
        guard numbers.count == headings.count, let first = numbers.min(), let last = numbers.max(),
            last - first < mostPeriods
        else { return [] }
        let known = Set(numbers)
        return known.count == numbers.count ? (first...last).filter { !known.contains($0) } : []
    }

    /// The number of a year, "Year 2" or "2026-27", or of a part of one when the year is not named, "Q2".
    private static func number(_ heading: YearHeading) -> Int? {
        let words = HeadingPart(heading.text)?.words ?? HeadingVocabulary.normalized(heading.text)
        let digits = words.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
        guard let first = digits.first, heading.kind == .year || digits.count == 1 && first <= 12 else { return nil }
        return first
    }

    /// No contract has more.
    private static let mostPeriods = 60
}
