//! Every sort of load finding has its message in every language, and no message waits for nothing.

use std::collections::BTreeSet;
use verantwoord::finding::Arg;
use verantwoord::register::{SIZE_LIMIT, read_texts};
use verantwoord::rules::pages::Pages;
use verantwoord::templates::Templates;

/// A file for every sort of load finding that a text can have.
const TEXTS: [&str; 43] = [
    "",
    "hello\n",
    "register:\n\towner: a\n",
    "a: \"b\n",
    "a: \"b\" c\n",
    "a: [b}\n",
    "a: b: c\n",
    "a: b\nc\n",
    "a:\n    b: c\n  d: e\n",
    "a: @b\n",
    "a: \"\\q\"\n",
    "a: |0\n  b\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !b c\n",
    "<<: {}\n",
    "a: b\n---\nc: d\n",
    "%YAML 1.2\n---\na: b\n",
    "[a]: b\n",
    "a: \u{7}\n",
    "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n",
    "activities: {}\n",
    "controller: []\n",
    "controller: {employees: many, public_authority: perhaps, email: [a]}\n",
    "register: {owner: none, version: 1.0, languages: [xx]}\n",
    "register: {owner: }\n",
    "activities: [{id: a, transfers: }]\n",
    "activities: [{id: a, transfers: [none]}]\n",
    "activities: [{id: a, transfers: geen}]\n",
    "activities: [{id: A}, {}]\n",
    "texts: {security: {}}\n",
    "purposes: [{id: a}, {id: a}]\n",
    "register: {owner: a, owner: b}\n",
    "controller: {country: UK}\n",
    "controller: {country: NO}\n",
    "controller: {country: EU}\n",
    "register: {last_reviewed: today}\n",
    "register: {review_interval: yearly}\n",
    "activities: [{id: a, breach_notice_to_client: fast}]\n",
    "activities: [{id: a, role: boss}]\n",
    "activities: [{id: a, rol: boss}]\n",
    "aktivities: []\n",
    "controller: {legal_name: \u{5e9}\u{5dc}\u{5d5}\u{5dd}}\n",
];

/// The codes with the word that chooses the message, for all findings in all those files.
fn sorts() -> BTreeSet<(&'static str, String)> {
    let texts = TEXTS.iter().map(|text| vec![("a.yaml".to_owned(), text.as_bytes().to_vec())]);
    let twice = [("a.yaml", "controller: {}\n"), ("b.yaml", "controller: {}\n")];
    let more = [
        twice.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).to_vec(),
        vec![("a.yaml".to_owned(), vec![0xFF, 0xFE, b'a', 0])],
        vec![("a.yaml".to_owned(), vec![b'a', 0xE9])],
        vec![("a.yaml".to_owned(), vec![b' '; SIZE_LIMIT + 1])],
    ];
    let findings = texts.chain(more).flat_map(|files| read_texts(files).findings);
    let sort = findings.map(|finding| {
        let chooser = ["problem", "what", "expected"]
            .iter()
            .find_map(|name| finding.args.iter().find(|(known, _)| known == name).map(|(_, arg)| arg));
        match chooser {
            Some(Arg::Text(word)) => (finding.code, word.clone()),
            _ => (finding.code, "default".to_owned()),
        }
    });
    sort.collect()
}

/// Messages for what a rule finds in a register that was read, under a code of the loader.
const JUDGED: [(&str, &str); 2] = [("REF-011", "order"), ("REF-011", "future")];

#[test]
fn every_sort_of_load_finding_has_its_message() {
    let mut sorts = sorts();
    // Only for what the check of the shape would let pass.
    sorts.insert(("LOAD-002", "not-readable".to_owned()));
    let templates = Templates::load(None).unwrap();
    let pages = Pages::read(&templates.languages(), |path| templates.raw(path)).unwrap();
    for language in templates.languages() {
        for code in sorts.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>() {
            let page = pages.page(language, code).unwrap();
            let words = |(_, word): &(&str, String)| word.clone();
            let found: BTreeSet<_> = sorts.iter().filter(|(known, _)| *known == code).map(words).collect();
            let told = page.messages().map(|(word, _)| word.to_owned());
            let told: BTreeSet<_> = told.filter(|word| !JUDGED.contains(&(code, word))).collect();
            assert_eq!(found, told, "{language} {code}");
        }
    }
}
