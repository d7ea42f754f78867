//! Acts and articles that came into force, ended or moved, each with its day and its source.
//!
//! An act that is not in the table is not judged: that it is missing says nothing about it.

use super::{Citation, Verified, day, uavg};
use crate::model::blocks::Statute;
use crate::model::values::Date;
use crate::model::words::CriminalGround;

/// When an act, or one article of it, holds.
#[derive(Debug, Clone, Copy)]
pub struct Validity {
    /// The names by which a register may call the act.
    pub names: &'static [&'static str],
    /// The article and its paragraph; empty for the whole act.
    pub article: &'static [&'static str],
    /// Only where the ground for criminal data is this one: the number has another content too.
    pub only_for: Option<CriminalGround>,
    /// The first day on which it holds; `None` where nobody asks.
    pub from: Option<Date>,
    /// The first day on which it no longer holds.
    pub ended: Option<Date>,
    /// Where the same content stands now, or stood before.
    pub elsewhere: Option<Citation>,
    pub source: &'static str,
    pub verified: Verified,
}

/// The names of the Dutch act that implements the GDPR.
pub const UAVG: &[&str] =
    &["UAVG", "Uitvoeringswet AVG", "Uitvoeringswet Algemene verordening gegevensbescherming"];

const WBP: &[&str] = &["Wbp", "Wet bescherming persoonsgegevens"];

/// The day on which the Dutch act that implements the GDPR changed.
pub const UAVG_CHANGED: Date = day(2026, 9, 1);

const CHANGE: &str = "UAVG as it reads from 2026-09-01 (Stb. 2026, 154; in force by Stb. 2026, 196)";

const CHANGED: Validity = Validity {
    names: UAVG,
    article: &[],
    only_for: None,
    from: None,
    ended: None,
    elsewhere: None,
    source: CHANGE,
    verified: Verified::Official,
};

/// Every act and article of which the days are known.
pub const STATUTES: &[Validity] = &[
    Validity {
        names: WBP,
        ended: Some(day(2018, 5, 25)),
        source: "Wbp, repealed when the GDPR began to apply",
        ..CHANGED
    },
    Validity { article: &["46", "2"], ended: Some(UAVG_CHANGED), ..CHANGED },
    Validity {
        article: &["33", "5"],
        only_for: Some(CriminalGround::AuthorityPermit),
        ended: Some(UAVG_CHANGED),
        elsewhere: Some(Citation { paragraph: "6", ..uavg("33") }),
        ..CHANGED
    },
    Validity {
        article: &["33", "5"],
        only_for: Some(CriminalGround::StatutoryAudit),
        from: Some(UAVG_CHANGED),
        ..CHANGED
    },
    Validity {
        article: &["33", "6"],
        from: Some(UAVG_CHANGED),
        elsewhere: Some(Citation { paragraph: "5", ..uavg("33") }),
        ..CHANGED
    },
];

/// What says that `statute` does not hold on `as_of`, where the ground for criminal data is `ground`.
pub fn not_in_force(
    statute: &Statute,
    ground: Option<CriminalGround>,
    as_of: Date,
) -> Option<&'static Validity> {
    let act = statute.act.as_deref()?;
    let article = parts(statute.article.as_deref().unwrap_or_default());
    let fits = |v: &&Validity| is_act(act, v.names) && begins(&article, v.article);
    let known = STATUTES.iter().filter(fits).filter(|v| v.only_for.is_none() || v.only_for == ground);
    known
        .into_iter()
        .find(|v| v.ended.is_some_and(|day| as_of >= day) || v.from.is_some_and(|day| as_of < day))
}

/// Whether the Dutch law of `as_of` knows this ground for criminal data.
pub fn knows_ground(ground: CriminalGround, as_of: Date) -> bool {
    ground != CriminalGround::StatutoryAudit || as_of >= UAVG_CHANGED
}

/// Whether a register means the act with these names.
pub fn is_act(text: &str, names: &[&str]) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(text.trim()))
}

/// The article, paragraph and point of a citation, however it is written: `46(2)` and `46 lid 2`
/// are both `46`, `2`.
pub fn parts(article: &str) -> Vec<String> {
    let words = article.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_ascii_lowercase);
    let said = ["", "art", "artikel", "article", "lid", "onder", "paragraph", "point"];
    words.filter(|word| !said.contains(&word.as_str())).collect()
}

/// Whether an article falls under the one with these parts.
pub fn begins(article: &[String], parts: &[&str]) -> bool {
    article.len() >= parts.len() && article.iter().zip(parts).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::{Statute, not_in_force, parts};
    use crate::model::words::CriminalGround;

    fn ended(act: &str, article: Option<&str>, ground: Option<CriminalGround>, as_of: &str) -> bool {
        let statute = Statute { act: Some(act.to_owned()), article: article.map(str::to_owned) };
        not_in_force(&statute, ground, as_of.parse().unwrap()).is_some()
    }

    #[test]
    fn articles_are_read_in_every_way_of_writing() {
        for text in ["46(2)", "46 lid 2", "art. 46, lid 2", "46.2"] {
            assert_eq!(parts(text), ["46", "2"], "{text}");
        }
    }

    #[test]
    fn an_act_ends_on_its_day() {
        assert!(!ended("Wbp", None, None, "2018-05-24") && ended("wbp", Some("16"), None, "2018-05-25"));
        assert!(!ended("UAVG", Some("46(2)"), None, "2026-08-31"));
        assert!(ended("UAVG", Some("46 lid 2"), None, "2026-09-01"));
        assert!(!ended("UAVG", Some("46"), None, "2026-09-01"));
        assert!(ended("UAVG", Some("33(6)"), None, "2026-08-31"));
        assert!(!ended("UAVG", Some("33(6)"), None, "2026-09-01"));
        assert!(!ended("Woningwet", Some("46(2)"), None, "2026-09-01"), "not in the table");
    }

    #[test]
    fn a_number_that_got_another_content_counts_for_the_old_ground_only() {
        let (permit, audit) = (Some(CriminalGround::AuthorityPermit), Some(CriminalGround::StatutoryAudit));
        assert!(ended("UAVG", Some("33(5)"), permit, "2026-09-01"));
        assert!(!ended("UAVG", Some("33(5)"), permit, "2026-08-31"));
        assert!(!ended("UAVG", Some("33(5)"), audit, "2026-09-01"));
        assert!(ended("UAVG", Some("33(5)"), audit, "2026-08-31"));
        assert!(!ended("UAVG", Some("33(5)"), None, "2026-09-01"), "nobody said which is meant");
    }
}
