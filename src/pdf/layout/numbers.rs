//! Page numbers: where they are set once the pages are counted, and what a link says of them.
//!
//! In a long document the text is given out before its pages have numbers. What waits for them, the
//! foot and the numbers in an index, is then given as pages of its own, to be set on top.

use super::{Entry, Typesetter};
use crate::pdf::PdfError;
use crate::pdf::page::{Item, LinkId, MarkId, Page, Run, Word};

/// The number of a section's page that waits to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The page of text that it stands on.
    pub page: usize,
    pub mark: MarkId,
    pub run: Run,
}

impl Typesetter<'_> {
    /// Notes where the sections of a page start; `number` counts from zero.
    pub fn place_marks(&mut self, page: &Page, number: usize) {
        for (mark, y) in &page.marks {
            (self.entries[mark.0].page, self.entries[mark.0].y) = (number, *y);
        }
    }

    /// Sets the numbers on a page, now that every section has its page.
    pub fn set_numbers(&mut self, page: &mut Page) -> Result<(), PdfError> {
        for item in &mut page.items {
            if let Item::PageNumber(mark, run) = item {
                let mut run = run.clone();
                self.set_number(*mark, &mut run)?;
                *item = Item::Text(run);
            }
        }
        Ok(())
    }

    fn set_number(&mut self, mark: MarkId, run: &mut Run) -> Result<(), PdfError> {
        let number = (self.entries[mark.0].page + 1).to_string();
        run.said = run.slot.map(|_| self.after_title(&number).into());
        let shaped = self.shaper.shape(run.face, &number)?;
        run.x -= shaped.width * run.size;
        run.words = vec![Word { shaped, space: false }];
        Ok(())
    }

    /// To a reader who hears or copies it, an entry of the contents is a sentence: what stands for the
    /// dots is said.
    fn after_title(&self, number: &str) -> String {
        let form = self.head.chrome.contents_entry.strip_prefix("{title}");
        form.filter(|after| after.contains("{page}")).unwrap_or(" {page}").replace("{page}", number)
    }

    /// Takes the numbers that wait off a page of text.
    pub fn take_numbers(&self, page: &mut Page, number: usize, waiting: &mut Vec<Waiting>) {
        let mut kept = Vec::with_capacity(page.items.len());
        for item in page.items.drain(..) {
            match item {
                Item::PageNumber(mark, run) => waiting.push(Waiting { page: number, mark, run }),
                item => kept.push(item),
            }
        }
        page.items = kept;
    }

    /// The page of what waited: numbers, and the foot of page `number` of `count`.
    pub fn late_page(&mut self, waiting: &[Waiting], number: usize, count: usize) -> Result<Page, PdfError> {
        let mut page = Page::default();
        for waiting in waiting {
            let mut run = waiting.run.clone();
            self.set_number(waiting.mark, &mut run)?;
            page.items.push(Item::Text(run));
        }
        self.foot(number, count, &mut page)?;
        Ok(page)
    }

    /// Lets the links from the contents say the page that they lead to, from the link `first` on.
    pub fn number_links(&mut self, first: usize) {
        for at in 0..self.contents_links.len() {
            let (link, mark) = self.contents_links[at];
            if link.0 >= first {
                self.links[link.0].contents = self.says(mark);
            }
        }
    }

    /// What a link from the contents or an index to a section says: its title and its page.
    pub fn says(&self, mark: MarkId) -> String {
        let Entry { title, page, .. } = &self.entries[mark.0];
        let form = &self.head.chrome.contents_entry;
        form.replace("{page}", &(page + 1).to_string()).replace("{title}", &title.text)
    }

    /// The section whose page a link names.
    pub fn numbered(&self, link: LinkId) -> Option<MarkId> {
        let at = self.contents_links.binary_search_by_key(&link, |(link, _)| *link).ok()?;
        Some(self.contents_links[at].1)
    }
}
