//! What the statement promises against what the record shows.

use super::items::{Item, named};
use super::judge::{Context, Findings};
use super::legal_basis_facts::{entries, purposes_of};
use super::rule::{AppliesTo, Jurisdiction, Rule, RuleKind, Waivable};
use super::wording::{phrase_in, sentences, texts};
use crate::finding::{Arg, Severity};
use crate::model::values::{Country, Id, Localized, Stated};
use crate::model::words::{
    Art9Condition, ClaimKind, ClaimScope, CriminalGround, DataClass, ElementKind, IdentityItem, LegalBasis,
    PurposeTag, Right,
};
use crate::model::{Activity, Claim, DataCategory, Element, Path, SpecialCondition};
use crate::notice::{CountryFacts, NoticeFacts, countries};
use crate::reference::countries::{in_eea, in_eu};
use crate::reference::{gdpr, uavg};

pub(super) const CONTRADICTION: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::INTEGRITY };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "CON-001",
        citations: &[gdpr("5", "1", "a"), gdpr("13", "1", "f"), gdpr("44", "", "")],
        check: Some(only_inside),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-002",
        citations: &[gdpr("5", "1", "a"), gdpr("12", "1", "")],
        check: Some(absolute_and_hedged),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-003",
        jurisdiction: Jurisdiction::Nl,
        citations: &[gdpr("5", "1", "a"), uavg("46")],
        check: Some(no_national_number),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-014",
        citations: &[gdpr("13", "1", "a")],
        check: Some(names_of_the_controller),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-011",
        severity: Severity::Warning,
        waivable: Waivable::Yes,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("5", "1", "a"), gdpr("7", "3", "")],
        check: Some(consent_that_is_no_basis),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-017",
        severity: Severity::Advice,
        waivable: Waivable::Yes,
        citations: &[gdpr("12", "1", ""), gdpr("5", "1", "a")],
        check: Some(right_without_marketing),
        ..CONTRADICTION
    },
    Rule {
        code: "CON-019",
        severity: Severity::Warning,
        waivable: Waivable::Yes,
        kind: RuleKind::Heuristic,
        citations: &[gdpr("5", "1", "a"), gdpr("5", "1", "b")],
        check: Some(under_fraud),
        ..CONTRADICTION
    },
];

/// The claims of a statement of one kind, each with its path.
pub(super) fn claims<'a>(facts: &NoticeFacts<'a>, kind: ClaimKind) -> Vec<(Path, &'a Claim)> {
    let list = facts.path().join("claims");
    let all = facts.notice.map_or(&[][..], |(_, notice)| notice.claims.as_slice()).iter().enumerate();
    all.filter(|(_, claim)| claim.kind == Some(kind)).map(|(at, claim)| (list.join(at), claim)).collect()
}

/// The activities a claim is about, with their places: those it names, else all of the statement.
pub(super) fn about<'a>(facts: &NoticeFacts<'a>, claim: &Claim) -> Vec<(usize, &'a Activity)> {
    let named = |id: &String| claim.activities.is_empty() || claim.activities.contains(id);
    facts.activities.iter().filter(|(_, activity)| named(&activity.id)).copied().collect()
}

/// CON-001: "only inside Europe", and a country outside in the record. No territory means the EEA.
fn only_inside(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for (path, claim) in claims(facts, ClaimKind::EuOnly) {
            findings.examine();
            let union = claim.scope == Some(ClaimScope::Eu);
            let inside = |country: &Country| match union {
                true => in_eu(country, context.as_of),
                false => in_eea(country, context.as_of),
            };
            let reached = countries(context.register, &about(facts, claim));
            let outside: Vec<&CountryFacts> =
                reached.iter().filter(|facts| !inside(&facts.country.to_owned())).collect();
            let Some(first) = outside.first() else { continue };
            let in_area = |facts: &&CountryFacts| in_eea(&facts.country.to_owned(), context.as_of);
            let scope = claim.scope.unwrap_or(ClaimScope::Eea);
            findings
                .error(path, &facts.subject())
                .arg("scope", Arg::Word(ClaimScope::LIST, scope.word()))
                .arg("countries", distinct(&outside))
                .case(if outside.iter().all(in_area) { "eea" } else { "default" })
                .other(first.path.clone());
        }
    }
}

fn distinct(countries: &[&CountryFacts]) -> Vec<Arg> {
    let mut codes: Vec<&str> = Vec::new();
    for facts in countries {
        if !codes.contains(&facts.country) {
            codes.push(facts.country);
        }
    }
    codes.into_iter().map(|code| Arg::Country(code.to_owned())).collect()
}

