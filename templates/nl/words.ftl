### De woorden van de documenten die niet in een sjabloon staan.

## Wat er staat als er niets staat
unknown = niet vastgelegd
none = geen
yes = ja
no = nee

## Het woord boven een kader
callout-note = Opmerking
callout-tip = Tip
callout-important = Belangrijk
callout-warning = Let op
callout-caution = Waarschuwing

## Termijnen
period-years = { $count } jaar
period-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
period-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
period-hours = { $count } uur
period-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
period-indefinite = onbepaalde tijd

## Waarden
money = € { $whole },{ $cents }
article = artikel { $article }
art-mark = art. { $letters }
counted-from = nadat
until = tot
language-nl = Nederlands
language-en = Engels
language-de = Duits
language-fr = Frans
language-tr = Turks
language-ar = Arabisch
language-pl = Pools
language-uk = Oekraïens

## Een plaats in de wet
act-gdpr = AVG
act-ai = AI-verordening
cite-article = { $act } art. { $article }
cite-paragraph = { $place } lid { $paragraph }
cite-definition = { $place } punt { $paragraph }
cite-point = { $place } onder { $point }

## Zelfstandige naamwoorden in een zin: klein (small) of met een hoofdletter (capital)
nouns = small

## Het kader om een document
chrome-contents = Inhoud
chrome-skip = Naar de inhoud
chrome-page-of = pagina {"{page}"} van {"{pages}"}
chrome-contents-entry = {"{title}"}, pagina {"{page}"}
chrome-continued = {"{title}"} (vervolg)
stamp-concept = Concept
stamp-example = Voorbeeld
foot-version = Versie { $version }
foot-as-of = Stand van { $date }
foot-fingerprint = kenmerk { $fingerprint }
attachment-register = Het register waaruit dit document is gemaakt
attachment-records = Wat artikel 30 AVG vraagt, voor programma's
attachment-statement = { $title }, voor programma's
title-statement = Privacyverklaring
title-records = Verwerkingsregister
title-gaps = Tekortenrapport
title-of = { $title } van { $organisation }
description-statement = Welke persoonsgegevens { $organisation } gebruikt, waarom, hoe lang, en welke rechten u hebt.
description-records = Het register van verwerkingsactiviteiten van { $organisation } (artikel 30 AVG).
description-gaps = Wat de wet vraagt en het register van { $organisation } nog niet heeft.
file-statement = privacyverklaring
file-records = verwerkingsregister
file-gaps = tekortenrapport
organisation-unknown = organisatie zonder naam

## De organisatie
trade-register-number = KvK-nummer
postal-address = Postadres
visiting-address = Bezoekadres
establishments = Ook gevestigd in
contact-form = Contactformulier
party-withheld = een partij die wij niet bij naam noemen

## Grondslagen in gewone woorden (art. 6 lid 1)
basis-consent = U vindt het goed
basis-contract = Nodig voor een overeenkomst met u
basis-legal-obligation = Het moet van de wet
basis-vital-interests = Nodig om iemands leven te beschermen
basis-public-task = Hoort bij een taak voor iedereen
basis-legitimate-interests = Ons belang

