import Testing

@testable import Vocabulary

@Suite struct OrganisationNameTests {
    @Test func caseSignsAndLegalFormsTellNoNamesApart() {
        for name in ["ACME Grounds Ltd.", "Acme Grounds Limited", "The Acme-Grounds Company", "acme  grounds"] {
            #expect(OrganisationName.words(name) == ["acme", "grounds"], "\(name)")
        }
        #expect(OrganisationName.words("Acme Gardens Ltd") != OrganisationName.words("Acme Grounds Ltd"))
    }

    @Test func aNameOfNothingElseIsItself() {
        #expect(OrganisationName.words("The Company Ltd") == ["the", "company", "ltd"])
    }
}
