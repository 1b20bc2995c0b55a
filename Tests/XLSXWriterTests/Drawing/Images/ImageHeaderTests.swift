import TestSupport
import Testing

@testable import XLSXWriter

@Suite struct ImageHeaderTests {
    private static let samples = SampleImage.png + SampleImage.jpeg

    /// The fault of bytes that must be refused.
    private func fault(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> ImageFault {
        try #require(throws: ImageFault.self, sourceLocation: sourceLocation) { _ = try ImageHeader(bytes) }
    }

    @Test func whatAFileIsAndHowLargeIsToldFromItsContent() throws {
        for sample in Self.samples {
            let header = try ImageHeader(sample.bytes)
            #expect(header.width == sample.width && header.height == sample.height)
        }
        #expect(try SampleImage.png.map { try ImageHeader($0.bytes).format } == [.png, .png])
        #expect(try SampleImage.jpeg.map { try ImageHeader($0.bytes).format } == [.jpeg, .jpeg, .jpeg])
    }

    @Test func aFileThatBreaksOffAnywhereIsRefused() throws {
        for sample in Self.samples {
            for length in sample.bytes.indices {
                let fault = try fault(Array(sample.bytes.prefix(length)))
                #expect(fault == .unknown || fault == .damaged(.png) || fault == .damaged(.jpeg))
            }
        }
    }

    /// Every byte of a PNG file is its signature or under a checksum.
    @Test func noByteOfAPNGFileCanBeAnother() throws {
        for sample in SampleImage.png {
            for index in sample.bytes.indices {
                for bit in 0..<8 {
                    var bytes = sample.bytes
                    bytes[index] ^= 1 << bit
                    _ = try fault(bytes)
                }
            }
        }
    }

    /// A JPEG file has no checksums: another byte gives another header or a fault, never a size without bounds.
    @Test func anyByteOfAJPEGFileMayBeAnother() {
        for sample in SampleImage.jpeg {
            for index in sample.bytes.indices {
                for byte in 0...UInt8.max {
                    var bytes = sample.bytes
                    bytes[index] = byte
                    expectBounds(bytes)
                }
            }
        }
    }

    @Test func anyBytesMayStandBehindAStart() {
        var random = SeededGenerator(seed: 7)
        let marks: [UInt8] = [0xFF, 0xD8, 0xD9, 0xDA, 0xC0, 0xC2, 0x00, 0x01, 0x08, 0x49, 0x48, 0x44, 0x52]
        for round in 0..<20_000 {
            let start: [UInt8] =
                round.isMultiple(of: 2) ? [0xFF, 0xD8, 0xFF] : Array(SampleImage.orangePNG.bytes.prefix(8))
            let rest = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? marks[Int.random(in: marks.indices, using: &random)] : UInt8.random(in: 0...255, using: &random)
            }
            expectBounds(start + rest)
        }
    }

    @Test func anyByteOfAnImageMayBeAnother() {
        var random = SeededGenerator(seed: 8)
        var read = 0
        for round in 0..<20_000 {
            var bytes = (round.isMultiple(of: 2) ? SampleImage.grayJPEG : SampleImage.orangePNG).bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            read += expectBounds(bytes) ? 1 : 0
        }
        // Most of the bytes are not the header's; a few changes of those that are make another image of it.
        #expect((1_000..<20_000).contains(read))
    }

    /// Whether the bytes are read as an image, whose sides then have to be within bounds.
    @discardableResult
    private func expectBounds(_ bytes: [UInt8]) -> Bool {
        guard let header = try? ImageHeader(bytes) else { return false }
        let limit = 1...ImageHeader.sideLimit
        if !limit.contains(header.width) || !limit.contains(header.height) { Issue.record("\(header)") }
        return true
    }

    @Test(arguments: [[], Array("GIF89a".utf8), Array("BM".utf8), Array("<svg/>".utf8), [0xFF, 0xD8]])
    func otherFilesAreRefused(_ bytes: [UInt8]) throws {
        #expect(try fault(bytes) == .unknown)
    }

    @Test(arguments: [[0, 0, 0, 0], [0, 0, 39, 17], [255, 255, 255, 255]] as [[UInt8]])
    func aPNGFileWithoutPixelsOrWithTooManyIsRefused(_ width: [UInt8]) throws {
        var bytes = SampleImage.orangePNG.bytes
        bytes.replaceSubrange(16..<20, with: width)
        var sum: [UInt8] = []
        sum.append(littleEndian: Deflater.checksum(Array(bytes[12..<29]).span))
        bytes.replaceSubrange(29..<33, with: sum.reversed())
        #expect(try fault(bytes).detail.contains("1 to 10000 pixels each way"))
    }

    /// The frame header of the sample stands at a place of its own: 0xFFC0, its length, the bits, rows and columns.
    @Test func aJPEGFrameOfAKindThatProgramsDoNotShowIsRefused() throws {
        let sample = SampleImage.grayJPEG.bytes
        let frame = try #require(sample.indices.first { sample[$0...].starts(with: [0xFF, 0xC0]) })
        func changed(_ offset: Int, _ byte: UInt8) -> [UInt8] {
            var bytes = sample
            bytes[frame + offset] = byte
            return bytes
        }
        #expect(try ImageHeader(changed(1, 0xC1)).width == SampleImage.grayJPEG.width)
        #expect(try fault(changed(1, 0xC3)) == .unusualJPEG)
        #expect(try fault(changed(1, 0xC9)) == .unusualJPEG)
        #expect(try fault(changed(4, 12)) == .unusualJPEG)
        #expect(try fault(changed(7, 255)).detail.contains("65304 x 16"))
        #expect(try fault(changed(6, 0)).detail.contains("24 x 0"))
    }

    @Test func whatFollowsTheEndDoesNotCount() throws {
        for sample in Self.samples {
            #expect(try ImageHeader(sample.bytes + [1, 2, 3]).width == sample.width)
        }
    }
}
