//! The title of a statement: what it is about, who is responsible and how to reach them
//! (art. 13(1)(a)-(b), 14(1)(a)-(b)).

use super::Statement;
use crate::document::block::Section;
use crate::document::phrases::{mail_link, phone_link, web_link};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// Whom the statement is for, joined, where they are few: "klanten".
    people: Vec<Markup>,
    introduction: Vec<Markup>,
    name: Markup,
    /// The address to visit, else the one to write to.
    address: Vec<Markup>,
    contact: Vec<Markup>,
    /// The version and date, where they are known.
    version: Vec<Markup>,
    date: Vec<Markup>,
    changed: bool,
}

/// From this many groups of people the entry by situation names them.
const MANY: usize = 5;

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let controller = &statement.register().controller;
    let name = statement.register().display_name();
    let groups = statement.facts.people.iter().filter(|_| statement.facts.people.len() < MANY);
    let people: Vec<Markup> = groups.map(|group| phrases.name(group.name.as_ref(), &group.id)).collect();
    let notice = statement.facts.notice.map(|(_, notice)| notice);
    let address = controller.visiting_address.as_ref().or(controller.postal_address.as_ref());
    let privacy = controller.privacy_contact.as_ref();
    let mail = privacy.and_then(|c| c.email.as_deref()).or(controller.email.as_deref());
    let phone = privacy.and_then(|c| c.phone.as_deref()).or(controller.phone.as_deref());
    let view = View {
        people: joined(statement, &people),
        introduction: statement.own_text(|texts| texts.introduction.as_ref()),
        name: name.map_or_else(|| phrases.unknown(), Markup::escaped),
        address: address.map(|a| phrases.address(a)).into_iter().collect(),
        contact: mail.map(mail_link).into_iter().chain(phone.map(phone_link)).collect(),
        version: notice.and_then(|n| n.version.as_deref()).map(Markup::escaped).into_iter().collect(),
        date: notice.and_then(|n| n.date).map(|date| phrases.date(date)).into_iter().collect(),
        changed: notice.is_some_and(|notice| !notice.changes.is_empty()),
    };
    statement.render("hero", &view).map(Some)
}

/// Nothing for nothing, else one line with all.
pub(super) fn joined(statement: &Statement, items: &[Markup]) -> Vec<Markup> {
    if items.is_empty() { Vec::new() } else { vec![statement.phrases.list(items)] }
}

/// Nothing for nothing, else names on one line: "Naam en contact; Betaling".
pub(super) fn enumerated(items: &[Markup]) -> Vec<Markup> {
    if items.is_empty() { Vec::new() } else { vec![Markup::join(items, "; ")] }
}

/// Other names, legal form, register number, country and addresses.
pub(super) fn details(statement: &Statement) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let controller = &statement.register().controller;
    let labelled = |key: &str, value: Markup| Markup::join(&[phrases.say(key), value], ": ");
    let shown = statement.register().display_name();
    let names = controller.trade_names.iter().filter(|name| Some(name.as_str()) != shown);
    let names: Vec<Markup> = names.map(|name| Markup::escaped(name)).collect();
    let mut lines: Vec<Markup> =
        joined(statement, &names).into_iter().map(|names| labelled("other-names", names)).collect();
    lines.extend(controller.legal_form.iter().map(|form| labelled("legal-form", Markup::escaped(form))));
    lines.extend(controller.kvk_number.iter().map(|n| labelled("trade-register-number", Markup::escaped(n))));
    lines.extend(controller.postal_address.iter().map(|a| labelled("postal-address", phrases.address(a))));
    lines
        .extend(controller.visiting_address.iter().map(|a| labelled("visiting-address", phrases.address(a))));
    lines.extend(controller.country.iter().map(|code| labelled("country", phrases.country(code))));
    let elsewhere: Vec<Markup> = controller.establishments.iter().map(|code| phrases.country(code)).collect();
    if !elsewhere.is_empty() {
        lines.push(labelled("establishments", phrases.list(&elsewhere)));
    }
    lines
}

/// Every way to reach the organisation in general.
pub(super) fn contact(statement: &Statement) -> Vec<Markup> {
    let controller = &statement.register().controller;
    let mut ways: Vec<Markup> = controller.email.iter().map(|email| mail_link(email)).collect();
    ways.extend(controller.phone.iter().map(|phone| phone_link(phone)));
    ways.extend(controller.website.iter().map(|url| web_link(url)));
    ways.extend(
        controller
            .contact_form
            .iter()
            .map(|url| Markup::join(&[statement.phrases.say("contact-form"), web_link(url)], ": ")),
    );
    ways
}
