//! Words for transfers outside the EEA.

use super::closed_list;

closed_list! {
    /// Kinds of access.
    pub enum AccessType = "access-type" {
        /// Storage.
        Storage = "storage",
        /// Remote support.
        RemoteSupport = "remote-support",
        /// Onward transfer.
        OnwardTransfer = "onward-transfer",
        /// Disclosure.
        Disclosure = "disclosure",
    }
}

closed_list! {
    /// Frequency.
    pub enum Frequency = "frequency" {
        /// Once.
        Once = "once",
        /// Occasional.
        Occasional = "occasional",
        /// Monthly.
        Monthly = "monthly",
        /// Weekly.
        Weekly = "weekly",
        /// Daily.
        Daily = "daily",
        /// Continuous.
        Continuous = "continuous",
    }
}

closed_list! {
    /// SCC annexes.
    pub enum SccAnnex = "scc-annex" {
        /// Annex I.
        AnnexI = "annex-i",
        /// Annex II.
        AnnexIi = "annex-ii",
        /// Annex III.
        AnnexIii = "annex-iii",
    }
}

closed_list! {
    /// SCC modules.
    pub enum SccModule = "scc-module" {
        /// Module 1: controller to controller.
        ControllerToController = "controller-to-controller",
        /// Module 2: controller to processor.
        ControllerToProcessor = "controller-to-processor",
        /// Module 3: processor to processor.
        ProcessorToProcessor = "processor-to-processor",
        /// Module 4: processor to controller.
        ProcessorToController = "processor-to-controller",
    }
}

closed_list! {
    /// Transfer instruments.
    pub enum TransferInstrument = "transfer-instrument" {
        /// SCC (EU) 2021/914.
        Scc2021914 = "scc-2021-914",
        /// SCC 2010/87 (expired).
        Scc201087 = "scc-2010-87",
        /// SCC 2004/915 (expired).
        Scc2004915 = "scc-2004-915",
        /// SCC 2001/497 (expired).
        Scc2001497 = "scc-2001-497",
        /// Adequacy decision.
        AdequacyDecision = "adequacy-decision",
        /// Privacy Shield (invalid).
        PrivacyShield = "privacy-shield",
        /// Safe Harbour (invalid).
        SafeHarbour = "safe-harbour",
        /// BCR approval.
        BcrApproval = "bcr-approval",
        /// Other.
        Other = "other",
    }
}

closed_list! {
    /// Transfer mechanisms.
    pub enum TransferMechanism = "transfer-mechanism" {
        /// Adequacy decision.
        Adequacy = "adequacy",
        /// Data Privacy Framework (United States).
        DataPrivacyFramework = "data-privacy-framework",
        /// Instrument between public authorities.
        PublicAuthorityInstrument = "public-authority-instrument",
        /// Binding corporate rules.
        BindingCorporateRules = "binding-corporate-rules",
        /// Standard contractual clauses of the Commission.
        StandardContractualClauses = "standard-contractual-clauses",
        /// Clauses of a supervisory authority.
        AuthorityClauses = "authority-clauses",
        /// Code of conduct.
        CodeOfConduct = "code-of-conduct",
        /// Certification.
        Certification = "certification",
        /// Ad hoc clauses.
        AdHocClauses = "ad-hoc-clauses",
        /// Administrative arrangement.
        AdministrativeArrangement = "administrative-arrangement",
        /// Explicit consent.
        ExplicitConsent = "explicit-consent",
        /// Contract with the data subject.
        ContractWithDataSubject = "contract-with-data-subject",
        /// Contract in the data subject's interest.
        ContractForDataSubject = "contract-for-data-subject",
        /// Important reasons of public interest.
        PublicInterest = "public-interest",
        /// Legal claims.
        LegalClaims = "legal-claims",
        /// Vital interests.
        VitalInterests = "vital-interests",
        /// Public register.
        PublicRegister = "public-register",
        /// Compelling legitimate interests.
        CompellingLegitimateInterests = "compelling-legitimate-interests",
        /// No safeguard.
        None = "none",
    }
}
