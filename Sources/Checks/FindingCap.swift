import Findings

/// Keeps the findings of one return within what a person or a program can take in: of each kind the first thousand, and
/// one more that counts the others. Nothing depends on the others but their number: a kind that stops a return stops it
/// by its first.
struct FindingCap {
    /// How many findings of one kind and severity are given one by one.
    static let mostOfAKind = 1_000

    private struct Kind: Hashable {
        let code: FindingCode
        let severity: Severity
    }

    private var counts: [Kind: Int] = [:]
    /// The last finding of each kind that has more than are given, in order of their first.
    private var last: [(kind: Kind, finding: Finding)] = []
    private var places: [Kind: Int] = [:]

    /// Those that are given one by one, of what one check found.
    mutating func kept(of findings: [Finding]) -> [Finding] {
        findings.filter { finding in
            let kind = Kind(code: finding.code, severity: finding.severity)
            counts[kind, default: 0] += 1
            guard counts[kind, default: 0] > Self.mostOfAKind else { return true }
            if let place = places[kind] {
                last[place].finding = finding
            } else {
                places[kind] = last.count
                last.append((kind, finding))
            }
            return false
        }
    }

    /// The findings that count what was not given one by one, each at the cell of the last of its kind.
    var others: [Finding] {
        last.map { kind, last in
            let count = counts[kind, default: 0] - Self.mostOfAKind
            var finding = last
            finding.reference = nil
            finding.message = "And \(count) more findings of the same kind, the last of them here."
            finding.times = count
            (finding.found, finding.expected, finding.effect) = (nil, nil, nil)
            return finding
        }
    }
}