## Rechten (art. 7 en 15 tot en met 22)
right-access = Uw gegevens inzien
right-access-law = U mag weten of wij gegevens van u hebben en welke dat zijn. U krijgt er een kopie van. Wij vertellen u ook waarvoor wij ze gebruiken, wie ze krijgt en hoe lang wij ze bewaren.
right-access-article = artikel 15 AVG
right-rectification = Uw gegevens laten verbeteren
right-rectification-law = Kloppen uw gegevens niet, of ontbreekt er iets? Dan verbeteren wij ze.
right-rectification-article = artikel 16 AVG
right-erasure = Uw gegevens laten wissen
right-erasure-law = U mag ons vragen uw gegevens te wissen. Dat kan als wij ze niet meer nodig hebben, of als wij ze niet mochten gebruiken. Het kan ook als u uw toestemming intrekt, of als uw bezwaar terecht is. Het kan niet als wij ze van de wet moeten bewaren, of nodig hebben voor een rechtszaak.
right-erasure-article = artikel 17 AVG
right-restriction = Het gebruik tijdelijk stilzetten
right-restriction-law = Wij gebruiken uw gegevens dan even niet, maar wissen ze ook niet. Dat kan zolang wij uitzoeken of uw gegevens kloppen, of zolang wij uw bezwaar bekijken. Het kan ook als u de gegevens nodig hebt voor een rechtszaak. En het kan als wij ze niet mochten gebruiken, maar u ze niet wilt laten wissen.
right-restriction-article = artikel 18 AVG
right-notification = Anderen laten weten wat er is veranderd
right-notification-law = Verbeteren of wissen wij gegevens, of zetten wij het gebruik stil? Dan vertellen wij dat aan iedereen die ze van ons kreeg. Dat doen wij niet als het onmogelijk is of veel te veel moeite kost.
right-notification-article = artikel 19 AVG
right-portability = Uw gegevens meenemen
right-portability-law = De gegevens die u ons zelf gaf, kunt u in een bestand krijgen. Dat bestand mag u aan een ander geven.
right-portability-condition = Dit geldt alleen voor gegevens die wij met een computer gebruiken. Dat moet dan zijn met uw toestemming, of voor een overeenkomst met u.
right-portability-article = artikel 20 AVG
right-objection = Bezwaar maken
right-objection-law = U kunt bezwaar maken om een reden die met uw situatie te maken heeft. Wij stoppen dan, tenzij ons belang zwaarder weegt dan dat van u. Wij stoppen ook niet als wij de gegevens nodig hebben voor een rechtszaak.
right-objection-condition = Dit geldt als wij gegevens gebruiken voor een eigen belang of voor een taak van algemeen belang.
right-objection-article = artikel 21 lid 1 AVG
right-objection-to-marketing = Bezwaar maken tegen reclame
right-objection-to-marketing-law = Wilt u geen reclame van ons? Laat het weten. Wij stoppen dan.
right-objection-to-marketing-article = artikel 21 lid 2 AVG
right-objection-to-research = Bezwaar maken tegen onderzoek en statistiek
right-objection-to-research-law = Gebruiken wij uw gegevens voor onderzoek of statistiek? Dan mag u daar bezwaar tegen maken om een reden die met uw situatie te maken heeft. Dat kan niet als het onderzoek nodig is voor een taak van algemeen belang.
right-objection-to-research-article = artikel 21 lid 6 AVG
right-withdrawal-of-consent = Uw toestemming intrekken
right-withdrawal-of-consent-law = Gaf u toestemming? Dan mag u die altijd weer intrekken. Dat verandert niets aan wat wij daarvoor met uw toestemming deden.
right-withdrawal-of-consent-condition = Dit geldt alleen voor gegevens die wij met uw toestemming gebruiken.
right-withdrawal-of-consent-article = artikel 7 lid 3 AVG
right-human-review = Een mens laten meekijken
right-human-review-law = Nam een computer een besluit over u? Dan mag u vragen of een mens ernaar kijkt. U mag uw kant vertellen en het besluit aanvechten.
right-human-review-article = artikel 22 lid 3 AVG

## Gebeurtenissen, als vervolg op "nadat"
event-end-of-tenancy = de huur is geëindigd
event-deregistration = de inschrijving als woningzoekende is geëindigd
event-rejection = iemand is afgewezen
event-end-of-case = het dossier is gesloten
event-end-of-financial-year = het boekjaar voorbij is
event-end-of-employment = het dienstverband is geëindigd
event-end-of-contract = het contract is geëindigd
event-end-of-relation = de relatie is geëindigd
event-end-of-calendar-year = het kalenderjaar voorbij is
event-incident-settled = het incident is afgehandeld
event-creation = wij de gegevens hebben vastgelegd
event-last-contact = wij het laatste contact hadden
event-decision = wij een besluit hebben genomen
event-withdrawal-of-consent = de toestemming is ingetrokken
event-verification = wij de gegevens hebben gecontroleerd
event-judgment = de rechter heeft beslist

