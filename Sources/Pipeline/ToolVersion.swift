/// The version of Pledgebook that a workbook or a report was made by.
package enum ToolVersion {
    package static let current = "0.1.0"
}
