extension HouseStyle {
    /// The program that our workbooks say they were made by.
    static let application = "Pledgebook"
}
