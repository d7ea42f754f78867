//! The first half hour of somebody new, from an empty folder to documents that may be published:
//! what they type, the mistakes that they make, and whether each message leads to its repair.

mod common;

use common::process::{Folder, Ran, files, program, write};
use std::fs;
use std::time::Instant;

const DAY: &str = "2026-11-22";

/// A newcomer with a folder, counting the messages met.
struct Newcomer {
    folder: Folder,
    messages: usize,
    started: Instant,
}

impl Newcomer {
    fn new(name: &str) -> Self {
        Self { folder: Folder::new(name), messages: 0, started: Instant::now() }
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = program(self.folder.path(), &[arguments, &["--as-of", DAY]].concat());
        command.env("LANG", "nl_NL.UTF-8").output().unwrap().into()
    }

    /// Checks, counts what is reported, and expects `told` in it.
    fn check(&mut self, messages: usize, told: &[&str]) {
        let ran = self.run(&["check", "--format", "concise"]);
        let found = ran.out.lines().filter(|line| line.starts_with("register/")).count();
        self.messages += found;
        for part in told {
            assert!(ran.out.contains(part), "{part:?} is not in:\n{}{}", ran.out, ran.err);
        }
        assert_eq!(found, messages, "{}", ran.out);
    }

    /// Replaces `from`, which stands there once or more, the first time.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.folder.join("register").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}:\n{text}");
        write(&path, text.replacen(from, to, 1));
    }
}

