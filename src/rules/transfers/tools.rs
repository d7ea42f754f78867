//! The safeguards that parties agree on themselves: model contracts, clauses, corporate rules (art. 46).

use super::maybe_abroad;
use crate::finding::Arg;
use crate::model::words::{TransferInstrument, TransferMechanism};
use crate::reference::instruments::void;
use crate::reference::params::TRANSFER_ASSESSMENT_MAX_AGE;
use crate::rules::judge::{Context, Findings};

/// Whether a safeguard is one of art. 46.
fn is_art_46(mechanism: Option<TransferMechanism>) -> bool {
    use TransferMechanism as M;
    matches!(
        mechanism,
        Some(
            M::PublicAuthorityInstrument
                | M::BindingCorporateRules
                | M::StandardContractualClauses
                | M::AuthorityClauses
                | M::CodeOfConduct
                | M::Certification
                | M::AdHocClauses
                | M::AdministrativeArrangement
        )
    )
}

/// TRF-007: an instrument that no longer holds.
pub(super) fn void_instrument(context: &Context, findings: &mut Findings) {
    for transfer in maybe_abroad(context) {
        let Some(instrument) = transfer.instrument else { continue };
        findings.examine();
        let Some(entry) = void(instrument, context.as_of) else { continue };
        findings
            .error(transfer.at("instrument"), &transfer.subject)
            .arg("transfer", transfer.name())
            .arg("instrument", Arg::Word(TransferInstrument::LIST, instrument.word()))
            .arg("day", entry.from);
    }
}

/// TRF-008: a model contract of which nobody wrote what makes it one.
pub(super) fn contract_incomplete(context: &Context, findings: &mut Findings) {
    for transfer in maybe_abroad(context) {
        if transfer.mechanism != Some(TransferMechanism::StandardContractualClauses) {
            continue;
        }
        findings.examine();
        let questions = [
            ("transfers.scc_module", transfer.scc_module.is_none()),
            ("transfers.signed", transfer.signed.is_none()),
            ("transfers.annexes", transfer.annexes.is_empty()),
        ];
        let missing: Vec<&str> = questions.iter().filter(|(_, missing)| *missing).map(|(l, _)| *l).collect();
        let Some(first) = missing.first() else { continue };
        findings
            .error(transfer.at(first.trim_start_matches("transfers.")), &transfer.subject)
            .arg("transfer", transfer.name())
            .arg("missing", missing.iter().map(|label| Arg::Label(label)).collect::<Vec<_>>());
    }
}

/// TRF-009: a safeguard of art. 46 without an assessment of the law over there.
pub(super) fn not_assessed(context: &Context, findings: &mut Findings) {
    for transfer in maybe_abroad(context).filter(|t| is_art_46(t.mechanism)) {
        findings.examine();
        if transfer.tia.as_ref().is_some_and(|tia| tia.r#ref.is_some()) {
            continue;
        }
        let finding = findings.error(transfer.at("tia").join("ref"), &transfer.subject);
        let country = transfer.country.clone().map_or(Arg::from(""), Arg::Country);
        finding.arg("transfer", transfer.name()).arg("country", country);
    }
}

/// TRF-010: an assessment of the law over there that is old.
pub(super) fn assessment_old(context: &Context, findings: &mut Findings) {
    for transfer in maybe_abroad(context) {
        let Some(date) = transfer.tia.as_ref().and_then(|tia| tia.date) else { continue };
        findings.examine();
        let last = TRANSFER_ASSESSMENT_MAX_AGE.value.after(date);
        if last.is_some_and(|last| last < context.as_of) {
            findings
                .warning(transfer.at("tia").join("date"), &transfer.subject)
                .arg("transfer", transfer.name())
                .arg("day", date)
                .arg("age", Arg::Period(TRANSFER_ASSESSMENT_MAX_AGE.value));
        }
    }
}

/// TRF-016: own clauses that the authority has to allow.
pub(super) fn not_authorised(context: &Context, findings: &mut Findings) {
    use TransferMechanism as M;
    for transfer in maybe_abroad(context) {
        let Some(mechanism @ (M::AdHocClauses | M::AdministrativeArrangement)) = transfer.mechanism else {
            continue;
        };
        findings.examine();
        if transfer.authorisation_ref.is_none() {
            findings
                .error(transfer.at("authorisation_ref"), &transfer.subject)
                .arg("transfer", transfer.name())
                .arg("mechanism", Arg::Word(TransferMechanism::LIST, mechanism.word()));
        }
    }
}
