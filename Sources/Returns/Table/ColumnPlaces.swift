import SpreadsheetModel
package import Vocabulary

/// The zero-based columns of a sheet in which the columns of a form stand. They are asked for in every row.
package struct ColumnPlaces: Hashable, ExpressibleByDictionaryLiteral {
    private var places = [Int?](repeating: nil, count: FormColumn.allCases.count)

    package init(dictionaryLiteral columns: (FormColumn, Int)...) {
        for (column, place) in columns { self[column] = place }
    }

    /// Where a column stands; nil when the form lacks it.
    package subscript(_ column: FormColumn) -> Int? {
        get { places[column.rawValue] }
        set { places[column.rawValue] = newValue }
    }

    /// Where those columns stand that the form has.
    package var values: [Int] { places.compactMap(\.self) }

    /// How many columns the form has.
    var count: Int { places.count { $0 != nil } }
}
