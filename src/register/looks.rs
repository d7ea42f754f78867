//! The looks that a register asks for its documents, as load findings where they cannot be had.

use super::shape::hints;
use super::{beside, faces};
use crate::finding::{Arg, Finding, Place, Severity};
use crate::fonts::house::Format;
use crate::model::Path;
use crate::schema::Labels;
use crate::theme::{COLOURS, OTHERS, Theme, ThemeFault};
use std::collections::BTreeMap;

/// What is wrong with the tokens of `register.theme`: LOAD-004.
pub fn check(tokens: &BTreeMap<String, String>) -> Vec<Finding> {
    let faults = Theme::of(tokens).err().unwrap_or_default();
    let colours = faults.into_iter().map(finding);
    let named = |token: &&str| tokens.get(*token).and_then(|path| named(token, path));
    let files = ["logo"].into_iter().chain(faces::TOKENS);
    colours.chain(files.filter_map(|token| named(&token))).chain(alone(tokens)).collect()
}

/// What is wrong with the name of a file, before there is one.
fn named(token: &str, path: &str) -> Option<Finding> {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_logo = token == "logo";
    if !beside::stays_inside(path) {
        Some(of_file(token, path, "file-path", Vec::new()))
    } else if is_logo && !matches!(ending.as_deref(), Some("svg" | "png")) {
        Some(of_file(token, path, "logo-kind", Vec::new()))
    } else if !is_logo && Format::of(path).is_none() {
        Some(of_file(token, path, "font-kind", Vec::new()))
    } else {
        None
    }
}

/// Fonts that are named without the others: bold or slanted letters would come from another family.
fn alone(tokens: &BTreeMap<String, String>) -> Option<Finding> {
    let is_named = |token: &&str| tokens.contains_key(*token);
    let first = faces::TOKENS.into_iter().find(is_named)?;
    let missing: Vec<Arg> =
        faces::TOKENS.into_iter().filter(|token| !is_named(token)).map(Arg::from).collect();
    (!missing.is_empty()).then(|| at(first, "font-alone", vec![("missing", Arg::List(missing))]))
}

/// A fault of the file at a path that a token names.
pub fn of_file(token: &str, path: &str, problem: &'static str, more: Vec<(&'static str, Arg)>) -> Finding {
    at(token, problem, std::iter::once(("found", path.into())).chain(more).collect())
}

fn finding(fault: ThemeFault) -> Finding {
    let (token, problem, args) = match fault {
        ThemeFault::Unknown { token } => {
            let near = nearest(&token).map(|near| ("suggestion", Arg::Text(near)));
            let known = COLOURS.iter().chain(&OTHERS).map(|token| Arg::from(*token)).collect();
            let known = ("known", Arg::List(known));
            (token, "unknown", near.into_iter().chain([known]).collect())
        }
        ThemeFault::NotAColour { token, found } => (token, "not-a-colour", vec![("found", Arg::Text(found))]),
        ThemeFault::Unreadable { token, text, ground, contrast } => {
            // Rounded down: 4,499 is not enough, and must not read as 4,5.
            let ratio = Arg::Hundredths((contrast * 100.0) as u64);
            (token, "unreadable", vec![("text", text.into()), ("ground", ground.into()), ("ratio", ratio)])
        }
    };
    at(&token, problem, args)
}

fn at(token: &str, problem: &'static str, mut args: Vec<(&'static str, Arg)>) -> Finding {
    args.insert(0, ("problem", problem.into()));
    args.insert(1, ("token", token.into()));
    let path = Path::of("register").join("theme").join(token);
    Finding {
        code: "LOAD-004",
        severity: Severity::Error,
        place: Place::Path(path),
        other: None,
        subject: "register".to_owned(),
        args,
    }
}

/// The token that `found` was probably meant to be.
fn nearest(found: &str) -> Option<String> {
    let dark = COLOURS.iter().map(|token| format!("dark_{token}"));
    let known: Vec<String> =
        COLOURS.iter().chain(&OTHERS).map(|token| (*token).to_owned()).chain(dark).collect();
    let unlabelled = Labels::new();
    hints::among(found, known.iter().map(|token| (token.as_str(), &unlabelled))).map(str::to_owned)
}
