//! The model and the format say the same: every field and every word, in both directions.
//!
//! A register with every field is made from the format, read and written again. A field that the
//! model lacks is missing in what is written; one that the format lacks is too many in it.

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use verantwoord::model::words::*;
use verantwoord::register::read_texts;
use verantwoord::schema::{Field, Kind, Labels, Type, schema};
use verantwoord::templates::Templates;

/// Makes registers in which every field is filled, each round with other words.
struct Maker {
    round: usize,
    ids: usize,
    /// What was used of each closed list.
    words: BTreeSet<(String, String)>,
}

impl Maker {
    fn register(&mut self) -> Value {
        let entities = schema().entities.iter().map(|entity| {
            let entry = self.group(&entity.fields);
            (entity.key.clone(), if entity.list { json!([entry]) } else { entry })
        });
        Value::Object(entities.collect())
    }

    fn group(&mut self, fields: &[Field]) -> Value {
        let fields = fields.iter().map(|field| (field.key.clone(), self.field(field)));
        Value::Object(fields.collect::<Map<_, _>>())
    }

    fn field(&mut self, field: &Field) -> Value {
        if field.ty.or_none && self.round % 2 == 1 {
            return json!("none");
        }
        if let (true, Kind::Enum(list)) = (field.ty.list, &field.ty.kind) {
            return schema().lists[list].words.iter().map(|word| self.word(list, &word.word)).collect();
        }
        let value = self.single(&field.ty, field);
        if field.ty.list { json!([value]) } else { value }
    }

    fn single(&mut self, ty: &Type, field: &Field) -> Value {
        let even = self.round.is_multiple_of(2);
        match &ty.kind {
            Kind::Group => self.group(&field.fields),
            Kind::Map => json!({"name": "blue"}),
            Kind::Enum(list) => {
                let words = &schema().lists[list].words;
                self.word(list, &words[self.round / 2 % words.len()].word)
            }
            Kind::Localized | Kind::Markdown if even => json!({"en": "text", "nl": "tekst"}),
            Kind::Id => {
                self.ids += 1;
                json!(format!("id-{}", self.ids))
            }
            Kind::Bool => json!(even),
            Kind::Number => json!(7),
            Kind::Money => json!(7.5),
            Kind::Date => json!("2026-11-22"),
            Kind::Period if ty.or_indefinite && even => json!("indefinite"),
            Kind::Period => json!("P1Y6M"),
            Kind::Duration => json!("PT24H"),
            Kind::Country => json!("NO"),
            Kind::Language => json!("nl"),
            _ => json!("1.0"),
        }
    }

    fn word(&mut self, list: &str, word: &str) -> Value {
        self.words.insert((list.to_owned(), word.to_owned()));
        json!(word)
    }
}

#[test]
fn every_field_and_word_is_read_and_written_again() {
    let mut maker = Maker { round: 0, ids: 0, words: BTreeSet::new() };
    // Two rounds for each word, since what can be `none` is so in every other one.
    let longest = schema().lists.values().map(|list| list.words.len()).max().unwrap();
    for round in 0..2 * longest {
        maker.round = round;
        let register = maker.register();
        let loaded = read_texts(vec![("all.yaml".to_owned(), register.to_string().into_bytes())]);
        assert_eq!(loaded.findings, [], "round {round}");
        let written = serde_json::to_value(&loaded.register).unwrap();
        for (key, expected) in register.as_object().unwrap() {
            compare(key, expected, &written[key]);
        }
        assert_eq!(register.as_object().unwrap().len(), written.as_object().unwrap().len());
    }
    let used = maker.words.len();
    assert_eq!(used, schema().lists.values().map(|list| list.words.len()).sum::<usize>());
}

