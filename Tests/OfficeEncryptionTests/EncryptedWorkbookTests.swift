import Fixtures
import FoundationEssentials
import Testing

@testable import OfficeEncryption

@Suite("A workbook that is encrypted with a known password opens, and with no other")
struct EncryptedWorkbookTests {
    private static let known = [
        ("agile", "VelvetSweatshop"), ("agile-long", "VelvetSweatshop"), ("standard", "VelvetSweatshop"),
        ("own-password", "Winter-2031"), ("own-password-standard", "Winter-2031"),
    ]

    private static func bytes(_ name: String) throws -> [UInt8] {
        let path = Fixtures.path("Faults/default-password/\(name).xlsx")
        return try Array(Data(contentsOf: URL(filePath: path)))
    }

    @Test("what a second program encrypted comes out whole", arguments: known)
    func opens(_ name: String, _ password: String) throws {
        let file = try #require(try EncryptedWorkbook(Self.bytes(name)))
        let plain = try #require(try file.decrypted(password: password))
        #expect(plain.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        // The end record of the ZIP file, which has no comment, is the last that was encrypted.
        #expect(plain.suffix(22).starts(with: [0x50, 0x4B, 0x05, 0x06]))
        #expect(plain.count < (try Self.bytes(name).count))
    }

    @Test("any other password gives nothing", arguments: known)
    func staysShut(_ name: String, _ password: String) throws {
        let file = try #require(try EncryptedWorkbook(Self.bytes(name)))
        for other in ["", password.lowercased(), password + " ", "\u{1F512}"] {
            #expect(try file.decrypted(password: other) == nil)
        }
    }

    @Test("a file that is no compound file, or has no encrypted workbook in it, is none")
    func others() throws {
        #expect(try EncryptedWorkbook([]) == nil)
        #expect(try EncryptedWorkbook(Array("PK".utf8)) == nil)
        var renamed = try Self.bytes("agile")
        let name = [UInt8](password: "EncryptedPackage")
        let place = try #require(renamed.firstRange(of: name))
        renamed[place.lowerBound] ^= 0x20
        #expect(try EncryptedWorkbook(renamed) == nil)
    }

    @Test("no byte of the content can be changed unseen: the code is proved before anything is given")
    func integrity() throws {
        let bytes = try Self.bytes("agile")
        let plain = try #require(try EncryptedWorkbook(bytes)?.decrypted(password: EncryptedWorkbook.defaultPassword))
        var refused = 0
        // The content lies between the tables: every change of it is seen, and whatever else is changed does no harm.
        for index in stride(from: 2048, to: bytes.count, by: 97) {
            var changed = bytes
            changed[index] ^= 1 << (index % 8)
            do {
                let given = try EncryptedWorkbook(changed)?.decrypted(password: EncryptedWorkbook.defaultPassword)
                #expect(given == nil || given == plain, "byte \(index)")
            } catch {
                refused += 1
            }
        }
        #expect(refused > 20)
    }

    @Test("a file may not ask for more rounds of hashing than are accepted")
    func rounds() throws {
        let bytes = try Self.bytes("agile")
        let asked = Array("spinCount=\"100000\"".utf8)
        let place = try #require(bytes.firstRange(of: asked))
        for (count, fault) in [("999999", nil), ("9999999", EncryptionFault.tooManyRounds)] {
            // One digit more takes the place of the blank behind the quote.
            let text = "spinCount=\"\(count)\""
            var changed = bytes
            changed.replaceSubrange(place.lowerBound..<place.lowerBound + text.utf8.count, with: Array(text.utf8))
            guard let fault else { continue }
            #expect(throws: fault) {
                try EncryptedWorkbook(changed)?.decrypted(password: EncryptedWorkbook.defaultPassword)
            }
        }
        #expect(EncryptedWorkbook.largestRounds == 1_000_000)
    }
}
