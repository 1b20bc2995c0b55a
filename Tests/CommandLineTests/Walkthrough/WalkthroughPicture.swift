import Foundation
import TestPrograms

/// A picture of a printed page: `<!-- page 2 of form.xlsx -->` over an image that Markdown shows.
struct WalkthroughPicture {
    /// The workbook, in the folder of the walk.
    let workbook: String
    /// The page that LibreOffice prints, from 1.
    let page: Int
    /// The image's path, from the page that shows it.
    let image: String

    /// The pictures of a page's lines, in order.
    static func all(in lines: [String]) -> [WalkthroughPicture] {
        zip(lines, lines.dropFirst()).compactMap { line, next in
            guard let source = line.wholeMatch(of: /<!-- page (\d+) of (.+) -->/), let page = Int(source.1),
                let image = next.wholeMatch(of: /!\[.+\]\((.+)\.png\)/)
            else { return nil }
            return WalkthroughPicture(workbook: String(source.2), page: page, image: String(image.1))
        }
    }

    /// Takes the picture anew, in 80 dots an inch.
    ///
    /// - Parameters:
    ///   - folder: the folder of the walk.
    ///   - documents: the folder of the page that shows it.
    func take(from folder: ScratchFolder, for documents: URL) throws {
        let scratch = try ScratchFolder()
        let print = try LibreOffice.pdf(of: folder.file(workbook), in: scratch)
        try Command.run(
            "pdftoppm",
            ["-png", "-r", "80", "-singlefile", "-f", "\(page)", "-l", "\(page)", print]
                + [documents.appendingPathComponent(image).path])
    }
}
