//! Two whole invented documents made of the sample's parts: a statement and a report.
#![allow(dead_code)]

use super::html_sample::*;
use verantwoord::document::block::*;

/// A statement: hero, brief, cards, goals, tables, a figure, callouts.
pub fn statement() -> Vec<Section> {
    vec![hero(), brief(), situations(), goals(), overview(), sharing(), retention(), rights()]
}

/// A report: verdict, figures, heat, findings, a sheet, lines to sign on.
pub fn report() -> Vec<Section> {
    vec![report_title(), verdict(), numbers(), heat(), findings(), sheets(), signatures()]
}

fn hero() -> Section {
    let mail = "privacy@delinde.example";
    let who = vec![para(vec![
        text("Woonstichting De Linde"),
        Inline::Break,
        text("Lindelaan 1, 1234 AB Ons Dorp"),
    ])];
    let ask = vec![para(vec![out(&format!("mailto:{mail}"), mail)]), p("U krijgt antwoord binnen 1 maand.")];
    with(
        section(Class::Hero, 1, "titel", "Wat doen wij met uw gegevens?"),
        vec![
            p(
                "Woont u bij ons of zoekt u een woning? Dan hebben wij gegevens van u. Hier leest u welke, waarom, en wat u kunt doen.",
            ),
            Block::List(List {
                start: None,
                items: vec![
                    vec![p("Geldig vanaf 1 november 2026")],
                    vec![para(vec![to("bewaren", "Hoe lang wij bewaren")])],
                ],
            }),
        ],
        vec![
            with(section(Class::Plain, 2, "wie", "Wie is verantwoordelijk?"), who, vec![]),
            with(section(Class::Plain, 2, "vraag", "Vraag over uw gegevens?"), ask, vec![]),
            with(
                section(Class::Plain, 2, "wissen", "Iets laten wissen of verbeteren?"),
                vec![para(vec![to("rechten", "Zo doet u dat")])],
                vec![],
            ),
        ],
    )
}

fn brief() -> Section {
    let question = |id: &str, heading: &str, answer: &str| {
        let more = para(vec![to("overzicht", "Het hele overzicht")]);
        with(section(Class::Plain, 3, id, heading), vec![p(answer), more], vec![])
    };
    with(
        section(Class::Brief, 2, "kort", "In het kort"),
        vec![],
        vec![
            question(
                "kort-waarom",
                "Waarom hebben wij gegevens?",
                "Om woningen te verhuren en te onderhouden, en om de buurt veilig te houden.",
            ),
            question(
                "kort-welke",
                "Welke gegevens zijn dat?",
                "Uw naam, adres, inkomen en betalingen. Soms ook iets over uw gezondheid.",
            ),
            question(
                "kort-delen",
                "Wie krijgt ze te zien?",
                "Onze medewerkers en bedrijven die voor ons werken.",
            ),
            question(
                "kort-buiten",
                "Gaan ze naar het buitenland?",
                "Eén bedrijf werkt ook vanuit het Verenigd Koninkrijk.",
            ),
            question("kort-lang", "Hoe lang bewaren wij ze?", "Van 4 weken tot 7 jaar."),
        ],
    )
}

fn situations() -> Section {
    let card = |id: &str, heading: &str, words: &str| {
        with(section(Class::Card, 3, id, heading), vec![p(words)], vec![])
    };
    with(
        section(Class::Cards, 2, "situaties", "Wat past bij u?"),
        vec![p("Kies wat bij u past.")],
        vec![
            card("zoekt", "U zoekt een woning", "Wij kijken wie er aan de beurt is."),
            card("huurt", "U huurt een woning", "Wij houden ons aan het contract."),
            card("bezoekt", "U komt langs een camera", "De beelden gaan na 4 weken weg."),
        ],
    )
}

fn goals() -> Section {
    let goal = |id: &str, heading: &str, gevoelig: bool| {
        let mut used = vec![text("Uw naam, adres en telefoonnummer. ")];
        if gevoelig {
            used.push(Inline::Badge(Tone::Accent, "extra gevoelig".into()));
            used.push(text(" Iets over uw gezondheid."));
        }
        let four = facts(vec![
            ("Wat wij gebruiken", vec![para(used)]),
            ("Waarom dat mag", vec![p("Dit hoort bij uw contract (overeenkomst).")]),
            (
                "Met wie wij delen",
                vec![p("Met het bedrijf dat de reparatie doet."), p("Met niemand anders.")],
            ),
            ("Hoe lang wij bewaren", vec![p("5 jaar na de reparatie.")]),
        ]);
        with(
            section(Class::Goal, 3, id, heading),
            vec![p("Wij maken een afspraak met u en sturen een vakman."), four],
            vec![],
        )
    };
    with(
        section(Class::Cards, 2, "doelen", "Waarom gebruiken wij uw gegevens?"),
        vec![p("Wij gebruiken uw gegevens alleen als daar een goede reden voor is.")],
        vec![
            goal("reparatie", "Er is iets kapot in uw woning", false),
            goal("aanpassing", "U vraagt om een aanpassing", true),
        ],
    )
}

