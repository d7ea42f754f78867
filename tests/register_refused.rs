//! What is not plain YAML in UTF-8 is refused at its place, and fast, whatever its size.

use std::time::{Duration, Instant};
use verantwoord::finding::{Arg, Finding};
use verantwoord::register::{Loaded, SIZE_LIMIT, read_texts};

fn load(bytes: impl Into<Vec<u8>>) -> Loaded {
    read_texts(vec![("a.yaml".to_owned(), bytes.into())])
}

fn word(finding: &Finding, name: &str) -> String {
    match finding.args.iter().find(|(known, _)| *known == name) {
        Some((_, Arg::Text(text))) => text.clone(),
        Some((_, other)) => format!("{other:?}"),
        None => String::new(),
    }
}

fn lines(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let loaded = load(bytes);
    let line = |finding: &Finding| {
        let at = loaded.sources.locate(&finding.place);
        let pointed = &loaded.sources.text(0)[at.bytes];
        format!("{} {} {}:{} {pointed:?}", finding.code, word(finding, "problem"), at.line, at.column)
    };
    loaded.findings.iter().map(line).collect()
}

#[track_caller]
fn one(bytes: impl Into<Vec<u8>>, expected: &str) {
    assert_eq!(lines(bytes), [expected]);
}

#[test]
fn faults_in_the_notation_have_a_place_and_a_sort() {
    one("register:\n\towner: a\n", r#"LOAD-001 tab 2:2 "o""#);
    one("register:\n  owner: \"a\n", r#"LOAD-001 unclosed-quote 2:10 "\"""#);
    one("register:\n  owner: \"a\" b\n", r#"LOAD-001 text-after-quote 2:14 "b""#);
    one("register: {owner: [a}\n", r#"LOAD-001 bracket 1:19 "[""#);
    one("register:\n  owner: a: b\n", r#"LOAD-001 colon 2:11 ":""#);
    one("register:\n  owner a\n  version: x\n", r#"LOAD-001 colon 3:10 ":""#);
    one("register:\n    owner: a\n  version: b\n", r#"LOAD-001 indentation 3:3 "v""#);
    one("register:\n  owner: @a\n", r#"LOAD-001 character 2:10 "@""#);
    one("register: {owner: \"\\q\"}\n", r#"LOAD-001 escape 1:19 "\"""#);
    one("ë: \"ë\" ë\n", r#"LOAD-001 text-after-quote 1:8 "ë""#);
    let loaded = load("a: [\n");
    assert_eq!(loaded.findings[0].subject, "file:a.yaml");
    assert!(!word(&loaded.findings[0], "detail").is_empty());
}

#[test]
fn only_one_document_of_plain_values() {
    one("register: &a {}\n", r#"LOAD-003 anchor 1:11 "&a""#);
    one("register: *a\n", r#"LOAD-003 alias 1:11 "*a""#);
    one("register: !!map {}\n", r#"LOAD-003 tag 1:11 "!!map""#);
    one("register: {owner: !e x}\n", r#"LOAD-003 tag 1:19 "!e""#);
    one("register: {<<: {}}\n", r#"LOAD-003 merge-key 1:12 "<<""#);
    one("register: {}\n---\ncontroller: {}\n", r#"LOAD-003 several-documents 2:1 "---""#);
    one("%YAML 1.2\n---\nregister: {}\n", r#"LOAD-003 directive 1:1 "%""#);
    one("? [a]\n: b\n", r#"LOAD-003 not-a-text-key 1:3 "[""#);
    one("? {a: b}\n: b\n", r#"LOAD-003 not-a-text-key 1:3 "{""#);
    one("? - a\n: b\n", r#"LOAD-003 not-a-text-key 1:3 "-""#);
    one("register:\n  : b\n", r#"LOAD-003 not-a-text-key 2:3 ":""#);
    assert_eq!(
        lines("a: &x 1\nb: [*x, *y, !t z]\n"),
        [
            r#"LOAD-003 anchor 1:4 "&x""#,
            r#"LOAD-003 alias 2:5 "*x""#,
            r#"LOAD-003 alias 2:9 "*y""#,
            r#"LOAD-003 tag 2:13 "!t""#,
        ]
    );
    assert_eq!(lines("---\nregister: {}\n...\n"), [] as [&str; 0]);
}

#[test]
fn only_utf8_without_characters_that_cannot_be_printed() {
    one(b"register:\n  owner: caf\xE9\n".to_vec(), "LOAD-003 not-utf-8 2:13 \"\u{FFFD}\"");
    let latin = load(b"register:\n  owner: caf\xE9\n".to_vec());
    let args = &latin.findings[0].args;
    assert_eq!(
        args[1..],
        [("found", Arg::from("0xE9")), ("byte", Arg::Number(23)), ("line", Arg::Number(2))]
    );
    one(
        "a".repeat(3).into_bytes().into_iter().chain([0xF0, 0x9F]).collect::<Vec<_>>(),
        "LOAD-003 not-utf-8 1:4 \"\u{FFFD}\"",
    );
    one("register: {owner: a\0b}\n", "LOAD-003 control-character 1:20 \"\\0\"");
    one("register: {owner: a\u{1b}[1m}\n", "LOAD-003 control-character 1:20 \"\\u{1b}\"");
    one("register: {owner: a\u{FDD0}}\n", "LOAD-003 control-character 1:20 \"\\u{fdd0}\"");
    one("register: {owner: a\u{1FFFE}}\n", "LOAD-003 control-character 1:20 \"\\u{1fffe}\"");
    one("register:\r  owner: a\n", "LOAD-003 control-character 1:10 \"\\r\"");
    one("register: {owner: \"a\\u0000\"}\n", r#"LOAD-003 control-character 1:19 "\"a\\u0000\"""#);
    one("register: {owner: \"a\\uFDD1\"}\n", r#"LOAD-003 control-character 1:19 "\"a\\uFDD1\"""#);
    one("register: {owner: \"a\n  \\u0000\"}\n", r#"LOAD-003 control-character 1:19 "\"a""#);
    one("register: {\"a\\u0007\": b}\n", r#"LOAD-003 control-character 1:12 "\"a\\u0007\"""#);
    let wide: Vec<u8> = "\u{FEFF}register: {}\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    one(wide, r#"LOAD-003 utf-16 1:1 """#);
    for fine in [
        "\u{FEFF}register: {owner: ë}\n",
        "register:\r\n  owner: \"a\\tb\"\r\n  version: |\r\n    a\r\n",
        "x_a: Жλș\n",
    ] {
        assert_eq!(lines(fine), [] as [&str; 0], "{fine:?}");
    }
    assert_eq!(
        load("\u{FEFF}regster: {}\n").sources.locate(&load("\u{FEFF}regster: {}\n").findings[0].place).column,
        1
    );
}

/// A load finding, within a second.
#[track_caller]
fn fast(text: String, expected: &str) {
    let start = Instant::now();
    let loaded = load(text);
    let first = loaded.findings.first().map(|f| format!("{} {}", f.code, word(f, "problem")));
    assert_eq!(first.as_deref().unwrap_or_default(), expected);
    assert!(start.elapsed() < Duration::from_secs(1), "{expected}: {:?}", start.elapsed());
}

#[test]
fn hostile_files_are_refused_fast() {
    let deep = 100_000;
    fast(format!("x_a: {}{}\n", "[".repeat(deep), "]".repeat(deep)), "LOAD-003 too-deep");
    fast(format!("x_a: {}1{}\n", "{a: ".repeat(deep), "}".repeat(deep)), "LOAD-003 too-deep");
    fast(format!("x_a:\n  {}a\n", "- ".repeat(deep)), "LOAD-003 too-deep");
    fast((0..2_000).map(|depth| format!("{}k:\n", " ".repeat(depth))).collect(), "LOAD-003 too-deep");
    let mixed = "[{a: ".repeat(20) + "1" + &"}]".repeat(20);
    fast(format!("x_a: {mixed}\n"), "LOAD-003 too-deep");
    let bomb = format!("x_a: &a \"{}\"\nx_b: [{}]\n", "a".repeat(100_000), "*a, ".repeat(20_000));
    fast(bomb, "LOAD-003 anchor");
    fast(format!("{}: a\n", "k".repeat(100_000)), "LOAD-001 colon");
    fast(format!("? {}\n: a\n", "k".repeat(100_000)), "REF-014 ");
    fast(format!("register: {{{}: a}}\n", "k".repeat(1_000)), "REF-014 ");
    fast(format!("register: {{languages: {}}}\n", "k".repeat(1_000_000)), "LOAD-002 not-a-list");
    fast((0..5_000).map(|at| format!("k{at}: a\n")).collect(), "REF-014 ");
    fast("k: a\n".repeat(5_000), "REF-014 ");
    fast(" ".repeat(SIZE_LIMIT + 1), "LOAD-003 too-large");
}
