import Testing

@testable import Pipeline

@Suite struct BoundedWorkQueueTests {
    @Test("No more is begun than there is room for, until results are handed on")
    func room() {
        let pile = BoundedWorkQueue<String>(count: 10, lead: 2)
        #expect(pile.takePositionAtOnce() == 0)
        #expect(pile.takePositionAtOnce() == 1)
        #expect(pile.takePositionAtOnce() == nil)
        pile.put("b", at: 1)
        #expect(pile.takeNextResult() == nil)
        #expect(pile.takePositionAtOnce() == nil)
        pile.put("a", at: 0)
        #expect(pile.takeNextResult() == "a")
        #expect(pile.takeNextResult() == "b")
        #expect(pile.delivered == 2)
        #expect(pile.takePosition() == 2)
    }

    @Test("When all is taken, every thread finds out")
    func end() {
        let pile = BoundedWorkQueue<Int>(count: 1, lead: 1)
        #expect(pile.takePosition() == 0)
        pile.put(7, at: 0)
        #expect(pile.takeNextResult() == 7)
        for _ in 0..<5 { #expect(pile.takePosition() == nil) }
    }
}
