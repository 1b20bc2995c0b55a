/// The paper that a sheet is laid out for.
public enum PaperSize: String, Hashable, Sendable, CaseIterable {
    /// 210 by 297 millimetres.
    case a4 = "A4"
    /// 297 by 420 millimetres, for tables that would print too small otherwise.
    case a3 = "A3"
}
