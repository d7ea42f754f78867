//! The clean register with its activities over and over: as many as the bench of judging asks for.

use super::judged::{Files, clean};

/// The clean register with its activities `times` times, each time under new ids that the first
/// statement covers too.
pub fn repeated(times: usize) -> Files {
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

#[test]
fn a_repeated_register_is_read_whole() {
    let count = |files: &Files| super::judged::load(files).unwrap().register.activities.len();
    assert_eq!(count(&repeated(3)), 3 * count(&clean()));
}
