//! The house style of a register: its colour, name and logo on every document, refused where it cannot be
//! read, drawn or found.

mod common;

use common::process::write;
use common::sample;
use common::whole::{judged, words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use verantwoord::document::Head;
use verantwoord::finding::Arg;
use verantwoord::fonts::{Face, Faces, House};
use verantwoord::model::logo::Art;
use verantwoord::output::{Rendered, render};
use verantwoord::pdf;
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
        let told = page
            .messages()
            .map(|(case, _)| case.to_owned())
            .filter(|case| case.starts_with("logo-") || case.starts_with("file-"));
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
    assert_eq!(problem(&inside), "file-missing");
}

/// The fonts of the tests: in a plain, a packed and another kind of file.
const FONTS: [&str; 3] = ["regular.ttf", "bold.woff2", "italic.otf"];

fn font(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts").join(name)).unwrap()
}

/// A folder with a register that has these fonts, and this name of its only activity.
fn with_fonts(name: &str, fonts: [(&str, &[u8]); 3], activity: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fonts-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let [regular, bold, italic] = fonts.map(|(name, _)| name);
    let yaml = format!(
        "register:\n  languages: [nl, en, de]\n  theme: {{font: {regular}, font_bold: {bold}, font_italic: {italic}}}\n\
         controller: {{legal_name: Stichting Voorbeeld}}\n\
         activities:\n- {{id: huur, name: {activity}, role: controller, status: active}}\n"
    );
    write(&folder.join("register.yaml"), yaml);
    fonts.iter().for_each(|(name, bytes)| write(&folder.join(name), bytes));
    folder
}

fn in_house(activity: &str) -> Loaded {
    let files = FONTS.map(font);
    let fonts = [0, 1, 2].map(|at| (FONTS[at], files[at].as_slice()));
    read(&with_fonts(&format!("house-{}", activity.len()), fonts, activity)).unwrap()
}

/// The names of the fonts in a PDF, without the letters that tell one subset from another.
fn fonts_of(pdf: &[u8]) -> BTreeSet<String> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let fonts = document.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors = fonts.filter(|font| font.has_type(b"FontDescriptor"));
    let names = descriptors.map(|font| font.get(b"FontName").and_then(lopdf::Object::as_name).unwrap());
    names.map(|name| std::str::from_utf8(name).unwrap().split('+').nth(1).unwrap().to_owned()).collect()
}

#[test]
fn the_fonts_of_an_organisation_are_on_every_document() {
    let loaded = in_house("Huur innen");
    let rendered = rendered(&loaded);
    for page in pages(&rendered) {
        for kind in ["ttf", "woff2", "otf"] {
            assert!(page.contains(&format!("src:url(data:font/{kind};base64,")), "{kind}");
        }
        assert!(page.contains("html{font-family:'House','Verantwoord Sans',"));
        assert!(!page.contains("font-family:'Verantwoord Sans';"), "ours are not needed");
    }
    let pdfs: Vec<&[u8]> = rendered
        .files
        .iter()
        .filter(|file| file.path.ends_with(".pdf"))
        .map(|file| &file.bytes[..])
        .collect();
    assert_eq!(pdfs.len(), 9);
    for pdf in pdfs {
        let fonts = fonts_of(pdf);
        let serif = ["Regular", "Bold"].map(|style| format!("VerantwoordTestSerif-{style}"));
        assert!(serif.iter().all(|font| fonts.contains(font)), "{fonts:?}");
        assert!(!fonts.iter().any(|font| font.starts_with("VerantwoordSans")), "{fonts:?}");
    }
}

#[test]
fn a_word_that_a_font_lacks_is_set_in_ours_and_reads_the_same() {
    let loaded = in_house("Huur innen in Łódź");
    let (house, mut plain) =
        (rendered(&loaded), read(&folder("plain", "logo.svg", DRAWING.as_bytes())).unwrap());
    assert_eq!(plain.findings, []);
    plain.register = loaded.register.clone();
    plain.register.register.faces = Faces::default();
    let ours = rendered(&plain);
    let [house, ours] = [&house, &ours].map(|rendered| {
        let mut files = rendered.files.iter();
        &files.find(|file| file.path.ends_with("verwerkingsregister.pdf")).unwrap().bytes
    });
    assert!(
        fonts_of(house).contains("VerantwoordSans-Regular")
            && !fonts_of(ours).contains("VerantwoordTestSerif-Regular")
    );
    let words = |pdf: &[u8]| common::pdf_text::outline(pdf);
    assert_eq!(words(house), words(ours));
    assert!(words(house).iter().any(|line| line.contains("Huur innen in Łódź")));
}

