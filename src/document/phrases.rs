//! Values of the register put into words of one language, safe to place in a template.

use super::picture::Letters;
use crate::language::Language;
use crate::model::blocks::{Address, Contact, Event, Statute};
use crate::model::values::{Date, Localized, Term};
use crate::model::{Element, Party, Register, RetentionSchedule};
use crate::schema::schema;
use crate::templates::{Markup, Templates};

/// Turns values into [`Markup`] in one language.
#[derive(Clone, Copy)]
pub struct Phrases<'a> {
    pub language: &'a Language,
    pub templates: &'a Templates,
    pub register: &'a Register,
    /// Whether the words are for the public: parties that are withheld are then not named.
    pub public: bool,
}

impl<'a> Phrases<'a> {
    /// The tag of the language, as in `nl`.
    pub fn tag(&self) -> &'a str {
        self.language.tag()
    }

    /// The letters for the labels of a picture.
    pub fn letters(&self) -> Letters {
        Letters::new(self.register.register.faces, self.tag())
    }

    /// A word or sentence of the language's own.
    pub fn say(&self, key: &str) -> Markup {
        Markup::escaped(&self.language.text(key))
    }

    /// What is shown where nobody has said anything.
    pub fn unknown(&self) -> Markup {
        self.say("unknown")
    }

    /// What is shown where somebody said that there is none.
    pub fn none(&self) -> Markup {
        self.say("none")
    }

    /// A text for readers; marked as foreign where only another language has it.
    pub fn text(&self, text: &Localized) -> Markup {
        match text.best(self.tag(), self.register.first_language()) {
            Some((words, tag)) if tag == self.tag() => Markup::escaped(words),
            Some((words, tag)) => Markup::foreign(tag, words),
            None => self.unknown(),
        }
    }

    /// A text for readers, or that nobody has said.
    pub fn text_or_unknown(&self, text: Option<&Localized>) -> Markup {
        text.map_or_else(|| self.unknown(), |text| self.text(text))
    }

    /// A text with Markdown. Where it is not well formed it is shown as it is written.
    pub fn markdown(&self, text: &Localized) -> Markup {
        match text.best(self.tag(), self.register.first_language()) {
            Some((words, tag)) if tag == self.tag() && self.templates.blocks(tag, words).is_ok() => {
                Markup::passage(words)
            }
            _ => self.text(text),
        }
    }

    /// The label of a word in a closed list.
    pub fn word(&self, list: &str, word: &str) -> Markup {
        Markup::escaped(self.label(list, word))
    }

    /// The label of a word in a closed list, as plain text.
    pub fn label<'w>(&self, list: &str, word: &'w str) -> &'w str {
        schema().word_label(list, word, self.tag()).unwrap_or(word)
    }

    pub fn yes_no(&self, flag: bool) -> Markup {
        self.say(if flag { "yes" } else { "no" })
    }

    pub fn date(&self, date: Date) -> Markup {
        Markup::escaped(&self.language.date(date))
    }

    pub fn term(&self, term: Term) -> Markup {
        Markup::escaped(&self.language.term(term))
    }

    pub fn country(&self, code: &str) -> Markup {
        Markup::escaped(&self.language.country(code))
    }

    /// Several joined as the language does: "a, b en c".
    pub fn list(&self, items: &[Markup]) -> Markup {
        Markup::listed(self.language, items)
    }

    /// An act with its article: "AWR, artikel 52 lid 4".
    pub fn statute(&self, statute: &Statute) -> Markup {
        let act = statute.act.as_deref().map(Markup::escaped);
        let article = statute.article.as_deref();
        let article =
            article.map(|a| Markup::escaped(&self.language.with("article", &[("article", a.into())])));
        Markup::join(&act.into_iter().chain(article).collect::<Vec<_>>(), ", ")
    }

    /// An event as a clause that follows "nadat": in the reader's words, else as the closed list has
    /// it; its definition in parentheses.
    pub fn event(&self, event: &Event) -> Markup {
        let word = event.event.map(|e| self.say(&format!("event-{}", e.word())));
        let said = event.description.as_ref().map(|text| self.text(text));
        let meaning = event.definition.as_ref().map(|text| Markup::parenthesis(&self.text(text)));
        let parts: Vec<Markup> = said.or(word).into_iter().chain(meaning).collect();
        if parts.is_empty() { self.unknown() } else { Markup::join(&parts, " ") }
    }

    /// How long a schedule keeps data, as a sentence part: "2 jaar na het einde van de huur".
    pub fn schedule(&self, schedule: &RetentionSchedule) -> Markup {
        let period = schedule.period.map(|term| self.term(term));
        let start = schedule.starts_at.as_ref().map(|event| self.event(event));
        let criteria = schedule.criteria.as_ref().map(|event| self.event(event));
        let until = criteria.map(|c| Markup::join(&[self.say("until"), c], " "));
        match (period, start, until) {
            (Some(period), Some(start), None) => {
                Markup::join(&[period, self.say("counted-from"), start], " ")
            }
            (None, None, None) => self.unknown(),
            (period, start, until) => {
                Markup::join(&period.into_iter().chain(start).chain(until).collect::<Vec<_>>(), ", ")
            }
        }
    }

    /// An address on one line.
    pub fn address(&self, address: &Address) -> Markup {
        let town: Vec<Markup> =
            [&address.postal_code, &address.city].into_iter().flatten().map(|t| Markup::escaped(t)).collect();
        let mut parts: Vec<Markup> = address.street.iter().map(|t| Markup::escaped(t)).collect();
        if !town.is_empty() {
            parts.push(Markup::join(&town, " "));
        }
        parts.extend(address.country.iter().map(|code| self.country(code)));
        Markup::join(&parts, ", ")
    }

    /// Every way to reach a contact, each on its own.
    pub fn contact(&self, contact: &Contact) -> Vec<Markup> {
        let mut ways: Vec<Markup> = contact.name.iter().map(|name| Markup::escaped(name)).collect();
        ways.extend(contact.email.iter().map(|email| mail_link(email)));
        ways.extend(contact.phone.iter().map(|phone| phone_link(phone)));
        ways.extend(contact.website.iter().map(|url| web_link(url)));
        ways.extend(contact.address.iter().map(|address| self.address(address)));
        ways
    }

    pub fn element(&self, element: &Element) -> Markup {
        element.name.as_ref().map_or_else(|| Markup::escaped(&element.id), |name| self.text(name))
    }

    /// The name of a party, unless it may not be named here.
    pub fn party(&self, party: &Party) -> Markup {
        if self.public && party.publish == Some(false) {
            return self.say("party-withheld");
        }
        self.name(party.name.as_ref(), &party.id)
    }

    /// The name of an entry, or its id where nobody named it.
    pub fn name(&self, name: Option<&Localized>, id: &str) -> Markup {
        name.map_or_else(|| Markup::escaped(id), |name| self.text(name))
    }

    /// A name as plain text on one line, in the best language there is, for labels in a picture.
    pub fn plain_name(&self, name: Option<&Localized>, id: &str) -> String {
        let best = name.and_then(|name| name.best(self.tag(), self.register.first_language()));
        best.map_or(id, |(text, _)| text).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A link that starts a message.
pub fn mail_link(email: &str) -> Markup {
    Markup::link(email, &format!("mailto:{email}"))
}

/// A link that dials; only the digits and a leading plus take part.
pub fn phone_link(phone: &str) -> Markup {
    let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Markup::link(phone, &format!("tel:{number}"))
}

/// A link to a page, shown as its address.
pub fn web_link(url: &str) -> Markup {
    Markup::link(url, url)
}
