//! The files of the fonts that a register names: read as faces, or a finding at the one that cannot be.

use super::beside::{self, Absent};
use super::looks;
use crate::finding::{Arg, Finding};
use crate::fonts::Faces;
use crate::fonts::house::{FONT_LIMIT, FontFault, House};
use std::collections::BTreeMap;
use std::path::Path;

/// The tokens for upright, bold and italic letters: all three or none.
pub const TOKENS: [&str; 3] = ["font", "font_bold", "font_italic"];

/// The faces that the tokens of a theme ask for, from files below `folder`; ours where they ask none.
pub fn read(folder: &Path, theme: &BTreeMap<String, String>) -> Result<Faces, Box<Finding>> {
    let [Some(regular), Some(bold), Some(italic)] = TOKENS.map(|token| theme.get(token)) else {
        return Ok(Faces::default());
    };
    let paths = [regular, bold, italic].map(String::as_str);
    let mut files =
        [(regular.as_str(), Vec::new()), (bold.as_str(), Vec::new()), (italic.as_str(), Vec::new())];
    for (at, (path, bytes)) in files.iter_mut().enumerate() {
        *bytes = beside::bytes(folder, path, FONT_LIMIT).map_err(|absent| match absent {
            Absent::Missing => finding(TOKENS[at], path, "file-missing", Vec::new()),
            Absent::Unreadable => finding(TOKENS[at], path, "font-unreadable", Vec::new()),
        })?;
    }
    House::read(files).map(|house| Faces { house: Some(house) }).map_err(|(at, fault)| {
        let (problem, more) = told(fault);
        finding(TOKENS[at], paths[at], problem, more)
    })
}

fn finding(token: &str, path: &str, problem: &'static str, more: Vec<(&'static str, Arg)>) -> Box<Finding> {
    Box::new(looks::of_file(token, path, problem, more))
}

fn told(fault: FontFault) -> (&'static str, Vec<(&'static str, Arg)>) {
    match fault {
        FontFault::Kind => ("font-kind", Vec::new()),
        FontFault::TooLarge => ("font-large", vec![("limit", Arg::Number(FONT_LIMIT as u64 / 1024))]),
        FontFault::Broken => ("font-unreadable", Vec::new()),
        FontFault::Forbidden => ("font-forbidden", Vec::new()),
        FontFault::Variable => ("font-variable", Vec::new()),
        FontFault::Lacks(character) => ("font-lacks", vec![("character", Arg::Text(shown(character)))]),
    }
}

/// A space would not be seen between quotation marks.
fn shown(character: char) -> String {
    if character == ' ' { "U+0020".to_owned() } else { character.to_string() }
}
