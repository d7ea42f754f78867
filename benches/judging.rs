//! What judging a register costs beside reading it: `cargo bench --bench judging`.
//!
//! A program of its own, without a bench harness: what matters is the ratio, the dearest rules and
//! the memory, none of which a harness prints. It prints a table in Markdown. Each size is measured a
//! few times, and the middle ratio counts. Time on the processor, of all threads together, is the
//! fair measure: it counts nothing that other programs do meanwhile, and threads do not make it less.

// Both are shared with the tests of the rule book, which use more of them.
#[allow(dead_code)]
#[path = "../tests/rulebook/judged.rs"]
mod judged;
#[allow(dead_code)]
#[path = "../tests/rulebook/large.rs"]
mod large;

use std::fs::{read_dir, read_to_string};
use std::time::{Duration, Instant};
use verantwoord::notice::notices;
use verantwoord::register::Loaded;
use verantwoord::rules::{Context, judge_watched};

/// How often the activities of the clean register are repeated: about 100, 1,000 and 10,000 in all.
const TIMES: [usize; 3] = [3, 26, 257];

/// How often each size is measured.
const ROUNDS: usize = 5;

/// How many of the dearest rules are named.
const DEAREST: usize = 8;

fn main() {
    println!("| activities | reading | judging | ratio | ratio of processor time | memory | findings |");
    println!("|---|---|---|---|---|---|---|");
    for times in TIMES {
        measure(&large::repeated(times), "");
    }
    let [.., most] = TIMES;
    let rules = measure(&all_different(large::repeated(most)), ", no two texts the same");
    println!("\nThe dearest rules of the last row, in processor time:");
    rules.iter().take(DEAREST).for_each(|(code, cost)| println!("- {code}: {}", cost.print()));
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

/// One measurement of one size.
struct Round {
    reading: Cost,
    judging: Cost,
    /// The dearest first.
    rules: Vec<(&'static str, Cost)>,
    findings: usize,
}

impl Round {
    fn of(files: &judged::Files) -> (Self, usize) {
        let start = Clock::start();
        let loaded = judged::load(files).unwrap_or_else(|findings| panic!("{:#?}", &findings[..1]));
        let reading = start.elapsed();
        let start = Clock::start();
        let (mut rules, findings) = judging(&loaded);
        let judging = start.elapsed();
        rules.sort_by_key(|(_, cost)| std::cmp::Reverse(cost.fair()));
        (Self { reading, judging, rules, findings }, loaded.register.activities.len())
    }

    fn ratio(&self, time: fn(&Cost) -> Duration) -> f64 {
        time(&self.judging).as_secs_f64() / time(&self.reading).as_secs_f64()
    }
}

/// Prints the row of one size, and gives the rules of the middle round.
fn measure(files: &judged::Files, which: &str) -> Vec<(&'static str, Cost)> {
    let (mut rounds, sizes): (Vec<Round>, Vec<usize>) = (0..ROUNDS).map(|_| Round::of(files)).unzip();
    let wall = spread(rounds.iter().map(|round| round.ratio(|cost| cost.wall)));
    let fair = spread(rounds.iter().map(|round| round.ratio(Cost::fair)));
    rounds.sort_by(|a, b| a.ratio(Cost::fair).total_cmp(&b.ratio(Cost::fair)));
    let middle = rounds.swap_remove(ROUNDS / 2);
    let (reading, judging) = (middle.reading.print(), middle.judging.print());
    println!(
        "| {}{which} | {reading} | {judging} | {wall} | {fair} | {} | {} |",
        sizes[0],
        peak(),
        middle.findings
    );
    middle.rules
}

/// The middle of these ratios, with the least and the most.
fn spread(ratios: impl Iterator<Item = f64>) -> String {
    let mut ratios: Vec<f64> = ratios.collect();
    ratios.sort_by(f64::total_cmp);
    format!("{:.2} ({:.2}–{:.2})", ratios[ratios.len() / 2], ratios[0], ratios[ratios.len() - 1])
}

/// What each rule cost, and how much was found. The first rules pay for what all share.
fn judging(loaded: &Loaded) -> (Vec<(&'static str, Cost)>, usize) {
    let notices = notices(&loaded.register);
    let as_of = judged::AS_OF.parse().expect("a day");
    let context = Context { register: &loaded.register, notices: &notices, as_of };
    let mut rules = Vec::new();
    let mut last = Clock::start();
    let judgement = judge_watched(&context, &mut |rule| {
        rules.push((rule.code, last.elapsed()));
        last = Clock::start();
    });
    (rules, judgement.findings.len())
}

/// Time that passed, and time on the processor where that is known.
struct Cost {
    wall: Duration,
    processor: Option<Duration>,
}

impl Cost {
    /// The time on the processor; where it is not known, the time that passed.
    fn fair(&self) -> Duration {
        self.processor.unwrap_or(self.wall)
    }

    fn print(&self) -> String {
        format!("{:.3} s", self.fair().as_secs_f64())
    }
}

/// A point in time.
struct Clock {
    wall: Instant,
    processor: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), processor: on_processor() }
    }

    fn elapsed(&self) -> Cost {
        let processor = on_processor().zip(self.processor).map(|(now, then)| now - then);
        Cost { wall: self.wall.elapsed(), processor }
    }
}

/// How long the threads of this program ran, as Linux counts it; elsewhere it is not known.
fn on_processor() -> Option<Duration> {
    let nanoseconds = |task: std::io::Result<std::fs::DirEntry>| {
        let line = read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        line.split_whitespace().next()?.parse::<u64>().ok()
    };
    let tasks: Option<Vec<u64>> = read_dir("/proc/self/task").ok()?.map(nanoseconds).collect();
    Some(Duration::from_nanos(tasks?.iter().sum()))
}

/// The most memory that the program has had so far, as Linux counts it; elsewhere it is not known.
fn peak() -> String {
    let status = read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}
