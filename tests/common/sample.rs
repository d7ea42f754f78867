//! A made-up document in two languages with every class, block and inline, and hostile text.

use std::io::Write;
use verantwoord::document::block::{
    Block, Callout, CalloutKind, Cell, Class, Fact, Inline, Link, List, Section, Table, Target, Tone,
};
use verantwoord::document::figure::{Anchor, Figure, Paint, Shape};
use verantwoord::document::{Chrome, DocumentKind, Head};
use verantwoord::theme::Theme;

/// Characters and words that break naive writers.
pub const HOSTILE: &str =
    "Geïnde huur, reële “schatting” – één € per ‘coëfficiënt’ & <tag> (50\u{a0}%) #1 *ster* \\ einde";
pub const LONG_WORD: &str = "https://www.voorbeeld.example/een/heel/lang/pad/zonder/einde/\
    aansprakelijkheidswaardevaststellingsveranderingen?vraag=antwoord&nogiets=waar_en_verder_en_verder_en_verder";

/// Keeps a PDF beside the build, for validators and for looking at.
pub fn keep(name: &str, bytes: &[u8]) {
    let path = format!("{}/{name}.pdf", env!("CARGO_TARGET_TMPDIR"));
    std::fs::File::create(path).unwrap().write_all(bytes).unwrap();
}

pub fn head(language: &str) -> Head {
    let dutch = language == "nl";
    let words = |nl: &str, en: &str| if dutch { nl.to_owned() } else { en.to_owned() };
    Head {
        kind: DocumentKind::Statement,
        language: language.to_owned(),
        title: words("Privacyverklaring van Woonstichting Voorbeeld", "Privacy statement of Example Housing"),
        description: words("Wat wij met uw gegevens doen.", "What we do with your data."),
        organisation: words("Woonstichting Voorbeeld", "Example Housing"),
        foot: words("Versie 2026.2 · 1 november 2026", "Version 2026.2 · 1 November 2026"),
        stamps: vec![words("Voorbeeld", "Example"), words("Concept", "Draft")],
        date: "2026-11-01".parse().unwrap(),
        fingerprint: "9f2c41ab77d0e6159f2c41ab77d0e6159f2c41ab77d0e6159f2c41ab77d0e615".to_owned(),
        alternate: None,
        attachments: Vec::new(),
        chrome: Chrome {
            contents: words("In dit document", "In this document"),
            skip: words("Naar de inhoud", "To the contents"),
            page_of: words("pagina {page} van {pages}", "page {page} of {pages}"),
            contents_entry: words("{title}, op pagina {page}", "{title}, on page {page}"),
            continued: "{title} (vervolg)".to_owned(),
        },
        theme: Theme::default(),
        logo: None,
        faces: Default::default(),
    }
}

pub fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

pub fn strong(words: &str) -> Inline {
    Inline::Strong(text(words))
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph(text(words))
}

pub fn link(words: &str, target: Target) -> Inline {
    Inline::Link(Link { target, content: text(words) })
}

pub fn section(class: Class, id: &str, level: u8, heading: &str, blocks: Vec<Block>) -> Section {
    Section { class, id: id.to_owned(), level, heading: text(heading), blocks, sections: Vec::new() }
}

pub fn with(section: Section, sections: Vec<Section>) -> Section {
    Section { sections, ..section }
}

pub fn fact(term: &str, detail: Vec<Block>) -> Fact {
    Fact { term: text(term), detail }
}

/// About `count` words of running Dutch.
pub fn words(count: usize) -> String {
    let source = "Wij bewaren uw persoonsgegevens niet langer dan nodig is voor het doel waarvoor wij ze \
        verzamelen en daarna vernietigen wij de huurdersadministratie volgens het vastgestelde \
        bewaarbeleid van de woningcorporatie.";
    source.split_whitespace().cycle().take(count).collect::<Vec<_>>().join(" ")
}

