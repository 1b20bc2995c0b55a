import Testing
import Valuation

@testable import Pipeline

/// Reports call inputs by the shortest names that tell them apart.
@Suite struct InputNamesTests {
    @Test(arguments: [
        (["/srv/jo/in/acme.xlsx", "b.xlsx"], ["acme.xlsx", "b.xlsx"]),
        (["/srv/jo/x/acme.xlsx", "/srv/jo/y/acme.xlsx"], ["x/acme.xlsx", "y/acme.xlsx"]),
        (
            ["/srv/x/1/acme.xlsx", "/srv/y/1/acme.xlsx", "/srv/z/acme.xlsx"],
            ["x/1/acme.xlsx", "y/1/acme.xlsx", "z/acme.xlsx"]
        ),
        (["acme.xlsx", "./acme.xlsx", "x/acme.xlsx"], ["acme.xlsx", "acme.xlsx", "x/acme.xlsx"]),
        (["a/x/q.xlsx", "x/q.xlsx"], ["a/x/q.xlsx", "x/q.xlsx"]),
        (["a/\u{301}b.xlsx"], ["\u{301}b.xlsx"]),
        ([], []),
    ])
    func shortest(_ paths: [String], _ names: [String]) {
        #expect(InputNames.shown(of: paths) == names)
    }
}
