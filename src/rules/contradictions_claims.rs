//! Claims of a statement that one look in the record can prove untrue: nothing special, no sharing,
//! agreements with everyone, no automatic decisions, only your own data, anonymous, secured.
//!
//! A claim about a few activities is held against those; any other against all of its statement.

use super::contradictions::{CONTRADICTION, about, claims};
use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::processors::{ended_agreement, first_use, missing_agreement, recipients};
use super::rule::{Rule, Waivable};
use crate::finding::{Arg, Severity};
use crate::model::values::Stated;
use crate::model::words::{
    ActivityStatus, ClaimKind, DataClass, ElementKind, PartyRole, SecurityType, SourceKind,
};
use crate::model::{Activity, Claim, Path};
use crate::notice::NoticeFacts;
use crate::reference::gdpr;

const WARNING: Rule = Rule { severity: Severity::Warning, waivable: Waivable::Yes, ..CONTRADICTION };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "CON-004",
        citations: &[gdpr("5", "1", "a"), gdpr("13", "", ""), gdpr("14", "", "")],
        check: Some(no_special_data),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-005",
        citations: &[gdpr("5", "1", "a"), gdpr("13", "1", "e")],
        check: Some(no_sharing),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-006",
        citations: &[gdpr("5", "1", "a"), gdpr("28", "3", "")],
        check: Some(agreements_with_all),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-010",
        citations: &[gdpr("13", "2", "f"), gdpr("22", "", "")],
        check: Some(no_automated_decisions),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-012",
        citations: &[gdpr("5", "1", "a"), gdpr("32", "", "")],
        check: Some(measure_not_recorded),
        ..WARNING
    },
    Rule {
        code: "CON-015",
        citations: &[gdpr("14", "2", "f"), gdpr("5", "1", "a")],
        check: Some(only_from_you),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-016",
        citations: &[gdpr("4", "1", ""), gdpr("4", "5", "")],
        check: Some(anonymous),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-018",
        citations: &[gdpr("5", "1", "a"), gdpr("28", "", "")],
        check: Some(same_security),
        ..WARNING
    },
];

/// Every claim of one kind with its path, its statement and the activities it is about.
fn each<'a>(
    context: &Context<'a>,
    kind: ClaimKind,
) -> Vec<(Path, &'a Claim, &'a NoticeFacts<'a>, Vec<Item<'a, Activity>>)> {
    let mut found = Vec::new();
    for facts in context.notices {
        for (path, claim) in claims(facts, kind) {
            let about: Vec<usize> = about(facts, claim).into_iter().map(|(at, _)| at).collect();
            let covered = context.covered(facts).zip(&facts.activities);
            let activities = covered.filter(|(_, (at, _))| about.contains(at)).map(|(item, _)| item);
            found.push((path, claim, facts, activities.collect()));
        }
    }
    found
}

/// The first element of the activities that fits, with its activity and the path of its id.
fn element<'a>(
    context: &Context<'a>,
    activities: &[Item<'a, Activity>],
    fits: impl Fn(Option<DataClass>, Option<ElementKind>) -> bool,
) -> Option<(Arg, Arg, Path)> {
    for activity in activities {
        for category in context.data_categories().filter(|c| activity.data_categories.contains(&c.id)) {
            for (at, element) in category.elements.iter().enumerate() {
                if fits(element.class_in_law(&category), element.kind) {
                    let path = category.at("elements").join(at).join("id");
                    return Some((activity.name(), named(element.name.as_ref(), &element.id), path));
                }
            }
        }
    }
    None
}

/// CON-004: "nothing special", and the record has it; offences are often taken for special too.
fn no_special_data(context: &Context, findings: &mut Findings) {
    for (path, _, facts, activities) in each(context, ClaimKind::NoSpecialData) {
        findings.examine();
        let special = element(context, &activities, |class, _| class.is_some_and(DataClass::is_special));
        let criminal = element(context, &activities, |class, _| class == Some(DataClass::Criminal));
        let found = [(Severity::Error, "default", special), (Severity::Warning, "criminal", criminal)];
        for (severity, case, element) in found {
            if let Some((activity, data, other)) = element {
                let finding = findings.add(severity, path.clone(), &facts.subject());
                finding.arg("activity", activity).arg("data", data).case(case).other(other);
            }
        }
    }
}