fn cell(words: &str) -> Cell {
    Cell::plain(text(words))
}

fn toned(words: &str, tone: Tone) -> Cell {
    Cell { tone: Some(tone), ..Cell::plain(vec![Inline::Badge(tone, words.to_owned())]) }
}

/// Every section of the document, its words in Dutch whatever the language.
pub fn sections() -> Vec<Section> {
    vec![
        hero(),
        brief(),
        inlines(),
        goals(),
        verdict(),
        figures(),
        heat(),
        long_table(),
        sheet(),
        callouts(),
        pictures(),
        findings(),
        sign(),
    ]
}

fn hero() -> Section {
    let mail = Target::Url("mailto:privacy@woonstichting-voorbeeld.example".to_owned());
    let contact = vec![Block::Paragraph(vec![
        link("privacy@woonstichting-voorbeeld.example", mail),
        Inline::Break,
        Inline::Text("Wij antwoorden binnen 1 maand.".to_owned()),
    ])];
    let who = vec![Block::Paragraph(vec![
        Inline::Text("Woonstichting Voorbeeld".to_owned()),
        Inline::Break,
        Inline::Text("Dorpsstraat 1, 0000 AA Voorbeeld".to_owned()),
    ])];
    let change = link("Zo doet u dat", Target::Anchor("kort".to_owned()));
    with(
        section(
            Class::Hero,
            "titel",
            1,
            "Wat doen wij met uw gegevens?",
            vec![
                paragraph(
                    "Huurt u bij ons, of wilt u dat graag? Dan hebben wij gegevens van u. Hier leest u welke, \
                     waarom en wat u daarover te zeggen hebt.",
                ),
                paragraph("Geldig vanaf 1 november 2026 · Lezen duurt 6 minuten"),
            ],
        ),
        vec![
            section(Class::Plain, "wie", 2, "Wie is verantwoordelijk?", who),
            section(Class::Plain, "vraag", 2, "Vraag over uw gegevens?", contact),
            section(Class::Plain, "wissen", 2, "Iets laten wissen?", vec![Block::Paragraph(vec![change])]),
        ],
    )
}

fn brief() -> Section {
    let questions = [
        (
            "waarom",
            "Waarom gebruiken wij uw gegevens?",
            "Om woningen toe te wijzen, te verhuren en te onderhouden. En om de buurt veilig te houden.",
        ),
        (
            "welke",
            "Welke gegevens zijn dat?",
            "Vooral uw naam, adres, contactgegevens, inkomen en betalingen. Soms ook gegevens over uw gezondheid.",
        ),
        (
            "ziet",
            "Wie krijgt ze te zien?",
            "Onze medewerkers en bedrijven die voor ons werken. Wij verkopen uw gegevens nooit.",
        ),
        ("land", "Gaan ze naar het buitenland?", "Bijna alles blijft in de Europese Unie."),
        ("lang", "Hoe lang bewaren wij ze?", "Van 4 weken voor camerabeelden tot 7 jaar voor betalingen."),
    ];
    let parts =
        questions.map(|(id, heading, answer)| section(Class::Plain, id, 3, heading, vec![paragraph(answer)]));
    with(section(Class::Brief, "kort", 2, "In het kort", Vec::new()), parts.into())
}

