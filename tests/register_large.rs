//! A register of thousands of activities over many files is read whole, and in time.
//!
//! `cargo test --release --test register_large -- --ignored --nocapture` measures ten thousand.

use std::time::{Duration, Instant};
use verantwoord::finding::Place;
use verantwoord::model::Path;
use verantwoord::register::{Loaded, read_texts};

/// The worked example with its activity `count` times, `each` to a file.
fn register(count: usize, each: usize) -> Vec<(String, Vec<u8>)> {
    let text = include_str!("registers/example-activity.yaml");
    let (before, rest) = text.split_once("activities:\n").unwrap();
    let (activity, after) = rest.split_once("\nrights:").unwrap();
    let mut files = vec![("0.yaml".to_owned(), format!("{before}rights:{after}").into_bytes())];
    for start in (0..count).step_by(each) {
        let entries = (start..count.min(start + each))
            .map(|at| activity.replace("id: woningaanpassing", &format!("id: woningaanpassing-{at}")));
        let name = format!("activities/{start:06}.yaml");
        files.push((name, format!("activities:\n{}", entries.collect::<String>()).into_bytes()));
    }
    files
}

fn read(files: Vec<(String, Vec<u8>)>) -> (Loaded, Duration) {
    let start = Instant::now();
    let loaded = read_texts(files);
    let took = start.elapsed();
    assert_eq!(loaded.findings, []);
    (loaded, took)
}

#[test]
fn a_thousand_activities_over_files_are_one_list() {
    let (loaded, _) = read(register(1_000, 100));
    assert_eq!(loaded.register.activities.len(), 1_000);
    assert_eq!(loaded.register.activities[999].id, "woningaanpassing-999");
    let at = loaded.sources.locate(&Place::Path(Path::entry("activities", 999).join("id")));
    assert_eq!(at.file, "activities/000900.yaml");
    assert_eq!(&loaded.sources.text(at.file_index.unwrap())[at.bytes], "woningaanpassing-999");
}

#[test]
#[ignore = "a measurement"]
fn ten_thousand_activities() {
    let files = register(10_000, 10_000);
    let megabytes = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() / 1_000_000;
    let (_, took) = read(files);
    println!("10,000 activities, {megabytes} MB: {took:?}");
}
