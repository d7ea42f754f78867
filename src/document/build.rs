//! The documents of a register: which there are, and each with its head and sections.

use super::abbreviations::Abbreviations;
use super::block::Section;
use super::gaps::{self, Findings, Gaps};
use super::head::{Chrome, DocumentKind, Head};
use super::phrases::Phrases;
use super::records::{self, Records};
use super::statement::{self, Statement};
use crate::language::Language;
use crate::model::Register;
use crate::model::values::Date;
use crate::notice::{Fingerprint, NoticeFacts, add_once};
use crate::templates::{TemplateError, Templates};
use crate::theme::Theme;

/// Everything that the documents are made from.
pub struct Source<'a> {
    pub register: &'a Register,
    pub notices: &'a [NoticeFacts<'a>],
    pub templates: &'a Templates,
    pub as_of: Date,
    /// The fingerprint of the whole register, and of its public part.
    pub fingerprint: &'a Fingerprint,
    pub public_fingerprint: &'a Fingerprint,
    /// Whether a publish or integrity finding is open: then every statement says *Concept*.
    pub concept: bool,
    pub findings: Findings<'a>,
}

/// One document in one language, not yet made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which<'a> {
    pub kind: DocumentKind,
    pub language: &'a str,
    /// The place of the notice among the facts; only for a statement.
    pub notice: Option<usize>,
}

/// The sections of a document, made one at a time.
pub type Sections<'a> = Box<dyn Iterator<Item = Result<Section, TemplateError>> + 'a>;

