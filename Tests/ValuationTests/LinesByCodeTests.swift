import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct LinesByCodeTests {
    private static func lines(_ references: [String]) -> [ValuedLine] {
        let lines = references.enumerated().map { row, reference in
            var line = ReturnLine.sample(proxy: "1", answer: "1", stated: nil)
            line.reference = MeasureReference(reference)
            line.referenceCell = CellReference(row: row, column: 0)
            return line
        }
        return Valuer().value(.sample(lines)).lines
    }

    private static func rows(_ lines: [ValuedLine]) -> [Int] { lines.map(\.line.referenceCell.row) }

    @Test("Each line is taken once, the first that shares a code first; the others are left in order")
    func taking() throws {
        var lines = LinesByCode(Self.lines(["NT1", "NT2 RE2", "NT1", "RE2", "NT3"]))
        let taken = try ["NT1", "NT1c", "RE2", "NT2 RE2", "NT1", "NT1"].map {
            lines.take(try #require(MeasureReference($0)))?.line.referenceCell.row
        }
        #expect(taken == [0, nil, 1, 3, 2, nil])
        #expect(Self.rows(lines.untaken) == [4])
    }

    @Test("A line that names no measure is taken by what it prints, once, and never by a measure")
    func unnamed() throws {
        let valued = ["Trees", "NT1", "Trees", "Hours"].enumerated().map { row, text in
            var line = ReturnLine.sample("NT1", row: row + 2)
            if text != "NT1" { (line.reference, line.referenceText) = (nil, text) }
            return line
        }
        var lines = LinesByCode(Valuer().value(.sample(valued)).lines)
        let taken = [valued[0], valued[1], valued[2], valued[0], valued[1]].map {
            lines.take(alike: $0)?.line.referenceCell.row
        }
        #expect(taken == valued[0...2].map(\.referenceCell.row) + [nil, nil])
        #expect(Self.rows(lines.untaken) == [valued[3].referenceCell.row])
    }

    @Test("It takes what a look through all that is left takes")
    func againstEveryLine() throws {
        var generator = SeededGenerator(seed: 11)
        let codes = ["NT1", "NT2", "NT3", "RE1", "RE2", "NT1 RE1", "NT2 RE2 NT3"]
        for _ in 0..<200 {
            let valued = Self.lines((0..<12).compactMap { _ in codes.randomElement(using: &generator) })
            var (lines, rest) = (LinesByCode(valued), valued)
            for _ in 0..<10 {
                let measure = try #require(codes.randomElement(using: &generator).flatMap { MeasureReference($0) })
                let match = rest.firstIndex { $0.line.reference?.isSameMeasure(as: measure) == true }
                #expect(lines.take(measure) == match.map { rest.remove(at: $0) })
            }
            #expect(Self.rows(lines.untaken) == Self.rows(rest))
        }
    }
}
