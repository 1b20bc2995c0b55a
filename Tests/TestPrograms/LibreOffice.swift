import Foundation

/// LibreOffice without a window: the spreadsheet program that recalculates and prints what we write.
///
/// It is required, not optional: where it is missing, the tests that ask it fail.
package enum LibreOffice {
    /// The cells of every sheet of a workbook as LibreOffice shows them after working every formula out again, by
    /// sheet name, row and column from 0.
    ///
    /// The profile tells LibreOffice to recalculate on load, so the values stored in the file do not count.
    package static func recalculated(_ workbook: String) throws -> [String: [[String]]] {
        try recalculated([workbook], asShown: true)[stem(of: workbook)] ?? [:]
    }

    /// The same of several workbooks in one run, by their names without folder and extension, no two the same.
    ///
    /// - Parameter asShown: whether numbers look as their cells show them; otherwise they have all their digits.
    package static func recalculated(
        _ workbooks: [String], asShown: Bool
    ) throws -> [String: [String: [[String]]]] {
        let folder = try ScratchFolder()
        try writeProfile(in: folder.path)
        // The ninth token keeps cells as shown; the last exports every sheet to a file of its own, named after it.
        let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,\(asShown),false,false,-1"
        try convert(workbooks, to: filter, in: folder)
        var books: [String: [String: [[String]]]] = [:]
        for stem in workbooks.map(stem) {
            for name in folder.names where name.hasPrefix(stem + "-") && name.hasSuffix(".csv") {
                let text = String(decoding: try bytes(of: folder.file(name)), as: UTF8.self)
                books[stem, default: [:]][String(name.dropFirst(stem.count + 1).dropLast(4))] = CommaSeparated.rows(
                    text)
            }
        }
        return books
    }

    /// Opens a file of comma-separated values as a person would, and saves it as a workbook.
    package static func open(csv path: String, saveAs folder: ScratchFolder) throws -> String {
        try writeProfile(in: folder.path)
        try convert([path], to: "xlsx", in: folder)
        return folder.file(stem(of: path) + ".xlsx")
    }

    /// Prints a workbook to a PDF file in a folder, and gives the path.
    package static func pdf(of workbook: String, in folder: ScratchFolder) throws -> String {
        try writeProfile(in: folder.path)
        try convert([workbook], to: "pdf", in: folder)
        return folder.file(stem(of: workbook) + ".pdf")
    }

    /// The name of a file without its folder and its extension.
    private static func stem(of path: String) -> String {
        String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
    }

    private static func convert(_ files: [String], to format: String, in folder: ScratchFolder) throws {
        try Command.run(
            "soffice",
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format, "--outdir",
                folder.path,
            ] + files)
    }

    static func writeProfile(in folder: String) throws {
        let user = folder + "/profile/user"
        try FileManager.default.createDirectory(atPath: user, withIntermediateDirectories: true)
        let settings = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            </oor:items>
            """
        try settings.write(toFile: user + "/registrymodifications.xcu", atomically: true, encoding: .utf8)
    }
}