## Bevindingen in een terminal
report-errors = { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
report-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
report-advice = { $count ->
    [one] { $count } advies
   *[other] { $count } adviezen
}
report-planned = { $count } daarvan met een herstelplan
report-waived = { $count ->
    [one] { $count } geaccepteerd tekort staat hier niet bij
   *[other] { $count } geaccepteerde tekorten staan hier niet bij
}
report-nothing = Geen bevindingen
report-other = ook deze plaats telt mee
report-consequence = gevolg
report-fix = wat u doet
report-law = bron
report-plan = plan
report-plan-until = { $action }, klaar op { $due }
report-not-shown = { $count ->
    [one] { $count } bevinding wordt hier niet getoond; check zonder --format toont alles.
   *[other] { $count } bevindingen worden hier niet getoond; check zonder --format toont alles.
}
report-known = { $count ->
    [one] { $count } bevinding was al bekend op { $day }
   *[other] { $count } bevindingen waren al bekend op { $day }
}
report-mended = { $count ->
    [one] { $count } is sindsdien opgelost
   *[other] { $count } zijn sindsdien opgelost
}
report-hidden = { $count ->
    [one] { $count } bevinding verborgen door { $option }
   *[other] { $count } bevindingen verborgen door { $option }
}
report-hidden-errors = { $count ->
    [one] waarvan { $count } fout
   *[other] waarvan { $count } fouten
}
report-kept = een tegenspraak in het register wordt altijd getoond
summary-place = Plaats
summary-message = Bevinding

## Na een build
built = { $count } bestanden geschreven in { $folder }:
built-pages = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagina’s
}
built-concept = De privacyverklaring zegt Concept, want er staan tekorten open die publicatie tegenhouden.
built-worst = Los dit het eerst op:
gate-load = Inlezen
gate-integrity = Tegenspraak in het register
gate-publish = Nodig om te publiceren
gate-gap = Andere tekorten
stale = { $folder } is niet wat een build nu zou schrijven:
stale-missing = { $path } ontbreekt
stale-different = { $path } is anders
stale-surplus = { $path } hoort er niet bij
stale-removed = { $path } is weggehaald sinds de laatste build
stale-new = { $path } ontbreekt: dit bestand is nieuw
stale-edited = { $path } is met de hand gewijzigd
stale-outdated = { $path } is verouderd
stale-dropped = { $path } hoort er niet meer bij
stale-no-manifest = Er is geen manifest.json, dus het is niet bekend wat de laatste build schreef.
stale-register = Het register is gewijzigd sinds de laatste build.
stale-day = De laatste build rekende met { $then }, deze met { $now }.
stale-tool = De laatste build was van { $then }, deze van { $now }.
stale-other = Het register zegt hetzelfde op dezelfde dag. Gewijzigd zijn de regels van de bestanden, de sjablonen, de eerdere rapporten of het programma.
stale-nothing = De uitvoer is actueel.
unfit = De privacyverklaring is niet klaar om te publiceren. Dit houdt haar tegen:
unfit-example = Dit register is een voorbeeld (register.example) en mag niet worden gepubliceerd.
progress = documenten { $done }/{ $total }
verbose-register = Register: { $folder } ({ $count ->
    [one] { $count } bestand
   *[other] { $count } bestanden
})
verbose-templates = Sjablonen: { $folder }
verbose-built-in = Sjablonen: die van het programma
verbose-day = Peildag: { $day }

