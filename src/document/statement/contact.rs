//! Questions, the data protection officer and the way to complain (art. 13(1)(b), 13(2)(d)).

use super::Statement;
use super::hero::{contact, details};
use crate::document::block::Section;
use crate::document::phrases::{mail_link, phone_link, web_link};
use crate::model::values::Stated;
use crate::templates::{Markup, TemplateError};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    text: Vec<Markup>,
    name: Vec<Markup>,
    details: Vec<Markup>,
    contact: Vec<Markup>,
    privacy_contact: Vec<Markup>,
    /// `known`, `none` or `unknown`.
    officer: &'static str,
    officer_contact: Vec<Markup>,
    representative: Vec<Markup>,
    authority: Vec<Markup>,
    authority_contact: Vec<Markup>,
}

pub(super) fn section(statement: &Statement) -> Result<Option<Section>, TemplateError> {
    let phrases = &statement.phrases;
    let controller = &statement.register().controller;
    let officer = controller.dpo.as_ref();
    let reach = officer.map(|dpo| {
        let email = dpo.email.iter().map(|email| mail_link(email));
        email.chain(dpo.phone.iter().map(|phone| phone_link(phone))).collect::<Vec<_>>()
    });
    let authority = controller.supervisory_authority.as_ref();
    let representative = controller.eu_representative.as_ref().and_then(Stated::value);
    let view = View {
        text: statement.own_text(|texts| texts.contact.as_ref()),
        name: statement.register().display_name().map(Markup::escaped).into_iter().collect(),
        details: details(statement),
        contact: contact(statement),
        privacy_contact: controller.privacy_contact.as_ref().map(|c| phrases.contact(c)).unwrap_or_default(),
        officer: match officer.and_then(|dpo| dpo.appointed) {
            Some(true) => "known",
            Some(false) => "none",
            None => "unknown",
        },
        officer_contact: reach.unwrap_or_default(),
        representative: representative.map(|c| phrases.contact(c)).unwrap_or_default(),
        authority: authority.and_then(|a| a.name.as_deref()).map(Markup::escaped).into_iter().collect(),
        authority_contact: authority
            .map(|a| {
                let url = a.complaint_url.iter().map(|url| web_link(url));
                let phone = a.phone.iter().map(|phone| phone_link(phone));
                let address = a.address.iter().map(|address| phrases.address(address));
                url.chain(phone).chain(address).collect()
            })
            .unwrap_or_default(),
    };
    statement.render("contact", &view).map(Some)
}
