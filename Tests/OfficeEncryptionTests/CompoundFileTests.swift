import Fixtures
import FoundationEssentials
import TestSupport
import Testing

@testable import OfficeEncryption

@Suite("A compound file made to do harm is refused at little cost, or read")
struct CompoundFileTests {
    private static func bytes() throws -> [UInt8] {
        try Array(Data(contentsOf: URL(filePath: Fixtures.path("Faults/default-password/agile.xlsx"))))
    }

    /// What is found in a file; nil when it is refused. Neither stream is ever larger than the file.
    private func streams(of bytes: [UInt8]) -> [[UInt8]?]? {
        guard let file = try? CompoundFile(bytes) else { return nil }
        let streams = ["EncryptionInfo", "EncryptedPackage", "\u{6}DataSpaces"].map { try? file.stream(named: $0) }
        for stream in streams { #expect((stream ?? []).count <= bytes.count) }
        return streams
    }

    @Test("its streams are found by their names")
    func found() throws {
        let file = try CompoundFile(Self.bytes())
        let info = try #require(try file.stream(named: "EncryptionInfo"))
        #expect(info.starts(with: [4, 0, 4, 0, 0x40, 0, 0, 0]))
        #expect(try file.stream(named: "EncryptedPackage")?.number64(at: 0) != nil)
        #expect(try file.stream(named: "Workbook") == nil)
        #expect(try file.stream(named: "EncryptionInf") == nil)
    }

    @Test("cut off anywhere")
    func truncated() throws {
        let bytes = try Self.bytes()
        for end in Array(0..<1600) + Array(stride(from: 1600, to: bytes.count, by: 61)) {
            _ = streams(of: Array(bytes.prefix(end)))
        }
        #expect(streams(of: Array(bytes.prefix(511))) == nil)
    }

    @Test("every sector that leads to itself or to another")
    func loops() throws {
        let bytes = try Self.bytes()
        let table = try #require(bytes.number32(at: 76))
        let start = (Int(table) + 1) * 512
        for entry in 0..<min(128, bytes.count / 512) {
            for target in [UInt32(entry), 0, 1, UInt32(bytes.count / 512), 0x7FFF_FFFF, 0xFFFF_FFF0] {
                var changed = bytes
                changed.replaceSubrange(start + 4 * entry..<start + 4 * entry + 4, with: [UInt8](number: target))
                _ = streams(of: changed)
            }
        }
    }

    @Test("every figure of the header and the directory at its extremes")
    func extremes() throws {
        let bytes = try Self.bytes()
        let directory = try #require(bytes.number32(at: 48))
        let start = (Int(directory) + 1) * 512
        let places = Array(stride(from: 24, to: 512, by: 2)) + Array(stride(from: start, to: start + 1280, by: 4))
        for place in places where place + 4 <= bytes.count {
            for value in [0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] as [UInt32] {
                var changed = bytes
                changed.replaceSubrange(place..<place + 4, with: [UInt8](number: value))
                _ = streams(of: changed)
            }
        }
    }

    @Test("bytes changed at random")
    func random() throws {
        let bytes = try Self.bytes()
        var generator = SeededGenerator(seed: 2031)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                // Half of the changes hit the header, where every byte means something.
                let end = Bool.random(using: &generator) ? 512 : changed.count
                changed[Int.random(in: 0..<end, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = streams(of: changed)
        }
        for length in stride(from: 8, to: 4096, by: 7) {
            let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = streams(of: Array(bytes.prefix(80)) + noise)
        }
    }

    @Test("its scheme may be any bytes")
    func schemes() throws {
        let bytes = try Self.bytes()
        let info = try #require(try CompoundFile(bytes).stream(named: "EncryptionInfo"))
        let texts = [
            "", "<", "<a", "<keyData", "<keyData saltValue=\"", "<keyData saltValue=\"x\"/>",
            "<p:encryptedKey spinCount=\"-1\"/>", "<p:encryptedKey spinCount=\"99999999999999999999\"/>",
            "<keyData saltValue=\"AA==\" /><dataIntegrity encryptedHmacKey=\"\"/><encryptedKey spinCount=\"0\"/>",
        ]
        for text in texts {
            #expect(throws: EncryptionFault.self) {
                let scheme = try AgileEncryption(markup: Array(text.utf8)[...])
                _ = try scheme.decrypted([], password: "")
            }
        }
        for end in info.indices {
            #expect(throws: EncryptionFault.self) { try StandardEncryption(info: Array(info.prefix(end))) }
        }
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var changed = Array(info.dropFirst(8))
            changed[Int.random(in: changed.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            _ = try? AgileEncryption(markup: changed[...])
        }
    }
}