/// Small letters are as high as ours in every font, on the page and on paper: what is chosen to be read
/// in ours is read in theirs.
#[test]
fn letters_are_as_high_in_every_font() {
    let loaded = in_house("Huur innen");
    let scale = loaded.register.register.faces.house.unwrap().scale();
    assert!(scale > 0.8 && scale < 1.25 && (scale - 1.0).abs() > 0.01, "{scale}");
    let page = |faces: Faces| {
        let head = Head { faces, ..sample::head("nl") };
        pdf::told(&head, sample::sections().into_iter()).unwrap()
    };
    let width = |faces: Faces| faces.width(Face::Regular, "xxxxxxxxxx");
    let (house, ours) = (loaded.register.register.faces, Faces::default());
    assert!((width(house) / width(ours) - 1.0).abs() < 0.2, "{} {}", width(house), width(ours));
    assert_ne!(page(house), page(ours));
    let rendered = rendered(&loaded);
    let adjusted = format!("size-adjust:{:.1}%", scale * 100.0);
    assert!(pages(&rendered).iter().all(|page| page.contains(&adjusted)), "{adjusted}");
}

#[test]
fn other_fonts_are_another_register_and_the_same_fonts_the_same_bytes() {
    let first = rendered(&in_house("Huur innen"));
    let again = rendered(&in_house("Huur innen"));
    assert!(first.files.iter().zip(&again.files).all(|(a, b)| a.bytes == b.bytes));
    let mut without = in_house("Huur innen");
    without.register.register.faces = Default::default();
    assert_ne!(rendered(&without).manifest.register, first.manifest.register);
}

/// A font whose maker says in its OS/2 table how it may be used.
fn allowing(rights: u16) -> Vec<u8> {
    let mut bytes = font("regular.ttf");
    let entry = bytes.windows(4).position(|tag| tag == b"OS/2").unwrap();
    let start = u32::from_be_bytes(bytes[entry + 8..entry + 12].try_into().unwrap()) as usize;
    bytes[start + 8..start + 10].copy_from_slice(&rights.to_be_bytes());
    bytes
}

#[test]
fn a_font_that_cannot_be_used_is_told_at_its_place_in_every_language() {
    let good = font("regular.ttf");
    let cut = &good[..good.len() / 2];
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("font-unreadable", "cut.ttf", cut.to_vec()),
        ("font-unreadable", "not.woff2", good.clone()),
        ("font-unreadable", "empty.otf", Vec::new()),
        ("font-large", "large.ttf", [good.clone(), vec![0; 1 << 20]].concat()),
        ("font-forbidden", "restricted.ttf", allowing(2)),
        ("font-forbidden", "whole-only.ttf", allowing(0x0100)),
        ("font-forbidden", "bitmaps-only.ttf", allowing(0x0200)),
        ("font-variable", "variable.ttf", font("variable.ttf")),
        ("font-lacks", "digits.ttf", font("digits.ttf")),
        ("font-kind", "regular.pfb", good.clone()),
        ("file-path", "../regular.ttf", good.clone()),
    ];
    let mut found: BTreeSet<String> = BTreeSet::from(["font-alone".to_owned()]);
    for (wanted, name, bytes) in &cases {
        let folder =
            with_fonts("faulty", [("regular.ttf", &good), ("b.ttf", bytes), ("i.ttf", &good)], "Huur");
        let yaml = fs::read_to_string(folder.join("register.yaml")).unwrap();
        write(&folder.join("register.yaml"), yaml.replace("b.ttf", name));
        if !name.starts_with("..") {
            fs::rename(folder.join("b.ttf"), folder.join(name)).unwrap();
        }
        assert_eq!(problem(&folder), *wanted, "{name}");
        found.insert((*wanted).to_owned());
    }
    found.remove("file-path");
    let words = words();
    for language in words.templates.languages() {
        let page = words.pages.page(language, "LOAD-004").unwrap();
        let told = page.messages().map(|(case, _)| case.to_owned()).filter(|case| case.starts_with("font-"));
        assert_eq!(told.collect::<BTreeSet<_>>(), found, "{language}");
    }
}

#[test]
fn every_use_that_a_maker_allows_is_taken() {
    for rights in [0, 4, 8] {
        let bytes = allowing(rights);
        let fonts = [("a.ttf", &bytes[..]), ("b.ttf", &bytes[..]), ("c.ttf", &bytes[..])];
        assert_eq!(read(&with_fonts("allowed", fonts, "Huur")).unwrap().findings, [], "{rights}");
    }
    let woff = font("bold.woff");
    let fonts = [("a.woff", &woff[..]), ("b.woff", &woff[..]), ("c.woff", &woff[..])];
    assert_eq!(read(&with_fonts("woff", fonts, "Huur")).unwrap().findings, []);
}

/// No damaged file makes the program stop in another way than by a finding or an error.
#[test]
fn a_damaged_font_is_refused_or_used() {
    let (mut refused, mut used) = (0, 0);
    for name in ["regular.ttf", "bold.woff2", "bold.woff", "italic.otf"] {
        let good = font(name);
        for at in (0..good.len()).step_by(good.len() / 40) {
            let mut bytes = good.clone();
            bytes[at] ^= 0xff;
            let files = [(name, bytes.clone()), (name, bytes.clone()), (name, bytes)];
            let Ok(house) = House::read(files) else {
                refused += 1;
                continue;
            };
            let head = Head { faces: Faces { house: Some(house) }, ..sample::head("nl") };
            used += usize::from(pdf::write(&head, sample::sections().into_iter()).is_ok());
        }
    }
    assert!(refused > 50 && used > 20, "{refused} {used}");
}
