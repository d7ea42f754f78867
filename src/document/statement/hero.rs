//! The title of a statement: what it is about, who is responsible and how to reach them
//! (art. 13(1)(a)-(b), 14(1)(a)-(b)).

use super::Statement;
use crate::document::block::Section;
use crate::document::phrases::{mail_link, phone_link, web_link};
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// Whom the statement is for, joined: "klanten".
    people: Vec<Markup>,
    introduction: Vec<Markup>,
    name: Markup,
    other_names: Vec<Markup>,
    details: Vec<Markup>,
    contact: Vec<Markup>,
    /// The version and date, where they are known.
    version: Vec<Markup>,
    date: Vec<Markup>,
    url: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let controller = &statement.register().controller;
    let name = statement.register().display_name();
    let others = controller.trade_names.iter().filter(|other| Some(other.as_str()) != name);
    let others: Vec<Markup> = others.map(|other| Markup::escaped(other)).collect();
    let people: Vec<Markup> =
        statement.facts.people.iter().map(|group| phrases.name(group.name.as_ref(), &group.id)).collect();
    let notice = statement.facts.notice.map(|(_, notice)| notice);
    let view = View {
        people: joined(statement, &people),
        introduction: statement.own_text(|texts| texts.introduction.as_ref()),
        name: name.map_or_else(|| phrases.unknown(), Markup::escaped),
        other_names: joined(statement, &others),
        details: details(statement),
        contact: contact(statement),
        version: notice.and_then(|n| n.version.as_deref()).map(Markup::escaped).into_iter().collect(),
        date: notice.and_then(|n| n.date).map(|date| phrases.date(date)).into_iter().collect(),
        url: notice.and_then(|n| n.url.as_deref()).map(web_link).into_iter().collect(),
    };
    statement.render("hero", &view).map(Some)
}

/// Nothing for nothing, else one line with all.
pub(super) fn joined(statement: &Statement, items: &[Markup]) -> Vec<Markup> {
    if items.is_empty() { Vec::new() } else { vec![statement.phrases.list(items)] }
}

/// Legal form, register number, country and addresses.
fn details(statement: &Statement) -> Vec<Markup> {
    let phrases = &statement.phrases;
    let controller = &statement.register().controller;
    let labelled = |key: &str, value: Markup| Markup::join(&[phrases.say(key), value], ": ");
    let mut lines: Vec<Markup> = controller.legal_form.iter().map(|form| Markup::escaped(form)).collect();
    lines.extend(controller.kvk_number.iter().map(|n| labelled("trade-register-number", Markup::escaped(n))));
    lines.extend(controller.postal_address.iter().map(|a| labelled("postal-address", phrases.address(a))));
    lines
        .extend(controller.visiting_address.iter().map(|a| labelled("visiting-address", phrases.address(a))));
    lines.extend(controller.country.iter().map(|code| phrases.country(code)));
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
