//! The closed words of the register as terms of the Data Privacy Vocabulary, version 2.2.
//!
//! A table and nothing else: for each word the term that says the same, or none where the vocabulary has
//! no word for it. A term is written with its prefix; a test holds each one against the vocabulary.

use crate::model::words::{
    ActivityStatus, Art9Condition, DataClass, LegalBasis, PartyRole, Right, SecurityType, SourceKind,
    TransferMechanism,
};

/// What each prefix stands for, in the order of the context.
pub(super) const PREFIXES: [(&str, &str); 9] = [
    ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The basis of art. 6(1).
pub(super) fn legal_basis(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "eu-gdpr:A6-1-a",
        LegalBasis::Contract => "eu-gdpr:A6-1-b",
        LegalBasis::LegalObligation => "eu-gdpr:A6-1-c",
        LegalBasis::VitalInterests => "eu-gdpr:A6-1-d",
        LegalBasis::PublicTask => "eu-gdpr:A6-1-e",
        LegalBasis::LegitimateInterests => "eu-gdpr:A6-1-f",
    }
}

/// The condition of art. 9(2).
pub(super) fn special_basis(condition: Art9Condition) -> &'static str {
    match condition {
        Art9Condition::ExplicitConsent => "eu-gdpr:A9-2-a",
        Art9Condition::EmploymentAndSocialSecurity => "eu-gdpr:A9-2-b",
        Art9Condition::VitalInterests => "eu-gdpr:A9-2-c",
        Art9Condition::NonProfitBody => "eu-gdpr:A9-2-d",
        Art9Condition::ManifestlyMadePublic => "eu-gdpr:A9-2-e",
        Art9Condition::LegalClaims => "eu-gdpr:A9-2-f",
        Art9Condition::SubstantialPublicInterest => "eu-gdpr:A9-2-g",
        Art9Condition::HealthOrSocialCare => "eu-gdpr:A9-2-h",
        Art9Condition::PublicHealth => "eu-gdpr:A9-2-i",
        Art9Condition::ArchivingResearchStatistics => "eu-gdpr:A9-2-j",
    }
}

/// The tool of art. 45, 46 or 49 that carries a transfer.
///
/// The framework with the United States is an adequacy decision for those who are on its list.
pub(super) fn transfer_tool(mechanism: TransferMechanism) -> Option<&'static str> {
    use TransferMechanism as M;
    Some(match mechanism {
        M::Adequacy | M::DataPrivacyFramework => "eu-gdpr:A45-3",
        M::PublicAuthorityInstrument => "eu-gdpr:A46-2-a",
        M::BindingCorporateRules => "eu-gdpr:A46-2-b",
        M::StandardContractualClauses => "eu-gdpr:A46-2-c",
        M::AuthorityClauses => "eu-gdpr:A46-2-d",
        M::CodeOfConduct => "eu-gdpr:A46-2-e",
        M::Certification => "eu-gdpr:A46-2-f",
        M::AdHocClauses => "eu-gdpr:A46-3-a",
        M::AdministrativeArrangement => "eu-gdpr:A46-3-b",
        M::ExplicitConsent => "eu-gdpr:A49-1-a",
        M::ContractWithDataSubject => "eu-gdpr:A49-1-b",
        M::ContractForDataSubject => "eu-gdpr:A49-1-c",
        M::PublicInterest => "eu-gdpr:A49-1-d",
        M::LegalClaims => "eu-gdpr:A49-1-e",
        M::VitalInterests => "eu-gdpr:A49-1-f",
        M::PublicRegister => "eu-gdpr:A49-1-g",
        M::CompellingLegitimateInterests => "eu-gdpr:A49-2",
        M::None => return None,
    })
}

/// The paper of a tool of art. 46; for any other, that it is a tool.
pub(super) fn transfer_paper(mechanism: TransferMechanism) -> &'static str {
    use TransferMechanism as M;
    match mechanism {
        M::BindingCorporateRules => "eu-gdpr:BindingCorporateRules",
        M::StandardContractualClauses => "eu-gdpr:SCCByCommission",
        M::AuthorityClauses => "eu-gdpr:SCCBySupervisoryAuthority",
        M::CodeOfConduct => "eu-gdpr:CodesOfConductForDataTransfers",
        M::Certification => "eu-gdpr:CertificationMechanismsForDataTransfers",
        M::AdHocClauses => "eu-gdpr:AdHocContractualClauses",
        _ => "eu-gdpr:DataTransferTool",
    }
}

/// The right of art. 7(3) or 15 to 22. The vocabulary has one term for the whole of art. 21.
pub(super) fn right(right: Right) -> &'static str {
    match right {
        Right::Access => "eu-gdpr:A15",
        Right::Rectification => "eu-gdpr:A16",
        Right::Erasure => "eu-gdpr:A17",
        Right::Restriction => "eu-gdpr:A18",
        Right::Notification => "eu-gdpr:A19",
        Right::Portability => "eu-gdpr:A20",
        Right::Objection | Right::ObjectionToMarketing | Right::ObjectionToResearch => "eu-gdpr:A21",
        Right::WithdrawalOfConsent => "eu-gdpr:A7-3",
        Right::HumanReview => "eu-gdpr:A22",
    }
}

/// The category of a recipient by its role.
pub(super) fn recipient(role: PartyRole) -> &'static str {
    match role {
        PartyRole::Processor => "dpv:DataProcessor",
        PartyRole::SubProcessor => "dpv:DataSubProcessor",
        PartyRole::IndependentController | PartyRole::JointController | PartyRole::Client => {
            "dpv:DataController"
        }
        PartyRole::PublicAuthority => "dpv:GovernmentalOrganisation",
    }
}

