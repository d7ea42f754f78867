//! Accepting a gap writes it into the register and keeps every byte around it.
//!
//! First the text: entries added to every register of the tests and to lists written in all ways,
//! taken out again. Then the command: what it writes, what it refuses, and that nothing half lands.

mod common;

use common::process::{Folder, Ran, copy_register, files, run, write};
use common::whole::AS_OF;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;
use verantwoord::edit::{Change, Entry, Value, append, apply, new_file, new_section};
use verantwoord::model::AcceptedGap;
use verantwoord::register::{Loaded, read_texts};

const LIST: &str = "accepted_gaps";

fn load(text: &str) -> Loaded {
    read_texts(vec![("a.yaml".to_owned(), text.as_bytes().to_vec())])
}

/// Two entries: an acceptance with texts that YAML could misread, and a plan.
fn entries() -> Vec<Entry> {
    let text = |text: &str| Value::Text(text.to_owned());
    let day = |day: &str| Value::Word(day.to_owned());
    vec![
        vec![
            ("rule", text("RET-003")),
            ("subject", text("activity:huur")),
            ("reason", text("Ja: \"later\" # of nooit, [é]\n2026")),
            ("accepted_on", day("2026-11-22")),
        ],
        vec![
            ("rule", text("LEG-001")),
            ("subject", text("activity:huur")),
            ("plan", Value::Group(vec![("action", text("yes")), ("due", day("2027-01-01"))])),
        ],
    ]
}

fn gaps() -> Vec<AcceptedGap> {
    load(&new_file(LIST, &entries())).register.accepted_gaps
}

/// The text with `changes` undone: what was put in is taken out.
fn undone(new: &str, changes: &[Change]) -> String {
    let mut text = new.to_owned();
    for change in changes {
        text.replace_range(change.bytes.start..change.bytes.start + change.text.len(), "");
    }
    text
}

/// Adds the entries to a file, and holds the outcome against what was there.
fn adds(text: &str, name: &str) -> String {
    let before = load(text);
    assert_eq!(before.findings, [], "{name}");
    let source = &before.sources.files()[0];
    let section = || new_section(source, LIST, &entries());
    let changes = append(source, LIST, &entries()).or_else(section).unwrap_or_else(|| panic!("{name}"));
    let new = apply(text, &changes);
    let after = load(&new);
    assert_eq!(after.findings, [], "{name}:\n{new}");
    let mut expected = before.register.clone();
    expected.accepted_gaps.extend(gaps());
    assert!(after.register == expected, "{name}: the register is another one:\n{new}");
    assert!(changes.iter().all(|change| change.bytes.is_empty()), "{name}: something is replaced");
    assert_eq!(undone(&new, &changes), text, "{name}");
    let crlf = text.contains("\r\n");
    assert_eq!(new.matches('\n').count() == new.matches("\r\n").count(), crlf, "{name}: {new:?}");
    new
}