/// CON-002: the same promise once without and once with a reservation, in one statement.
fn absolute_and_hedged(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for &kind in ClaimKind::ALL {
            let claims = claims(facts, kind);
            for (path, claim) in claims.iter().filter(|(_, claim)| claim.absolute == Some(true)) {
                findings.examine();
                let hedged =
                    claims.iter().find(|(_, other)| other.absolute == Some(false) && same(claim, other));
                if let Some((other, second)) = hedged {
                    findings
                        .error(path.clone(), &facts.subject())
                        .arg("absolute", named(claim.text.as_ref(), &claim.id))
                        .arg("hedged", named(second.text.as_ref(), &second.id))
                        .other(other.clone());
                }
            }
        }
    }
}

/// Whether a promise with a reservation is about what `absolute` promises without one. A general
/// reservation leaves room for a firm promise about a few activities, not the other way round.
fn same(absolute: &Claim, hedged: &Claim) -> bool {
    // No territory means the EEA.
    let scope = |claim: &Claim| claim.scope.unwrap_or(ClaimScope::Eea);
    let about = &absolute.activities;
    scope(absolute) == scope(hedged)
        && absolute.security_type == hedged.security_type
        && (about.is_empty() || hedged.activities.iter().any(|id| about.contains(id)))
}

/// CON-003: "we do not record the citizen service number", and the record has it.
fn no_national_number(context: &Context, findings: &mut Findings) {
    for facts in context.notices {
        for (path, claim) in claims(facts, ClaimKind::NoBsnRecorded) {
            findings.examine();
            let covered = context.covered(facts);
            let mut covered =
                covered.filter(|a| claim.activities.is_empty() || claim.activities.contains(&a.id));
            if let Some((activity, case, data, other)) = covered.find_map(|a| number_in(context, a)) {
                findings
                    .error(path, &facts.subject())
                    .arg("activity", activity.name())
                    .arg("data", data)
                    .case(case)
                    .other(other);
            }
        }
    }
}

/// Where an activity records the number: said so, as an element, or on a copy that still shows it.
fn number_in<'a>(
    context: &Context<'a>,
    activity: Item<'a, Activity>,
) -> Option<(Item<'a, Activity>, &'static str, Arg, Path)> {
    let check = activity.identity_check.clone().unwrap_or_default();
    let has = |items: &Option<Stated<Vec<IdentityItem>>>| {
        items.iter().flat_map(Stated::entries).any(|item| *item == IdentityItem::Bsn)
    };
    if has(&check.recorded) {
        let other = activity.at("identity_check").join("recorded");
        return Some((activity, "recorded", Arg::from(""), other));
    }
    for category in context.data_categories().filter(|c| activity.data_categories.contains(&c.id)) {
        for (at, element) in category.elements.iter().enumerate() {
            let case = match element.class_in_law(&category) {
                // The number of another country is no citizen service number.
                Some(DataClass::NationalId) if element.kind != Some(ElementKind::NationalId) => "number",
                Some(DataClass::IdDocumentCopy) if !has(&check.redacted) => "copy",
                _ => continue,
            };
            let other = category.at("elements").join(at).join("id");
            return Some((activity, case, named(element.name.as_ref(), &element.id), other));
        }
    }
    None
}

/// CON-014: several names of the organisation, and no legal name that ties them together.
fn names_of_the_controller(context: &Context, findings: &mut Findings) {
    findings.examine();
    let controller = &context.register.controller;
    let names: Vec<Arg> = controller.trade_names.iter().map(|name| Arg::from(name.as_str())).collect();
    // One name, or none, confuses nobody; A30-001 asks for the legal name.
    if controller.legal_name.is_some() || names.len() < 2 {
        return;
    }
    findings
        .error(Path::of("controller").join("legal_name"), "controller")
        .arg("names", names)
        .other(Path::of("controller").join("trade_names"));
}

/// Words for consent, and those that turn them round.
const CONSENT: [&str; 3] = ["toestemming", "consent", "permission"];
const NOT: [&str; 9] = ["geen", "niet", "zonder", "nooit", "no", "not", "without", "never", "withdraw"];

/// Whether a text says in some language that there is consent.
fn speaks_of_consent(context: &Context, text: Option<&Localized>) -> bool {
    let says = |sentence| phrase_in(sentence, &CONSENT).is_some() && phrase_in(sentence, &NOT).is_none();
    texts(text, context.register.first_language()).into_iter().any(|text| sentences(text).any(says))
}