## Een tekort accepteren
waive-accepted = { $place }: { $rule } bij { $subject } is geaccepteerd tot en met { $day }.
waive-planned = { $place }: { $rule } bij { $subject } heeft een herstelplan, klaar op { $day }.
waive-dry = Er is niets geschreven (--dry-run).
waive-file = geaccepteerde-tekorten
waive-nothing = Er staat niets open dat u kunt accepteren.
waive-left = { $count ->
    [one] Dit kunt u niet accepteren:
   *[other] Deze { $count } kunt u niet accepteren:
}
waive-why-never = Niemand kan dit accepteren. Zet het register recht.
waive-why-plan = Dit gaat over een verbod. Maak een herstelplan met --plan.
waive-no-rule = Er is geen regel { $rule }.
waive-no-subject = { $subject } staat niet in het register.
waive-meant = Bedoelt u { $near }?
waive-no-finding = Bij { $subject } is nu geen tekort { $rule }.
waive-open-there = Daar staat open: { $rules }.
waive-nothing-there = Daar staat niets open.
waive-already = { $rule } bij { $subject } is al geaccepteerd of gepland, tot en met { $day }.
waive-past = { $day } is voorbij. Kies een dag vanaf { $today }.
waive-too-late = Langer dan 1 jaar accepteren kan niet. Kies { $last } of eerder.
waive-empty = { $option } is leeg.
waive-brings = Er is niets geschreven, want dit besluit geeft zelf een bevinding: { $message }
waive-unsafe = De bestanden laten zich niet veilig aanvullen; er is niets geschreven. Zet dit zelf in een bestand van het register:

## Het tekortenrapport
verdict-fit = klaar
verdict-unfit = niet klaar
rank-critical = kritiek
rank-high = hoog
rank-medium = midden
rank-low = laag
rank-critical-letter = K
rank-high-letter = H
rank-medium-letter = M
rank-low-letter = L
since-new = nieuw
trend-title = Open tekorten per rapport
trend-description = Van { $first } open { $first ->
    [one] tekort
   *[other] tekorten
} op { $from } naar { $last } op { $until }.
topic-basis = Grondslag
topic-data = Gegevens
topic-retention = Bewaren
topic-recipients = Delen
topic-transfers = Doorgifte
topic-statement = Verklaring
topic-register = Register
place-folder = de map van het register
place-no-department = Verwerkingen zonder afdeling
place-notice = Privacyverklaring
place-party = Partijen
place-data = Doelen, mensen en gegevens
place-organisation = Organisatie en register
subject-register = register
subject-controller = organisatie
subject-data-subject = betrokkenen
subject-data-category = gegevens
subject-purpose = doel
subject-party = partij
subject-arrangement = afspraak
subject-transfer = doorgifte
subject-system = systeem
subject-security-measure = maatregel
subject-retention-schedule = bewaartermijn
subject-activity = verwerking
subject-rights = rechten
subject-notice = verklaring
subject-text = tekst
subject-accepted-gap = geaccepteerd tekort
coverage-13 = Artikel 13: gegevens van de betrokkene zelf
coverage-14 = Artikel 14: gegevens van anderen
coverage-30-1 = Artikel 30 lid 1: register van de verantwoordelijke
coverage-30-2 = Artikel 30 lid 2: register van de verwerker
coverage-missing = ontbreekt
coverage-partly = deels
coverage-answered = beantwoord

