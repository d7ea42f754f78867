//! A document with everything in it, written and read back.

mod common;

use common::sample;
use std::io::Write;
use verantwoord::pdf;

#[test]
fn every_variant_is_written() {
    for language in ["nl", "en"] {
        let pdf = pdf::write(&sample::head(language), sample::sections().into_iter()).unwrap();
        let path = format!("{}/sample-{language}.pdf", env!("CARGO_TARGET_TMPDIR"));
        std::fs::File::create(path).unwrap().write_all(&pdf.bytes).unwrap();
        assert!(pdf.pages > 5);
    }
}
