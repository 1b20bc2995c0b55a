import SocialValue

extension UnitFamily {
    /// What to enter for an answer in this unit, as an instruction.
    package var instruction: String {
        switch self {
        case .fullTimeEquivalents: "Enter full-time equivalents as a number: 0.5 is half a full-time post."
        case .people: "Enter a whole number of people."
        case .weeks: "Enter the number of weeks in total, over all people."
        case .hours: "Enter the number of hours in total, over all people."
        case .pounds: "Enter pounds as a number, without a £ sign: 650000 is £650,000."
        case .percent: "Enter a percentage, such as 50%."
        case .miles: "Enter the number of miles."
        case .tonnes: "Enter tonnes, not kilograms: 500 kg is 0.5."
        case .yesOrNo: "Choose Yes or No from the list."
        case .other: "Enter a number in the unit shown."
        }
    }
}
