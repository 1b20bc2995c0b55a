/// The numbers in the names of parts: each kind counts from 1 through the workbook.
struct PartNumbers {
    private var used: [PartKind: Int] = [:]

    /// The next free number of a kind.
    mutating func next(_ kind: PartKind) -> Int {
        used[kind, default: 0] += 1
        return used[kind, default: 1]
    }
}
