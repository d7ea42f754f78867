//! What languages say, and that all say it.

mod engine;

use engine::Folder;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::Path;
use verantwoord::language::{Language, Signature};
use verantwoord::model::values::{Date, Duration, Period, Term};
use verantwoord::rules::rule;
use verantwoord::templates::{Markup, Templates};

/// What Dutch, English and German say.
fn each(test: impl Fn(&Language) -> String, expected: [&str; 3]) {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let said = ["nl", "en", "de"].map(|tag| test(templates.words(tag).unwrap()));
    assert_eq!(said, expected);
}

#[test]
fn dates_are_written_out_or_in_digits() {
    let date: Date = "2018-05-04".parse().unwrap();
    each(|language| language.date(date), ["4 mei 2018", "4 May 2018", "4. Mai 2018"]);
    each(|language| language.date_short(date), ["04-05-2018", "04/05/2018", "04.05.2018"]);
}

#[test]
fn numbers_are_grouped() {
    each(|language| language.number(1_234_567), ["1.234.567", "1,234,567", "1.234.567"]);
    each(|language| language.number(7), ["7"; 3]);
}

#[test]
fn periods_are_in_words() {
    for (text, expected) in [
        ("P2Y", ["2 jaar", "2 years", "2 Jahre"]),
        ("P1Y6M", ["1 jaar en 6 maanden", "1 year and 6 months", "1 Jahr und 6 Monate"]),
        (
            "P1Y1M1W1D",
            [
                "1 jaar, 1 maand, 1 week en 1 dag",
                "1 year, 1 month, 1 week and 1 day",
                "1 Jahr, 1 Monat, 1 Woche und 1 Tag",
            ],
        ),
        ("P4W", ["4 weken", "4 weeks", "4 Wochen"]),
        ("P0D", ["0 dagen", "0 days", "0 Tage"]),
        ("P2000D", ["2.000 dagen", "2,000 days", "2.000 Tage"]),
    ] {
        let period: Period = text.parse().unwrap();
        each(|language| language.period(period), expected);
    }
    let hours: Duration = "PT24H".parse().unwrap();
    each(|language| language.duration(hours), ["24 uur", "24 hours", "24 Stunden"]);
    each(
        |language| language.term(Term::Indefinite),
        ["onbepaalde tijd", "an indefinite time", "unbefristet"],
    );
}

#[test]
fn lists_are_joined() {
    each(|language| language.list(&["a", "b", "c"]), ["a, b en c", "a, b and c", "a, b und c"]);
    each(|language| language.or_list(&["a", "b", "c"]), ["a, b of c", "a, b or c", "a, b oder c"]);
    each(|language| language.list(&["a"]), ["a"; 3]);
    each(|language| language.list(&[""; 0]), [""; 3]);
    let pieces = [Markup::code("a"), Markup::escaped("b*")];
    each(
        |language| language.markup_list(&pieces).to_string(),
        ["`a` en b\\*", "`a` and b\\*", "`a` und b\\*"],
    );
}

#[test]
fn sorting_is_that_of_the_language() {
    each(
        |language| {
            let mut words = ["zorg", "Énergie", "energie", "Huur", "huren", "écart"];
            words.sort_by(|a, b| language.compare(a, b).then(Ordering::Equal));
            words.join(" ")
        },
        ["écart energie Énergie huren Huur zorg"; 3],
    );
}

#[test]
fn countries_have_names() {
    each(|language| language.country("DE"), ["Duitsland", "Germany", "Deutschland"]);
    each(|language| language.country("XK"), ["Kosovo"; 3]);
    each(|language| language.country("INT: Europol"), ["Europol"; 3]);
    each(|language| language.country("QQ"), ["QQ"; 3]);
    let keys = |language: &Language| {
        let countries = language.signatures().keys().filter(|key| key.starts_with("country-"));
        countries.count().to_string()
    };
    each(keys, ["250"; 3]);
}

#[test]
fn threads_can_share_templates() {
    fn shared<T: Send + Sync>() {}
    shared::<Templates>();
}

#[test]
fn a_missing_key_or_place_shows_itself() {
    each(|language| language.text("no-such-key"), ["⟦no-such-key⟧"; 3]);
    each(|language| language.text("period-days"), ["⟦period-days⟧"; 3]);
    each(|language| language.find("no-such-key").unwrap_or_default(), [""; 3]);
}

