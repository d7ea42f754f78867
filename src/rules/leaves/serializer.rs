//! The serializer behind a walk: it writes nothing, and shows each text with its field.

use super::{Leaf, Mark};
use crate::schema::Field;
use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};
use std::fmt::Error;
use std::rc::Rc;

/// What a walk carries along.
pub struct Walker<'w> {
    /// Which fields without fields of their own to look into.
    pub wanted: fn(&Field) -> bool,
    pub visit: &'w mut dyn FnMut(&Leaf),
    pub marks: Vec<Mark>,
    /// The keys of maps that were met: mostly the languages, over and over.
    pub tags: Vec<Rc<str>>,
    pub key: Key,
}

/// The key of a map on its way to its value.
pub enum Key {
    None,
    /// The next text is the key.
    Awaited,
    Read(Rc<str>),
}

impl Walker<'_> {
    /// A key, copied only where it is met for the first time.
    fn tag(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.tags.iter().find(|tag| &***tag == text) {
            return known.clone();
        }
        let tag: Rc<str> = text.into();
        self.tags.push(tag.clone());
        tag
    }
}

/// One value of the walk: the field it stands in, and the fields that it can have itself.
pub struct At<'a, 'w> {
    pub walker: &'a mut Walker<'w>,
    pub fields: &'static [Field],
    pub field: Option<&'static Field>,
}

/// A list or a group on the walk, with how far it is.
pub struct Inside<'a, 'w> {
    at: At<'a, 'w>,
    place: usize,
}

impl<'a, 'w> Inside<'a, 'w> {
    fn of(at: At<'a, 'w>) -> Result<Self, Error> {
        Ok(Self { at, place: 0 })
    }

    /// Walks into a part of this value.
    fn step<T: Serialize + ?Sized>(
        &mut self,
        mark: Mark,
        field: Option<&'static Field>,
        value: &T,
    ) -> Result<(), Error> {
        let fields = field.map_or(self.at.fields, |field| &field.fields);
        self.at.walker.marks.push(mark);
        let outcome = value.serialize(At { walker: &mut *self.at.walker, fields, field });
        self.at.walker.marks.pop();
        outcome
    }
}

/// Values that are no texts: numbers, yes and no, what is unknown.
macro_rules! passed_by {
    ($($name:ident($($arg:ty)?))+) => {
        $(fn $name(self $(, _: $arg)?) -> Result<(), Error> {
            Ok(())
        })+
    };
}

/// Shapes that the values of a register do not have.
macro_rules! impossible {
    ($($name:ident($($arg:ty),*) -> $shape:ident;)+) => {
        $(fn $name(self $(, _: $arg)*) -> Result<Self::$shape, Error> {
            Err(Error)
        })+
    };
}

impl<'a, 'w> Serializer for At<'a, 'w> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Inside<'a, 'w>;
    type SerializeTuple = Inside<'a, 'w>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Inside<'a, 'w>;
    type SerializeStruct = Inside<'a, 'w>;
    type SerializeStructVariant = Impossible<(), Error>;

    passed_by! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_char(char) serialize_bytes(&[u8]) serialize_none() serialize_unit()
        serialize_unit_struct(&'static str)
    }

    impossible! {
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        if let Key::Awaited = self.walker.key {
            self.walker.key = Key::Read(self.walker.tag(text));
        } else if let Some(field) = self.field {
            (self.walker.visit)(&Leaf { field, text, marks: &self.walker.marks });
        }
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<(), Error> {
        self.serialize_str(word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a, 'w>, Error> {
        Inside::of(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Inside<'a, 'w>, Error> {
        Inside::of(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a, 'w>, Error> {
        Inside::of(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a, 'w>, Error> {
        Inside::of(self)
    }
}

impl SerializeSeq for Inside<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let mark = Mark::Place(self.place);
        self.place += 1;
        self.step(mark, self.at.field, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

impl SerializeTuple for Inside<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

impl SerializeMap for Inside<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.at.walker.key = Key::Awaited;
        key.serialize(At { walker: &mut *self.at.walker, fields: &[], field: None })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let Key::Read(tag) = std::mem::replace(&mut self.at.walker.key, Key::None) else { return Err(Error) };
        self.step(Mark::Tag(tag), self.at.field, value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

impl SerializeStruct for Inside<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        // The fields of a type stand about in the order of the format: look on from the last one.
        let (before, after) = self.at.fields.split_at(self.place.min(self.at.fields.len()));
        let start = self.place;
        let here = after.iter().position(|field| field.key == key).map(|at| at + start);
        let Some(at) = here.or_else(|| before.iter().position(|field| field.key == key)) else {
            return Ok(());
        };
        self.place = at + 1;
        let field = &self.at.fields[at];
        if field.fields.is_empty() && !(self.at.walker.wanted)(field) {
            return Ok(());
        }
        self.step(Mark::Key(field), Some(field), value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}
