package import Returns

/// The JSON document of ``ReturnsJSON``, written return by return.
package struct JSONReport: ReturnsReport {
    private let frame = JSONFrame(ReturnsJSON.document([]), filling: "returns", depth: 1)
    private var isEmpty = true

    package init() {}

    package func part(_ checked: CheckedReturn, at position: Int) -> String {
        let item = frame.item(ReturnsJSON.object(checked), isFirst: position == 0)
        return position == 0 ? frame.opening + item : item
    }

    package mutating func add(_ part: String) -> String {
        isEmpty = false
        return part
    }

    package func ending() -> [String] {
        [isEmpty ? frame.opening : "", frame.closing(isEmpty: isEmpty)]
    }
}