impl<'a> Source<'a> {
    /// Every document of the register, statements first, in the order of its languages.
    ///
    /// A statement is made in the languages of its notice, where that names any: also in one that the
    /// register does not name, so that no notice is left without a statement.
    pub fn documents(&self) -> Vec<Which<'_>> {
        let of_register = languages(self.register);
        let of_notices = self.notices.iter().flat_map(|facts| languages_of(facts).iter().map(String::as_str));
        let mut all_languages = of_register.clone();
        of_notices.for_each(|tag| add_once(&mut all_languages, tag));
        let mut all = Vec::new();
        for language in all_languages {
            let wanted = |facts: &NoticeFacts| match languages_of(facts) {
                [] => of_register.contains(&language),
                named => named.iter().any(|tag| tag == language),
            };
            let statements = self.notices.iter().enumerate().filter(|(_, facts)| wanted(facts));
            let statement = |at| Which { kind: DocumentKind::Statement, language, notice: Some(at) };
            all.extend(statements.map(|(at, _)| statement(at)));
            if of_register.contains(&language) {
                let internal = [DocumentKind::Records, DocumentKind::Gaps];
                all.extend(internal.map(|kind| Which { kind, language, notice: None }));
            }
        }
        all
    }

    /// The path of a document below the output folder, without its extension:
    /// `public/nl/privacyverklaring`.
    pub fn path(&self, which: Which) -> Result<String, TemplateError> {
        let words = self.templates.words(which.language)?;
        Ok(match which.kind {
            DocumentKind::Statement => {
                let name = words.text("file-statement");
                let id = self.notice(which).filter(|_| which.notice > Some(0)).and_then(|facts| facts.notice);
                let id = id.map(|(_, notice)| format!("-{}", notice.id)).unwrap_or_default();
                format!("public/{}/{name}{id}", which.language)
            }
            DocumentKind::Records => format!("internal/{}/{}", which.language, words.text("file-records")),
            DocumentKind::Gaps => format!("internal/{}/{}", which.language, words.text("file-gaps")),
        })
    }

    /// What a document says around its sections.
    pub fn head(&self, which: Which) -> Result<Head, TemplateError> {
        let words = self.templates.words(which.language)?;
        let asked = self.register.register.theme.get("name").map(String::as_str);
        let organisation = asked.or_else(|| self.register.display_name()).map(str::to_owned);
        let organisation = organisation.unwrap_or_else(|| words.text("organisation-unknown"));
        let kind = kind_word(which.kind);
        let of = |key: String| words.with(&key, &[("organisation", organisation.clone().into())]);
        Ok(Head {
            kind: which.kind,
            language: which.language.to_owned(),
            title: self.title(which, words, &organisation),
            description: of(format!("description-{kind}")),
            foot: self.foot(which, words),
            stamps: self.stamps(which, words),
            date: self.date(which),
            fingerprint: self.fingerprint_of(which).0.clone(),
            alternate: self.alternate(which)?,
            attachments: Vec::new(),
            chrome: chrome(words),
            theme: Theme::of(&self.register.register.theme).unwrap_or_default(),
            logo: self.register.register.logo.clone(),
            faces: self.register.register.faces,
            organisation,
        })
    }

    /// The name of the JSON-LD beside a statement or the records.
    fn alternate(&self, which: Which) -> Result<Option<String>, TemplateError> {
        let path = self.path(which)?;
        let name = path.rsplit('/').next().unwrap_or(&path);
        Ok((which.kind != DocumentKind::Gaps).then(|| format!("{name}.jsonld")))
    }

    /// The sections of a document in reading order.
    pub fn sections(&'a self, which: Which<'a>) -> Result<Sections<'a>, TemplateError> {
        let phrases = Phrases {
            language: self.templates.words(which.language)?,
            templates: self.templates,
            register: self.register,
            public: which.kind == DocumentKind::Statement,
        };
        let fingerprint = self.fingerprint_of(which).short();
        let sections: Sections = match (which.kind, self.notice(which)) {
            (DocumentKind::Statement, Some(facts)) => {
                Box::new(statement::sections(Statement { phrases, facts }, fingerprint))
            }
            (DocumentKind::Statement, None) => Box::new(std::iter::empty()),
            (DocumentKind::Records, _) => {
                Box::new(records::sections(Records { phrases, as_of: self.as_of }, fingerprint))
            }
            (DocumentKind::Gaps, _) => {
                let gaps = Gaps { phrases, as_of: self.as_of, findings: self.findings };
                Box::new(gaps::sections(gaps, fingerprint))
            }
        };
        let abbreviations = Abbreviations::of(phrases.language);
        Ok(Box::new(sections.map(move |section| Ok(abbreviations.explained(section?)))))
    }

    /// The id of the notice that a statement belongs to.
    pub fn notice_id(&self, which: Which) -> Option<&str> {
        self.notice(which).and_then(|facts| facts.notice).map(|(_, notice)| notice.id.as_str())
    }

    /// The facts of the notice that a statement belongs to.
    pub fn notice(&self, which: Which) -> Option<&NoticeFacts<'a>> {
        which.notice.and_then(|at| self.notices.get(at))
    }

    fn fingerprint_of(&self, which: Which) -> &Fingerprint {
        if which.kind == DocumentKind::Statement { self.public_fingerprint } else { self.fingerprint }
    }

    /// The date of the notice, else the as-of date.
    fn date(&self, which: Which) -> Date {
        let notice = self.notice(which).and_then(|facts| facts.notice);
        notice.and_then(|(_, notice)| notice.date).unwrap_or(self.as_of)
    }

    /// The notice's own name in this language, else the name of the document; with the organisation.
    fn title(&self, which: Which, words: &Language, organisation: &str) -> String {
        let notice = self.notice(which).and_then(|facts| facts.notice);
        let own = notice.and_then(|(_, notice)| notice.name.as_ref());
        let own = own.and_then(|name| name.in_language(which.language, self.register.first_language()));
        let title =
            own.map_or_else(|| words.text(&format!("title-{}", kind_word(which.kind))), str::to_owned);
        words.with("title-of", &[("title", title.into()), ("organisation", organisation.into())])
    }

    fn foot(&self, which: Which, words: &Language) -> String {
        let fingerprint = self.fingerprint_of(which).short();
        let fingerprint = words.with("foot-fingerprint", &[("fingerprint", fingerprint.into())]);
        let notice = self.notice(which).and_then(|facts| facts.notice).map(|(_, notice)| notice);
        let mut parts: Vec<String> = Vec::new();
        if which.kind == DocumentKind::Statement {
            let version = notice.and_then(|n| n.version.as_deref());
            parts.extend(version.map(|version| words.with("foot-version", &[("version", version.into())])));
            parts.extend(notice.and_then(|n| n.date).map(|date| words.date(date)));
        } else {
            parts.push(words.with("foot-as-of", &[("date", words.date(self.as_of).into())]));
        }
        parts.push(fingerprint);
        parts.join(" · ")
    }

    fn stamps(&self, which: Which, words: &Language) -> Vec<String> {
        let concept = self.concept && which.kind == DocumentKind::Statement;
        let example = self.register.register.example == Some(true);
        let stamps = [(concept, "stamp-concept"), (example, "stamp-example")];
        stamps.iter().filter(|(on, _)| *on).map(|(_, key)| words.text(key)).collect()
    }
}

/// The languages that a notice names.
fn languages_of<'a>(facts: &NoticeFacts<'a>) -> &'a [String] {
    facts.notice.map_or(&[], |(_, notice)| notice.languages.as_slice())
}

/// The languages of the documents: those the register names, each once, else Dutch.
pub fn languages(register: &Register) -> Vec<&str> {
    let mut languages: Vec<&str> = Vec::new();
    register.register.languages.iter().for_each(|tag| add_once(&mut languages, tag.as_str()));
    if languages.is_empty() { vec![register.first_language()] } else { languages }
}

/// The word of a kind of document in keys and in the manifest.
pub fn kind_word(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Statement => "statement",
        DocumentKind::Records => "records",
        DocumentKind::Gaps => "gaps",
    }
}

fn chrome(words: &Language) -> Chrome {
    Chrome {
        contents: words.text("chrome-contents"),
        skip: words.text("chrome-skip"),
        page_of: words.text("chrome-page-of"),
        contents_entry: words.text("chrome-contents-entry"),
        continued: words.text("chrome-continued"),
    }
}
