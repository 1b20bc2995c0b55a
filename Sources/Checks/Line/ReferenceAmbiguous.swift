import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A row names several measures: in its reference, or one in its reference and another in its question.
enum ReferenceAmbiguous: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "reference-ambiguous", .stop, .bidder,
        title: "A row names several measures",
        meaning: """
            A reference may have two codes of one measure. This one has codes of two measures in the council's \
            workbook, so it is not clear which of them is answered, and the line is left out of the computed total; \
            or the question after the reference starts with the code of another measure, and the line was valued by \
            its reference.
            """,
        fix: "Answer each measure in its own row, with the reference and question from the council's form.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let named = valued.lines.map { others(in: $0.line) }
        // Few questions start with a code.
        let codes = named.allSatisfy({ $0.isEmpty }) ? [] : valued.lines.flatMap(\.codes)
        let known = codes.isEmpty ? [] : Set(codes + (valued.framework?.measures ?? []).flatMap(\.reference.codes))
        return zip(valued.lines, named).compactMap { line, others in
            several(line, in: valued) ?? contradiction(line, among: others, known: known, in: valued)
        }
    }

    /// Whether a line's reference names several of the council's measures.
    static func isOfSeveral(_ line: ValuedLine, in valued: ValuedReturn) -> Bool {
        guard line.measure == nil, let reference = line.line.reference else { return false }
        return (valued.framework?.measures(reference).count ?? 0) > 1
    }

    private static func several(_ valuedLine: ValuedLine, in valued: ValuedReturn) -> Finding? {
        let line = valuedLine.line
        guard isOfSeveral(valuedLine, in: valued), let reference = line.reference else { return nil }
        let named = valued.framework?.measures(reference).map(\.reference.text) ?? []
        return Finding(
            definition, at: valued.source.location(line.referenceCell), reference: line.label,
            message: "\"\(Excerpt.of(line.label))\" names \(named.count) measures of the council's workbook, "
                + "\(named.joined(separator: " and ")), so it is not clear which one is answered.",
            found: line.referenceText, expected: "the reference of one measure",
            effect: valuedLine.stated?.magnitude.pounds)
    }

    /// A reference besides that of a line, with its cell and how it stands there.
    private typealias Other = (reference: MeasureReference, cell: CellReference?, what: String)

    /// What the question, and what comes after the reference, start with, where that is a reference.
    private static func others(in line: ReturnLine) -> [Other] {
        let question = MeasureReference.leading(in: line.question)?.reference
        let behind = MeasureReference.leading(in: line.referenceText)
            .flatMap { MeasureReference.leading(in: $0.rest) }?.reference
        return (question.map { [($0, line.questionCell, "its question is headed")] } ?? [])
            + (behind.map { [($0, line.referenceCell, "it also names")] } ?? [])
    }

    /// The code that the question, or what comes after the reference, starts with, where it is of another measure. A
    /// word with a figure, as "CO2", is a code only where it is one of the return's or the council's, or has their letters.
    private static func contradiction(
        _ valuedLine: ValuedLine, among others: [Other], known: Set<MeasureCode>, in valued: ValuedReturn
    ) -> Finding? {
        let line = valuedLine.line
        let own = others.isEmpty ? [] : valuedLine.codes + (line.reference?.codes ?? [])
        for (other, cell, what) in others {
            guard !own.isEmpty, !other.codes.contains(where: own.contains),
                other.codes.contains(where: { known.contains($0) || own.map(\.letters).contains($0.letters) }),
                !isAsked(other, by: valuedLine.measure)
            else { continue }
            return Finding(
                definition, at: valued.source.location(cell ?? line.referenceCell), reference: line.label,
                message: "Row \(line.rowNumber) has the reference \(Excerpt.of(line.label)), but \(what) "
                    + "\(other.text). It was valued as \(own.first?.description ?? line.label).",
                found: other.text, expected: line.label, effect: valuedLine.computed?.magnitude.pounds)
        }
        return nil
    }

    /// Whether the council's own question starts with that code.
    private static func isAsked(_ other: MeasureReference, by measure: Measure?) -> Bool {
        measure.flatMap { MeasureReference.leading(in: $0.question) }?.reference.isSameMeasure(as: other) ?? false
    }
}