## Wat elke letter vraagt
letter-13-1-a = Wie verantwoordelijk is, en hoe die te bereiken is; ook een vertegenwoordiger
letter-13-1-b = Hoe de functionaris gegevensbescherming te bereiken is
letter-13-1-c = De doelen en de grondslag van elk doel
letter-13-1-d = Welk belang, als de grondslag een gerechtvaardigd belang is
letter-13-1-e = Wie de gegevens ontvangt
letter-13-1-f = Of gegevens de EER verlaten, met welk besluit of welke waarborg, en waar die te vinden is
letter-13-2-a = Hoe lang gegevens worden bewaard, of waar dat van afhangt
letter-13-2-b = Welke rechten iemand heeft
letter-13-2-c = Dat iemand toestemming weer kan intrekken, als de grondslag toestemming is
letter-13-2-d = Dat iemand een klacht kan indienen bij de toezichthouder
letter-13-2-e = Of iemand gegevens moet geven, en wat er gebeurt als iemand dat niet doet
letter-13-2-f = Of er automatisch wordt besloten, hoe dat werkt en wat het betekent
letter-14-1-a = Wie verantwoordelijk is, en hoe die te bereiken is; ook een vertegenwoordiger
letter-14-1-b = Hoe de functionaris gegevensbescherming te bereiken is
letter-14-1-c = De doelen en de grondslag van elk doel
letter-14-1-d = Welke soorten gegevens het zijn
letter-14-1-e = Wie de gegevens ontvangt
letter-14-1-f = Of gegevens de EER verlaten, met welk besluit of welke waarborg, en waar die te vinden is
letter-14-2-a = Hoe lang gegevens worden bewaard, of waar dat van afhangt
letter-14-2-b = Welk belang, als de grondslag een gerechtvaardigd belang is
letter-14-2-c = Welke rechten iemand heeft
letter-14-2-d = Dat iemand toestemming weer kan intrekken, als de grondslag toestemming is
letter-14-2-e = Dat iemand een klacht kan indienen bij de toezichthouder
letter-14-2-f = Waar de gegevens vandaan komen, en of die bron openbaar is
letter-14-2-g = Of er automatisch wordt besloten, hoe dat werkt en wat het betekent
letter-30-1-a = Naam en contact van de verantwoordelijke, en van medeverantwoordelijke, vertegenwoordiger en functionaris als die er zijn
letter-30-1-b = De doelen van de verwerking
letter-30-1-c = De soorten betrokkenen en de soorten gegevens
letter-30-1-d = De soorten ontvangers
letter-30-1-e = Doorgifte buiten de EER: naar welk land, en de waarborg waar artikel 49 die vraagt
letter-30-1-f = De termijnen waarna gegevens worden gewist, als dat kan
letter-30-1-g = De beveiliging in grote lijnen, als dat kan
letter-30-2-a = Naam en contact van de verwerker en van elke opdrachtgever; ook hun vertegenwoordiger en functionaris
letter-30-2-b = De soorten verwerking voor elke opdrachtgever
letter-30-2-c = Doorgifte buiten de EER: naar welk land, en de waarborg waar artikel 49 die vraagt
letter-30-2-d = De beveiliging in grote lijnen, als dat kan

## De verklaring: wie de lezer is, als zin
situation-everyone = Voor iedereen
situation-tenant = U huurt van ons
situation-former-tenant = U huurde van ons
situation-co-tenant = U bent medehuurder
situation-household-member = U hoort bij het gezin van een huurder
situation-contact-person = U bent contactpersoon
situation-seller = U verkoopt ons iets
situation-sole-trader-supplier = U werkt voor ons met uw eigen bedrijf
situation-applicant = U zoekt een woning
situation-rejected-applicant = U kreeg een woning niet
situation-buyer = U koopt van ons
situation-co-resident = U woont bij een huurder in huis
situation-child = U bent jonger dan 18 jaar
situation-neighbour = U woont in de buurt
situation-reporter = U meldt ons iets
situation-guarantor = U staat borg
situation-representative = U regelt iets voor een ander
situation-job-applicant = U solliciteert bij ons
situation-rejected-job-applicant = U kreeg de baan niet
situation-employee = U werkt bij ons
situation-former-employee = U werkte bij ons
situation-supplier-contact = U werkt bij een leverancier
situation-website-visitor = U bezoekt onze website
situation-visitor = U komt bij ons op bezoek

## De verklaring: wat in een kaart staat
unknown-data = welke gegevens wij gebruiken
unknown-basis = waarom het mag
unknown-recipients = met wie wij delen
unknown-periods = hoe lang wij bewaren
with-nobody = Met niemand.
special-data = gevoelige gegevens
ground-law = de wet
national-number = het burgerservicenummer
without-number = Het kan ook zonder dit nummer.
consent-withdraw = Toestemming intrekken?
consent-alternative = Liever niet?
consent-is-free = Zegt u nee? Dan heeft dat geen gevolgen.

