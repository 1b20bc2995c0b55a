/// What a theme adds up to.
package struct ThemeTotal: Hashable, Sendable {
    /// The theme's name.
    package let theme: String
    /// Its sums.
    package let amounts: ComputedAndStated
}
