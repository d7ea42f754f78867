//! What a PDF costs: `cargo bench --bench pages`, or `-- sheets 10000 [FILE]` for one document. With
//! `-- source sheets 250 FOLDER` it writes the same document as a page and as a source for Typst.
//!
//! A program of its own, without a bench harness: each document is made in a process of its own, so
//! that its peak of memory is its own. Prints wall time, processor time, peak, pages and bytes.

#[path = "pages/generator.rs"]
mod generator;
#[path = "pages/typst.rs"]
mod typst;

use std::fs::File;
use std::io::Write;
use std::process::Command;
use std::time::Instant;
use verantwoord::document::Head;
use verantwoord::document::block::Section;
use verantwoord::{html, pdf};

/// The documents with their sizes in activities.
const RUNS: &[(&str, usize)] =
    &[("sheets", 4), ("sheets", 1_000), ("sheets", 10_000), ("tables", 1_000), ("tables", 10_000)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [source, which, count, folder] if source == "source" => {
            sources(which, count.parse().expect("a number"), folder);
        }
        [which, count, file @ ..] => measure(which, count.parse().expect("a number"), file.first()),
        _ => {
            println!("document  activities   pages      wall s   CPU s   ms/page   peak MB   file MB");
            let program = std::env::current_exe().expect("a program");
            for (which, count) in RUNS {
                let run = Command::new(&program).args([which.to_string(), count.to_string()]).status();
                assert!(run.is_ok_and(|status| status.success()), "{which} {count}");
            }
        }
    }
}

fn document(which: &str, count: usize) -> (Head, Box<dyn Iterator<Item = Section>>) {
    match which {
        "tables" => {
            (generator::head("Overzicht van verwerkingen", count), Box::new(generator::tables(count)))
        }
        _ => (generator::head("Verwerkingsregister", count), Box::new(generator::sheets(count))),
    }
}

/// What other programs make the same document from.
fn sources(which: &str, count: usize, folder: &str) {
    let (head, sections) = document(which, count);
    let page = html::write(&head, sections).unwrap_or_else(|error| panic!("{error}"));
    let source = typst::source(&head, document(which, count).1);
    for (name, text) in [("document.html", page), ("document.typ", source)] {
        keep(&format!("{folder}/{name}"), text.as_bytes());
    }
}

fn measure(which: &str, count: usize, file: Option<&String>) {
    let (head, sections) = document(which, count);
    let start = Instant::now();
    let written = pdf::write(&head, sections).unwrap_or_else(|error| panic!("{error}"));
    let wall = start.elapsed().as_secs_f64();
    let (pages, bytes) = (written.pages, written.bytes.len());
    let (cpu, peak) = (processor_seconds(), peak_megabytes());
    let each = wall * 1000.0 / pages as f64;
    let size = bytes as f64 / 1e6;
    println!(
        "{which:<8}  {count:>10}  {pages:>6}  {wall:>10.3}  {cpu:>6.2}  {each:>8.3}  {peak:>8}  {size:>8.2}"
    );
    if let Some(file) = file {
        keep(file, &written.bytes);
    }
}

fn keep(path: &str, bytes: &[u8]) {
    let file = File::create(path).and_then(|mut file| file.write_all(bytes));
    file.unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// The processor time of this process so far, as Linux counts it: in hundredths of a second.
fn processor_seconds() -> f64 {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = status.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory that this process has had, in MB of a million bytes.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kilobytes = line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024 / 1_000_000
}
