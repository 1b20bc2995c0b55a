/// Different values in the order of their first use, each with its position.
struct InternedValues<Value: Hashable> {
    /// The values.
    private(set) var values: [Value] = []
    private var positions: [Value: Int] = [:]

    /// The given values, all different, in this order.
    init(_ values: [Value] = []) {
        for value in values { _ = position(of: value) }
    }

    /// The zero-based position of a value, which is kept when it is new.
    mutating func position(of value: Value) -> Int {
        if let known = positions[value] { return known }
        let position = values.count
        values.append(value)
        positions[value] = position
        return position
    }
}
