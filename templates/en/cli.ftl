### What the program says to the person at the keyboard: help, and why it could not run.
### Findings and documents have their words elsewhere.

## The help
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = [default: { $value }]
help-values = [values: { $values }]
place-options = [OPTIONS]
place-command = COMMAND
place-code = CODE
place-subject = SUBJECT
place-date = DATE
place-dir = FOLDER
place-language = LANGUAGE
place-shell = SHELL
place-format = FORMAT
place-fail-on = SEVERITY
place-codes = CODES
place-role = ROLE
place-file = FILE
place-text = TEXT
place-field = FIELD
place-function = FUNCTION
place-action = ACTION
place-when = WHEN
place-sentence-page-anchor = SENTENCE|PAGE#ANCHOR
place-page-anchor = PAGE#ANCHOR
place-port = PORT

## Commands
command-verantwoord = From one register of personal-data processing: the privacy statement, the records of processing and the gap report
command-build = Write the documents in every language of the register, as HTML and PDF
command-check = Report what is wrong with the register, and fail when it is too much
command-explain = Tell what a rule asks, why, and how to mend a gap
command-rules = List every rule
command-waive = Accept a gap for a time, or plan to mend it: writes the decision into the register
command-init = Write a register to begin with: commented, invented, and clean
command-schema = Print the JSON Schema of a register, for editors that know YAML
command-completions = Print the completions for a shell
command-man = Print the manual page
command-why = Tell where a sentence of a document comes from: register, template and rules
command-serve = Show the documents in a browser on this machine, made anew on every save
command-lsp = Serve an editor with findings, ids and help while it has the register open
command-help = Show the help of a command

## Options
option-help = Show this help
option-version = Show the version
option-register = The folder with the YAML files of the register
option-templates = A folder whose templates take the place of the built-in ones, file by file [default: templates, when it is there]
option-as-of = The day to judge the register on, as YYYY-MM-DD [default: SOURCE_DATE_EPOCH, else today]
option-output = The folder to write; it is replaced as a whole
option-history = A folder with earlier reports of `check --format json`, for the trend in the gap report [default: history, when it is there]
option-check = Write nothing, and fail when the output folder is not what a build would write
option-publish = Refuse when the statement is not fit to publish
option-format = How to print them
option-fail-on = The lightest severity that makes the check fail
option-select = Show only these rules: codes or families, as in RET-005,LEG
option-ignore = Leave these rules out: codes or families. A contradiction in the register is always shown
option-role = Show only rules that hold for an organisation in this role
option-baseline = An earlier report of `check --format json`: what was open then does not fail
option-check-language = The language of the messages [default: the first language of the register]
option-language = The language of the text [default: that of the program]
option-code = The code of the rule, as in RET-005
option-coverage = With `--format json`: the letters of the law and what is no rule, in place of the rules. The other formats hold both
option-color = Whether to print in colour
option-verbose = Tell which register, templates and day are used
option-waive-code = The code of the rule, as in RET-005
option-subject = What the gap is about, as kind:id, as in activity:rent
option-all-open = Every open gap that may be accepted, in place of one
option-field = Only this field, when the rule is about several
option-reason = Why the gap remains for now
option-owner = The function that mends or follows the gap
option-approver = The function that decided it [default: the owner]
option-until = The last day, as YYYY-MM-DD; of a plan the day it is done. At most 1 year ahead to accept a gap
option-plan = What will be done: a plan in place of an acceptance. A prohibition can only be planned; with --all-open the plan is for those
option-dry-run = Show what would change, and write nothing
option-folder = The folder to write; it must be empty, or not be there yet
option-guided = Ask what your organisation is and does
option-init-language = The language of the register and of the questions: nl, en or de
option-init-as-of = The day to count the dates from, as YYYY-MM-DD [default: SOURCE_DATE_EPOCH, else today]
option-schema-language = The language of the explanations: nl, en or de [default: that of the program]
option-shell = The shell
option-lsp-register = The folder with the YAML files of the register [default: register in the folder that the editor has open, else that folder]
option-lsp-language = The language of the messages [default: the first language of the register]
option-stdio = Speak over standard input and output, which is the only way; editors give this option
option-name = The command
option-what = The sentence or a part of it; or a place, as in privacy-statement#retention
option-within = Only look on this page, or in this place of it
option-why-format = How the answer is shown
option-why-language = Only look in documents in this language, and answer in it [default: in all languages]
option-port = The port to listen on, on this machine only [default: one that is free]
option-serve-language = The language around the documents [default: that of the program]

