//! The difference between "nobody has said" and "somebody said there is none".

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field that may hold the word `none`. Unknown is the absence of the field, `Option::None`.
#[derive(Debug, Clone, PartialEq)]
pub enum Stated<T> {
    /// Somebody said that there is none.
    None,
    /// What there is.
    Some(T),
}

impl<T> Stated<T> {
    /// What there is, if anything.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::None => None,
            Self::Some(value) => Some(value),
        }
    }
}

impl<T> Stated<Vec<T>> {
    /// The entries; none for the word `none`.
    pub fn entries(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_yaml::Value::deserialize(deserializer)?;
        if value.as_str() == Some("none") {
            return Ok(Self::None);
        }
        serde_path_to_error::deserialize(value).map(Self::Some).map_err(D::Error::custom)
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_str("none"),
            Self::Some(value) => value.serialize(serializer),
        }
    }
}
