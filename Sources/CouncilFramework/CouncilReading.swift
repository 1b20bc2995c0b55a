package import SocialValue
package import SpreadsheetModel

/// A council's workbook, or the same as JSON, read as far as it can be.
package struct CouncilReading: Hashable, Sendable {
    /// What was read. Measures that cannot be used are missing or doubled here.
    package let framework: Framework
    /// Where each part is.
    package let places: CouncilPlaces
    /// What could not be used as it is, in the order of sheets and rows.
    package let notes: [CouncilNote]
    /// Whose answers are beside the measures; nil in a workbook that may be the council's own.
    package let answers: AnsweredTable?

    package init(
        _ framework: Framework, places: CouncilPlaces, notes: [CouncilNote] = [], answers: AnsweredTable? = nil
    ) {
        self.framework = framework
        self.places = places
        self.notes = notes
        self.answers = answers
    }
}

/// Something in a council's workbook that could not be used as it is, as its reader saw it.
package struct CouncilNote: Hashable, Sendable {
    /// What was seen.
    package enum Subject: Hashable, Sendable {
        /// A row of the sheet `Accepted` with nothing under these headings.
        case acceptanceIncomplete(missing: [String])
        /// The first date of a workbook that counts its days from 1904, as the workbook shows it.
        case dateFrom1904(CellReference, shown: String)
        /// A fact of the tender on a second row; the value's cell in the row that was used.
        case factRepeated(String, text: String, first: CellReference)
        /// A label that is none of those it can be. What it is, such as "heading", and what it says.
        case labelUnknown(String, text: String, known: [String])
        /// A cell that says something else than its place asks for. What it is about, such as "order of "Jobs"".
        case valueUnreadable(String, text: String, expected: String)
        /// A measure without a proxy value that is not said to be only recorded; nil for an empty cell.
        case proxyMissing(String, text: String?)
        /// A proxy value that is no number of pounds.
        case proxyUnreadable(String, text: String)
        /// A proxy value that its cell's fonts make another than is stored.
        case proxyMarked(String, PrintFault)
        /// A reference that is no measure code; empty for a blank cell, whose question names the row.
        case referenceMalformed(String, question: String)
        /// A hidden row with a measure; the row as Excel shows it, from 1.
        case rowHidden(String, row: Int)
        /// A rule whose cell under a heading is empty, and the words that may be there.
        case ruleIncomplete(String, heading: String, words: [String])
        /// A row about scores that does nothing without another row of the sheet `Tender`, by their labels.
        case scoringUnused(String, needs: String)
        /// A reference or a proxy value that nobody sees.
        case textUnseen(UnseenCell)
    }

    /// What was seen.
    package let subject: Subject
    /// Where.
    package let location: CellLocation

    package init(_ subject: Subject, at location: CellLocation) {
        (self.subject, self.location) = (subject, location)
    }
}

extension [CouncilNote] {
    /// Adds a note of something that was seen at a place.
    mutating func add(_ subject: CouncilNote.Subject, at location: CellLocation) {
        append(CouncilNote(subject, at: location))
    }
}

/// Where the parts of a council's framework stand: cells of a workbook, or paths in a JSON file.
package struct CouncilPlaces: Hashable, Sendable {
    /// The file as a whole.
    package let file: CellLocation
    /// One for each measure, in the framework's order.
    package var measures: [MeasurePlace] = []
    /// Each theme that is listed, by its name.
    package var themes: [String: CellLocation] = [:]
    /// Each priority that is listed, by the names of its scheme and itself.
    package var priorities: [String: [String: CellLocation]] = [:]
    /// One for each rule, in the framework's order.
    package var rules: [CellLocation] = []
    /// The facts of the tender.
    package var tender: CellLocation?
    /// Whether the file is a council's workbook in which the sheet of those facts is missing.
    package var lacksTender = false
    /// The facts of the tender that are given, but cannot be read.
    package var unreadableFacts: Set<TenderFact> = []

    /// The value of each fact of the tender that was used; empty for a JSON file.
    package var facts: [TenderFactKey: CellLocation] = [:]

    /// Places in a file, none known yet.
    package init(file: String) {
        self.file = CellLocation(file: file)
    }

    /// The place of a fact of the tender: its cell, or else the tender.
    package func fact(_ key: TenderFactKey) -> CellLocation { facts[key] ?? tender ?? file }

    /// The place of one part of a measure: its cell under a heading, or else its row.
    package func measure(_ index: Int, _ heading: String? = nil) -> CellLocation {
        guard measures.indices.contains(index) else { return file }
        return heading.flatMap { measures[index].cells[$0] } ?? measures[index].row
    }
}

/// Where a measure of a council's framework stands.
package struct MeasurePlace: Hashable, Sendable {
    /// The measure as a whole: its reference cell, or its JSON object.
    package let row: CellLocation
    /// Its parts by heading: "Proxy Value", or the name of a priority scheme.
    package let cells: [String: CellLocation]

    package init(row: CellLocation, cells: [String: CellLocation]) {
        self.row = row
        self.cells = cells
    }
}
