import Returns
import SpreadsheetModel

extension NoReturnTable {
    /// What to tell an officer whose council's workbook holds no table of measures, after the file's name.
    package var councilMessage: String {
        guard equallyGood.isEmpty else {
            return "has \(equallyGood.count) tables of measures that are equally good, with headings in "
                + "\(equallyGood.joined(separator: " and ")). Call the sheet with the council's measures "
                + "\"\(MeasuresSheet.name)\"."
        }
        let place =
            switch (nearestSheet, nearestRow) {
            case (let sheet?, let row?):
                " The nearest is row \(row) of sheet \"\(sheet)\", which has no column headed "
                    + missing.map { "\"\($0)\"" }.joined(separator: " and ") + "."
            default: ""
            }
        let hint = hints.isEmpty ? "" : " " + hints.joined(separator: " ")
        return "has no table of measures with their proxy values.\(place)\(hint) A council's workbook needs a sheet "
            + "\"\(MeasuresSheet.name)\" with a row of headings, at least \"Reference\" and \"Proxy Value\", best with "
            + "\"Theme\", \"Question\" and \"Units\". The command \"pledgebook council new\" writes one to start from."
    }
}
