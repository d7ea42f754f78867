//! Things in fixed columns with bands between them: where data come from and where they go.
//!
//! Holds what is counted, puts the things of a column near what they are bound to, so that few bands
//! cross, and says it all in words. How it is drawn is told beside it.

use super::table;
use crate::document::block::Block;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A flow through columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    pub columns: Vec<Column>,
    /// Between each column and the next: from the place of a node to that of another, how often.
    pub links: Vec<BTreeMap<(usize, usize), usize>>,
}

/// A column with its title.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub title: String,
    pub nodes: Vec<Node>,
}

/// One thing in a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub name: String,
    /// What its name stands for, where it holds several: all of them, in full.
    pub holds: Vec<String>,
    pub count: usize,
    /// The words that set it apart: "gevoelig", "buiten de EER".
    pub mark: Option<String>,
    /// Whether it stands last, after all named things: what is not recorded, or the smallest together.
    pub last: bool,
}

impl Flow {
    /// How much goes in or out of a node, whichever is more.
    pub(super) fn load(&self, column: usize, node: usize) -> usize {
        let sum = |gap: Option<&BTreeMap<(usize, usize), usize>>, out: bool| {
            let links = gap.into_iter().flatten();
            let here = links.filter(|((from, to), _)| if out { *from == node } else { *to == node });
            here.map(|(_, count)| *count).sum::<usize>()
        };
        let before = column.checked_sub(1).and_then(|gap| self.links.get(gap));
        sum(before, false).max(sum(self.links.get(column), true))
    }

    /// Puts the nodes of each column near those that they are bound to; first by their count.
    pub(super) fn order(&mut self) {
        for at in 0..self.columns.len() {
            let nodes = &self.columns[at].nodes;
            let mut order: Vec<usize> = (0..nodes.len()).collect();
            order.sort_by_key(|node| (nodes[*node].last, Reverse(nodes[*node].count)));
            self.rearrange(at, &order);
        }
        for round in 0..6 {
            for step in 1..self.columns.len() {
                let at = if round % 2 == 0 { step } else { self.columns.len() - 1 - step };
                let weights: Vec<f32> =
                    (0..self.columns[at].nodes.len()).map(|node| self.pull(at, node)).collect();
                let nodes = &self.columns[at].nodes;
                let mut order: Vec<usize> = (0..nodes.len()).collect();
                order.sort_by(|a, b| {
                    nodes[*a].last.cmp(&nodes[*b].last).then(weights[*a].total_cmp(&weights[*b]))
                });
                self.rearrange(at, &order);
            }
        }
    }

    /// The mean place of what a node is bound to, as a share of its column; its own place without.
    fn pull(&self, column: usize, node: usize) -> f32 {
        let share = |column: usize, at: usize| (at as f32 + 0.5) / self.columns[column].nodes.len() as f32;
        let (mut sum, mut weight) = (0.0, 0.0);
        if let Some(gap) = column.checked_sub(1) {
            for ((from, _), count) in self.links[gap].iter().filter(|((_, to), _)| *to == node) {
                sum += share(gap, *from) * *count as f32;
                weight += *count as f32;
            }
        }
        for ((_, to), count) in
            self.links.get(column).into_iter().flatten().filter(|((from, _), _)| *from == node)
        {
            sum += share(column + 1, *to) * *count as f32;
            weight += *count as f32;
        }
        if weight > 0.0 { sum / weight } else { share(column, node) }
    }

    /// Gives the nodes of a column a new order: `order` holds their old places.
    fn rearrange(&mut self, column: usize, order: &[usize]) {
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(new, old)| place[*old] = new);
        let nodes = std::mem::take(&mut self.columns[column].nodes);
        let mut nodes: Vec<Option<Node>> = nodes.into_iter().map(Some).collect();
        self.columns[column].nodes = order.iter().filter_map(|old| nodes[*old].take()).collect();
        if let Some(gap) = column.checked_sub(1) {
            let links = std::mem::take(&mut self.links[gap]);
            self.links[gap] =
                links.into_iter().map(|((from, to), count)| ((from, place[to]), count)).collect();
        }
        if let Some(links) = self.links.get_mut(column) {
            let old = std::mem::take(links);
            *links = old.into_iter().map(|((from, to), count)| ((place[from], to), count)).collect();
        }
    }
}

/// The same flow in words: for each thing, what it is bound to and how often.
pub fn in_words(flow: &Flow, caption: &str, head: [String; 3]) -> Block {
    let mut rows = Vec::new();
    for (at, column) in flow.columns.iter().enumerate() {
        for (place, node) in column.nodes.iter().enumerate() {
            let to = flow.links.get(at).into_iter().flatten().filter(|((from, _), _)| *from == place);
            let to = to.map(|((_, to), count)| format!("{} ({count})", flow.columns[at + 1].nodes[*to].name));
            let to = to.collect::<Vec<_>>().join("; ");
            rows.push(vec![said(node), column.title.clone(), if to.is_empty() { "–".into() } else { to }]);
        }
    }
    table(caption, &[4.0, 2.0, 6.0], &head, rows)
}

/// A thing in full: "Gezondheid (3), gevoelig"; what it holds after a colon.
fn said(node: &Node) -> String {
    let mut text = format!("{} ({})", node.name, node.count);
    if let Some(mark) = &node.mark {
        text = format!("{text}, {mark}");
    }
    if node.holds.is_empty() { text } else { format!("{text}: {}", node.holds.join("; ")) }
}