#[test]
fn what_is_added_to_a_register_of_the_tests_can_be_taken_out_again() {
    let mut seen = 0;
    for folder in ["register", "tests/registers"] {
        for (name, bytes) in files(Path::new(folder)) {
            if !name.ends_with(".yaml") {
                continue;
            }
            let text = String::from_utf8(bytes).unwrap();
            adds(&text, &name);
            adds(&text.replace('\n', "\r\n"), &name);
            adds(text.trim_end(), &name);
            // The same list once more, now that it is there.
            adds(&adds(&text, &name), &name);
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn the_hand_of_the_list_is_followed() {
    let flat = "accepted_gaps:\n- rule: A\n  subject: b\n";
    assert!(adds(flat, "flat").contains("\n- rule: RET-003\n  subject: activity:huur\n"));
    let wide = "accepted_gaps:\n    -   rule: A\n        subject: b # why\n\n    -   rule: B\n";
    assert!(
        adds(wide, "wide").contains("rule: B\n\n    -   rule: RET-003\n        subject: activity:huur\n")
    );
    let owned = "accepted_gaps:\n  - rule: A\n    # of the board\n# of the file\ntexts: {}\n";
    assert!(adds(owned, "comments").contains("# of the board\n  - rule: RET-003\n"));
    assert!(adds(owned, "comments").ends_with("2027-01-01\n# of the file\ntexts: {}\n"));
    let braces = "accepted_gaps:\n  - {rule: A}\n";
    assert!(adds(braces, "braces").contains("\n  - {rule: LEG-001, subject: activity:huur, plan: {"));
    let apart = "accepted_gaps:\n  -\n    rule: A\n";
    assert!(adds(apart, "apart").contains("\n  - rule: LEG-001\n"));
}

#[test]
fn lists_written_in_other_ways_take_entries_too() {
    for text in [
        "accepted_gaps: []\n",
        "accepted_gaps: [ ] # none yet\n",
        "accepted_gaps: [ # none yet\n]\n",
        "accepted_gaps: [{rule: A}]\n",
        "accepted_gaps: [{rule: A},]\n",
        "accepted_gaps: [{rule: A}, {rule: B}] # two\ntexts: {}\n",
        "accepted_gaps: [\n  {rule: A},  # one\n  {rule: B}   # two, and\n  # no more\n]\ntexts: {}\n",
        "accepted_gaps: [\n  {rule: A},  # one\n  {rule: B},   # two\n]\n",
        "accepted_gaps: [\n  {rule: A}\n  , # a comma\n]\n",
        "accepted_gaps:\n- rule: A\n  reason: >\n    folded\n\n    text\n\ntexts: {}\n",
        "accepted_gaps:\n- rule: A\n  reason: |-\n    # no comment\ntexts: {}",
        "accepted_gaps:\n- rule: A\n  reason: over\n    two lines # and a comment\n",
        "accepted_gaps:\n- rule: \"A\n\n  b\"",
        "{accepted_gaps: [{rule: A}]}\n",
        "\"accepted_gaps\":\n- rule: A\n",
        "---\naccepted_gaps:\n- rule: A\n",
    ] {
        let new = adds(text, text);
        let comments = |text: &str| text.matches("# ").count();
        assert_eq!(comments(&new), comments(text) + 1, "{new}");
        adds(&text.replace('\n', "\r\n"), text);
    }
}

fn place(name: &str) -> Folder {
    let folder = Folder::new(&format!("waive-{name}"));
    copy_register(&folder.join("register"), false);
    folder
}

fn waive(folder: &Folder, asked: &str, more: &[&str]) -> Ran {
    let fixed = ["--reason", "Wij wachten op de leverancier.", "--owner", "hoofd wonen", "--as-of", AS_OF];
    let asked: Vec<&str> = asked.split_whitespace().collect();
    run(folder.path(), &[&["waive"], &asked[..], &fixed[..], more].concat())
}

fn report(folder: &Folder) -> Vec<Json> {
    let ran = run(folder.path(), &["check", "--as-of", AS_OF, "--format", "json"]);
    let report: Json = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.out));
    report["findings"].as_array().unwrap().clone()
}

const GAP: &str = "RET-010 retention-schedule:contact-na-vertrek --until 2027-03-01";

#[test]
fn a_gap_is_accepted_in_the_register() {
    let folder = place("one");
    let before = files(&folder.join("register"));
    let open = report(&folder).len();
    let dry = waive(&folder, GAP, &["--dry-run"]);
    assert_eq!((dry.code, files(&folder.join("register")) == before), (Some(0), true), "{}", dry.err);
    assert!(
        dry.out.starts_with("--- /dev/null\n+++ register/geaccepteerde-tekorten.yaml\n@@ "),
        "{}",
        dry.out
    );
    let done = waive(&folder, GAP, &["--approver", "directie"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""));
    assert_eq!(
        done.out,
        "register/geaccepteerde-tekorten.yaml:2: RET-010 bij retention-schedule:contact-na-vertrek is geaccepteerd \
         tot en met 1 maart 2027.\n"
    );
    let text = fs::read_to_string(folder.join("register/geaccepteerde-tekorten.yaml")).unwrap();
    assert_eq!(
        text,
        "accepted_gaps:\n  - rule: RET-010\n    subject: retention-schedule:contact-na-vertrek\n    reason: Wij wachten op \
         de leverancier.\n    owner: hoofd wonen\n    accepted_by: directie\n    accepted_on: 2026-11-22\n    \
         expires: 2027-03-01\n"
    );
    let findings = report(&folder);
    assert_eq!(findings.len(), open, "nothing new is found");
    let waived: Vec<&Json> = findings.iter().filter(|finding| finding["waived"] == true).collect();
    assert!(waived.len() == 1 && waived[0]["code"] == "RET-010", "{waived:?}");
    assert_eq!(files(&folder.join("register")).len(), before.len() + 1, "nothing else is left behind");
    let again = waive(&folder, GAP, &[]);
    assert!(again.code == Some(2) && again.err.contains("is al geaccepteerd of gepland"), "{}", again.err);
}

#[test]
fn the_file_keeps_its_mark_its_line_ends_and_its_rights() {
    let folder = Folder::new("waive-bytes");
    let text = "\u{feff}register: {languages: [nl]}\r\nactivities:\r\n- id: huur # de huur\r\n  name: Huur";
    let path = folder.join("register/a.yaml");
    write(&path, text);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    }
    let done = waive(&folder, "A30-007 activity:huur --until 2027-03-01", &[]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""));
    let new = fs::read_to_string(&path).unwrap();
    assert!(
        new.starts_with(text)
            && new[text.len()..].starts_with("\r\n\r\naccepted_gaps:\r\n  - rule: A30-007\r\n")
    );
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }
    let more = waive(&folder, "LEG-001 activity:huur --until 2027-03-01", &["--plan", "Grondslag kiezen"]);
    assert!(more.out.contains("heeft een herstelplan, klaar op 1 maart 2027"), "{more:?}");
    assert!(fs::read_to_string(&path).unwrap().starts_with(&new));
}

