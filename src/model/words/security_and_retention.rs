//! Words for measures, periods and records.

use super::closed_list;

closed_list! {
    /// End-of-retention actions.
    pub enum EndOfRetention = "end-of-retention" {
        /// Delete.
        Delete = "delete",
        /// Anonymise.
        Anonymise = "anonymise",
        /// Return.
        Return = "return",
        /// Archive.
        Archive = "archive",
        /// Review.
        Review = "review",
    }
}

closed_list! {
    /// Record types with a statutory or usual period.
    pub enum RecordType = "record-type" {
        /// Financial records.
        FinancialRecords = "financial-records",
        /// Records of the legal person.
        CorporateRecords = "corporate-records",
        /// VAT on real estate.
        RealEstateVat = "real-estate-vat",
        /// Payroll tax and employee identity document.
        PayrollTaxAndId = "payroll-tax-and-id",
        /// Payroll.
        Payroll = "payroll",
        /// Rent claims.
        RentClaims = "rent-claims",
        /// Judgment.
        Judgment = "judgment",
        /// Tenant file.
        TenantFile = "tenant-file",
        /// Rejected candidate.
        RejectedCandidate = "rejected-candidate",
        /// Rejected job applicant.
        RejectedJobApplicant = "rejected-job-applicant",
        /// Camera images.
        CameraImages = "camera-images",
        /// Identity document copy.
        IdDocumentCopy = "id-document-copy",
        /// Income test.
        IncomeTest = "income-test",
        /// Exclusion list entry.
        ExclusionListEntry = "exclusion-list-entry",
        /// Proof of consent.
        ConsentProof = "consent-proof",
        /// Data subject request.
        RequestFile = "request-file",
        /// Breach log.
        BreachLog = "breach-log",
        /// Archive.
        PublicArchive = "public-archive",
    }
}

closed_list! {
    /// Retention cases.
    pub enum RetentionCase = "retention-case" {
        /// Always.
        Always = "always",
        /// Only after an incident.
        Incident = "incident",
        /// Only in a dispute.
        Dispute = "dispute",
        /// Only with consent.
        WithConsent = "with-consent",
    }
}

closed_list! {
    /// Events that start or end a period.
    pub enum RetentionEvent = "retention-event" {
        /// End of tenancy.
        EndOfTenancy = "end-of-tenancy",
        /// Deregistration as housing seeker.
        Deregistration = "deregistration",
        /// Rejection.
        Rejection = "rejection",
        /// End of case.
        EndOfCase = "end-of-case",
        /// End of the financial year.
        EndOfFinancialYear = "end-of-financial-year",
        /// End of employment.
        EndOfEmployment = "end-of-employment",
        /// End of contract.
        EndOfContract = "end-of-contract",
        /// End of the relation.
        EndOfRelation = "end-of-relation",
        /// End of the calendar year.
        EndOfCalendarYear = "end-of-calendar-year",
        /// Incident settled.
        IncidentSettled = "incident-settled",
        /// Creation.
        Creation = "creation",
        /// Last contact.
        LastContact = "last-contact",
        /// Decision.
        Decision = "decision",
        /// Withdrawal of consent.
        WithdrawalOfConsent = "withdrawal-of-consent",
        /// Verification.
        Verification = "verification",
        /// Judgment.
        Judgment = "judgment",
    }
}

closed_list! {
    /// Reasons for keeping.
    pub enum RetentionReason = "retention-reason" {
        /// Legal obligation.
        LegalObligation = "legal-obligation",
        /// Limitation period.
        LimitationPeriod = "limitation-period",
        /// Guideline of sector or authority.
        Guideline = "guideline",
        /// Needed for the contract.
        Contract = "contract",
        /// Consent.
        Consent = "consent",
        /// Own decision.
        OwnDecision = "own-decision",
    }
}

closed_list! {
    /// Types of security measure.
    pub enum SecurityType = "security-type" {
        /// Access control.
        AccessControl = "access-control",
        /// Multi-factor authentication.
        MultiFactorAuthentication = "multi-factor-authentication",
        /// Encryption, not further specified.
        Encryption = "encryption",
        /// Encryption in transit.
        EncryptionInTransit = "encryption-in-transit",
        /// Encryption at rest.
        EncryptionAtRest = "encryption-at-rest",
        /// Pseudonymisation.
        Pseudonymisation = "pseudonymisation",
        /// Logging.
        Logging = "logging",
        /// Backup.
        Backup = "backup",
        /// Continuity.
        Continuity = "continuity",
        /// Network protection.
        NetworkProtection = "network-protection",
        /// Vulnerability management.
        VulnerabilityManagement = "vulnerability-management",
        /// Testing.
        Testing = "testing",
        /// Physical security.
        PhysicalSecurity = "physical-security",
        /// Staff training.
        Training = "training",
        /// Confidentiality.
        Confidentiality = "confidentiality",
        /// Policy.
        Policy = "policy",
        /// Incident response.
        IncidentResponse = "incident-response",
        /// Supplier control.
        SupplierControl = "supplier-control",
        /// Secure deletion.
        SecureDeletion = "secure-deletion",
        /// Certification.
        Certification = "certification",
        /// Other.
        Other = "other",
    }
}
