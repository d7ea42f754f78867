//! Damaged registers from end to end: read, judged and made into documents without panic.
//!
//! Every finding, of the files and of the rules, stands at a line and column that exist and points
//! at text. Two registers are damaged: the one that is shipped, and the one with every field filled.

mod common;

use common::maximal::maximal;
use common::places::assert_places;
use common::process::files;
use common::random::{Random, damage};
use common::whole::{judged, register_folder, words};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use verantwoord::output::{RenderError, render};
use verantwoord::pdf::PdfError;
use verantwoord::register::{Loaded, read_texts};

type Texts = Vec<(String, Vec<u8>)>;

/// Reads one of the files damaged.
fn damaged(texts: &Texts, seed: u64) -> Loaded {
    let mut random = Random::new(seed);
    let mut texts = texts.clone();
    let at = random.below(texts.len());
    for _ in 0..=random.below(3) {
        damage(&mut texts[at].1, &mut random);
    }
    read_texts(texts)
}

/// How long this thread has been at work, without the share of other programs where the system
/// tells it (Linux).
fn busy() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|text| text.split_whitespace().next()?.parse().ok());
    told.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

/// Judges what loaded, and looks at the place of every finding; gives the count of the rules' own.
fn judge_one(loaded: Loaded) -> (Loaded, usize) {
    loaded.findings.iter().for_each(|finding| assert_places(&loaded, finding));
    if !loaded.findings.is_empty() {
        return (loaded, 0);
    }
    let judged = judged(&loaded);
    judged.reported.iter().for_each(|one| assert_places(&loaded, &one.finding));
    let found = judged.reported.len();
    drop(judged);
    (loaded, found)
}

/// Reads and judges `count` damaged registers; gives those that still load.
fn judge_all(texts: &Texts, count: u64) -> Vec<(u64, Loaded)> {
    let mut sound = Vec::new();
    let mut found = 0;
    for seed in 0..count {
        let start = busy();
        let (loaded, findings) = judge_one(damaged(texts, seed));
        let time = busy() - start;
        assert!(time < Duration::from_secs(1), "seed {seed} took {time:?}");
        if loaded.findings.is_empty() {
            found += findings;
            sound.push((seed, loaded));
        }
    }
    assert!(found > sound.len(), "the rules found {found} in {} registers", sound.len());
    assert!(sound.len() as u64 > count / 20, "{} of {count} still load", sound.len());
    sound
}

/// Makes all documents of every so many, each in one of the languages, `count` in all.
fn render_some(sound: Vec<(u64, Loaded)>, count: usize) {
    let words = words();
    let (every, mut made) = (sound.len().div_ceil(count), 0);
    for (seed, mut loaded) in sound.into_iter().step_by(every) {
        loaded.register.register.languages = vec![["nl", "en"][seed as usize % 2].to_owned()];
        let judged = judged(&loaded);
        match render(&judged.source(&words)) {
            Ok(rendered) => assert!(rendered.files.len() >= 5, "seed {seed}"),
            Err(error) => refused(seed, &loaded, &error),
        }
        made += 1;
    }
    assert!(made * 2 > count, "{made} of {count}");
}

/// Damage that loads keeps a document from being made for one reason only: a character that the
/// fonts lack, and which the register holds.
fn refused(seed: u64, loaded: &Loaded, error: &RenderError) {
    let RenderError::Pdf { error: PdfError::NoGlyph { character, .. }, .. } = error else {
        panic!("seed {seed} loads and gives no documents: {error}");
    };
    assert!(loaded.sources.files().iter().any(|file| file.text.contains(*character)), "seed {seed}: {error}");
}

#[test]
fn the_shipped_register_damaged() {
    let texts: Texts = files(&register_folder()).into_iter().collect();
    render_some(judge_all(&texts, 1_700), 54);
}

#[test]
fn the_full_register_damaged() {
    let texts = vec![("full.yaml".to_owned(), maximal().yaml.into_bytes())];
    render_some(judge_all(&texts, 300), 6);
}
