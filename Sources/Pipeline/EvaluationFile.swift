package import Checks
import CouncilFramework
package import Findings
package import SocialValue

/// The evaluation workbook of a tender in a file.
package enum EvaluationFile {
    /// What officers typed in the workbook at a path, with what is wrong with it.
    ///
    /// - Parameter framework: the council's, whose tender the workbook is about.
    /// - Throws: a refusal when the file cannot be read or is no evaluation workbook.
    package static func reading(at path: String, framework: Framework) throws(Refusal) -> CheckedEvaluation {
        let input = try InputFile(path: path, owner: .council)
        let workbook = try WorkbookSheets(input, owner: .council)
        let reading = EvaluationReader.reading(
            workbook.sheets, fileName: input.file.name, dateSystem: workbook.dateSystem, framework: framework)
        guard var reading else { throw Refusal(notEvaluation: input.file.name, issued: workbook.issued) }
        reading.evaluation.file = input.file
        return CheckedEvaluation(reading, of: framework)
    }
}
