//! The exceptions for a single case, and when they cannot be used (art. 49).

use super::{maybe_abroad, names, using};
use crate::finding::{Arg, Severity};
use crate::model::Activity;
use crate::model::words::{Frequency, TransferMechanism};
use crate::rules::judge::{Context, Findings};

fn word(mechanism: TransferMechanism) -> Arg {
    Arg::Word(TransferMechanism::LIST, mechanism.word())
}

/// TRF-011: an exception for what happens all the time.
pub(super) fn structural(context: &Context, findings: &mut Findings) {
    use TransferMechanism as M;
    for transfer in maybe_abroad(context) {
        let (severity, case, mechanism) = match transfer.mechanism {
            Some(
                mechanism @ (M::ContractWithDataSubject
                | M::ContractForDataSubject
                | M::LegalClaims
                | M::CompellingLegitimateInterests),
            ) => (Severity::Error, "default", mechanism),
            Some(M::ExplicitConsent) => (Severity::Warning, "consent", M::ExplicitConsent),
            _ => continue,
        };
        findings.examine();
        let Some(
            frequency @ (Frequency::Monthly | Frequency::Weekly | Frequency::Daily | Frequency::Continuous),
        ) = transfer.frequency
        else {
            continue;
        };
        findings
            .add(severity, transfer.at("mechanism"), &transfer.subject)
            .arg("transfer", transfer.name())
            .arg("mechanism", word(mechanism))
            .arg("frequency", Arg::Word(Frequency::LIST, frequency.word()))
            .case(case)
            .other(transfer.at("frequency"));
    }
}

/// TRF-012: an exception that a public authority cannot use for its public tasks.
pub(super) fn public_authority(context: &Context, findings: &mut Findings) {
    use TransferMechanism as M;
    let activities: Vec<_> = context.own_activities().collect();
    for transfer in maybe_abroad(context) {
        let Some(
            mechanism @ (M::ExplicitConsent
            | M::ContractWithDataSubject
            | M::ContractForDataSubject
            | M::CompellingLegitimateInterests),
        ) = transfer.mechanism
        else {
            continue;
        };
        findings.examine();
        if context.register.controller.public_authority != Some(true) {
            continue;
        }
        let powers = |activity: &Activity| activity.nature.as_ref().and_then(|n| n.public_powers);
        let mut used: Vec<_> = using(&activities, &transfer.id).collect();
        used.retain(|activity| powers(activity) != Some(false));
        let Some(first) = used.first() else { continue };
        let said = used.iter().any(|activity| powers(activity) == Some(true));
        findings
            .error(transfer.at("mechanism"), &transfer.subject)
            .arg("transfer", transfer.name())
            .arg("mechanism", word(mechanism))
            .arg("activities", names(&used))
            .case(if said { "default" } else { "unknown" })
            .other(first.at("nature").join("public_powers"));
    }
}

/// TRF-013: a compelling interest of which the authority or the people were not told.
pub(super) fn nobody_informed(context: &Context, findings: &mut Findings) {
    for transfer in maybe_abroad(context) {
        if transfer.mechanism != Some(TransferMechanism::CompellingLegitimateInterests) {
            continue;
        }
        findings.examine();
        let authority = transfer.authority_informed_on.is_none();
        let people = transfer.data_subjects_informed_on.is_none();
        let (key, case) = match (authority, people) {
            (true, true) => ("authority_informed_on", "default"),
            (true, false) => ("authority_informed_on", "authority"),
            (false, true) => ("data_subjects_informed_on", "people"),
            (false, false) => continue,
        };
        let finding = findings.error(transfer.at(key), &transfer.subject).arg("transfer", transfer.name());
        finding.case(case);
    }
}
