import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A figure or a reference of which the cell's fonts make another than is stored.
enum TextMarked: ReturnCheck {
    static let struckOut = FindingDefinition(
        "text-struck-out", .stop, .bidder,
        title: "A figure is struck out",
        meaning: """
            A line goes through the text of the cell, or through part of it. That usually means that the figure is withdrawn, but \
            the file still stores it: "24" struck out before "36" is stored as 2436. Nothing of the cell was used.
            """,
        fix: "Clear the cell if the figure is withdrawn. If not, type the figure again without a line through it.")

    static let raised = FindingDefinition(
        "text-raised", .stop, .bidder,
        title: "A figure has a raised mark in it",
        meaning: """
            Part of the text, or all of it, is above or below the line, as the mark of a footnote is. The file \
            stores such a mark as one more digit: 24 with a raised 1 is stored as 241. Nothing in the cell was used, except the \
            code of a measure before such a mark.
            """,
        fix: "Type the figure again without the mark, and put the footnote into another cell.")

    static let partUnseen = FindingDefinition(
        "text-partly-unseen", .stop, .bidder,
        title: "Part of a figure cannot be seen",
        meaning: """
            Part of the text has the colour of the cell, or is smaller than 4 points, so the cell shows another figure \
            than it stores. Nothing of the cell was used.
            """,
        fix: "Type the figure again, all of it in the same print.")

    static let definitions = [struckOut, raised, partUnseen]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let sums =
            valued.source.subtotals.map { ("The subtotal \"\($0.label)\"", $0.amount) }
            + [("The return's total", valued.source.statedTotal)]
        return valued.lines.flatMap { lines($0, in: valued.source) }
            + sums.compactMap { name, amount in
                amount.printFault.map {
                    finding($0, name, "so it was compared with nothing", at: valued.source.location(amount.cell))
                }
            }
    }

    private static func lines(_ valued: ValuedLine, in source: Return) -> [Finding] {
        let line = valued.line
        let unvalued = valued.isRecordOnly ? "so it was not read" : "so the line has no value yet"
        func finding(_ fault: PrintFault?, _ part: String, _ result: String, at cell: CellReference?) -> Finding? {
            fault.map {
                self.finding($0, "\(line.label)'s \(part)", result, at: source.location(cell), line: line)
            }
        }
        let reference = line.referenceFault.map {
            self.finding(
                $0, "The reference in row \(line.rowNumber)", consequence(of: $0, for: line),
                at: source.location(line.referenceCell), line: line)
        }
        let answers =
            line.answer.years.map { ($0.answer, "answer for \($0.year)") }
            + (line.answer.isSumOfYears ? [] : [(line.answer, "answer")])
        let stated =
            line.stated.years.map { ($0.amount, "pledged social value for \($0.year)") }
            + (line.stated.years.contains { $0.amount.cell == line.stated.cell }
                ? [] : [(line.stated, "pledged social value")])
        let ownProxy = valued.proxySource == .return ? unvalued : "so it was not compared with the council's"
        return [reference, finding(line.proxy.printFault, "proxy value", ownProxy, at: line.proxy.cell)].compactMap(
            \.self)
            + answers.compactMap { finding($0.printFault, $1, unvalued, at: $0.cell) }
            + stated.compactMap { finding($0.printFault, $1, "so it was compared with nothing", at: $0.cell) }
    }

    /// What became of a row whose reference is marked: of a raised mark the code before it was used.
    private static func consequence(of fault: PrintFault, for line: ReturnLine) -> String {
        let isMark = [.raised, .lowered].contains(fault.kind) && fault.part?.contains(where: \.isLetter) == false
        guard isMark, let reference = line.reference else { return "so it is not clear which measure it names" }
        return "so we read the row as \(reference.text)"
    }

    private static func finding(
        _ fault: PrintFault, _ subject: String, _ result: String, at place: CellLocation, line: ReturnLine? = nil
    ) -> Finding {
        let definition =
            switch fault.kind {
            case .struckOut: struckOut
            case .raised, .lowered: raised
            case .coloredAsFill, .tiny: partUnseen
            }
        return Finding(
            definition, at: place, reference: line?.label,
            message: "\(subject) is \"\(Excerpt.of(fault.text))\", \(words(fault)), \(result).", found: fault.text,
            expected: "a figure in plain print")
    }

    /// "of which "1" is raised like the mark of a footnote", "which is struck out".
    static func words(_ fault: PrintFault) -> String {
        let what = fault.part.map { "of which \"\(Excerpt.of($0))\"" } ?? "which"
        return switch fault.kind {
        case .struckOut: "\(what) is struck out"
        case .raised: "\(what) is raised like the mark of a footnote"
        case .lowered: "\(what) is set below the line"
        case .coloredAsFill: "\(what) has the colour of the cell and cannot be seen"
        case .tiny: "\(what) is too small to be read"
        }
    }
}
