import Findings
import SocialValue

extension Refusal {
    /// The refusal of a return with more rows of measures than are read.
    init(tooManyLines name: String) {
        self.init(
            code: "over-limit",
            message: "\(name) has more rows of measures than we accept. The limit is \(Return.mostLines). "
                + "Ask the bidder for a smaller file.",
            cause: .unusableFile)
    }

    /// The refusal of a file that takes more than one file is given.
    init(tooCostly name: String) {
        self.init(
            code: "too-costly",
            message: "\(name) takes more memory or time than one file is given (\(FileTrial.memory >> 20) MB and "
                + "\(FileTrial.seconds) seconds), so it was not read. Ask the bidder for a smaller file: copied rows and "
                + "formatting far below the last row can make it large.",
            cause: .unusableFile)
    }
}
