//! The house style of a register: its colour, name and logo on every document, refused where it cannot be
//! read, drawn or found.

mod common;

use common::process::write;
use common::whole::{judged, words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use verantwoord::finding::Arg;
use verantwoord::model::logo::Art;
use verantwoord::output::{Rendered, render};
use verantwoord::register::{Loaded, read, read_texts};

fn register(theme: &str) -> Loaded {
    let yaml = format!(
        "register:\n  languages: [nl]\n  theme: {theme}\n\
         controller: {{legal_name: Stichting Voorbeeld}}\n\
         activities:\n- {{id: huur, name: Huur innen, role: controller, status: active}}\n"
    );
    read_texts(vec![("register.yaml".to_owned(), yaml.into_bytes())])
}

#[test]
fn one_colour_and_a_name_are_on_every_document() {
    let loaded = register("{brand: '1d2b8f', name: De Wilg}");
    assert_eq!(loaded.findings, []);
    let words = words();
    let judged = judged(&loaded);
    let rendered = render(&judged.source(&words)).unwrap();
    let mut pages = 0;
    for file in rendered.files.iter().filter(|file| file.path.ends_with(".html")) {
        let page = std::str::from_utf8(&file.bytes).unwrap();
        assert!(page.contains("--brand:#1d2b8f;") && page.contains("De Wilg"), "{}", file.path);
        pages += 1;
    }
    assert_eq!(pages, 3);
}

#[test]
fn a_style_that_cannot_be_read_stops_the_build_at_its_token() {
    let loaded = register("{brand: '888888', on_brand: 'fff'}");
    let [finding] = &loaded.findings[..] else { panic!("{:?}", loaded.findings) };
    assert_eq!(finding.code, "LOAD-004");
    let place = loaded.sources.locate(&finding.place);
    assert_eq!((place.file.as_str(), place.line), ("register.yaml", 3));
    assert_eq!(&loaded.sources.files()[0].text[place.bytes], "'fff'");
}

/// A folder with a register that has this logo, and the file of it.
fn folder(name: &str, logo: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("theme-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let yaml = format!(
        "register:\n  languages: [nl, en, de]\n  theme: {{name: De Wilg, logo: {logo}}}\n\
         controller: {{legal_name: Stichting Voorbeeld}}\n\
         activities:\n- {{id: huur, name: Huur innen, role: controller, status: active}}\n"
    );
    write(&folder.join("register.yaml"), yaml);
    write(&folder.join(logo.rsplit('/').next().unwrap()), bytes);
    folder
}

fn rendered(loaded: &Loaded) -> Rendered {
    assert_eq!(loaded.findings, []);
    let words = words();
    render(&judged(loaded).source(&words)).unwrap()
}

fn pages(rendered: &Rendered) -> Vec<&str> {
    let html = rendered.files.iter().filter(|file| file.path.ends_with(".html"));
    html.map(|file| std::str::from_utf8(&file.bytes).unwrap()).collect()
}

/// Whether a PDF holds these bytes outside its compressed streams.
fn holds(pdf: &[u8], bytes: &[u8]) -> bool {
    pdf.windows(bytes.len()).any(|window| window == bytes)
}

fn pixels() -> Vec<u8> {
    verantwoord::theme::logo::to_png(2, 1, &[0x0d, 0x56, 0x57, 0xff, 0xff, 0xff])
}

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)' viewBox='0 0 20 10'>\
    <title>gemaakt door Jan</title><path style='fill:#0d5657' onclick='alert(2)' d='M0 0H20V10Z'/></svg>";

#[test]
fn a_drawn_logo_is_in_every_page_as_our_own_shapes() {
    let loaded = read(&folder("svg", "logo.svg", DRAWING.as_bytes())).unwrap();
    let rendered = rendered(&loaded);
    assert_eq!(pages(&rendered).len(), 9);
    for page in pages(&rendered) {
        let logo = "<svg role=\"img\" aria-label=\"De Wilg\" viewBox=\"0 0 200 100\">\
                    <path fill=\"#0d5657\" d=\"M0 0L200 0L200 100Z\"/></svg>";
        assert!(page.contains(logo) && page.contains(".logo{background:#ffffff}"));
        assert!(!page.contains("alert") && !page.contains("Jan"));
    }
    for file in rendered.files.iter().filter(|file| file.path.ends_with(".pdf")) {
        let drawn = common::pdf_text::outline(&file.bytes);
        assert_eq!(drawn.first().map(String::as_str), Some("picture: De Wilg"), "{}", file.path);
    }
}

