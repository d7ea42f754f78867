//! What the rules about all texts or all references need, seen in one walk through the register.
//!
//! To walk is most of what such a rule costs, so they share one: the first that asks has it made.

use super::private_data::{PrivateData, PrivateDataSearch};
use super::public_texts::{PublicTextSearch, PublicTexts, can_be_public};
use super::reference_use::{ReferenceSearch, ReferenceUse, is_reference};
use super::text_walk::each_text;
use crate::model::Register;
use crate::schema::Field;

/// What one walk found.
#[derive(Debug)]
pub(super) struct Survey {
    pub references: ReferenceUse,
    pub private_data: PrivateData,
    pub public_texts: PublicTexts,
}

/// Walks through a register once.
pub(super) fn survey(register: &Register) -> Survey {
    let mut references = ReferenceSearch::new(register);
    let mut private_data = PrivateDataSearch::default();
    let mut public_texts = PublicTextSearch::new(register);
    each_text(register, is_of_use, &mut |found| {
        references.see(&found);
        private_data.see(&found);
        public_texts.see(&found);
    });
    Survey {
        references: references.done(),
        private_data: private_data.done(),
        public_texts: public_texts.done(),
    }
}

fn is_of_use(field: &Field) -> bool {
    is_reference(field) || super::private_data::is_looked_at(field) || can_be_public(field)
}
