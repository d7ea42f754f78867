//! Lists: a bullet or number beside each item, nested lists further in.

use super::Typesetter;
use super::piece::{Piece, Strip};
use super::section::Look;
use super::sizes::{Column, ITEM_GAP};
use crate::document::block::{Block, List};
use crate::pdf::PdfError;
use crate::pdf::page::Item;
use crate::pdf::prose::{Prose, Style, TextStyle};
use crate::pdf::structure::{NodeId, Numbering, Role};

impl Typesetter<'_> {
    pub fn list(
        &mut self,
        list: &List,
        parent: NodeId,
        column: Column,
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let numbering = if list.start.is_some() { Numbering::Decimal } else { Numbering::Disc };
        let node = self.tree.node(parent, Role::List(numbering));
        let indent = self.indent(list, look.text)?;
        for (at, item) in list.items.iter().enumerate() {
            if at > 0 {
                out.push(Piece::Gap(ITEM_GAP));
            }
            let label = match list.start {
                Some(start) => format!("{}.", start.saturating_add(at as u64)),
                None => "•".to_owned(),
            };
            self.item(item, &label, node, (column, indent), look, out)?;
        }
        Ok(())
    }

    /// The width of the widest label, with a space after it.
    fn indent(&mut self, list: &List, text: TextStyle) -> Result<f32, PdfError> {
        let Some(start) = list.start else { return Ok(text.size * 1.1) };
        let last = start.saturating_add(list.items.len().saturating_sub(1) as u64).to_string();
        Ok((self.shaper.width(text.face, &last)? + 0.9) * text.size)
    }

    fn item(
        &mut self,
        item: &[Block],
        label: &str,
        list: NodeId,
        (column, indent): (Column, f32),
        look: Look,
        out: &mut Vec<Piece>,
    ) -> Result<(), PdfError> {
        let node = self.tree.node(list, Role::Item);
        let label_node = self.tree.node(node, Role::Label);
        let label = self.label(label, label_node, column, look.text)?;
        let body = self.tree.node(node, Role::Body);
        let start = out.len();
        let inner = Look { readable: false, ..look };
        for (at, block) in item.iter().enumerate() {
            if at > 0 {
                out.push(Piece::Gap(ITEM_GAP));
            }
            self.blocks(std::slice::from_ref(block), body, column.inset(indent, 0.0), inner, out)?;
        }
        match out.get_mut(start) {
            Some(Piece::Strip(first)) => {
                first.items.splice(0..0, label);
            }
            // Beside what is no line of text, the label takes no height; alone it takes a line.
            first => {
                let (height, keep) = if first.is_some() { (0.0, true) } else { (look.text.leading, false) };
                out.insert(start, Piece::Strip(Strip { height, keep, items: label, ..Strip::default() }));
            }
        }
        Ok(())
    }

    fn label(
        &mut self,
        label: &str,
        node: NodeId,
        column: Column,
        text: TextStyle,
    ) -> Result<Vec<Item>, PdfError> {
        let slot = Some(self.tree.slot(node));
        let style = Style { slot, ..Style::new(text) };
        let strips = self.strips(&Prose::plain(label, style), column, false)?;
        Ok(strips.into_iter().flat_map(|strip| strip.items).collect())
    }
}
