/// One piece of a section of a number-format code (ECMA-376 part 1, 18.8.31).
enum FormatToken: Hashable {
    /// Text shown as it is: quoted, escaped, a currency sign, or a character that means nothing.
    case literal(String)
    /// `_x`: a gap as wide as x.
    case padding
    /// `*x`: x repeated to the width of the cell.
    case fill(String)
    /// `0`, `#` or `?`.
    case digit(DigitPlaceholder)
    /// The first point is the decimal point.
    case point
    /// Groups thousands between digits, divides by a thousand after them.
    case comma
    /// Shows the value times a hundred.
    case percent
    /// Divides numerator from denominator, or day from month.
    case slash
    /// `E+` shows the sign of every exponent, `E-` only of negative ones.
    case exponent(showsPlus: Bool)
    /// `@`: the text of the cell.
    case text
    /// The word General.
    case general
    /// A part of a date or a time.
    case date(DatePart)
}
