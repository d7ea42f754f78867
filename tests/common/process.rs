//! The program as a process of its own, in folders that exist for one test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use walkdir::WalkDir;

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_verantwoord");

/// An empty folder for one test; removed when the test has passed.
pub struct Folder(PathBuf);

impl Folder {
    /// `name` is unique among all tests.
    pub fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        // Where a link leads to this folder, programs tell its real place.
        Self(path.canonicalize().unwrap())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            drop(fs::remove_dir_all(&self.0));
        }
    }
}

/// What a run of the program said, and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// What the program looks at in the environment.
const VARIABLES: [&str; 6] =
    ["SOURCE_DATE_EPOCH", "NO_COLOR", "VERANTWOORD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

/// The program with arguments, in a working folder, with nothing of the environment that counts.
pub fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder);
    for name in VARIABLES {
        command.env_remove(name);
    }
    command
}

/// Runs the program to its end.
pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    program(folder, arguments).output().expect("the program starts").into()
}

/// Runs `build` of the register in `folder` as of the day of the tests.
pub fn build(folder: &Path, more: &[&str]) -> Ran {
    run(folder, &[&["build", "--as-of", super::whole::AS_OF], more].concat())
}

/// Writes a file with the folders above it.
#[allow(clippy::disallowed_methods, reason = "tests write their own registers")]
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Every file below a folder, by its path with `/` between parts, with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().map(|entry| entry.expect("a readable folder"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Copies the shipped register to `to`, its files in reverse order when `reversed`.
pub fn copy_register(to: &Path, reversed: bool) {
    let mut all: Vec<(String, Vec<u8>)> = files(&super::whole::register_folder()).into_iter().collect();
    if reversed {
        all.reverse();
    }
    all.iter().for_each(|(path, bytes)| write(&to.join(path), bytes));
}

/// The SHA-256 hash of bytes in lower-case hexadecimal, by the library that makes it.
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
