//! The tree as typed values of the model, read by serde straight from the nodes.
//!
//! No second YAML parser: what was checked is what is read. A scalar is text unless the model asks
//! for something else, keys that start with `x_` are passed over, and an error carries its bytes.

use super::fault::Fault;
use super::merge::subject;
use super::source::Sources;
use super::tree::{Form, View};
use crate::finding::{Arg, Finding};
use crate::model::Register;
use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::Display;
use std::ops::Range;

/// The register in `sources`. What cannot be read after all is added to `findings`.
pub fn register(sources: &Sources, findings: &mut Vec<Finding>) -> Register {
    let mut reader = Reader { sources, findings };
    Register {
        register: reader.block("register"),
        controller: reader.block("controller"),
        data_subjects: reader.list("data_subjects"),
        data_categories: reader.list("data_categories"),
        purposes: reader.list("purposes"),
        parties: reader.list("parties"),
        arrangements: reader.list("arrangements"),
        transfers: reader.list("transfers"),
        systems: reader.list("systems"),
        security_measures: reader.list("security_measures"),
        retention_schedules: reader.list("retention_schedules"),
        activities: reader.list("activities"),
        rights: reader.block("rights"),
        notices: reader.list("notices"),
        texts: reader.block("texts"),
        accepted_gaps: reader.list("accepted_gaps"),
    }
}

struct Reader<'a, 'f> {
    sources: &'a Sources,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Reader<'a, '_> {
    fn block<T: Deserialize<'a> + Default>(&mut self, key: &str) -> T {
        let seat = self.sources.tops.get(key).and_then(|top| top.seats.first());
        seat.and_then(|seat| {
            let subject = subject(key, None);
            self.value(seat.file as usize, self.sources.seat(*seat), subject)
        })
        .unwrap_or_default()
    }

    fn list<T: Deserialize<'a>>(&mut self, key: &str) -> Vec<T> {
        let sources = self.sources;
        let entries = sources.tops.get(key).map_or(&[][..], |top| &top.entries);
        let entry = |seat: &super::source::Seat| {
            let view = sources.seat(*seat);
            self.value(seat.file as usize, view, subject(key, Some(view)))
        };
        entries.iter().filter_map(entry).collect()
    }

    fn value<T: Deserialize<'a>>(&mut self, file: usize, view: View<'a>, subject: String) -> Option<T> {
        match T::deserialize(view) {
            Ok(value) => Some(value),
            Err(error) => {
                let bytes = error.bytes.unwrap_or_else(|| view.bytes());
                let bytes = self.sources.files[file].first_line(bytes);
                let args = vec![("detail", Arg::Text(error.message))];
                self.findings.push(Fault::of_type("not-readable", bytes, args).finding(file, subject));
                None
            }
        }
    }
}

/// A value that the model refuses; the check of the shape should have said so before.
#[derive(Debug)]
pub struct DecodeError {
    message: String,
    /// The innermost value that was being read.
    bytes: Option<Range<usize>>,
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: Display>(message: T) -> Self {
        Self { message: message.to_string(), bytes: None }
    }
}

impl View<'_> {
    fn place(self, mut error: DecodeError) -> DecodeError {
        error.bytes.get_or_insert_with(|| self.bytes());
        error
    }
}

impl<'de> IntoDeserializer<'de, DecodeError> for View<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads the text of a scalar as the type that the model asks for, where it is one.
macro_rules! scalars {
    ($($method:ident $visit:ident $ty:ty;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            match self.text().parse::<$ty>() {
                Ok(value) if self.form() == Form::Plain => visitor.$visit(value).map_err(|e| self.place(e)),
                _ => self.deserialize_any(visitor),
            }
        }
    )+};
}

impl<'de> Deserializer<'de> for View<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let read = match self.form() {
            Form::Plain if self.is_null() => visitor.visit_unit(),
            Form::Plain | Form::Quoted => visitor.visit_borrowed_str(self.text()),
            Form::Sequence => visitor.visit_seq(SeqDeserializer::new(self.children())),
            Form::Mapping => {
                let named = self.children().filter_map(|part| Some((part.key()?, part)));
                visitor.visit_map(MapDeserializer::new(named.filter(|(key, _)| !key.starts_with("x_"))))
            }
        };
        read.map_err(|error| self.place(error))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let text: de::value::StrDeserializer<'_, DecodeError> = self.text().into_deserializer();
        text.deserialize_enum(name, words, visitor).map_err(|error| self.place(error))
    }

    scalars! {
        deserialize_bool visit_bool bool;
        deserialize_u64 visit_u64 u64;
        deserialize_f64 visit_f64 f64;
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
