//! Registers from files in memory, and what the rules find in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use verantwoord::finding::Finding;
use verantwoord::notice::notices;
use verantwoord::register::{Loaded, read_texts};
use verantwoord::rules::waivers::{apply, field_of};
use verantwoord::rules::{Context, Judgement, judge};
use walkdir::WalkDir;

/// The day on which the registers of these tests are judged, unless a change says another.
pub const AS_OF: &str = "2026-11-22";

/// Each file of a register: its name relative to the folder, and its text.
pub type Files = Vec<(String, String)>;

/// The register in which no rule fires.
pub fn clean() -> Files {
    folder("tests/registers/voorbeeld")
}

/// Every YAML file under a folder, in sorted order.
pub fn folder(folder: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Files::new();
    for entry in WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|end| end == "yaml") {
            let name = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((name, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    files.sort();
    files
}

/// The register of these files; `Err` with what the loader found, when they are no register.
pub fn load(files: &Files) -> Result<Loaded, Vec<Finding>> {
    let bytes = |(name, text): &(String, String)| (name.clone(), text.clone().into_bytes());
    let loaded = read_texts(files.iter().map(bytes).collect());
    if loaded.findings.is_empty() { Ok(loaded) } else { Err(loaded.findings) }
}

/// What all rules find on a day, without what somebody accepted or planned to mend.
pub fn judged(loaded: &Loaded, as_of: &str) -> Judgement {
    let (notices, as_of) = (notices(&loaded.register), as_of.parse().unwrap());
    let judgement = judge(&Context { register: &loaded.register, notices: &notices, as_of });
    let reported = apply(&loaded.register, judgement.findings, as_of).into_iter();
    let open = reported.filter(|one| one.waived.is_none() && one.planned.is_none());
    Judgement { findings: open.map(|one| one.finding).collect(), ..judgement }
}

/// The findings as `severity CODE subject field`, sorted.
pub fn lines(findings: &[Finding]) -> Vec<String> {
    let mut lines: Vec<String> = findings.iter().map(line).collect();
    lines.sort();
    lines
}

fn line(finding: &Finding) -> String {
    let field = field_of(finding).unwrap_or_default();
    format!("{} {} {} {field}", finding.severity.word(), finding.code, finding.subject).trim_end().to_owned()
}

/// The codes of the findings, each once.
pub fn codes(findings: &[Finding]) -> BTreeSet<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
}
