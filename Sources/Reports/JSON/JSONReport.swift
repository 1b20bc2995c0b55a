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
