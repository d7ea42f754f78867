//! The kinds of value a field can hold, each as strict as the format says.

mod date;
mod localized;
mod period;
mod stated;

pub use date::{Date, NotADate};
pub use localized::Localized;
pub use period::{Duration, Period, Term};
pub use stated::Stated;

/// The id of an entry: lower-case letters, digits and hyphens. Becomes an anchor in the page.
pub type Id = String;

/// An ISO 3166-1 alpha-2 code, `XK`, or `INT:` with an international organisation.
pub type Country = String;

/// A language code of two letters, as in `nl`.
pub type LanguageTag = String;

/// An amount in euro.
pub type Amount = f64;
