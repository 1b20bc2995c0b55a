import Findings

extension Refusal {
    /// The refusal of a return that is the file its proxy values would be held against.
    init(isCouncil name: String) {
        self.init(
            code: "return-is-council",
            message: "\(name) is the same file as the one given with --council, so it would be compared with itself. "
                + "Give the council's own workbook with --council.",
            cause: .unusableFile)
    }
}
