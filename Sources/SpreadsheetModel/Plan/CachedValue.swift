/// The value a formula has when it is written, shown by programs that do not recalculate.
public enum CachedValue: Hashable, Sendable {
    /// A number.
    case number(ExactDecimal)
    /// Text; the empty text shows nothing.
    case text(String)
    /// TRUE or FALSE. XLSXWriter refuses it, because libxlsxwriter can store only a number or a text beside a formula,
    /// and either would change kind when the sheet is recalculated: plan `IF(test,"TRUE","FALSE")` with a text instead.
    case boolean(Bool)
}
