import Returns

extension Refusal {
    /// The refusal of a return that is the file its proxy values would be held against.
    init(isCouncil name: String) {
        self.init(
            code: "return-is-council",
            message: "\(name) is the very file that was given with --council, so it would be held against itself. Give "
                + "the council's own workbook with --council.",
            cause: .unusableFile)
    }
}
