/// Thrown when a text is not JSON, or not the JSON that was expected, with its place.
package struct JSONFault: Error, Hashable {
    /// Where: "line 3, column 14", or the path of a value such as "measures[3].proxy".
    package let place: String
    /// What is wrong, as a sentence without its full stop.
    package let detail: String

    init(at place: String, _ detail: String) {
        self.place = place
        self.detail = detail
    }

    /// What to tell a person.
    package var message: String { "\(place): \(detail)." }
}
