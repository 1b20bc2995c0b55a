package import SocialValue
import SpreadsheetModel

/// The words of the sheet `Definitions`: each measure with how it is answered, what it is worth and what it serves.
package struct DefinitionsText {
    private let framework: Framework

    package init(_ framework: Framework) {
        self.framework = framework
    }

    package static let title = "What each measure asks, and how to answer it"
    package static let choicesTitle = "The answers to choose from"
    package static let choicesLabel = "Choices"
    package static let choices = ["Yes", "No"]
    /// What stands in place of a proxy value that an answer does not count with.
    package static let recordedOnly = "recorded only"

    private static let headings = ["Reference", "Question", "Units", "How to answer", "Worth of one unit"]

    /// Whether a measure is answered from a list of choices, which then stands under the title.
    package var hasChoices: Bool { framework.measures.contains { $0.unit.family == .yesOrNo } }

    /// The headings of the table, left to right.
    package var headings: [String] {
        Self.headings + TableHeadings.made(of: framework.schemes.map(\.name), beside: Self.headings)
    }

    /// How a measure is answered: by its unit, by what the council says of it, and whether it counts.
    package static func answering(_ measure: Measure) -> String {
        let sentences = [
            measure.unit.family.instruction, measure.guidance,
            measure.isWithoutWorth ? "It is recorded and has no value in pounds." : nil,
        ]
        return sentences.compactMap(\.self).joined(separator: " ")
    }

    /// The sheet's rows, a proxy value in plain digits.
    var rows: [[String]] {
        let choices = hasChoices ? [[Self.choicesLabel] + Self.choices] : []
        let measures = framework.measures.map { measure in
            [
                measure.reference.text, measure.question, measure.unit.text, Self.answering(measure),
                measure.isWithoutWorth ? Self.recordedOnly : measure.proxy?.value.description ?? "",
            ] + framework.schemes.map { measure.priorities[$0.name] ?? "" }
        }
        return [[Self.title]] + choices + [[], headings] + measures
    }
}

extension Measure {
    /// Whether the form counts no pounds for it: it is only recorded, or its proxy value is zero or missing.
    package var isWithoutWorth: Bool { valuedProxy?.value.isZero ?? true }
}

extension UnitFamily {
    /// What to enter for an answer in this unit, as an instruction.
    package var instruction: String {
        switch self {
        case .fullTimeEquivalents: "Enter full-time equivalents as a number: 0.5 is half a full-time post."
        case .people: "Enter a whole number of people."
        case .weeks: "Enter the number of weeks in total, over all people."
        case .hours: "Enter the number of hours in total, over all people."
        case .pounds: "Enter pounds as a number, without a £ sign: 650000 is £650,000."
        case .percent: "Enter a percentage, such as 50%."
        case .miles: "Enter the number of miles."
        case .tonnes: "Enter tonnes, not kilograms: 500 kg is 0.5."
        case .yesOrNo: "Choose Yes or No from the list."
        case .other: "Enter a number in the unit shown."
        }
    }
}
