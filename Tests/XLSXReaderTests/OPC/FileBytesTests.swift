import Testing

@testable import XLSXReader

@Suite("Files that cannot be opened")
struct FileBytesTests {
    private func code(_ path: String) -> XLSXReaderError.Code? {
        let error = #expect(throws: XLSXReaderError.self) { try WorkbookReader(path: path) }
        #expect(error?.fileName.contains("/") == false)
        return error?.code
    }

    @Test("a missing file, a folder, a device and an empty path are told apart")
    func codes() {
        #expect(code("/no/such/folder/acme.xlsx") == .missingFile)
        #expect(code(#filePath + "/acme.xlsx") == .missingFile)
        #expect(code("/usr/") == .notAWorkbook)
        #expect(code("/dev/zero") == .unreadableFile)
        #expect(code("") == .missingFile)
    }

    @Test("a file is read whole, and refused when it is larger than the limit")
    func limit() throws {
        let bytes = try FileBytes.contents(ofFileAt: #filePath, fileName: "x", limit: 1 << 20)
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("import Testing\n"))
        let error = #expect(throws: XLSXReaderError.self) {
            try FileBytes.contents(ofFileAt: #filePath, fileName: "x", limit: bytes.count - 1)
        }
        #expect(error?.overrun?.value == bytes.count)
    }
}
