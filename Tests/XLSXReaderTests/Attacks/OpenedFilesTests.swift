import Foundation
import TestPrograms
import Testing

@testable import XLSXReader

/// What a workbook names is never opened: the system's own record of a run shows the one file that was asked for.
@Suite("Reading opens nothing but the file itself")
struct OpenedFilesTests {
    /// A workbook that names files and servers wherever it can: links, another workbook, a picture, an entity, formulas.
    private static let tempting: WorkbookBuilder = {
        var book = WorkbookBuilder.withFacts
        book["xl/worksheets/sheet1.xml"].replace(
            "<c r=\"B1\" s=\"0\"/>",
            with:
                "<c r=\"B1\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")+[1]Rates!A1+DDE(\"cmd\",\"/c calc\",\"x\")</f><v>1</v></c>"
        )
        book["xl/externalLinks/_rels/e.xml.rels"].replace("rates.xlsx", with: "file:///etc/passwd")
        book["xl/worksheets/_rels/sheet1.xml.rels"].replace(
            "</Relationships>",
            with: link("hyperlink", "http://127.0.0.1:9/x") + link("image", "file:///etc/hostname")
                + link("oleObject", "\\\\\\\\127.0.0.1\\share\\x.xlsx") + link("attachedTemplate", "/etc/passwd")
                + "</Relationships>")
        return book
    }()

    private static func link(_ type: String, _ target: String) -> String {
        "<Relationship Id=\"\(type)\" Type=\"\(WorkbookBuilder.relationships)/\(type)\" Target=\"\(target)\""
            + " TargetMode=\"External\"/>"
    }

    /// The calls of a run that open a file, reach a network or start a program, one a line.
    private func calls(reading bytes: [UInt8], in folder: ScratchFolder) throws -> [Substring] {
        let file = folder.file("acme.xlsx")
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let trace = folder.file("trace")
        _ = try Command(
            "strace",
            ["-f", "-qq", "-o", trace, "-e", "trace=open,openat,openat2,creat,socket,connect,execve,fork,vfork"]
                + [LimitedRun.program, "cells", file])
        let text = try String(contentsOfFile: trace, encoding: .utf8)
        // The first starts the program; libraries and the system's own pages are the loader's and the language's.
        return text.split(separator: "\n").dropFirst().filter { line in
            !["ENOENT", ".so", "\"/proc/", "\"/sys/", "/ld.so.cache", "/locale", "+++", "---"].contains {
                line.contains($0)
            }
        }
    }

    @Test func namedFilesAndServersAreLeftAlone() throws {
        let folder = try ScratchFolder()
        let workbook = try WorkbookReader(bytes: Self.tempting.zip.bytes, fileName: "acme.xlsx")
        #expect(workbook.hasExternalLinks)
        let calls = try calls(reading: Self.tempting.zip.bytes, in: folder)
        #expect(calls.count == 1, "\(calls.joined(separator: "\n"))")
        let only = try #require(calls.first)
        #expect(only.contains(folder.file("acme.xlsx")) && only.contains("O_RDONLY"))
        #expect(Set(folder.names) == ["acme.xlsx", "trace"])
    }

    @Test func anEntityOfAnotherFileIsNotLookedUp() throws {
        let folder = try ScratchFolder()
        var book = Self.tempting
        book["xl/workbook.xml"] =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + book["xl/workbook.xml"]
        let calls = try calls(reading: book.zip.bytes, in: folder)
        #expect(calls.count == 1, "\(calls.joined(separator: "\n"))")
    }
}
