import SpreadsheetModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Times one measure on one workbook: `Benchmarks MEASURE RUNS FILE`. Prints the cells met, the median of the runs in
/// seconds, and the most memory the process ever held in bytes, separated by tabs.
@main enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 3, let measure = arguments.first.flatMap({ Measure(rawValue: $0) }),
            let runs = arguments.dropFirst().first.flatMap({ Int($0) }), runs > 0, let path = arguments.last
        else {
            let measures = Measure.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: Benchmarks \(measures) RUNS FILE")
            exit(64)
        }
        var durations: [Duration] = []
        var cells = 0
        for _ in 0..<runs {
            let run = try measure.run(path)
            durations.append(run.duration)
            cells = run.cells
        }
        durations.sort()
        print(cells, durations[runs / 2] / .seconds(1), peakMemory(), separator: "\t")
    }

    /// The most memory that the process held so far, in bytes.
    private static func peakMemory() -> Int {
        var usage = rusage()
        #if canImport(Glibc)
            _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
        #else
            _ = unsafe getrusage(RUSAGE_SELF, &usage)
        #endif
        #if canImport(Darwin)
            return usage.ru_maxrss
        #else
            return usage.ru_maxrss << 10
        #endif
    }
}
