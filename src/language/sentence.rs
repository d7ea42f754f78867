//! Labels within a sentence, where nouns are small: with a small first letter, unless they begin with a name.

/// First words of labels that keep their capital in a sentence: names, and what is made of them.
const NAMES: [&str; 8] =
    ["Europees", "Europese", "European", "Nederlands", "Nederlandse", "Dutch", "Autoriteit", "Kamer"];

/// A label as it stands within a sentence. Names and abbreviations such as BSN, FG, KvK-nummer and
/// E.164 keep their capital.
pub(super) fn begin_small(label: &str) -> String {
    let word = label.split([' ', ',', '-']).next().unwrap_or_default();
    let mut rest = label.chars();
    let Some(first) = rest.next() else { return String::new() };
    let words = || label.split(' ');
    let titled = words().count() > 1 && words().all(|word| word.starts_with(char::is_uppercase));
    if titled || NAMES.contains(&word) || word.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit())
    {
        // The Dutch ij is one letter; no abbreviation begins with it.
        return label
            .strip_prefix("IJ")
            .filter(|rest| rest.starts_with(char::is_lowercase))
            .map_or_else(|| label.to_owned(), |rest| format!("ij{rest}"));
    }
    first.to_lowercase().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::begin_small;

    #[test]
    fn a_label_begins_small_unless_it_begins_with_a_name() {
        for (label, within) in [
            ("Bewaartermijnen", "bewaartermijnen"),
            ("E-mailadres", "e-mailadres"),
            ("Art. 30(5) exemption", "art. 30(5) exemption"),
            ("KvK-nummer", "KvK-nummer"),
            ("DPIA", "DPIA"),
            ("BSN of ander nummer", "BSN of ander nummer"),
            ("FG", "FG"),
            ("Europese vertegenwoordiger", "Europese vertegenwoordiger"),
            ("Data Privacy Framework", "Data Privacy Framework"),
            ("IJkpunt", "ijkpunt"),
            ("", ""),
        ] {
            assert_eq!(begin_small(label), within);
        }
    }
}
