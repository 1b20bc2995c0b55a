import Findings
import SocialValue
import Valuation

/// One measure answered on two rows.
enum DuplicateMeasure: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "duplicate-measure", .stop, .bidder,
        title: "A measure is on two rows",
        meaning: """
            The same measure is answered twice, so its value is counted twice. Two references mean the same measure \
            when they share a code, or when the council's workbook gives both codes to one measure. NT1 and NT1c are \
            different measures.
            """,
        fix: "Keep one row for the measure and clear the other, or correct the wrong reference.",
        request: "Enter one answer for the measure.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        var first = [MeasureCode: Int](minimumCapacity: valued.lines.count)
        return valued.lines.indices.compactMap { index in
            let line = valued.lines[index]
            // What names several measures was not counted for any.
            let codes = ReferenceAmbiguous.isOfSeveral(line, in: valued) ? [] : line.codes
            let earlier = codes.lazy.compactMap { first[$0] }.first
            for code in codes where first[code] == nil { first[code] = index }
            return earlier.map { finding(valued.lines[index], repeating: valued.lines[$0], in: valued) }
        }
    }

    private static func finding(_ line: ValuedLine, repeating earlier: ValuedLine, in valued: ValuedReturn) -> Finding {
        Finding(
            definition, at: valued.source.location(line.line.referenceCell), reference: line.line.label,
            message: "\(line.line.label) is already in row \(earlier.line.rowNumber). Both rows are counted.",
            found: line.line.label, expected: "one row for each measure",
            effect: line.computed.map { $0.magnitude.pounds })
    }
}
