//! A second opinion on reading: serde_yaml and our own reader see the same register.

use std::path::Path;
use verantwoord::model::Register;
use verantwoord::register::read_texts;
use walkdir::WalkDir;

fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = WalkDir::new(&root).into_iter().map(Result::unwrap);
    let yaml = entries.filter(|entry| entry.path().extension().is_some_and(|e| e == "yaml"));
    yaml.map(|entry| (entry.path().display().to_string(), std::fs::read_to_string(entry.path()).unwrap()))
        .collect()
}

#[test]
fn serde_yaml_reads_every_file_as_we_do() {
    let all: Vec<(String, String)> =
        ["register", "tests/registers/voorbeeld"].into_iter().flat_map(files).collect();
    assert!(all.len() > 10, "only {} files", all.len());
    for (name, text) in all {
        let ours = read_texts(vec![(name.clone(), text.clone().into_bytes())]);
        assert!(ours.findings.is_empty(), "{name}: {:?}", ours.findings);
        let theirs: Register = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(ours.register, theirs, "{name}");
    }
}