fn overview() -> Section {
    let row = |cells: [&str; 4]| cells.map(cell).to_vec();
    let rows = vec![
        row(["Woning toewijzen", "Naam, adres, huishouden, inkomen", "Wettelijke plicht", "2 jaar"]),
        row(["Huur innen", "Rekeningnummer, betalingen", "Overeenkomst; wettelijke plicht", "7 jaar"]),
        vec![
            cell("Aanpassing in huis"),
            toned(Tone::Accent, "Gezondheid"),
            cell("Uitdrukkelijke toestemming"),
            cell("Tot 2 jaar na de huur"),
        ],
    ];
    let two = table(
        "Begrippen in het kort",
        &[1.0, 2.0],
        &["Begrip", "Wat het is"],
        vec![vec![cell("Verwerker"), cell("Een bedrijf dat in onze opdracht werkt")]],
    );
    with(
        section(Class::Plain, 2, "overzicht", "Alles op een rij"),
        vec![
            table(
                "Reden, gegevens, grondslag en termijn",
                &[2.0, 3.0, 3.0, 2.0],
                &["Reden", "Gegevens", "Waarom dat mag", "Bewaren"],
                rows,
            ),
            two,
        ],
        vec![],
    )
}

fn sharing() -> Section {
    use CalloutKind::*;
    let foreign =
        Inline::Foreign("en".into(), vec![Inline::Emphasis(vec![text("standard contractual clauses")])]);
    let kinds = [
        (Note, "Goed om te weten"),
        (Tip, "Tip"),
        (Important, "Belangrijk"),
        (Warning, "Let op"),
        (Caution, "Pas op"),
    ];
    let mut blocks = vec![
        para(vec![
            text("Met het bedrijf in Londen gelden de "),
            foreign,
            text(". Lees ze bij de "),
            out("https://commission.europa.eu/", "Europese Commissie"),
            text("."),
        ]),
        numbered(1, &["Eerst vragen wij of het nodig is.", "Dan sluiten wij een contract."]),
        numbered(3, &["Daarna controleren wij elk jaar."]),
    ];
    let inside =
        |label: &str| vec![para(vec![text("Wij verkopen uw gegevens nooit. "), to("rechten", label)])];
    blocks.extend(kinds.map(|(kind, label)| callout(kind, label, inside("Uw rechten"))));
    let deep = with(
        section(Class::Plain, 4, "delen-gemeente", "De gemeente"),
        vec![p("Alleen bij voorrang.")],
        vec![],
    );
    let sub = with(
        section(Class::Plain, 3, "delen-overheid", "De overheid"),
        vec![p("Soms moet het van de wet.")],
        vec![deep],
    );
    with(section(Class::Plain, 2, "delen", "Met wie delen wij uw gegevens?"), blocks, vec![sub])
}

fn retention() -> Section {
    with(
        section(Class::Plain, 2, "bewaren", "Hoe lang bewaren wij uw gegevens?"),
        vec![figure("figuur-bewaren")],
        vec![],
    )
}

fn rights() -> Section {
    let nested = List {
        start: None,
        items: vec![
            vec![p("Bel ons:"), para(vec![out("tel:+31101234567", "010 123 45 67")])],
            vec![p("Of kom langs."), list(&["op maandag", "op dinsdag"])],
        ],
    };
    with(
        section(Class::Plain, 2, "rechten", "Wat kunt u doen?"),
        vec![p("U mag weten welke gegevens wij van u hebben."), Block::List(nested)],
        vec![],
    )
}

fn report_title() -> Section {
    let identity = facts(vec![
        ("Stand van", vec![p("18 november 2026")]),
        ("Register", vec![para(vec![code("9f2c 41ab 77d0 e615")])]),
        ("Verspreiding", vec![p("intern")]),
    ]);
    with(
        section(Class::Hero, 1, "titel", "Tekortenrapport verwerkingsregister"),
        vec![p("Wat het register nog niet vertelt.")],
        vec![with(section(Class::Plain, 2, "kenmerk", "Over dit rapport"), vec![identity], vec![])],
    )
}

