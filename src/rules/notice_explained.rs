//! Whether the statement explains interests, periods, decisions by computer and profiles so that
//! readers can follow (art. 13(1)(d), 13(2)(a), 13(2)(f)).

use super::judge::{Context, Findings};
use super::record::has_limit;
use super::rule::{AppliesTo, Rule, RuleKind};
use super::wording::{is_only, phrase_in, sentences, texts, words};
use crate::finding::{Arg, Severity};
use crate::model::values::{Localized, Stated};
use crate::model::words::LegalBasis;
use crate::model::{Path, PublicTexts};
use crate::reference::gdpr;
use std::collections::BTreeSet;

/// Every rule here is about what the controller publishes.
const NOTICE: Rule = Rule { applies_to: AppliesTo::Controller, ..Rule::PUBLISH };

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "NOT-005",
        applies_to: AppliesTo::Controller,
        citations: &[gdpr("13", "1", "d"), gdpr("14", "2", "b")],
        check: Some(interest),
        ..Rule::INTEGRITY
    },
    Rule {
        code: "NOT-010",
        citations: &[gdpr("13", "2", "a"), gdpr("14", "2", "a")],
        check: Some(no_period),
        ..NOTICE
    },
    Rule {
        code: "NOT-011",
        kind: RuleKind::Heuristic,
        citations: &[gdpr("13", "2", "a"), gdpr("14", "2", "a")],
        check: Some(empty_criterion),
        ..NOTICE
    },
    Rule {
        code: "NOT-017",
        citations: &[gdpr("13", "2", "f"), gdpr("14", "2", "g"), gdpr("22", "1", ""), gdpr("22", "4", "")],
        check: Some(unexplained_decision),
        ..NOTICE
    },
    Rule {
        code: "NOT-029",
        severity: Severity::Advice,
        citations: &[gdpr("5", "1", "a")],
        check: Some(unexplained_profile),
        ..NOTICE
    },
];

/// Words that repeat the basis and name no interest.
const NO_INTEREST: [&str; 8] = [
    "gerechtvaardigd belang",
    "gerechtvaardigde belangen",
    "bedrijfsbelang",
    "bedrijfsbelangen",
    "legitimate interest",
    "legitimate interests",
    "business interest",
    "business interests",
];

/// NOT-005: a legitimate interest without a word on which interest.
fn interest(context: &Context, findings: &mut Findings) {
    let first = context.register.first_language();
    for activity in context.published() {
        for (at, entry) in activity.legal_bases.iter().enumerate() {
            if entry.basis != Some(LegalBasis::LegitimateInterests) {
                continue;
            }
            findings.examine();
            let interest = texts(entry.interest.as_ref(), first);
            let case = match interest.iter().find(|text| is_only(text, &NO_INTEREST)) {
                Some(_) => "vague",
                None if interest.is_empty() => "default",
                None => continue,
            };
            let path = activity.at("legal_bases").join(at).join("interest");
            findings.error(path, &activity.subject).arg("activity", activity.name()).case(case);
        }
    }
}

/// NOT-010: the statement can give neither a period nor criteria for a category of data.
fn no_period(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        for (at, id) in activity.data_categories.iter().enumerate() {
            findings.examine();
            let mut entries = activity.retention.iter().filter(|entry| entry.data_categories.contains(id));
            if entries.any(|entry| has_limit(context, entry)) {
                continue;
            }
            let category = context.register.data_category(id).and_then(|c| c.name.as_ref());
            findings
                .error(activity.at("data_categories").join(at), &activity.subject)
                .arg("activity", activity.name())
                .arg("category", super::items::named(category, id));
        }
    }
}

/// NOT-011: words about keeping data that leave the end open.
fn empty_criterion(context: &Context, findings: &mut Findings) {
    let first = context.register.first_language();
    for (path, subject, text) in words_on_keeping(context) {
        findings.examine();
        let open = |text: &&str| sentences(text).any(leaves_open);
        if let Some(text) = texts(Some(text), first).into_iter().find(open) {
            let sentence = sentences(text).find(|sentence| leaves_open(sentence)).unwrap_or(text);
            findings.error(path, &subject).arg("text", sentence);
        }
    }
}

/// The organisation's own words on how long data are kept: the introduction, and the criteria of
/// the schedules that a statement uses and that no event of the list decides.
fn words_on_keeping<'a>(context: &Context<'a>) -> Vec<(Path, String, &'a Localized)> {
    let mut found = Vec::new();
    let introduction = |texts: &'a PublicTexts| texts.retention.as_ref();
    for facts in context.notices {
        let own = facts.notice.and_then(|(_, notice)| notice.texts.as_ref()).and_then(introduction);
        found.extend(own.map(|text| (facts.path().join("texts").join("retention"), facts.subject(), text)));
    }
    let general = introduction(&context.register.texts);
    found.extend(general.map(|text| (Path::of("texts").join("retention"), "texts".to_owned(), text)));
    let used = context.notices.iter().flat_map(|facts| facts.retention.iter().filter_map(|r| r.schedule));
    let used: BTreeSet<&str> = used.map(|schedule| schedule.id.as_str()).collect();
    for schedule in context.retention_schedules().filter(|s| used.contains(s.id.as_str())) {
        let criteria = schedule.entry.criteria.as_ref().filter(|criteria| criteria.event.is_none());
        let text = criteria.and_then(|criteria| criteria.description.as_ref());
        let path = schedule.at("criteria").join("description");
        found.extend(text.map(|text| (path, schedule.subject.to_string(), text)));
    }
    found
}

