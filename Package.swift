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
        .library(name: "SpreadsheetModel", targets: ["SpreadsheetModel"]),
        .library(name: "XLSXReader", targets: ["XLSXReader"]),
        .library(name: "XLSXWriter", targets: ["XLSXWriter"]),
        .executable(name: "pledgebook", targets: ["pledgebook"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Either major, so that a program that uses the libraries may use the other; Package.resolved pins our own builds.
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [
        // C at the edge: one folder a library, no Swift inside.
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(name: "CIGZip", pkgConfig: "libisal", providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),

        // Row 0: values that reader, domain and writer all speak.
        .target(name: "SpreadsheetModel", swiftSettings: settings),
        .target(name: "Findings", dependencies: ["SpreadsheetModel"], swiftSettings: settings),

        // Row 1: bytes to sheets, plans to bytes, and the pure valuation core.
        .target(
            name: "XLSXReader", dependencies: ["SpreadsheetModel", "CDeflate"], swiftSettings: spanSettings),
        .target(
            name: "XLSXWriter", dependencies: ["SpreadsheetModel", "CDeflate", "CIGZip"], swiftSettings: settings),
        // Apart from the reader, so that whoever reads plain workbooks needs no cryptography.
        .target(
            name: "OfficeEncryption",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(name: "Valuation", dependencies: ["SpreadsheetModel"], swiftSettings: settings),
        .target(
            name: "Forms",
            dependencies: ["SpreadsheetModel", "Valuation", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),

        // Row 2: a sheet becomes a return; a valued return becomes a page.
        .target(
            name: "Returns", dependencies: ["SpreadsheetModel", "Findings", "Valuation", "Forms"],
            swiftSettings: settings),
        .target(
            name: "Layouts", dependencies: ["SpreadsheetModel", "Findings", "Valuation", "Forms"],
            swiftSettings: settings),

        .target(
            name: "Reports",
            dependencies: [
                "SpreadsheetModel", "Findings", "Valuation", "Forms", "Returns",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),

        // Row 3: the only place where reader, domain and writer meet.
        .target(
            name: "Pipeline",
            dependencies: [
                "SpreadsheetModel", "Findings", "Valuation", "Forms", "Returns", "Layouts", "Reports", "XLSXReader",
                "XLSXWriter", "OfficeEncryption",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),

        // Row 4: the command line.
        .executableTarget(
            name: "pledgebook",
            dependencies: [
                "SpreadsheetModel", "Findings", "Valuation", "Returns", "Layouts", "Reports", "XLSXReader", "Pipeline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        // Test data and test words, then one test target for each target, in folders that mirror its sources.
        .target(
            name: "Fixtures", path: "Fixtures",
            exclude: [
                "README.md", "make",
                "Council",
                "Decimals",
                "Faults",
                "Findings",
                "Golden",
                "Layouts",
                "Makers",
                "NumberFormats",
                "Published",
                "Refused",
                "Returns",
                "Words",
                "Workbooks",
            ],
            sources: ["Fixtures.swift"], swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Fixtures", "SpreadsheetModel", "Valuation"],
            path: "Tests/TestSupport", swiftSettings: settings),
        .target(name: "TestPrograms", path: "Tests/TestPrograms", swiftSettings: settings),
        .testTarget(
            name: "SpreadsheetModelTests", dependencies: ["SpreadsheetModel", "Fixtures", "TestSupport"],
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
                "XLSXReader", "SpreadsheetModel", "Fixtures", "TestPrograms", "CExpat", "CZip", "CDeflate",
                "pledgebook",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "OfficeEncryptionTests", dependencies: ["OfficeEncryption", "Fixtures", "TestSupport"],
            swiftSettings: settings),
        // The worked examples of Docs/Reader.md and Docs/Writer.md, compiled and run.
        .testTarget(
            name: "ExampleTests",
            dependencies: ["XLSXReader", "XLSXWriter", "SpreadsheetModel", "Fixtures", "TestPrograms"],
            swiftSettings: settings),
        // What libxlsxwriter makes of a plan, read by expat, to compare our parts with.
        .systemLibrary(
            name: "CXLSXWriter", path: "Tests/CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .target(
            name: "WriterOracle",
            dependencies: ["XLSXWriter", "SpreadsheetModel", "TestPrograms", "CExpat", "CXLSXWriter"],
            path: "Tests/WriterOracle", swiftSettings: settings),
        .testTarget(
            name: "XLSXWriterTests",
            dependencies: ["XLSXWriter", "SpreadsheetModel", "TestPrograms", "TestSupport", "WriterOracle"],
            swiftSettings: settings),
        .testTarget(
            name: "ValuationTests", dependencies: ["Valuation", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "FormsTests", dependencies: ["Forms", "Valuation", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ReturnsTests",
            dependencies: [
                "Returns", "Forms", "Valuation", "Findings", "SpreadsheetModel", "Fixtures", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "LayoutsTests",
            dependencies: ["Layouts", "Forms", "Returns", "Valuation", "Findings", "SpreadsheetModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "Returns", "Valuation", "Findings", "SpreadsheetModel", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "Pipeline", "Returns", "Reports", "Valuation", "Findings", "Layouts", "XLSXReader", "XLSXWriter",
                "SpreadsheetModel", "Forms", "Fixtures", "TestPrograms", "TestSupport", "WriterOracle",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests", dependencies: ["pledgebook", "Fixtures", "TestPrograms", "TestSupport"],
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
            name: "Benchmarks", dependencies: ["SpreadsheetModel", "XLSXReader", "CZip", "CDeflate"],
            path: "Tests/Benchmarks",
            exclude: ["compare.py", "make_growth.py", "make_workbooks.py", "peer.py", "requirements.txt"],
            swiftSettings: settings))
    package.targets.append(
        .executableTarget(
            name: "WritingBenchmarks", dependencies: ["SpreadsheetModel", "XLSXWriter"],
            path: "Tests/WritingBenchmarks", exclude: ["plain_export.c"], swiftSettings: settings))
}

// The fuzzer takes the place of the tests, whose targets for it share their files: see `Scripts/fuzz`.
if Context.environment["PLEDGEBOOK_FUZZING"] == "1" {
    package.targets.removeAll { $0.type == .test }
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "Fuzzing",
            dependencies: ["XLSXReader", "SpreadsheetModel", "CExpat", "CZip", "CDeflate", "CFuzzer"], path: "Tests",
            sources: ["Fuzzing", "XLSXReaderTests/FuzzTargets", "XLSXReaderTests/Support"],
            // libFuzzer brings the program's start.
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
    ]
}
