import Forms
import TestSupport
import Testing
import Valuation

@Suite struct FormStampTests {
    private let framework = PublishedTable.framework

    @Test("The framework and a return that prints it unchanged have one stamp")
    func sameForBoth() {
        #expect(FormStamp(of: framework) == FormStamp(of: PublishedTable.return.lines))
    }

    @Test("A stamp is read back as it is printed, in either case, and nothing else is a stamp")
    func reading() {
        let stamp = FormStamp(of: framework)
        #expect(FormStamp(stamp.description) == stamp)
        #expect(FormStamp(stamp.description.lowercased()) == stamp)
        for text in ["", "PB1", "PB2-0000-0000-0000-0000", "PB1-000-0000-0000-0000", "PB1-0000-0000-0000-000G"] {
            #expect(FormStamp(text) == nil, "\(text)")
        }
    }

    @Test("Whatever a bidder may not change changes the stamp")
    func everythingLockedCounts() {
        let changes: [(inout Measure) -> Void] = [
            { $0.question += "!" }, { $0.theme += "!" }, { $0.unit = MeasureUnit("no. people") },
            { $0.proxy = Proxy(.exactly("30783")) }, { $0.proxy = nil },
            { $0.reference = MeasureReference("NT2") ?? $0.reference },
        ]
        let stamps = changes.map { change in
            var changed = framework
            change(&changed.measures[0])
            return FormStamp(of: changed)
        }
        #expect(Set(stamps).count == changes.count)
        #expect(!stamps.contains(FormStamp(of: framework)))
    }

    @Test("Moving, adding and leaving out a row change the stamp")
    func rowsCount() {
        let lines = PublishedTable.return.lines
        let moved = [lines[1], lines[0]] + lines[2...]
        let stamps = [moved, Array(lines.dropLast()), lines + [lines[0]]].map { FormStamp(of: $0) }
        #expect(Set(stamps + [FormStamp(of: lines)]).count == 4)
    }

    @Test("How a program stores the same form does not change the stamp")
    func storageDoesNotCount() {
        var stored = framework
        stored.measures[0].question = "  " + stored.measures[0].question.map { $0 == " " ? "\n" : String($0) }.joined()
        stored.measures[0].proxy = stored.measures[0].proxy.map { Proxy($0.value, shownPlaces: 2) }
        #expect(FormStamp(of: stored) == FormStamp(of: framework))
    }
}
