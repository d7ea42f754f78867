//! A batch into bytes, on all threads: the content of pages, and packs of objects.

use super::elements::Elements;
use super::file::{Id, Pack, Packed, deflated};
use super::fonts::Embedded;
use super::operations;
use super::printed;
use crate::pdf::PdfError;
use crate::pdf::page::Page;
use crate::pdf::structure::Role;
use rayon::prelude::*;

/// Pages that printpdf gets at a time.
const PAGES: usize = 8;

/// A page with the object of its content, and what its marked content is, by number.
pub struct Drawn {
    pub content: Id,
    pub page: Page,
    pub roles: Vec<Role>,
}

/// What is to be turned into bytes. It needs nothing of the document but the fonts.
#[derive(Default)]
pub struct Job {
    pub pages: Vec<Drawn>,
    pub elements: Vec<Elements>,
    pub packs: Vec<Pack>,
}

/// The bytes, in order.
pub struct Made {
    pub contents: Vec<(Id, Vec<u8>)>,
    pub packs: Vec<Packed>,
}

impl Job {
    pub fn run(self, fonts: &Embedded) -> Result<Made, PdfError> {
        let contents: Vec<Vec<(Id, Vec<u8>)>> =
            self.pages.par_chunks(PAGES).map(|pages| contents(pages, fonts)).collect::<Result<_, _>>()?;
        let mut packs: Vec<Packed> = self.packs.par_iter().map(Pack::packed).collect();
        packs.extend(self.elements.iter().flat_map(Elements::packed));
        Ok(Made { contents: contents.into_iter().flatten().collect(), packs })
    }
}

fn contents(pages: &[Drawn], fonts: &Embedded) -> Result<Vec<(Id, Vec<u8>)>, PdfError> {
    let operations = pages.iter().map(|drawn| operations::of_page(&drawn.page, &drawn.roles, fonts));
    let contents = printed::contents(operations.collect())?;
    Ok(pages.iter().zip(contents).map(|(drawn, content)| (drawn.content, deflated(&[&content]))).collect())
}
