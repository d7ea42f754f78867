//! The rights that a statement must offer, from the legal bases (art. 13(2)(b)-(c), 15-22).

use crate::model::values::Stated;
use crate::model::words::{Art9Condition, CriminalGround, LegalBasis, PurposeTag, Right};
use crate::model::{Activity, OfferedRight, Register};

/// Whether a right is there for the readers of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It follows from the law for at least one activity.
    Applies,
    /// It depends on a basis that the register does not give: it is shown with its condition.
    Depends,
    /// The law does not ask for it here, but the organisation offers it.
    Offered,
}

/// A right as the statement will show it.
#[derive(Debug)]
pub struct RightFacts<'a> {
    pub right: Right,
    pub standing: Standing,
    /// The organisation's own words, with their place in `rights.offered`.
    pub offered: Option<(usize, &'a OfferedRight)>,
}

/// Rights that hold whatever the basis.
const ALWAYS: [Right; 4] = [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction];

/// The rights for these activities, in the order of the law.
pub(super) fn rights<'a>(
    register: &'a Register,
    activities: &[(usize, &'a Activity)],
) -> Vec<RightFacts<'a>> {
    let offered =
        |right: Right| register.rights.offered.iter().enumerate().find(|(_, o)| o.right == Some(right));
    let standing = |right: Right| standing_of(register, activities, right);
    Right::ALL
        .iter()
        .filter_map(|&right| {
            let offered = offered(right);
            let standing = standing(right).or(offered.map(|_| Standing::Offered))?;
            Some(RightFacts { right, standing, offered })
        })
        .collect()
}

/// The rights for one activity alone, the activity at `at` of `register`.
pub fn rights_of_activity<'a>(
    register: &'a Register,
    at: usize,
    activity: &'a Activity,
) -> Vec<RightFacts<'a>> {
    rights(register, &[(at, activity)])
}

fn standing_of(register: &Register, activities: &[(usize, &Activity)], right: Right) -> Option<Standing> {
    let each = activities.iter().map(|(_, activity)| *activity);
    if ALWAYS.contains(&right) {
        return Some(Standing::Applies);
    }
    match right {
        Right::Portability => strongest(each, |a| {
            let given = rests_on(a, &[LegalBasis::Consent, LegalBasis::Contract]) || explicit_consent(a);
            let automated = a.nature.as_ref().and_then(|n| n.automated_means) != Some(false);
            by_basis(a, given && automated)
        }),
        Right::Objection => strongest(each, |a| {
            by_basis(a, rests_on(a, &[LegalBasis::PublicTask, LegalBasis::LegitimateInterests]))
        }),
        Right::WithdrawalOfConsent => strongest(each, |a| {
            by_basis(a, rests_on(a, &[LegalBasis::Consent]) || explicit_consent(a) || criminal_consent(a))
        }),
        Right::ObjectionToMarketing => strongest(each, |a| {
            let stated = a.direct_marketing.as_ref().is_some_and(|m| m.value().is_some());
            (stated || has_tag(register, a, &[PurposeTag::Marketing])).then_some(Standing::Applies)
        }),
        Right::ObjectionToResearch => strongest(each, |a| {
            has_tag(register, a, &[PurposeTag::Research, PurposeTag::Statistics]).then_some(Standing::Applies)
        }),
        Right::HumanReview => strongest(each, |a| {
            let decisions = a.automated_decisions.as_ref().and_then(Stated::value);
            (decisions?.art22 == Some(true)).then_some(Standing::Applies)
        }),
        _ => None,
    }
}

fn strongest<'a>(
    activities: impl Iterator<Item = &'a Activity>,
    standing: impl Fn(&Activity) -> Option<Standing>,
) -> Option<Standing> {
    activities.filter_map(standing).min()
}

