// swift-tools-version: 6.2
import PackageDescription

// The target list is the architecture, bottom first. Imports only go up this page: a target may use the ones
// above it that it names, and nothing else. `Tests/ArchitectureTests` holds the same table as a test.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .strictMemorySafety(),  // SE-0458: every unsafe expression says so
    .treatAllWarnings(as: .error),
]

/// The reader's scanner keeps a borrowed span inside a non-escapable type, which needs lifetime annotations.
let spanSettings = settings + [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "pledgebook",
    platforms: [.macOS(.v26)],
    products: [
        .library(
            name: "SpreadsheetModel", targets: ["SpreadsheetModel", "NumberFormats", "RowDecoding", "WorkbookPlans"]),
        .library(name: "XLSXReader", targets: ["XLSXReader"]),
        .library(name: "XLSXWriter", targets: ["XLSXWriter"]),
        .executable(name: "pledgebook", targets: ["pledgebook"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Either major, so that a program that uses the libraries may use the other; Package.resolved pins our own builds.
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    ],
    targets: [
        // C at the edge: one folder a library, no Swift inside.
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),

        // Row 0: values that reader, domain and writer all speak, and what is done with them alone.
        .target(name: "SpreadsheetModel", swiftSettings: settings),
        .target(name: "NumberFormats", dependencies: ["SpreadsheetModel"], swiftSettings: settings),
        .target(name: "RowDecoding", dependencies: ["SpreadsheetModel", "NumberFormats"], swiftSettings: settings),
        .target(name: "WorkbookPlans", dependencies: ["SpreadsheetModel"], swiftSettings: settings),
        .target(
            name: "AtomicFiles",
            dependencies: [.product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: settings),
        .target(name: "Findings", dependencies: ["SpreadsheetModel"], swiftSettings: settings),

        // Row 1: bytes to sheets, and plans to bytes.
        .target(
            name: "XLSXReader",
            dependencies: [
                "SpreadsheetModel", "NumberFormats", "RowDecoding", "CDeflate",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: spanSettings),
        .target(
            name: "XLSXWriter",
            dependencies: ["SpreadsheetModel", "WorkbookPlans", "AtomicFiles", "CDeflate"],
            swiftSettings: settings),
        // Apart from the reader, so that whoever reads plain workbooks needs no cryptography.
        .target(
            name: "OfficeEncryption",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings),

        // Row 2: the domain, as values; the words of its form, and the words that people write in forms.
        .target(name: "SocialValue", dependencies: ["SpreadsheetModel"], swiftSettings: settings),
        .target(
            name: "Forms",
            dependencies: ["SpreadsheetModel", "SocialValue", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(
            name: "Vocabulary", dependencies: ["SpreadsheetModel", "NumberFormats", "SocialValue"],
            swiftSettings: settings),

        // Row 3: a sheet becomes a return, a return is valued, a valued return is checked and becomes a page.
        .target(
            name: "Returns",
            dependencies: [
                "SpreadsheetModel", "NumberFormats", "SocialValue", "Forms", "Vocabulary",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(
            name: "CouncilFramework",
            dependencies: [
                "SpreadsheetModel", "NumberFormats", "SocialValue", "Forms", "Vocabulary", "Returns",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(name: "Valuation", dependencies: ["SpreadsheetModel", "SocialValue"], swiftSettings: settings),
        .target(
            name: "Checks",
            dependencies: [
                "SpreadsheetModel", "Findings", "SocialValue", "Forms", "Vocabulary", "CouncilFramework", "Valuation",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: settings),
        .target(
            name: "Assessment",
            dependencies: ["SpreadsheetModel", "Findings", "SocialValue", "Vocabulary", "Valuation", "Checks"],
            swiftSettings: settings),
        .target(
            name: "Layouts",
            dependencies: [
                "SpreadsheetModel", "NumberFormats", "WorkbookPlans", "Findings", "SocialValue", "Forms", "Valuation",
                "Checks", "Assessment",
            ],
            swiftSettings: settings),
        .target(
            name: "Reports",
            dependencies: [
                "SpreadsheetModel", "Findings", "SocialValue", "Forms", "Valuation", "Checks", "Assessment",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),

        // Row 4: the only place where reader, domain and writer meet.
        .target(
            name: "Pipeline",
            dependencies: [
                "SpreadsheetModel", "WorkbookPlans", "AtomicFiles", "Findings", "XLSXReader", "XLSXWriter",
                "OfficeEncryption", "SocialValue", "Forms", "Vocabulary", "Returns", "CouncilFramework",
                "Valuation", "Checks", "Assessment", "Layouts", "Reports",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),

        // Row 5: the command line.
        .executableTarget(
            name: "pledgebook",
            dependencies: [
                "SpreadsheetModel", "NumberFormats", "Findings", "XLSXReader", "SocialValue", "Vocabulary",
                "CouncilFramework", "Checks", "Assessment", "Layouts", "Reports", "Pipeline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),

        // Test data and test words, then one test target for each target, in folders that mirror its sources.
        .target(
            name: "Fixtures", path: "Fixtures",
            exclude: [
                "README.md", "make",
                "Council",
                "Decimals",
                "Evaluation",
                "Faults",
                "Findings",
                "Golden",
                "Layouts",
                "Makers",
                "NumberFormats",
                "Published",
                "Refused",
                "Tender",
                "Returns",
                "Words",
                "Workbooks",
            ],
            sources: ["Fixtures.swift"], swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: [
                "Fixtures", "SpreadsheetModel", "WorkbookPlans", "Findings", "SocialValue", "Vocabulary", "Returns",
                "CouncilFramework", "Valuation", "Checks", "Assessment",
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        .target(name: "TestPrograms", path: "Tests/TestPrograms", swiftSettings: settings),
        .testTarget(
            name: "SpreadsheetModelTests", dependencies: ["SpreadsheetModel", "Fixtures", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "NumberFormatsTests", dependencies: ["NumberFormats", "SpreadsheetModel", "Fixtures", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "RowDecodingTests", dependencies: ["RowDecoding", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "WorkbookPlansTests", dependencies: ["WorkbookPlans", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "AtomicFilesTests",
            dependencies: ["AtomicFiles", "TestPrograms", .product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: settings),
        // Two C libraries that only tests use, to compare with.
        .systemLibrary(
            name: "CZip", path: "Tests/CZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CExpat", path: "Tests/CExpat", pkgConfig: "expat",
            providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .testTarget(
            name: "XLSXReaderTests",
            dependencies: [
                "XLSXReader", "SpreadsheetModel", "NumberFormats", "RowDecoding", "Fixtures", "TestPrograms", "CExpat",
                "CZip", "CDeflate", "pledgebook",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "OfficeEncryptionTests", dependencies: ["OfficeEncryption", "Fixtures", "TestSupport"],
            swiftSettings: settings),
        // The worked examples of Docs/Reader.md and Docs/Writer.md, compiled and run.
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "XLSXReader", "XLSXWriter", "RowDecoding", "NumberFormats", "WorkbookPlans", "SpreadsheetModel",
                "Fixtures",
                "TestPrograms",
            ],
            swiftSettings: settings),
        // What libxlsxwriter makes of a plan, read by expat, to compare our parts with.
        .systemLibrary(
            name: "CXLSXWriter", path: "Tests/CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .target(
            name: "WriterOracle",
            dependencies: ["XLSXWriter", "WorkbookPlans", "SpreadsheetModel", "TestPrograms", "CExpat", "CXLSXWriter"],
            path: "Tests/WriterOracle", swiftSettings: settings),
        .testTarget(
            name: "XLSXWriterTests",
            dependencies: [
                "XLSXWriter", "WorkbookPlans", "AtomicFiles", "SpreadsheetModel", "TestPrograms", "TestSupport",
                "WriterOracle",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SocialValueTests", dependencies: ["SocialValue", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "VocabularyTests",
            dependencies: ["Vocabulary", "Returns", "SocialValue", "SpreadsheetModel", "NumberFormats", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ValuationTests", dependencies: ["Valuation", "SocialValue", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "FormsTests", dependencies: ["Forms", "SocialValue", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ReturnsTests",
            dependencies: [
                "Returns", "Vocabulary", "Forms", "SocialValue", "Valuation", "Checks", "Findings", "SpreadsheetModel",
                "NumberFormats", "Fixtures", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CouncilFrameworkTests",
            dependencies: [
                "CouncilFramework", "Returns", "Checks", "Valuation", "Findings", "SocialValue", "SpreadsheetModel",
                "Vocabulary", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ChecksTests",
            dependencies: [
                "Checks", "CouncilFramework", "Returns", "Vocabulary", "Forms", "SocialValue", "Valuation", "Findings",
                "SpreadsheetModel", "Fixtures", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "AssessmentTests",
            dependencies: [
                "Assessment", "Checks", "SocialValue", "Valuation", "Findings", "SpreadsheetModel", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "LayoutsTests",
            dependencies: [
                "Layouts", "Forms", "Assessment", "Checks", "Returns", "SocialValue", "Valuation", "Findings",
                "SpreadsheetModel",
                "NumberFormats", "WorkbookPlans", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "Assessment", "Checks", "CouncilFramework", "Returns", "SocialValue", "Valuation",
                "Findings",
                "SpreadsheetModel", "Fixtures", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "Pipeline", "Returns", "CouncilFramework", "Assessment", "Checks", "Reports", "SocialValue",
                "Vocabulary",
                "Valuation", "Findings", "Layouts", "XLSXReader", "XLSXWriter", "AtomicFiles", "SpreadsheetModel",
                "NumberFormats", "WorkbookPlans", "Forms", "Fixtures", "TestPrograms", "TestSupport", "WriterOracle",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["pledgebook", "SpreadsheetModel", "Fixtures", "TestPrograms", "TestSupport"],
            exclude: ["hostile_text.py"], swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// Timing, built only when asked for: `PLEDGEBOOK_BENCHMARKS=1 swift build -c release --product Benchmarks`; the second
// is the export that Scripts/measure-writing times.
if Context.environment["PLEDGEBOOK_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Benchmarks", dependencies: ["SpreadsheetModel", "NumberFormats", "XLSXReader", "CZip", "CDeflate"],
            path: "Tests/Benchmarks",
            exclude: ["compare.py", "make_growth.py", "make_workbooks.py", "peer.py", "requirements.txt"],
            swiftSettings: settings))
    package.targets.append(
        .executableTarget(
            name: "WritingBenchmarks", dependencies: ["SpreadsheetModel", "WorkbookPlans", "XLSXWriter"],
            path: "Tests/WritingBenchmarks", exclude: ["plain_export.c"], swiftSettings: settings))
}

// The fuzzer takes the place of the tests, whose targets for it share their files: see `Scripts/fuzz`.
if Context.environment["PLEDGEBOOK_FUZZING"] == "1" {
    package.targets.removeAll { $0.type == .test }
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "Fuzzing",
            dependencies: [
                "XLSXReader", "SpreadsheetModel", "NumberFormats", "CExpat", "CZip", "CDeflate", "CFuzzer",
            ], path: "Tests",
            sources: ["Fuzzing", "XLSXReaderTests/FuzzTargets", "XLSXReaderTests/Support"],
            // libFuzzer brings the program's start.
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
    ]
}