/// Words that put off the end: "as long as necessary", in the order in which they follow each other.
const HOW_LONG: [&str; 5] = ["zolang", "lang", "langer", "long", "longer"];
const BETWEEN: [&str; 10] = ["als", "dan", "dit", "dat", "het", "as", "than", "is", "it", "legally"];
const NEED: [&str; 6] = ["nodig", "noodzakelijk", "wettelijk", "necessary", "needed", "required"];

/// Openings that let data stay longer now and then.
const SOMETIMES: [&str; 4] = ["soms", "het voorkomen", "kan voorkomen", "sometimes"];

/// Words that name an event at which data go, or a period begins.
const EVENTS: [&str; 12] =
    ["na", "nadat", "totdat", "tot", "einde", "eindigt", "after", "until", "end", "ends", "once", "vanaf"];

/// Units of a period.
const UNITS: [&str; 17] = [
    "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "day", "days", "weeks", "month",
    "months", "year", "years", "uur", "hours",
];

/// Small numbers in words.
const NUMBERS: [&str; 22] = [
    "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twaalf", "one",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Whether a sentence says that data stay and names neither a period nor an event.
fn leaves_open(sentence: &str) -> bool {
    let words = words(sentence);
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word);
    let period = words.windows(2).any(|pair| number(&pair[0]) && UNITS.contains(&pair[1].as_str()));
    let event = words.iter().any(|word| EVENTS.contains(&word.as_str()));
    (as_needed(&words) || longer_at_times(sentence, &words)) && !period && !event
}

/// Whether the words say "as long as necessary".
fn as_needed(words: &[String]) -> bool {
    words.iter().enumerate().filter(|(_, word)| HOW_LONG.contains(&word.as_str())).any(|(at, _)| {
        let mut after = words[at + 1..].iter().skip_while(|word| BETWEEN.contains(&word.as_str()));
        after.next().is_some_and(|word| NEED.contains(&word.as_str()))
    })
}

/// Whether a sentence says that data sometimes stay longer.
fn longer_at_times(sentence: &str, words: &[String]) -> bool {
    let longer = words.iter().any(|word| word == "langer" || word == "longer");
    longer && phrase_in(sentence, &SOMETIMES).is_some()
}

/// NOT-017: a decision by computer that the statement cannot explain.
fn unexplained_decision(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        let decisions = activity.entry.automated_decisions.as_ref().and_then(Stated::value);
        let Some(decisions) = decisions.filter(|d| d.art22 == Some(true)) else { continue };
        findings.examine();
        let questions = [
            ("activities.automated_decisions.logic", decisions.logic.is_none()),
            ("activities.automated_decisions.significance", decisions.significance.is_none()),
            ("activities.automated_decisions.consequences", decisions.consequences.is_none()),
        ];
        let missing: Vec<&'static str> =
            questions.iter().filter(|(_, missing)| *missing).map(|(label, _)| *label).collect();
        let Some(first) = missing.first() else { continue };
        let key = first.rsplit('.').next().unwrap_or_default();
        findings
            .error(activity.at("automated_decisions").join(key), &activity.subject)
            .arg("activity", activity.name())
            .arg("missing", missing.iter().map(|label| Arg::Label(label)).collect::<Vec<_>>());
    }
}

/// NOT-029: a profile that the statement cannot explain, without a decision by computer.
fn unexplained_profile(context: &Context, findings: &mut Findings) {
    for activity in context.published() {
        let Some(profiling) = activity.entry.profiling.as_ref().and_then(Stated::value) else { continue };
        let decisions = activity.entry.automated_decisions.as_ref().and_then(Stated::value);
        if decisions.is_some_and(|decisions| decisions.art22 == Some(true)) {
            continue;
        }
        findings.examine();
        if profiling.explanation.is_none() {
            let path = activity.at("profiling").join("explanation");
            findings.add(Severity::Advice, path, &activity.subject).arg("activity", activity.name());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::leaves_open;

    #[test]
    fn an_open_end_is_told_from_a_period_and_an_event() {
        for open in [
            "Wij bewaren gegevens niet langer dan nodig",
            "zolang als wettelijk verplicht",
            "Soms bewaren wij gegevens langer",
            "Dan kan het voorkomen dat we de gegevens langer bewaren",
            "We keep data for as long as necessary",
        ] {
            assert!(leaves_open(open), "{open}");
        }
        for closed in [
            "Soms bewaren wij gegevens langer, maar niet langer dan 7 jaar",
            "niet langer dan nodig: tot u verhuist",
            "Betaalgegevens bewaren wij 7 jaar na het boekjaar",
            "We keep data as long as needed, until the case ends",
            "Langer bewaren doen wij niet",
        ] {
            assert!(!leaves_open(closed), "{closed}");
        }
    }
}