#[test]
fn what_the_rules_refuse_is_refused_with_a_way_out() {
    let folder = place("refused");
    let before = files(&folder.join("register"));
    let gap = "retention-schedule:contact-na-vertrek";
    for (asked, said) in [
        (format!("RET-O10 {gap} --until 2027-03-01"), "Er is geen regel RET-O10. Bedoelt u RET-010?"),
        (
            "RET-010 contact-na-vertrek --until 2027-03-01".into(),
            "Bedoelt u retention-schedule:contact-na-vertrek?",
        ),
        (
            "RET-010 retention-schedule:contact-na-vertrk --until 2027-03-01".into(),
            "Bedoelt u retention-sched",
        ),
        (format!("LEG-001 {gap} --until 2027-03-01"), "Daar staat open: RET-010, RET-016."),
        (format!("RET-010 {gap} --until 2027-03-01 --field x"), "is nu geen tekort RET-010 (x)"),
        (format!("RET-010 {gap} --until 2026-11-21"), "21 november 2026 is voorbij."),
        (format!("RET-010 {gap} --until 2027-11-23"), "Kies 22 november 2027 of eerder."),
        ("LEG-001 activity:klantgegevens --until 2027-03-01".into(), "Dit gaat over een verbod."),
        ("CON-014 controller --until 2027-03-01".into(), "Niemand kan dit accepteren."),
        ("CON-014 controller --until 2027-03-01 --plan herstellen".into(), "Niemand kan dit accepteren."),
        ("RET-010 --until 2027-03-01".into(), "<SUBJECT>"),
        (format!("RET-010 {gap} --all-open --until 2027-03-01"), "--all-open"),
    ] {
        let ran = waive(&folder, &asked, &[]);
        assert!(ran.code == Some(2) && ran.err.contains(said), "{asked}: {ran:?}");
    }
    let empty = waive(&folder, GAP, &["--approver", " "]);
    assert!(empty.code == Some(2) && empty.err.contains("--approver is leeg."), "{empty:?}");
    // Data of people belong in no register, so they do not come in this way either.
    let number = waive(&folder, GAP, &["--plan", "bellen met jan@voorbeeld.nl, BSN 123456782"]);
    assert!(number.code == Some(2) && number.err.contains("geeft zelf een bevinding"), "{number:?}");
    assert!(files(&folder.join("register")) == before);
}

#[test]
fn all_open_gaps_are_accepted_at_once() {
    let folder = place("all");
    let before = report(&folder);
    let ran = waive(&folder, "--all-open --until 2027-03-01", &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let after = report(&folder);
    assert_eq!(after.len(), before.len());
    let open: Vec<&Json> = after.iter().filter(|finding| finding["waived"] == false).collect();
    assert!(after.len() > 50 && open.len() < 10, "{} of {}", open.len(), after.len());
    for finding in &open {
        let listed =
            format!("  {} {}: ", finding["code"].as_str().unwrap(), finding["subject"].as_str().unwrap());
        assert!(ran.out.contains(&listed), "{listed} is not in {}", ran.out);
    }
    // With a plan the prohibitions are planned; what remains is a contradiction.
    let planned = waive(&folder, "--all-open --until 2027-03-01", &["--plan", "Grondslagen kiezen"]);
    assert_eq!(planned.code, Some(0), "{}", planned.err);
    let errors: Vec<Json> = report(&folder)
        .into_iter()
        .filter(|finding| finding["waived"] == false && finding["severity"] == "error")
        .collect();
    assert!(!errors.is_empty() && errors.iter().all(|finding| finding["gate"] == "integrity"), "{errors:?}");
    let nothing = waive(&folder, "--all-open --until 2027-03-01", &[]);
    assert!(nothing.out.starts_with("Er staat niets open dat u kunt accepteren.\n"), "{}", nothing.out);
}

#[test]
fn a_register_that_does_not_load_is_left_alone() {
    let folder = Folder::new("waive-broken");
    write(&folder.join("register/a.yaml"), "activities:\n- {id: Fout}\n");
    let ran = waive(&folder, "LEG-001 activity:fout --until 2027-03-01", &[]);
    assert!(ran.code == Some(1) && ran.out.contains("error["), "{ran:?}");
    assert_eq!(fs::read_to_string(folder.join("register/a.yaml")).unwrap(), "activities:\n- {id: Fout}\n");
}
