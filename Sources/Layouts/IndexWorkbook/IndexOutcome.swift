/// What became of a return, in the word that the index shows: the terminal's.
enum IndexOutcome: String, CaseIterable {
    /// It has a workbook, and no finding stops it.
    case ready
    /// It has a workbook, and at least one finding stops it.
    case withStops = "with stops"
    /// It is the same file as one above it, and its figures stand there.
    case copy
    /// It has values, but its workbook could not be written.
    case notWritten = "not written"
    /// It could not be read.
    case notRead = "not read"
}

extension IndexEntry {
    /// What became of the return.
    var outcome: IndexOutcome {
        if original != nil { return .copy }
        guard total != nil else { return .notRead }
        return workbook == nil ? .notWritten : stops > 0 ? .withStops : .ready
    }
}
