//! Texts for readers: plain, or one for each language.

use super::{Check, Slot, is_free, languages, words};
use crate::register::fault::{Fault, clip};
use crate::register::locate::head;
use crate::register::tree::{Form, View};

impl<'a> Check<'a> {
    pub(super) fn localized(&mut self, slot: Slot<'_>, value: View<'a>) {
        let expected = words::kind(&slot.ty.kind);
        if value.form() != Form::Mapping {
            self.text(slot.key, expected, value);
            return;
        }
        let mut texts = 0;
        for part in value.children().filter(|part| !is_free(*part)) {
            texts += 1;
            let language = part.key().unwrap_or_default();
            if !languages::is_language(language) {
                self.not_a_language(slot.key, language, head(self.source, part));
            } else if self.is_said(part, language, false) {
                self.text(slot.key, expected, part);
            }
        }
        if texts == 0 {
            self.mistyped("no-languages", value, slot.key, expected);
        }
    }

    pub(super) fn not_a_language(&mut self, key: &str, found: &str, bytes: std::ops::Range<usize>) {
        let mut args = vec![("key", key.into()), ("found", clip(found).into())];
        args.extend(languages::meant(found).map(|code| ("suggestion", code.into())));
        self.report(Fault::of_type("not-a-language", bytes, args));
    }
}
