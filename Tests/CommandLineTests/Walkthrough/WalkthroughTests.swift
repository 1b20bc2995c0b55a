import Fixtures
import Foundation
import TestPrograms
import Testing

/// The pages that show commands show what they print today. What a person would type into a form is typed and saved by
/// LibreOffice. `RECORD_GOLDENS=1 swift test` writes what was printed into the page, takes its pictures anew, and fails, so that nobody takes it
/// for a test.
@Suite struct WalkthroughTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private static let pages = ["Walkthrough", "Tender"].map {
        repository.appendingPathComponent("Docs/\($0).md")
    }

    @Test(arguments: pages) func thePageIsTrue(page: URL) throws {
        let walkthrough = Walkthrough(try String(contentsOf: page, encoding: .utf8))
        var outputs: [(range: Range<Int>, lines: [String])] = []
        for step in walkthrough.steps {
            switch step {
            case .command(let command, let output):
                outputs.append((output, try printed(by: command)))
            case .typing(let form, let sheet, let target, let cells):
                try LibreOffice.edit(
                    folder.file(form), saveAs: folder.file(target),
                    cells.map { .type(sheet: sheet, cell: $0.cell, $0.text) })
            }
        }
        #expect(outputs.count > 5)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try walkthrough.page(replacing: outputs).write(to: page, atomically: true, encoding: .utf8)
            for picture in WalkthroughPicture.all(in: walkthrough.lines) {
                try picture.take(from: folder, for: page.deletingLastPathComponent())
            }
            Issue.record("recorded \(page.path)")
        }
        for (range, lines) in outputs {
            #expect(Array(walkthrough.lines[range]) == lines, "after \(walkthrough.lines[range.lowerBound - 1])")
        }
    }

    @Test(arguments: pages) func everyPictureSaysWhatItIsOfAndIsThere(page: URL) throws {
        let walkthrough = Walkthrough(try String(contentsOf: page, encoding: .utf8))
        let pictures = WalkthroughPicture.all(in: walkthrough.lines)
        #expect(pictures.count == walkthrough.lines.count { $0.hasPrefix("![") } && pictures.count > 3)
        for picture in pictures {
            let image = page.deletingLastPathComponent().appendingPathComponent(picture.image + ".png")
            #expect(try Data(contentsOf: image).starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(image.path)")
        }
    }

    /// The lines that a command prints in the folder of the walk.
    private func printed(by command: String) throws -> [String] {
        let run = try Command(
            "sh", ["-c", "cd \"$0\" && { \(command)\n} 2>&1", folder.path],
            environment: [
                "PATH": URL(fileURLWithPath: Pledgebook.path).deletingLastPathComponent().path + ":"
                    + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
                "PLEDGEBOOK": Self.repository.path,
            ])
        return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