#[test]
fn a_language_that_lacks_a_word_does_not_start() {
    let folder = Folder::with("fr/words.ftl", "unknown = pas noté\nperiod-days = jours\n");
    folder.add("fr/countries.ftl", "country-NL = Pays-Bas\n");
    let faults: Vec<_> = folder.load().err().unwrap().iter().map(ToString::to_string).collect();
    assert!(faults.contains(&"templates/fr/words.ftl: the key `callout-note` is missing".to_owned()));
    let lacks = "templates/fr/words.ftl: the text of `period-days` lacks `{ $count }`".to_owned();
    assert!(faults.contains(&lacks), "{faults:?}");
    assert!(!faults.iter().any(|fault| fault.contains("country-NL")));
}

/// Dutch, English and German have the same templates; a file that one lacks is named.
#[test]
fn every_language_has_every_template() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let files = walkdir::WalkDir::new(&folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let below = |entry: walkdir::DirEntry| entry.path().strip_prefix(&folder).unwrap().display().to_string();
    let files: BTreeSet<String> = files.map(|entry| below(entry).replace('\\', "/")).collect();
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let names: BTreeSet<&str> =
        files.iter().filter_map(|path| path.split_once('/')).map(|(_, name)| name).collect();
    let wanted = templates.languages().into_iter().flat_map(|tag| names.iter().map(move |name| (tag, name)));
    let missing: Vec<String> =
        wanted.map(|(tag, name)| format!("{tag}/{name}")).filter(|path| !files.contains(path)).collect();
    assert!(missing.is_empty(), "templates/ lacks\n{}", missing.join("\n"));
    assert!(names.len() > 200);
}

#[test]
fn articles_are_cited_as_the_language_does() {
    let citation = rule("NOT-004").unwrap().citations[0];
    each(
        |language| citation.print(language),
        ["AVG art. 13 lid 1 onder c", "GDPR 13(1)(c)", "DSGVO Art. 13 Abs. 1 lit. c"],
    );
}

#[test]
fn nouns_are_small_within_a_sentence_where_the_language_says_so() {
    each(|language| language.within_sentence("Partner"), ["partner", "partner", "Partner"]);
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
fn a_new_language_is_a_folder() {
    let folder = Folder::with("fr/t.md", "## Titre {#t}\n\n> [!NOTE]\n> {{ text }}\n");
    for list in ["words.ftl", "countries.ftl"] {
        let text = Templates::load(None).unwrap().raw(&format!("en/{list}")).unwrap().to_owned();
        folder.add(&format!("fr/{list}"), &text.replace("= Note", "= Remarque"));
    }
    let templates = folder.load().unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(templates.languages(), ["de", "en", "fr", "nl"]);
    let date: Date = "2026-03-09".parse().unwrap();
    assert_eq!(templates.words("fr").unwrap().date(date), "9 mars 2026");
    let view = std::collections::BTreeMap::from([("text", "x")]);
    let section = templates.section("fr", "t", &view, &[]).unwrap();
    assert_eq!(verantwoord::document::words::words(&section).join(" "), "Titre Remarque x");
}

/// The calls in the code that name a key.
const CALLS: &[&str] = &[".text(", ".with(", ".markup(", "Trouble::new("];

/// A key named in the code must be there in every language, and its places be filled.
#[test]
fn every_key_in_the_code_is_in_every_language() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut words = templates.words("nl").unwrap().signatures().clone();
    words.extend(command_line(&templates, "nl"));
    let mut found = 0;
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let code = std::fs::read_to_string(entry.path()).unwrap();
        let keys = CALLS.iter().flat_map(|call| keys(&code, call));
        // A term of a vocabulary is no key of ours.
        for (key, places) in keys.filter(|(key, _)| !key.contains([':', '@'])) {
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

/// What the command line says, by key, with the places in it.
fn command_line(templates: &Templates, tag: &str) -> Signature {
    let list = |name| templates.raw(&format!("{tag}/{name}")).unwrap();
    let words = ["cli.ftl", "init.ftl"].map(|name| {
        Language::new(tag, &[list(name)]).unwrap_or_else(|fault| panic!("{tag}/{name}: {fault}"))
    });
    words.iter().flat_map(|words| words.signatures().clone()).collect()
}

#[test]
fn the_command_line_says_the_same_in_every_language() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let [nl, en, de] = ["nl", "en", "de"].map(|tag| command_line(&templates, tag));
    assert_eq!(nl, en);
    assert_eq!(nl, de);
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