/// The recipients of these activities that fit, each party once, with the path of the first.
fn receiving<'a>(
    context: &Context<'a>,
    activities: &[Item<'a, Activity>],
    fits: impl Fn(Option<PartyRole>) -> bool,
) -> Option<(Vec<Arg>, Path)> {
    let mut names: Vec<Arg> = Vec::new();
    let mut first = None;
    for activity in activities {
        for (at, entry) in recipients(activity.entry) {
            let Some(id) = entry.party.as_deref() else { continue };
            if !fits(context.register.role_of(entry)) {
                continue;
            }
            let name = context.register.party(id).and_then(|party| party.name.as_ref());
            let name = named(name, id);
            if !names.contains(&name) {
                names.push(name);
            }
            first.get_or_insert_with(|| activity.at("recipients").join(at).join("party"));
        }
    }
    first.map(|path| (names, path))
}

/// CON-005: "we share nothing", and someone receives data; a processor is a recipient too.
fn no_sharing(context: &Context, findings: &mut Findings) {
    for (path, _, facts, activities) in each(context, ClaimKind::NoSharing) {
        findings.examine();
        if let Some((parties, other)) = receiving(context, &activities, |_| true) {
            findings.error(path, &facts.subject()).arg("parties", parties).other(other);
        }
    }
}

/// CON-006: "an agreement with every processor", and one has none or one that has ended.
fn agreements_with_all(context: &Context, findings: &mut Findings) {
    for (path, _, facts, activities) in each(context, ClaimKind::AgreementsWithAllProcessors) {
        findings.examine();
        let active = activities.into_iter().filter(|a| a.status != Some(ActivityStatus::Planned));
        let used = first_use(context, active, Some(PartyRole::Processor));
        let (mut missing, mut ended, mut other) = (Vec::new(), Vec::new(), None);
        for party in context.parties().filter(|party| used.contains_key(party.id.as_str())) {
            if let Some((place, _)) = missing_agreement(&party) {
                missing.push(party.name());
                other.get_or_insert(place);
            } else if let Some((place, _)) = ended_agreement(&party, context.as_of) {
                ended.push(party.name());
                other.get_or_insert(place);
            }
        }
        let Some(other) = other else { continue };
        let case = match (missing.is_empty(), ended.is_empty()) {
            (false, true) => "missing",
            (true, _) => "ended",
            (false, false) => "both",
        };
        let finding = findings.error(path, &facts.subject()).arg("missing", missing);
        finding.arg("ended", ended).case(case).other(other);
    }
}

/// CON-010: "no automatic decisions", and the record has one.
fn no_automated_decisions(context: &Context, findings: &mut Findings) {
    for (path, _, facts, activities) in each(context, ClaimKind::NoAutomatedDecisions) {
        findings.examine();
        let decides = |a: &&Item<Activity>| {
            let decisions = a.automated_decisions.as_ref().and_then(Stated::value);
            decisions.is_some_and(|decisions| decisions.art22 == Some(true))
        };
        if let Some(activity) = activities.iter().find(decides) {
            let other = activity.at("automated_decisions").join("art22");
            let finding = findings.error(path, &facts.subject());
            finding.arg("activity", activity.name()).other(other);
        }
    }
}

