/// Words that no file of the project may hold.
enum TrackedText {
    /// Folders of one person's machine. Put together here so that this file does not hold them itself.
    private static let machineFolders = ["work", "home", "Users", "root"].map { "/" + $0 + "/" }
    /// Tools of the place where the project is written.
    private static let workplaceTools = ["farm" + "-bench", "farm" + "-studio"]
    /// Marks of work left undone, and of tests that do not run.
    private static let unfinished = [
        "TO" + "DO", "FIX" + "ME", ".dis" + "abled(", "withKnown" + "Issue", "XCT" + "Skip",
    ]

    /// Endings of files that are not text.
    private static let binary = ["xlsx", "xlsm", "zip", "png"]

    /// Whether a file is text and so is held to the rules.
    static func isHeld(_ path: String) -> Bool {
        !binary.contains { path.hasSuffix("." + $0) }
    }

    /// What a file may not say, as path, one-based line and word. Only Swift files are looked through for unfinished work.
    static func violations(in text: String, of path: String) -> [String] {
        let words = machineFolders + workplaceTools + (path.hasSuffix(".swift") ? unfinished : [])
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            words.filter { line.contains($0) }.map { "\(path):\(index + 1): \($0)" }
        }
    }
}