fn verdict() -> Section {
    let mut section = section(Class::Verdict, 2, "oordeel", "Nog niet klaar om te publiceren");
    section.heading.extend([text(" "), Inline::Badge(Tone::Critical, "2 kritiek".into())]);
    with(
        section,
        vec![para(vec![
            text("2 kritieke tekorten houden de verklaring tegen. Los deze "),
            to("t-401", "eerst op"),
            text("."),
        ])],
        vec![],
    )
}

fn numbers() -> Section {
    let number = |id: &str, heading: &str, number: &str, rest: &str| {
        with(section(Class::Plain, 3, id, heading), vec![para(vec![strong(number), text(rest)])], vec![])
    };
    with(
        section(Class::Figures, 2, "cijfers", "In cijfers"),
        vec![],
        vec![
            number("zonder", "Verwerkingen zonder tekort", "29", " van 42"),
            number("open", "Open tekorten", "23", ""),
            number("aanvaard", "Tijdelijk aanvaard", "3", " tot 31-12-2026"),
        ],
    )
}

fn heat() -> Section {
    let none = || Cell::plain(vec![text("–")]);
    let rows = vec![
        vec![
            cell("Verhuur (9)"),
            toned(Tone::High, "1 hoog"),
            toned(Tone::Low, "1 laag"),
            none(),
            none(),
            toned(Tone::Medium, "2 midden"),
            toned(Tone::Good, "orde"),
        ],
        vec![
            cell("Klantcontact (8)"),
            none(),
            none(),
            toned(Tone::Medium, "1 midden"),
            toned(Tone::Critical, "1 kritiek"),
            toned(Tone::Quiet, "n.v.t."),
            none(),
        ],
    ];
    let head = ["", "Grondslag", "Gegevens", "Ontvangers", "Doorgifte", "Bewaren", "Beveiliging"];
    with(
        section(Class::Heat, 2, "waar", "Waar zitten de tekorten?"),
        vec![table("Tekorten per afdeling en onderwerp", &[2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], &head, rows)],
        vec![],
    )
}

fn findings() -> Section {
    let finding = |id: &str, heading: &str, tone: Tone, word: &str| {
        let about = facts(vec![
            ("Norm", vec![para(vec![out("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "AVG art. 44")])]),
            ("Waar", vec![para(vec![code("activities/klantcontact-en-telefonie.yaml:88")])]),
            ("Stappen", vec![numbered(1, &["Kies een waarborg.", "Leg haar vast."])]),
        ]);
        let mut section = section(Class::Finding, 3, id, heading);
        section.heading.splice(0..0, [Inline::Badge(tone, word.into()), text(" ")]);
        with(section, vec![about], vec![])
    };
    with(
        section(Class::Plain, 2, "eerst", "Eerst oplossen"),
        vec![p("De zwaarste tekorten.")],
        vec![
            finding("t-401", "Doorgifte naar de Verenigde Staten zonder waarborg", Tone::Critical, "kritiek"),
            finding("t-304", "Verwerker zonder verwerkersovereenkomst", Tone::High, "hoog"),
            finding("t-501", "Geen bewaartermijn", Tone::Medium, "midden"),
        ],
    )
}

fn sheets() -> Section {
    let fields = facts(vec![
        ("Doel", vec![p("Reparaties uitvoeren"), list(&["plannen", "uitvoeren"])]),
        ("Grondslag", vec![p("Overeenkomst")]),
    ]);
    let sub = with(
        section(Class::Plain, 4, "blad-ontvangers", "Ontvangers"),
        vec![facts(vec![
            ("Verwerker", vec![p("Voorbeeld Telefonie B.V.")]),
            ("Land", vec![p("niet vastgelegd")]),
        ])],
        vec![],
    );
    let sheet = with(section(Class::Sheet, 3, "blad", "Reparatieverzoeken"), vec![fields], vec![sub]);
    with(section(Class::Cards, 2, "bladen", "Verwerkingen"), vec![], vec![sheet])
}

fn signatures() -> Section {
    let line = |id: &str, who: &str| {
        with(section(Class::Plain, 3, id, who), vec![p("naam, datum, handtekening")], vec![])
    };
    with(
        section(Class::Sign, 2, "tekenen", "Vaststelling"),
        vec![],
        vec![
            line("teken-po", "Opgesteld: privacy officer"),
            line("teken-fg", "Gezien: functionaris gegevensbescherming"),
            line("teken-rvb", "Vastgesteld: bestuurder"),
        ],
    )
}