/// The kind of data that a class is about; none for a class that is not about a kind.
pub(super) fn data_class(class: DataClass) -> Option<&'static str> {
    Some(match class {
        DataClass::Ordinary | DataClass::Child | DataClass::Special => return None,
        DataClass::Financial => "pd:Financial",
        DataClass::NationalId | DataClass::IdDocumentCopy => "pd:OfficialID",
        DataClass::Criminal => "pd:Criminal",
        DataClass::SpecialHealth => "pd:Health",
        DataClass::SpecialBiometric => "pd:Biometric",
        DataClass::SpecialGenetic => "pd:Genetic",
        DataClass::SpecialEthnic => "pd:EthnicOrigin",
        DataClass::SpecialPolitical => "pd:PoliticalOpinion",
        DataClass::SpecialReligious => "pd:ReligiousBelief",
        DataClass::SpecialUnion => "pd:TradeUnionMembership",
        DataClass::SpecialSexual => "pd:Sexual",
    })
}

/// Where data come from; what the organisation sees or derives itself comes from the controller.
pub(super) fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::DataSubject => "dpv:DataSubjectDataSource",
        SourceKind::ThirdParty => "dpv:ThirdPartyDataSource",
        SourceKind::PublicSource => "dpv:PublicDataSource",
        SourceKind::OwnObservation | SourceKind::Derived => "dpv:DataControllerDataSource",
    }
}

/// How far an activity is.
pub(super) fn status(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::Planned => "dpv:ActivityPlanned",
        ActivityStatus::Active => "dpv:ActivityOngoing",
        ActivityStatus::Ended => "dpv:ActivityCompleted",
    }
}

/// The properties that lead to a measure, in the order of a process.
pub(super) const MEASURES: [&str; 5] = [
    "dpv:hasTechnicalMeasure",
    "dpv:hasOrganisationalMeasure",
    "dpv:hasPhysicalMeasure",
    "dpv:hasLegalMeasure",
    "dpv:hasTechnicalOrganisationalMeasure",
];

/// The property that leads to a measure of this type, and what the measure is; the widest where the type
/// is not known or says nothing.
pub(super) fn measure(kind: Option<SecurityType>) -> (&'static str, &'static str) {
    use SecurityType as S;
    let [technical, organisational, physical, legal, any] = MEASURES;
    let Some(kind) = kind else { return (any, "dpv:TechnicalOrganisationalMeasure") };
    match kind {
        S::AccessControl => (technical, "dpv:AccessControlMethod"),
        S::MultiFactorAuthentication => (technical, "dpv:MultiFactorAuthentication"),
        S::Encryption => (technical, "dpv:Encryption"),
        S::EncryptionInTransit => (technical, "dpv:EncryptionInTransfer"),
        S::EncryptionAtRest => (technical, "dpv:EncryptionAtRest"),
        S::Pseudonymisation => (technical, "dpv:Pseudonymisation"),
        S::Logging => (organisational, "dpv:LoggingPolicy"),
        S::Backup => (technical, "dpv:DataBackupProtocols"),
        S::Continuity => (organisational, "dpv:DisasterRecoveryProcedures"),
        S::NetworkProtection => (technical, "dpv:NetworkSecurityProtocols"),
        S::VulnerabilityManagement => (technical, "dpv:VulnerabilityTestingMethods"),
        S::Testing => (organisational, "dpv:EffectivenessDeterminationProcedures"),
        S::PhysicalSecurity => (physical, "dpv:PhysicalMeasure"),
        S::Training => (organisational, "dpv:StaffTraining"),
        S::Confidentiality => (legal, "dpv:ConfidentialityAgreement"),
        S::Policy => (organisational, "dpv:InformationSecurityPolicy"),
        S::IncidentResponse => (organisational, "dpv:IncidentManagementProcedures"),
        S::SupplierControl => (organisational, "dpv:ThirdPartySecurityProcedures"),
        S::SecureDeletion => (organisational, "dpv:DataErasurePolicy"),
        S::Certification => (organisational, "dpv:Certification"),
        S::Other => (any, "dpv:TechnicalOrganisationalMeasure"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every term of the vocabulary that is known to exist, with its prefix.
    const KNOWN: &str = include_str!("../../tests/dpv/terms.txt");

    #[test]
    fn every_word_has_a_term_that_exists() {
        let mut terms: Vec<&str> = LegalBasis::ALL.iter().map(|word| legal_basis(*word)).collect();
        terms.extend(Art9Condition::ALL.iter().map(|word| special_basis(*word)));
        terms.extend(TransferMechanism::ALL.iter().filter_map(|word| transfer_tool(*word)));
        terms.extend(Right::ALL.iter().map(|word| right(*word)));
        terms.extend(PartyRole::ALL.iter().map(|word| recipient(*word)));
        terms.extend(DataClass::ALL.iter().filter_map(|word| data_class(*word)));
        terms.extend(SourceKind::ALL.iter().map(|word| source(*word)));
        terms.extend(TransferMechanism::ALL.iter().map(|word| transfer_paper(*word)));
        terms.extend(ActivityStatus::ALL.iter().map(|word| status(*word)));
        terms.extend(SecurityType::ALL.iter().flat_map(|word| <[_; 2]>::from(measure(Some(*word)))));
        for term in terms {
            assert!(KNOWN.lines().any(|known| known == term), "{term} is no term of the vocabulary");
        }
    }

    #[test]
    fn only_what_has_no_tool_in_law_has_no_term() {
        let without = TransferMechanism::ALL.iter().filter(|word| transfer_tool(**word).is_none());
        assert_eq!(without.collect::<Vec<_>>(), [&TransferMechanism::None]);
        assert!(
            DataClass::ALL
                .iter()
                .filter(|class| class.is_special())
                .all(|class| { data_class(*class).is_some() || *class == DataClass::Special })
        );
    }
}
