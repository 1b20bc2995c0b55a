import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("A part that was read before is known by its very bytes")
struct PartCacheTests {
    private func part(_ name: String, _ bytes: [UInt8], checksum: UInt32 = 7) -> StoredPart {
        // In a file of its own, behind other bytes.
        StoredPart(
            name: name, file: [1, 2, 3] + bytes + [4], inflater: SharedInflater(), range: 3..<3 + bytes.count,
            isDeflated: false, size: bytes.count, checksum: checksum)
    }

    @Test("not by its name, its checksum or its size alone")
    func bytes() {
        let known = PartCache<Int>()
        let limits = ReadLimits()
        known.keep(1, of: part("a", [5, 6, 7]), limits)
        #expect(known.value(of: part("a", [5, 6, 7]), limits) == 1)
        #expect(known.value(of: part("a", [5, 6, 8]), limits) == nil)
        #expect(known.value(of: part("a", [5, 6]), limits) == nil)
        #expect(known.value(of: part("b", [5, 6, 7]), limits) == nil)
        #expect(known.value(of: part("a", [5, 6, 7], checksum: 8), limits) == nil)
    }

    @Test("and under the same limits")
    func limits() {
        let known = PartCache<Int>()
        known.keep(1, of: part("a", [5]), .trustedBulk)
        #expect(known.value(of: part("a", [5]), .untrusted) == nil)
        #expect(known.value(of: part("a", [5]), .trustedBulk) == 1)
    }

    @Test("of few, those met last")
    func met() {
        let known = PartCache<Int>(countLimit: 2)
        let limits = ReadLimits()
        let parts = (0..<4).map { part("a", [$0], checksum: UInt32($0)) }
        known.keep(1, of: parts[1], limits)
        known.keep(2, of: parts[2], limits)
        #expect(known.value(of: parts[1], limits) == 1)
        known.keep(3, of: parts[3], limits)
        #expect(known.value(of: parts[2], limits) == nil)
        #expect(known.value(of: parts[1], limits) == 1)
        #expect(known.value(of: parts[3], limits) == 3)
    }

    @Test("of two of a name with one checksum, the one read last")
    func sameChecksum() {
        let known = PartCache<Int>(countLimit: 2)
        let limits = ReadLimits()
        known.keep(1, of: part("a", [1]), limits)
        known.keep(2, of: part("a", [2]), limits)
        known.keep(3, of: part("b", [2]), limits)
        #expect(known.value(of: part("a", [1]), limits) == nil)
        #expect(known.value(of: part("a", [2]), limits) == 2)
        #expect(known.value(of: part("b", [2]), limits) == 3)
    }

    @Test("of few, those read last")
    func forgotten() {
        let known = PartCache<Int>()
        let limits = ReadLimits()
        let parts = (0..<9).map { part("a", [$0], checksum: UInt32($0)) }
        for number in 0..<9 { known.keep(number, of: parts[number], limits) }
        #expect(known.value(of: parts[0], limits) == nil)
        for number in 1..<9 { #expect(known.value(of: parts[number], limits) == number) }
        known.keep(9, of: part("a", [UInt8](repeating: 0, count: 1 << 17)), limits)
        #expect(known.value(of: part("a", [UInt8](repeating: 0, count: 1 << 17)), limits) == nil)
    }

    @Test("and what is wrong with a part is told each time")
    func wrong() throws {
        var book = WorkbookBuilder(rows: "", styles: "<cellXfs><xf></cellXfs>")
        for _ in 0..<2 { #expect(throws: XLSXReaderError.self) { try book.open() } }
        book = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\"/></row>", styles: "<cellXfs><xf numFmtId=\"10\"/></cellXfs>")
        for _ in 0..<2 { #expect(try book.open().sheet(at: 0).cells.map(\.format.code) == ["0.00%"]) }
    }
}
