import CXLSXWriter
import SpreadsheetModel
import Synchronization
import WorkbookPlans

/// The one owner of a libxlsxwriter workbook: it is closed once, which writes the file, or freed without writing.
///
/// Every type in this folder is handed plans that our own writer accepts. A code other than "no error" from the library
/// means that it cannot write what we can.
@safe struct LibWorkbook: ~Copyable {
    private let handle: UnsafeMutablePointer<lxw_workbook>
    /// The created date, in seconds since 1970.
    private let created: Int

    /// Starts a workbook that will be written to `path`.
    ///
    /// - Parameters:
    ///   - temporaryFolder: where libxlsxwriter keeps each part until it is packed. It falls back to the system's folder
    ///     for temporary files when nothing can be created there.
    ///   - created: the created date in seconds since 1970; nil for a fixed one.
    init(path: String, temporaryFolder: String, created: Int?) throws(LibraryFault) {
        var strings = CStrings()
        defer { strings.release() }
        var options = unsafe lxw_workbook_options()
        unsafe options.tmpdir = unsafe strings.copy(temporaryFolder)
        guard let handle = unsafe workbook_new_opt(path, &options) else {
            throw LibraryFault(detail: "libxlsxwriter could not start a workbook")
        }
        unsafe self.handle = unsafe handle
        self.created = created ?? Self.fixedDate
        // The first format is the one of cells that have none, and of everything a person types later.
        if let standard = unsafe handle.pointee.formats.pointee.stqh_first {
            let font = CellFont()
            unsafe format_set_font_name(standard, font.name)
            unsafe format_set_font_size(standard, font.size)
        }
    }

    deinit {
        unsafe lxw_workbook_free(handle)
    }

    /// Hands everything in the plan to libxlsxwriter. Nothing but its own memory is touched.
    borrowing func fill(with plan: WorkbookPlan) throws(LibraryFault) {
        try setProperties(plan.properties)
        var formats = unsafe FormatTable(workbook: handle)
        // Charts may show cells of any sheet, so every sheet exists before the first is filled.
        var sheets: [LibWorksheet] = []
        for sheet in plan.sheets { sheets.append(try addSheet(sheet)) }
        for sheet in sheets { try sheet.fill(formats: &formats) }
        for sheet in sheets { try unsafe sheet.addCharts(of: plan, to: handle) }
        for name in plan.definedNames {
            try LibraryFault.demand(
                unsafe workbook_define_name(handle, name.name, name.formula), "defined name \(name.name)")
        }
    }

    /// Writes the file and frees the workbook.
    consuming func close() throws(LibraryFault) {
        let workbook = unsafe handle
        discard self
        // It formats the date with C's `gmtime`, whose result is one buffer for all threads.
        let code = Self.turn.withLock { _ in unsafe workbook_close(workbook) }
        try LibraryFault.demand(code, "the file")
    }

    private borrowing func addSheet(_ plan: SheetPlan) throws(LibraryFault) -> LibWorksheet {
        guard let sheet = unsafe workbook_add_worksheet(handle, plan.name) else {
            throw LibraryFault(detail: "libxlsxwriter could not add the sheet")
        }
        return unsafe LibWorksheet(sheet, plan: plan)
    }

    private borrowing func setProperties(_ properties: DocumentProperties) throws(LibraryFault) {
        var strings = CStrings()
        defer { strings.release() }
        var fields = unsafe lxw_doc_properties()
        unsafe fields.title = strings.copyUnlessEmpty(properties.title)
        unsafe fields.subject = strings.copyUnlessEmpty(properties.subject)
        unsafe fields.author = strings.copyUnlessEmpty(properties.author)
        unsafe fields.company = strings.copyUnlessEmpty(properties.company)
        unsafe fields.created = created
        try LibraryFault.demand(unsafe workbook_set_properties(handle, &fields), "document properties")
        for property in properties.custom {
            try LibraryFault.demand(
                unsafe workbook_set_custom_property_string(handle, property.name, property.value),
                "custom property \(property.name)")
        }
    }

    private static let turn = Mutex(())

    /// 1 January 2000, in seconds since 1970: the date of a workbook whose plan gives none.
    private static let fixedDate = 946_684_800
}
