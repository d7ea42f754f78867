//! The command tree with its help in the language of the person at the keyboard.
//!
//! Texts are found by name: `command-build`, `option-check-format` or, when it means the same in
//! every command, `option-register`, and `value-format-sarif`. What has no words there keeps the
//! text of its doc comment; a test names it.

use super::args::{Arguments, HelpArgs};
use super::trouble::Trouble;
use super::{CannotRun, Outcome};
use crate::language::Language;
use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory};

/// All commands, as they are read and shown.
pub(super) fn command(speech: &Language) -> Command {
    let root = Arguments::command().disable_version_flag(true).arg(version(speech));
    let mut root = tell(root, speech).mut_subcommands(|one| tell(one, speech));
    root.build();
    let names: Vec<String> = root.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    names
        .into_iter()
        .fold(with_usage(root, speech), |root, name| root.mut_subcommand(name, |one| with_usage(one, speech)))
}

/// Prints the help of one command, or of all.
pub(super) fn run(args: &HelpArgs, speech: &Language) -> Result<Outcome, CannotRun> {
    let mut root = command(speech);
    let found = match &args.name {
        None => Some(&mut root),
        Some(name) => root.find_subcommand_mut(name),
    };
    let asked = args.name.clone().unwrap_or_default();
    let found = found.ok_or_else(|| Trouble::new("usage-no-command", &[("argument", &asked)]))?;
    // As `--help` does: in full where there is more to say than fits beside the options.
    if found.get_arguments().any(|arg| arg.get_long_help().is_some()) {
        found.print_long_help()?;
    } else {
        found.print_help()?;
    }
    Ok(Outcome::Done)
}

fn version(speech: &Language) -> Arg {
    let flag = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    flag.help(speech.text("option-version"))
}

/// A command, its arguments and headings in the words of `speech`.
fn tell(command: Command, speech: &Language) -> Command {
    let name = command.get_name().to_owned();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let usage = speech.text("help-usage");
    let command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help.help(speech.text("option-help")))
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(speech.text("help-commands"))
        .subcommand_value_name(speech.text("place-command"))
        .mut_args(|arg| describe(arg, &name, speech));
    match speech.find(&format!("command-{name}")) {
        Some(about) => command.about(about.clone()).long_about(about),
        None => command,
    }
}

/// An argument with what it is for, its default and its values in the words of `speech`.
fn describe(arg: Arg, command: &str, speech: &Language) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    let names = arg.get_value_names().map(|names| {
        let names = names.iter().map(|name| place(name, speech));
        names.collect::<Vec<_>>()
    });
    let spoken = first(&[format!("option-{command}-{id}"), format!("option-{id}")], speech);
    let help = spoken.or_else(|| arg.get_help().map(ToString::to_string)).unwrap_or_default();
    let (short, long) = with_values(&arg, help, command, &id, speech);
    let arg = arg.help_heading(speech.text(heading));
    let arg = if long == short { arg.help(short) } else { arg.help(short).long_help(long) };
    match names {
        Some(names) if arg.get_action().takes_values() => {
            arg.value_names(names).hide_default_value(true).hide_possible_values(true)
        }
        _ => arg,
    }
}

/// The help with the default and the values behind it: in short, and with what each value means.
fn with_values(arg: &Arg, help: String, command: &str, id: &str, speech: &Language) -> (String, String) {
    if !arg.get_action().takes_values() {
        return (help.clone(), help);
    }
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let default = default.map(|value| speech.with("help-default", &[("value", value.into())]));
    let help = [Some(help), default].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let values: Vec<PossibleValue> = arg.get_possible_values();
    if values.is_empty() {
        return (help.clone(), help);
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let short = format!("{help} {}", speech.with("help-values", &[("values", names.join(", ").into())]));
    let meaning = |value: &PossibleValue| {
        let name = value.get_name();
        let spoken = first(&[format!("value-{command}-{id}-{name}"), format!("value-{id}-{name}")], speech);
        let meant = spoken.or_else(|| value.get_help().map(ToString::to_string));
        meant.map_or_else(|| format!("- {name}"), |meant| format!("- {name}: {meant}"))
    };
    let lines: Vec<String> = values.iter().map(meaning).collect();
    (short, format!("{help}\n\n{}", lines.join("\n")))
}

fn first(keys: &[String], speech: &Language) -> Option<String> {
    keys.iter().find_map(|key| speech.find(key))
}

/// What stands for a value, as in `<MAP>`.
fn place(name: &str, speech: &Language) -> String {
    speech
        .find(&format!("place-{}", name.to_lowercase().replace('_', "-")))
        .unwrap_or_else(|| name.to_owned())
}

/// The line of usage, once the tree knows its names.
fn with_usage(mut command: Command, speech: &Language) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", &speech.text("place-options"));
    command.override_usage(usage)
}

#[cfg(test)]
mod tests {
    use super::super::args::Arguments;
    use super::super::speech::{SPOKEN, spoken_in};
    use super::first;
    use clap::CommandFactory;

    #[test]
    fn every_command_argument_and_value_has_words_in_every_language() {
        let mut missing = Vec::new();
        for speech in SPOKEN.map(spoken_in) {
            let root = Arguments::command();
            for command in std::iter::once(&root).chain(root.get_subcommands()) {
                let name = command.get_name();
                let mut asked = vec![vec![format!("command-{name}")]];
                for arg in command.get_arguments() {
                    let id = arg.get_id().as_str().replace('_', "-");
                    asked.push(vec![format!("option-{name}-{id}"), format!("option-{id}")]);
                    let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
                    asked.extend(
                        names
                            .unwrap_or_default()
                            .iter()
                            .map(|name| vec![format!("place-{}", name.to_lowercase().replace('_', "-"))]),
                    );
                    asked.extend(
                        arg.get_possible_values().iter().filter(|_| arg.get_action().takes_values()).map(
                            |value| {
                                let value = value.get_name();
                                vec![format!("value-{name}-{id}-{value}"), format!("value-{id}-{value}")]
                            },
                        ),
                    );
                }
                missing.extend(
                    asked
                        .into_iter()
                        .filter(|keys| first(keys, &speech).is_none())
                        .map(|keys| format!("{}: {}", speech.tag(), keys.join(" or "))),
                );
            }
        }
        assert!(missing.is_empty(), "these texts are missing in cli.ftl:\n{}", missing.join("\n"));
    }

    #[test]
    fn the_tree_is_sound_in_every_language() {
        SPOKEN.map(spoken_in).iter().for_each(|speech| super::command(speech).debug_assert());
    }
}
