//! What a finding or an accepted gap is about, as `kind:id`: `activity:rent`, `party:police`, `controller`.

/// The kind of the entries of a top-level list; a single block is its own kind. `None` for no part of a register.
pub fn subject_kind(key: &str) -> Option<&'static str> {
    Some(match key {
        "register" => "register",
        "controller" => "controller",
        "data_subjects" => "data-subject",
        "data_categories" => "data-category",
        "purposes" => "purpose",
        "parties" => "party",
        "arrangements" => "arrangement",
        "transfers" => "transfer",
        "systems" => "system",
        "security_measures" => "security-measure",
        "retention_schedules" => "retention-schedule",
        "activities" => "activity",
        "rights" => "rights",
        "notices" => "notice",
        "texts" => "texts",
        "accepted_gaps" => "accepted-gap",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::subject_kind;
    use crate::schema::schema;

    #[test]
    fn every_part_of_a_register_has_a_kind() {
        for entity in &schema().entities {
            assert!(subject_kind(&entity.key).is_some(), "{}", entity.key);
        }
    }
}
