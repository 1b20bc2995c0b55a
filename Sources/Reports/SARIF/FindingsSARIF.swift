package import Checks
package import Findings
import SocialValue
import SpreadsheetModel

/// Findings as a SARIF log, for tools that gather the findings of many checkers.
///
/// A cell is given twice: as a logical location by its address ("Return!G19"), and as a region whose line is the row and
/// whose column is the column, both from 1. Source: OASIS SARIF 2.1.0 (sections 3.13 to 3.28).
package struct FindingsSARIF: ReturnsReport {
    private let version: String
    private let definitions: [FindingDefinition]
    private let indexOfRule: [FindingCode: Int]
    /// What the log says at its end of the files so far.
    private var artifacts: [JSONValue] = []
    private var refusals: [JSONValue] = []
    private var hasResults = false
    /// The log before any file was added: all that stands before the results.
    private let start: JSONFrame

    /// A writer for the findings of these kinds.
    ///
    /// - Parameter version: the version of Pledgebook that made them.
    package init(definitions: [FindingDefinition], version: String) {
        self.definitions = definitions
        self.version = version
        indexOfRule = Dictionary(definitions.enumerated().map { ($1.code, $0) }) { first, _ in first }
        start = Self.frame(definitions, version: version, artifacts: [], refusals: [])
    }

    /// What the log says of one file.
    package struct Part: Sendable {
        let artifact: JSONValue
        let refusal: JSONValue?
        /// The results as they stand in the log, each behind a comma.
        let results: String
    }

    package func part(_ checked: CheckedReturn, at position: Int) -> Part {
        let results = results(checked, artifact: position).map { start.item($0, isFirst: false) }
        return Part(artifact: artifact(checked), refusal: notification(checked), results: results.joined())
    }

    package mutating func add(_ part: Part) -> String {
        defer {
            artifacts.append(part.artifact)
            if let refusal = part.refusal { refusals.append(refusal) }
            hasResults = hasResults || !part.results.isEmpty
        }
        return (artifacts.isEmpty ? start.opening : "") + part.results.dropFirst(hasResults ? 0 : 1)
    }

    package func ending() -> [String] {
        let end = Self.frame(definitions, version: version, artifacts: artifacts, refusals: refusals)
        return [artifacts.isEmpty ? start.opening : "", end.closing(isEmpty: !hasResults)]
    }

    /// The log of one run without its results. Those come before what is only known when all files were read.
    private static func frame(
        _ definitions: [FindingDefinition], version: String, artifacts: [JSONValue], refusals: [JSONValue]
    ) -> JSONFrame {
        let run: JSONValue = [
            "tool": [
                "driver": [
                    "name": .string("Pledgebook"), "version": .string(version),
                    "rules": .array(definitions.map(rule)),
                ]
            ],
            "results": .array([]),
            "artifacts": .array(artifacts),
            "invocations": .array([
                [
                    "executionSuccessful": .bool(refusals.isEmpty),
                    "toolExecutionNotifications": .array(refusals),
                ]
            ]),
        ]
        return JSONFrame(
            [
                "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
                "runs": .array([run]),
            ], filling: "results", depth: 3)
    }

    private static func rule(_ definition: FindingDefinition) -> JSONValue {
        [
            "id": .string(definition.code.description),
            "shortDescription": ["text": .string(definition.title + ".")],
            "fullDescription": ["text": .string(definition.meaning)],
            "help": ["text": .string(definition.fix)],
            "defaultConfiguration": ["level": .string(definition.severity.sarifLevel)],
        ]
    }

    private func artifact(_ checked: CheckedReturn) -> JSONValue {
        var members = [JSONMember(key: "location", value: ["uri": .string(URIPath.reference(checked.path))])]
        if let file = checked.file {
            members.append(JSONMember(key: "length", value: .integer(file.byteCount)))
            members.append(JSONMember(key: "hashes", value: ["sha-256": .string(file.sha256)]))
        }
        return .object(members)
    }

    private func notification(_ checked: CheckedReturn) -> JSONValue? {
        guard case .failure(let refusal) = checked.outcome else { return nil }
        return [
            "descriptor": ["id": .string(refusal.code)],
            "level": .string("error"),
            "message": ["text": .string(refusal.message)],
            "locations": .array([
                ["physicalLocation": ["artifactLocation": ["uri": .string(URIPath.reference(checked.path))]]]
            ]),
        ]
    }

    private func results(_ checked: CheckedReturn, artifact: Int) -> [JSONValue] {
        var told: [String: Int] = [:]
        return checked.findings.map { finding in
            let place = fingerprint(finding)
            told[place, default: 0] += 1
            return result(
                finding, in: checked.path, artifact: artifact, fingerprint: "\(place)/\(told[place, default: 1])")
        }
    }

    private func result(
        _ finding: Finding, in path: String, artifact: Int, fingerprint: String
    ) -> JSONValue {
        [
            "ruleId": .string(finding.code.description),
            "ruleIndex": .integer(indexOfRule[finding.code] ?? -1),
            "level": .string(finding.severity.sarifLevel),
            "message": ["text": .string(([finding.message, finding.fix] + finding.remarks).joined(separator: " "))],
            "locations": .array([location(finding.location, in: path, artifact: artifact)]),
            "partialFingerprints": ["pledgebook/v1": .string(fingerprint)],
            "properties": [
                "severity": .string(finding.severity.rawValue), "who": .string(finding.who.rawValue),
                "reference": .text(finding.reference), "found": .text(finding.found),
                "expected": .text(finding.expected), "effect": .text(finding.effect?.text(places: 2)),
            ],
        ]
    }

    /// What stays the same when a row moves: the kind, the sheet and the measure; the cell where there is no measure.
    private func fingerprint(_ finding: Finding) -> String {
        let subject = finding.reference ?? finding.location.cell?.description ?? ""
        return [finding.code.description, finding.location.sheet ?? "", subject].joined(separator: "/")
    }

    private func location(_ place: CellLocation, in path: String, artifact: Int) -> JSONValue {
        var physical = [
            JSONMember(
                key: "artifactLocation",
                value: ["uri": .string(URIPath.reference(path)), "index": .integer(artifact)])
        ]
        if let cell = place.cell {
            physical.append(
                JSONMember(
                    key: "region",
                    value: ["startLine": .integer(cell.rowNumber), "startColumn": .integer(cell.column + 1)]))
        }
        var members = [JSONMember(key: "physicalLocation", value: .object(physical))]
        if let sheet = place.sheet {
            let name = sheet + (place.cell.map { "!\($0)" } ?? "")
            members.append(
                JSONMember(key: "logicalLocations", value: .array([["fullyQualifiedName": .string(name)]])))
        }
        return .object(members)
    }
}

extension Severity {
    /// The level that SARIF has for it (SARIF 2.1.0, 3.27.10).
    var sarifLevel: String {
        switch self {
        case .stop: "error"
        case .check: "warning"
        case .note: "note"
        }
    }
}
