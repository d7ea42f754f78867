//! The fonts of an organisation: three files become faces beside ours, or a fault that says why not.
//!
//! A page carries the files as they were given; a PDF carries the glyphs that it shows. So a font has
//! to allow being embedded in part, and to be one fixed face: a variable font has no bold of its own.

use super::{Face, Parsed, parse};
use rustybuzz::ttf_parser::{self, Permissions, name_id};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use subsetter::GlyphRemapper;

/// The largest file of a font, in bytes: it is in every page.
pub const FONT_LIMIT: usize = 1024 * 1024;

/// The fonts of an organisation for upright, bold and italic letters.
pub struct House {
    faces: [Parsed; 3],
    /// The files as they were given, for pages.
    pub files: [FontFile; 3],
    /// SHA-256 of the three files, in lower-case hexadecimal.
    pub digest: String,
}

/// The file of a font as it was given.
pub struct FontFile {
    pub bytes: &'static [u8],
    pub format: Format,
}

/// How a font is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    TrueType,
    OpenType,
    Woff,
    Woff2,
}

/// Why a file cannot be a font of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontFault {
    /// The name ends in none of `.ttf`, `.otf`, `.woff` and `.woff2`.
    Kind,
    /// More than [`FONT_LIMIT`] bytes.
    TooLarge,
    /// It is not what its name says, or broken.
    Broken,
    /// Its maker does not allow it to be embedded, or not in part.
    Forbidden,
    /// A variable font: many faces in one file.
    Variable,
    /// It lacks a letter or digit that every document has.
    Lacks(char),
}

impl Format {
    /// The format that the ending of a file's name tells.
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "ttf" => Some(Self::TrueType),
            "otf" => Some(Self::OpenType),
            "woff" => Some(Self::Woff),
            "woff2" => Some(Self::Woff2),
            _ => None,
        }
    }

    /// The media type is `font/` with this behind it.
    pub fn subtype(self) -> &'static str {
        match self {
            Self::TrueType => "ttf",
            Self::OpenType => "otf",
            Self::Woff => "woff",
            Self::Woff2 => "woff2",
        }
    }
}

impl House {
    /// The fonts in files with these names, for upright, bold and italic letters.
    ///
    /// They stay for as long as the program runs; the same files are kept once.
    ///
    /// # Errors
    /// The place of the first file that cannot be a font here, with the reason.
    pub fn read(files: [(&str, Vec<u8>); 3]) -> Result<&'static Self, (usize, FontFault)> {
        static KEPT: Mutex<Vec<&'static House>> = Mutex::new(Vec::new());
        let digest = digest(&files);
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(house) = kept.iter().find(|house| house.digest == digest) {
            return Ok(house);
        }
        let mut at = 0..3;
        let read = files.map(|(name, bytes)| {
            let at = at.next().unwrap_or_default();
            face(name, bytes).map_err(|fault| (at, fault))
        });
        let [regular, bold, italic] = read;
        let (regular, bold, italic) = (regular?, bold?, italic?);
        let (mut faces, files) = ([regular.0, bold.0, italic.0], [regular.1, bold.1, italic.1]);
        let scale = scale(&faces[0]);
        faces.iter_mut().for_each(|parsed| parsed.scale = scale);
        let house: &'static Self = Box::leak(Box::new(Self { faces, files, digest }));
        kept.push(house);
        Ok(house)
    }

    /// How much larger the letters are set than their size says.
    pub fn scale(&self) -> f32 {
        self.faces[0].scale
    }

    /// The font of a face; there is none for codes.
    pub fn face(&self, face: Face) -> Option<&Parsed> {
        self.faces.get(face as usize)
    }

    /// Every font, in the order of the faces.
    pub fn parsed(&self) -> &[Parsed; 3] {
        &self.faces
    }

    /// Whether every font has a character.
    pub fn has(&self, character: char) -> bool {
        self.faces.iter().all(|parsed| parsed.face.glyph_index(character).is_some())
    }
}

impl fmt::Debug for House {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("House").field(&self.digest).finish()
    }
}

impl PartialEq for House {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

/// By how much upright letters have to grow or shrink for small ones to be as high as ours: documents are
/// laid out for those, and their smallest sizes are chosen to be read. In thousandths; a face that is
/// far from any other is left with a part of the difference.
fn scale(regular: &Parsed) -> f32 {
    let ours = super::ours::parsed().ok().and_then(|faces| faces[0].small_letters());
    let (Some(ours), Some(theirs)) = (ours, regular.small_letters()) else { return 1.0 };
    ((ours / theirs).clamp(0.8, 1.25) * 1000.0).round() / 1000.0
}

fn digest(files: &[(&str, Vec<u8>); 3]) -> String {
    let mut digest = Sha256::new();
    for (name, bytes) in files {
        // The length keeps the end of a file apart from the start of the next.
        digest.update(Format::of(name).map_or("", Format::subtype));
        digest.update((bytes.len() as u64).to_be_bytes());
        digest.update(bytes);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn face(name: &str, bytes: Vec<u8>) -> Result<(Parsed, FontFile), FontFault> {
    let format = Format::of(name).ok_or(FontFault::Kind)?;
    if bytes.len() > FONT_LIMIT {
        return Err(FontFault::TooLarge);
    }
    let opened = unpacked(format, &bytes).ok_or(FontFault::Broken)?;
    let postscript = check(&opened)?;
    let data: &'static [u8] = Box::leak(opened.into_boxed_slice());
    let parsed = parse(data, Box::leak(postscript.into_boxed_str())).ok_or(FontFault::Broken)?;
    let bytes: &'static [u8] = Box::leak(bytes.into_boxed_slice());
    Ok((parsed, FontFile { bytes, format }))
}

/// The font as OpenType; none where the file is something else than its name says.
fn unpacked(format: Format, bytes: &[u8]) -> Option<Vec<u8>> {
    let plain = |signature: &[u8]| bytes.starts_with(signature).then(|| bytes.to_vec());
    match format {
        Format::TrueType => plain(&[0, 1, 0, 0]),
        Format::OpenType => plain(b"OTTO").or_else(|| plain(&[0, 1, 0, 0])),
        Format::Woff => wuff::decompress_woff1(bytes).ok(),
        Format::Woff2 => wuff::decompress_woff2(bytes).ok(),
    }
}

/// Looks at all that a document needs of a font; gives its name.
fn check(data: &[u8]) -> Result<String, FontFault> {
    let face = ttf_parser::Face::parse(data, 0).map_err(|_| FontFault::Broken)?;
    if face.is_variable() {
        return Err(FontFault::Variable);
    }
    let outlines = face.is_outline_embedding_allowed();
    if face.permissions() == Some(Permissions::Restricted) || !face.is_subsetting_allowed() || !outlines {
        return Err(FontFault::Forbidden);
    }
    let needed = (' '..='~').filter(|c| *c == ' ' || c.is_ascii_alphanumeric());
    let mut remapper = GlyphRemapper::new();
    for character in needed {
        let glyph = face.glyph_index(character).ok_or(FontFault::Lacks(character))?;
        remapper.remap(glyph.0);
    }
    subsetter::subset(data, 0, &remapper).map_err(|_| FontFault::Broken)?;
    Ok(postscript(&face))
}

/// The name of a font for programs, of the characters that a name in a PDF can have.
fn postscript(face: &ttf_parser::Face) -> String {
    let named = face.names().into_iter().filter(|name| name.name_id == name_id::POST_SCRIPT_NAME);
    let name = named.filter_map(|name| name.to_string()).next().unwrap_or_default();
    let kept: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(63).collect();
    if kept.is_empty() { "House".to_owned() } else { kept }
}