## De verklaring: met wie wij delen
brief-processor = { $count ->
    [one] 1 bedrijf dat voor ons werkt
   *[other] { $count } bedrijven die voor ons werken
}
brief-sub-processor = { $count ->
    [one] 1 bedrijf dat zij inhuren
   *[other] { $count } bedrijven die zij inhuren
}
brief-independent-controller = { $count ->
    [one] 1 organisatie die zelf beslist
   *[other] { $count } organisaties die zelf beslissen
}
brief-joint-controller = { $count ->
    [one] 1 organisatie waarmee wij samen beslissen
   *[other] { $count } organisaties waarmee wij samen beslissen
}
brief-public-authority = { $count ->
    [one] 1 overheidsorganisatie
   *[other] { $count } overheidsorganisaties
}
brief-client = { $count ->
    [one] 1 opdrachtgever
   *[other] { $count } opdrachtgevers
}
brief-role-undecided = { $count ->
    [one] 1 partij waarvan de rol nog niet vaststaat
   *[other] { $count } partijen waarvan de rol nog niet vaststaat
}
sharing-processor = Bedrijven die voor ons werken
sharing-processor-what = Zij doen met uw gegevens alleen wat wij vragen (verwerkers)
sharing-sub-processor = Bedrijven die zij inhuren
sharing-sub-processor-what = Zij werken voor een bedrijf dat voor ons werkt (subverwerkers)
sharing-independent-controller = Organisaties die zelf beslissen
sharing-independent-controller-what = Zij zorgen zelf voor de gegevens die zij krijgen (zelfstandig verantwoordelijken)
sharing-joint-controller = Organisaties waarmee wij samen beslissen
sharing-joint-controller-what = Met hen kiezen wij samen waarvoor gegevens nodig zijn (gezamenlijk verantwoordelijken)
sharing-public-authority = Overheid
sharing-public-authority-what = Deze organisaties hebben een taak van de wet (overheidsinstanties)
sharing-client = Opdrachtgevers
sharing-client-what = Voor hen doen wij werk met gegevens
sharing-undecided = Anderen
sharing-undecided-what = Welke rol zij hebben, is nog niet vastgelegd
stored-in = opslag in
seen-from = toegang vanuit

## De verklaring: waarom gegevens naar een land buiten de EER mogen
mechanism-adequacy = De Europese Commissie vindt dat dit land gegevens goed beschermt
mechanism-data-privacy-framework = De ontvanger doet mee aan een regeling die de Europese Commissie goed vindt
mechanism-public-authority-instrument = Overheden hebben dit samen geregeld
mechanism-binding-corporate-rules = Het bedrijf heeft regels die een toezichthouder goed vond
mechanism-standard-contractual-clauses = Er geldt een vast contract van de Europese Commissie
mechanism-authority-clauses = Er geldt een vast contract van een toezichthouder
mechanism-code-of-conduct = De ontvanger houdt zich aan een gedragscode
mechanism-certification = De ontvanger heeft een keurmerk
mechanism-ad-hoc-clauses = Er geldt een eigen contract dat een toezichthouder goed vond
mechanism-administrative-arrangement = Overheden hebben dit samen afgesproken
mechanism-explicit-consent = U vindt het uitdrukkelijk goed
mechanism-contract-with-data-subject = Het is nodig voor een overeenkomst met u
mechanism-contract-for-data-subject = Het is nodig voor een overeenkomst die goed is voor u
mechanism-public-interest = Het is nodig voor een groot algemeen belang
mechanism-legal-claims = Het is nodig voor een rechtszaak
mechanism-vital-interests = Het is nodig om iemands leven te beschermen
mechanism-public-register = De gegevens staan in een openbaar register
mechanism-compelling-legitimate-interests = Wij hebben er een dwingend belang bij
mechanism-none = Er is nog geen bescherming geregeld

## De verklaring: waar gegevens vandaan komen, en of u ze moet geven
source-data-subject = Van uzelf
source-third-party = Van iemand anders
source-public-source = Uit een openbare bron
source-own-observation = Wij zien of meten het zelf
source-derived = Wij leiden het af uit andere gegevens
mandatory-statutory = Ja, dat moet van de wet
mandatory-contractual = Ja, voor de overeenkomst
mandatory-pre-contract = Ja, om een overeenkomst te sluiten
mandatory-voluntary = Nee, u kiest zelf

## De verklaring: rechten in het kort
right-portability-short = U mag ze meenemen.
right-objection-short = U mag bezwaar maken.
right-objection-to-marketing-short = U mag nee zeggen tegen reclame.
right-objection-to-research-short = U mag nee zeggen tegen onderzoek.
right-withdrawal-of-consent-short = U mag uw toestemming intrekken.
right-human-review-short = U mag een mens laten meekijken.
rights-depend = Andere rechten hangen af van de reden.
free-of-charge = geen
other-names = Ook bekend als
legal-form = Rechtsvorm
country = Land