## Values
value-rules-format-table = one line each, in columns
value-rules-format-markdown = a table in Markdown
value-format-full = each finding with the lines it is about
value-format-concise = one line each
value-format-json = for programs
value-format-sarif = SARIF 2.1.0, for code scanning
value-format-github = annotations on GitHub
value-format-gitlab = a code quality report for GitLab
value-format-junit = JUnit XML, for any build server
value-fail-on-error = errors only
value-fail-on-warning = errors and warnings
value-fail-on-advice = every finding
value-fail-on-never = no finding
value-color-auto = on a terminal, unless NO_COLOR is set
value-color-always = always
value-color-never = never
value-why-format-text = for people
value-role-controller = it decides why and how
value-role-processor = it works on behalf of another
value-shell-bash = Bash
value-shell-zsh = Zsh
value-shell-fish = Fish
value-shell-powershell = PowerShell

## Mistakes in the arguments
usage-unknown = there is no option { $argument }
usage-missing = { $argument } is missing
usage-no-command = there is no command { $argument }
usage-conflict = { $argument } and { $other } do not go together
usage-twice = { $argument } stands there twice
usage-no-value = { $argument } needs a value
usage-value = { $argument } cannot be “{ $value }”
usage-not-a-date = write a day as YYYY-MM-DD
usage-meant = did you mean { $meant }?
usage-more = `verantwoord help` tells what there is.

## Why a command could not run
trouble-no-folder = there is no folder { $folder }
trouble-not-a-folder = { $path } is not a folder
trouble-unreadable = { $path } cannot be read: { $reason }
trouble-unwritable = { $path } cannot be written: { $reason }
trouble-changed = { $path } was changed by somebody else in the meantime; run it again
trouble-name = the name of { $path } is not UTF-8
trouble-not-ours = { $folder } is not empty and holds no documents of this program; it is left alone. Choose another folder with --output.
trouble-nameless = { $path } cannot be replaced as a whole. Give --output a folder with a name of its own.
trouble-history = { $file } is no report of `check --format json`: { $reason }
trouble-epoch = SOURCE_DATE_EPOCH is not a number of seconds since 1970
trouble-language = there are no texts in “{ $language }”; there are { $known }
trouble-no-activities = { $folder } holds no activities; there is nothing to do
trouble-port = port { $port } cannot be used: { $reason }
trouble-code = there is no rule { $code }; `verantwoord rules` lists them all
trouble-code-near = there is no rule { $code }; did you mean { $near }?
trouble-code-family = there is no rule { $code }; { $family } has { $codes }
trouble-rule-near = there is no rule or family "{ $asked }"; did you mean { $near }?
trouble-rule-family = there is no rule or family "{ $asked }"; the families are { $families }
trouble-no-glyph = { $place }: { $document }: the fonts have no sign for “{ $character }” ({ $code }) in “{ $around }”; write it with other characters
trouble-dead-link = { $place }: { $document }: a link goes to #{ $anchor }, and nothing has that anchor; link to an anchor of the document, or to an address
reason-not-found = it is not there
reason-not-allowed = you may not do that
reason-exists = it is there already
reason-full = the disk is full

## The schema for editors
schema-title = A register of personal-data processing
schema-description = One file of a register; the files of a folder are joined by their top-level keys. A key that is missing is unknown, and the word none says that there is none.
schema-public = Public: the privacy statement may show this.
schema-internal = Internal: this never reaches the privacy statement.
schema-answers = Answers GDPR art. { $articles }.
schema-rules = Rules that read this: { $rules }.
schema-none = There is none, and somebody knows that. Leave the key out when nobody knows.
schema-id = Lower-case letters and digits, in words with a hyphen between them.
schema-date = Write a day as YYYY-MM-DD.
schema-period = Write a period as P2Y, P6M, P4W or P10D.
schema-term = Write a period as P2Y, P6M, P4W or P10D, or the word indefinite.
schema-duration = Write a duration as P2Y, P4W or PT24H.
schema-language = Write the two letters of a language, as in nl.
schema-empty = Write something, or leave the key out.
schema-country = Write the two letters of a country in quotes, as in "NL".
schema-organisation = An international organisation, as in "INT: Europol".

## Beginning a register
init-not-empty = { $folder } is not empty, and is left alone. Give `init` a folder that is empty or not there yet.
init-stopped = the answers stopped before the last question; nothing was written
init-written = This stands in { $folder } now:
init-next =
    How to go on:
      1. Open { $activities } and change what is different with you. VS Code with the extension YAML helps: it knows every key.
      2. verantwoord check{ $more }
         tells what is missing or contradicts itself, with its line.
      3. verantwoord build{ $more }
         writes the privacy statement, the records and the gap report to output/.
      4. Is everything right? Take the line `example: true` out of { $organisation }, and then:
         verantwoord build --publish{ $more }

## The manual page
manual-name = NAME
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-codes = Exit codes
manual-codes-text =
    0: done; the register is clean, or the documents were written.
    1: findings that fail, a register that cannot be read, or documents that are not the build of the register.
    2: the command could not run.
manual-variables = Environment
manual-variables-text =
    VERANTWOORD_LANGUAGE, else the locale: the language of the help and the messages, nl, en or de. Findings and documents keep the language of the register.
    SOURCE_DATE_EPOCH: the day to judge the register on, in seconds since 1970.
    NO_COLOR: no colours on the terminal.
