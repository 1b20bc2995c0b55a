import SocialValue

/// The sums of the values that lines state one below the other, to tell a sum without a known label from a value.
struct SumsOfValues {
    private var rows: [Int] = []
    /// The values of the first lines added up, from none to all.
    private var sums: [Money] = [.zero]
    /// The first place of each sum in ``sums``.
    private var places: [Money: Int] = [:]

    /// Adds up the stated values of some lines.
    init(_ lines: [ReturnLine]) {
        for line in lines {
            rows.append(line.rowNumber - 1)
            sums.append([sums.last ?? .zero, line.stated.amount ?? .zero].total())
        }
        for (place, sum) in sums.enumerated() where places[sum] == nil { places[sum] = place }
    }

    /// Whether an amount is the sum of the last lines above a zero-based row: of two of them or more, or of all.
    func hold(_ amount: Money?, above row: Int) -> Bool {
        guard let amount else { return false }
        let count = count(above: row)
        guard count > 0, let first = places[sums[count] - amount] else { return false }
        return first < max(1, count - 1)
    }

    /// Whether an amount is the sum of the first lines below a zero-based row.
    func hold(_ amount: Money?, below row: Int) -> Bool {
        guard let amount else { return false }
        let count = count(above: row)
        return sums[count...].dropFirst().contains { $0 - sums[count] == amount }
    }

    /// How many of the lines stand above a zero-based row.
    private func count(above row: Int) -> Int {
        var (count, high) = (0, rows.count)
        while count < high {
            let middle = (count + high) / 2
            if rows[middle] < row { count = middle + 1 } else { high = middle }
        }
        return count
    }
}
