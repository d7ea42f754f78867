//! Every page of a rule is a test of that rule: its examples do what the page says.

use verantwoord::finding::{Arg, Finding};
use verantwoord::model::values::Date;
use verantwoord::notice::notices;
use verantwoord::register::read_texts;
use verantwoord::reports::{Report, concise, explain};
use verantwoord::rules::pages::Pages;
use verantwoord::rules::waivers::{Reported, apply};
use verantwoord::rules::{Context, all, judge};
use verantwoord::templates::Templates;

const AS_OF: &str = "2026-11-22";
/// The headings of each language; a language of short pages has the last only.
const HEADINGS: [(&str, &[&str]); 3] = [
    ("nl", &["Waarom dit telt", "Fout voorbeeld", "Goed voorbeeld", "Net goed", "Zo lost u het op"]),
    ("en", &["Why it matters", "Flagged", "Accepted", "Near miss", "How to fix it"]),
    ("de", &["So beheben Sie es"]),
];

struct Words {
    templates: Templates,
    pages: Pages,
}

fn words() -> Words {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let pages = Pages::read(&templates.languages(), |path| templates.raw(path));
    let pages = pages.unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    });
    Words { templates, pages }
}

/// The files of an example: one, or each from the line that is a comment with its name.
fn files(yaml: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![("example.yaml".to_owned(), String::new())];
    for line in yaml.split_inclusive('\n') {
        let name = line.trim_end().strip_prefix("# ").filter(|name| name.ends_with(".yaml"));
        files.extend(name.map(|name| (name.to_owned(), String::new())));
        files.last_mut().unwrap().1.push_str(line);
    }
    files
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
}

/// The day of the check of an example: that of a comment on its first line, else the usual one.
fn day(yaml: &str) -> Date {
    let first = yaml.lines().next().and_then(|line| line.strip_prefix("# ")?.parse().ok());
    first.unwrap_or_else(|| AS_OF.parse().unwrap())
}

/// The lines about one rule that a check of this register prints, and the findings behind them.
fn check(words: &Words, language: &str, code: &str, yaml: &str) -> (String, Vec<Finding>) {
    let loaded = read_texts(files(yaml));
    let as_of = day(yaml);
    let reported: Vec<Reported> = if loaded.findings.is_empty() {
        let notices = notices(&loaded.register);
        let found = judge(&Context { register: &loaded.register, notices: &notices, as_of }).findings;
        apply(&loaded.register, found, as_of)
    } else {
        assert!(
            loaded.findings.iter().any(|finding| finding.code == code),
            "{language} {code}: the example is no register: {:?}\n{yaml}",
            loaded.findings
        );
        loaded.findings.into_iter().map(Reported::from).collect()
    };
    let of_rule: Vec<Reported> = reported.into_iter().filter(|one| one.finding.code == code).collect();
    let report = Report {
        reported: &of_rule,
        sources: &loaded.sources,
        pages: &words.pages,
        language: words.templates.language(language).unwrap(),
        first: loaded.register.first_language(),
        folder: "register",
        as_of,
        aside: &verantwoord::reports::NOTHING,
    };
    (concise(&report), of_rule.iter().map(|one| one.finding.clone()).collect())
}

