//! Damaged registers: no panic, quick, and every finding points at text that is there.

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

/// Characters that mean something to YAML, to UTF-8 or to nobody.
const ODD: [char; 24] = [
    '\0', '\t', '\r', '\n', ' ', '"', '\'', ':', '-', '[', ']', '{', '}', '&', '*', '!', '|', '#', '%', '~',
    'ë', '🦀', '\u{FDD0}', '\u{FEFF}',
];

/// xorshift64*: small, seeded, the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// One of the registers, damaged one to three times.
fn damaged(texts: &[String], seed: u64) -> Vec<u8> {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut bytes = texts[random.below(texts.len())].as_bytes().to_vec();
    for _ in 0..=random.below(3) {
        damage(&mut bytes, &mut random);
    }
    bytes
}

fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len());
    match random.below(9) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => drop(bytes.remove(at)),
        2 => bytes.truncate(at),
        3 => {
            let mut odd = [0; 4];
            let odd = ODD[random.below(ODD.len())].encode_utf8(&mut odd).bytes();
            bytes.splice(at..at, odd);
        }
        sort => damage_lines(bytes, random, sort),
    }
}

/// Lines taken out, doubled, swapped, moved in, or given to another key.
fn damage_lines(bytes: &mut Vec<u8>, random: &mut Random, sort: usize) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return;
    }
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    match sort {
        4 => drop(lines.remove(a)),
        5 => lines.insert(b, lines[a].clone()),
        6 => lines.swap(a, b),
        7 => drop(lines[a].splice(0..0, b"  ".iter().copied())),
        _ => {
            let cut = random.below(4).min(lines[a].len());
            lines[a].drain(..cut);
        }
    }
    *bytes = lines.concat();
}

/// Every finding, and the other place it names, stands in the file and points at words.
fn check_places(loaded: &Loaded) {
    for finding in &loaded.findings {
        for place in std::iter::once(&finding.place).chain(&finding.other) {
            assert!(matches!(place, Place::Spot(_)), "{finding:?}");
            let at = loaded.sources.locate(place);
            let text = loaded.sources.text(at.file_index.unwrap());
            let pointed =
                text.get(at.bytes.clone()).unwrap_or_else(|| panic!("not in the text: {finding:?}"));
            let line =
                text.split('\n').nth(at.line - 1).unwrap_or_else(|| panic!("no such line: {finding:?}"));
            assert!((1..=line.chars().count() + 1).contains(&at.column), "{finding:?}");
            assert!(!pointed.contains('\n'), "{finding:?} {pointed:?}");
            if !text.trim().is_empty() {
                assert!(!pointed.is_empty(), "{finding:?}");
            }
        }
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
    let mut random = Random(1);
    for _ in 0..300 {
        let length = random.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| random.next() as u8).collect();
        check_places(&read_texts(vec![("a.yaml".to_owned(), bytes)]));
        let odd: String = (0..length).map(|_| ODD[3 + random.below(ODD.len() - 4)]).collect();
        check_places(&read_texts(vec![("a.yaml".to_owned(), odd.into_bytes())]));
    }
}