fn inlines() -> Section {
    let mixed = vec![
        Inline::Text("Gewoon, ".to_owned()),
        strong("sterk"),
        Inline::Text(", ".to_owned()),
        Inline::Emphasis(text("nadruk")),
        Inline::Text(", ".to_owned()),
        Inline::Code("activities/klantcontact.yaml:88".to_owned()),
        Inline::Text(", een ".to_owned()),
        Inline::Badge(Tone::High, "hoog risico".to_owned()),
        Inline::Text(", een ".to_owned()),
        link("link binnen dit document", Target::Anchor("tabel".to_owned())),
        Inline::Text(" en een ".to_owned()),
        link("link naar buiten", Target::Url("https://autoriteitpersoonsgegevens.nl/".to_owned())),
        Inline::Text(". Dan ".to_owned()),
        Inline::Foreign(
            "en".to_owned(),
            text(
                "a passage in English that is hyphenated by the patterns of its own language, notwithstanding everything around it",
            ),
        ),
        Inline::Text(", samen".to_owned()),
        strong("gesteld"),
        Inline::Text(" woord.".to_owned()),
        Inline::Break,
        Inline::Text("Na een regeleinde. ".to_owned()),
        Inline::Note(text("artikel 15 lid 3 AVG")),
        Inline::Text(" En verder. ".to_owned()),
        Inline::Note(text("artikel 16 AVG")),
    ];
    let nested = Block::List(List {
        start: None,
        items: vec![
            vec![paragraph("Een")],
            vec![
                paragraph(&words(30)),
                Block::List(List {
                    start: Some(9),
                    items: vec![
                        vec![paragraph("Negen")],
                        vec![paragraph("Tien"), paragraph("nog een alinea")],
                    ],
                }),
            ],
            vec![Block::List(List { start: None, items: vec![vec![paragraph("Meteen dieper")]] })],
        ],
    });
    section(
        Class::Plain,
        "gewoon",
        2,
        "Lopende tekst – met ‘alles’ erin",
        vec![
            Block::Paragraph(mixed),
            paragraph(HOSTILE),
            paragraph(&format!("Zie {LONG_WORD} voor meer.")),
            paragraph(&words(90)),
            nested,
        ],
    )
}

fn goals() -> Section {
    let goal = |id: &str, heading: &str| {
        section(
            Class::Goal,
            id,
            3,
            heading,
            vec![
                paragraph(
                    "Wij willen elke woning eerlijk toewijzen. Daarom kijken wij wie er in aanmerking komt.",
                ),
                Block::Facts(vec![
                    fact(
                        "Wat wij gebruiken",
                        vec![paragraph(
                            "Uw naam, geboortedatum en adres. Hoe groot uw huishouden is. Uw inkomen.",
                        )],
                    ),
                    fact(
                        "Waarom dat mag",
                        vec![paragraph(
                            "De wet zegt dat wij uw inkomen moeten controleren (wettelijke plicht).",
                        )],
                    ),
                    fact(
                        "Met wie wij delen",
                        vec![paragraph(
                            "Met het gezamenlijke inschrijfbureau en met de gemeente, als u voorrang vraagt.",
                        )],
                    ),
                    fact(
                        "Hoe lang wij bewaren",
                        vec![
                            paragraph("2 jaar na de toewijzing."),
                            Block::Callout(Callout {
                                kind: CalloutKind::Important,
                                label: "Extra gevoelig".to_owned(),
                                blocks: vec![paragraph(
                                    "Gezondheid, alleen als u vraagt om een aanpassing in huis.",
                                )],
                            }),
                        ],
                    ),
                ]),
            ],
        )
    };
    let card = section(Class::Card, "kaart", 3, "Een kaart die lang is", vec![paragraph(&words(600))]);
    with(
        section(Class::Cards, "doelen", 2, "Waarom gebruiken wij uw gegevens?", vec![paragraph(&words(25))]),
        vec![goal("zoeken", "U zoekt een woning"), goal("huren", "U huurt een woning"), card],
    )
}

fn verdict() -> Section {
    let mut verdict = section(
        Class::Verdict,
        "oordeel",
        2,
        "Nog niet klaar om te publiceren",
        vec![paragraph(
            "2 kritieke tekorten houden de openbare privacyverklaring tegen: een doorgifte zonder waarborg en cameratoezicht zonder DPIA. Los deze eerst op.",
        )],
    );
    verdict.blocks.push(Block::Paragraph(vec![Inline::Badge(Tone::Critical, "kritiek".to_owned())]));
    verdict
}

