import SpreadsheetModel
import WorkbookPlans

extension ChartPart {
    /// A group of bars (21.2.2.170).
    ///
    /// - Parameters:
    ///   - series: the cells and the looks of the bars.
    ///   - position: its place among the series, from 0.
    ///   - workbook: the workbook with the cells.
    func write(
        _ series: ChartSeriesPlan, at position: Int, of workbook: WorkbookPlan, to xml: inout XMLOutput
    ) {
        xml.open("c:ser")
        xml.empty("c:idx", ["val": position])
        xml.empty("c:order", ["val": position])
        // An empty name is written too, or programs make one up.
        xml.open("c:tx")
        xml.element("c:v", text: series.name)
        xml.close("c:tx")
        writeFill(series.color, to: &xml)
        xml.empty("c:invertIfNegative", ["val": false])
        let sheet = workbook.sheets.first { $0.name == series.sheet }
        let formula = { (range: CellRange) in range.formula(on: series.sheet) }
        writeCategories(
            formula(series.categories), sheet.map { CachedPoints(of: series.categories, on: $0) }, to: &xml)
        writeValues(formula(series.values), sheet.flatMap { CachedPoints(of: series.values, on: $0).numbers }, to: &xml)
        xml.close("c:ser")
    }

    /// Bars of one colour (20.1.2.3.32).
    private func writeFill(_ color: Color, to xml: inout XMLOutput) {
        xml.open("c:spPr")
        xml.open("a:solidFill")
        xml.empty("a:srgbClr", ["val": String(color.description.dropFirst())])
        xml.close("a:solidFill")
        xml.close("c:spPr")
    }

    /// What is beside the bars (21.2.2.24): numbers when all cells hold numbers, texts otherwise.
    private func writeCategories(_ formula: String, _ points: CachedPoints?, to xml: inout XMLOutput) {
        xml.open("c:cat")
        if let numbers = points?.numbers {
            writeNumbers(formula, numbers, to: &xml)
        } else {
            xml.open("c:strRef")
            xml.element("c:f", text: formula)
            if let points {
                xml.open("c:strCache")
                xml.empty("c:ptCount", ["val": points.count])
                for (index, text) in points.texts.enumerated() {
                    guard let text else { continue }
                    xml.open("c:pt", ["idx": index])
                    xml.element("c:v", text: XStringEscaping.escaped(text))
                    xml.close("c:pt")
                }
                xml.close("c:strCache")
            }
            xml.close("c:strRef")
        }
        xml.close("c:cat")
    }

    /// How long the bars are (21.2.2.224). Nothing is stored unless every cell holds a number: a program that has to
    /// read the cells is better than one that draws a wrong bar.
    private func writeValues(_ formula: String, _ numbers: [ExactDecimal]?, to xml: inout XMLOutput) {
        xml.open("c:val")
        writeNumbers(formula, numbers, to: &xml)
        xml.close("c:val")
    }

    private func writeNumbers(_ formula: String, _ numbers: [ExactDecimal]?, to xml: inout XMLOutput) {
        xml.open("c:numRef")
        xml.element("c:f", text: formula)
        if let numbers {
            xml.open("c:numCache")
            xml.element("c:formatCode", text: "General")
            xml.empty("c:ptCount", ["val": numbers.count])
            for (index, number) in numbers.enumerated() {
                xml.open("c:pt", ["idx": index])
                xml.element("c:v", number)
                xml.close("c:pt")
            }
            xml.close("c:numCache")
        }
        xml.close("c:numRef")
    }
}
