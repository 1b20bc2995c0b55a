import SpreadsheetModel

extension Framework {
    /// The worked example: the 22 measures of the table that one council published with its pledges, as that table
    /// prints them. It is no catalogue of measures, and no other council's: a council brings its own framework.
    package static let publishedTable = Framework(
        themes: PublishedTheme.allCases.map(\.rawValue), measures: publishedMeasures,
        schemes: [
            PriorityScheme(wealthBuilding, priorities: PublishedPillar.allCases.map(\.rawValue)),
            PriorityScheme(strategy, priorities: PublishedGoal.allCases.map(\.rawValue)),
        ],
        rules: PolicyRule.shipped)

    private static let wealthBuilding = "CWB Priority"
    private static let strategy = "Corporate Strategy"

    /// The council's themes; it published no measure of the last.
    private enum PublishedTheme: String, CaseIterable {
        case jobs = "Jobs: Promote Local Skills and Employment"
        case growth = "Growth: Supporting Growth of Responsible Regional Business"
        case social = "Social: Healthier, Safer and more Resilient Communities"
        case environment = "Environment: Decarbonising and Safeguarding our World"
        case innovation = "Innovation: Promoting Social Innovation"
    }

    private enum PublishedPillar: String, CaseIterable {
        case employment = "Advancing Fairer Employment"
        case ownership = "Plural Ownership of the Economy"
        case land = "Socially Just Use of Land"
        case procurement = "Progressive Procurement"
    }

    private enum PublishedGoal: String, CaseIterable {
        case economy = "A fair local economy that works for everyone"
        case homes = "Good homes, green spaces, healthy places"
        case communities = "Thriving communities"
    }

    /// One row of the table.
    ///
    /// - Parameters:
    ///   - digits: the proxy value without its point.
    ///   - places: how many of the digits stand behind the point.
    private static func row(
        _ reference: String, _ theme: PublishedTheme, _ unit: String, _ digits: Int, places: Int = 0,
        _ pillar: PublishedPillar, _ goal: PublishedGoal, _ question: String
    ) -> Measure? {
        MeasureReference(reference).map { reference in
            Measure(
                reference: reference, theme: theme.rawValue, question: question, unit: MeasureUnit(unit),
                proxy: Proxy(ExactDecimal(coefficient: Int128(digits), exponent: -places), shownPlaces: places),
                priorities: [wealthBuilding: pillar.rawValue, strategy: goal.rawValue])
        }
    }

    private static let publishedMeasures = [
        row(
            "NT1", .jobs, "no. people FTE", 30_782, .employment, .economy,
            "No. of local direct employees (FTE) hired or retained (for re-tendered contracts) on "
                + "contract for one year or the whole duration of the contract, whichever is shorter"),
        row(
            "NT1c", .jobs, "no. people FTE", 30_782, .employment, .economy,
            "No. of local people (FTE) on contract for one year or the whole duration of the contract, "
                + "whichever is shorter, employed through the supply chain as a result of your procurement "
                + "requirements"),
        row(
            "NT3", .jobs, "no. people FTE", 20_481, .employment, .economy,
            "No. of employees (FTE) hired on the contract who are long term unemployed (unemployed for "
                + "a year or longer) as a result of a recruitment programme"),
        row(
            "NT4", .jobs, "no. people FTE", 14_782, .employment, .economy,
            "No. of employees (FTE) hired on the contract who are Not in Employment, Education, or "
                + "Training (NEETs) as a result of a recruitment programme"),
        row(
            "NT5", .jobs, "no. people FTE", 24_527, .employment, .economy,
            "No. of 18+ y.o. employees (FTE) hired on the contract who are rehabilitating or ex "
                + "offenders as a result of a recruitment programme"),
        row(
            "NT6", .jobs, "no. people FTE", 16_420, .employment, .economy,
            "No. of disabled employees (FTE) hired on the contract as a result of a recruitment "
                + "programme"),
        row(
            "NT8", .jobs, "no. staff hours", 1_609, places: 2, .employment, .economy,
            "No. of staff hours spent on local school and college visits e.g. delivering career talks, "
                + "curriculum support, literacy support, safety talks (including preparation time)"),
        row(
            "NT9", .jobs, "no. weeks", 28_647, places: 2, .employment, .economy,
            "No. of weeks of training opportunities on the contract (BTEC, City & Guilds, NVQ, HNC) "
                + "that have either been completed during the year, or that will be supported by the "
                + "organisation until completion in the following years - Level 2,3, or 4+"),
        row(
            "NT10", .jobs, "no. weeks", 22_407, places: 2, .employment, .economy,
            "No. of weeks of apprenticeships on the contract that have either been completed during "
                + "the year, or that will be supported by the organisation until completion in the following "
                + "years - Level 2,3, or 4+"),
        row(
            "NT13", .jobs, "no. weeks", 16_872, places: 2, .employment, .economy,
            "Meaningful work placements that pay Minimum or National Living wage according to "
                + "eligibility - 6 weeks or more (internships)"),
        row(
            "NT15", .growth, "no. staff expert hours", 10_186, places: 2, .ownership, .economy,
            "Provision of expert business advice to VCSEs and MSMEs (e.g. financial advice / legal "
                + "advice / HR advice/HSE)"),
        row(
            "NT15a", .growth, "no. staff expert hours", 10_186, places: 2, .land, .homes,
            "Provision of expert business advice to help VCSEs and MSMEs achieve net zero carbon"),
        row(
            "NT18", .growth, "£", 963_812, places: 6, .procurement, .economy,
            "Total amount (£) spent in LOCAL supply chain through the contract"),
        row(
            "CBC5 RBC1", .growth, "£", 0, .procurement, .economy,
            "Total spent in LANCASHIRE supply chain through the contract"),
        row(
            "NT19", .growth, "£", 963_812, places: 6, .land, .homes,
            "Total amount (£) spent through contract with LOCAL micro, small and medium enterprises "
                + "(MSMEs)"),
        row(
            "NT20", .growth, "no. employees provided access", 13_186, places: 2, .procurement, .communities,
            "No. of employees on the contract that have been provided access for at least 12 months to "
                + "comprehensive and multidimensional wellbeing programmes"),
        row(
            "NT28", .social, "£ value", 1, .ownership, .communities,
            "Donations or in-kind contributions to local community projects (£ & materials)"),
        row(
            "NT29", .social, "no. staff volunteering hours", 1_609, places: 2, .ownership, .communities,
            "No. of hours volunteering time provided to support local community projects"),
        row(
            "NT32", .environment, "miles saved", 2_223, places: 5, .land, .homes,
            "Car miles saved on the project as a result of a green transport programme or equivalent "
                + "(e.g. cycle to work programmes, public transport or car pooling programmes, etc.)"),
        row(
            "NT33", .environment, "miles driven", 12, places: 3, .land, .homes,
            "Car miles driven using low or no emission staff vehicles included on project as a result "
                + "of a green transport programme"),
        row(
            "NT67", .environment, "£", 1, .land, .homes,
            "Donations or investments towards initiatives aimed at environmental and biodiversity "
                + "conservations and sustainable management projects for both marine and terrestrial "
                + "ecosystems"),
        row(
            "NT68", .environment, "%", 0, .land, .homes,
            "Plastic recycling rate on the contract (to e.g. reduce microplastics)"),
    ].compactMap(\.self)
}
