package import Checks
import CouncilFramework
package import Findings
package import SocialValue

/// A council's framework in a file: a workbook, or the same as JSON.
package enum CouncilFile {
    /// What a file is given for.
    package enum Role: Sendable {
        /// To value returns with, to check, or to make forms from.
        case council
        /// To make a council's workbook from: a published table serves, too.
        case source
    }

    /// The framework at a path with what is wrong with it, told apart by the file's content.
    ///
    /// - Throws: a refusal when the file cannot be read or holds no table of measures.
    package static func reading(at path: String) throws(Refusal) -> CheckedFramework {
        try reading(InputFile(path: path, owner: .council), as: .council)
    }

    /// The framework in a file that is in memory, with what is wrong with it.
    ///
    /// - Throws: what ``reading(at:)`` throws for a file that was read.
    static func reading(_ input: InputFile, as role: Role) throws(Refusal) -> CheckedFramework {
        try isJSON(input.bytes) ? json(input) : workbook(input, as: role)
    }

    private static func workbook(_ input: InputFile, as role: Role) throws(Refusal) -> CheckedFramework {
        let workbook = try WorkbookSheets(input, owner: .council)
        let name = input.file.name
        if let refusal = workbook.issued.flatMap({ Refusal(asCouncil: $0, named: name, role: role) }) { throw refusal }
        let reading: CheckedFramework
        do {
            reading = CheckedFramework(
                try FrameworkReader.reading(
                    workbook.sheets, fileName: name, dateSystem: workbook.dateSystem,
                    findingCodes: CheckCatalogue.codes))
        } catch {
            throw Refusal(code: "no-measures", message: "\(name) \(error.councilMessage)", cause: .unusableFile)
        }
        if role == .council, let answers = reading.reading.answers { throw Refusal(answers, named: name) }
        return reading
    }

    private static func json(_ input: InputFile) throws(Refusal) -> CheckedFramework {
        guard let text = String(validating: withoutMark(input.bytes), as: UTF8.self) else {
            throw Refusal(
                code: "council-json", message: "\(input.file.name) is not UTF-8 text.", cause: .unusableFile)
        }
        do {
            return CheckedFramework(
                try CouncilJSONReader.reading(
                    text, fileName: input.file.name, findingCodes: CheckCatalogue.codes))
        } catch {
            throw Refusal(
                code: "council-json", message: "\(input.file.name) cannot be used. \(error.message)",
                cause: .unusableFile)
        }
    }

    /// Text without the mark that some programs put before UTF-8.
    private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// Whether the first byte that is no white space opens a JSON object; a workbook starts with "PK".
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        withoutMark(bytes).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    }
}

/// Whose file it is, which decides what to do when it cannot be read.
package enum FileOwner: Hashable, Sendable {
    /// A return: the bidder can send it again.
    case bidder
    /// The council's own workbook, which no bidder can send again.
    case council
    /// Any workbook, from anywhere.
    case anyone
}

extension ReturnPipeline {
    /// Reads the council's framework from its workbook, for ``init(framework:)``. It knows the file it came from.
    ///
    /// - Parameter role: what the file was given for.
    package static func framework(
        at path: String, as role: CouncilFile.Role = .council
    ) throws(Refusal) -> Framework {
        let input = try InputFile(path: path, owner: .council)
        let reading = try CouncilFile.reading(input, as: role)
        do {
            var framework = try reading.usableFramework()
            framework.file = input.file
            return framework
        } catch {
            throw Refusal(code: "framework-fault", message: error.message, cause: .unusableFile)
        }
    }
}
