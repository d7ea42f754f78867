//! The output folder is whole at any moment, and holds nothing that a build did not write.

mod common;

use common::process::{Folder, build, copy_register, files, program, run, write};
use common::random::Random;
use common::whole::AS_OF;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use verantwoord::output::Manifest;

type Files = BTreeMap<String, Vec<u8>>;

/// A folder with the shipped register, and an output when `built`.
fn place(name: &str, built: bool) -> Folder {
    let folder = Folder::new(&format!("output-{name}"));
    copy_register(&folder.join("register"), false);
    if built {
        let ran = build(folder.path(), &[]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
    }
    folder
}

/// A folder with a register that is built in no time, and its output.
fn small(name: &str) -> Folder {
    let folder = Folder::new(&format!("output-{name}"));
    write(
        &folder.join("register/a.yaml"),
        "register:\n  languages: [nl]\nactivities:\n- id: huur\n  name: Woningen verhuren\n",
    );
    let ran = build(folder.path(), &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

/// Every file of the manifest is there with its hash, and no other.
fn assert_whole(output: &Files, what: &str) {
    let text = output.get("manifest.json").unwrap_or_else(|| panic!("{what}: no manifest"));
    let manifest = Manifest::read(std::str::from_utf8(text).unwrap()).unwrap();
    for file in &manifest.files {
        let bytes = output.get(&file.path).unwrap_or_else(|| panic!("{what}: {} is lost", file.path));
        assert_eq!(common::process::sha256(bytes), file.sha256, "{what}: {}", file.path);
    }
    assert_eq!(output.len(), manifest.files.len() + 1, "{what}");
}

#[test]
fn the_files_of_a_stranger_are_left_alone() {
    let folder = small("stranger");
    for (path, text) in [
        ("holiday/photo.jpg", "not ours"),
        ("half/manifest.json", "{}"),
        ("later/manifest.json", "{\"version\": 2}"),
        ("file", "a file"),
    ] {
        write(&folder.join(path), text);
        let target = path.split('/').next().unwrap();
        let before = (files(folder.path()), names(folder.path()));
        let ran = build(folder.path(), &["--output", target]);
        assert_eq!(ran.code, Some(2), "{target}: {}", ran.err);
        assert!(ran.err.contains(target) && ran.out.is_empty(), "{} {}", ran.err, ran.out);
        assert!(before == (files(folder.path()), names(folder.path())), "{target}");
    }
    let before = names(folder.path());
    for nameless in [".", "..", "/"] {
        let ran = build(folder.path(), &["--output", nameless]);
        assert_eq!(ran.code, Some(2), "{nameless}");
        assert!(ran.err.contains("--output"), "{}", ran.err);
    }
    assert_eq!(names(folder.path()), before);
}

#[test]
fn an_empty_folder_is_taken_and_an_output_replaced() {
    let folder = place("empty", false);
    fs::create_dir_all(folder.join("output")).unwrap();
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    let first = files(&folder.join("output"));
    assert_whole(&first, "into an empty folder");
    write(&folder.join("output/public/nl/left-over.html"), "from a document that is gone");
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    assert!(files(&folder.join("output")) == first);
    assert_eq!(names(folder.path()), ["output", "register"]);
}

#[test]
fn nothing_to_document_is_an_error_that_says_so() {
    let folder = Folder::new("output-nothing");
    fs::create_dir_all(folder.join("empty/below")).unwrap();
    write(&folder.join("other/readme.txt"), "activities:\n- id: a\n");
    write(&folder.join("blank/a.yaml"), "");
    write(&folder.join("blank/b.yml"), "# nothing yet\n\n");
    write(&folder.join("file"), "activities:\n- id: a\n");
    write(&folder.join("none/a.yaml"), "register:\n  version: \"1\"\n");
    for register in ["empty", "other", "blank", "file", "none", "missing"] {
        for command in ["build", "check"] {
            let ran = run(folder.path(), &[command, "--register", register]);
            assert_eq!(ran.code, Some(2), "{command} {register}: {}{}", ran.out, ran.err);
            assert!(ran.err.contains(register), "{command} {register}: {}", ran.err);
            assert!(ran.err.starts_with("verantwoord: ") && ran.out.is_empty(), "{}{}", ran.out, ran.err);
        }
    }
    assert!(!folder.join("output").exists());
}

#[test]
fn a_register_that_does_not_load_touches_nothing() {
    let folder = place("load", true);
    let before = files(&folder.join("output"));
    let extra = "parties:\n- id: Fout\n  country: Nederland\n  colour: red\n- {id: x, group: ja}\n";
    write(&folder.join("register/zz.yaml"), extra);
    let ran = build(folder.path(), &[]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for line in ["zz.yaml:2:7", "zz.yaml:3:12", "zz.yaml:4:3", "zz.yaml:5:18"] {
        assert!(ran.err.contains(line), "{line} is not reported:\n{}", ran.err);
    }
    assert!(files(&folder.join("output")) == before);
    assert_eq!(names(folder.path()), ["output", "register"]);
}

#[test]
fn a_build_that_is_killed_leaves_the_old_output_or_the_new() {
    const NEXT: &str = "2026-12-24";
    let folder = small("killed");
    let output = folder.join("output");
    let old = files(&output);
    let next = ["build", "--as-of", NEXT];
    assert_eq!(run(folder.path(), &[&next[..], &["--output", "new"]].concat()).code, Some(0));
    let new = files(&folder.join("new"));
    assert!(old != new);
    fs::remove_dir_all(folder.join("new")).unwrap();
    let mut random = Random::new(7);
    let mut ends = BTreeMap::new();
    for round in 0..25 {
        let mut command = program(folder.path(), &next);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        if round % 3 == 0 {
            std::thread::sleep(Duration::from_micros(random.below(250_000) as u64));
        } else {
            // The moments that count are those in which it writes.
            while !folder.join(".output.verantwoord-new").exists() && child.try_wait().unwrap().is_none() {
                std::hint::spin_loop();
            }
            std::thread::sleep(Duration::from_micros(random.below(3_000) as u64));
        }
        drop(child.kill());
        child.wait().unwrap();
        let found = files(&output);
        assert_whole(&found, &format!("round {round}"));
        assert!(found == old || found == new, "round {round}: neither the old output nor the new");
        let left_over = names(folder.path()).len() > 2;
        *ends.entry((found == new, left_over)).or_insert(0) += 1;
        let ran = build(folder.path(), &[]);
        assert_eq!(ran.code, Some(0), "round {round}: {}", ran.err);
        assert!(files(&output) == old, "round {round}");
        assert_eq!(names(folder.path()), ["output", "register"], "round {round}");
    }
    // Some were stopped while they wrote, or the test has tested nothing.
    let stopped: i32 = ends.iter().filter(|((_, left_over), _)| *left_over).map(|(_, count)| count).sum();
    assert!(stopped > 0, "(new, left over): {ends:?}");
}

/// Every state in which a build can be stopped, also where folders cannot be exchanged in one step.
#[test]
fn the_next_build_repairs_what_a_stopped_one_left() {
    let folder = small("repair");
    let (output, fresh) = (folder.join("output"), folder.join(".output.verantwoord-new"));
    let aside = folder.join(".output.verantwoord-old");
    let whole = files(&output);
    let half = |at: &Path| write(&at.join("public/nl/privacyverklaring.html"), "half");
    let states: [(&str, &dyn Fn()); 4] = [
        ("stopped while it wrote", &|| half(&fresh)),
        ("stopped before it removed the old output", &|| half(&aside)),
        ("stopped between two renames", &|| {
            half(&fresh);
            fs::rename(&output, &aside).unwrap();
        }),
        ("stopped after both, with something new", &|| {
            half(&fresh);
            half(&aside);
        }),
    ];
    for (state, make) in states {
        make();
        let refused = build(folder.path(), &["--register", "missing"]);
        assert_eq!(refused.code, Some(2), "{state}");
        let ran = build(folder.path(), &[]);
        assert_eq!(ran.code, Some(0), "{state}: {}", ran.err);
        assert!(files(&output) == whole, "{state}");
        assert_eq!(names(folder.path()), ["output", "register"], "{state}");
    }
}

#[test]
fn builds_at_the_same_time_wait_for_each_other() {
    let folder = place("together", false);
    let children: Vec<_> = ["2026-11-22", "2026-12-24", "2027-01-01"]
        .iter()
        .map(|day| {
            let mut command = program(folder.path(), &["build", "--as-of", day]);
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in children {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    assert_whole(&files(&folder.join("output")), "three builds at once");
    assert_eq!(names(folder.path()), ["output", "register"]);
}

#[test]
fn the_program_brings_all_it_needs() {
    let (folder, elsewhere) = (place("register-only", false), Folder::new("output-nowhere"));
    let register = folder.join("register");
    let program_alone = elsewhere.join("verantwoord-alone");
    fs::copy(common::process::PROGRAM, &program_alone).unwrap();
    fs::create_dir_all(elsewhere.join("work")).unwrap();
    let mut command = std::process::Command::new(&program_alone);
    command.args(["build", "--as-of", AS_OF, "--register"]).arg(&register).env_clear();
    let ended = command.current_dir(elsewhere.join("work")).output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    assert!(files(&elsewhere.join("work/output")) == files(&folder.join("output")));
}

#[test]
fn a_template_of_ones_own_takes_the_place_of_ours() {
    let folder = place("templates", true);
    let before = files(&folder.join("output"));
    let text = fs::read_to_string("templates/nl/statement/hero.md").unwrap();
    let own = text.replace("[Zo gebruikt u uw rechten]", "[Kwibus legt uw rechten uit]");
    assert_ne!(own, text);
    write(&folder.join("templates/nl/statement/hero.md"), &own);
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    let after = files(&folder.join("output"));
    let changed: Vec<&String> = after.keys().filter(|path| after[*path] != before[*path]).collect();
    let statement = ["public/nl/privacyverklaring.html", "public/nl/privacyverklaring.pdf"];
    assert_eq!(changed, ["manifest.json", statement[0], statement[1]]);
    let page = common::html_text::main_words(std::str::from_utf8(&after[statement[0]]).unwrap());
    let paper = common::pdf_text::structure_words(&after[statement[1]]);
    assert!(page.contains(&"Kwibus".to_owned()) && paper.contains(&"Kwibus".to_owned()));
}

#[test]
fn a_mistake_in_a_template_is_named_with_its_line() {
    let folder = small("mistake");
    let before = files(&folder.join("output"));
    let text = fs::read_to_string("templates/nl/statement/hero.md").unwrap();
    let lines = text.lines().count();
    for (mistake, line) in [
        ("{% if naam.fout %}x{% endif %}", lines + 2),
        ("{{ nergens_bekend }}", lines + 2),
        ("<b>vet</b>", lines + 2),
        ("{% for x in %}", lines + 2),
    ] {
        write(&folder.join("templates/nl/statement/hero.md"), format!("{text}\n{mistake}\n"));
        let ran = build(folder.path(), &[]);
        assert_eq!(ran.code, Some(2), "{mistake}: {}", ran.err);
        let place = format!("nl/statement/hero.md:{line}");
        assert!(ran.err.contains(&place), "{mistake}: {place} is not in\n{}", ran.err);
        assert!(files(&folder.join("output")) == before, "{mistake}");
    }
    let ran = build(folder.path(), &["--templates", "nergens"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("nergens"), "{}", ran.err);
}

#[test]
fn a_check_names_what_is_stale() {
    let folder = place("stale", true);
    let before = files(&folder.join("output"));
    let fresh = run(folder.path(), &["build", "--check"]);
    assert_eq!(fresh.code, Some(0), "the day of the manifest counts: {}", fresh.err);
    let organisation = folder.join("register/organisatie.yaml");
    let text = fs::read_to_string(&organisation).unwrap();
    let edited = text.replacen("register:", "# a remark\nregister:", 1);
    write(&organisation, &edited);
    let moved = run(folder.path(), &["build", "--check"]);
    assert_eq!(moved.code, Some(1), "places have moved");
    assert!(moved.err.contains("The register says the same"), "{}", moved.err);
    write(&organisation, text.replacen("register:", "register:\n  x_note: more", 1));
    let day = run(folder.path(), &["build", "--check", "--as-of", "2026-11-23"]);
    assert!(day.err.contains("judged on 22 November 2026, this one on 23 November 2026."), "{}", day.err);
    write(&organisation, &text);
    write(&folder.join("output/public/nl/privacyverklaring.html"), "edited by hand");
    fs::remove_file(folder.join("output/internal/en/gap-report.pdf")).unwrap();
    write(&folder.join("output/public/en/extra.html"), "surplus");
    let stale = run(folder.path(), &["build", "--check"]);
    assert_eq!(stale.code, Some(1));
    for told in [
        "public/nl/privacyverklaring.html was edited by hand\n",
        "internal/en/gap-report.pdf was removed since the last build\n",
        "public/en/extra.html does not belong there\n",
    ] {
        assert!(stale.err.contains(told), "{told} is not told:\n{}", stale.err);
    }
    assert!(!stale.err.contains("records-of-processing"), "{}", stale.err);
    assert_eq!(build(folder.path(), &[]).code, Some(0));
    assert!(files(&folder.join("output")) == before);
}

#[test]
fn what_is_fit_is_published_and_is_no_draft() {
    let folder = Folder::new("output-fit");
    let mut examples = 0;
    for (path, bytes) in files(Path::new("tests/registers/voorbeeld")) {
        let text = String::from_utf8(bytes).unwrap();
        examples += text.matches("example: true").count();
        write(&folder.join("register").join(path), text.replace("example: true", "example: false"));
    }
    assert_eq!(examples, 1);
    let ran = build(folder.path(), &["--publish"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let output = files(&folder.join("output"));
    assert_whole(&output, "published");
    let stamped =
        |text: &str| text.split(|c: char| !c.is_alphabetic()).any(|w| w == "Concept" || w == "Draft");
    for (path, bytes) in output.iter().filter(|(path, _)| path.starts_with("public/")) {
        let text = match path.ends_with(".pdf") {
            true => common::pdf_text::everything(bytes),
            false => common::html_text::everything(std::str::from_utf8(bytes).unwrap()),
        };
        assert!(!stamped(&text), "{path} is stamped");
    }
}

#[test]
fn an_example_is_not_published() {
    let folder = place("publish", false);
    let ran = build(folder.path(), &["--publish"]);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    assert!(!ran.err.is_empty());
    assert_eq!(names(folder.path()), ["register"]);
}
