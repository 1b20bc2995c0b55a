import Findings
import SpreadsheetModel
import Testing

@testable import Checks

@Suite struct FindingCapTests {
    private func findings(_ count: Int, _ severity: Severity, from row: Int = 0) -> [Finding] {
        (0..<count).map { index in
            Finding(
                MeasureUnknown.definition,
                at: CellLocation(file: "a", sheet: "Return", cell: CellReference(row: row + index, column: 2)),
                reference: "NT\(index)", message: "Unknown.", found: "NT", severity: severity, effect: ExactDecimal(1))
        }
    }

    @Test("A thousand of one kind and severity are given one by one, and one more counts the others")
    func counting() throws {
        var cap = FindingCap()
        #expect(cap.kept(of: findings(990, .stop)).count == 990)
        #expect(cap.others.isEmpty)
        #expect(cap.kept(of: findings(20, .stop, from: 2_000)).count == 10)
        #expect(cap.kept(of: findings(5, .note)).count == 5)
        let other = try #require(cap.others.first)
        #expect(cap.others.count == 1)
        #expect(other.code == MeasureUnknown.definition.code && other.severity == .stop)
        #expect(other.message == "And 10 more findings of the same kind, the last of them here.")
        #expect(other.location.cell == CellReference(row: 2_019, column: 2))
        #expect(other.times == 10)
        #expect(other.reference == nil && other.found == nil && other.effect == nil)
    }
}
