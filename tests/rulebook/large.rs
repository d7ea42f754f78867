//! The clean register with its activities over and over: what judging costs beside reading.
//!
//! `cargo test --release --test rulebook -- --ignored --nocapture` measures ten thousand.

use super::judged::{AS_OF, Files, clean, judged, load};
use std::time::Instant;

/// The clean register with its activities `times` times, each time under new ids that the first
/// statement covers too.
fn repeated(times: usize) -> Files {
    let mut files = clean();
    let mut ids = Vec::new();
    for (name, text) in &mut files {
        if let Some((head, activities)) =
            text.split_once("activities:\n").filter(|_| name.starts_with("verwerkingen/"))
        {
            let own: Vec<&str> =
                activities.lines().filter_map(|line| line.strip_prefix("  - id: ")).collect();
            let mut all = format!("{head}activities:\n{activities}");
            for time in 1..times {
                all += "\n";
                for line in activities.lines() {
                    all += line;
                    if line.starts_with("  - id: ") {
                        all += &format!("-{time}");
                    }
                    all += "\n";
                }
                ids.extend(own.iter().map(|id| format!("      - {id}-{time}\n")));
            }
            *text = all;
        }
    }
    let (_, notices) = files.iter_mut().find(|(name, _)| name == "verklaringen.yaml").unwrap();
    *notices = notices.replacen("    activities:\n", &format!("    activities:\n{}", ids.concat()), 1);
    files
}

/// Seconds that reading and judging took, and the number of activities.
fn measure(times: usize) -> (f64, f64, usize) {
    let files = repeated(times);
    let start = Instant::now();
    let loaded = load(&files).unwrap_or_else(|findings| panic!("{:#?}", &findings[..1]));
    let read = start.elapsed().as_secs_f64();
    let start = Instant::now();
    judged(&loaded, AS_OF);
    (read, start.elapsed().as_secs_f64(), loaded.register.activities.len())
}

#[test]
#[ignore = "a measurement"]
fn judging_beside_reading_ten_thousand_activities() {
    for times in [1, 25, 256] {
        let (read, judge, count) = measure(times);
        println!("{count} activities: read {read:.2} s, judge {judge:.2} s, ratio {:.2}", judge / read);
    }
}
