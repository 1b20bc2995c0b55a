import SpreadsheetModel
import Testing

@Suite struct RangePartitionTests {
    @Test("the first place from which a test no longer holds is found at every place there is")
    func partitionPoint() {
        for count in 0...9 {
            for point in 3...3 + count {
                #expect((3..<3 + count).partitionPoint { $0 < point } == point)
            }
        }
    }
}
