//! The codes of the catalogue that are no rule, each with the reason.
//!
//! A code stays reserved for ever: what is left out here is never used for something else. A test
//! holds this list and the table of rules against the whole catalogue.

/// A code of the catalogue that is not implemented as a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// As in `PUB-020`.
    pub code: &'static str,
    pub reason: Reason,
    /// In one or two sentences, for who looks for the rule.
    pub why: &'static str,
    /// The same in Dutch.
    pub why_nl: &'static str,
    /// The same in German.
    pub why_de: &'static str,
    /// The test that shows it, as `file::name`, or the code that says the same; empty when neither is there.
    pub proof: &'static str,
}

impl LeftOut {
    /// Why, in Dutch, in German or else in English.
    pub fn why_in(&self, language: &str) -> &'static str {
        match language {
            "nl" => self.why_nl,
            "de" => self.why_de,
            _ => self.why,
        }
    }
}

/// Why a code is no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It cannot go wrong: the documents come from one source, and a test shows it.
    TrueByConstruction,
    /// Another code says the same.
    Duplicate,
    /// A register does not hold what would decide it.
    Undecidable,
    /// The law it would rest on is not certain.
    Uncertain,
}

impl Reason {
    /// The word of the reason in keys and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::TrueByConstruction => "true-by-construction",
            Self::Duplicate => "duplicate",
            Self::Undecidable => "undecidable",
            Self::Uncertain => "uncertain",
        }
    }
}

