### Het register waarmee iemand begint: wat `init` schrijft en vraagt.

## Bestanden
file-organisation = organisatie
file-lists = lijsten
file-activities = verwerkingen

## Uitleg in de bestanden
remark-organisation =
    De organisatie, de rechten van mensen en de privacyverklaring.
    Een sleutel die u weglaat, is onbekend: het tekortenrapport vraagt ernaar.
    Het woord none zegt dat er geen is, en dat iemand dat weet.
remark-example =
    Dit is een voorbeeld: de verwerkingen, kenmerken en datums zijn verzonnen.
    Klopt alles voor u? Haal dan de regel hieronder weg. Tot die tijd staat op elke bladzijde "Voorbeeld".
remark-dates = Datums zijn jaar-maand-dag. Een termijn is P1Y (jaar), P6M (maanden), P4W (weken) of P10D (dagen).
remark-contact = Adressen van de organisatie, nooit van 1 medewerker: zij komen in de privacyverklaring.
remark-none = Een vertegenwoordiger is alleen nodig voor wie buiten de Europese Unie zit.
remark-no-dpo = Een functionaris is voor sommige organisaties verplicht (artikel 37 AVG). Leg vast waarom u er geen hebt; hier staat het kenmerk van dat stuk.
remark-rights = Hoe mensen hun rechten gebruiken. Bij elk recht vult het programma de woorden van de wet in.
remark-notices = Wie welke privacyverklaring krijgt. Meer dan 1 mag.
remark-texts = Uw eigen woorden in de privacyverklaring. Meer teksten: introduction, sharing, security, contact.
remark-lists =
    Wat u 1 keer opschrijft en vaker gebruikt. Elk onderdeel heeft een id: kleine letters en streepjes.
    Een verwerking verwijst ernaar met dat id.
remark-people = Van wie u gegevens gebruikt.
remark-data = Welke gegevens dat zijn.
remark-purposes = Waarvoor u ze gebruikt.
remark-parties = Wie gegevens krijgt. Een verwerker (processor) doet alleen wat u vraagt; met hem hebt u een overeenkomst.
remark-security = Hoe u gegevens beveiligt. Alleen public_text komt in de privacyverklaring.
remark-retention = Hoe lang u bewaart, en vanaf welk moment die tijd telt.
remark-activities =
    De verwerkingen. Kopieer er 1 om een nieuwe te maken: geef een eigen id, en zet dat id ook
    bij activities in het bestand met de organisatie.
remark-tenancy = Het huurcontract
remark-repairs = Reparaties
remark-applicants = Woningzoekenden
remark-staff = Medewerkers
remark-visitors = Bezoekers en camera's
remark-newsletter = De nieuwsbrief

## Namen waarmee onderdelen naar elkaar verwijzen
id-notice = privacyverklaring
id-tenant = huurder
id-applicant = woningzoekende
id-employee = medewerker
id-visitor = bezoeker
id-contact = contact
id-name = naam
id-address = adres
id-phone = telefoon
id-contract = contract
id-contract-terms = contractgegevens
id-report = melding
id-report-text = meldingstekst
id-registration = inschrijfgegevens
id-birth-date = geboortedatum
id-household = huishouden
id-employment = dienstverband
id-job = functie
id-footage = camerabeeld
id-image = beeld
id-mail = mailadres
id-mail-address = mail
id-letting = verhuren
id-repairing = repareren
id-registering = inschrijven
id-employing = personeelsbeheer
id-guarding = beveiligen
id-news = nieuws-sturen
id-software = software
id-contractor = aannemer
id-pension-fund = pensioenfonds
id-system = administratie
id-access = toegang
id-encryption = versleuteling
id-connection = verbinding
id-backup = reservekopie
id-tenancy-file = huurdossier
id-report-file = meldingsdossier
id-registration-file = inschrijfdossier
id-staff-file = personeelsdossier
id-footage-file = camerabeelden
id-subscription = abonnement
id-tenancy = huurcontract
id-repairs = reparaties
id-registering-activity = woningzoekenden
id-staff = personeelszaken
id-cameras = cameratoezicht
id-newsletter = nieuwsbrief

