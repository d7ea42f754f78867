//! What languages say, and that all say it.

mod engine;

use engine::Folder;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::Path;
use verantwoord::language::Language;
use verantwoord::model::values::{Date, Duration, Period, Term};
use verantwoord::templates::{Markup, Templates};

fn both(test: impl Fn(&Language) -> String, expected: [&str; 2]) {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let said = ["nl", "en"].map(|tag| test(templates.words(tag).unwrap()));
    assert_eq!(said, expected);
}

#[test]
fn dates_are_written_out_or_in_digits() {
    let date: Date = "2018-05-04".parse().unwrap();
    both(|language| language.date(date), ["4 mei 2018", "4 May 2018"]);
    both(|language| language.date_short(date), ["04-05-2018", "04/05/2018"]);
}

#[test]
fn numbers_are_grouped() {
    both(|language| language.number(1_234_567), ["1.234.567", "1,234,567"]);
    both(|language| language.number(7), ["7", "7"]);
}

#[test]
fn periods_are_in_words() {
    for (text, expected) in [
        ("P2Y", ["2 jaar", "2 years"]),
        ("P1Y6M", ["1 jaar en 6 maanden", "1 year and 6 months"]),
        ("P1Y1M1W1D", ["1 jaar, 1 maand, 1 week en 1 dag", "1 year, 1 month, 1 week and 1 day"]),
        ("P4W", ["4 weken", "4 weeks"]),
        ("P0D", ["0 dagen", "0 days"]),
        ("P2000D", ["2.000 dagen", "2,000 days"]),
    ] {
        let period: Period = text.parse().unwrap();
        both(|language| language.period(period), expected);
    }
    let hours: Duration = "PT24H".parse().unwrap();
    both(|language| language.duration(hours), ["24 uur", "24 hours"]);
    both(|language| language.term(Term::Indefinite), ["onbepaalde tijd", "an indefinite time"]);
}

#[test]
fn lists_are_joined() {
    both(|language| language.list(&["a", "b", "c"]), ["a, b en c", "a, b and c"]);
    both(|language| language.or_list(&["a", "b", "c"]), ["a, b of c", "a, b or c"]);
    both(|language| language.list(&["a"]), ["a", "a"]);
    both(|language| language.list(&[""; 0]), ["", ""]);
    let pieces = [Markup::code("a"), Markup::escaped("b*")];
    both(|language| language.markup_list(&pieces).to_string(), ["`a` en b\\*", "`a` and b\\*"]);
}

#[test]
fn sorting_is_that_of_the_language() {
    both(
        |language| {
            let mut words = ["zorg", "Énergie", "energie", "Huur", "huren", "écart"];
            words.sort_by(|a, b| language.compare(a, b).then(Ordering::Equal));
            words.join(" ")
        },
        ["écart energie Énergie huren Huur zorg"; 2],
    );
}

#[test]
fn countries_have_names() {
    both(|language| language.country("DE"), ["Duitsland", "Germany"]);
    both(|language| language.country("XK"), ["Kosovo", "Kosovo"]);
    both(|language| language.country("INT: Europol"), ["Europol", "Europol"]);
    both(|language| language.country("QQ"), ["QQ", "QQ"]);
    let keys = |language: &Language| {
        let countries = language.signatures().keys().filter(|key| key.starts_with("country-"));
        countries.count().to_string()
    };
    both(keys, ["250", "250"]);
}

#[test]
fn threads_can_share_templates() {
    fn shared<T: Send + Sync>() {}
    shared::<Templates>();
}

#[test]
fn a_missing_key_or_place_shows_itself() {
    both(|language| language.text("no-such-key"), ["⟦no-such-key⟧"; 2]);
    both(|language| language.text("period-days"), ["⟦period-days⟧"; 2]);
    both(|language| language.find("no-such-key").unwrap_or_default(), ["", ""]);
}

#[test]
fn a_language_that_lacks_a_word_does_not_start() {
    let folder = Folder::with("de/words.ftl", "unknown = nicht festgehalten\nperiod-days = Tage\n");
    folder.add("de/countries.ftl", "country-NL = Niederlande\n");
    let faults: Vec<_> = folder.load().err().unwrap().iter().map(ToString::to_string).collect();
    assert!(faults.contains(&"templates/de/words.ftl: the key `callout-note` is missing".to_owned()));
    let lacks = "templates/de/words.ftl: the text of `period-days` lacks `{ $count }`".to_owned();
    assert!(faults.contains(&lacks), "{faults:?}");
    assert!(!faults.iter().any(|fault| fault.contains("country-NL")));
}

