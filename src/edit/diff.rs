//! What changes in a text, as a unified diff of one hunk.

/// How many lines stand around the change.
const AROUND: usize = 3;

/// The difference between `old` and `new`, the text of the file `name`; empty when there is none.
pub fn diff(name: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let same = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let rest = before.len().min(after.len()) - same;
    let same_end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let (gone, come) = (&before[same..before.len() - same_end], &after[same..after.len() - same_end]);
    let above = &before[same.saturating_sub(AROUND)..same];
    let below = &before[before.len() - same_end..(before.len() - same_end + AROUND).min(before.len())];
    let count = |lines: &[&str]| above.len() + lines.len() + below.len();
    let start = |count: usize| if count == 0 { 0 } else { same - above.len() + 1 };
    let (from, to) = (count(gone), count(come));
    let old_name = if old.is_empty() { "/dev/null" } else { name };
    let mut text = format!("--- {old_name}\n+++ {name}\n@@ -{},{from} +{},{to} @@\n", start(from), start(to));
    for (mark, lines) in [(' ', above), ('-', gone), ('+', come), (' ', below)] {
        lines.iter().for_each(|line| text.push_str(&marked(mark, line)));
    }
    text
}

fn marked(mark: char, line: &str) -> String {
    match line.ends_with('\n') {
        true => format!("{mark}{line}"),
        false => format!("{mark}{line}\n\\ No newline at end of file\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn a_hunk_has_three_lines_around() {
        let old = "1\n2\n3\n4\n5\n6\n7\n";
        let new = "1\n2\n3\n4\nx\n5\n6\n7\n";
        assert_eq!(diff("a", old, new), "--- a\n+++ a\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n");
        assert_eq!(diff("a", "", "x\n"), "--- /dev/null\n+++ a\n@@ -0,0 +1,1 @@\n+x\n");
        assert!(diff("a", "x", "x\ny").contains("-x\n\\ No newline at end of file\n+x\n+y\n\\ No"));
        assert_eq!(diff("a", old, old), "");
    }
}
