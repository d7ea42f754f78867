//! A place in the law as data, printed the way each language cites it: the form comes from its words.

use crate::language::Language;
use std::fmt;

/// An act that rules cite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// The Dutch act that implements it.
    Uavg,
    /// Regulation (EU) 2024/1689.
    AiAct,
    /// The Dutch general tax act.
    Awr,
    /// The Dutch civil code.
    Bw,
    /// The Dutch payroll tax regulation of 2011.
    Urlb,
    /// The Dutch turnover tax act of 1968.
    Ob,
    /// The Dutch telecommunications act.
    Tw,
    /// The Dutch act on municipal debt help.
    Wgs,
    /// The Dutch decree on municipal debt help.
    Bgs,
    /// The Dutch works councils act.
    Wor,
    /// The Dutch criminal code.
    Sr,
}

impl Act {
    /// The short name of the act in `language`. Dutch acts have their Dutch name in every language.
    pub fn name(self, language: &Language) -> String {
        match self {
            Self::Gdpr => language.text("act-gdpr"),
            Self::AiAct => language.text("act-ai"),
            _ => self.to_string(),
        }
    }
}

/// The short name in English, for other programs.
impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gdpr => "GDPR",
            Self::Uavg => "UAVG",
            Self::AiAct => "AI Act",
            Self::Awr => "AWR",
            Self::Bw => "BW",
            Self::Urlb => "URLB 2011",
            Self::Ob => "Wet OB 1968",
            Self::Tw => "Telecommunicatiewet",
            Self::Wgs => "Wgs",
            Self::Bgs => "Besluit gemeentelijke schuldhulpverlening",
            Self::Wor => "WOR",
            Self::Sr => "Sr",
        })
    }
}

/// An article, with its paragraph and point where there are any; empty where not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    pub act: Act,
    pub article: &'static str,
    pub paragraph: &'static str,
    pub point: &'static str,
}

/// A place in the GDPR.
pub(crate) const fn gdpr(article: &'static str, paragraph: &'static str, point: &'static str) -> Citation {
    Citation { act: Act::Gdpr, article, paragraph, point }
}

/// A place in a national act.
pub(crate) const fn law(
    act: Act,
    article: &'static str,
    paragraph: &'static str,
    point: &'static str,
) -> Citation {
    Citation { act, article, paragraph, point }
}

/// A place in the Dutch act that implements the GDPR.
pub(crate) const fn uavg(article: &'static str) -> Citation {
    Citation { act: Act::Uavg, article, paragraph: "", point: "" }
}

impl Citation {
    /// As `language` cites it: `AVG art. 13 lid 1 onder c`, `GDPR 13(1)(c)`.
    pub fn print(&self, language: &Language) -> String {
        let act = self.act.name(language);
        let mut place =
            language.with("cite-article", &[("act", act.into()), ("article", self.article.into())]);
        if !self.paragraph.is_empty() {
            let key = if self.is_definition() { "cite-definition" } else { "cite-paragraph" };
            place = language.with(key, &[("place", place.into()), ("paragraph", self.paragraph.into())]);
        }
        if !self.point.is_empty() {
            place = language.with("cite-point", &[("place", place.into()), ("point", self.point.into())]);
        }
        place
    }

    /// Whether it is one of the numbered definitions of the GDPR, which are points and no paragraphs.
    fn is_definition(&self) -> bool {
        self.act == Act::Gdpr && self.article == "4"
    }

    /// The letter of the GDPR it is, as in `13(1)(c)`; `None` for anything but a letter.
    pub fn letter(&self) -> Option<String> {
        let letter = self.act == Act::Gdpr && !self.point.is_empty();
        letter.then(|| format!("{}({})({})", self.article, self.paragraph, self.point))
    }
}

/// As English cites it, whatever the words say: other programs read this.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.act, self.article)?;
        if self.is_definition() && !self.paragraph.is_empty() {
            return write!(f, " point {}", self.paragraph);
        }
        for part in [self.paragraph, self.point].iter().filter(|part| !part.is_empty()) {
            write!(f, "({part})")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{gdpr, uavg};
    use crate::templates::Templates;

    #[test]
    fn each_language_cites_in_its_own_way() {
        let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
        let [nl, en] = ["nl", "en"].map(|tag| templates.words(tag).unwrap());
        let letter = gdpr("13", "1", "c");
        assert_eq!(letter.print(nl), "AVG art. 13 lid 1 onder c");
        assert_eq!(letter.print(en), "GDPR 13(1)(c)");
        assert_eq!(gdpr("10", "", "").print(nl), "AVG art. 10");
        let definition = gdpr("4", "9", "");
        let de = templates.words("de").unwrap();
        assert_eq!(
            [nl, en, de].map(|words| definition.print(words)),
            ["AVG art. 4 punt 9", "GDPR 4 point 9", "DSGVO Art. 4 Nr. 9"]
        );
        assert_eq!(uavg("46").print(en), "UAVG 46");
        for citation in [letter, definition, gdpr("10", "", ""), gdpr("9", "1", ""), uavg("46")] {
            assert_eq!(citation.to_string(), citation.print(en));
        }
    }
}
