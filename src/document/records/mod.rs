//! The records of processing activities (art. 30(1) and (2)): everything the register holds.
//!
//! Stands alone: an authority cannot open a policy that it refers to. Fact sheets are made one at
//! a time, so that ten thousand activities cost no more memory than one.

mod activities;
mod changes;
mod entries;
mod front;
mod indexes;
mod lists;
mod pictures;
mod runs;
mod sheet;
mod stream;

use super::block::Section;
use super::figure::Figure;
use super::phrases::Phrases;
use crate::model::values::Date;
use crate::model::words::{ActivityRole, ActivityStatus};
use crate::model::{Activity, Register};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

/// What every section of the records is made from.
#[derive(Clone, Copy)]
pub struct Records<'a> {
    pub phrases: Phrases<'a>,
    pub as_of: Date,
}

/// The three groups of activities, each a chapter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// For which the organisation answers itself (art. 30(1)).
    Controller,
    /// Carried out for clients (art. 30(2)).
    Processor,
    /// Ended: kept as an annex.
    Ended,
}

impl Part {
    fn of(activity: &Activity) -> Self {
        match (activity.status, activity.role) {
            (Some(ActivityStatus::Ended), _) => Self::Ended,
            (_, Some(ActivityRole::Processor)) => Self::Processor,
            _ => Self::Controller,
        }
    }

    /// The name of its template.
    fn template(self) -> &'static str {
        match self {
            Self::Controller => "activities",
            Self::Processor => "processor-activities",
            Self::Ended => "ended-activities",
        }
    }
}

type Made = Result<Section, TemplateError>;

/// The sections of the records in reading order; `fingerprint` is that of the whole register, for
/// people.
pub fn sections<'a>(records: Records<'a>, fingerprint: String) -> impl Iterator<Item = Made> + 'a {
    let title = std::iter::once_with(move || front::title(&records, &fingerprint));
    let pictures = [pictures::stream, pictures::matrix].into_iter().filter_map(move |make| make(&records));
    let front = title
        .chain(std::iter::once_with(move || front::map(&records)))
        .chain(pictures)
        .chain(std::iter::once_with(move || front::identity(&records)));
    let parts = [Part::Controller, Part::Processor].into_iter();
    let sheets = parts.flat_map(move |part| activities::part(records, part));
    let table = move |list| lists::list(&records, list);
    let before = lists::BEFORE.iter().filter_map(table);
    let parties = entries::list(records, "parties");
    let after = lists::AFTER.iter().flat_map(move |list| {
        let drawn = list.entity == "retention_schedules";
        let picture = drawn.then(|| pictures::schedules(&records)).flatten();
        lists::list(&records, list).into_iter().chain(picture)
    });
    let notices = entries::list(records, "notices");
    let singles = ["rights", "texts"].into_iter().filter_map(move |entity| entries::single(&records, entity));
    let annex = activities::part(records, Part::Ended);
    let changes = std::iter::once_with(move || changes::section(&records)).flatten();
    let once = before.chain(parties).chain(after).chain(notices).chain(singles);
    front.chain(sheets).chain(once).chain(annex).chain(changes).chain(indexes::sections(records))
}

/// The place of an activity's sheet.
fn activity_anchor(activity: &Activity) -> String {
    format!("activity-{}", activity.id)
}

impl<'a> Records<'a> {
    fn register(&self) -> &'a Register {
        self.phrases.register
    }

    /// The place in the records of the entry `id` of `entity`, where it has one of its own.
    fn anchor(&self, entity: &str, id: &str) -> Option<Markup> {
        let register = self.register();
        match entity {
            "parties" => {
                register.party(id).map(|party| Markup::anchor(&format!("parties-entry-{}", party.id)))
            }
            "activities" => register.activity(id).map(|activity| Markup::anchor(&activity_anchor(activity))),
            _ => None,
        }
    }

    /// The name of a party, as a link to its entry.
    fn link_to_party(&self, id: &str) -> Markup {
        let name = self.phrases.name_of("parties", id);
        match self.anchor("parties", id) {
            Some(anchor) => Markup::linked(&name, &format!("#{anchor}")),
            None => name,
        }
    }

    /// Puts a view through the template `records/NAME`.
    fn render(&self, name: &str, view: &impl Serialize) -> Made {
        self.render_with(name, view, &[])
    }

    /// The same with figures that the template may place.
    fn render_with(&self, name: &str, view: &impl Serialize, figures: &[Figure]) -> Made {
        self.phrases.templates.section(self.phrases.tag(), &format!("records/{name}"), view, figures)
    }
}
