/// What a report says beside its verdict where the council lets stops stand.
package enum AcceptedStops {
    /// "1 stop accepted by Jo Fell", with every name once; nil when no stop was accepted.
    package static func words(_ findings: [Finding]) -> String? {
        let stops = findings.filter { $0.acceptance != nil && $0.raised == .stop }
        guard !stops.isEmpty else { return nil }
        var names: [String] = []
        for case let name? in stops.map(\.acceptance?.by) where !names.contains(name) { names.append(name) }
        return "\(stops.count) \(stops.count == 1 ? "stop" : "stops") accepted by \(names.joined(separator: " and "))"
    }
}