pub(super) const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        code: "RET-001",
        reason: Reason::Duplicate,
        why: "A category without a retention period is already found by A30-011.",
        why_nl: "Een soort gegevens zonder bewaartermijn vindt A30-011 al.",
        why_de: "Eine Datenart ohne Speicherdauer findet schon A30-011.",
        proof: "A30-011",
    },
    LeftOut {
        code: "SEC-001",
        reason: Reason::Duplicate,
        why: "An activity without security measures is already found by A30-012.",
        why_nl: "Een verwerking zonder beveiligingsmaatregelen vindt A30-012 al.",
        why_de: "Eine Verarbeitung ohne Schutzmaßnahmen findet schon A30-012.",
        proof: "A30-012",
    },
    LeftOut {
        code: "RGT-002",
        reason: Reason::TrueByConstruction,
        why: "The statement shows portability wherever consent or a contract gives it, whatever the register \
              offers, so it cannot be missing.",
        why_nl: "De verklaring noemt het recht om gegevens mee te nemen bij elke toestemming en elk contract, wat het register ook aanbiedt; het kan dus niet ontbreken.",
        why_de: "Die Erklärung nennt das Recht auf Datenübertragbarkeit bei jeder Einwilligung und jedem Vertrag, was auch immer das Register anbietet; es kann also nicht fehlen.",
        proof: "notice::rights::a_right_that_the_law_gives_is_shown_whatever_is_offered",
    },
    LeftOut {
        code: "RGT-006",
        reason: Reason::TrueByConstruction,
        why: "The statement shows the objection to advertising wherever an activity has it, whatever the \
              register offers, so it cannot be missing.",
        why_nl: "De verklaring noemt het bezwaar tegen reclame bij elke verwerking die reclame maakt, wat het register ook aanbiedt; het kan dus niet ontbreken.",
        why_de: "Die Erklärung nennt den Widerspruch gegen Werbung bei jeder Verarbeitung, die wirbt, was auch immer das Register anbietet; er kann also nicht fehlen.",
        proof: "notice::rights::a_right_that_the_law_gives_is_shown_whatever_is_offered",
    },
    LeftOut {
        code: "GOV-016",
        reason: Reason::Undecidable,
        why: "The age of the reference tables says something of the tool and nothing of a register. As a \
              finding it would turn up in every register half a year after a release; check and build say it once.",
        why_nl: "De leeftijd van de naslagtabellen zegt iets over het programma en niets over een register. check en build melden die in één regel.",
        why_de: "Das Alter der Tabellen sagt etwas über das Programm und nichts über ein Register. check und build melden es in einer Zeile.",
        proof: "",
    },
    LeftOut {
        code: "NOT-012",
        reason: Reason::TrueByConstruction,
        why: "Every statement offers access, rectification, erasure and restriction, whatever the register says.",
        why_nl: "Elke verklaring biedt inzage, verbetering, wissen en beperking aan, wat het register ook zegt.",
        why_de: "Jede Erklärung bietet Auskunft, Berichtigung, Löschung und Einschränkung an, was auch immer das Register sagt.",
        proof: "notice::rights::a_right_that_always_holds_is_never_missing",
    },
    LeftOut {
        code: "NOT-023",
        reason: Reason::TrueByConstruction,
        why: "Every statement sets the rights to object apart, under a heading of their own.",
        why_nl: "Elke verklaring zet de rechten van bezwaar apart, onder een eigen kop.",
        why_de: "Jede Erklärung stellt die Widerspruchsrechte für sich, unter eine eigene Überschrift.",
        proof: "statement_objection::the_right_to_object_stands_apart_from_the_other_rights",
    },
    LeftOut {
        code: "CON-007",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its legal bases from the record, so the two cannot differ.",
        why_nl: "De verklaring leest de grondslagen uit het register; ze kunnen niet verschillen.",
        why_de: "Die Erklärung liest die Rechtsgrundlagen aus dem Register; beide können nicht abweichen.",
        proof: "one_source::a_statement_gives_the_legal_bases_of_the_record",
    },
    LeftOut {
        code: "CON-008",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its purposes from the record, so the two cannot differ.",
        why_nl: "De verklaring leest de doelen uit het register; ze kunnen niet verschillen.",
        why_de: "Die Erklärung liest die Zwecke aus dem Register; beide können nicht abweichen.",
        proof: "one_source::a_statement_gives_the_purposes_of_the_record",
    },
    LeftOut {
        code: "CON-009",
        reason: Reason::TrueByConstruction,
        why: "The statement reads its recipients from the record, so the two cannot differ.",
        why_nl: "De verklaring leest de ontvangers uit het register; ze kunnen niet verschillen.",
        why_de: "Die Erklärung liest die Empfänger aus dem Register; beide können nicht abweichen.",
        proof: "one_source::a_statement_gives_the_recipients_of_the_record",
    },
    LeftOut {
        code: "CON-013",
        reason: Reason::TrueByConstruction,
        why: "All statements and languages read the same record, so they cannot contradict each other.",
        why_nl: "Alle verklaringen en talen lezen hetzelfde register; ze kunnen elkaar niet tegenspreken.",
        why_de: "Alle Erklärungen und Sprachen lesen dasselbe Register; sie können sich nicht widersprechen.",
        proof: "one_source::two_statements_on_one_activity_say_the_same",
    },
    LeftOut {
        code: "PUB-008",
        reason: Reason::TrueByConstruction,
        why: "The statement is made of public fields only, so nothing internal can be in it.",
        why_nl: "De verklaring is gemaakt van openbare velden; er kan niets interns in staan.",
        why_de: "Die Erklärung besteht aus öffentlichen Feldern; nichts Internes kann darin stehen.",
        proof: "proof_leaks::nothing_internal_is_public",
    },
    LeftOut {
        code: "PUB-018",
        reason: Reason::TrueByConstruction,
        why: "Every statement opens with a summary and gives the details after it, however long its texts are.",
        why_nl: "Elke verklaring begint met een samenvatting, hoe lang de teksten ook zijn.",
        why_de: "Jede Erklärung beginnt mit einer Zusammenfassung, wie lang die Texte auch sind.",
        proof: "statement_plain::every_statement_opens_with_a_summary",
    },
    LeftOut {
        code: "PUB-020",
        reason: Reason::TrueByConstruction,
        why: "The documents take every day from the register and the day of the check, so the same register \
              gives the same bytes.",
        why_nl: "De documenten nemen elke dag uit het register en de dag van de toets; hetzelfde register geeft \
                 dezelfde bytes.",
        why_de: "Die Dokumente nehmen jeden Tag aus dem Register und dem Tag der Prüfung; dasselbe Register ergibt dieselben Bytes.",
        proof: "proof_bytes::surroundings_leave_no_trace",
    },
];
