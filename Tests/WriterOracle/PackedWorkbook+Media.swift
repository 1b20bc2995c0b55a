import Foundation
import TestPrograms

extension PackedWorkbook {
    /// The image files of a workbook as `unzip` unpacks them, each as the text of an element, two digits a byte.
    static func media(ofFileAt path: String) throws -> [String: ParsedElement] {
        let folder = try ScratchFolder()
        try Command.run("unzip", ["-q", path, "xl/media/*", "-d", folder.path])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("xl/media"))
        return Dictionary(
            uniqueKeysWithValues: try names.map { name in
                var element = ParsedElement(expanded: "media", attributes: [:])
                element.text = try bytes(of: folder.file("xl/media/" + name)).map { byte in
                    (byte < 16 ? "0" : "") + String(byte, radix: 16)
                }.joined()
                return ("xl/media/" + name, element)
            })
    }
}
