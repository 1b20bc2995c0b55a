import Returns
import SpreadsheetModel
import Valuation

/// What the files that are made of several inputs are called: after the inputs, and no two alike.
enum OutputNames {
    /// A name for each input, in the order given, without an extension.
    ///
    /// An input that shares its name with none is called by it. Those that share one have the folder they are in put
    /// before it, and where that does not tell them apart either, a number after it, from 2, in the order given. Names
    /// that differ in capitals alone are one name to some file systems, and so they are here.
    /// Cost: proportional to the number of inputs.
    static func names(of inputs: [String]) -> [String] {
        let stems = inputs.map { PathText.stem(ofName: InputFile.name(of: $0)) }
        let counts = stems.reduce(into: [String: Int]()) { $0[$1.lowercased(), default: 0] += 1 }
        var taken = Set(counts.filter { $0.value == 1 }.keys)
        var numbers: [String: Int] = [:]
        return zip(inputs, stems).map { input, stem in
            guard counts[stem.lowercased()] != 1 else { return stem }
            let wanted = folder(of: input).map { "\($0)-\(stem)" } ?? stem
            var name = wanted
            while !taken.insert(name.lowercased()).inserted {
                let number = numbers[wanted.lowercased(), default: 1] + 1
                numbers[wanted.lowercased()] = number
                name = "\(wanted)-\(number)"
            }
            return name
        }
    }

    /// A text as part of a file's name: what systems keep for paths, and what would steer a terminal, becomes "_".
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                        "_"
                    default: "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "_" : scalar
                    }
                }))
    }

    /// The name of the folder that a path says its file is in; nil when it says none.
    private static func folder(of path: String) -> String? {
        PathText.folderName(of: path).map(PathBytes.shown)
    }
}
