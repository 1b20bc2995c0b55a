import SpreadsheetModel

/// What a report calls the inputs of a run.
package enum InputNames {
    /// A name for each input, in the order given: its file's name; where others have a file of the same name, with as many of
    /// the folders before it as tell them apart. No more of a path is shown: whose machine it is from is nobody's matter.
    ///
    /// Cost: proportional to the inputs and the lengths of their paths.
    package static func shown(of paths: [String]) -> [String] {
        let parts = paths.map(components)
        var names = parts.map { $0.last ?? "" }
        var unclear = clashes(among: names, Array(names.indices), parts)
        var depth = 1
        while !unclear.isEmpty {
            depth += 1
            for index in unclear { names[index] = parts[index].suffix(depth).joined(separator: "/") }
            unclear = clashes(among: names, unclear, parts).filter { parts[$0].count > depth }
        }
        return names
    }

    /// Those of some inputs whose name another file has, too. One file that was given twice has one name.
    private static func clashes(among names: [String], _ indices: [Int], _ parts: [[String]]) -> [Int] {
        let groups = Dictionary(grouping: indices) { names[$0] }
        return groups.values.filter { group in Set(group.map { parts[$0] }).count > 1 }.flatMap { $0 }.sorted()
    }

    /// The folders and the file of a path, as they are shown.
    private static func components(of path: String) -> [String] {
        PathText.components(of: path).map(PathBytes.shown).filter { $0 != "." }
    }
}
