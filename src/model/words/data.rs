//! Words for data, people, purposes and identity.

use super::closed_list;

closed_list! {
    /// Classes of data.
    pub enum DataClass = "data-class" {
        /// Ordinary.
        Ordinary = "ordinary",
        /// Financial.
        Financial = "financial",
        /// Data of children.
        Child = "child",
        /// National identification number.
        NationalId = "national-id",
        /// Copy of identity document.
        IdDocumentCopy = "id-document-copy",
        /// Criminal.
        Criminal = "criminal",
        /// Special, not further specified.
        Special = "special",
        /// Health.
        SpecialHealth = "special-health",
        /// Biometrics for identification.
        SpecialBiometric = "special-biometric",
        /// Genetic.
        SpecialGenetic = "special-genetic",
        /// Racial or ethnic origin.
        SpecialEthnic = "special-ethnic",
        /// Political opinion.
        SpecialPolitical = "special-political",
        /// Religion or belief.
        SpecialReligious = "special-religious",
        /// Trade union membership.
        SpecialUnion = "special-union",
        /// Sex life or orientation.
        SpecialSexual = "special-sexual",
    }
}

closed_list! {
    /// Kinds of data subject.
    pub enum DataSubjectKind = "data-subject-kind" {
        /// Tenant.
        Tenant = "tenant",
        /// Former tenant.
        FormerTenant = "former-tenant",
        /// Co-tenant.
        CoTenant = "co-tenant",
        /// Household member.
        HouseholdMember = "household-member",
        /// Contact person.
        ContactPerson = "contact-person",
        /// Seller.
        Seller = "seller",
        /// Sole-trader supplier.
        SoleTraderSupplier = "sole-trader-supplier",
        /// Housing applicant.
        Applicant = "applicant",
        /// Rejected applicant.
        RejectedApplicant = "rejected-applicant",
        /// Buyer.
        Buyer = "buyer",
        /// Co-resident.
        CoResident = "co-resident",
        /// Child.
        Child = "child",
        /// Neighbour.
        Neighbour = "neighbour",
        /// Person who reports.
        Reporter = "reporter",
        /// Guarantor.
        Guarantor = "guarantor",
        /// Representative.
        Representative = "representative",
        /// Customer, not further specified.
        Customer = "customer",
        /// Job applicant.
        JobApplicant = "job-applicant",
        /// Rejected job applicant.
        RejectedJobApplicant = "rejected-job-applicant",
        /// Employee.
        Employee = "employee",
        /// Former employee.
        FormerEmployee = "former-employee",
        /// Supplier contact.
        SupplierContact = "supplier-contact",
        /// Website visitor.
        WebsiteVisitor = "website-visitor",
        /// Visitor.
        Visitor = "visitor",
        /// Other.
        Other = "other",
    }
}

closed_list! {
    /// Kinds of element, with their class in law.
    pub enum ElementKind = "element-kind" {
        /// Name.
        Name = "name",
        /// Address.
        Address = "address",
        /// Former address.
        FormerAddress = "former-address",
        /// E-mail address.
        EmailAddress = "email-address",
        /// Phone number.
        PhoneNumber = "phone-number",
        /// Date of birth.
        BirthDate = "birth-date",
        /// Place of birth.
        Birthplace = "birthplace",
        /// Gender.
        Gender = "gender",
        /// Nationality.
        Nationality = "nationality",
        /// Native language.
        NativeLanguage = "native-language",
        /// Household.
        Household = "household",
        /// Customer number.
        CustomerNumber = "customer-number",
        /// Contract data.
        ContractData = "contract-data",
        /// Correspondence and notes.
        Correspondence = "correspondence",
        /// Photo.
        PhotoNotBiometric = "photo-not-biometric",
        /// Video footage.
        VideoFootage = "video-footage",
        /// Location.
        Location = "location",
        /// Device and network data.
        DeviceData = "device-data",
        /// Login data.
        LoginData = "login-data",
        /// Employment data.
        EmploymentData = "employment-data",
        /// Bank account.
        BankAccount = "bank-account",
        /// Credit card number.
        CreditCard = "credit-card",
        /// Payment history.
        PaymentHistory = "payment-history",
        /// Income.
        Income = "income",
        /// Salary slip.
        SalarySlip = "salary-slip",
        /// Bank statement.
        BankStatement = "bank-statement",
        /// Tax assessment.
        TaxAssessment = "tax-assessment",
        /// Debt or arrears.
        Debt = "debt",
        /// Data about a child.
        ChildData = "child-data",
        /// Dutch citizen service number.
        Bsn = "bsn",
        /// Other national number.
        NationalId = "national-id",
        /// Identity document number.
        IdDocumentNumber = "id-document-number",
        /// Copy of identity document.
        IdDocumentCopy = "id-document-copy",
        /// Criminal offence.
        CriminalOffence = "criminal-offence",
        /// Conviction.
        Conviction = "conviction",
        /// Suspicion.
        Suspicion = "suspicion",
        /// Cannabis cultivation.
        CannabisFarm = "cannabis-farm",
        /// Nuisance.
        Nuisance = "nuisance",
        /// Health.
        Health = "health",
        /// Biometrics.
        Biometric = "biometric",
        /// Genetic data.
        Genetic = "genetic",
        /// Ethnic origin.
        Ethnicity = "ethnicity",
        /// Political opinion.
        PoliticalOpinion = "political-opinion",
        /// Religion.
        Religion = "religion",
        /// Union membership.
        UnionMembership = "union-membership",
        /// Sex life.
        Sexual = "sexual",
        /// Other.
        Other = "other",
    }
}

