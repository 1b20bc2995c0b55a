package import SocialValue

extension FormPage {
    /// The page without the stamps it prints; their labels stay.
    package var withoutStamps: FormPage {
        FormPage(rows.map { row in row.first.map(Self.labels.contains) == true ? Array(row.prefix(1)) : row })
    }

    /// What stands behind a label at the start of a row; nil when no row has it.
    package func text(labelled label: String) -> String? {
        rows.first { $0.first == label }?.dropFirst().first
    }

    /// The short stamps of the form's rows that it prints; empty when it prints none.
    package var rowStamps: [String] {
        let row = rows.first { $0.first == FormWords.rowStampsLabel } ?? []
        return row.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
    }

    private static let labels: Set<String> = [FormWords.stampLabel, FormWords.rowStampsLabel]
}
