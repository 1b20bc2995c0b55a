import Valuation

extension ThemeTotal {
    /// The theme's name, or the words for the lines that no theme stands beside.
    var label: String { theme.isEmpty ? "No theme" : theme }
}
