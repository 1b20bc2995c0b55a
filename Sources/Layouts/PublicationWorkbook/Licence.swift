/// The licence that councils publish data under (UK Government Licensing Framework).
enum Licence {
    static let name = "Open Government Licence v3.0"
    static let address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
}
