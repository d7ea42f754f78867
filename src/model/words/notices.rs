//! Words for statements and requests.

use super::closed_list;

closed_list! {
    /// Claim kinds.
    pub enum ClaimKind = "claim-kind" {
        /// Only inside Europe.
        EuOnly = "eu-only",
        /// No national number recorded.
        NoBsnRecorded = "no-bsn-recorded",
        /// Agreements with all processors.
        AgreementsWithAllProcessors = "agreements-with-all-processors",
        /// Recipients apply the same security.
        RecipientsSameSecurity = "recipients-same-security",
        /// Minimal data to contractors.
        MinimalDataToContractors = "minimal-data-to-contractors",
        /// A particular security measure.
        SecurityMeasure = "security-measure",
        /// Compliance with the law.
        Compliance = "compliance",
        /// No special category data.
        NoSpecialData = "no-special-data",
        /// No sharing.
        NoSharing = "no-sharing",
        /// No automated decisions.
        NoAutomatedDecisions = "no-automated-decisions",
        /// Only data from you.
        OnlyFromYou = "only-from-you",
        /// Anonymous.
        Anonymous = "anonymous",
    }
}

closed_list! {
    /// Territory of a claim.
    pub enum ClaimScope = "claim-scope" {
        /// EU.
        Eu = "eu",
        /// EEA.
        Eea = "eea",
    }
}

closed_list! {
    /// When a fee is allowed.
    pub enum FeeCondition = "fee-condition" {
        /// Manifestly unfounded request.
        ManifestlyUnfounded = "manifestly-unfounded",
        /// Excessive request.
        Excessive = "excessive",
        /// Extra copies.
        ExtraCopies = "extra-copies",
    }
}

closed_list! {
    /// Form of address.
    pub enum FormOfAddress = "form-of-address" {
        /// Formal.
        Formal = "formal",
        /// Informal.
        Informal = "informal",
    }
}

closed_list! {
    /// Request channels.
    pub enum RequestChannel = "request-channel" {
        /// Web form.
        WebForm = "web-form",
        /// E-mail.
        Email = "email",
        /// Phone.
        Phone = "phone",
        /// Post.
        Post = "post",
        /// Desk.
        Desk = "desk",
        /// Customer portal.
        Portal = "portal",
    }
}
