//! What judging a register costs beside reading it: `cargo bench --bench judging`.
//!
//! A program of its own, without a bench harness: one run at each size answers the question, and
//! what matters is the ratio, the dearest rules and the memory, none of which a harness prints.

// Both are shared with the tests of the rule book, which use more of them.
#[allow(dead_code)]
#[path = "../tests/rulebook/judged.rs"]
mod judged;
#[allow(dead_code)]
#[path = "../tests/rulebook/large.rs"]
mod large;

use std::time::{Duration, Instant};
use verantwoord::notice::notices;
use verantwoord::register::Loaded;
use verantwoord::rules::{Context, judge_watched};

/// How often the activities of the clean register are repeated: about 100, 1,000 and 10,000 in all.
const TIMES: [usize; 3] = [3, 26, 257];

fn main() {
    for times in TIMES {
        measure(&large::repeated(times), "");
    }
    let [.., most] = TIMES;
    measure(&all_different(large::repeated(most)), ", no two texts the same");
}

/// These files with a number of its own before each text of an activity: what is kept for texts that
/// are the same does not help here.
fn all_different(mut files: judged::Files) -> judged::Files {
    let mut number = 0;
    for (_, text) in files.iter_mut().filter(|(name, _)| name.starts_with("verwerkingen/")) {
        let parts = text.split_inclusive(": \"").map(|part| {
            number += 1;
            let opens = part.ends_with("{nl: \"") || part.ends_with(" en: \"");
            if opens { format!("{part}{number} ") } else { part.to_owned() }
        });
        *text = parts.collect();
    }
    files
}

fn measure(files: &judged::Files, which: &str) {
    let start = Instant::now();
    let loaded = judged::load(files).unwrap_or_else(|findings| panic!("{:#?}", &findings[..1]));
    let reading = start.elapsed();
    let after_reading = peak();
    let (facts, mut rules, found) = judging(&loaded);
    let all: Duration = rules.iter().map(|(_, took)| *took).sum();
    let judging = facts + all;
    println!("{} activities{which}", loaded.register.activities.len());
    println!("  reading   {}", seconds(reading));
    println!("  judging   {} (facts of the statements {})", seconds(judging), seconds(facts));
    println!("  ratio     {:>8.2}", judging.as_secs_f64() / reading.as_secs_f64());
    println!("  memory    {after_reading} after reading, {} after judging, at most", peak());
    println!("  findings  {found:>8}");
    rules.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    rules.iter().take(5).for_each(|(code, took)| println!("    {code}  {}", seconds(*took)));
}

/// How long the facts of the statements took, and each rule, and how much was found.
fn judging(loaded: &Loaded) -> (Duration, Vec<(&'static str, Duration)>, usize) {
    let start = Instant::now();
    let notices = notices(&loaded.register);
    let facts = start.elapsed();
    let as_of = judged::AS_OF.parse().expect("a day");
    let context = Context { register: &loaded.register, notices: &notices, as_of };
    let mut rules = Vec::new();
    let mut last = Instant::now();
    let judgement = judge_watched(&context, &mut |rule| {
        rules.push((rule.code, last.elapsed()));
        last = Instant::now();
    });
    (facts, rules, judgement.findings.len())
}

fn seconds(took: Duration) -> String {
    format!("{:>8.3} s", took.as_secs_f64())
}

/// The most memory that the program has had, as Linux counts it; elsewhere it is not known.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}
