//! A place in the law as data, printed the way each language cites it.

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
    /// The short name of the act in `language`.
    pub fn name(self, language: &str) -> &'static str {
        match self {
            Self::Gdpr if language == "nl" => "AVG",
            Self::Gdpr => "GDPR",
            Self::Uavg => "UAVG",
            Self::AiAct if language == "nl" => "AI-verordening",
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
        }
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
    /// As Dutch cites it, `AVG art. 13 lid 1 onder c`, or as English does, `GDPR 13(1)(c)`.
    pub fn print(&self, language: &str) -> String {
        let act = self.act.name(language);
        let part = |before: &str, text: &str, after: &str| match text {
            "" => String::new(),
            text => format!("{before}{text}{after}"),
        };
        if language == "nl" {
            let paragraph = part(" lid ", self.paragraph, "");
            return format!("{act} art. {}{paragraph}{}", self.article, part(" onder ", self.point, ""));
        }
        let paragraph = part("(", self.paragraph, ")");
        format!("{act} {}{paragraph}{}", self.article, part("(", self.point, ")"))
    }

    /// The letter of the GDPR it is, as in `13(1)(c)`; `None` for anything but a letter.
    pub fn letter(&self) -> Option<String> {
        let letter = self.act == Act::Gdpr && !self.point.is_empty();
        letter.then(|| format!("{}({})({})", self.article, self.paragraph, self.point))
    }
}

#[cfg(test)]
mod tests {
    use super::{gdpr, uavg};

    #[test]
    fn each_language_cites_in_its_own_way() {
        let letter = gdpr("13", "1", "c");
        assert_eq!(letter.print("nl"), "AVG art. 13 lid 1 onder c");
        assert_eq!(letter.print("en"), "GDPR 13(1)(c)");
        assert_eq!(gdpr("10", "", "").print("nl"), "AVG art. 10");
        assert_eq!(uavg("46").print("en"), "UAVG 46");
    }
}
