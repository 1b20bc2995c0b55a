import Fixtures
import Foundation
import Testing

/// One input that once gave a wrong result, and what it must give.
struct FaultCase: Decodable, CustomTestStringConvertible {
    /// A finding that a return must have. Members that are nil are not compared.
    struct Expected: Decodable {
        let code: String
        let severity: String?
        let sheet: String?
        let cell: String?
        /// Words that the message or the advice must hold.
        let says: String?
    }

    /// The name of the input, below the folder of the case.
    let file: String
    /// The council's workbook that it is checked with, below the same folder.
    let council: String?
    /// Further words of the command line.
    let options: [String]?
    /// The exit code of `check`.
    let exit: Int32?
    /// "valued" or "refused".
    let outcome: String?
    /// The code of the refusal.
    let refusal: String?
    /// The bidder; JSON's null asks for a return without one, an absent member for nothing.
    let bidder: String??
    /// The computed total.
    let computed: String?
    /// Findings that must be there.
    let has: [Expected]?
    /// Codes of findings that must not be there.
    let lacks: [String]?
    /// How many findings there are.
    let findings: Int?

    /// The folder that `file` and `council` are in; not part of the data.
    private(set) var folder = ""

    var testDescription: String { folder.split(separator: "/").last.map { "\($0)/\(file)" } ?? file }

    private enum CodingKeys: String, CodingKey {
        case file, council, options, exit, outcome, refusal, bidder, computed, has, lacks, findings
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        file = try members.decode(String.self, forKey: .file)
        council = try members.decodeIfPresent(String.self, forKey: .council)
        options = try members.decodeIfPresent([String].self, forKey: .options)
        exit = try members.decodeIfPresent(Int32.self, forKey: .exit)
        outcome = try members.decodeIfPresent(String.self, forKey: .outcome)
        refusal = try members.decodeIfPresent(String.self, forKey: .refusal)
        bidder =
            members.contains(.bidder) ? .some(try members.decodeIfPresent(String.self, forKey: .bidder)) : .none
        computed = try members.decodeIfPresent(String.self, forKey: .computed)
        has = try members.decodeIfPresent([Expected].self, forKey: .has)
        lacks = try members.decodeIfPresent([String].self, forKey: .lacks)
        findings = try members.decodeIfPresent(Int.self, forKey: .findings)
    }

    /// The command line after `pledgebook check`.
    var arguments: [String] {
        [folder + "/" + file] + (council.map { ["--council", folder + "/" + $0] } ?? []) + (options ?? [])
    }

    /// The cases of every folder below `Fixtures/Faults`.
    static func ofFixtures() throws -> [FaultCase] {
        let faults = Fixtures.path("Faults")
        let kinds = try FileManager.default.contentsOfDirectory(atPath: faults).sorted()
        return try kinds.filter { !$0.contains(".") }.flatMap { kind in
            try read(faults + "/" + kind + "/expected.json", folder: faults + "/" + kind)
        }
    }

    /// The cases of one file of expectations, whose inputs are in a folder.
    static func read(_ path: String, folder: String) throws -> [FaultCase] {
        struct Document: Decodable { let cases: [FaultCase] }
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try JSONDecoder().decode(Document.self, from: data).cases.map { item in
            var item = item
            item.folder = folder
            return item
        }
    }
}
