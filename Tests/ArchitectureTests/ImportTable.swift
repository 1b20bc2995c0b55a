/// Which target may import which: the arrows of the design, stated apart from `Package.swift` and compared with it.
enum ImportTable {
    /// The project's own targets and the packages, by importing target, bottom first.
    static let targets: [String: Set<String>] = [
        "CDeflate": [],
        "SpreadsheetModel": [],
        "NumberFormats": ["SpreadsheetModel"],
        "RowDecoding": ["SpreadsheetModel", "NumberFormats"],
        "WorkbookPlans": ["SpreadsheetModel"],
        "AtomicFiles": ["SystemPackage"],
        "Findings": ["SpreadsheetModel"],
        "XLSXReader": ["SpreadsheetModel", "NumberFormats", "RowDecoding", "CDeflate", "SystemPackage"],
        "XLSXWriter": ["SpreadsheetModel", "WorkbookPlans", "AtomicFiles", "CDeflate"],
        "OfficeEncryption": ["Crypto", "_CryptoExtras"],
        "SocialValue": ["SpreadsheetModel"],
        "Forms": ["SpreadsheetModel", "SocialValue", "Crypto"],
        "Vocabulary": ["SpreadsheetModel", "NumberFormats", "SocialValue"],
        "Returns": ["SpreadsheetModel", "NumberFormats", "SocialValue", "Forms", "Vocabulary", "Algorithms"],
        "CouncilFramework": [
            "SpreadsheetModel", "NumberFormats", "SocialValue", "Forms", "Vocabulary", "Returns", "Algorithms",
        ],
        "Valuation": ["SpreadsheetModel", "SocialValue"],
        "Checks": [
            "SpreadsheetModel", "Findings", "SocialValue", "Forms", "Vocabulary", "CouncilFramework", "Valuation",
            "Algorithms",
        ],
        "Assessment": ["SpreadsheetModel", "Findings", "SocialValue", "Vocabulary", "Valuation", "Checks"],
        "Layouts": [
            "SpreadsheetModel", "NumberFormats", "WorkbookPlans", "Findings", "SocialValue", "Forms", "Valuation",
            "Checks", "Assessment",
        ],
        "Reports": [
            "SpreadsheetModel", "Findings", "SocialValue", "Forms", "Valuation", "Checks", "Assessment", "Crypto",
        ],
        "Pipeline": [
            "SpreadsheetModel", "WorkbookPlans", "AtomicFiles", "Findings", "XLSXReader", "XLSXWriter",
            "OfficeEncryption", "SocialValue", "Forms", "Vocabulary", "Returns", "CouncilFramework", "Valuation",
            "Checks", "Assessment", "Layouts", "Reports", "Crypto", "SystemPackage",
        ],
        "pledgebook": [
            "SpreadsheetModel", "NumberFormats", "Findings", "XLSXReader", "SocialValue", "Vocabulary",
            "CouncilFramework", "Checks", "Assessment", "Layouts", "Reports", "Pipeline", "ArgumentParser",
            "SystemPackage",
        ],
    ]

    /// Targets that meet files, processes or terminals. The others are pure: no files, no clock, no system module.
    static let meetsTheSystem: Set<String> = [
        "AtomicFiles", "XLSXReader", "XLSXWriter", "OfficeEncryption", "Pipeline", "pledgebook",
    ]

    /// What those may import of the system. Never `Foundation`: loading it costs 10 ms at every start.
    static let systemModules = foundationModules.union(["Glibc", "Musl", "Darwin", "Synchronization", "Dispatch"])

    /// The values and errors that Swift programs exchange. `Foundation` stands in the branch of systems without the first.
    private static let foundationModules: Set<String> = ["FoundationEssentials"]

    /// Targets that convert to Foundation's own values, such as `Date`, give their errors its words, or decode JSON.
    static let meetsFoundation: Set<String> = ["SpreadsheetModel", "RowDecoding", "CouncilFramework"]

    /// The one file of a target that may import each C module: the owner of its handles.
    static let filesOfCModule: [String: Set<String>] = [
        "CDeflate": ["Sources/XLSXReader/OPC/Inflater.swift", "Sources/XLSXWriter/OPC/Deflater.swift"]
    ]

    /// What is wrong with the imports of a file, one sentence each.
    static func violations(in file: SourceFile) -> [String] {
        var allowed = targets[file.target] ?? []
        if meetsTheSystem.contains(file.target) { allowed.formUnion(systemModules) }
        if meetsFoundation.contains(file.target) { allowed.formUnion(foundationModules) }
        let mayMeetFoundation = allowed.contains("FoundationEssentials")
        return file.imports.compactMap { module, line in
            // The branch of systems that have no other module with the same values.
            if module == "Foundation", mayMeetFoundation, file.isElseBranch(ofFoundationAt: line) { return nil }
            if !allowed.contains(module) { return "\(file.path):\(line): \(file.target) may not import \(module)" }
            if let files = filesOfCModule[module], !files.contains(file.path) {
                return "\(file.path):\(line): only \(files.sorted().joined(separator: " and ")) may import \(module)"
            }
            return nil
        }
    }
}
