//! The file as it grows: objects are written once and forgotten, but for where they are.
//!
//! Small objects go into packs (object streams) and the table at the end is a stream too, as PDF 1.5
//! and later have them. Nothing here knows what an object means.

use super::failed;
use crate::pdf::PdfError;
use flate2::{Compression, write::ZlibEncoder};
use std::io::Write;

/// The most objects in a pack.
const PACK: usize = 400;
/// How hard streams are compressed: more takes twice the time for a few hundredths of the size.
const LEVEL: u32 = 5;
/// The bytes of a line in the table: kind, place, place in the pack.
const WIDTHS: [usize; 3] = [1, 5, 2];

/// The number of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(pub u32);

/// Where an object is, in a word: nowhere, at a byte of the file, or in a pack.
#[derive(Clone, Copy)]
struct Place(u64);

impl Place {
    const NOWHERE: Self = Self(0);
    const PACKED: u64 = 1 << 63;

    fn in_pack(pack: Id, at: usize) -> Self {
        Self(Self::PACKED | u64::from(pack.0) << 16 | at as u64)
    }

    /// Its line in the table.
    fn line(self) -> [u8; 8] {
        let (kind, place, at) = match self.0 {
            0 => (0, 0, u64::from(u16::MAX)),
            word if word & Self::PACKED != 0 => (2, (word & !Self::PACKED) >> 16, word & 0xffff),
            word => (1, word, 0),
        };
        (u64::from(kind as u8) << 56 | place << 16 | at).to_be_bytes()
    }
}

/// Small objects that will share a stream.
#[derive(Default)]
pub struct Pack {
    /// The number of each object, and where it starts.
    objects: Vec<(Id, usize)>,
    body: Vec<u8>,
}

/// A pack, ready to be written.
pub struct Packed {
    ids: Vec<Id>,
    first: usize,
    content: Vec<u8>,
}

impl Pack {
    pub fn is_full(&self) -> bool {
        self.objects.len() >= PACK
    }

    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Starts an object; what it is follows in the bytes that this gives.
    pub fn object(&mut self, id: Id) -> &mut Vec<u8> {
        if !self.body.is_empty() {
            self.body.push(b'\n');
        }
        self.objects.push((id, self.body.len()));
        &mut self.body
    }

    /// Compressed, on any thread.
    pub fn packed(&self) -> Packed {
        let mut head = String::new();
        for (id, start) in &self.objects {
            head += &format!("{} {start} ", id.0);
        }
        let content = deflated(&[head.as_bytes(), &self.body]);
        Packed { ids: self.objects.iter().map(|(id, _)| *id).collect(), first: head.len(), content }
    }
}

/// Compresses parts, one after the other.
pub fn deflated(parts: &[&[u8]]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    // Writing to a vector cannot fail.
    parts.iter().for_each(|part| drop(encoder.write_all(part)));
    encoder.finish().unwrap_or_default()
}

/// A file that is being written.
pub struct File<W> {
    out: W,
    /// How many bytes there are.
    length: u64,
    /// By number; no object has the number 0.
    places: Vec<Place>,
}