## De regels
severity-error = fout
severity-warning = waarschuwing
severity-advice = advies
catalogue-code = Code
catalogue-severity = Ernst
catalogue-gate = Soort
catalogue-law = Bron
catalogue-rule = Regel
catalogue-accept = Accepteren
catalogue-dutch = Geldt alleen waar Nederlands recht geldt.
catalogue-uncertain = De bron van deze regel is niet zeker. Ga zelf na of de regel voor u geldt.
catalogue-explained-in = De uitleg van deze regel is er alleen in het { $language }:
catalogue-coverage = Welke regel naar welke letter van de AVG kijkt
catalogue-letter = Artikel
catalogue-looks = Regels, of waarom er geen is
catalogue-left-out = Codes die geen regel zijn
catalogue-left-out-one = geen regel
catalogue-why = Waarom
catalogue-to-come = Nog geen regel.
tables-age = Let op: de naslagtabellen (landen, termijnen, wetten) zijn van { $day } en ouder dan 6 maanden. Werk het programma bij.
kind-load = inlezen
kind-integrity = tegenspraak
kind-publish = nodig om te publiceren
kind-gap = tekort
accept-yes = mag voor een tijd, met reden, naam en einddatum
accept-plan = kan niet; een herstelplan met datum kan wel
accept-no = kan niet

## Tekeningen
flow-people = Betrokkenen
flow-categories = Gegevens
flow-purposes = Doelen
flow-recipients = Ontvangers
flow-countries = Landen
flow-client = Doel van de opdrachtgever
flow-others = { $count } andere
flow-sensitive = gevoelig
flow-outside = buiten de EER
flow-title = De weg van de gegevens
flow-title-of = De weg van de gegevens: { $department }
flow-caption = Wat hangt samen, met het aantal verwerkingen
flow-caption-of = Wat hangt samen, met het aantal verwerkingen: { $department }
flow-head-from = Wat of wie
flow-head-column = Kolom
flow-head-to = Hangt samen met
flow-description = Van links naar rechts: mensen, gegevens, doelen, ontvangers en landen. Aantal verwerkingen: { $count }.
flow-description-sensitive = Gevoelig: { $names }.
flow-description-outside = Buiten de EER: { $names }.
flow-other-departments = Andere afdelingen
flow-no-department = Zonder afdeling
bars-title = Bewaartermijnen, van kort naar lang
bars-description = Aantal termijnen: { $count }. Bovenaan staat { $first }. Onderaan staat { $last }.
bars-cut = Een balk met 2 schuine strepen is langer dan de tekening. De termijn staat erachter.
bars-open = geen vaste termijn
bars-see = zie de tabel
bars-together = { $name } en { $count } andere
stack-title = Open tekorten per onderwerp, naar ernst
stack-description = Aantal open tekorten: { $count }. De meeste gaan over { $topic }: { $most }.
stack-caption = Open tekorten per onderwerp
stack-head-topic = Onderwerp
stack-head-total = Samen
basis-short-consent = toestemming
basis-short-contract = overeenkomst
basis-short-legal-obligation = wettelijke plicht
basis-short-vital-interests = vitaal belang
basis-short-public-task = publieke taak
basis-short-legitimate-interests = eigen belang
## Het verwerkingsregister
records-standing = Rol en eigenaar
records-access = Toegang
records-upkeep = Onderhoud
records-reach = Bereikbaar
records-places = Landen
records-checks = Controle
records-for-client = voor een opdrachtgever
records-further = Verder
records-yes = ja
records-no = nee
records-none = geen
records-rest-yes = Ja
records-rest-no = Nee
records-rest-none = Geen
records-rest-unknown = Niet vastgelegd
index-name = Op naam
index-name-help = Alle verwerkingen op alfabet.
index-party = Op partij
index-party-help = Ontvangers, verwerkers, subverwerkers, opdrachtgevers en bronnen, met de verwerkingen waarbij zij zijn betrokken.
index-country = Op land
index-country-help = Landen waar gegevens heen gaan, staan of te zien zijn, en waar een partij is gevestigd.
index-category = Op soort gegevens
index-category-help = Elke soort gegevens met de verwerkingen die haar gebruiken.
index-basis = Op grondslag
index-basis-help = Elke grondslag van artikel 6 AVG met de verwerkingen die erop rusten.
index-department = Op afdeling
index-department-help = Elke afdeling met haar verwerkingen.
index-owner = Op eigenaar
index-owner-help = Elke functie die over verwerkingen gaat.
index-ended = (beëindigd)

