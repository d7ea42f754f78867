//! What is wrong with the arguments, in the words of the person at the keyboard.

use crate::language::Language;
use crate::model::values::NotADate;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;

/// What to say of arguments that clap refused: the mistake, what was probably meant, where to look.
pub(super) fn say(error: &Error, speech: &Language) -> String {
    let Some(mistake) = mistake(error, speech) else { return error.to_string() };
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand];
    let meant = meant.into_iter().find_map(|kind| named(error, kind)).filter(|meant| !meant.is_empty());
    let meant = meant.map(|meant| speech.with("usage-meant", &[("meant", meant.into())]));
    let mistake = [Some(mistake), meant].into_iter().flatten().collect::<Vec<_>>().join("\n  ");
    format!("verantwoord: {mistake}\n\n{}\n", speech.text("usage-more"))
}

fn mistake(error: &Error, speech: &Language) -> Option<String> {
    let arg = || named(error, ContextKind::InvalidArg);
    let say = |key: &str, value: String| Some(speech.with(key, &[("argument", value.into())]));
    match error.kind() {
        ErrorKind::UnknownArgument => say("usage-unknown", arg()?),
        ErrorKind::MissingRequiredArgument => say("usage-missing", arg()?),
        ErrorKind::InvalidSubcommand => {
            say("usage-no-command", named(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::ArgumentConflict => conflict(error, arg()?, speech),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(error, arg()?, speech),
        _ => None,
    }
}

fn conflict(error: &Error, arg: String, speech: &Language) -> Option<String> {
    let other = named(error, ContextKind::PriorArg)?;
    if other == arg {
        return Some(speech.with("usage-twice", &[("argument", arg.into())]));
    }
    Some(speech.with("usage-conflict", &[("argument", arg.into()), ("other", other.into())]))
}

/// A value that is missing, not among those there are, or of the wrong kind.
fn value(error: &Error, arg: String, speech: &Language) -> Option<String> {
    let found = named(error, ContextKind::InvalidValue)?;
    if found.is_empty() {
        return Some(speech.with("usage-no-value", &[("argument", arg.into())]));
    }
    let said = speech.with("usage-value", &[("argument", arg.into()), ("value", found.into())]);
    let reason = error.source().map(|source| match source.downcast_ref() {
        Some(NotADate) => speech.text("usage-not-a-date"),
        None => source.to_string(),
    });
    let allowed = named(error, ContextKind::ValidValue).filter(|values| !values.is_empty());
    let allowed = allowed.map(|values| speech.with("help-values", &[("values", values.into())]));
    Some([Some(said), reason, allowed].into_iter().flatten().collect::<Vec<_>>().join("\n  "))
}

/// What the error names, in one text.
fn named(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}
