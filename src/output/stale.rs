//! Whether an output folder is the output of a register: what differs, and why.
//!
//! The manifest of the folder tells what the last build wrote and from what, so a document that was
//! edited by hand is told from one that is out of date, and from what it is out of date.

use super::Rendered;
use super::manifest::{self, Manifest, sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// In what an output folder is not what a build would write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staleness {
    /// What is no longer as it was at the last build.
    pub causes: Vec<Cause>,
    /// In the order of paths; empty when nothing is stale.
    pub files: Vec<Stale>,
}

/// A reason for a document to be out of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// There is no manifest: not known what the last build wrote, or there was none.
    NoManifest,
    /// The register says something else.
    Register,
    /// It was judged on another day.
    Day { then: String, now: String },
    /// Another program or version wrote it.
    Tool { then: String, now: String },
    /// None of these: the lines of the register's files, templates, earlier reports, or the program.
    Other,
}

/// A file, and how it differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    pub path: String,
    pub how: How,
}

/// How a file differs from what a build would write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is not there, and no manifest tells why.
    Missing,
    /// It is not there, though the last build wrote it.
    Removed,
    /// It is not there, for the last build did not write it.
    New,
    /// It is something else, and no manifest tells why.
    Different,
    /// It is not what the last build wrote.
    Edited,
    /// It is what the last build wrote, and a build would now write something else.
    Outdated,
    /// The last build wrote it, and a build would not now.
    Dropped,
    /// No build wrote it.
    Foreign,
}

/// Everything in which the folder `target` differs from `rendered`.
pub fn stale(target: &Path, rendered: &Rendered) -> Staleness {
    compare(&files_below(target), rendered)
}

