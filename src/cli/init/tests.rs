//! What `init` writes checks clean: for every choice of activities, in every language, on many days.

use super::answers::{Answers, SECTORS, TYPICAL};
use super::{SCHEMA, ask, files, words};
use crate::model::values::Date;
use crate::notice::notices;
use crate::register::{Loaded, read_texts};
use crate::rules::{Context, judge};

const LANGUAGES: [&str; 3] = ["nl", "en", "de"];

fn loaded(answers: &Answers, tag: &str, day: Date) -> Loaded {
    let files = files(answers, &words(tag), day).into_iter();
    let yaml = files.filter(|(name, _)| name != SCHEMA).map(|(name, text)| (name, text.into_bytes()));
    read_texts(yaml.collect())
}

/// What is found in the register that `init` writes on `day`.
fn found(answers: &Answers, tag: &str, day: Date) -> Vec<String> {
    let loaded = loaded(answers, tag, day);
    if !loaded.findings.is_empty() {
        return loaded.findings.iter().map(|finding| format!("{finding:?}")).collect();
    }
    let notices = notices(&loaded.register);
    let judgement = judge(&Context { register: &loaded.register, notices: &notices, as_of: day });
    let found = judgement.findings.iter();
    found.map(|finding| format!("{} {} {:?}", finding.code, finding.subject, finding.args)).collect()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_sample_checks_clean_on_every_day_in_every_language() {
    for text in ["2026-11-23", "2024-02-29", "2025-12-31", "2027-01-01", "2026-03-31"] {
        for tag in LANGUAGES {
            let found = found(&Answers::sample(), tag, day(text));
            assert!(found.is_empty(), "{tag} on {text}:\n{}", found.join("\n"));
        }
    }
}

#[test]
fn every_choice_of_activities_checks_clean() {
    let mut wrong = Vec::new();
    for choice in 1..1_usize << TYPICAL.len() {
        let activities = (0..TYPICAL.len()).filter(|at| choice >> at & 1 == 1).collect();
        let answers = Answers { activities, ..Answers::sample() };
        let tag = LANGUAGES[choice % 3];
        let flags: Vec<&str> = answers.activities.iter().map(|at| TYPICAL[*at].flag).collect();
        let found = found(&answers, tag, day("2026-11-23"));
        wrong.extend(found.into_iter().map(|what| format!("{tag} {}: {what}", flags.join("+"))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sector_checks_clean() {
    for sector in SECTORS {
        let mut answers = Answers::sample();
        answers.given.insert("sector", sector.to_owned());
        let found = found(&answers, "nl", day("2026-11-23"));
        assert!(found.is_empty(), "{sector}:\n{}", found.join("\n"));
    }
}

/// The answers to `lines`, and what was said.
fn talk(lines: &str) -> (Option<Answers>, String) {
    let mut said = Vec::new();
    let answers = ask::ask(&mut lines.as_bytes(), &mut said, &words("nl"), day("2026-11-23"));
    (answers, String::from_utf8(said).unwrap())
}

const FULL: &str = "Woonstichting \"De Eik\"\n12345678\nEikenlaan 5\n1234 AB\nEikstad\ninfo@de-eik.nl\n\
    +31 10 123 45 67\nhttps://www.de-eik.nl\n\n85\n1\nja\nfg@de-eik.nl\n2025-01-31\n1, 6\n";

#[test]
fn answers_become_a_register_that_checks_clean() {
    let (answers, said) = talk(FULL);
    let answers = answers.unwrap();
    assert_eq!(answers.given["privacy-email"], "info@de-eik.nl");
    assert_eq!(answers.activities, [0, 5]);
    assert!(said.contains("Hoe heet uw organisatie voluit?"), "{said}");
    for tag in LANGUAGES {
        let found = found(&answers, tag, day("2026-11-23"));
        assert!(found.is_empty(), "{tag}:\n{}", found.join("\n"));
    }
    let register = loaded(&answers, "nl", day("2026-11-23")).register;
    assert_eq!(register.controller.legal_name.as_deref(), Some("Woonstichting \"De Eik\""));
    assert_eq!(register.activities.len(), 2);
}

#[test]
fn an_answer_that_cannot_be_used_is_asked_again() {
    let wrong = FULL
        .replace("Woonstichting \"De Eik\"", "\nDe Eik")
        .replace("12345678", "1234\n12345678")
        .replace("info@de-eik.nl", "info\ninfo@\ninfo@de-eik.nl")
        .replace("https", "www.de-eik.nl\nhttps")
        .replace("85\n1\n", "veel\n85\n9\n1\n")
        .replace("ja\n", "misschien\nJA\n")
        .replace("2025-01-31", "31-01-2025\n2027-01-01\n2025-01-31")
        .replace("1, 6", "0\n1, 6");
    let (answers, said) = talk(&wrong);
    let answers = answers.expect("each wrong answer is followed by a right one");
    assert_eq!(answers.given["dpo-registered"], "2025-01-31");
    for again in [
        "Hier is een antwoord nodig",
        "geen e-mailadres",
        "geen webadres",
        "8 cijfers",
        "Schrijf een getal",
        "met ja of nee",
        "zoals 2026-11-23",
        "moet nog komen",
        "nummers 1 tot en met 7",
        "nummers 1 tot en met 6",
    ] {
        assert!(said.contains(again), "{again} is not in {said}");
    }
}

#[test]
fn without_an_officer_and_what_is_unknown_the_register_can_be_read() {
    let lines = "De Eik\n\nEikenlaan 5\n1234 AB\nEikstad\ninfo@de-eik.nl\n\n\n\n85\n\nnee\n\n";
    let (answers, _) = talk(lines);
    let answers = answers.unwrap();
    let loaded = loaded(&answers, "nl", day("2026-11-23"));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    assert_eq!(loaded.register.controller.phone, None);
}

#[test]
fn input_that_ends_early_gives_nothing() {
    for end in 0..FULL.lines().count() {
        let part: String = FULL.lines().take(end).map(|line| format!("{line}\n")).collect();
        assert!(talk(&part).0.is_none(), "after {end} answers");
    }
}
