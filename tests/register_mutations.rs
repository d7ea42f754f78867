//! Damaged registers: no panic, quick, and every finding points at text that is there.

mod common;

use common::places::assert_places;
use common::random::{ODD, Random, damage};
use std::path::Path;
use std::time::{Duration, Instant};
use verantwoord::finding::Place;
use verantwoord::register::{Loaded, read, read_texts};

const MUTATIONS: u64 = 2_000;

/// The example registers, and every file of the register of this repository.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/registers", "register"].map(|folder| read(&root.join(folder)).unwrap().sources);
    folders.iter().flat_map(|sources| sources.files()).map(|file| file.text.clone()).collect()
}

/// One of the registers, damaged one to three times.
fn damaged(texts: &[String], seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut bytes = texts[random.below(texts.len())].as_bytes().to_vec();
    for _ in 0..=random.below(3) {
        damage(&mut bytes, &mut random);
    }
    bytes
}

/// Load findings stand at a spot in a file, and point at words.
fn check_places(loaded: &Loaded) {
    for finding in &loaded.findings {
        let mut places = std::iter::once(&finding.place).chain(&finding.other);
        assert!(places.all(|place| matches!(place, Place::Spot(_))), "{finding:?}");
        assert_places(loaded, finding);
    }
}

#[test]
fn damage_is_found_and_never_fatal() {
    let texts = texts();
    let mut with_findings = 0;
    for seed in 0..MUTATIONS {
        let start = Instant::now();
        let bytes = damaged(&texts, seed);
        let loaded = read_texts(vec![("a.yaml".to_owned(), bytes)]);
        check_places(&loaded);
        with_findings += usize::from(!loaded.findings.is_empty());
        assert!(start.elapsed() < Duration::from_secs(1), "seed {seed} took {:?}", start.elapsed());
        assert!(
            loaded.findings.iter().all(|f| !format!("{f:?}").contains("not-readable")),
            "seed {seed}: the check of the shape lets pass what serde refuses: {:?}",
            loaded.findings
        );
    }
    assert!(with_findings > MUTATIONS as usize / 2, "{with_findings}");
}

#[test]
fn random_bytes_are_no_register() {
    let mut random = Random::new(0);
    for _ in 0..300 {
        let length = random.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| random.next() as u8).collect();
        check_places(&read_texts(vec![("a.yaml".to_owned(), bytes)]));
        let odd: String = (0..length).map(|_| ODD[3 + random.below(ODD.len() - 4)]).collect();
        check_places(&read_texts(vec![("a.yaml".to_owned(), odd.into_bytes())]));
    }
}