fn figures() -> Section {
    let number = |id: &str, heading: &str, number: &str, rest: &str| {
        let blocks = vec![Block::Paragraph(vec![strong(number), Inline::Text(rest.to_owned())])];
        section(Class::Plain, id, 3, heading, blocks)
    };
    with(
        section(Class::Figures, "cijfers", 2, "In cijfers", Vec::new()),
        vec![
            number("zonder", "Verwerkingen zonder tekort", "29", " van 42"),
            number("open", "Openstaande tekorten", "23", ""),
            number("akkoord", "Tijdelijk geaccepteerd", "3", " waarvan 1 tot 31-12-2026"),
        ],
    )
}

fn heat() -> Section {
    let row = |name: &str, cells: [Cell; 4]| std::iter::once(cell(name)).chain(cells).collect::<Vec<_>>();
    let table = Table {
        caption: text("Aantal tekorten per afdeling en onderwerp"),
        weights: vec![3.0, 1.0, 1.0, 1.0, 1.0],
        head: ["Afdeling", "Grondslag", "Gegevens", "Bewaren", "DPIA"].map(text).into(),
        rows: vec![
            row(
                "Verhuur",
                [
                    toned("1H", Tone::High),
                    toned("1L", Tone::Low),
                    toned("–", Tone::Quiet),
                    toned("2M", Tone::Medium),
                ],
            ),
            row(
                "Onderhoud",
                [
                    toned("–", Tone::Quiet),
                    toned("1H", Tone::High),
                    toned("goed", Tone::Good),
                    toned("1K", Tone::Critical),
                ],
            ),
            row(
                "Leefbaarheid en camera’s",
                [
                    toned("–", Tone::Quiet),
                    toned("–", Tone::Quiet),
                    toned("gevoelig", Tone::Accent),
                    toned("–", Tone::Quiet),
                ],
            ),
        ],
        row_heads: true,
    };
    section(Class::Heat, "waar", 2, "Waar zitten de tekorten?", vec![Block::Table(table)])
}

fn long_table() -> Section {
    let mut rows: Vec<Vec<Cell>> = (1..=60)
        .map(|at| {
            vec![
                cell(&format!("Verwerking {at}")),
                cell("Naam, adres, huishouden, inkomen"),
                Cell::plain(vec![Inline::Badge(Tone::Medium, "wettelijke plicht".to_owned())]),
                toned("2 jaar", Tone::Good),
            ]
        })
        .collect();
    rows[30][1] = cell(&words(300));
    let table = Table {
        caption: text("Waarom, wat en hoe lang"),
        weights: vec![2.0, 4.0, 2.0, 1.5],
        head: ["Reden", "Gegevens", "Waarom dat mag", "Bewaartermijn"].map(text).into(),
        rows,
        row_heads: true,
    };
    section(
        Class::Plain,
        "tabel",
        2,
        "Alles op een rij",
        vec![paragraph("Zestig rijen:"), Block::Table(table)],
    )
}

fn sheet() -> Section {
    let facts = vec![
        fact("Doel (art. 30 lid 1 b)", vec![paragraph(&words(40))]),
        fact(
            "Betrokkenen",
            vec![Block::List(List {
                start: None,
                items: vec![vec![paragraph("huurders")], vec![paragraph("medehuurders")]],
            })],
        ),
        fact(
            "Grondslag",
            vec![Block::Paragraph(vec![Inline::Badge(Tone::Quiet, "niet vastgelegd".to_owned())])],
        ),
        fact("Een heel lang veld", vec![paragraph(&words(250))]),
    ];
    with(
        section(Class::Sheet, "blad", 2, "Huurincasso", vec![paragraph("Eén verwerking.")]),
        vec![section(Class::Sheet, "blad-feiten", 3, "Wat en waarom", vec![Block::Facts(facts)])],
    )
}

