import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Links on cells that show something, leading into this workbook or to the web.
    func checkLinks() throws(XLSXWriterError) {
        guard sheet.links.count <= 65_530 else { throw refused("Excel opens at most 65530 links on a sheet") }
        // Links mostly ascend, and then no two start in one cell.
        let isAscending = zip(sheet.links, sheet.links.dropFirst()).allSatisfy { $0.cell < $1.cell }
        var seen: Set<CellReference> = []
        for link in sheet.links {
            try checkInside(link.cell)
            guard isAscending || seen.insert(link.cell).inserted else {
                throw refused("two links start here", at: link.cell)
            }
            guard let cell = sheet.cell(at: link.cell), cell.content != .blank, cell.content != .text("") else {
                throw refused("a link needs a cell that shows something", at: link.cell)
            }
            try demand(UnescapedTextCheck.fault(in: link.tip, named: "a link's tip", limit: 255), at: link.cell)
            if let inside = link.internalTarget {
                try demand(fault(inInternal: inside), at: link.cell)
            } else if let file = link.fileTarget {
                try demand(Self.fault(inFile: file), at: link.cell)
            } else {
                try demand(Self.fault(inExternal: link.target), at: link.cell)
            }
        }
    }

    private func fault(inInternal target: String) -> String? {
        if let reference = SheetReference(target), let name = reference.sheet {
            return workbook.sheetName(name) == nil
                ? "the link leads to the sheet '\(name)', which is not planned" : nil
        }
        let isName = workbook.plan.definedNames.contains { $0.name.lowercased() == target.lowercased() }
        return isName ? nil : "the link leads to '\(target)', which is no cell and no defined name of this workbook"
    }

    /// Web and mail addresses, already percent-encoded (RFC 3986).
    private static func fault(inExternal target: String) -> String? {
        guard ["https://", "http://", "mailto:"].contains(where: target.hasPrefix) else {
            return "a link leads to internal:, external:, https:, http: or mailto:, not to '\(target)'"
        }
        return fault(inAddress: target)
    }

    /// Files beside the workbook or in folders below: nothing that a workbook from elsewhere could be made to reach.
    private static func fault(inFile target: String) -> String? {
        // An address is ASCII, of which bytes tell as much as characters do; anything else is refused below.
        let bytes = target.utf8
        let steps = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if steps.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) })
            || bytes.contains(where: ":\\?#".utf8.contains)
        {
            return "a link to a file leads to one beside the workbook or below, not to '\(target)'"
        }
        return fault(inAddress: target)
    }

    private static func fault(inAddress target: String) -> String? {
        if target.utf8.count > 2000 { return "a link has at most 2000 characters" }
        let refused = "\"<>[]`^{}".utf8
        if !target.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !refused.contains($0) }) {
            return "a web address must be percent-encoded"
        }
        return nil
    }

    /// Comments, one a cell.
    func checkComments() throws(XLSXWriterError) {
        var seen: Set<CellReference> = []
        for comment in sheet.comments {
            try checkInside(comment.cell)
            guard seen.insert(comment.cell).inserted else { throw refused("two comments stand here", at: comment.cell) }
            guard !comment.text.isEmpty else { throw refused("a comment cannot be empty", at: comment.cell) }
            let fault =
                Self.fault(inText: comment.text)
                ?? UnescapedTextCheck.fault(
                    in: comment.author, named: "a comment's author", limit: 255, isOneLine: true)
            try demand(fault, at: comment.cell)
        }
    }
}
