import Forms
package import SocialValue
package import SpreadsheetModel

/// Reads what officers typed of a tender from the evaluation workbook. A blank is never zero, and a consensus is only
/// what was typed as one.
package enum EvaluationReader {
    /// Reads everything that can be read, with what could not be used; nil for a workbook without a sheet of bids.
    ///
    /// - Parameters:
    ///   - sheets: in tab order.
    ///   - dateSystem: what the workbook's dates count from.
    ///   - framework: the council's, whose criteria and measures the workbook is about.
    package static func reading(
        _ sheets: [Sheet], fileName: String, dateSystem: DateSystem = .from1900, framework: Framework
    ) -> EvaluationReading? {
        let source = CouncilSheets(sheets: sheets, file: fileName, dateSystem: dateSystem)
        guard
            let table = CouncilTable(on: EvaluationWords.bidsSheet, headings: EvaluationWords.bidHeadings, in: source)
        else { return nil }
        let bids = EvaluationBids(EvaluationTable(table))
        var evaluation = Evaluation(bids: bids.bids)
        var notes = bids.notes
        var columns = [table.sheet.name: table.columns]
        var blankScores: [EvaluatorScore] = []
        if let table = CouncilTable(
            on: EvaluationWords.scoresSheet, headings: EvaluationWords.scoreHeadings, in: source)
        {
            let scores = EvaluationScores(
                EvaluationTable(table), bids: bids.bids, criteria: framework.tender.typedCriteria)
            evaluation.scores = scores.scores
            notes += scores.notes
            blankScores = scores.blanks
            columns[table.sheet.name] = table.columns
        }
        if let table = CouncilTable(
            on: EvaluationWords.acceptedSheet, headings: EvaluationWords.acceptedHeadings, in: source)
        {
            let accepted = EvaluationAnswers(
                EvaluationTable(table), bids: bids.bids, framework: framework, dateSystem: dateSystem)
            evaluation.accepted = accepted.answers
            notes += accepted.notes
            columns[table.sheet.name] = table.columns
        }
        return EvaluationReading(evaluation, notes: notes, blankScores: blankScores, columns: columns)
    }
}
