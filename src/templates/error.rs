//! Why a template cannot be used: the file, the line, and what was expected there.

/// A fault in a template, in a word list, or in what a view gives to a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("templates/{file}{}: {what}{}", at(*.line), shown(.rendered))]
pub struct TemplateError {
    /// The path below `templates/`.
    pub file: String,
    /// The line in that file, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong and what was expected.
    pub what: String,
    /// The line after filling in, for a fault that shows only then.
    pub rendered: Option<String>,
}

impl TemplateError {
    /// A fault at a line of a template.
    pub fn at(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::of(file, what) }
    }

    /// A fault of a whole file.
    pub fn of(file: &str, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, what: what.into(), rendered: None }
    }
}

fn at(line: Option<usize>) -> String {
    line.map(|line| format!(":{line}")).unwrap_or_default()
}

fn shown(rendered: &Option<String>) -> String {
    rendered.as_ref().map(|line| format!("\n  filled in: {line}")).unwrap_or_default()
}