/// Compares part by part, so that a difference shows its path.
#[track_caller]
fn compare(path: &str, expected: &Value, written: &Value) {
    match (expected, written) {
        (Value::Object(expected), Value::Object(written)) => {
            let keys = |map: &Map<String, Value>| map.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(keys(expected), keys(written), "{path}");
            expected.iter().for_each(|(key, value)| compare(&format!("{path}.{key}"), value, &written[key]));
        }
        (Value::Array(expected), Value::Array(written)) => {
            assert_eq!(expected.len(), written.len(), "{path}");
            expected.iter().zip(written).for_each(|(a, b)| compare(&format!("{path}[]"), a, b));
        }
        _ => assert_eq!(expected, written, "{path}"),
    }
}

/// Holds each closed list of the model against the format, and gives its name.
macro_rules! lists {
    ($($name:ident)+) => { [$(same_words($name::LIST, $name::ALL.iter().map(|word| word.word()).collect())),+] };
}

fn same_words(list: &'static str, words: Vec<&'static str>) -> &'static str {
    let known: Vec<&str> = schema().lists[list].words.iter().map(|word| word.word.as_str()).collect();
    assert_eq!(words, known, "{list}");
    list
}

#[test]
fn the_closed_lists_are_the_same_in_the_same_order() {
    let names = lists! {
        AccessType ActivityKind ActivityRole ActivityStatus AgreementClause AgreementModel AiRisk
        ArrangementKind Art14Exemption Art14Timing Art22Ground Art9Condition Authorisation ClaimKind
        ClaimScope CriminalGround DataClass DataSubjectKind DpiaCriterion DpiaStatus ElementKind
        EndOfRetention FeeCondition FormOfAddress Frequency IdentityItem IdentityMethod LegalBasis
        LiaOutcome MandatoryKind MarketingChannel OrganisationRole PartyRole PurposeTag RecordType
        RequestChannel RestrictionGround RetentionCase RetentionEvent RetentionReason Right
        RiskLevel SccAnnex SccModule Sector SecurityType SourceKind TransferInstrument
        TransferMechanism
    };
    let known: BTreeSet<&str> = schema().lists.keys().map(String::as_str).collect();
    assert_eq!(BTreeSet::from(names), known);
}

#[test]
fn the_class_of_an_element_is_that_of_its_kind() {
    for (kind, word) in ElementKind::ALL.iter().zip(&schema().lists["element-kind"].words) {
        let class = kind.class().map(DataClass::word);
        assert_eq!(class, word.attributes.get("class").map(String::as_str), "{}", word.word);
    }
}

/// Labels and help by the place they are of.
fn labels() -> Vec<(String, &'static Labels)> {
    fn fields(found: &mut Vec<(String, &'static Labels)>, path: &str, of: &'static [Field]) {
        for field in of {
            let path = format!("{path}.{}", field.key);
            found.extend([(format!("{path}: label"), &field.label), (format!("{path}: help"), &field.help)]);
            fields(found, &path, &field.fields);
        }
    }
    let mut found = Vec::new();
    for entity in &schema().entities {
        let key = &entity.key;
        found.extend([(format!("{key}: label"), &entity.label), (format!("{key}: help"), &entity.help)]);
        fields(&mut found, key, &entity.fields);
    }
    for (name, list) in &schema().lists {
        found.push((format!("{name}: label"), &list.label));
        found.extend(list.words.iter().map(|word| (format!("{name}, {}", word.word), &word.label)));
    }
    found
}

#[test]
fn every_language_has_every_label_and_help() {
    let templates = Templates::load(None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let labels = labels();
    let mut languages: BTreeSet<&str> = templates.languages().into_iter().collect();
    languages.extend(labels.iter().flat_map(|(_, label)| label.keys().map(String::as_str)));
    let mut missing = Vec::new();
    for (place, label) in &labels {
        let lacks = languages.iter().filter(|tag| label.get(**tag).is_none_or(|text| text.trim().is_empty()));
        missing.extend(lacks.map(|tag| format!("{tag}: {place}")));
    }
    assert!(missing.is_empty(), "fields.yaml lacks\n{}", missing.join("\n"));
    assert!(labels.len() > 1000);
}
