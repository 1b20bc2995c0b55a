import WorkbookPlans

/// One chart of horizontal bars, `xl/charts/chartN.xml` (ECMA-376 part 1, 21.2 and 14.2.1).
///
/// Every switch is written out that a reader would have to guess: for some elements "missing" and "without a value"
/// mean opposite things, and programs differ, some by the program that the file claims to be from.
struct ChartPart {
    let plan: ChartPlan
    /// Its cells give the points that are stored beside the formulas.
    let workbook: WorkbookPlan
    /// The language of the chart's words, as `xml:lang` writes it; nil when the plan does not say.
    var language: String?

    /// Writes the part. Cost: proportional to the number of points.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "c:chartSpace",
            [
                "xmlns:c": Namespace.chart, "xmlns:a": Namespace.drawingML, "xmlns:r": Namespace.relationships,
            ])
        if let language { xml.empty("c:lang", ["val": language]) }
        xml.empty("c:roundedCorners", ["val": false])
        xml.open("c:chart")
        writeTitle(to: &xml)
        writePlotArea(to: &xml)
        writeLegend(to: &xml)
        xml.empty("c:plotVisOnly", ["val": !plan.plotsHiddenCells])
        xml.empty("c:dispBlanksAs", ["val": "gap"])
        xml.close("c:chart")
        writeFontSize(to: &xml)
        writePrintSettings(to: &xml)
        xml.close("c:chartSpace")
    }

    /// The heading, or the word that there is none (21.2.2.210, 21.2.2.7).
    private func writeTitle(to xml: inout XMLOutput) {
        if !plan.title.isEmpty {
            xml.open("c:title")
            xml.open("c:tx")
            xml.open("c:rich")
            xml.empty("a:bodyPr")
            xml.empty("a:lstStyle")
            writeParagraph(plan.title, to: &xml)
            xml.close("c:rich")
            xml.close("c:tx")
            xml.empty("c:layout")
            xml.empty("c:overlay", ["val": false])
            xml.close("c:title")
        }
        xml.empty("c:autoTitleDeleted", ["val": plan.title.isEmpty])
    }

    /// One paragraph of one run (21.1.2.2.6).
    private func writeParagraph(_ text: String, to xml: inout XMLOutput) {
        xml.open("a:p")
        xml.open("a:pPr")
        xml.empty("a:defRPr")
        xml.close("a:pPr")
        xml.open("a:r")
        if let language { xml.empty("a:rPr", ["lang": language]) }
        xml.element("a:t", text: text)
        xml.close("a:r")
        xml.close("a:p")
    }

    /// Whether a value that is plotted is below zero when the workbook is written.
    var plotsNegative: Bool {
        plan.series.contains { series in
            let sheet = workbook.sheets.first { $0.name == series.sheet }
            return sheet.map { CachedPoints(of: series.values, on: $0).holdsNegative } ?? false
        }
    }

    /// The bars and their axes (21.2.2.145).
    private func writePlotArea(to xml: inout XMLOutput) {
        xml.open("c:plotArea")
        xml.empty("c:layout")
        xml.open("c:barChart")
        xml.empty("c:barDir", ["val": "bar"])
        xml.empty("c:grouping", ["val": plan.isStacked ? "stacked" : "clustered"])
        xml.empty("c:varyColors", ["val": false])
        for (position, series) in plan.series.enumerated() { write(series, at: position, of: workbook, to: &xml) }
        xml.empty("c:gapWidth", ["val": 60])
        // Parts of one bar overlap whole, or each would stand in a row of its own (21.2.2.131).
        if plan.isStacked { xml.empty("c:overlap", ["val": 100]) }
        xml.empty("c:axId", ["val": Self.categoryAxis])
        xml.empty("c:axId", ["val": Self.valueAxis])
        xml.close("c:barChart")
        writeCategoryAxis(to: &xml)
        writeValueAxis(format: plan.valueFormat, to: &xml)
        xml.close("c:plotArea")
    }

    /// The size of the letters that have none of their own, in hundredths of a point (21.2.2.216 and 21.1.2.3.2).
    private func writeFontSize(to xml: inout XMLOutput) {
        guard let size = plan.fontSize else { return }
        xml.open("c:txPr")
        xml.empty("a:bodyPr")
        xml.empty("a:lstStyle")
        xml.open("a:p")
        xml.open("a:pPr")
        xml.empty("a:defRPr", ["sz": Int((size * 100).rounded())])
        xml.close("a:pPr")
        xml.empty("a:endParaRPr")
        xml.close("a:p")
        xml.close("c:txPr")
    }

    /// The names of the series below the chart, when there are several to tell apart (21.2.2.94).
    private func writeLegend(to xml: inout XMLOutput) {
        guard plan.series.count > 1 else { return }
        xml.open("c:legend")
        xml.empty("c:legendPos", ["val": "b"])
        xml.empty("c:layout")
        xml.empty("c:overlay", ["val": false])
        xml.close("c:legend")
    }

    /// Margins in inches for a chart that is printed by itself (21.2.2.148).
    private func writePrintSettings(to xml: inout XMLOutput) {
        xml.open("c:printSettings")
        xml.empty("c:headerFooter")
        xml.empty("c:pageMargins", ["b": 0.75, "l": 0.7, "r": 0.7, "t": 0.75, "header": 0.3, "footer": 0.3])
        xml.empty("c:pageSetup")
        xml.close("c:printSettings")
    }
}
