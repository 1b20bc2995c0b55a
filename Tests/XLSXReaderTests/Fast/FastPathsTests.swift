import Foundation
import Testing

@testable import XLSXReader

@Suite struct FastPathsTests {
    @Test("The switch is what the environment says, so a run without fast paths takes none")
    func environment() {
        #expect(FastPaths.areOn == (ProcessInfo.processInfo.environment["PLEDGEBOOK_FAST_PATHS"] != "off"))
    }

    @Test("A tag that every program writes so is taken by the fast path, and left to the slow one when it is off")
    func tag() throws {
        let bytes = Array("<a><b c=\"1\"/>\(String(repeating: " ", count: 64))</a>".utf8)
        var xml = XMLScanner(bytes.span, limits: .untrusted)
        _ = try xml.next()
        let start = xml.position
        #expect((xml.fastPathTag() != nil) == FastPaths.areOn)
        #expect((xml.position > start) == FastPaths.areOn)
    }
}
