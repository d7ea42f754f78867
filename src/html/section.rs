//! Sections as markup: the class, the anchor, the heading, the blocks, then the subsections.

use super::HtmlError;
use super::inline;
use super::markup::{Entry, Markup};
use crate::document::block::{Class, Section};

impl Markup {
    /// Appends a section and everything under it.
    pub fn section(&mut self, section: &Section) -> Result<(), HtmlError> {
        self.open(section)?;
        self.collect(section)?;
        self.heading(section)?;
        self.blocks(&section.blocks)?;
        self.parts(section)?;
        self.raw("</section>\n");
        Ok(())
    }

    /// Appends the title with its blocks; the subsections of a hero stand beside it.
    pub fn title(&mut self, section: &Section) -> Result<(), HtmlError> {
        self.open(section)?;
        self.raw("<div class=\"lead\">\n");
        self.heading(section)?;
        self.blocks(&section.blocks)?;
        self.raw("</div>\n");
        if section.class == Class::Hero {
            self.parts(section)?;
        }
        self.raw("</section>\n");
        Ok(())
    }

    /// Appends the subsections of a title that has no card beside it: they are chapters.
    pub fn chapters_of_title(&mut self, title: &Section) -> Result<(), HtmlError> {
        let chapters = if title.class == Class::Hero { &[][..] } else { &title.sections };
        chapters.iter().try_for_each(|chapter| self.section(chapter))
    }

    fn open(&mut self, section: &Section) -> Result<(), HtmlError> {
        self.titles += usize::from(section.level == 1);
        self.anchors.define(&section.id)?;
        self.put(format_args!("<section class=\"{}\" id=\"{}\">\n", section.class.word(), section.id));
        Ok(())
    }

    fn heading(&mut self, section: &Section) -> Result<(), HtmlError> {
        let level = section.level.clamp(1, 6);
        self.put(format_args!("<h{level}>"));
        self.narrow(&section.heading)?;
        self.put(format_args!("</h{level}>\n"));
        Ok(())
    }

    /// The subsections, held together where the class lays them out side by side.
    fn parts(&mut self, section: &Section) -> Result<(), HtmlError> {
        let held = section.class != Class::Plain && !section.sections.is_empty();
        if held {
            self.raw("<div class=\"parts\">\n");
        }
        section.sections.iter().try_for_each(|part| self.section(part))?;
        if held {
            self.raw("</div>\n");
        }
        Ok(())
    }

    fn collect(&mut self, section: &Section) -> Result<(), HtmlError> {
        let Some(contents) = &mut self.contents else { return Ok(()) };
        if section.level == 2 {
            let mut line = Markup::default();
            line.inlines(&inline::flat(&section.heading))?;
            contents.push(Entry { id: section.id.clone(), heading: line.text });
        }
        Ok(())
    }
}
