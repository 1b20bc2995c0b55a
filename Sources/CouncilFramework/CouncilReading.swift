package import SocialValue

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
