//! A skeleton of a YAML file with its places filled.
//!
//! `{{key}}` becomes a text in quotes, in a remark the text itself; `<<key>>` becomes what is to
//! stand there as it is: an id, a date. Lines between `#if flag …` and `#end` stay when one of the
//! flags is up.

/// Fills in `skeleton`: `has` tells whether a flag is up, `value` what a key stands for.
pub(super) fn fill(skeleton: &str, has: impl Fn(&str) -> bool, value: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for line in skeleton.lines() {
        if let Some(flags) = line.strip_prefix("#if ") {
            open.push(flags.split(' ').any(&has));
        } else if line == "#end" {
            open.pop();
        } else if open.iter().all(|open| *open) {
            text.push_str(&filled(line, &value));
            text.push('\n');
        }
    }
    text
}

fn filled(line: &str, value: &impl Fn(&str) -> String) -> String {
    let bare = line.trim_start();
    let indent = &line[..line.len() - bare.len()];
    let remark = bare.strip_prefix("# {{").and_then(|rest| rest.strip_suffix("}}"));
    if let Some(key) = remark {
        let lines: Vec<String> = value(key).lines().map(|line| format!("{indent}# {line}")).collect();
        return lines.join("\n");
    }
    let plain = replace(line, "<<", ">>", value);
    replace(&plain, "{{", "}}", &|key: &str| quoted(&value(key)))
}

fn replace(line: &str, open: &str, close: &str, value: &impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, place)) = rest.split_once(open) {
        let Some((key, after)) = place.split_once(close) else { break };
        text.push_str(before);
        text.push_str(&value(key));
        rest = after;
    }
    text + rest
}

/// A text between double quotes, as YAML reads it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_and_lines_stay_by_their_flags() {
        let skeleton = "# {{remark}}\n#if a b\n  - {id: <<id>>, name: {{name}}}\n#end\n#if c\nno\n#end\nx";
        let value = |key: &str| match key {
            "remark" => "one\ntwo".to_owned(),
            "name" => "\"Jan\" \\".to_owned(),
            other => other.to_owned(),
        };
        let filled = fill(skeleton, |flag| flag == "b", value);
        assert_eq!(filled, "# one\n# two\n  - {id: id, name: \"\\\"Jan\\\" \\\\\"}\nx\n");
    }
}
