//! Everything that can be mended in a file is found at its place: code, sort of problem, line and words.

use verantwoord::finding::{Arg, Finding, Severity};
use verantwoord::register::{Loaded, read_texts};

fn load(text: &str) -> Loaded {
    read_texts(vec![("a.yaml".to_owned(), text.as_bytes().to_vec())])
}

fn arg<'f>(finding: &'f Finding, name: &str) -> Option<&'f Arg> {
    finding.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg)
}

fn word(finding: &Finding, name: &str) -> String {
    match arg(finding, name) {
        Some(Arg::Text(text)) => text.clone(),
        Some(other) => format!("{other:?}"),
        None => String::new(),
    }
}

/// A finding in one line: `LOAD-002 empty 3:5 "owner"`, with what is proposed behind it.
fn line(loaded: &Loaded, finding: &Finding) -> String {
    assert_eq!(finding.severity, Severity::Error);
    let at = loaded.sources.locate(&finding.place);
    let pointed = &loaded.sources.text(at.file_index.unwrap())[at.bytes];
    let problem = word(finding, "problem");
    let suggestion = match arg(finding, "suggestion") {
        Some(_) => format!(" -> {}", word(finding, "suggestion")),
        None => String::new(),
    };
    let sort = if problem.is_empty() { String::new() } else { format!(" {problem}") };
    format!("{}{sort} {}:{} {pointed:?}{suggestion}", finding.code, at.line, at.column)
}

fn lines(text: &str) -> Vec<String> {
    let loaded = load(text);
    loaded.findings.iter().map(|finding| line(&loaded, finding)).collect()
}

#[track_caller]
fn one(text: &str, expected: &str) {
    assert_eq!(lines(text), [expected], "{text}");
}

#[track_caller]
fn none(text: &str) {
    assert_eq!(lines(text), [] as [&str; 0], "{text}");
}

