//! Whether the acts that activities cite are in force on the day the register is judged (art. 6(3)).

use super::items::Item;
use super::judge::{Context, Findings};
use super::rule::{Jurisdiction, Rule, RuleKind};
use crate::finding::Arg;
use crate::model::blocks::Statute;
use crate::model::values::Stated;
use crate::model::{Activity, Path};
use crate::reference::statutes::not_in_force;
use crate::reference::{gdpr, uavg};

pub(super) const RULES: &[Rule] = &[Rule {
    code: "LEG-017",
    jurisdiction: Jurisdiction::Nl,
    citations: &[gdpr("6", "3", ""), uavg("33"), uavg("46")],
    kind: RuleKind::Time,
    check: Some(not_in_force_today),
    ..Rule::INTEGRITY
}];

/// LEG-017: an act or article that has ended, or does not hold yet.
fn not_in_force_today(context: &Context, findings: &mut Findings) {
    for activity in context.activities() {
        let ground = activity.criminal_data.as_ref().and_then(|criminal| criminal.ground);
        for (path, statute) in cited(&activity) {
            findings.examine();
            let Some(validity) = not_in_force(statute, ground, context.as_of) else { continue };
            let at = path.join(if validity.article.is_empty() { "act" } else { "article" });
            let finding = match (validity.ended, validity.from) {
                (Some(day), _) => findings.error(at, &activity.subject).arg("day", day),
                (None, Some(day)) => findings.error(at, &activity.subject).arg("day", day).case("future"),
                (None, None) => continue,
            };
            let finding = finding.arg("activity", activity.name());
            let finding = finding.arg("act", statute.act.clone().unwrap_or_default());
            let finding = finding.arg("article", article(statute));
            if let Some(elsewhere) = validity.elsewhere {
                finding.arg("elsewhere", Arg::Law(elsewhere));
            }
        }
    }
}

/// The article as the register names it, without a word for "article": each language has its own.
fn article(statute: &Statute) -> String {
    let text = statute.article.as_deref().unwrap_or_default().trim();
    let words = ["artikel", "article", "art."];
    words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim().to_owned()
}

/// Every act that an activity cites, with the path of the citation.
fn cited<'a>(activity: &Item<'a, Activity>) -> Vec<(Path, &'a Statute)> {
    let a = activity.entry;
    let path = |list: &str, at: usize| activity.at(list).join(at).join("statute");
    let single = |block: &str| activity.at(block).join("statute");
    let bases = a.legal_bases.iter().enumerate();
    let bases = bases.map(|(at, entry)| (path("legal_bases", at), entry.statute.as_ref()));
    let special = a.special_conditions.iter().flat_map(Stated::entries).enumerate();
    let special = special.map(|(at, entry)| (path("special_conditions", at), entry.statute.as_ref()));
    let duties = a.mandatory.iter().enumerate();
    let duties = duties.map(|(at, entry)| (path("mandatory", at), entry.statute.as_ref()));
    let uses = a.secondary_use.iter().flat_map(Stated::entries).enumerate();
    let uses = uses.map(|(at, entry)| (path("secondary_use", at), entry.statute.as_ref()));
    let number = a.national_id.iter().map(|n| (single("national_id"), n.statute.as_ref()));
    let identity = a.identity_check.iter().map(|c| (single("identity_check"), c.statute.as_ref()));
    let exemption = a.art14.iter().map(|e| (single("art14"), e.statute.as_ref()));
    let all = bases.chain(special).chain(duties).chain(uses).chain(number).chain(identity).chain(exemption);
    all.filter_map(|(path, statute)| Some((path, statute?))).collect()
}