## De organisatie van het voorbeeld
name = Woonstichting De Wilg
kvk = 00000000
street = Wilgenlaan 1
postal-code = 1000 AA
city = Voorbeeldstad
email = info@de-wilg.example
phone = +31 10 000 00 00
website = https://www.de-wilg.example
privacy-email = privacy@de-wilg.example
dpo-email = fg@de-wilg.example
privacy-officer = privacy officer
privacy-team = privacyteam
ref-dpo = BESLUIT-1
ref-confidentiality = REGELING-1
ref-breach = PROCEDURE-DATALEK
ref-breach-log = LOGBOEK-DATALEK
ref-notify = PROCEDURE-RECHTEN
ref-agreement = VERWERKERSOVEREENKOMST-1
ref-assurance = KEURMERK-1
ref-restore = PROCEDURE-HERSTEL
ref-lia = AFWEGING-1
ref-dpia = DPIA-1
ref-consent = LOGBOEK-NIEUWSBRIEF
refusal = Zeggen wij nee? Dan leest u waarom. U kunt binnen 6 weken naar de rechter.
internal-complaint = Mail eerst ons privacyteam.
representation = Uw bewindvoerder of mentor mag namens u vragen.
notice-name = Wat wij met uw gegevens doen
introduction = Wij gebruiken gegevens van u om ons werk te doen. Hier leest u welke gegevens dat zijn en wat u zelf kunt regelen.

## Mensen
tenants = Huurders
tenants-who = Mensen die een woning van ons huren.
applicants = Woningzoekenden
applicants-who = Mensen die een woning zoeken en bij ons staan ingeschreven.
employees-name = Medewerkers
employees-who = Mensen die bij ons werken.
visitors = Bezoekers
visitors-who = Mensen die in onze gebouwen komen.

## Gegevens
contact-data = Naam en contact
element-name = naam
element-address = adres
element-phone = telefoonnummer
contract-data = Huurcontract
element-contract = contract, huurprijs en ingangsdatum
report-data = Melding
element-report = wat er stuk is
registration-data = Inschrijving
element-birth-date = geboortedatum
element-household = met hoeveel mensen u een woning zoekt
employment-data = Dienstverband
element-job = functie, rooster en afspraken
footage-data = Camerabeelden
element-image = beelden van de camera
mail-data = E-mailadres
element-mail = e-mailadres

## Doelen
purpose-letting = De woning verhuren
purpose-letting-what = Wij maken het huurcontract en houden ons daaraan.
purpose-repairing = Reparaties doen
purpose-repairing-what = Wij maken een afspraak met u en lossen het probleem op.
purpose-registering = Woningzoekenden inschrijven
purpose-registering-what = Wij schrijven u in, zodat u op een woning kunt reageren.
purpose-employing = Het dienstverband uitvoeren
purpose-employing-what = Wij houden ons aan de afspraken over uw werk.
purpose-guarding = Gebouwen beveiligen
purpose-guarding-what = Wij beschermen mensen en gebouwen met camera's.
purpose-news = Nieuws sturen
purpose-news-what = Wij sturen u de nieuwsbrief waarvoor u zich aanmeldde.

## Wie gegevens krijgt
software-name = Voorbeeld Software B.V.
software-what = Levert en beheert het systeem waarin onze administratie staat.
contractor-name = Voorbeeld Bouw B.V.
contractor-what = Voert reparaties uit.
pension-fund-name = Voorbeeld Pensioenfonds
pension-fund-what = Regelt het pensioen van onze medewerkers.
system-name = Administratie
system-what = Dossiers, brieven en beelden.
because-system = Omdat de administratie in dit systeem staat.
because-contractor = Om een afspraak te maken en het werk te doen.
because-pension = Om uw pensioen te regelen.

## Beveiliging
access-name = Toegang per functie
access-text = Alleen medewerkers die het nodig hebben, kunnen bij uw gegevens.
encryption-name = Versleutelde opslag
encryption-text = Wij bewaren gegevens versleuteld.
connection-name = Versleutelde verbinding
connection-text = Wat u ons stuurt, is onderweg versleuteld.
backup-name = Reservekopie
backup-text = Wij maken elke dag een reservekopie.

