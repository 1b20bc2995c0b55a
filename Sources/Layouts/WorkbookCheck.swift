import SpreadsheetModel
import WorkbookPlans

/// One line of the Checks sheet: a live figure and what it must equal.
struct WorkbookCheck {
    /// What the figures count, and so how they and their difference are shown.
    enum Kind {
        /// Pounds; a difference of a penny shows.
        case money
        /// Things, which come whole.
        case count
    }

    let name: String
    let kind: Kind
    /// The live figure.
    let formula: String
    /// What it must equal: a figure of Pledgebook's own, or another live one.
    let expected: CellContent
    /// The value both have when the workbook is written.
    let value: ExactDecimal

    init(_ name: String, _ kind: Kind, _ formula: String, _ expected: CellContent, value: ExactDecimal) {
        self.name = name
        self.kind = kind
        self.formula = formula
        self.expected = expected
        self.value = value
    }
}

extension WorkbookCheck {
    /// Whether the figure it must equal is Pledgebook's own, and none that the workbook works out.
    var isHeldToOwnFigure: Bool {
        if case .formula = expected { false } else { true }
    }
}

extension WorkbookCheck.Kind {
    /// How the figures are shown.
    var figures: CellFormat {
        switch self {
        case .money: HouseStyle.money
        case .count: HouseStyle.countFigure
        }
    }

    /// How their difference is shown.
    var differences: CellFormat {
        switch self {
        case .money: HouseStyle.quantityFigures[places: 2]
        case .count: HouseStyle.countFigure
        }
    }
}
