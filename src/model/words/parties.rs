//! Words for parties and what is agreed with them.

use super::closed_list;

closed_list! {
    /// Content of a processing agreement (art. 28(3)).
    pub enum AgreementClause = "agreement-clause" {
        /// Subject matter.
        Subject = "subject",
        /// Duration.
        Duration = "duration",
        /// Nature and purpose.
        NatureAndPurpose = "nature-and-purpose",
        /// Types of data.
        DataTypes = "data-types",
        /// Data subjects.
        DataSubjects = "data-subjects",
        /// Documented instructions only.
        DocumentedInstructions = "documented-instructions",
        /// Confidentiality.
        Confidentiality = "confidentiality",
        /// Security.
        Security = "security",
        /// Sub-processors.
        Subprocessors = "subprocessors",
        /// Assistance with rights.
        AssistRights = "assist-rights",
        /// Assistance with arts 32 to 36.
        AssistDuties = "assist-duties",
        /// Deletion or return.
        DeletionOrReturn = "deletion-or-return",
        /// Audits.
        Audits = "audits",
        /// Rights and duties of the controller.
        ControllerRights = "controller-rights",
    }
}

closed_list! {
    /// Models of processing agreements.
    pub enum AgreementModel = "agreement-model" {
        /// Model of the Commission, (EU) 2021/915.
        Commission2021915 = "commission-2021-915",
        /// Sector model.
        SectorModel = "sector-model",
        /// Own model.
        OwnModel = "own-model",
        /// Supplier's model.
        SupplierModel = "supplier-model",
    }
}

closed_list! {
    /// Kinds of arrangement.
    pub enum ArrangementKind = "arrangement-kind" {
        /// Joint controllers (art. 26).
        JointControllers = "joint-controllers",
        /// Covenant.
        Covenant = "covenant",
    }
}

closed_list! {
    /// Authorisation of sub-processors.
    pub enum Authorisation = "authorisation" {
        /// Specific.
        Specific = "specific",
        /// General.
        General = "general",
        /// None.
        None = "none",
    }
}

closed_list! {
    /// Roles that may conflict with oversight.
    pub enum OrganisationRole = "organisation-role" {
        /// Director.
        Director = "director",
        /// IT manager.
        ItManager = "it-manager",
        /// HR manager.
        HrManager = "hr-manager",
        /// Marketing.
        Marketing = "marketing",
        /// Litigation counsel.
        LitigationCounsel = "litigation-counsel",
        /// CISO.
        Ciso = "ciso",
        /// Compliance officer.
        ComplianceOfficer = "compliance-officer",
        /// Other.
        Other = "other",
    }
}

closed_list! {
    /// Party roles.
    pub enum PartyRole = "party-role" {
        /// Processor.
        Processor = "processor",
        /// Sub-processor.
        SubProcessor = "sub-processor",
        /// Independent controller.
        IndependentController = "independent-controller",
        /// Joint controller.
        JointController = "joint-controller",
        /// Public authority.
        PublicAuthority = "public-authority",
        /// Client.
        Client = "client",
    }
}

closed_list! {
    /// Sectors.
    pub enum Sector = "sector" {
        /// Housing association.
        HousingAssociation = "housing-association",
        /// Municipality.
        Municipality = "municipality",
        /// Police.
        Police = "police",
        /// Tax authority.
        TaxAuthority = "tax-authority",
        /// Court.
        Court = "court",
        /// Other public body.
        PublicBody = "public-body",
        /// Care.
        Care = "care",
        /// Youth care.
        YouthCare = "youth-care",
        /// Education.
        Education = "education",
        /// Bailiff.
        Bailiff = "bailiff",
        /// Notary.
        Notary = "notary",
        /// Lawyer.
        Lawyer = "lawyer",
        /// Statutory auditor.
        StatutoryAuditor = "statutory-auditor",
        /// Bank.
        Bank = "bank",
        /// Insurer.
        Insurer = "insurer",
        /// Postal service.
        Postal = "postal",
        /// Debt collection.
        DebtCollection = "debt-collection",
        /// Maintenance contractor.
        MaintenanceContractor = "maintenance-contractor",
        /// Software.
        Software = "software",
        /// Hosting.
        Hosting = "hosting",
        /// Communications.
        Communications = "communications",
        /// Energy.
        Energy = "energy",
        /// Non-profit.
        NonProfit = "non-profit",
        /// Other.
        Other = "other",
    }
}
