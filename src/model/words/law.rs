//! Words of the law: bases, conditions, grounds and rights.

use super::closed_list;

closed_list! {
    /// Exemptions of art. 14(5).
    pub enum Art14Exemption = "art-14-exemption" {
        /// Already informed.
        AlreadyInformed = "already-informed",
        /// Impossible or disproportionate.
        ImpossibleOrDisproportionate = "impossible-or-disproportionate",
        /// Laid down by law.
        LaidDownByLaw = "laid-down-by-law",
        /// Professional secrecy.
        ProfessionalSecrecy = "professional-secrecy",
    }
}

closed_list! {
    /// Timing (art. 14(3)).
    pub enum Art14Timing = "art-14-timing" {
        /// Within one month.
        WithinOneMonth = "within-one-month",
        /// At first contact.
        FirstContact = "first-contact",
        /// At first disclosure.
        FirstDisclosure = "first-disclosure",
    }
}

closed_list! {
    /// Grounds for automated decisions.
    pub enum Art22Ground = "art-22-ground" {
        /// Necessary for a contract.
        NecessaryForContract = "necessary-for-contract",
        /// Authorised by law.
        AuthorisedByLaw = "authorised-by-law",
        /// Explicit consent.
        ExplicitConsent = "explicit-consent",
        /// Statutory rule without profiling (UAVG 40).
        NationalRuleWithoutProfiling = "national-rule-without-profiling",
    }
}

closed_list! {
    /// Conditions of art. 9(2).
    pub enum Art9Condition = "art-9-condition" {
        /// Explicit consent.
        ExplicitConsent = "explicit-consent",
        /// Employment and social security law.
        EmploymentAndSocialSecurity = "employment-and-social-security",
        /// Vital interests.
        VitalInterests = "vital-interests",
        /// Non-profit body.
        NonProfitBody = "non-profit-body",
        /// Manifestly made public.
        ManifestlyMadePublic = "manifestly-made-public",
        /// Legal claims.
        LegalClaims = "legal-claims",
        /// Substantial public interest.
        SubstantialPublicInterest = "substantial-public-interest",
        /// Health or social care.
        HealthOrSocialCare = "health-or-social-care",
        /// Public health.
        PublicHealth = "public-health",
        /// Archiving, research or statistics.
        ArchivingResearchStatistics = "archiving-research-statistics",
    }
}

closed_list! {
    /// Grounds for criminal data (Dutch UAVG 32 and 33).
    pub enum CriminalGround = "criminal-ground" {
        /// Explicit consent.
        ExplicitConsent = "explicit-consent",
        /// Vital interests.
        VitalInterests = "vital-interests",
        /// Manifestly made public.
        ManifestlyMadePublic = "manifestly-made-public",
        /// Legal claims.
        LegalClaims = "legal-claims",
        /// Substantial public interest.
        SubstantialPublicInterest = "substantial-public-interest",
        /// Research and statistics.
        ResearchAndStatistics = "research-and-statistics",
        /// Body charged with criminal law.
        CriminalJusticeBody = "criminal-justice-body",
        /// Public partnership.
        PublicPartnership = "public-partnership",
        /// Addition to health data.
        AdditionToHealthData = "addition-to-health-data",
        /// Assessing a request to the organisation.
        AssessingOwnRequest = "assessing-own-request",
        /// Protecting own interests.
        ProtectingOwnInterests = "protecting-own-interests",
        /// Own staff, under agreed rules.
        OwnStaff = "own-staff",
        /// For third parties, with a security permit.
        SecurityFirmPermit = "security-firm-permit",
        /// For third parties, within the group.
        GroupCompany = "group-company",
        /// For third parties, with a permit of the authority.
        AuthorityPermit = "authority-permit",
        /// Statutory audit.
        StatutoryAudit = "statutory-audit",
    }
}

closed_list! {
    /// Legal bases of art. 6(1).
    pub enum LegalBasis = "legal-basis" {
        /// Consent.
        Consent = "consent",
        /// Contract.
        Contract = "contract",
        /// Legal obligation.
        LegalObligation = "legal-obligation",
        /// Vital interests.
        VitalInterests = "vital-interests",
        /// Task in the public interest or official authority.
        PublicTask = "public-task",
        /// Legitimate interests.
        LegitimateInterests = "legitimate-interests",
    }
}

closed_list! {
    /// Mandatory or voluntary.
    pub enum MandatoryKind = "mandatory-kind" {
        /// Statutory.
        Statutory = "statutory",
        /// Contractual.
        Contractual = "contractual",
        /// Needed to enter a contract.
        PreContract = "pre-contract",
        /// Voluntary.
        Voluntary = "voluntary",
    }
}

closed_list! {
    /// Grounds to restrict rights (UAVG 41).
    pub enum RestrictionGround = "restriction-ground" {
        /// National security.
        NationalSecurity = "national-security",
        /// Defence.
        Defence = "defence",
        /// Public security.
        PublicSecurity = "public-security",
        /// Criminal justice.
        CriminalJustice = "criminal-justice",
        /// General public interest.
        GeneralPublicInterest = "general-public-interest",
        /// Judicial independence.
        JudicialIndependence = "judicial-independence",
        /// Regulated professions.
        RegulatedProfessions = "regulated-professions",
        /// Supervision.
        Supervision = "supervision",
        /// Rights of others.
        RightsOfOthers = "rights-of-others",
        /// Civil claims.
        CivilClaims = "civil-claims",
    }
}

closed_list! {
    /// Rights.
    pub enum Right = "right" {
        /// Access and copy.
        Access = "access",
        /// Rectification.
        Rectification = "rectification",
        /// Erasure.
        Erasure = "erasure",
        /// Restriction.
        Restriction = "restriction",
        /// Notification.
        Notification = "notification",
        /// Portability.
        Portability = "portability",
        /// Objection.
        Objection = "objection",
        /// Objection to marketing.
        ObjectionToMarketing = "objection-to-marketing",
        /// Objection to research or statistics.
        ObjectionToResearch = "objection-to-research",
        /// Withdrawal of consent.
        WithdrawalOfConsent = "withdrawal-of-consent",
        /// Human review.
        HumanReview = "human-review",
    }
}
