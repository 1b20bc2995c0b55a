import Testing

@testable import XLSXReader

@Suite("No input breaks a promise of the reader")
struct FuzzTargetTests {
    @Test("the seeds that fuzzing starts from", arguments: FuzzTarget.allCases)
    func seeds(_ target: FuzzTarget) {
        #expect(target.seeds.count > 2)
        for seed in target.seeds { #expect(target.brokenPromise(on: seed) == nil) }
    }

    @Test("seeds changed at random, the same in every run", arguments: FuzzTarget.allCases)
    func changedSeeds(_ target: FuzzTarget) {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            var bytes = target.seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0...bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0 where index < bytes.count: bytes[index] = .random(in: 0...255, using: &generator)
                case 1 where index < bytes.count: bytes.remove(at: index)
                default: bytes.insert(bytes.randomElement(using: &generator) ?? 0, at: index)
                }
            }
            let broken = target.brokenPromise(on: bytes)
            #expect(broken == nil, "\(bytes)")
        }
    }

    @Test(
        "inputs that once broke a promise",
        arguments: [
            (FuzzTarget.part, "x<a xmlns='u' :b='1'/>"), (.part, "x<?xml version=\"1./\"?><a/>"),
            (.part, "x<a><p:b/></a>"), (.part, "x<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>"),
        ])
    func found(_ target: FuzzTarget, _ input: String) {
        #expect(target.brokenPromise(on: Array(input.utf8)) == nil)
    }

    @Test("a container whose comment holds the end of another, which libzip once read instead")
    func secondEnd() {
        var zip = ZipBuilder(entries: [ZipBuilder.Entry(name: "a.xml", content: Array("<a/>".utf8))])
        zip.comment = [0, 0, 0, 0] + ZipBuilder().bytes + [UInt8](repeating: 0, count: 40)
        #expect(FuzzTarget.zipDirectory.brokenPromise(on: zip.bytes) == nil)
        zip.statedCommentLength = 4
        #expect(FuzzTarget.zipDirectory.brokenPromise(on: zip.bytes) == nil)
    }

    @Test("a sheet whose name holds a line end and an escape, in the message of its refusal")
    func nameOfTwoLines() throws {
        var book = WorkbookBuilder(worksheet: "<worksheet>")
        book["xl/workbook.xml"].replace("\"Return\"", with: "\"R&#10;eturn_x001B_[2J\u{202E}\"")
        #expect(FuzzTarget.workbook.brokenPromise(on: book.zip.bytes) == nil)
        let error = #expect(throws: XLSXReaderError.self) { try book.open().sheet(at: 0) }
        #expect(error?.message.contains("(sheet R<U+A>eturn<U+1B>[2J<U+202E>)") == true)
    }
}
