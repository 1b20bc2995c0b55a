/// Code that ends the process instead of giving an error: input must never reach it, so there is none.
enum Traps {
    /// Reviewed lines that may stay, by path and code, each with its reason.
    static let reviewed: [String: String] = [:]

    private static let calls = ["try!", " as! ", "fatalError(", "preconditionFailure(", "assertionFailure("]

    /// The traps in a file, as path, one-based line and code.
    static func violations(in file: SourceFile) -> [String] {
        file.codeLines.enumerated().compactMap { index, line in
            guard calls.contains(where: line.contains) || unwrapsByForce(line) else { return nil }
            let code = String(line.drop { $0 == " " })
            return reviewed["\(file.path): \(code)"] == nil ? "\(file.path):\(index + 1): \(code)" : nil
        }
    }

    /// Whether an exclamation mark follows a name, a bracket or a string, and is no part of `!=`.
    private static func unwrapsByForce(_ line: Substring) -> Bool {
        zip(zip(line, line.dropFirst()), Array(line.dropFirst(2)) + [" "]).contains { pair, next in
            pair.1 == "!" && next != "=" && (pair.0.isLetter || pair.0.isNumber || "_)]}\"?>`".contains(pair.0))
        }
    }
}
