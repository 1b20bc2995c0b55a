package import SocialValue

extension Return {
    /// A return of the given lines that prints no total.
    package static func sample(_ lines: [ReturnLine], schemes: [PriorityScheme] = []) -> Return {
        Return(
            file: PublishedTable.file, sheet: "Return", headerRow: 1, themes: [], schemes: schemes, lines: lines,
            statedTotal: .none)
    }
}