#[test]
fn a_logo_of_pixels_is_in_every_page_and_one_image_in_every_pdf() {
    let loaded = read(&folder("png", "logo.png", &pixels())).unwrap();
    let rendered = rendered(&loaded);
    for page in pages(&rendered) {
        assert!(page.contains("<img alt=\"De Wilg\" width=\"2\" height=\"1\" src=\"data:image/png;base64,"));
    }
    for file in rendered.files.iter().filter(|file| file.path.ends_with(".pdf")) {
        let image = |bytes: &&[u8]| *bytes == b"/Subtype/Image";
        assert_eq!(file.bytes.windows(14).filter(image).count(), 1, "{}", file.path);
        assert!(!holds(&file.bytes, b"/SMask"), "{}", file.path);
    }
}

#[test]
fn another_logo_is_another_register() {
    let prints = ["'#0d5657'", "'#0d5658'"].map(|fill| {
        let svg = DRAWING.replace("'fill:#0d5657'", &format!("'fill:{}'", fill.trim_matches('\'')));
        let loaded = read(&folder("print", "logo.svg", svg.as_bytes())).unwrap();
        let manifest = rendered(&loaded).manifest;
        let register = &loaded.register;
        let public = verantwoord::notice::Fingerprint::of_public(register, verantwoord::schema::schema());
        (manifest.register, public.0)
    });
    assert_ne!(prints[0].0, prints[1].0);
    assert_ne!(prints[0].1, prints[1].1);
}

#[test]
fn the_complete_register_has_a_logo_of_shapes() {
    let loaded = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/voorbeeld")).unwrap();
    assert_eq!(loaded.findings, []);
    let logo = loaded.register.register.logo.as_ref().unwrap();
    assert!(matches!(&logo.art, Art::Outlines(outlines) if outlines.len() == 8));
    assert_eq!(logo.plate, [0xff; 3]);
}

/// What the logo of a register is refused for, and that it is told at its place.
fn problem(folder: &Path) -> String {
    let loaded = read(folder).unwrap();
    let [finding] = &loaded.findings[..] else { panic!("{:?}", loaded.findings) };
    assert_eq!((finding.code, loaded.sources.locate(&finding.place).line), ("LOAD-004", 3));
    match &finding.args[0] {
        ("problem", Arg::Text(problem)) => problem.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_logo_that_cannot_be_drawn_is_told_at_its_place_in_every_language() {
    let svg =
        |inner: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inner}</svg>");
    let many = svg(&"<path d='M0 0h4v4z'/>".repeat(6000));
    let mut missing = folder("missing", "logo.svg", b"");
    fs::remove_file(missing.join("logo.svg")).unwrap();
    let mut found: BTreeSet<String> = BTreeSet::from([problem(&missing)]);
    for (name, logo, bytes) in [
        ("broken", "logo.svg", b"<svg".to_vec()),
        ("large", "logo.png", vec![0; 600_000]),
        ("holds", "logo.svg", svg("<text>De Wilg</text>").into_bytes()),
        ("empty", "logo.svg", svg("").into_bytes()),
        ("fine", "logo.svg", many.into_bytes()),
        ("kind", "logo.jpg", pixels()),
        ("path", "../logo.svg", DRAWING.as_bytes().to_vec()),
    ] {
        missing = folder(name, logo, &bytes);
        found.insert(problem(&missing));
    }
    let words = words();
    for language in words.templates.languages() {
        let page = words.pages.page(language, "LOAD-004").unwrap();
        let told = page.messages().map(|(case, _)| case.to_owned()).filter(|case| case.starts_with("logo-"));
        assert_eq!(told.collect::<BTreeSet<_>>(), found, "{language}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_not_followed() {
    let outside = folder("outside", "logo.svg", DRAWING.as_bytes());
    let inside = folder("inside", "logo.svg", b"");
    fs::remove_file(inside.join("logo.svg")).unwrap();
    std::os::unix::fs::symlink(outside.join("logo.svg"), inside.join("logo.svg")).unwrap();
    assert_eq!(problem(&inside), "logo-missing");
}
