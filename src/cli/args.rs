//! The arguments, as clap reads them.

use crate::finding::Severity;
use crate::model::values::Date;
use crate::rules::selection::Role;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// One register in, three documents out: privacy statement, records of processing, gap report.
#[derive(Debug, Parser)]
#[command(name = "verantwoord", version, about)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the documents in every language of the register, as HTML and PDF.
    Build(BuildArgs),
    /// Report what is wrong with the register, and fail when it is too much.
    Check(CheckArgs),
    /// Tell what a rule asks, why, and how to mend a gap.
    Explain(ExplainArgs),
    /// List every rule.
    Rules(RulesArgs),
    /// Accept a gap for a time, or plan to mend it: writes the decision into the register.
    Waive(WaiveArgs),
    /// Write a register to begin with.
    Init(InitArgs),
    /// Print the JSON Schema of a register, for editors.
    Schema(SchemaArgs),
    /// Print the completions for a shell.
    Completions(CompletionsArgs),
    /// Print the manual page.
    Man,
    /// Tell where a sentence of a document comes from: register, template and rules.
    Why(WhyArgs),
    /// Show the documents in a browser on this machine, made anew on every save.
    Serve(ServeArgs),
    /// Serve an editor with findings, ids and help while it has the register open.
    Lsp(LspArgs),
    /// Show the help of a command.
    Help(HelpArgs),
}

/// What every command needs to read a register.
#[derive(Debug, Clone, Args)]
pub struct RegisterArgs {
    /// The folder with the register's YAML files.
    #[arg(long, value_name = "DIR", default_value = "register")]
    pub register: PathBuf,
    /// A folder whose templates take the place of the built-in ones, file by file.
    /// Default: `templates`, when it is there.
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// The day to judge the register on, as YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Whether to print in colour.
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Colour::Auto)]
    pub color: Colour,
    /// Tell which register, templates and day are used.
    #[arg(short, long)]
    pub verbose: bool,
}

/// When to print in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    Always,
    Never,
}

#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    pub register: RegisterArgs,
    /// The folder to write; it is replaced as a whole.
    #[arg(long, value_name = "DIR", default_value = "output")]
    pub output: PathBuf,
    /// A folder with earlier reports of `check --format json`, for the trend in the gap report.
    /// Default: `history`, when it is there.
    #[arg(long, value_name = "DIR")]
    pub history: Option<PathBuf>,
    /// Write nothing, and fail when the output folder is not what a build would write.
    #[arg(long, conflicts_with = "publish")]
    pub check: bool,
    /// Refuse when the statement is not fit to publish.
    #[arg(long)]
    pub publish: bool,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    pub register: RegisterArgs,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub format: Format,
    /// The lightest severity that makes the check fail.
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// The language of the messages. Default: the first language of the register.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// Show only these rules: codes or families, as in RET-005,LEG.
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Leave these rules out: codes or families. A contradiction in the register is always shown.
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Show only rules that hold for an organisation in this role.
    #[arg(long = "as", value_name = "ROLE", value_enum)]
    pub role: Option<RoleArg>,
    /// An earlier report of `check --format json`: what was open then does not fail.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
}

/// What the organisation is for its processing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleArg {
    /// It decides why and how.
    Controller,
    /// It works on behalf of another.
    Processor,
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Controller => Self::Controller,
            RoleArg::Processor => Self::Processor,
        }
    }
}