## Bewaren
tenancy-file = Huurdossier
after-tenancy = u de woning verliet
report-file = Melding
after-report = uw melding klaar was
registration-file = Inschrijving
after-registration = u zich uitschreef
staff-file = Personeelsdossier
after-employment = u uit dienst ging
footage-file = Camerabeelden
after-footage = het beeld is gemaakt
subscription = Nieuwsbrief
after-subscription = u zich afmeldde
erase-method = wisopdracht in het systeem
head-of-housing = hoofd wonen
head-of-staff = hoofd personeel

## Verwerkingen
housing = wonen
staff-department = personeel
staff-of-department = medewerker van de afdeling
tenancy = Het huurcontract
tenancy-what = Wij maken het contract en houden ons daaraan.
repairs = Reparaties
repairs-what = U meldt dat iets stuk is. Wij laten het maken.
registering = Inschrijven als woningzoekende
registering-what = U schrijft zich in om een woning te zoeken.
staff = Uw dienstverband
staff-what = Wij houden ons aan uw arbeidscontract.
cameras = Camera's bij gebouwen
cameras-what = Er hangen camera's bij de ingang.
newsletter = De nieuwsbrief
newsletter-what = U krijgt onze nieuwsbrief als u zich aanmeldt.
without-contract = Zonder deze gegevens kunnen wij u geen woning verhuren.
without-repairs = Zonder deze gegevens kunnen wij geen afspraak maken.
without-registration = Zonder deze gegevens kunnen wij u niet inschrijven.
without-employment = Zonder deze gegevens kunnen wij uw loon niet betalen.
interest-guarding = Wij willen mensen en gebouwen beschermen.
camera-area = De ingang en de hal.
camera-viewer = beheerder camera's
camera-makes = De camera maakt de beelden.
withdraw-how = Klik op afmelden in de nieuwsbrief, of mail ons.
consent-instead = U vindt het nieuws ook op onze website.
dpia-reason = Kleine schaal, bekende werkwijze en geen besluit met grote gevolgen.
dpia-outcome = Laag risico, want de camera ziet alleen de ingang en de hal.
dpia-advice = akkoord
dpia-views = huurdersvereniging

## Wat init --guided vraagt
guided-welcome =
    Dit wordt het begin van uw register. U krijgt hoogstens { $count } vragen.
    Tussen haken staat wat er komt als u alleen op Enter drukt. Met Ctrl+C stopt u: dan wordt niets geschreven.
ask-name = Hoe heet uw organisatie voluit?
ask-sector = Wat voor organisatie is het?
ask-kvk = Wat is het KvK-nummer? (8 cijfers; leeg is onbekend)
ask-street = Straat en nummer, of postbus?
ask-postal-code = Postcode?
ask-city = Plaats?
ask-email = Op welk e-mailadres is de organisatie bereikbaar?
ask-phone = Op welk telefoonnummer? (leeg is onbekend)
ask-website = Wat is de website? (leeg is onbekend)
ask-privacy-email = Welk e-mailadres is er voor vragen over privacy?
ask-employees = Hoeveel mensen werken er?
ask-dpo = Hebt u een functionaris gegevensbescherming (FG)? (ja of nee)
ask-dpo-email = Wat is het e-mailadres van de functionaris?
ask-dpo-registered = Op welke dag is de functionaris aangemeld bij de Autoriteit Persoonsgegevens? (JJJJ-MM-DD)
ask-activities = Welke van deze verwerkingen hebt u? (nummers met een komma ertussen)
say-required = Hier is een antwoord nodig.
say-email = Dat is geen e-mailadres. Schrijf het als info@voorbeeld.nl.
say-website = Dat is geen webadres. Schrijf het als https://www.voorbeeld.nl.
say-phone = Dat is geen telefoonnummer. Schrijf het als +31 10 123 45 67.
say-kvk = Een KvK-nummer heeft 8 cijfers.
say-number = Schrijf een getal, zoals 85.
say-date = Schrijf de dag als JJJJ-MM-DD, zoals { $example }.
say-past = Die dag moet nog komen. Schrijf een dag tot en met vandaag.
say-yes-or-no = Antwoord met ja of nee.
say-choice = Kies uit de nummers 1 tot en met { $last }.
yes-words = ja j yes y
no-words = nee n no