/// The bases of a purpose in an activity, with the place of the first; `None` where they are not known.
fn bases_of(activity: &Item<Activity>, purpose: &Id) -> Option<(Vec<LegalBasis>, Path)> {
    let (mut bases, mut first) = (Vec::new(), None);
    for (path, entry) in entries(activity) {
        let covered = purposes_of(activity, entry);
        let basis = entry.basis.filter(|_| !covered.is_empty())?;
        if covered.contains(purpose) {
            bases.push(basis);
            first.get_or_insert(path.join("basis"));
        }
    }
    first.map(|path| (bases, path))
}

/// Whether an activity rests, or may rest, on consent for its special or criminal data.
fn may_have_explicit_consent(context: &Context, activity: &Activity) -> bool {
    let explicit = |c: &SpecialCondition| c.condition == Some(Art9Condition::ExplicitConsent);
    let criminal = activity.criminal_data.as_ref().and_then(|criminal| criminal.ground);
    let class = |(category, element): (&DataCategory, &Element)| element.class_in_law(category);
    match &activity.special_conditions {
        // Nobody said on what the special data rest.
        None if context.register.elements(activity).any(|e| class(e).is_some_and(DataClass::is_special)) => {
            true
        }
        stated => {
            stated.iter().flat_map(Stated::entries).any(explicit)
                || criminal == Some(CriminalGround::ExplicitConsent)
        }
    }
}

/// CON-011: "with your consent" at a purpose that rests on something else in every activity.
fn consent_that_is_no_basis(context: &Context, findings: &mut Findings) {
    let published: Vec<_> = context.published().collect();
    for purpose in context.purposes() {
        let users: Vec<_> = published.iter().filter(|a| a.purposes.contains(&purpose.id)).collect();
        let known: Option<Vec<_>> = users.iter().map(|a| bases_of(a, &purpose.id)).collect();
        let Some(known) = known.filter(|known| !known.is_empty()) else { continue };
        findings.examine();
        let given = known.iter().any(|(bases, _)| bases.contains(&LegalBasis::Consent));
        if given || users.iter().any(|a| may_have_explicit_consent(context, a)) {
            continue;
        }
        let fields =
            [("name", purpose.entry.name.as_ref()), ("description", purpose.entry.description.as_ref())];
        let said = fields.into_iter().find(|(_, text)| speaks_of_consent(context, *text));
        let (Some((field, _)), Some((bases, other))) = (said, known.first()) else { continue };
        let words: Vec<Arg> = bases.iter().map(|b| Arg::Word(LegalBasis::LIST, b.word())).collect();
        findings
            .warning(purpose.at(field), &purpose.subject)
            .arg("purpose", purpose.name())
            .arg("bases", words)
            .other(other.clone());
    }
}

/// CON-017: the right to object to advertising, and no advertising in the record.
fn right_without_marketing(context: &Context, findings: &mut Findings) {
    let offered = context.register.rights.offered.iter();
    let Some(at) = offered.clone().position(|o| o.right == Some(Right::ObjectionToMarketing)) else { return };
    findings.examine();
    let sent = |a: &Item<Activity>| matches!(a.direct_marketing, Some(Stated::Some(_)));
    let tagged = context.purposes().any(|purpose| purpose.tags.contains(&PurposeTag::Marketing));
    if tagged || context.activities().any(|activity| sent(&activity)) {
        return;
    }
    let unsaid = context.activities().find(|activity| activity.direct_marketing.is_none());
    let path = Path::of("rights").join("offered").join(at).join("right");
    let finding = findings.add(Severity::Advice, path, "rights");
    match unsaid {
        Some(activity) => finding.case("unsaid").arg("activity", activity.name()).other(activity.path.get()),
        None => finding.case("none"),
    };
}

/// CON-019: arrears or questions of customers as a part of fighting fraud and crime.
fn under_fraud(context: &Context, findings: &mut Findings) {
    const ORDINARY: [PurposeTag; 2] = [PurposeTag::Collections, PurposeTag::CustomerService];
    for purpose in context.purposes().filter(|p| p.tags.iter().any(|tag| ORDINARY.contains(tag))) {
        findings.examine();
        let heading = purpose.parent.as_ref().and_then(|id| context.purposes().find(|p| p.id == *id));
        let Some(heading) = heading.filter(|h| h.tags.contains(&PurposeTag::FraudAndCrime)) else { continue };
        findings
            .warning(purpose.at("parent"), &purpose.subject)
            .arg("purpose", purpose.name())
            .arg("heading", heading.name())
            .other(heading.path.get());
    }
}
