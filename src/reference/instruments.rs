//! Instruments for transfers that no longer hold: annulled decisions and old model contracts.
//!
//! Sources: for the model contracts a secondary source on art. 4 of Decision (EU) 2021/914, seen on
//! 22 November 2026; the judgments of the Court were not opened. New contracts on the old models
//! could be signed until 27 September 2021; those that stood held until 27 December 2022.

use super::{Verified, day};
use crate::model::values::Date;
use crate::model::words::TransferInstrument;

/// An instrument that holds no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoidInstrument {
    pub instrument: TransferInstrument,
    /// The decision that made it.
    pub decision: &'static str,
    /// The first day on which it no longer holds.
    pub from: Date,
    /// Whether it was a decision on adequacy rather than a model contract.
    pub adequacy: bool,
    pub verified: Verified,
}

const fn annulled(instrument: TransferInstrument, decision: &'static str, from: Date) -> VoidInstrument {
    VoidInstrument { instrument, decision, from, adequacy: true, verified: Verified::NotOpened }
}

const fn old_model(instrument: TransferInstrument, decision: &'static str) -> VoidInstrument {
    let from = day(2022, 12, 28);
    VoidInstrument { instrument, decision, from, adequacy: false, verified: Verified::Secondary }
}

/// All of them.
pub const VOID: &[VoidInstrument] = &[
    annulled(TransferInstrument::SafeHarbour, "2000/520/EC", day(2015, 10, 6)),
    annulled(TransferInstrument::PrivacyShield, "(EU) 2016/1250", day(2020, 7, 16)),
    old_model(TransferInstrument::Scc2001497, "2001/497/EC"),
    old_model(TransferInstrument::Scc2004915, "2004/915/EC"),
    old_model(TransferInstrument::Scc201087, "2010/87/EU"),
];

/// Why `instrument` does not hold on `on`; `None` where it does, or where nothing is known of it.
pub fn void(instrument: TransferInstrument, on: Date) -> Option<&'static VoidInstrument> {
    VOID.iter().find(|entry| entry.instrument == instrument && entry.from <= on)
}

#[cfg(test)]
mod tests {
    use super::{TransferInstrument as T, day, void};

    #[test]
    fn instruments_hold_until_their_day() {
        assert!(void(T::PrivacyShield, day(2020, 7, 15)).is_none());
        assert!(void(T::PrivacyShield, day(2020, 7, 16)).is_some());
        assert!(void(T::SafeHarbour, day(2015, 10, 5)).is_none());
        assert!(void(T::SafeHarbour, day(2015, 10, 6)).is_some());
        assert!(void(T::Scc201087, day(2022, 12, 27)).is_none());
        assert!(void(T::Scc201087, day(2022, 12, 28)).is_some());
        assert!(void(T::Scc2021914, day(2099, 1, 1)).is_none());
    }
}
