/// What became of a return, in the word that the index shows.
enum IndexOutcome: String, CaseIterable {
    /// It has a workbook.
    case valued
    /// It is the same file as one above it, and its figures stand there.
    case copy
    /// It has values, but its workbook could not be written.
    case notWritten = "not written"
    /// It could not be read.
    case refused
}

extension IndexEntry {
    /// What became of the return.
    var outcome: IndexOutcome {
        if original != nil { return .copy }
        return total == nil ? .refused : workbook == nil ? .notWritten : .valued
    }
}