#[test]
fn from_nothing_to_a_statement_that_may_be_published() {
    let mut new = Newcomer::new("newcomer");
    let empty = new.run(&["check"]);
    assert_eq!((empty.code, empty.err.as_str()), (Some(2), "verantwoord: er is geen map register\n"));
    new.messages += 1;

    let begun = new.run(&["init"]);
    assert_eq!(begun.code, Some(0), "{}", begun.err);
    for step in ["verwerkingen.yaml", "verantwoord check", "verantwoord build", "example: true"] {
        assert!(begun.out.contains(step), "{step} is not in:\n{}", begun.out);
    }
    new.check(0, &["Geen bevindingen"]);

    // Their own name, and a word of the list that they guess.
    new.edit("organisatie.yaml", "Woonstichting De Wilg", "Woonstichting De Eik");
    new.edit("verwerkingen.yaml", "role: controller", "role: verantwoordelijke");
    new.check(1, &["verwerkingen.yaml:12:11: error[REF-013]", "Bedoelt u controller?"]);
    new.edit("verwerkingen.yaml", "role: verantwoordelijke", "role: controller");

    // A day as one writes it in a letter, and a key with a slip of the pen.
    new.edit("organisatie.yaml", "registered_on: 2025-11-22", "registered_on: 22-11-2025");
    new.edit("lijsten.yaml", "data_subjects:", "data_subject:");
    new.check(2, &["2025-11-22", "data_subjects"]);
    new.edit("organisatie.yaml", "22-11-2025", "2025-11-22");
    new.edit("lijsten.yaml", "data_subject:", "data_subjects:");

    // A new recipient that is not in the list of parties yet, and a sentence without its quote.
    new.edit("verwerkingen.yaml", "party: software", "party: sofware");
    new.check(1, &["REF-001", "\"software\""]);
    new.edit("verwerkingen.yaml", "party: sofware", "party: software");
    new.edit("lijsten.yaml", "name: \"Naam en contact\"", "name: \"Naam en contact");
    let broken = new.run(&["build"]);
    assert_eq!(broken.code, Some(1));
    assert!(broken.err.contains("LOAD-001") && broken.err.contains("lijsten.yaml"), "{}", broken.err);
    new.messages += 1;
    new.edit("lijsten.yaml", "name: \"Naam en contact", "name: \"Naam en contact\"");

    // A period that nobody has decided on is asked for.
    new.edit("lijsten.yaml", "    period: P2Y\n", "");
    let ran = new.run(&["check", "--format", "concise"]);
    assert!(ran.out.contains("lijsten.yaml") && ran.code == Some(1), "{}", ran.out);
    new.messages += ran.out.lines().filter(|line| line.starts_with("register/")).count();
    new.edit(
        "lijsten.yaml",
        "starts_at: {event: end-of-tenancy",
        "period: P2Y\n    starts_at: {event: end-of-tenancy",
    );
    new.check(0, &[]);

    let built = new.run(&["build"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    assert!(built.out.contains("Geen bevindingen"), "{}", built.out);
    let page = fs::read_to_string(new.folder.join("output/public/nl/privacyverklaring.html")).unwrap();
    assert!(page.contains("Woonstichting De Eik") && page.contains("Voorbeeld"), "the page is of another");

    let refused = new.run(&["build", "--publish"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("register.example"), "{}", refused.err);
    new.messages += 1;
    new.edit("organisatie.yaml", "  example: true\n", "");
    let published = new.run(&["build", "--publish"]);
    assert_eq!(published.code, Some(0), "{}", published.err);
    let current = new.run(&["build", "--check"]);
    assert_eq!(current.code, Some(0), "{}", current.err);
    println!("{} messages met, {:.1} s", new.messages, new.started.elapsed().as_secs_f32());
}

#[test]
fn guided_answers_come_through_a_pipe() {
    use std::io::Write;
    use std::process::Stdio;
    let folder = Folder::new("newcomer-guided");
    let guided = |answers: &str, more: &[&str]| -> Ran {
        let arguments = [&["init", "--guided", "--as-of", DAY], more].concat();
        let mut command = program(folder.path(), &arguments);
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = pipes.spawn().unwrap();
        child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
        child.wait_with_output().unwrap().into()
    };
    let stopped = guided("Woonstichting De Eik\n", &[]);
    assert_eq!(stopped.code, Some(2));
    assert!(stopped.err.contains("nothing was written"), "{}", stopped.err);
    assert!(!folder.join("register").exists());

    let answers = "De Eik: \"wonen\" & meer\n12345678\nEikenlaan 5\n1234 AB\nEikstad\ninfo@de-eik.nl\n\
        +31 10 123 45 67\nhttps://www.de-eik.nl\nprivacy@de-eik.nl\n85\n1\nyes\ndpo@de-eik.nl\n2025-01-31\n1 2 4\n";
    let written = guided(answers, &["--language", "en"]);
    assert_eq!(written.code, Some(0), "{}{}", written.out, written.err);
    assert!(written.out.contains("What is the full name of your organisation?"), "{}", written.out);
    let register = files(&folder.join("register"));
    assert_eq!(
        register.keys().map(String::as_str).collect::<Vec<_>>(),
        ["activities.yaml", "lists.yaml", "organisation.yaml", "verantwoord.schema.json"]
    );
    let run = |arguments: &[&str]| -> Ran {
        let mut command = program(folder.path(), &[arguments, &["--as-of", DAY]].concat());
        command.output().unwrap().into()
    };
    let checked = run(&["check", "--fail-on", "advice"]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
    assert_eq!(run(&["build"]).code, Some(0));
}

/// What is written never depends on where it was written.
#[test]
fn the_locale_changes_no_file() {
    let folder = Folder::new("newcomer-locale");
    let mut all = Vec::new();
    for (at, locale) in ["nl_NL.UTF-8", "de_DE.UTF-8", "C"].iter().enumerate() {
        let (register, output) = (format!("register-{at}"), format!("output-{at}"));
        for arguments in
            [vec!["init", &register], vec!["build", "--register", &register, "--output", &output]]
        {
            let mut command = program(folder.path(), &[&arguments[..], &["--as-of", DAY]].concat());
            let ran: Ran = command.env("LANG", locale).output().unwrap().into();
            assert_eq!(ran.code, Some(0), "{}", ran.err);
        }
        let (mut register, output) = (files(&folder.join(&register)), files(&folder.join(&output)));
        register.retain(|name, _| name.ends_with(".yaml") || name.ends_with(".json"));
        all.push((
            register,
            output.into_iter().filter(|(name, _)| name.starts_with("public")).collect::<Vec<_>>(),
        ));
    }
    assert!(all[0] == all[1] && all[1] == all[2], "the files differ");
}

/// What the manual and the completions hold, and that a shell can read them.
#[test]
fn the_manual_and_the_completions_can_be_read() {
    let folder = Folder::new("newcomer-shells");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran: Ran = program(folder.path(), &["completions", shell]).output().unwrap().into();
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.contains("fail-on") && ran.out.contains("junit"), "{shell}");
        if shell == "bash" {
            let path = folder.join("verantwoord.bash");
            write(&path, &ran.out);
            let read = std::process::Command::new("bash").arg("-n").arg(&path).output().unwrap();
            assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
        }
    }
    let mut manual = program(folder.path(), &["man"]);
    let manual: Ran = manual.env("VERANTWOORD_LANGUAGE", "nl").output().unwrap().into();
    assert!(manual.out.contains(".TH verantwoord 1"), "{}", manual.out);
    for told in
        [".SH \"verantwoord build\"", ".SS \"GEBRUIK\"", "Schrijf de documenten", "VERANTWOORD_LANGUAGE"]
    {
        assert!(manual.out.contains(told), "{told} is not in:\n{}", manual.out);
    }
}
