import SpreadsheetModel

/// The runs of those rich texts that have one with a font of its own, kept flat: a table of a million such texts costs
/// eight bytes a run and as much a text.
struct RichTextTable: Sendable {
    /// The numbers of the texts, ascending.
    private var owners: [UInt32] = []
    /// Where the runs of each text end in `runs`; they start where those of the text before end.
    private var ends: [UInt32] = []
    private var runs: [Run] = []
    /// The colours that runs name, the first being none of their own.
    private var colors = [StyleColor.automatic]
    private var places: [StyleColor: UInt16] = [.automatic: 0]
    /// The first run of the text being read.
    private var start: Int { ends.last.map { Int($0) } ?? 0 }

    /// Texts of more runs than this have their last ones told as one, so that what a text costs is bounded for each cell
    /// that shows it.
    private static let mostRuns = 64

    /// A run as it is stored, before the cell that shows it is known.
    struct Run: Sendable {
        let length: UInt32
        /// What its own font does to it on white; nil when it has none.
        let look: TextLook?
        /// The place of its colour among the table's.
        fileprivate let color: UInt16
    }

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
    /// - Parameter font: its own; nil when it has none.
    mutating func add(_ length: Int, font: FontProperties?) {
        guard length > 0 else { return }
        let length = UInt32(clamping: length)
        let (look, color) = (font?.look(on: .white, palette: []), place(of: font?.color))
        let count = runs.count - start
        guard count > 0, let last = runs.last, last.look == look && last.color == color || count == Self.mostRuns
        else {
            runs.append(Run(length: length, look: look, color: color))
            return
        }
        let union = last.look == look ? look : (last.look ?? []).union(look ?? [])
        // Of colours the last is kept, but for that of the cell.
        runs[runs.count - 1] = Run(length: last.length &+ length, look: union, color: color == 0 ? last.color : color)
    }

    /// The place of a colour; that of none for more colours than anybody uses.
    private mutating func place(of color: StyleColor?) -> UInt16 {
        guard let color else { return 0 }
        if let known = places[color] { return known }
        guard let place = UInt16(exactly: colors.count) else { return 0 }
        colors.append(color)
        places[color] = place
        return place
    }

    /// The colour of a run of one of its texts.
    func color(of run: Run) -> StyleColor { colors[Int(run.color)] }

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
    subscript(owner: Int) -> ArraySlice<Run>? {
        let index = owners.indices.partitionPoint { owners[$0] < owner }
        guard index < owners.count, owners[index] == owner else { return nil }
        return runs[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }
}
