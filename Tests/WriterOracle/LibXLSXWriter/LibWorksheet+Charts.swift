import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

extension LibWorksheet {
    /// Adds this sheet's charts to the workbook and places them.
    func addCharts(
        of workbookPlan: WorkbookPlan, to workbook: UnsafeMutablePointer<lxw_workbook>
    ) throws(LibraryFault) {
        for chartPlan in plan.charts {
            let kind = chartPlan.isStacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR
            guard let chart = unsafe workbook_add_chart(workbook, UInt8(kind.rawValue)) else {
                throw LibraryFault(detail: "libxlsxwriter could not add a chart")
            }
            for series in chartPlan.series { try unsafe add(series, to: chart, of: workbookPlan) }
            unsafe Self.setLooks(of: chart, to: chartPlan, in: workbookPlan)
            var strings = CStrings()
            defer { strings.release() }
            var options = unsafe lxw_chart_options()
            unsafe options.x_scale = Double(chartPlan.width) / Self.standardWidth
            unsafe options.y_scale = Double(chartPlan.height) / Self.standardHeight
            unsafe options.description = strings.copy(chartPlan.altText)
            let code = unsafe worksheet_insert_chart_opt(
                handle, chartPlan.anchor.libRow, chartPlan.anchor.libColumn, chart, &options)
            try demand(code, "the chart", at: chartPlan.anchor)
        }
    }

    /// The size in pixels that libxlsxwriter scales from.
    private static let standardWidth = 480.0
    private static let standardHeight = 288.0

    private func add(
        _ plan: ChartSeriesPlan, to chart: UnsafeMutablePointer<lxw_chart>, of workbook: WorkbookPlan
    ) throws(LibraryFault) {
        // A bare name that libxlsxwriter would not quote goes in as a formula, with its marks.
        let isBare = LibSheetName.isLeftBare(plan.sheet)
        let prefix = "='\(plan.sheet)'!"
        let series =
            isBare
            ? unsafe chart_add_series(
                chart, prefix + plan.categories.absoluteDescription, prefix + plan.values.absoluteDescription)
            : unsafe chart_add_series(chart, nil, nil)
        guard let series = unsafe series else {
            throw LibraryFault(detail: "libxlsxwriter could not add a series")
        }
        if !isBare {
            let (categories, values) = (plan.categories, plan.values)
            unsafe chart_series_set_categories(
                series, plan.sheet, categories.first.libRow, categories.first.libColumn, categories.last.libRow,
                categories.last.libColumn)
            unsafe chart_series_set_values(
                series, plan.sheet, values.first.libRow, values.first.libColumn, values.last.libRow,
                values.last.libColumn)
        }
        unsafe chart_series_set_name(series, plan.name)
        var fill = lxw_chart_fill()
        fill.color = plan.color.stored
        unsafe chart_series_set_fill(series, &fill)
        // libxlsxwriter would store 0 for every formula. No stored value is better than a wrong one: programs read
        // the cells instead.
        if !workbook.holdsOnlyNumbers(plan.values, on: plan.sheet) {
            unsafe series.pointee.values.pointee.ignore_cache = 1
        }
    }

    private static func setLooks(
        of chart: UnsafeMutablePointer<lxw_chart>, to plan: ChartPlan, in workbook: WorkbookPlan
    ) {
        if plan.title.isEmpty {
            unsafe chart_title_off(chart)
        } else {
            unsafe chart_title_set_name(chart, plan.title)
        }
        let legend = plan.series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
        unsafe chart_legend_set_position(chart, UInt8(legend.rawValue))
        // Bars run from the top down, as the cells do, with the values along the lower edge. In a bar chart the
        // library's y axis is the one with the categories.
        unsafe chart_axis_set_reverse(chart.pointee.y_axis)
        unsafe chart_axis_set_crossing_max(chart.pointee.y_axis)
        unsafe chart_axis_set_num_format(chart.pointee.x_axis, plan.valueFormat.code)
        unsafe chart_set_series_gap(chart, 60)
        if plan.plotsHiddenCells { unsafe chart_show_hidden_data(chart) }
        // Bars start at zero unless one runs the other way, and then the labels keep clear of it.
        if plan.series.contains(where: { workbook.holdsNegative($0.values, on: $0.sheet) }) {
            unsafe chart_axis_set_label_position(
                chart.pointee.y_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
        } else {
            unsafe chart_axis_set_min(chart.pointee.x_axis, 0)
        }
    }
}

extension WorkbookPlan {
    /// Whether a planned cell of a range is a number below zero, or comes to one.
    func holdsNegative(_ range: CellRange, on sheet: String) -> Bool {
        sheets.first { $0.name == sheet }?.cells.contains { cell in
            guard (range.first.row...range.last.row).contains(cell.reference.row),
                (range.first.column...range.last.column).contains(cell.reference.column)
            else { return false }
            switch cell.content {
            case .number(let number), .formula(_, .number(let number)): return number.isNegative
            default: return false
            }
        } ?? false
    }

    /// Whether every planned cell of a range is a plain number.
    func holdsOnlyNumbers(_ range: CellRange, on sheet: String) -> Bool {
        guard let plan = sheets.first(where: { $0.name == sheet }) else { return false }
        for row in range.first.row...range.last.row {
            for column in range.first.column...range.last.column {
                guard case .number? = plan.cell(at: CellReference(row: row, column: column))?.content else {
                    return false
                }
            }
        }
        return true
    }
}
