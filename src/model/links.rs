//! Following references: the entry behind an id, and what follows from a whole activity.

use super::blocks::{Address, Contact};
use super::words::{DataClass, DataSubjectKind, ElementKind, LegalBasis, PartyRole};
use super::{
    Activity, Arrangement, DataCategory, DataSubjectGroup, Element, Party, Purpose, RecipientEntry, Register,
    RetentionSchedule, SecurityMeasure, System, Transfer,
};

/// Writes the look-up by id for each list of entries.
macro_rules! by_id {
    ($($(#[$doc:meta])* $name:ident, $list:ident, $entry:ty;)+) => {
        impl Register {
            $($(#[$doc])*
            pub fn $name(&self, id: &str) -> Option<&$entry> {
                self.$list.iter().find(|entry| same(&entry.id, id))
            })+
        }
    };
}

/// Whether two ids are equal. Ids of one list differ in length or at their end far more often than
/// not, and rules look up many.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.as_bytes().last() == other.as_bytes().last() && one == other
}

by_id! {
    /// The group of people with this id.
    data_subject_group, data_subjects, DataSubjectGroup;
    /// The category of data with this id.
    data_category, data_categories, DataCategory;
    /// The purpose with this id.
    purpose, purposes, Purpose;
    /// The party with this id.
    party, parties, Party;
    /// The arrangement with this id.
    arrangement, arrangements, Arrangement;
    /// The transfer with this id.
    transfer, transfers, Transfer;
    /// The system with this id.
    system, systems, System;
    /// The measure with this id.
    security_measure, security_measures, SecurityMeasure;
    /// The schedule with this id.
    retention_schedule, retention_schedules, RetentionSchedule;
    /// The activity with this id.
    activity, activities, Activity;
}

impl Register {
    /// The language of plain texts: the first of `register.languages`, else Dutch.
    pub fn first_language(&self) -> &str {
        self.register.languages.first().map_or("nl", String::as_str)
    }

    /// The name to show: the legal name, else the first trade name.
    pub fn display_name(&self) -> Option<&str> {
        let controller = &self.controller;
        controller.legal_name.as_deref().or(controller.trade_names.first().map(String::as_str))
    }

    /// The elements of all data categories of `activity`, each with its category.
    pub fn elements<'a>(
        &'a self,
        activity: &'a Activity,
    ) -> impl Iterator<Item = (&'a DataCategory, &'a Element)> {
        let categories = activity.data_categories.iter().filter_map(|id| self.data_category(id));
        categories.flat_map(|category| category.elements.iter().map(move |element| (category, element)))
    }

    /// The role of a recipient: of this entry, else of the party; `None` when nobody decided.
    pub fn role_of(&self, recipient: &RecipientEntry) -> Option<PartyRole> {
        let party = recipient.party.as_ref().and_then(|id| self.party(id));
        recipient.role.or(party.and_then(|party| party.role))
    }
}

impl Contact {
    /// Whether there is any way to reach whom it is about: an address, on paper or on line, or a number.
    pub fn is_reachable(&self) -> bool {
        let written = |address: &Address| {
            [&address.street, &address.postal_code, &address.city].iter().any(|a| a.is_some())
        };
        self.email.is_some()
            || self.phone.is_some()
            || self.website.is_some()
            || self.address.as_ref().is_some_and(written)
    }
}

impl DataSubjectGroup {
    /// Whether people under 16 belong to this group, as far as anyone said.
    pub fn has_minors(&self) -> bool {
        let under_16 = self.min_age.is_some_and(|age| age < 16);
        self.kind == Some(DataSubjectKind::Child) || self.children == Some(true) || under_16
    }
}

impl Activity {
    /// The bases of art. 6(1) that this activity names.
    pub fn bases(&self) -> impl Iterator<Item = LegalBasis> {
        self.legal_bases.iter().filter_map(|entry| entry.basis)
    }
}

impl Element {
    /// The class of the element in law: that of its kind; the stated class where the kind says nothing.
    pub fn class_in_law(&self, category: &DataCategory) -> Option<DataClass> {
        self.kind.and_then(ElementKind::class).or(self.class).or(category.class)
    }

    /// The class that the organisation gives it: its own, else that of the category, else that of its kind.
    pub fn stated_class(&self, category: &DataCategory) -> Option<DataClass> {
        self.class.or(category.class).or(self.kind.and_then(ElementKind::class))
    }
}

impl DataClass {
    /// Whether this is one of the special categories of art. 9(1).
    pub fn is_special(self) -> bool {
        self.word().starts_with("special")
    }

    /// Whether both can be the same data: equal, or one is special without saying which kind.
    pub fn overlaps(self, other: Self) -> bool {
        let unspecified = self == Self::Special || other == Self::Special;
        self == other || unspecified && self.is_special() && other.is_special()
    }
}

impl ElementKind {
    /// The class in law of this kind of element; `None` for `other`.
    pub fn class(self) -> Option<DataClass> {
        use DataClass as C;
        use ElementKind as K;
        Some(match self {
            K::Other => return None,
            K::BankAccount
            | K::CreditCard
            | K::PaymentHistory
            | K::Income
            | K::SalarySlip
            | K::BankStatement
            | K::TaxAssessment
            | K::Debt => C::Financial,
            K::ChildData => C::Child,
            K::Bsn | K::NationalId => C::NationalId,
            K::IdDocumentCopy => C::IdDocumentCopy,
            K::CriminalOffence | K::Conviction | K::Suspicion | K::CannabisFarm => C::Criminal,
            K::Health => C::SpecialHealth,
            K::Biometric => C::SpecialBiometric,
            K::Genetic => C::SpecialGenetic,
            K::Ethnicity => C::SpecialEthnic,
            K::PoliticalOpinion => C::SpecialPolitical,
            K::Religion => C::SpecialReligious,
            K::UnionMembership => C::SpecialUnion,
            K::Sexual => C::SpecialSexual,
            _ => C::Ordinary,
        })
    }
}
