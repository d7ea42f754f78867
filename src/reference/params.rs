//! Terms that the law does not set and a check cannot do without: ours, each with its reason.

use crate::model::values::Period;

/// A term that we chose.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    pub value: Period,
    /// Why this length.
    pub reason: &'static str,
}

const fn years(years: u32) -> Period {
    Period { years, months: 0, weeks: 0, days: 0 }
}

const fn months(months: u32) -> Period {
    Period { years: 0, months, weeks: 0, days: 0 }
}

const fn days(days: u32) -> Period {
    Period { years: 0, months: 0, weeks: 0, days }
}

/// How old a statement may be before somebody should look at it again.
pub const STATEMENT_MAX_AGE: Param = Param {
    value: years(2),
    reason: "The law asks that the statement be right and sets no term. In two years suppliers, acts and \
             periods have nearly always changed.",
};

/// How long a gap may be accepted at most.
pub const ACCEPTED_GAP_MAX: Param = Param {
    value: years(1),
    reason: "An acceptance is a decision to look again. Once a year fits the yearly review of the register.",
};

/// A number that decides whether a rule holds.
#[derive(Debug, Clone, Copy)]
pub struct Threshold {
    pub value: u64,
    /// Where it comes from, and why it is data.
    pub reason: &'static str,
}

/// From how many employees the exemption of art. 30(5) is out of the question.
pub const SMALL_ORGANISATION: Threshold = Threshold {
    value: 250,
    reason: "Art. 30(5) says fewer than 250 persons. A proposal to raise this was pending when the tables were \
             compared with their sources.",
};

/// How long a backup may exist before somebody must say how erased data stay erased.
pub const BACKUP_MAX: Param = Param {
    value: months(6),
    reason: "The law sets no term. After half a year a backup holds much that should be gone, so a restore \
             would bring it back.",
};

/// How old the reference tables may be before the program says so.
pub const TABLES_MAX_AGE: Param = Param {
    value: months(6),
    reason: "No law sets a term. Adequacy decisions and national acts change a few times a year.",
};

/// How long before its last day an agreement should be renewed.
pub const AGREEMENT_LEAD: Param = Param {
    value: days(90),
    reason: "Negotiating and signing an agreement with a supplier takes about a quarter.",
};

/// How old the list of sub-processors may be.
pub const SUBPROCESSORS_MAX_AGE: Param = Param {
    value: years(1),
    reason: "The law asks that the controller know the chain and sets no term. Suppliers change their own \
             suppliers about once a year.",
};

/// How long ago a measure may have been tested.
pub const TEST_MAX_AGE: Param = Param {
    value: years(1),
    reason: "Art. 32(1)(d) asks for regular testing and sets no term. A year is the usual cycle of audits.",
};

/// How often the register is gone through where it names no interval itself.
pub const REGISTER_REVIEW: Param = Param {
    value: years(1),
    reason: "The law asks that measures be kept up to date and sets no term. A year is usual for records that \
             change with every supplier and system.",
};

/// How often an activity is gone through where it names no interval itself.
pub const ACTIVITY_REVIEW: Param = Param {
    value: years(2),
    reason: "The yearly look at the register finds what changed; going through each activity with its owner \
             takes more time and can be done less often.",
};

/// The same for an activity with special or criminal data, or with a national number.
pub const SENSITIVE_ACTIVITY_REVIEW: Param = Param {
    value: years(1),
    reason: "What goes wrong with these data hurts people most, so these activities are looked at every year.",
};

/// How old a balancing test may be.
pub const BALANCING_TEST_MAX_AGE: Param = Param {
    value: years(2),
    reason: "The law sets no term. What people may expect and which safeguards there are changes in two \
             years as a rule.",
};

/// How long a hidden camera or a recording of sound may last.
pub const COVERT_CAMERA_MAX: Param = Param {
    value: Period { years: 0, months: 0, weeks: 4, days: 0 },
    reason: "Hidden watching may only be incidental; the law sets no term. Four weeks is also the usual \
             longest period for keeping camera images.",
};

/// How long before the end of an adequacy decision another safeguard should be ready.
pub const ADEQUACY_WINDOW: Param = Param {
    value: years(1),
    reason: "A model contract with an assessment takes months; a year leaves time to move elsewhere.",
};

/// How old a check of the list of certified American organisations may be.
pub const CERTIFICATION_MAX_AGE: Param = Param {
    value: years(1),
    reason: "Organisations certify themselves again every year; an older check says nothing about today.",
};

/// How old the assessment of the law in another country may be.
pub const TRANSFER_ASSESSMENT_MAX_AGE: Param = Param {
    value: years(2),
    reason: "The law asks to assess again when something changes and sets no term. In two years laws and \
             suppliers have nearly always changed.",
};

/// How old a data protection impact assessment may be when nobody set a day to look at it again.
pub const IMPACT_ASSESSMENT_MAX_AGE: Param = Param {
    value: years(3),
    reason: "The law asks to look again when the risk changes and sets no term. Three years is our own \
             choice for when nobody chose one.",
};

/// Below this reading ease (Flesch-Douma) a text is hard for a general public.
pub const HARD_TEXT: Threshold = Threshold {
    value: 55,
    reason: "The law asks for plain language and sets no number. From 60 a text is of ordinary difficulty; a few \
             points below leave room for names that cannot be shorter.",
};

/// Below this reading ease a text is very hard.
pub const VERY_HARD_TEXT: Threshold =
    Threshold { value: 40, reason: "In the norms of the formula, texts below 45 are for higher education." };

/// The most words in a sentence.
pub const LONG_SENTENCE: Threshold = Threshold {
    value: 25,
    reason: "The law sets no number. Texts at level B1 keep to about 15 words; above 25 most readers start again.",
};

/// The most words in a sentence, on average.
pub const LONG_SENTENCES: Threshold = Threshold {
    value: 14,
    reason: "The law sets no number. Texts at level B1 have about 10 words in a sentence.",
};

/// How many hedges a thousand words can bear.
pub const HEDGES_PER_1000: Threshold = Threshold {
    value: 5,
    reason: "The guidance on transparency asks to avoid them; one in two hundred words can be the truth.",
};
