import Findings
import OfficeEncryption
import Returns
import SocialValue
import SpreadsheetModel
package import XLSXReader

/// A workbook as people send it: the one place that opens them.
package enum WorkbookFile {
    /// Opens the workbook at a path, or that standard input gives.
    package static func open(path: String, limits: ReadLimits) throws(XLSXReaderError) -> WorkbookReader {
        let name = InputFile.name(of: path)
        return try open(InputFile.contents(of: path, named: name, limit: limits.fileBytes), named: name, limits: limits)
    }

    /// Opens the workbook that bytes are. One that is encrypted with the password that Excel tries by itself opens as any
    /// other.
    package static func open(
        _ bytes: [UInt8], named name: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> WorkbookReader {
        let plain = try decrypted(bytes, named: name)
        return try WorkbookReader(bytes: plain ?? bytes, fileName: name, limits: limits)
    }

    /// The workbook inside an encrypted file; nil for a file that is not encrypted, or in no way that can be undone here:
    /// the reader says what it is.
    private static func decrypted(_ bytes: [UInt8], named name: String) throws(XLSXReaderError) -> [UInt8]? {
        do throws(EncryptionFault) {
            return try EncryptedWorkbook(bytes)?.decrypted(password: EncryptedWorkbook.defaultPassword)
        } catch {
            guard error == .content else { return nil }
            throw XLSXReaderError(
                .damaged, fileName: name, detail: "its encrypted content differs from its own checksum")
        }
    }
}

/// The worksheets of a workbook, collected.
struct WorkbookSheets {
    /// In tab order, hidden ones included, charts left out.
    let sheets: [Sheet]
    /// What the workbook's dates count from.
    let dateSystem: DateSystem
    /// When the workbook says it was first made, in UTC. No figure hangs on it, so facts that cannot be read are none.
    let created: CivilDate?
    /// What it carries besides its cells. Nothing of it was run, followed or opened.
    let carries: [EmbeddedContent]
    /// Which workbook of Pledgebook's own it is; nil for any other.
    let issued: IssuedWorkbook?

    /// Reads every worksheet of a file. Cost: one pass over its cells.
    ///
    /// - Parameter owner: whose file it is, which decides what a refusal asks for.
    init(_ input: InputFile, owner: FileOwner = .bidder) throws(Refusal) {
        do {
            let workbook = try WorkbookFile.open(input.bytes, named: input.file.name, limits: Self.limits(of: owner))
            sheets = try workbook.worksheets()
            dateSystem = workbook.dateSystem
            var carried = Set(workbook.carriedContent)
            if sheets.contains(where: { $0.unplacedCells > 0 }) { carried.insert(.unplacedCells) }
            carries = EmbeddedContent.allCases.filter(carried.contains)
            let facts = try? workbook.documentFacts()
            created = facts?.created.flatMap { CivilDate(iso8601: $0) }
            issued = IssuedWorkbook(sheets, properties: facts?.custom ?? [])
        } catch {
            if error.foundFormat == .zip, let refusal = Refusal(zipOfWorkbooks: input) { throw refusal }
            throw Refusal(reading: error, owner: owner)
        }
    }

    /// How much of a file is read. What is made of a council's is not tried in a process of its own, as a heavy return is.
    private static func limits(of owner: FileOwner) -> ReadLimits {
        var limits = ReadLimits.untrusted
        if owner == .council { limits.cells = councilCells }
        return limits
    }

    /// The cells of a council's workbook: twenty columns for each of 25,000 measures.
    static let councilCells = 500_000

    /// Reads a bidder's file, and refuses a workbook of Pledgebook's own that is no return.
    init(asReturn input: InputFile) throws(Refusal) {
        self = try WorkbookSheets(input)
        if let refusal = issued.flatMap({ Refusal(asReturn: $0, named: input.file.name) }) { throw refusal }
    }

    /// The file's facts, with those that the workbook gives of itself.
    func describing(_ file: SourceFile) -> SourceFile {
        var file = file
        file.created = created
        file.carries = carries
        return file
    }
}

extension WorkbookReader {
    /// What the workbook carries besides its cells, by what its list of parts says; a kind may come several times.
    var carriedContent: [EmbeddedContent] {
        var content = notes.compactMap { EmbeddedContent($0.code) }
        if hasMacros { content.append(.macros) }
        if hasExternalLinks { content.append(.links) }
        return content
    }
}

extension EmbeddedContent {
    /// The content that a note of the reader's is about; nil for a note on the container.
    fileprivate init?(_ code: ReadNote.Code) {
        switch code {
        case .macros: self = .macros
        case .activeContent: self = .controls
        case .externalData: self = .links
        case .embeddedFiles: self = .files
        default: return nil
        }
    }
}