#[test]
fn nothing_behind_a_key_is_refused() {
    one("register:\n  owner:\n", r#"LOAD-002 empty 2:3 "owner""#);
    one("register:\n  owner: ~\n", r#"LOAD-002 empty 2:10 "~""#);
    one("register:\n  owner: null\n", r#"LOAD-002 empty 2:10 "null""#);
    one("register:\n  owner: \"\"\n", r#"LOAD-002 empty 2:10 "\"\"""#);
    one("register:\n  owner: '  '\n", r#"LOAD-002 empty 2:10 "'  '""#);
    one("activities:\n", r#"LOAD-002 empty 1:1 "activities""#);
    one("controller:\n", r#"LOAD-002 empty 1:1 "controller""#);
    one("activities:\n  -\n  - id: a\n", r#"LOAD-002 empty 2:3 "-""#);
    one("activities:\n  - id: a\n    recipients:\n", r#"LOAD-002 empty-or-none 3:5 "recipients""#);
    one("register: {languages: [nl, ~]}\n", r#"LOAD-002 empty 1:28 "~""#);
    none("activities: []\ncontroller: {}\nregister: {languages: []}\n");
}

#[test]
fn a_file_without_content_is_refused() {
    assert_eq!(lines(""), [r#"LOAD-002 empty-file 1:1 """#]);
    one("\n# only a remark\n", r##"LOAD-002 empty-file 2:1 "# only a remark""##);
    one("---\n", r#"LOAD-002 empty-file 1:1 "---""#);
    one("hello\n", r#"LOAD-002 not-a-register 1:1 "hello""#);
    one("- id: a\n", r#"LOAD-002 not-a-register 1:1 "- id: a""#);
}

#[test]
fn a_value_of_another_type_is_refused() {
    one("activities: {id: a}\n", r#"LOAD-002 not-a-list 1:13 "{id: a}""#);
    one("activities: none\n", r#"LOAD-002 not-a-list 1:13 "none""#);
    one("controller: [a]\n", r#"LOAD-002 not-a-group 1:13 "[a]""#);
    one("activities:\n  - rent\n", r#"LOAD-002 not-a-group 2:5 "rent""#);
    one("activities:\n  - id: a\n    purposes: rent\n", r#"LOAD-002 not-a-list 3:15 "rent""#);
    one("activities:\n  - id: a\n    owner:\n      name: x\n", r#"LOAD-002 not-text 3:5 "owner""#);
    one("activities:\n  - id: a\n    name: [x]\n", r#"LOAD-002 not-text 3:11 "[x]""#);
    one("controller: {employees: many}\n", r#"LOAD-002 not-a-number 1:25 "many""#);
    one("controller: {employees: '85'}\n", r#"LOAD-002 not-a-number 1:25 "'85'" -> 85"#);
    one("controller: {employees: -1}\n", r#"LOAD-002 not-a-number 1:25 "-1""#);
    one("rights: {fee: '7,50'}\n", r#"LOAD-002 not-a-number 1:15 "'7,50'" -> 7.50"#);
    one("register: {exempt_30_5: ja}\n", r#"LOAD-002 not-a-bool 1:25 "ja" -> true"#);
    one("register: {exempt_30_5: True}\n", r#"LOAD-002 not-a-bool 1:25 "True" -> true"#);
    one("register: {exempt_30_5: [true]}\n", r#"LOAD-002 not-a-bool 1:25 "[true]""#);
    one("register: {theme: blue}\n", r#"LOAD-002 not-a-group 1:19 "blue""#);
    one("register: {theme: {colour: [blue]}}\n", r#"LOAD-002 not-text 1:28 "[blue]""#);
    one("rights: {channels: [{a: b}]}\n", r#"LOAD-002 not-text 1:21 "{a: b}""#);
    none("rights: {fee: 7.5}\ncontroller: {employees: 0}\n");
}

#[test]
fn none_is_only_for_what_can_be_none() {
    one("register: {owner: none}\n", r#"LOAD-002 none-not-allowed 1:19 "none""#);
    one("activities: [{id: a, purposes: none}]\n", r#"LOAD-002 none-not-allowed 1:32 "none""#);
    one("activities: [{id: a, transfers: [none]}]\n", r#"LOAD-002 none-in-list 1:34 "none""#);
    one("activities: [{id: none}]\n", r#"LOAD-002 none-not-allowed 1:19 "none""#);
    one("activities: [{id: a, name: {nl: none}}]\n", r#"LOAD-002 none-not-allowed 1:33 "none""#);
    one("activities: [{id: a, profiling: None}]\n", r#"LOAD-002 none-meant 1:33 "None""#);
    one("activities: [{id: a, recipients: geen}]\n", r#"LOAD-002 none-meant 1:34 "geen""#);
    none("activities: [{id: a, transfers: none, profiling: none, nature: {risk: none}}]\n");
    none("transfers: [{id: a, fallback: none, mechanism: none}]\n");
}

#[test]
fn a_text_that_would_change_must_be_quoted() {
    one("register: {version: 1.0}\n", r#"LOAD-002 quote-it 1:21 "1.0" -> "1.0""#);
    one("controller: {phone: 0306083131}\n", r#"LOAD-002 quote-it 1:21 "0306083131" -> "0306083131""#);
    one("register: {owner: yes}\n", r#"LOAD-002 quote-it 1:19 "yes" -> "yes""#);
    one("activities: [{id: a, name: {nl: NO}}]\n", r#"LOAD-002 quote-it 1:33 "NO" -> "NO""#);
    none("controller: {phone: 030-6083131, kvk_number: '00000000'}\nregister: {version: 2}\n");
}

#[test]
fn an_unknown_key_is_found_with_the_nearest_known_one() {
    one("retenton: []\n", r#"REF-014 1:1 "retenton""#);
    one("activites: []\n", r#"REF-014 1:1 "activites" -> activities"#);
    one("activities: [{id: a, retenton: []}]\n", r#"REF-014 1:22 "retenton" -> retention"#);
    one("activities: [{id: a, bewaren: []}]\n", r#"REF-014 1:22 "bewaren" -> retention"#);
    one("controller: {Email: a@b.nl}\n", r#"REF-014 1:14 "Email" -> email"#);
    one("controller: {true: a}\n", r#"REF-014 1:14 "true""#);
    none("x_own: 1.0\ncontroller: {x_own: {deep: [~]}}\nactivities: [{id: a, name: {nl: b, x_c: d}}]\n");
    let loaded = load("activities: [{id: rent, retenton: []}]\n");
    assert_eq!(loaded.findings[0].subject, "activity:rent");
    assert_eq!(word(&loaded.findings[0], "within"), "activities");
    assert!(matches!(arg(&loaded.findings[0], "allowed"), Some(Arg::List(keys)) if keys.len() > 50));
}

#[test]
fn an_unknown_word_is_found_with_the_words_of_its_list() {
    let basis = |word: &str| format!("activities: [{{id: a, legal_bases: [{{basis: {word}}}]}}]\n");
    one(&basis("contrac"), r#"REF-013 1:44 "contrac" -> contract"#);
    one(&basis("toestemming"), r#"REF-013 1:44 "toestemming" -> consent"#);
    one(&basis("6.1.f"), r#"REF-013 1:44 "6.1.f" -> legitimate-interests"#);
    one(&basis("6(1)(f)"), r#"REF-013 1:44 "6(1)(f)" -> legitimate-interests"#);
    one(&basis("zzzzzzzz"), r#"REF-013 1:44 "zzzzzzzz""#);
    let loaded = load(&basis("true"));
    assert_eq!(word(&loaded.findings[0], "list"), "legal-basis");
    let Some(Arg::List(words)) = arg(&loaded.findings[0], "allowed") else { panic!("allowed words") };
    assert!(words.contains(&Arg::Word("legal-basis", "consent")));
}

#[test]
fn dates_periods_and_durations_are_exact() {
    let date = |date: &str| format!("register: {{last_reviewed: {date}}}\n");
    one(&date("18-05-24"), r#"REF-011 1:27 "18-05-24""#);
    one(&date("2018-5-4"), r#"REF-011 1:27 "2018-5-4" -> 2018-05-04"#);
    one(&date("24-05-2018"), r#"REF-011 1:27 "24-05-2018" -> 2018-05-24"#);
    one(&date("31-02-2025"), r#"REF-011 1:27 "31-02-2025""#);
    one(&date("\" 2018-05-24\""), r#"REF-011 1:27 "\" 2018-05-24\"" -> 2018-05-24"#);
    one(&date("[2018-05-24]"), r#"LOAD-002 not-text 1:27 "[2018-05-24]""#);
    one(&date("2018"), r#"REF-011 1:27 "2018""#);
    one(&date("none"), r#"LOAD-002 none-not-allowed 1:27 "none""#);
    let period = |period: &str| format!("retention_schedules: [{{id: a, period: {period}}}]\n");
    one(&period("P2Y6"), r#"REF-011 1:39 "P2Y6""#);
    one(&period("2 jaar"), r#"REF-011 1:39 "2 jaar" -> P2Y"#);
    one(&period("6 weken"), r#"REF-011 1:39 "6 weken" -> P6W"#);
    one(&period("2Y"), r#"REF-011 1:39 "2Y" -> P2Y"#);
    one("activities: [{id: a, review_interval: indefinite}]\n", r#"REF-011 1:39 "indefinite""#);
    one("activities: [{id: a, breach_notice_to_client: PT}]\n", r#"REF-011 1:47 "PT""#);
    none(&period("indefinite"));
    none("activities: [{id: a, breach_notice_to_client: PT24H}]\n");
}

#[test]
fn countries_and_languages_are_codes() {
    let country = |code: &str| format!("controller: {{country: {code}}}\n");
    one(&country("UK"), r#"REF-010 unknown 1:23 "UK" -> GB"#);
    one(&country("EL"), r#"REF-010 unknown 1:23 "EL" -> GR"#);
    one(&country("EU"), r#"REF-010 name-the-countries 1:23 "EU""#);
    one(&country("NO"), r#"REF-010 quote-it 1:23 "NO" -> "NO""#);
    one(&country("false"), r#"REF-010 quote-it 1:23 "false" -> "NO""#);
    one(&country("nl"), r#"REF-010 unknown 1:23 "nl" -> NL"#);
    one(&country("AN"), r#"REF-010 unknown 1:23 "AN""#);
    one(&country("\"INT:\""), r#"REF-010 unknown 1:23 "\"INT:\"""#);
    one(&country("{}"), r#"LOAD-002 not-text 1:23 "{}""#);
    for code in ["\"NO\"", "NL", "XK", "INT:NATO", "GB"] {
        none(&country(code));
    }
    one("register: {languages: [nl, eng]}\n", r#"LOAD-002 not-a-language 1:28 "eng" -> en"#);
    one("register: {languages: [NL]}\n", r#"LOAD-002 not-a-language 1:24 "NL" -> nl"#);
    one("texts: {security: {nl: a, dut: b}}\n", r#"LOAD-002 not-a-language 1:27 "dut" -> nl"#);
    one("texts: {security: {}}\n", r#"LOAD-002 no-languages 1:19 "{}""#);
    one("texts: {security: {nl: }}\n", r#"LOAD-002 empty 1:20 "nl""#);
}

#[test]
fn entries_have_well_formed_ids() {
    one("activities:\n  - name: a\n    version: '1'\n", r#"LOAD-002 no-id 2:5 "name: a""#);
    one("parties: [{}]\n", r#"LOAD-002 no-id 1:11 "{}""#);
    one("activities: [{id: Rent}]\n", r#"LOAD-002 bad-id 1:19 "Rent" -> rent"#);
    one("activities: [{id: rent_and debt}]\n", r#"LOAD-002 bad-id 1:19 "rent_and debt" -> rent-and-debt"#);
    one("activities: [{id: financiën}]\n", r#"LOAD-002 bad-id 1:19 "financiën""#);
    one("activities: [{id: a-}]\n", r#"LOAD-002 bad-id 1:19 "a-" -> a"#);
    one("activities: [{id: [a]}]\n", r#"LOAD-002 not-text 1:19 "[a]""#);
    one("data_categories: [{id: a, elements: [{name: b}]}]\n", r#"LOAD-002 no-id 1:38 "{name: b}""#);
    none("activities: [{id: 2026-plan}]\naccepted_gaps: [{rule: RET-001}]\n");
}

#[test]
fn what_is_written_twice_is_shown_with_both_places() {
    let twice = |text: &str| {
        let loaded = load(text);
        assert_eq!(loaded.findings.len(), 1, "{:?}", loaded.findings);
        let finding = &loaded.findings[0];
        let other = loaded.sources.locate(finding.other.as_ref().unwrap());
        format!("{} first {}:{} {}", line(&loaded, finding), other.line, other.column, word(finding, "what"))
    };
    assert_eq!(twice("activities:\n  - id: rent\n  - id: rent\n"), r#"REF-002 3:9 "rent" first 2:9 id"#);
    assert_eq!(twice("register:\n  owner: a\n  owner: b\n"), r#"REF-002 3:3 "owner" first 2:3 key"#);
    assert_eq!(twice("activities: []\nactivities: []\n"), r#"REF-002 2:1 "activities" first 1:1 key"#);
    let elements = "data_categories:\n  - {id: a, elements: [{id: x}]}\n  - {id: b, elements: [{id: x}]}\n";
    assert_eq!(twice(elements), r#"REF-002 3:29 "x" first 2:29 id"#);
    assert_eq!(
        lines("purposes: [{id: onderhoud}, {id: Onderhoud}]\n"),
        [r#"LOAD-002 bad-id 1:34 "Onderhoud" -> onderhoud"#, r#"REF-002 1:34 "Onderhoud""#]
    );
    let former = "activities:\n  - {id: rent, aliases: [let]}\n  - {id: let}\n";
    assert_eq!(twice(former), r#"REF-002 2:26 "let" first 3:10 id"#);
    none("activities: [{id: a}]\npurposes: [{id: a}]\n");
}

#[test]
fn the_same_in_two_files_is_shown_with_both_places() {
    let loaded = read_texts(vec![
        ("b.yaml".into(), b"controller: {}\nactivities: [{id: rent}]\n".to_vec()),
        ("a.yaml".into(), b"controller: {}\nactivities: [{id: rent}]\n".to_vec()),
    ]);
    let places = loaded.findings.iter().map(|finding| {
        let (here, first) =
            (loaded.sources.locate(&finding.place), loaded.sources.locate(finding.other.as_ref().unwrap()));
        format!(
            "{} {} {}:{} {}:{}",
            finding.code,
            word(finding, "what"),
            here.file,
            here.line,
            first.file,
            first.line
        )
    });
    assert_eq!(
        places.collect::<Vec<_>>(),
        ["REF-002 block b.yaml:1 a.yaml:1", "REF-002 id b.yaml:2 a.yaml:2"]
    );
}

#[test]
fn all_mistakes_of_all_files_are_found_at_once() {
    let found = lines("register: {owner: , versoin: '1'}\nactivities: [{id: A, role: boss}, {name: 1.0}]\n");
    assert_eq!(
        found,
        [
            r#"LOAD-002 empty 1:12 "owner""#,
            r#"REF-014 1:21 "versoin" -> version"#,
            r#"LOAD-002 bad-id 2:19 "A" -> a"#,
            r#"REF-013 2:28 "boss""#,
            r#"LOAD-002 no-id 2:35 "{name: 1.0}""#,
            r#"LOAD-002 quote-it 2:42 "1.0" -> "1.0""#,
        ]
    );
    let loaded = read_texts(vec![
        ("a.yaml".into(), b"a: [\n".to_vec()),
        ("b.yaml".into(), b"controler: {}\n".to_vec()),
    ]);
    assert_eq!(loaded.findings.iter().map(|f| f.code).collect::<Vec<_>>(), ["LOAD-001", "REF-014"]);
}
