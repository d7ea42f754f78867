//! ISO 8601 periods: years, months, weeks and days (`P2Y`, `P1Y6M`, `P4W`), and durations with hours.

use super::Date;
use chrono::{Days, Months};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;
use std::str::FromStr;

/// A period of whole years, months, weeks and days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Period {
    pub years: u32,
    pub months: u32,
    pub weeks: u32,
    pub days: u32,
}

/// The text is not an ISO 8601 period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO 8601 period such as P2Y or P4W")]
pub struct NotAPeriod;

impl Period {
    /// The day this long after `start`, or `None` past the calendar. 29 February plus a year is 28 February.
    pub fn after(self, start: Date) -> Option<Date> {
        let months = self.years.checked_mul(12)?.checked_add(self.months)?;
        let days = u64::from(self.weeks) * 7 + u64::from(self.days);
        let moved = start.0.checked_add_months(Months::new(months))?;
        moved.checked_add_days(Days::new(days)).map(Date)
    }

    /// The length in days counted from 1 January 2001, to compare periods of different units.
    pub fn days_about(self) -> u64 {
        u64::from(self.years) * 365
            + u64::from(self.months) * 30
            + u64::from(self.weeks) * 7
            + u64::from(self.days)
    }
}

/// Reads `digits unit` pairs, units in the order given and each once; `None` for anything else.
fn pairs<const N: usize>(mut text: &str, units: [char; N]) -> Option<[u32; N]> {
    let mut values = [0; N];
    let mut next = 0;
    while !text.is_empty() {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let unit = text[digits..].chars().next()?;
        let at = next + units[next..].iter().position(|u| *u == unit)?;
        values[at] = text[..digits].parse().ok()?;
        next = at + 1;
        text = &text[digits + unit.len_utf8()..];
    }
    Some(values)
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let body = text.strip_prefix('P').filter(|b| !b.is_empty()).ok_or(NotAPeriod)?;
        let [years, months, weeks, days] = pairs(body, ['Y', 'M', 'W', 'D']).ok_or(NotAPeriod)?;
        Ok(Self { years, months, weeks, days })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let parts = [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')];
        for (value, unit) in parts.iter().filter(|(value, _)| *value > 0) {
            write!(f, "{value}{unit}")?;
        }
        if *self == Self::default() { f.write_str("0D") } else { Ok(()) }
    }
}

/// A period that may also count hours and minutes, as in `PT24H`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duration {
    pub period: Period,
    pub hours: u32,
    pub minutes: u32,
}

impl FromStr for Duration {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let Some((date, time)) = text.split_once('T') else {
            return Ok(Self { period: text.parse()?, ..Self::default() });
        };
        let period = if date == "P" { Period::default() } else { date.parse()? };
        let [hours, minutes] =
            Some(time).filter(|t| !t.is_empty()).and_then(|t| pairs(t, ['H', 'M'])).ok_or(NotAPeriod)?;
        Ok(Self { period, hours, minutes })
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.hours == 0 && self.minutes == 0 {
            return self.period.fmt(f);
        }
        if self.period == Period::default() {
            f.write_str("P")?
        } else {
            self.period.fmt(f)?
        }
        f.write_str("T")?;
        if self.hours > 0 {
            write!(f, "{}H", self.hours)?;
        }
        if self.minutes > 0 { write!(f, "{}M", self.minutes) } else { Ok(()) }
    }
}

/// How long data are kept: a period, or without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    Period(Period),
    Indefinite,
}

impl FromStr for Term {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        if text == "indefinite" { Ok(Self::Indefinite) } else { text.parse().map(Self::Period) }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period(period) => period.fmt(f),
            Self::Indefinite => f.write_str("indefinite"),
        }
    }
}

/// Lets serde read and write a value through its text form.
macro_rules! as_text {
    ($($name:ty),+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+};
}
as_text!(Period, Duration, Term);

#[cfg(test)]
mod tests {
    use super::{Date, Duration, Period, Term};

    #[test]
    fn periods_round_trip() {
        for text in ["P2Y", "P1Y6M", "P4W", "P10D", "P1Y2M3W4D", "P0D"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["PT24H", "P1DT12H30M", "P2D"] {
            assert_eq!(text.parse::<Duration>().unwrap().to_string(), text);
        }
        assert_eq!("indefinite".parse::<Term>(), Ok(Term::Indefinite));
    }

    #[test]
    fn nothing_is_dropped_in_silence() {
        for bad in [
            "P",
            "",
            "2Y",
            "P2",
            "P2Y6",
            "PY",
            "P2M1Y",
            "P2Y2Y",
            "P1.5Y",
            "P-1Y",
            "p2y",
            "P2Y ",
            "PT",
            "PT1S",
            "P99999999999Y",
        ] {
            assert!(bad.parse::<Period>().is_err(), "{bad}");
            assert!(bad.parse::<Duration>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_leap_day_plus_a_year_is_the_last_of_february() {
        let start: Date = "2020-02-29".parse().unwrap();
        let year: Period = "P1Y".parse().unwrap();
        assert_eq!(year.after(start), "2021-02-28".parse().ok());
        let far: Period = "P4000000000Y".parse().unwrap();
        assert_eq!(far.after(start), None);
    }
}