#[test]
fn a_word_list_that_cannot_be_read_names_its_line() {
    for (text, line) in
        [("a = b\n\n=c\n", 3), ("unknown = x\nnone = y\nunknown = z\n", 3), ("none = x\nno = a { yes }\n", 2)]
    {
        let faults = Folder::with("nl/words.ftl", text).load().err().unwrap();
        let fault = faults.iter().find(|fault| fault.line.is_some()).unwrap();
        assert_eq!((fault.file.as_str(), fault.line), ("nl/words.ftl", Some(line)), "{fault}");
    }
    let unknown = Folder::with("zzzzzzzzz/words.ftl", "a = b\n").load().err().unwrap();
    assert!(unknown.iter().any(|fault| fault.file.starts_with("zzzzzzzzz")), "{unknown:?}");
}

#[test]
fn a_third_language_is_a_folder() {
    let folder = Folder::with("de/t.md", "## Titel {#t}\n\n> [!NOTE]\n> {{ text }}\n");
    for list in ["words.ftl", "countries.ftl"] {
        let text = Templates::load(None).unwrap().raw(&format!("en/{list}")).unwrap().to_owned();
        folder.add(&format!("de/{list}"), &text.replace("= Note", "= Hinweis"));
    }
    let templates = folder.load().unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(templates.languages(), ["de", "en", "nl"]);
    let date: Date = "2026-03-09".parse().unwrap();
    assert_eq!(templates.words("de").unwrap().date(date), "9. März 2026");
    let view = std::collections::BTreeMap::from([("text", "x")]);
    let section = templates.section("de", "t", &view, &[]).unwrap();
    assert_eq!(verantwoord::document::words::words(&section).join(" "), "Titel Hinweis x");
}

/// The calls in the code that name a key.
const CALLS: &[&str] = &[".text(", ".with(", ".markup("];

/// A key named in the code must be there in every language, and its places be filled.
#[test]
fn every_key_in_the_code_is_in_every_language() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let words = templates.words("nl").unwrap().signatures();
    let mut found = 0;
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let code = std::fs::read_to_string(entry.path()).unwrap();
        for (key, places) in CALLS.iter().flat_map(|call| keys(&code, call)) {
            let file = entry.path().display();
            let known = words.get(&key).unwrap_or_else(|| panic!("{file}: `{key}` has no words"));
            assert!(
                places.is_none_or(|places| places == *known),
                "{file}: the places of `{key}` are {known:?}"
            );
            found += 1;
        }
    }
    assert!(found > 0);
}

/// Each key in a call, with the places that it is given where they are written out.
fn keys(code: &str, call: &str) -> Vec<(String, Option<BTreeSet<String>>)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(call) {
        let Some((key, rest)) =
            code[at + call.len()..].trim_start().strip_prefix('"').and_then(|k| k.split_once('"'))
        else {
            continue;
        };
        let mut rest = rest.trim_start().trim_start_matches(',').trim_start();
        let names = rest.strip_prefix("&[").map(|_| {
            let mut depth = 0;
            let end = rest.find(|c| {
                depth += i32::from(c == '[') - i32::from(c == ']');
                depth == 0 && c == ']'
            });
            rest = &rest[..end.unwrap_or(rest.len())];
            let names = rest.split("(\"").skip(1).filter_map(|piece| piece.split_once("\","));
            let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            names.map(|(name, _)| name.to_owned()).filter(|name| is_name(name)).collect()
        });
        found.push((key.to_owned(), names));
    }
    found
}

#[test]
fn keys_and_places_are_found_in_code() {
    let code = "x.with(\n  \"a-b\",\n  &[(\"count\", format!(\"{:02}\", y[0]).into()), (\"who\", z)]) + x.with(\"c\", &all) + x.with(key)";
    let places = ["count", "who"].map(str::to_owned).into();
    assert_eq!(keys(code, ".with("), [("a-b".to_owned(), Some(places)), ("c".to_owned(), None)]);
    assert_eq!(keys("l.text(\"d\")", ".text("), [("d".to_owned(), None)]);
}
