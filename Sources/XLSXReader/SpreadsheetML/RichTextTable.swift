import SpreadsheetModel

/// The runs of those rich texts that have one with a font of its own, kept flat: a table of a million such texts costs
/// eight bytes a run and as much a text.
struct RichTextTable: Sendable {
    /// The numbers of the texts, ascending.
    private var owners: [UInt32] = []
    /// Where the runs of each text end in `runs`; they start where those of the text before end.
    private var ends: [UInt32] = []
    private var runs: [TextRun] = []
    /// The first run of the text being read.
    private var start: Int { ends.last.map { Int($0) } ?? 0 }

    /// Texts of more runs than this have their last ones told as one, so that what a text costs is bounded for each cell
    /// that shows it.
    private static let mostRuns = 64

    /// Whether no text is kept.
    var isEmpty: Bool { owners.isEmpty }

    /// Forgets all texts.
    mutating func removeAll() {
        owners.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
    }

    /// Adds a run of the text being read; one that looks like the run before goes on with it.
    ///
    /// - Parameter look: What its own font does to it; nil when it has none.
    mutating func add(_ length: Int, look: TextLook?) {
        guard length > 0 else { return }
        let length = UInt32(clamping: length)
        let count = runs.count - start
        guard count > 0, let last = runs.last, last.look == look || count == Self.mostRuns else {
            runs.append(TextRun(length: length, look: look))
            return
        }
        let union = last.look == look ? look : (last.look ?? []).union(look ?? [])
        runs[runs.count - 1] = TextRun(length: last.length &+ length, look: union)
    }

    /// Keeps the text being read under a number higher than those before, or forgets it when there is none or no run has
    /// a font of its own.
    mutating func finish(_ owner: Int?) {
        guard let owner, runs[start...].contains(where: { $0.look != nil }) else {
            runs.removeSubrange(start...)
            return
        }
        owners.append(UInt32(clamping: owner))
        ends.append(UInt32(clamping: runs.count))
    }

    /// The runs of a text; nil when it has none with a font of its own. Cost: O(log n).
    subscript(owner: Int) -> ArraySlice<TextRun>? {
        var (low, high) = (0, owners.count)
        while low < high {
            let middle = (low + high) / 2
            if owners[middle] < owner { low = middle + 1 } else { high = middle }
        }
        guard low < owners.count, owners[low] == owner else { return nil }
        return runs[(low == 0 ? 0 : Int(ends[low - 1]))..<Int(ends[low])]
    }
}