## Afkortingen: wat er staat, en waar dat voor staat
abbreviation-gdpr = AVG: Algemene verordening gegevensbescherming
abbreviation-dutch-act = UAVG: Uitvoeringswet Algemene verordening gegevensbescherming
abbreviation-ai = AI: kunstmatige intelligentie
abbreviation-eu = EU: Europese Unie
abbreviation-eea = EER: Europese Economische Ruimte
abbreviation-authority = AP: Autoriteit Persoonsgegevens
abbreviation-officer = FG: functionaris gegevensbescherming
abbreviation-assessment = DPIA: beoordeling van de gevolgen voor mensen, vooraf gedaan
abbreviation-clauses = SCC: modelbepalingen van de Europese Commissie voor doorgifte
abbreviation-corporate-rules = BCR: bindende regels binnen een groep bedrijven
abbreviation-citizen-number = BSN: burgerservicenummer
abbreviation-chamber = KvK: Kamer van Koophandel
abbreviation-taxes = AWR: Algemene wet inzake rijksbelastingen

## Waar een zin vandaan komt
why-words = Register: deze regels staan in de zin
why-presence = Register: zonder deze regels staat de zin hier niet
why-template = Sjabloon
why-rules = Regels die naar deze velden kijken
why-explain = Lees verder met: verantwoord explain { $code }
why-fixed = Geen regel in het register verandert deze zin: de woorden komen uit het sjabloon.
why-more = en nog { $count }
why-several = { $count } zinnen passen. Kies er een met --in PAGINA#anker:
why-nothing = Geen zin in de documenten lijkt hierop.
why-closest = Deze zin staat in geen document. Het meest lijken:
why-no-page = Er is geen pagina { $page }. Er zijn: { $pages }
why-no-anchor = { $page } heeft geen anker { $anchor }. Bedoelt u #{ $near }?
why-unreadable = Het register kan niet worden gelezen. Los eerst op wat check meldt.

## Het voorbeeld in een browser
serve-ready = Open { $address } in uw browser. Ctrl-C stopt.
serve-title = Voorbeeld van de documenten
serve-skip = Naar bevindingen en herkomst
serve-document = Document
serve-preview = Het gekozen document
serve-hint = Klik in het document op een zin, of zoek hem hier. U ziet dan van welke regels hij komt.
serve-ask = Zin, of een deel ervan
serve-find = Zoek
serve-origin = Waar komt deze zin vandaan?
serve-findings = Bevindingen
serve-no-findings = Geen bevindingen.
serve-no-origin = Deze zin staat niet in een gedeelte van dit document.
serve-fault = Zo is er geen nieuw document te maken. U ziet het laatste dat wel kon.
serve-lost = Geen verbinding. Draait verantwoord serve nog?
serve-fresh = Bijgewerkt na opslaan.
serve-copy = Kopieer plaats
serve-copied = De plaats is gekopieerd.
serve-open = Open in VS Code
serve-where = Toon in document
serve-told = Deze zinnen hangen aan de regel:
serve-told-none = In dit document hangt geen zin aan deze regel.
serve-searching = Even zoeken …
serve-waived = geaccepteerd
## In de editor
lsp-other-place = Hier staat het andere.
lsp-no-id = Hier staat geen id.
lsp-bad-id = "{ $id }" kan geen id zijn: gebruik kleine letters, cijfers en streepjes.
lsp-id-taken = De id "{ $id }" is al van iets anders.
