/// The council's measure that a row may be meant for whose reference names none. A suggestion to a person, never applied.
struct LikelyMeasure {
    /// The measure's reference.
    let reference: String
    /// Why it is likely, as a sentence.
    let sentence: String
}
