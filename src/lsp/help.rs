//! What the editor tells at a place: the field, the entry behind an id, the rules that found
//! something here; and the words and ids that can stand there.

use super::names;
use super::protocol::{CompletionItem, Hover, Markup};
use super::workspace::Workspace;
use crate::register::{FieldAt, Use};
use crate::schema::{Kind, Labels, schema};

/// The kinds of a completion, as the protocol numbers them.
const VALUE: u8 = 12;
const REFERENCE: u8 = 18;

/// What is to be told at `byte` of a file; `None` for nothing.
pub fn hover(workspace: &Workspace, file: usize, byte: usize) -> Option<Hover> {
    let mut parts: Vec<String> = workspace
        .findings_at(file, byte)
        .iter()
        .map(|(code, message)| rule(workspace, code, message))
        .collect();
    parts.extend(id(workspace, file, byte));
    parts.extend(
        workspace.loaded.sources.field_at(file, byte).and_then(|at| field(workspace, &at, file, byte)),
    );
    let value = parts.join("\n\n---\n\n");
    (!value.is_empty()).then_some(Hover { contents: Markup { kind: "markdown", value } })
}

/// A finding with its rule: the message, what follows from it, and the steps to mend it.
fn rule(workspace: &Workspace, code: &str, message: &str) -> String {
    let language = workspace.language();
    let Some(page) = workspace.settings.pages.page(language.tag(), code) else { return message.to_owned() };
    let steps = page.steps.iter().enumerate().map(|(at, step)| format!("{}. {step}", at + 1));
    let steps: Vec<String> = steps.collect();
    let more = format!("`verantwoord explain {code}`");
    format!(
        "**{code}: {}**\n\n{message}\n\n{}\n\n{}\n\n{more}",
        page.title,
        page.consequence,
        steps.join("\n")
    )
}

/// The entry that an id stands for.
fn id(workspace: &Workspace, file: usize, byte: usize) -> Option<String> {
    let mention = names::at(workspace, file, byte)?;
    let key = mention.list.split('.').next_back()?;
    let entity = schema().entity(key).map(|entity| &entity.label);
    let path: Vec<&str> = mention.list.split('.').collect();
    let labels = entity.or_else(|| schema().field(&path).map(|field| &field.label));
    let list = labels.map_or(key, |labels| say(labels, workspace.language().tag()));
    let found = names::entry(workspace, &mention)?;
    let name = found.name.as_deref().unwrap_or(&found.id);
    Some(format!("**{name}**\n\n{list}: `{}`", found.id))
}

/// The field, and the word that is chosen in it.
fn field(workspace: &Workspace, at: &FieldAt, file: usize, byte: usize) -> Option<String> {
    let tag = workspace.language().tag();
    let on_key = at.key.start <= byte && byte <= at.key.end;
    if on_key {
        let (label, help) = (say(&at.field.label, tag), say(&at.field.help, tag));
        return Some(format!("**{label}** (`{}`)\n\n{help}", at.field.key));
    }
    let Kind::Enum(list) = &at.field.ty.kind else { return None };
    let word = workspace.loaded.sources.word_at(file, byte)?;
    let label = schema().word_label(list, word, tag)?;
    Some(format!("**{label}** (`{word}`)"))
}

/// The ids or words that can stand at `byte` of a file.
pub fn completion(workspace: &Workspace, file: usize, byte: usize) -> Vec<CompletionItem> {
    let Some(at) = workspace.loaded.sources.field_at(file, byte) else { return Vec::new() };
    let tag = workspace.language().tag();
    match &at.field.ty.kind {
        Kind::Ref(list) => {
            let defined =
                workspace.mentions.iter().filter(|one| one.list == *list && one.usage == Use::Defined);
            let item = |one: &crate::register::Mention| CompletionItem {
                label: one.id.clone(),
                kind: REFERENCE,
                detail: one.name.clone().unwrap_or_default(),
            };
            defined.map(item).collect()
        }
        Kind::Enum(list) => {
            let words = schema().lists.get(list).map_or(&[][..], |list| &list.words);
            let item = |word: &crate::schema::Word| CompletionItem {
                label: word.word.clone(),
                kind: VALUE,
                detail: say(&word.label, tag).to_owned(),
            };
            words.iter().map(item).collect()
        }
        _ => Vec::new(),
    }
}

fn say<'l>(labels: &'l Labels, tag: &str) -> &'l str {
    labels.get(tag).or_else(|| labels.get("en")).map_or("", String::as_str)
}
