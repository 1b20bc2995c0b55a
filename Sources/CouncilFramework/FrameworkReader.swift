import Algorithms
package import Returns
import SocialValue
package import SpreadsheetModel

/// Reads a council's framework from its workbook: tender, themes, measures, priorities and rules.
///
/// Only the table of measures is compulsory. It may be the sheet `Measures` of a council workbook or the attachment that
/// a council published: what counts is its headings. Without a sheet `Rules` the shipped rules hold.
package enum FrameworkReader {
    /// Reads everything that can be read, with what could not be used.
    ///
    /// - Parameters:
    ///   - sheets: in tab order.
    ///   - dateSystem: what the workbook's dates count from.
    ///   - findingCodes: those of all findings in returns, which the council may accept.
    /// - Throws: ``NoReturnTable`` when no visible sheet holds a table of measures.
    package static func reading(
        _ sheets: [Sheet], fileName: String, dateSystem: DateSystem = .from1900, findingCodes: [String]
    ) throws(NoReturnTable) -> CouncilReading {
        let source = CouncilSheets(sheets: sheets, file: fileName, dateSystem: dateSystem)
        let tender = TenderSheet(source)
        let listed = PrioritiesSheet(source)
        let measures = try MeasuresSheet(source, schemes: listed.schemes)
        let themes = ThemesSheet(source)
        let rules = RulesSheet(source)
        let accepted = AcceptedSheet(source, codes: findingCodes)
        var places = CouncilPlaces(file: fileName)
        places.measures = measures.places
        places.themes = themes.places
        places.priorities = listed.places
        places.rules = rules.places
        places.tender = tender.place
        places.lacksTender = tender.place == nil && source.isCouncilWorkbook
        places.unreadableFacts = tender.unreadable
        places.facts = tender.facts
        var framework = Framework(
            tender: tender.tender, themes: Array((themes.names + measures.measures.map(\.theme)).uniqued()),
            measures: measures.measures, schemes: PriorityScheme.merging(listed.schemes, with: measures.schemes),
            rules: rules.rules ?? PolicyRule.shipped)
        framework.accepted = accepted.accepted
        return CouncilReading(
            framework, places: places,
            notes: [source.firstDateFrom1904()].compactMap(\.self) + tender.notes + themes.notes + measures.notes
                + listed.notes + rules.notes + accepted.notes,
            answers: measures.answers)
    }
}

extension PriorityScheme {
    /// The listed schemes, each with the further priorities that measures name, then the schemes that are not listed.
    static func merging(_ listed: [PriorityScheme], with used: [PriorityScheme]) -> [PriorityScheme] {
        let names = (listed + used).map(\.name).uniqued()
        return names.map { name in
            let both = (listed + used).filter { $0.name == name }
            return PriorityScheme(
                name, priorities: Array(both.flatMap(\.priorities).uniqued()), periods: both.first?.periods ?? [:])
        }
    }
}

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