/// Applies when given; depends when this activity names no basis at all for some purpose.
fn by_basis(activity: &Activity, given: bool) -> Option<Standing> {
    if given {
        return Some(Standing::Applies);
    }
    let covered = |purpose: &String| {
        let mut entries = activity.legal_bases.iter().filter(|entry| entry.basis.is_some());
        entries.any(|entry| entry.purposes.is_empty() || entry.purposes.contains(purpose))
    };
    let complete = !activity.legal_bases.is_empty() && activity.purposes.iter().all(covered);
    (!complete).then_some(Standing::Depends)
}

fn rests_on(activity: &Activity, bases: &[LegalBasis]) -> bool {
    activity.bases().any(|basis| bases.contains(&basis))
}

fn explicit_consent(activity: &Activity) -> bool {
    let conditions = activity.special_conditions.iter().flat_map(|s| s.entries());
    conditions.filter_map(|s| s.condition).any(|condition| condition == Art9Condition::ExplicitConsent)
}

fn criminal_consent(activity: &Activity) -> bool {
    let ground = activity.criminal_data.as_ref().and_then(|criminal| criminal.ground);
    ground == Some(CriminalGround::ExplicitConsent)
}

fn has_tag(register: &Register, activity: &Activity, tags: &[PurposeTag]) -> bool {
    let purposes = activity.purposes.iter().filter_map(|id| register.purpose(id));
    purposes.flat_map(|purpose| &purpose.tags).any(|tag| tags.contains(tag))
}

#[cfg(test)]
mod tests {
    use super::{ALWAYS, Standing, rights};
    use crate::model::Register;
    use crate::model::words::Right;

    /// The rights for all activities of a register, each with its standing.
    fn shown(yaml: &str) -> Vec<(Right, Standing)> {
        let register: Register = serde_yaml::from_str(yaml).unwrap();
        let activities: Vec<_> = register.activities.iter().enumerate().collect();
        rights(&register, &activities).iter().map(|facts| (facts.right, facts.standing)).collect()
    }

    #[test]
    fn a_right_that_the_law_gives_is_shown_whatever_is_offered() {
        let given = [
            ("legal_bases: [{basis: consent}]", Right::Portability),
            ("legal_bases: [{basis: contract}]", Right::Portability),
            ("special_conditions: [{condition: explicit-consent}]", Right::Portability),
            ("legal_bases: [{basis: contract}], nature: {automated_means: true}", Right::Portability),
            ("legal_bases: [{basis: public-task}]", Right::Objection),
            ("legal_bases: [{basis: legitimate-interests}]", Right::Objection),
            ("direct_marketing: {channels: [email]}", Right::ObjectionToMarketing),
            ("purposes: [nieuws]", Right::ObjectionToMarketing),
            ("criminal_data: {ground: explicit-consent}", Right::WithdrawalOfConsent),
        ];
        let purposes = "purposes: [{id: nieuws, tags: [marketing]}]";
        for (activity, right) in given {
            for offered in ["", "rights: {offered: [{right: access, text: U mag kijken.}]}"] {
                let yaml = format!("{purposes}\nactivities: [{{id: a, {activity}}}]\n{offered}\n");
                assert!(shown(&yaml).contains(&(right, Standing::Applies)), "{yaml}");
            }
        }
    }

    #[test]
    fn a_right_that_always_holds_is_never_missing() {
        for yaml in ["activities: []", "activities: [{id: a}]", "rights: {offered: [{right: objection}]}"] {
            for right in ALWAYS {
                assert!(shown(yaml).contains(&(right, Standing::Applies)), "{yaml}");
            }
        }
    }

    #[test]
    fn own_words_show_a_right_that_the_law_does_not_give() {
        let offered = "rights: {offered: [{right: portability}]}\n";
        let paper = "{basis: contract}], nature: {automated_means: false}";
        for rest in ["{basis: legal-obligation}]", paper] {
            let bare = format!("activities: [{{id: a, legal_bases: [{rest}}}]\n");
            assert!(!shown(&bare).iter().any(|(right, _)| *right == Right::Portability), "{bare}");
            assert!(shown(&format!("{bare}{offered}")).contains(&(Right::Portability, Standing::Offered)));
        }
    }
}
