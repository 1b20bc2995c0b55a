/// What a report calls the inputs of a run.
package enum InputNames {
    /// A name for each input, in the order given: its file's name, or its path as it was given where another input has a
    /// file of the same name. Cost: proportional to the number of inputs.
    package static func shown(of paths: [String]) -> [String] {
        let names = paths.map(InputFile.name)
        let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        return zip(paths, names).map { path, name in counts[name, default: 1] > 1 ? path : name }
    }
}