closed_list! {
    /// Parts of an identity document.
    pub enum IdentityItem = "identity-item" {
        /// National number.
        Bsn = "bsn",
        /// Photo.
        Photo = "photo",
        /// Document number.
        DocumentNumber = "document-number",
        /// Document type.
        DocumentType = "document-type",
        /// Date of birth.
        BirthDate = "birth-date",
        /// Name.
        Name = "name",
        /// Nationality.
        Nationality = "nationality",
        /// Date of check.
        CheckDate = "check-date",
        /// Initials of staff.
        Initials = "initials",
        /// Income.
        Income = "income",
    }
}

closed_list! {
    /// Identity check methods.
    pub enum IdentityMethod = "identity-method" {
        /// Shown.
        Shown = "shown",
        /// Copy.
        Copy = "copy",
        /// Masked copy.
        RedactedCopy = "redacted-copy",
        /// Digital login.
        DigitalLogin = "digital-login",
        /// Call back on a known number.
        CallBack = "call-back",
        /// Control questions.
        ControlQuestions = "control-questions",
        /// In person.
        InPerson = "in-person",
    }
}

closed_list! {
    /// Purpose tags.
    pub enum PurposeTag = "purpose-tag" {
        /// Housing allocation.
        Allocation = "allocation",
        /// Performing the tenancy.
        Tenancy = "tenancy",
        /// Registration.
        Registration = "registration",
        /// Collections.
        Collections = "collections",
        /// Maintenance.
        Maintenance = "maintenance",
        /// Customer service.
        CustomerService = "customer-service",
        /// Authentication.
        Authentication = "authentication",
        /// Payments.
        Payments = "payments",
        /// Statistics.
        Statistics = "statistics",
        /// Research.
        Research = "research",
        /// Service improvement.
        ServiceImprovement = "service-improvement",
        /// Profiling.
        Profiling = "profiling",
        /// Security.
        Security = "security",
        /// Fraud and crime.
        FraudAndCrime = "fraud-and-crime",
        /// Nuisance.
        Nuisance = "nuisance",
        /// Early debt signal.
        EarlyDebtSignal = "early-debt-signal",
        /// Marketing.
        Marketing = "marketing",
        /// Legal claims.
        LegalClaims = "legal-claims",
        /// Statutory duty.
        StatutoryDuty = "statutory-duty",
        /// Archiving in the public interest.
        ArchivingPublicInterest = "archiving-public-interest",
        /// Staff.
        Staff = "staff",
    }
}

closed_list! {
    /// Source kinds.
    pub enum SourceKind = "source-kind" {
        /// The data subject.
        DataSubject = "data-subject",
        /// A third party.
        ThirdParty = "third-party",
        /// A public source.
        PublicSource = "public-source",
        /// Own observation or system.
        OwnObservation = "own-observation",
        /// Derived from other data.
        Derived = "derived",
    }
}
