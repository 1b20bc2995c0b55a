/// Which target may import which: the arrows of the design, stated apart from `Package.swift` and compared with it.
enum ImportTable {
    /// The project's own targets and the packages, by importing target, bottom first.
    static let targets: [String: Set<String>] = [
        "CDeflate": [],
        "CIGZip": [],
        "SpreadsheetModel": [],
        "Findings": ["SpreadsheetModel"],
        "XLSXReader": ["SpreadsheetModel", "CDeflate"],
        "XLSXWriter": ["SpreadsheetModel", "CDeflate", "CIGZip"],
        "Valuation": ["SpreadsheetModel"],
        "Forms": ["SpreadsheetModel", "Valuation", "Crypto"],
        "Returns": ["SpreadsheetModel", "Findings", "Valuation", "Forms"],
        "Layouts": ["SpreadsheetModel", "Findings", "Valuation", "Forms"],
        "Reports": ["SpreadsheetModel", "Findings", "Valuation", "Returns"],
        "Pipeline": [
            "SpreadsheetModel", "Findings", "Valuation", "Forms", "Returns", "Layouts", "Reports", "XLSXReader",
            "XLSXWriter", "Crypto",
        ],
        "pledgebook": [
            "SpreadsheetModel", "Findings", "Valuation", "Returns", "Layouts", "Reports", "XLSXReader", "Pipeline",
            "ArgumentParser",
        ],
    ]

    /// Targets that meet files, processes or terminals. The others are pure: no files, no clock, no system module.
    static let meetsTheSystem: Set<String> = ["XLSXReader", "XLSXWriter", "Pipeline", "pledgebook"]

    /// What those may import of the system. Never `Foundation`: loading it costs 10 ms at every start.
    static let systemModules: Set<String> = [
        "Glibc", "Musl", "Darwin", "FoundationEssentials", "Synchronization", "Dispatch",
    ]

    /// The one file of a target that may import each C module: the owner of its handles.
    static let filesOfCModule: [String: Set<String>] = [
        "CDeflate": ["Sources/XLSXReader/OPC/Inflater.swift", "Sources/XLSXWriter/OPC/Deflater.swift"],
        "CIGZip": ["Sources/XLSXWriter/OPC/QuickDeflater.swift"],
    ]

    /// What is wrong with the imports of a file, one sentence each.
    static func violations(in file: SourceFile) -> [String] {
        var allowed = targets[file.target] ?? []
        if meetsTheSystem.contains(file.target) { allowed.formUnion(systemModules) }
        return file.imports.compactMap { module, line in
            if !allowed.contains(module) { return "\(file.path):\(line): \(file.target) may not import \(module)" }
            if let files = filesOfCModule[module], !files.contains(file.path) {
                return "\(file.path):\(line): only \(files.sorted().joined(separator: " and ")) may import \(module)"
            }
            return nil
        }
    }
}
