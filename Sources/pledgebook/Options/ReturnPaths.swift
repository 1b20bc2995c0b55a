import ArgumentParser

/// Paths of returns in one word of the command line: one, or the many of a run of words that was folded.
///
/// The argument parser takes a time for each word that grows with the number of words: 8,000 paths took 2 seconds. So
/// whatever takes any number of words on the command line takes them as these.
struct ReturnPaths: ExpressibleByArgument {
    let paths: [String]

    init(argument: String) {
        paths = argument.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
    }

    /// The system ends words with it, so no word contains it.
    private static let separator: UInt8 = 0

    /// From how many words on a run is folded.
    private static let longRun = 64

    /// The words of a command line, long runs of words that are no options folded into one word each.
    ///
    /// The first word of a run may be a command or an option's value, and the second a command's command. They stay as
    /// they are.
    static func folding(_ words: some Sequence<String>) -> [String] {
        var folded: [String] = []
        var run: [String] = []
        func endRun() {
            if run.count < longRun {
                folded += run
            } else {
                folded += run.prefix(2)
                folded.append(run.dropFirst(2).joined(separator: "\0"))
            }
            run = []
        }
        for word in words {
            if word.utf8.first == UInt8(ascii: "-") {
                endRun()
                folded.append(word)
            } else {
                run.append(word)
            }
        }
        endRun()
        return folded
    }
}

extension [ReturnPaths] {
    /// The paths of all words, as they were given.
    var paths: [String] { flatMap(\.paths) }
}
