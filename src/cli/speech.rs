//! The language in which the program speaks to the person at the keyboard.
//!
//! It is asked for with `--language` or `VERANTWOORD_LANGUAGE`, else it is that of the locale, else
//! English. Findings and documents are not spoken: they keep the language of the register.

use super::trouble::Trouble;
use crate::language::Language;
use crate::templates::embedded;

/// The languages that the program speaks; the first is spoken when nothing is asked for.
pub(super) const SPOKEN: [&str; 3] = ["en", "nl", "de"];

/// The word lists of the command line. The first also holds what `check` says at its end, the
/// second the names that the schema for editors shows.
const LISTS: [&str; 3] = ["words.ftl", "countries.ftl", "cli.ftl"];

/// The words for this run of the program, from its arguments and its environment.
pub(super) fn speech(arguments: &[String]) -> Language {
    let variable = |name: &str| std::env::var(name).ok();
    spoken_in(choice(arguments, variable))
}

/// The words of one of [`SPOKEN`].
pub(super) fn spoken_in(tag: &'static str) -> Language {
    let list = |name| embedded(&format!("{tag}/{name}")).expect("every spoken language has its lists");
    Language::new(tag, &LISTS.map(list)).expect("the lists of the program are tested")
}

/// Refuses a language that was asked for and is not spoken.
pub(super) fn check(asked: Option<&str>) -> Result<(), Trouble> {
    let known = SPOKEN.join(", ");
    match asked.filter(|asked| !SPOKEN.contains(asked)) {
        Some(asked) => Err(Trouble::new("trouble-language", &[("language", &asked), ("known", &known)])),
        None => Ok(()),
    }
}

/// The first that names a language we speak: the option, our variable, the locale.
fn choice(arguments: &[String], variable: impl Fn(&str) -> Option<String>) -> &'static str {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(&variable);
    let locale = locale.into_iter().find(|value| !value.is_empty());
    let asked = [option(arguments), variable("VERANTWOORD_LANGUAGE"), locale];
    asked.into_iter().flatten().find_map(|name| spoken(&name)).unwrap_or(SPOKEN[0])
}

/// What stands behind `--language`; clap has not looked at the arguments yet.
fn option(arguments: &[String]) -> Option<String> {
    let at = arguments.iter().position(|argument| argument.starts_with("--language"))?;
    match arguments[at].strip_prefix("--language") {
        Some("") => arguments.get(at + 1).cloned(),
        rest => rest?.strip_prefix('=').map(str::to_owned),
    }
}

/// The language of a tag or locale, as in `nl`, `nl_NL.UTF-8` and `nl-BE`.
fn spoken(name: &str) -> Option<&'static str> {
    let tag = name.split(['_', '-', '.', '@']).next().unwrap_or_default();
    SPOKEN.into_iter().find(|known| tag.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::choice;

    fn chosen(arguments: &[&str], variables: &[(&str, &str)]) -> &'static str {
        let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let variable = |name: &str| {
            let found = variables.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        choice(&arguments, variable)
    }

    #[test]
    fn the_option_counts_before_our_variable_before_the_locale() {
        let variables = [("VERANTWOORD_LANGUAGE", "de"), ("LANG", "nl_NL.UTF-8")];
        assert_eq!(chosen(&["check", "--language", "en"], &variables), "en");
        assert_eq!(chosen(&["check", "--language=nl"], &variables), "nl");
        assert_eq!(chosen(&["check"], &variables), "de");
        assert_eq!(chosen(&["check"], &variables[1..]), "nl");
        assert_eq!(chosen(&["check"], &[]), "en");
    }

    #[test]
    fn of_the_locale_the_first_variable_that_says_something_counts() {
        assert_eq!(chosen(&[], &[("LC_ALL", ""), ("LC_MESSAGES", "nl_BE"), ("LANG", "de_DE")]), "nl");
        assert_eq!(chosen(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "nl_NL")]), "en");
        assert_eq!(chosen(&[], &[("LANG", "fr_FR")]), "en");
        assert_eq!(chosen(&["--language"], &[("LANG", "nl")]), "nl");
        assert_eq!(chosen(&["--language", "fr"], &[("LANG", "nl")]), "nl");
    }
}
