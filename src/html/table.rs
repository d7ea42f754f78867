//! Tables as markup: caption, scopes, shares of the width, and room to scroll on a small screen.

use super::HtmlError;
use super::markup::Markup;
use crate::document::block::{Cell, Inline, Table};
use crate::document::words;

/// From this many columns a table may be wider than a phone and stands in a region that scrolls.
const SCROLLS_FROM: usize = 3;
/// From this many columns a table asks for more room before it scrolls.
const WIDE_FROM: usize = 6;

impl Markup {
    /// Appends a table with its caption.
    pub fn table(&mut self, table: &Table) -> Result<(), HtmlError> {
        self.tables += 1;
        let scrolls = table.head.len() >= SCROLLS_FROM;
        if scrolls {
            self.open_region(table)?;
        }
        self.raw("<table>\n");
        self.caption(table, scrolls)?;
        self.shares(&table.weights);
        self.head(&table.head)?;
        self.raw("<tbody>\n");
        table.rows.iter().try_for_each(|row| self.row(row, table.row_heads))?;
        self.raw("</tbody>\n</table>\n");
        if scrolls {
            self.raw("</div>\n");
        }
        Ok(())
    }

    /// Opens the region; one that repeats a caption is a group, since landmarks need names of their own.
    fn open_region(&mut self, table: &Table) -> Result<(), HtmlError> {
        let id = self.caption_id();
        self.anchors.define(&id)?;
        let role = if self.captions.insert(words::plain(&table.caption)) { "region" } else { "group" };
        let class = if table.head.len() >= WIDE_FROM { "scroll wide" } else { "scroll" };
        self.put(format_args!(
            "<div class=\"{class}\" role=\"{role}\" tabindex=\"0\" aria-labelledby=\"{id}\">\n"
        ));
        Ok(())
    }

    fn caption_id(&self) -> String {
        let part = if self.contents.is_some() { "table" } else { "title-table" };
        format!("page-{part}-{}", self.tables)
    }

    fn caption(&mut self, table: &Table, named: bool) -> Result<(), HtmlError> {
        if named {
            let id = self.caption_id();
            self.put(format_args!("<caption id=\"{id}\">"));
        } else {
            self.raw("<caption>");
        }
        self.inlines(&table.caption)?;
        self.raw("</caption>\n");
        Ok(())
    }

    /// Columns get their share by a class, since the page's policy allows no style attributes.
    fn shares(&mut self, weights: &[f32]) {
        let total: f32 = weights.iter().sum();
        if weights.is_empty() || !total.is_finite() || total <= 0.0 {
            return;
        }
        self.raw("<colgroup>");
        for weight in weights {
            let percent = (weight / total * 100.0).round().clamp(1.0, 100.0) as u8;
            self.columns.insert(percent);
            self.put(format_args!("<col class=\"share-{percent}\">"));
        }
        self.raw("</colgroup>\n");
    }

    fn head(&mut self, head: &[Vec<Inline>]) -> Result<(), HtmlError> {
        self.raw("<thead>\n<tr>\n");
        for cell in head {
            // An empty corner is no head: it would be announced as one without a name.
            let open = if words::plain(cell).trim().is_empty() { "td" } else { "th scope=\"col\"" };
            self.cell(open, cell, &[])?;
        }
        self.raw("</tr>\n</thead>\n");
        Ok(())
    }

    fn row(&mut self, row: &[Cell], row_heads: bool) -> Result<(), HtmlError> {
        self.raw("<tr>\n");
        for (column, cell) in row.iter().enumerate() {
            let tag = if row_heads && column == 0 { "th scope=\"row\"" } else { "td" };
            match cell.tone {
                Some(tone) => {
                    self.cell(&format!("{tag} class=\"tone-{}\"", tone.word()), &cell.content, &cell.items)?
                }
                None => self.cell(tag, &cell.content, &cell.items)?,
            }
        }
        self.raw("</tr>\n");
        Ok(())
    }

    /// Appends a cell; `open` is its tag with attributes.
    fn cell(&mut self, open: &str, content: &[Inline], items: &[Vec<Inline>]) -> Result<(), HtmlError> {
        self.put(format_args!("<{open}>"));
        self.narrow(content)?;
        if !items.is_empty() {
            self.raw("<ul>\n");
            for item in items {
                self.raw("<li>");
                self.narrow(item)?;
                self.raw("</li>\n");
            }
            self.raw("</ul>");
        }
        self.put(format_args!("</{}>\n", &open[..2]));
        Ok(())
    }
}
