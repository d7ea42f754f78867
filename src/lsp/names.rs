//! Ids in the editor: where one is defined, where it is used, and a new id in all those places.

use super::places;
use super::protocol::{Location, RenamePlace, TextEdit, WorkspaceEdit};
use super::workspace::Workspace;
use crate::register::{Mention, Use, is_id};
use std::collections::BTreeMap;

/// Why an id cannot get another name: a key of the word list, with the id that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub key: &'static str,
    pub id: String,
}

/// The id at `byte` of a file.
pub fn at(workspace: &Workspace, file: usize, byte: usize) -> Option<Mention> {
    let here = |one: &&Mention| one.file == file && one.bytes.start <= byte && byte <= one.bytes.end;
    workspace.mentions.iter().find(here).cloned()
}

/// Where the entry with the id at `byte` is defined.
pub fn definition(workspace: &Workspace, file: usize, byte: usize) -> Option<Location> {
    let found = entry(workspace, &at(workspace, file, byte)?)?;
    workspace.location(found.file, found.bytes)
}

/// The definition of the entry that a mention means, by its id of now or one from before.
pub fn entry(workspace: &Workspace, meant: &Mention) -> Option<Mention> {
    let same = |one: &Mention| one.list == meant.list && one.id == meant.id;
    let all = &workspace.mentions;
    let found = all.iter().position(|one| same(one) && one.usage == Use::Defined);
    let former = || {
        let at = all.iter().position(|one| same(one) && one.usage == Use::Former)?;
        // The id of an entry with former ids is the last definition before them, or the next after.
        let in_file = |one: &Mention| one.file == all[at].file && one.list == meant.list;
        let defined = |one: &&Mention| one.usage == Use::Defined && in_file(one);
        let before = all[..at].iter().rev().find(defined);
        before.or_else(|| all[at..].iter().find(defined)).cloned()
    };
    found.map(|at| all[at].clone()).or_else(former)
}

/// Every place where the id at `byte` stands.
pub fn references(workspace: &Workspace, file: usize, byte: usize) -> Vec<Location> {
    let Some(meant) = at(workspace, file, byte) else { return Vec::new() };
    let same = workspace.mentions.iter().filter(|one| is_of_now(one, &meant));
    same.filter_map(|one| workspace.location(one.file, one.bytes.clone())).collect()
}

/// What is renamed at `byte`; `None` where there is no id.
pub fn rename_place(workspace: &Workspace, file: usize, byte: usize) -> Option<RenamePlace> {
    let meant = at(workspace, file, byte).filter(|one| one.usage != Use::Former)?;
    let source = workspace.loaded.sources.files().get(file)?;
    Some(RenamePlace { range: places::range(source, meant.bytes), placeholder: meant.id })
}

/// The edits that give the entry with the id at `byte` the id `new`, everywhere.
///
/// # Errors
/// When there is no id, `new` cannot be one, or another entry of the list has it.
pub fn rename(workspace: &Workspace, file: usize, byte: usize, new: &str) -> Result<WorkspaceEdit, Refused> {
    let refused = |key, id: &str| Refused { key, id: id.to_owned() };
    let meant = at(workspace, file, byte).filter(|one| one.usage != Use::Former);
    let meant = meant.ok_or_else(|| refused("lsp-no-id", ""))?;
    if !is_id(new) || new == "none" {
        return Err(refused("lsp-bad-id", new));
    }
    let taken = |one: &Mention| one.list == meant.list && one.id == new && one.usage != Use::Referred;
    if new != meant.id && workspace.mentions.iter().any(taken) {
        return Err(refused("lsp-id-taken", new));
    }
    let mut changes: BTreeMap<String, Vec<TextEdit>> = BTreeMap::new();
    for one in workspace.mentions.iter().filter(|one| is_of_now(one, &meant)) {
        if let Some(Location { uri, range }) = workspace.location(one.file, one.bytes.clone()) {
            changes.entry(uri).or_default().push(TextEdit { range, new_text: new.to_owned() });
        }
    }
    Ok(WorkspaceEdit { changes })
}

/// Whether a mention means the same entry, by its id of now.
fn is_of_now(one: &Mention, meant: &Mention) -> bool {
    one.list == meant.list && one.id == meant.id && one.usage != Use::Former
}
