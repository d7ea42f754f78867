//! The anchors of a page and the links to them: each defined once, none leading nowhere.

use std::collections::BTreeSet;

use super::HtmlError;

/// What has been defined and what has been linked to so far.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    defined: BTreeSet<String>,
    linked: BTreeSet<String>,
}

impl Anchors {
    /// Takes an anchor into use, once.
    pub fn define(&mut self, id: &str) -> Result<(), HtmlError> {
        if id.is_empty() || !id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err(HtmlError::MalformedId { id: id.to_owned() });
        }
        if !self.defined.insert(id.to_owned()) {
            return Err(HtmlError::DuplicateId { id: id.to_owned() });
        }
        Ok(())
    }

    /// Remembers a link, to be checked when the page is complete.
    pub fn link(&mut self, id: &str) {
        if !self.linked.contains(id) {
            self.linked.insert(id.to_owned());
        }
    }

    /// Takes over the anchors and links of another part of the same page.
    pub fn join(&mut self, other: Self) -> Result<(), HtmlError> {
        self.linked.extend(other.linked);
        other.defined.iter().try_for_each(|id| self.define(id))
    }

    /// Fails on the first link, in the order of the alphabet, that leads nowhere.
    pub fn check(&self) -> Result<(), HtmlError> {
        match self.linked.difference(&self.defined).next() {
            Some(anchor) => Err(HtmlError::DeadLink { anchor: anchor.clone() }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_no_anchor() {
        for id in ["", "A", "a b", "a\"", "é", "a_b"] {
            assert_eq!(Anchors::default().define(id), Err(HtmlError::MalformedId { id: id.to_owned() }));
        }
    }

    #[test]
    fn finds_an_anchor_that_two_parts_share() {
        let (mut one, mut other) = (Anchors::default(), Anchors::default());
        one.define("rechten").unwrap();
        other.define("rechten").unwrap();
        assert_eq!(one.join(other), Err(HtmlError::DuplicateId { id: "rechten".into() }));
    }

    #[test]
    fn a_link_may_come_before_its_anchor_but_not_without() {
        let mut anchors = Anchors::default();
        anchors.link("rechten");
        assert_eq!(anchors.check(), Err(HtmlError::DeadLink { anchor: "rechten".into() }));
        anchors.define("rechten").unwrap();
        assert_eq!(anchors.check(), Ok(()));
    }
}