#[derive(Debug, Args)]
pub struct WaiveArgs {
    /// The code of the rule, as in RET-005.
    #[arg(required_unless_present = "all_open")]
    pub code: Option<String>,
    /// What the gap is about, as kind:id, as in activity:rent.
    #[arg(required_unless_present = "all_open")]
    pub subject: Option<String>,
    /// Every open gap that may be accepted, in place of one.
    #[arg(long, conflicts_with_all = ["code", "subject", "field"])]
    pub all_open: bool,
    /// Only this field, when the rule is about several.
    #[arg(long, value_name = "FIELD")]
    pub field: Option<String>,
    /// Why the gap remains for now.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// The function that mends or follows the gap.
    #[arg(long, value_name = "FUNCTION")]
    pub owner: String,
    /// The function that decided it. Default: the owner.
    #[arg(long, value_name = "FUNCTION")]
    pub approver: Option<String>,
    /// The last day, as YYYY-MM-DD; of a plan the day it is done. At most 1 year ahead to accept a gap.
    #[arg(long, value_name = "DATE")]
    pub until: Date,
    /// What will be done: a plan in place of an acceptance. A prohibition can only be planned; with
    /// --all-open the plan is for those.
    #[arg(long, value_name = "ACTION")]
    pub plan: Option<String>,
    /// Show what would change, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub register: RegisterArgs,
}

#[derive(Debug, Args)]
pub struct LspArgs {
    /// The folder with the register's YAML files. Default: `register` in the folder that the editor
    /// has open, else that folder.
    #[arg(long, value_name = "DIR")]
    pub register: Option<PathBuf>,
    /// A folder whose templates take the place of the built-in ones, file by file.
    /// Default: `templates`, when it is there.
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// The day to judge the register on, as YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// The language of the messages. Default: the first language of the register.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// Speak over standard input and output, which is the only way; editors give this option.
    #[arg(long)]
    pub stdio: bool,
}

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The code of the rule, as in RET-005.
    pub code: String,
    /// The language of the page. Default: the language of the program.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// A folder whose templates take the place of the built-in ones, file by file.
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct RulesArgs {
    /// How to list them.
    #[arg(long, value_enum, default_value_t = CatalogueFormat::Table)]
    pub format: CatalogueFormat,
    /// With `--format json`: the letters of the law and what is no rule, in place of the rules. The other formats hold both.
    #[arg(long)]
    pub coverage: bool,
    /// The language of the titles. Default: the language of the program.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// A folder whose templates take the place of the built-in ones, file by file.
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder to write; it must be empty, or not be there.
    #[arg(value_name = "DIR", default_value = "register")]
    pub folder: PathBuf,
    /// Ask what the organisation is and does.
    #[arg(long)]
    pub guided: bool,
    /// The language of the register, and of the questions.
    #[arg(long, value_name = "LANGUAGE", default_value = "nl")]
    pub language: String,
    /// The day to count the dates from.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
}

#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The language of the explanations.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// A shell that knows completions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

#[derive(Debug, Args)]
pub struct HelpArgs {
    /// The command to show the help of.
    #[arg(value_name = "COMMAND")]
    pub name: Option<String>,
}

#[derive(Debug, Args)]
pub struct WhyArgs {
    #[command(flatten)]
    pub register: RegisterArgs,
    /// The sentence or a part of it; or a place, as in privacyverklaring#bewaren.
    #[arg(value_name = "SENTENCE_PAGE_ANCHOR")]
    pub what: String,
    /// Only look on this page, or in this place of it.
    #[arg(long = "in", value_name = "PAGE_ANCHOR")]
    pub within: Option<String>,
    /// Only look in documents in this language, and answer in it. Default: all; the first language of the register.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = WhyFormat::Text)]
    pub format: WhyFormat,
}

#[derive(Debug, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    pub register: RegisterArgs,
    /// The port to listen on, on this machine only. Default: any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    pub port: u16,
    /// The language around the documents. Default: the first language of the register.
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
}

/// A format for where a sentence comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum WhyFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A format for the list of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CatalogueFormat {
    /// One line each, in columns.
    Table,
    /// A table in Markdown.
    Markdown,
    /// For programs.
    Json,
}

/// A format for findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Each finding with the lines it is about.
    Full,
    /// One line each.
    Concise,
    /// For programs.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands, for annotations on GitHub.
    Github,
    /// A code quality report, for GitLab.
    Gitlab,
    /// JUnit XML, for any build server.
    Junit,
}

/// From which severity on a check fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    Error,
    Warning,
    Advice,
    Never,
}

impl FailOn {
    /// Whether a finding of this severity fails the check.
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Advice => true,
            Self::Never => false,
        }
    }
}
