package import SocialValue

/// What the law of a jurisdiction has an assessment summary say: data, with where it is from and since when it holds.
package struct SummaryLaw: Hashable, Sendable {
    /// The instrument and the provision, as a summary cites them.
    package let citation: String
    /// Since when it holds, as a summary says it.
    package let since: String
    /// What a bidder that did not win is told of the one that did.
    package let tellsOfWinner: Set<WinnerFact>
    /// Whether a summary names the bidder by postal address, e-mail address and unique identifier.
    package let needsIdentity: Bool

    /// One thing that a summary may tell of the winner. The raw value is the word that an option and a record use.
    package enum WinnerFact: String, Hashable, Sendable, CaseIterable {
        case name
        case scores
        case reasons
    }

    /// The law of each jurisdiction.
    package static func of(_ jurisdiction: Jurisdiction) -> SummaryLaw {
        switch jurisdiction {
        case .england, .northernIreland:
            SummaryLaw(
                citation: "Procurement Regulations 2024 (SI 2024/692), regulation 31", since: "24 February 2025",
                tellsOfWinner: [.name, .scores, .reasons], needsIdentity: true)
        case .wales:
            SummaryLaw(
                citation: "Procurement (Wales) Regulations 2024, regulation 32", since: "24 February 2025",
                tellsOfWinner: [.name, .scores, .reasons], needsIdentity: true)
        case .scotland:
            SummaryLaw(
                citation: "Procurement Reform (Scotland) Act 2014, section 32", since: "18 April 2016",
                tellsOfWinner: [.name, .scores], needsIdentity: false)
        }
    }
}
