import SpreadsheetModel

extension PagePlan {
    /// "page landscape, repeats 1-3, breaks before 12 40, area A1:G30, footer "…"".
    var dumpLine: String {
        var words = ["page " + (isLandscape ? "landscape" : "portrait")]
        if paper != .a4 { words.append("on \(paper.rawValue)") }
        if hasNarrowMargins { words.append("narrow margins") }
        if !fitsOnePageWide { words.append("not fitted") }
        if fitsOnePageTall { words.append("one page tall") }
        if let rows = repeatedRows { words.append("repeats \(rows.lowerBound + 1)-\(rows.upperBound + 1)") }
        if !breaksBefore.isEmpty {
            words.append("breaks before " + breaksBefore.map { String($0 + 1) }.joined(separator: " "))
        }
        if let area { words.append("area \(area)") }
        if !header.isEmpty { words.append("header \(quoted(header))") }
        if !footer.isEmpty { words.append("footer \(quoted(footer))") }
        return words.joined(separator: ", ")
    }
}