#[test]
fn every_page_shows_what_its_rule_does() {
    let words = words();
    let mut wrong = Vec::new();
    for language in words.templates.languages() {
        for rule in all() {
            let page = words.pages.page(language, rule.code).unwrap();
            for example in &page.flagged {
                let (output, _) = check(&words, language, rule.code, &example.yaml);
                if output != example.output || output.is_empty() {
                    wrong.push(format!("{language} {}: is\n{output}not\n{}", rule.code, example.output));
                }
            }
            if page.is_short() {
                continue;
            }
            let near_misses = page.near_misses();
            assert!(!near_misses.is_empty() && !page.accepted.is_empty(), "{language} {}", rule.code);
            for yaml in page.accepted.iter().chain(&near_misses) {
                let (output, _) = check(&words, language, rule.code, yaml);
                if !output.is_empty() {
                    wrong.push(format!("{language} {}: is not silent on\n{yaml}{output}", rule.code));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_has_the_headings_of_its_language() {
    let words = words();
    let mut languages = HEADINGS.map(|(language, _)| language);
    languages.sort_unstable();
    assert_eq!(words.templates.languages(), languages);
    for (language, headings) in HEADINGS {
        for rule in all() {
            let page = words.pages.page(language, rule.code).unwrap();
            let found: Vec<&str> = page.body.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(found, headings, "{language} {}", rule.code);
            assert!(!page.steps.is_empty() && !page.consequence.is_empty(), "{language} {}", rule.code);
        }
    }
}

#[test]
fn no_page_is_without_a_rule() {
    for (language, _) in HEADINGS {
        for entry in std::fs::read_dir(format!("templates/{language}/rules")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let code = name.trim_end_matches(".md");
            assert!(all().any(|rule| rule.code == code), "{language}/rules/{name} is the page of no rule");
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_facts() {
    let words = words();
    let facts = |pattern: &str| {
        let mut names: Vec<String> = pattern
            .split('{')
            .skip(1)
            .map(|part| part.split(['}', ':']).next().unwrap_or_default().to_owned())
            .collect();
        names.sort();
        names
    };
    let mut wrong = Vec::new();
    for rule in all() {
        let of = |language| {
            let messages = words.pages.page(language, rule.code).unwrap().messages();
            messages.map(|(case, pattern)| (case.to_owned(), facts(pattern))).collect::<Vec<_>>()
        };
        let english = of("en");
        for language in words.templates.languages() {
            if of(language) != english {
                wrong.push(format!("{language} {}: {:?}, not {english:?}", rule.code, of(language)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The place of a missing page is in its fault.
#[test]
fn a_page_that_a_language_lacks_is_named() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let without = |path: &str| templates.raw(path).filter(|_| path != "de/rules/LEG-001.md");
    let faults = Pages::read(&templates.languages(), without).unwrap_err();
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, ["templates/de/rules/LEG-001.md: there is no such page"]);
}

#[test]
fn a_short_page_is_explained_in_english() {
    let words = words();
    let rule = verantwoord::rules::rule("LEG-001").unwrap();
    let [dutch, german] =
        ["nl", "de"].map(|tag| explain(rule, &words.pages, words.templates.words(tag).unwrap()));
    assert!(!dutch.contains("Why it matters"));
    assert!(german.starts_with("LEG-001: ") && german.contains("## So beheben Sie es\n"));
    assert!(
        german.contains("\nDie Erläuterung dieser Regel gibt es nur auf Englisch:\n\n## Why it matters\n")
    );
    assert!(!german.contains("How to fix it"));
}

#[test]
fn a_message_misses_no_fact() {
    let words = words();
    for language in words.templates.languages() {
        for rule in all() {
            let page = words.pages.page(language, rule.code).unwrap();
            for example in &page.flagged {
                assert!(!example.output.contains('…'), "{language} {}: {}", rule.code, example.output);
            }
        }
    }
}

/// Messages that no page can show: the file is not text, or no file that we know of brings them.
/// `register_messages` holds that the others of these sorts are found in files made for them.
const NOT_ON_A_PAGE: [(&str, &str); 17] = [
    ("LOAD-001", "other"),
    ("LOAD-002", "not-readable"),
    ("LOAD-003", "control-character"),
    ("LOAD-003", "not-utf-8"),
    ("LOAD-003", "too-large"),
    ("LOAD-003", "utf-16"),
    // What is wrong with the file of a logo or a font; `theme` holds that each is found.
    ("LOAD-004", "file-missing"),
    ("LOAD-004", "font-forbidden"),
    ("LOAD-004", "font-lacks"),
    ("LOAD-004", "font-large"),
    ("LOAD-004", "font-unreadable"),
    ("LOAD-004", "font-variable"),
    ("LOAD-004", "logo-empty"),
    ("LOAD-004", "logo-fine"),
    ("LOAD-004", "logo-holds"),
    ("LOAD-004", "logo-large"),
    ("LOAD-004", "logo-unreadable"),
];

/// Each way in which a rule can be broken has a message of its own, and an example that shows it.
#[test]
fn every_message_has_an_example() {
    let words = words();
    let mut without = Vec::new();
    for language in ["nl", "en"] {
        for rule in all() {
            let page = words.pages.page(language, rule.code).unwrap();
            let cases: Vec<&str> = page.messages().map(|(case, _)| case).collect();
            let findings =
                page.flagged.iter().flat_map(|one| check(&words, language, rule.code, &one.yaml).1);
            let shown: Vec<&str> = findings.map(|finding| case(&finding, &cases)).collect();
            let hidden =
                |case: &&&str| !shown.contains(*case) && !NOT_ON_A_PAGE.contains(&(rule.code, *case));
            let missing: Vec<&str> = cases.iter().filter(hidden).copied().collect();
            if !missing.is_empty() {
                without.push(format!("{language} {}: {}", rule.code, missing.join(", ")));
            }
        }
    }
    assert!(without.is_empty(), "messages that no example shows:\n{}", without.join("\n"));
}

/// Which of a rule's messages a finding has: the one that a fact of it names, else the usual one.
fn case<'c>(finding: &Finding, cases: &[&'c str]) -> &'c str {
    let named = finding.args.iter().find_map(|(name, value)| match value {
        Arg::Text(word) if ["problem", "case", "what", "expected"].contains(name) => {
            cases.iter().find(|case| *case == word)
        }
        _ => None,
    });
    named.unwrap_or(&"default")
}
