package import SocialValue
import SpreadsheetModel

/// The names and labels of the form that Pledgebook issues, for drawing it and for knowing it again.
package enum FormWords {
    /// The sheet that tells a bidder how to fill in the form.
    package static let instructionsSheet = "Instructions"
    /// The sheet with the bidder's details and the table of measures.
    package static let returnSheet = "Return"
    /// The sheet that explains each measure.
    package static let definitionsSheet = "Definitions"
    /// The sheet of questions in a form that goes back to the bidder.
    package static let questionsSheet = "Questions"
    /// The heading of the column in which a bidder replies to a question.
    package static let replyHeading = "Your reply"
    /// The heading of the column by which a reply is matched with its question.
    package static let questionCodeHeading = "Our code"
    /// The words that settle a question without a change, as the form suggests them.
    package static let noChange = "No change needed"

    package static let bidderLabel = "Bidder name"
    package static let contactLabel = "Contact name"
    package static let emailLabel = "Contact email"
    package static let tenderLabel = "Tender reference"
    package static let stampLabel = "Form stamp"
    /// The label, among the instructions, of a short stamp for each row of measures.
    package static let rowStampsLabel = "Stamp of each row"
    /// The label, among the instructions, of the edition that the measures are from.
    package static let editionLabel = "Measures are from"
    package static let totalSoFarLabel = "Total so far"
    package static let totalLabel = "Total SV Pledge"
    /// The sentence under the title of the blank form.
    package static let hint = "Fill in the cells with a border and a pale fill. Everything else is locked."
    /// The sentence under the title of a form that goes back to the bidder.
    package static let queriesHint =
        "Your answers are kept. The first column says what to fix; cells in question carry a note."
    /// The labels above the table, from the top.
    package static let labels = [bidderLabel, contactLabel, emailLabel, tenderLabel, stampLabel, totalSoFarLabel]
    /// The heading of the column that says what a bidder is asked to change.
    package static let fixHeading = "What to fix"
}

/// A part of the form that a stamp tells apart from the rows of measures.
package enum FormPart: CaseIterable, Hashable, Sendable {
    /// The title of the sheet of measures, which names the tender.
    case title
    /// The sheet of instructions, with what the council says of the tender.
    case instructions
    /// The sheet of definitions, with guidance and priorities.
    case definitions
}

/// What the form of a council's framework prints and locks, besides its rows of measures and the labels that every
/// form has.
package struct FormText {
    private let pages: [FormPart: FormPage]

    package init(of framework: Framework) {
        pages = [
            .title: FormPage([[Self.title(of: framework.tender)]]),
            .instructions: FormPage(InstructionsText(framework).rows()),
            .definitions: FormPage(DefinitionsText(framework).rows),
        ]
    }

    /// What a part prints. Stamps among the instructions are left out: they are made from this.
    package subscript(_ part: FormPart) -> FormPage { pages[part] ?? FormPage([]) }

    /// The title of a form for a tender.
    package static func title(of tender: Tender) -> String {
        ["Social value return", tender.title].compactMap(\.self).joined(separator: ": ")
    }
}

/// The kinds of workbook that Pledgebook writes, in the words of a property that each of them carries.
package enum IssuedKind: String, CaseIterable, Hashable, Sendable {
    /// A return with its values, for a finance officer.
    case finished = "finished workbook"
    /// The same for the public.
    case publication = "publication workbook"
    /// The list of the returns of a run.
    case index = "index of returns"
    /// The bids of a tender side by side.
    case comparison = "comparison of bids"
    /// The form for bidders.
    case form = "return form"
    /// The form given back to a bidder with questions. Filled in, it is a return.
    case questions = "form with questions"
    /// The council's own workbook.
    case council = "council workbook"
    /// The workbook in which officers type prices, scores and accepted answers.
    case evaluation = "evaluation workbook"

    /// The name of the property that says which kind a workbook is.
    package static let property = "Pledgebook workbook"
    /// The name of the property that says which return a workbook was made from.
    package static let sourceProperty = "Source file"
}

/// Headings for a tagged table made from words of a return or of a council, which a program opens only when each is one
/// line that is not empty, and no two are the same.
package enum TableHeadings {
    /// The texts as headings beside others that the table has already: one line each, "Priority" for an empty one, and
    /// numbered where the heading is taken. Capitals make no difference, as programs compare headings without them.
    package static func made(of texts: [String], beside others: [String]) -> [String] {
        var taken = Set(others.map { $0.lowercased() })
        return texts.map { text in
            let line = CellText.line(text)
            let plain = line.allSatisfy(\.isWhitespace) ? "Priority" : line
            var (heading, number) = (plain, 1)
            while !taken.insert(heading.lowercased()).inserted {
                number += 1
                heading = "\(plain) \(number)"
            }
            return heading
        }
    }
}
