package import Checks
import Valuation

/// The JSON document of ``ReturnsJSON``, written return by return.
package struct JSONReport: ReturnsReport {
    private let frame = JSONFrame(ReturnsJSON.document([]), filling: "returns", depth: 1)
    private var isEmpty = true

    package init() {}

    package func part(_ checked: CheckedReturn, at position: Int) -> String {
        var text = position == 0 ? frame.opening : ""
        let object = JSONFrame(ReturnsJSON.object(checked, lines: []), filling: "lines", depth: 3, documentDepth: 2)
        text += frame.itemStart(isFirst: position == 0) + object.opening
        let lines = (try? checked.outcome.get())?.lines ?? []
        // Line by line: the values of all lines together are many times as large as their text.
        for (index, line) in lines.enumerated() {
            text += object.item(ReturnsJSON.line(line), isFirst: index == 0)
        }
        text += object.closing(isEmpty: lines.isEmpty, endsLine: false)
        return text
    }

    package mutating func add(_ part: String) -> String {
        isEmpty = false
        return part
    }

    package func ending() -> [String] {
        [isEmpty ? frame.opening : "", frame.closing(isEmpty: isEmpty)]
    }
}

/// The text of a JSON document with one array that is filled as its items come, each written where it belongs.
struct JSONFrame {
    /// What is before the first item.
    let opening: String
    private let ending: String
    private let depth: Int

    /// The frame of a document in which the array is empty.
    ///
    /// - Parameters:
    ///   - key: the array's key, which the document has once.
    ///   - depth: how many objects and arrays the array stands in.
    ///   - documentDepth: how many of these the document itself stands in.
    init(_ document: JSONValue, filling key: String, depth: Int, documentDepth: Int = 0) {
        let text = document.prettyText(depth: documentDepth)
        self.depth = depth
        let array = text.firstRange(of: "\"\(key)\": []")
        let middle = array.map { text.index(before: $0.upperBound) } ?? text.endIndex
        opening = String(text[..<middle])
        ending = String(text[middle...])
    }

    /// An item as it stands in the array.
    ///
    /// - Parameter isFirst: whether no other stands before it.
    func item(_ item: JSONValue, isFirst: Bool) -> String {
        itemStart(isFirst: isFirst) + item.prettyText(depth: depth + 1)
    }

    /// What is before the text of an item.
    func itemStart(isFirst: Bool) -> String { (isFirst ? "\n" : ",\n") + indent(depth + 1) }

    /// What comes after the last item.
    ///
    /// - Parameter endsLine: whether the document's last line ends, too.
    func closing(isEmpty: Bool, endsLine: Bool = true) -> String {
        (isEmpty ? "" : "\n" + indent(depth)) + ending + (endsLine ? "\n" : "")
    }

    private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
