/// Reads comma-separated values (RFC 4180), as LibreOffice exports them.
package enum CommaSeparated {
    /// The fields of each row. Quoted fields may hold commas, quotes and line breaks. Scalars are looked at, not
    /// characters: a mark behind a comma or a quotation mark joins it to one character.
    package static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if scalars.first == "\"" {
                    field.append("\"")
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," {
                row.append(String(field))
                field = .init()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", scalars.first == "\n" { scalars.removeFirst() }
                rows.append(row + [String(field)])
                row = []
                field = .init()
            } else {
                field.append(scalar)
            }
        }
        return field.isEmpty && row.isEmpty ? rows : rows + [row + [String(field)]]
    }
}
