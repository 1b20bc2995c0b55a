import Returns

extension Refusal {
    /// The refusal as it is told of a council's own file, which no bidder can send again.
    var aboutCouncil: Refusal {
        guard let end = message.firstRange(of: " Ask the bidder")?.lowerBound else { return self }
        let advice =
            switch code {
            case "password-protected": "Remove the password and save it again."
            case "not-a-workbook": "Give the council's workbook (.xlsx), or the same as JSON (.json)."
            default: "Save it again, or give another copy of it."
            }
        return Refusal(code: code, message: "\(message[..<end]) \(advice)", cause: cause)
    }

    /// The refusal of a return that is the file its proxy values would be held against.
    init(isCouncil name: String) {
        self.init(
            code: "return-is-council",
            message: "\(name) is the very file that was given with --council, so it would be held against itself. Give "
                + "the council's own workbook with --council.",
            cause: .unusableFile)
    }
}
