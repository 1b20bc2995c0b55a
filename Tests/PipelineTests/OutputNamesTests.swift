import Testing

@testable import Pipeline

/// Names of outputs follow the inputs' names, and no two are alike.
@Suite struct OutputNamesTests {
    @Test(arguments: [
        (["acme.xlsx", "b/bolt.xlsx"], ["acme", "bolt"]),
        (["d1/acme.xlsx", "d2/acme.xlsx"], ["d1-acme", "d2-acme"]),
        (["acme.xlsx", "acme.xlsx", "./acme.xlsx"], ["acme", "acme-2", "acme-3"]),
        (["../acme.xlsx", "x/acme.xls"], ["acme", "x-acme"]),
        (["a/x/acme.xlsx", "b/x/acme.xlsx"], ["x-acme", "x-acme-2"]),
        // Some file systems take these two for one.
        (["x/ACME.xlsx", "y/acme.xlsx", "z/bolt.xlsx"], ["x-ACME", "y-acme", "bolt"]),
        // A name that nothing else wants is kept, wherever it stands.
        (
            ["x/acme.xlsx", "x/acme.xlsx", "x-acme.xlsx", "x-acme-2.xlsx"],
            ["x-acme-3", "x-acme-4", "x-acme", "x-acme-2"]
        ),
        (["acme.xlsx", "acme.xlsx", "acme-2.xlsx"], ["acme", "acme-3", "acme-2"]),
        ([], []),
    ])
    func namesAreToldApart(_ inputs: [String], _ names: [String]) {
        #expect(OutputNames.names(of: inputs) == names)
        #expect(Set(names).count == names.count)
    }

    @Test func manyOfOneNameTakeNoLongerEach() {
        let names = OutputNames.names(of: Array(repeating: "acme.xlsx", count: 20_000))
        #expect(Set(names).count == 20_000 && names.last == "acme-20000")
    }
}