/// The same from memory: every file of the folder by its path.
fn compare(found: &BTreeMap<String, Vec<u8>>, rendered: &Rendered) -> Staleness {
    let text = found.get(manifest::NAME).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let last = text.and_then(Manifest::read);
    let wrote = |path: &str| {
        let file = last.as_ref()?.files.iter().find(|file| file.path == path)?;
        Some(file.sha256.as_str())
    };
    let mut files: Vec<Stale> = Vec::new();
    for file in &rendered.files {
        let how = match (found.get(&file.path), wrote(&file.path)) {
            (Some(bytes), _) if *bytes == file.bytes => continue,
            (None, Some(_)) => How::Removed,
            (None, None) if last.is_some() => How::New,
            (None, None) => How::Missing,
            (Some(bytes), Some(hash)) if sha256(bytes) != hash => How::Edited,
            (Some(_), Some(_)) => How::Outdated,
            // The manifest does not tell of itself.
            (Some(_), None) if last.is_some() && file.path == manifest::NAME => How::Outdated,
            (Some(_), None) => How::Different,
        };
        files.push(Stale { path: file.path.clone(), how });
    }
    for path in found.keys().filter(|path| !rendered.files.iter().any(|file| file.path == **path)) {
        let how = if wrote(path).is_some() { How::Dropped } else { How::Foreign };
        files.push(Stale { path: path.clone(), how });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let causes = causes(last.as_ref(), &rendered.manifest, &files);
    Staleness { causes, files }
}

fn causes(last: Option<&Manifest>, now: &Manifest, files: &[Stale]) -> Vec<Cause> {
    let Some(last) = last else {
        return if files.is_empty() { Vec::new() } else { vec![Cause::NoManifest] };
    };
    let mut causes = Vec::new();
    causes.extend((last.register != now.register).then_some(Cause::Register));
    let pair = |then: &str, now: &str| (then.to_owned(), now.to_owned());
    if last.as_of != now.as_of {
        let (then, now) = pair(&last.as_of, &now.as_of);
        causes.push(Cause::Day { then, now });
    }
    if last.tool != now.tool {
        let (then, now) = pair(&last.tool, &now.tool);
        causes.push(Cause::Tool { then, now });
    }
    let outdated = |file: &Stale| file.how == How::Outdated && file.path != manifest::NAME;
    causes.extend((causes.is_empty() && files.iter().any(outdated)).then_some(Cause::Other));
    causes
}

/// Every file below `target` by its path, with `/` between its parts. What cannot be read counts as
/// empty: it is something else than a build would write.
fn files_below(target: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(target).follow_links(false).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    let named = files.filter_map(|entry| {
        let path = entry.path().strip_prefix(target).ok()?;
        let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        Some((parts.join("/"), fs::read(entry.path()).unwrap_or_default()))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::{Cause, How, compare};
    use crate::output::manifest::{Manifest, ManifestFile, NAME, sha256};
    use crate::output::{OutputFile, Rendered};
    use std::collections::BTreeMap;

    /// What a build writes of files with these paths and texts.
    fn built(register: &str, as_of: &str, tool: &str, files: &[(&str, &str)]) -> Rendered {
        let entry = |(path, text): &(&str, &str)| ManifestFile {
            document: "gaps".into(),
            language: "nl".into(),
            format: "html".into(),
            notice: None,
            path: (*path).into(),
            sha256: sha256(text.as_bytes()),
            pages: None,
        };
        let manifest = Manifest {
            version: 1,
            register: register.into(),
            as_of: as_of.into(),
            tool: tool.into(),
            files: files.iter().map(entry).collect(),
        };
        let file = |(path, text): &(&str, &str)| OutputFile { path: (*path).into(), bytes: (*text).into() };
        let own = OutputFile { path: NAME.into(), bytes: manifest.to_text().into_bytes() };
        Rendered { files: files.iter().map(file).chain([own]).collect(), manifest }
    }

    fn folder(rendered: &Rendered) -> BTreeMap<String, Vec<u8>> {
        rendered.files.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()
    }

    fn how(found: &BTreeMap<String, Vec<u8>>, rendered: &Rendered) -> (Vec<Cause>, Vec<(String, How)>) {
        let stale = compare(found, rendered);
        (stale.causes, stale.files.into_iter().map(|file| (file.path, file.how)).collect())
    }

    #[test]
    fn each_cause_is_told() {
        let now = built("r2", "2026-11-22", "verantwoord 2", &[("a", "new")]);
        let outdated = vec![("a".to_owned(), How::Outdated), (NAME.to_owned(), How::Outdated)];
        let (then, day) = ("2026-11-21".to_owned(), "2026-11-22".to_owned());
        let (tool, newer) = ("verantwoord 1".to_owned(), "verantwoord 2".to_owned());
        for (register, as_of, program, cause) in [
            ("r1", "2026-11-22", "verantwoord 2", Cause::Register),
            ("r2", "2026-11-21", "verantwoord 2", Cause::Day { then, now: day }),
            ("r2", "2026-11-22", "verantwoord 1", Cause::Tool { then: tool, now: newer }),
            ("r2", "2026-11-22", "verantwoord 2", Cause::Other),
        ] {
            let before = folder(&built(register, as_of, program, &[("a", "old")]));
            assert_eq!(how(&before, &now), (vec![cause], outdated.clone()));
        }
        assert_eq!(how(&folder(&now), &now), (vec![], vec![]));
    }

    #[test]
    fn what_a_hand_did_is_told_from_what_time_did() {
        let before = built("r", "2026-11-22", "v", &[("a", "1"), ("b", "2"), ("c", "3"), ("gone", "4")]);
        let now = built("r", "2026-11-22", "v", &[("a", "1"), ("b", "2"), ("c", "3"), ("new", "5")]);
        let mut found = folder(&before);
        found.insert("a".into(), "edited".into());
        found.remove("b");
        found.insert("mine".into(), "6".into());
        let expected = [
            ("a", How::Edited),
            ("b", How::Removed),
            ("gone", How::Dropped),
            (NAME, How::Outdated),
            ("mine", How::Foreign),
            ("new", How::New),
        ];
        let expected = expected.map(|(path, how)| (path.to_owned(), how)).to_vec();
        assert_eq!(how(&found, &now), (vec![], expected));
    }

    #[test]
    fn without_a_manifest_nothing_more_is_known() {
        let now = built("r", "2026-11-22", "v", &[("a", "1"), ("b", "2")]);
        let found = BTreeMap::from([("a".to_owned(), b"old".to_vec())]);
        let expected = [("a", How::Different), ("b", How::Missing), (NAME, How::Missing)];
        let expected = expected.map(|(path, how)| (path.to_owned(), how)).to_vec();
        assert_eq!(how(&found, &now), (vec![Cause::NoManifest], expected));
    }
}