impl<W: Write> File<W> {
    /// Starts a file of version 1.7.
    pub fn new(out: W) -> Result<Self, PdfError> {
        let mut file = Self { out, length: 0, places: vec![Place::NOWHERE] };
        // Four bytes above 127 tell programs that this is no text.
        file.write(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")?;
        Ok(file)
    }

    /// A number for an object that comes later.
    pub fn id(&mut self) -> Id {
        self.ids(1)
    }

    /// The first of `count` numbers that follow each other.
    pub fn ids(&mut self, count: usize) -> Id {
        let first = Id(self.places.len() as u32);
        self.places.resize(self.places.len() + count, Place::NOWHERE);
        first
    }

    /// Writes a stream; `entries` are those of its dictionary but for its length.
    pub fn stream(&mut self, id: Id, entries: &[u8], content: &[u8]) -> Result<(), PdfError> {
        self.places[id.0 as usize] = Place(self.length);
        self.write(format!("{} 0 obj\n<<", id.0).as_bytes())?;
        self.write(entries)?;
        self.write(format!("/Length {}>>\nstream\n", content.len()).as_bytes())?;
        self.write(content)?;
        self.write(b"\nendstream\nendobj\n")
    }

    /// Writes a pack.
    pub fn pack(&mut self, pack: &Packed) -> Result<(), PdfError> {
        let id = self.id();
        for (at, object) in pack.ids.iter().enumerate() {
            self.places[object.0 as usize] = Place::in_pack(id, at);
        }
        let entries = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", pack.ids.len(), pack.first);
        self.stream(id, entries.as_bytes(), &pack.content)
    }

    /// Writes the table; `entries` are those of the trailer that say what the objects are.
    pub fn finish(mut self, entries: &[u8]) -> Result<(), PdfError> {
        let id = self.id();
        let start = self.length;
        self.places[id.0 as usize] = Place(start);
        let mut before = [0; 8];
        let mut lines = Vec::with_capacity(self.places.len() * 9);
        for place in &self.places {
            let line = place.line();
            // Lines are as differences from the line above: those hardly change.
            lines.push(2);
            lines.extend(line.iter().zip(before).map(|(byte, above)| byte.wrapping_sub(above)));
            before = line;
        }
        let [kind, at, within] = WIDTHS;
        let mut all = format!(
            "/Type/XRef/Size {}/W[{kind} {at} {within}]/Filter/FlateDecode\
             /DecodeParms<</Predictor 12/Columns 8>>",
            self.places.len()
        )
        .into_bytes();
        all.extend(entries);
        self.stream(id, &all, &deflated(&[&lines]))?;
        self.write(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush().map_err(failed)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), PdfError> {
        self.length += bytes.len() as u64;
        self.out.write_all(bytes).map_err(failed)
    }
}

#[cfg(test)]
mod tests {
    use super::{File, Id, Pack, deflated};
    use lopdf::{Document, Object};

    #[test]
    fn every_object_is_found_again() {
        let mut bytes = Vec::new();
        let mut file = File::new(&mut bytes).unwrap();
        let (root, stream) = (file.id(), file.id());
        let first = file.ids(1000);
        file.stream(stream, b"/Filter/FlateDecode", &deflated(&[b"twee ", b"delen"])).unwrap();
        let (mut pack, mut packs) = (Pack::default(), 0);
        for at in 0..1000 {
            if pack.is_full() {
                file.pack(&std::mem::take(&mut pack).packed()).unwrap();
                packs += 1;
            }
            pack.object(Id(first.0 + at)).extend(format!("[{at} 0 R]").as_bytes());
        }
        pack.object(root).extend(b"<</Type/Catalog>>");
        file.pack(&pack.packed()).unwrap();
        file.finish(format!("/Root {} 0 R", root.0).as_bytes()).unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        assert_eq!(packs, 2);
        assert!(document.catalog().unwrap().has_type(b"Catalog"));
        let found = document.get_object((stream.0, 0)).unwrap().as_stream().unwrap();
        assert_eq!(found.decompressed_content().unwrap(), b"twee delen");
        for at in 0..1000 {
            let object = document.get_object((first.0 + at, 0)).unwrap();
            assert_eq!(object, &Object::Array(vec![Object::Reference((at, 0))]));
        }
    }

    #[test]
    fn numbers_that_were_never_used_are_free() {
        let mut bytes = Vec::new();
        let mut file = File::new(&mut bytes).unwrap();
        let (_unused, root) = (file.id(), file.id());
        let mut pack = Pack::default();
        pack.object(root).extend(b"<</Type/Catalog>>");
        file.pack(&pack.packed()).unwrap();
        file.finish(b"/Root 2 0 R").unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        assert!(document.get_object((1, 0)).is_err());
        assert!(document.get_object((2, 0)).is_ok());
    }
}