fn callouts() -> Section {
    let kinds = [
        (CalloutKind::Note, "Opmerking"),
        (CalloutKind::Tip, "Tip"),
        (CalloutKind::Important, "Belangrijk"),
        (CalloutKind::Warning, "Let op"),
        (CalloutKind::Caution, "Pas op"),
    ];
    let callout = |(kind, label): (CalloutKind, &str)| {
        Block::Callout(Callout { kind, label: label.to_owned(), blocks: vec![paragraph(&words(28))] })
    };
    section(Class::Plain, "kaders", 2, "Kaders", kinds.map(callout).into())
}

fn pictures() -> Section {
    let label = |x: f32, y: f32, anchor: Anchor, text: &str| Shape::Label {
        x,
        y,
        size: 10.0,
        bold: anchor == Anchor::Start,
        anchor,
        paint: Paint::Ink,
        text: text.to_owned(),
    };
    let figure = Figure {
        id: "bewaren-figuur".to_owned(),
        title: "Hoe lang wij gegevens bewaren".to_owned(),
        description: "Balken van 4 weken tot 7 jaar.".to_owned(),
        width: 460.0,
        height: 80.0,
        shapes: vec![
            Shape::Line { x1: 120.0, y1: 0.0, x2: 120.0, y2: 80.0, width: 0.5, paint: Paint::Rule },
            Shape::Rect { x: 120.0, y: 8.0, width: 20.0, height: 14.0, paint: Paint::Brand },
            Shape::Rect { x: 120.0, y: 34.0, width: 240.0, height: 14.0, paint: Paint::Ground(Tone::High) },
            label(0.0, 19.0, Anchor::Start, "Camerabeelden"),
            label(150.0, 19.0, Anchor::Start, "4 weken"),
            label(110.0, 45.0, Anchor::End, "Betalingen"),
            label(240.0, 45.0, Anchor::Middle, "7 jaar"),
        ],
        narrow: None,
        alternative: vec![Block::List(List {
            start: None,
            items: vec![vec![paragraph("Camerabeelden: 4 weken")], vec![paragraph("Betalingen: 7 jaar")]],
        })],
    };
    section(Class::Plain, "bewaren", 2, "Hoe lang?", vec![Block::Figure(figure), paragraph("Tot zover.")])
}

fn findings() -> Section {
    let finding = |id: &str, tone: Tone, word: &str, heading: &str| {
        let mut finding = section(
            Class::Finding,
            id,
            3,
            heading,
            vec![Block::Facts(vec![
                fact("Waar", vec![Block::Paragraph(vec![Inline::Code("klantcontact.yaml:88".to_owned())])]),
                fact("Norm", vec![paragraph("AVG art. 44–46")]),
                fact(
                    "Stappen",
                    vec![Block::List(List {
                        start: Some(1),
                        items: vec![
                            vec![paragraph("Sluit een overeenkomst.")],
                            vec![paragraph("Leg die vast.")],
                        ],
                    })],
                ),
            ])],
        );
        finding.heading.push(Inline::Text(" ".to_owned()));
        finding.heading.push(Inline::Badge(tone, word.to_owned()));
        finding
    };
    with(
        section(Class::Plain, "tekorten", 2, "Tekorten", vec![paragraph("Van zwaar naar licht.")]),
        vec![
            finding("t-401", Tone::Critical, "kritiek", "Doorgifte naar de Verenigde Staten zonder waarborg"),
            finding("t-203", Tone::Low, "laag", "Gespreksverslagen zonder bewaartermijn"),
        ],
    )
}

fn sign() -> Section {
    let line = |id: &str, heading: &str| {
        section(Class::Plain, id, 3, heading, vec![paragraph("naam, datum, handtekening")])
    };
    with(
        section(Class::Sign, "tekenen", 2, "Vaststelling", Vec::new()),
        vec![
            line("opgesteld", "Opgesteld: privacy officer"),
            line("gezien", "Gezien: functionaris gegevensbescherming"),
            line("vastgesteld", "Vastgesteld: bestuurder"),
        ],
    )
}
