package import SocialValue
import SpreadsheetModel

/// What the heading of one column means.
package enum HeadingMeaning: Hashable {
    /// A column of the form; weak when its heading is one that forms also use beside a clearer one.
    case column(FormColumn, isWeak: Bool)
    /// The answers of one year or another period; sure when the heading above it says that they are answers.
    case period(isSure: Bool)
    /// The pledged values of one period.
    case valuePeriod
    /// The answers or stated values of a part of the contract, by the heading's own words.
    case part(HeadingPart)
    /// The answers by period added up.
    case yearlyTotal
    /// A scheme of council priorities.
    case scheme
    /// Nothing we know.
    case unknown

    /// The meaning of a heading printed in one or more rows, from the top.
    ///
    /// - Parameter isShared: whether the upper text stands over several columns, so that it is no column's own heading.
    package init(_ parts: [String], isShared: Bool = false) {
        guard parts.reduce(0, { $0 + $1.utf8.count }) <= HeadingVocabulary.longest else {
            self = .unknown
            return
        }
        let words = parts.map(HeadingVocabulary.normalized)
        if let part = parts.last.flatMap(HeadingPart.init) {
            self = .part(part)
        } else if words.count == 1, let own = words.first {
            // What stands in brackets is no word of a heading, but "Year 1 (£)" is no year of answers.
            let isInPounds = SingleScalarText.contains("£", in: parts[0]) && PeriodWords.isPeriod(own)
            self = isInPounds ? .valuePeriod : Self.known(own) ?? Self.byPeriod(own, under: "") ?? .unknown
        } else {
            let own = Self.ownWords(words)
            let group = words.dropLast(own == words.last ? 1 : 2).joined(separator: " ")
            self =
                Self.known(words.joined(separator: " ")) ?? Self.byPeriod(own, under: group) ?? Self.known(own)
                ?? HeadingPart(parts.joined(separator: ", ")).map(Self.part)
                ?? (isShared ? nil : Self.known(group)) ?? .unknown
        }
    }

    /// The words of the last row of a heading; with those above them, where these are the year that a quarter is part of
    /// or that a total is of.
    package static func ownWords(_ words: [String]) -> String {
        guard let own = words.last, let above = words.dropLast().last, PeriodWords.isPeriod(above),
            HeadingVocabulary.yearlyTotals.contains(own) || PeriodWords.isPeriod(above + " " + own)
        else { return words.last ?? "" }
        return above + " " + own
    }

    private static func known(_ words: String) -> HeadingMeaning? {
        if let column = HeadingVocabulary.column(forNormalized: words) {
            return .column(column, isWeak: HeadingVocabulary.weak.contains(words))
        }
        return HeadingVocabulary.isPriorityScheme(normalized: words) ? .scheme : nil
    }

    /// "Year 1" alone or under "Answer" is a year of answers, and "Total" beside it their sum; under "Pledged Social
    /// Value" a year is one of values, as "Year 1 value" is by itself, and a total is the value itself.
    private static func byPeriod(_ own: String, under group: String) -> HeadingMeaning? {
        let isTotal = HeadingVocabulary.yearlyTotals.contains(own)
        guard isTotal || PeriodWords.isPeriod(own) else {
            return PeriodWords.valueKind(own) == nil ? nil : .valuePeriod
        }
        switch known(group) {
        case nil: return isTotal ? .yearlyTotal : .period(isSure: false)
        case .column(.answer, _): return isTotal ? .yearlyTotal : .period(isSure: true)
        case .column(.stated, _) where !isTotal: return .valuePeriod
        case let other: return isTotal ? other : .unknown
        }
    }
}

extension FormColumn {
    /// The columns without which a return cannot be read.
    package static let compulsory: [FormColumn] = [.reference, .answer]
}

extension HeadingVocabulary {
    /// Lower case, without brackets and what is in them, punctuation or pound signs; white space single.
    ///
    /// Scalar by scalar: a mark that joins a bracket or a space does not hide it.
    package static func normalized(_ text: String) -> String { normalized(text, upTo: .max) }

    /// The same, but cut off somewhere behind so many bytes when there are more.
    package static func normalized(_ text: String, upTo limit: Int) -> String {
        var depth = 0
        var words = String.UnicodeScalarView()
        var size = 0
        func add(_ scalar: Unicode.Scalar) {
            words.append(scalar)
            size += UTF8.width(scalar)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "’", "\"": continue
            case _ where LetterTable.isSpace(scalar) || scalar == "_" || scalar == "/":
                if let last = words.last, last != " " { add(" ") }
            default:
                if let small = LetterTable.lowercased(scalar) {
                    add(small)
                } else {
                    scalar.properties.lowercaseMapping.unicodeScalars.forEach(add)
                }
            }
            if size > limit { break }
        }
        if words.last == " " { words.removeLast() }
        return String(words)
    }
}
