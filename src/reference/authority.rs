//! Supervisory authorities: where a complaint goes, and addresses that no longer lead there.
//!
//! Source: the page of the Dutch authority on tips and complaints, seen on 22 November 2026. A tip
//! gets no personal answer, so a link to the page for tips alone is no way to complain.

/// A supervisory authority.
#[derive(Debug, Clone, Copy)]
pub struct Authority {
    pub country: &'static str,
    pub name: &'static str,
    pub complaint_url: &'static str,
    pub postal_address: &'static str,
    pub phone: &'static str,
}

/// The Dutch authority.
pub const DUTCH: Authority = Authority {
    country: "NL",
    name: "Autoriteit Persoonsgegevens",
    complaint_url: "https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap",
    postal_address: "Postbus 93374, 2509 AJ Den Haag",
    phone: "088 - 1805 250",
};

/// Why an address does not lead to a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stale {
    /// It is the page for a tip.
    TipPage,
    /// It is from before the site was rebuilt.
    OldSite,
}

/// What is wrong with an address as the place to complain in the Netherlands, if anything.
pub fn stale(url: &str) -> Option<Stale> {
    let url = url.to_lowercase();
    if url.contains("tip-ons") {
        return Some(Stale::TipPage);
    }
    let address = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let address = address.strip_prefix("www.").unwrap_or(address);
    address.starts_with("autoriteitpersoonsgegevens.nl/nl/").then_some(Stale::OldSite)
}

#[cfg(test)]
mod tests {
    use super::{DUTCH, Stale, stale};

    #[test]
    fn old_addresses_and_the_tip_page_are_known() {
        assert_eq!(stale(DUTCH.complaint_url), None);
        assert_eq!(stale("https://www.autoriteitpersoonsgegevens.nl/nl/zelf-doen"), Some(Stale::OldSite));
        assert_eq!(stale("https://autoriteitpersoonsgegevens.nl/nl/contact/tip-ons"), Some(Stale::TipPage));
    }
}