/// CON-012: a promised measure of which the record holds none.
fn measure_not_recorded(context: &Context, findings: &mut Findings) {
    for (path, claim, facts, _) in each(context, ClaimKind::SecurityMeasure) {
        // Without a kind of its own, a promise can be any measure.
        let Some(promised) = claim.security_type.filter(|kind| *kind != SecurityType::Other) else {
            continue;
        };
        findings.examine();
        let mut measures = context.register.security_measures.iter().filter_map(|measure| measure.r#type);
        if !measures.any(|kind| backs(kind, promised)) {
            let word = Arg::Word(SecurityType::LIST, promised.word());
            findings.warning(path.join("security_type"), &facts.subject()).arg("measure", word);
        }
    }
}

/// Whether a measure can be what was promised: the same kind, or encryption where one of both says
/// no more than that.
fn backs(kind: SecurityType, promised: SecurityType) -> bool {
    use SecurityType::{Encryption, EncryptionAtRest, EncryptionInTransit};
    let encrypts = |kind| [Encryption, EncryptionAtRest, EncryptionInTransit].contains(&kind);
    let unspecified = kind == Encryption || promised == Encryption;
    kind == promised || unspecified && encrypts(kind) && encrypts(promised)
}

/// CON-015: "only what you gave us", and data come from someone else too, or from a public source.
fn only_from_you(context: &Context, findings: &mut Findings) {
    const ELSEWHERE: [SourceKind; 2] = [SourceKind::ThirdParty, SourceKind::PublicSource];
    for (path, _, facts, activities) in each(context, ClaimKind::OnlyFromYou) {
        findings.examine();
        let source = activities.iter().find_map(|activity| {
            let elsewhere = |kind: SourceKind| ELSEWHERE.contains(&kind);
            let at = activity.sources.iter().position(|s| s.from.is_some_and(elsewhere))?;
            Some((activity, at))
        });
        let Some((activity, at)) = source else { continue };
        let parties = activity.sources[at]
            .parties
            .iter()
            .map(|id| named(context.register.party(id).and_then(|party| party.name.as_ref()), id));
        let parties: Vec<Arg> = parties.collect();
        let case = match activity.sources[at].from {
            _ if !parties.is_empty() => "parties",
            Some(SourceKind::PublicSource) => "public",
            _ => "default",
        };
        findings
            .error(path, &facts.subject())
            .arg("activity", activity.name())
            .arg("parties", parties)
            .case(case)
            .other(activity.at("sources").join(at).join("from"));
    }
}

/// Kinds of data that point at one person, by themselves or because nobody else has the same.
const IDENTIFYING: [ElementKind; 14] = [
    ElementKind::Name,
    ElementKind::Address,
    ElementKind::FormerAddress,
    ElementKind::EmailAddress,
    ElementKind::PhoneNumber,
    ElementKind::CustomerNumber,
    ElementKind::DeviceData,
    ElementKind::LoginData,
    ElementKind::BankAccount,
    ElementKind::CreditCard,
    ElementKind::Bsn,
    ElementKind::NationalId,
    ElementKind::IdDocumentNumber,
    ElementKind::IdDocumentCopy,
];

/// CON-016: "anonymous", and the data point at one person.
fn anonymous(context: &Context, findings: &mut Findings) {
    for (path, _, facts, activities) in each(context, ClaimKind::Anonymous) {
        findings.examine();
        let points = |_, kind: Option<ElementKind>| kind.is_some_and(|kind| IDENTIFYING.contains(&kind));
        if let Some((activity, data, other)) = element(context, &activities, points) {
            let finding = findings.error(path, &facts.subject());
            finding.arg("activity", activity).arg("data", data).other(other);
        }
    }
}

/// CON-018: "everyone who receives data keeps to our standards", where no agreement makes them, or
/// where nobody said whether there should be one.
fn same_security(context: &Context, findings: &mut Findings) {
    let known = |role: Option<PartyRole>| role.is_some_and(|role| role != PartyRole::Processor);
    for (path, _, facts, activities) in each(context, ClaimKind::RecipientsSameSecurity) {
        findings.examine();
        let others = receiving(context, &activities, known).map(|found| ("default", found));
        let undecided = || Some(("undecided", receiving(context, &activities, |role| role.is_none())?));
        if let Some((case, (parties, other))) = others.or_else(undecided) {
            findings.warning(path, &facts.subject()).arg("parties", parties).case(case).other(other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::IDENTIFYING;
    use serde_yaml::Value;

    #[test]
    fn the_kinds_that_identify_are_those_that_the_format_marks() {
        let format: Value = serde_yaml::from_str(crate::schema::FIELDS).unwrap();
        let words = format["enums"]["element-kind"]["words"].as_mapping().unwrap().iter();
        let marked = words.filter(|(_, word)| word.get("identifier").is_some());
        let marked: Vec<&str> = marked.filter_map(|(word, _)| word.as_str()).collect();
        assert_eq!(marked, IDENTIFYING.map(|kind| kind.word()));
    }
}
