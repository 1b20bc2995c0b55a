package import Findings
import SocialValue
import SpreadsheetModel
package import Valuation

/// Every check there is. A new check is one new file in a folder below and one line here.
package enum CheckCatalogue {
    /// The checks, in the order their findings are given for one cell.
    package static let checks: [any ReturnCheck.Type] = [
        FileHoldsMore.self,
        FormEditionDiffers.self,
        FormChanged.self,
        LockedCellChanged.self,
        SheetRenamed.self,
        HiddenSheets.self,
        SeveralTables.self,
        LabelsDisagree.self,
        BidderNotNamed.self,
        NothingAnswered.self,
        HiddenColumns.self,
        SeveralColumns.self,
        HeadingMisspelt.self, HeadingScaleUnclear.self,
        ColumnNotRead.self,
        HiddenRows.self,
        TextUnseen.self,
        TextMarked.self,
        DatesFrom1904.self,
        InvisibleCharacter.self,
        ReferenceMalformed.self,
        ReferenceAmbiguous.self,
        DuplicateMeasure.self,
        MeasureUnknown.self,
        MeasureLeftOut.self,
        RowMoved.self,
        ProxiesOfAnotherEdition.self,
        ThemeChanged.self,
        WordingChanged.self,
        UnitChanged.self,
        ProxyUnreadable.self,
        ProxyChanged.self,
        ProxiesFromReturn.self,
        ProxyColumnMissing.self,
        AnswersByYear.self,
        ValuesByYear.self,
        PartReadAsWhole.self,
        AnswerWithoutMeasure.self,
        AnswerMerged.self,
        FigureCovered.self,
        AnswerPlaceholder.self,
        PercentageAmbiguous.self,
        AnswerNotAQuantity.self,
        AnswerReadFromText.self,
        AnswerShownRounded.self,
        ValueShownRounded.self,
        AnswerNegative.self,
        ValueTooLarge.self,
        MeasureNotAnswered.self,
        StatedWithoutAnswer.self,
        StatedValueUnreadable.self,
        StatedValueDisagrees.self,
        StatedOnRecordOnly.self,
        StatedSubtotalDisagrees.self,
        StatedTotalDisagrees.self,
        PriorityMissing.self,
        CountedTwice.self,
        PartExceedsWhole.self,
        WeeksExceedPeople.self,
        PeopleExceedContract.self,
        SpendExceedsContract.self,
        TonnesOrKilograms.self,
        OneLineDominates.self,
        TotalExceedsContract.self,
        AnswerOutsideBounds.self,
        NeededAnswerMissing.self,
        EligibilityToConfirm.self,
        PartDoesNotCount.self,
        AcceptanceNotUsed.self,
    ]

    /// Every kind of finding, by code.
    package static let definitions: [FindingDefinition] = checks.flatMap { $0.definitions }
        .sorted { $0.code.description < $1.code.description }

    /// The codes of all findings in returns.
    package static let codes = definitions.map(\.code.description)

    /// Everything the checks find, in the order of rows; findings about the whole return and about other sheets come
    /// first. Of a kind that is found more than a thousand times the others are counted in one finding.
    package static func findings(in valued: ValuedReturn) -> [Finding] {
        var cap = FindingCap()
        let kept = checks.flatMap { cap.kept(of: $0.findings(in: valued)) } + cap.others
        let settled = EditionSuppressions.settled(kept, in: valued)
        let replied = RepliedFindings.replied(OneQuestion.settled(settled), in: valued)
        let all = AcceptedFindings.accepted(replied, in: valued)
        let placed = all.enumerated().sorted { left, right in
            (row(left.element, in: valued), left.offset) < (row(right.element, in: valued), right.offset)
        }
        return placed.map(\.element)
    }

    private static func row(_ finding: Finding, in valued: ValuedReturn) -> Int {
        guard finding.location.sheet == valued.source.sheet, let cell = finding.location.cell else { return -1 }
        return cell.row
    }
}

/// One check of a valued return: the findings it can make, and the rule that makes them.
package protocol ReturnCheck: SendableMetatype {
    /// The kinds of finding it makes.
    static var definitions: [FindingDefinition] { get }

    /// What it finds, in the order of the return's lines.
    static func findings(in valued: ValuedReturn) -> [Finding]
}
