### Das Register, mit dem jemand anfängt: was `init` schreibt und fragt.

## Dateien
file-organisation = organisation
file-lists = listen
file-activities = verarbeitungen

## Erläuterung in den Dateien
remark-organisation =
    Die Organisation, die Rechte der Menschen und die Datenschutzerklärung.
    Ein Schlüssel, den Sie weglassen, ist unbekannt: Der Mängelbericht fragt danach.
    Das Wort none sagt, dass es keinen gibt und dass jemand das weiß.
remark-example =
    Dies ist ein Beispiel: Die Verarbeitungen, Aktenzeichen und Daten sind erfunden.
    Stimmt alles für Sie? Dann entfernen Sie die Zeile hierunter. Bis dahin steht auf jeder Seite "Beispiel".
remark-dates = Ein Tag ist Jahr-Monat-Tag. Ein Zeitraum ist P1Y (Jahr), P6M (Monate), P4W (Wochen) oder P10D (Tage).
remark-contact = Adressen der Organisation, nie von 1 Beschäftigten: Sie kommen in die Datenschutzerklärung.
remark-none = Einen Vertreter braucht nur, wer außerhalb der Europäischen Union sitzt.
remark-no-dpo = Für manche Organisationen ist ein Datenschutzbeauftragter Pflicht (Artikel 37 DSGVO). Halten Sie fest, warum Sie keinen haben; hier steht das Aktenzeichen dazu.
remark-rights = Wie Menschen ihre Rechte nutzen. Zu jedem Recht füllt das Programm die Worte des Gesetzes ein.
remark-notices = Wer welche Datenschutzerklärung bekommt. Es darf mehr als 1 sein.
remark-texts = Ihre eigenen Worte in der Datenschutzerklärung. Weitere Texte: introduction, sharing, security, contact.
remark-lists =
    Was Sie einmal schreiben und öfter verwenden. Jeder Eintrag hat eine Id: Kleinbuchstaben und Bindestriche.
    Eine Verarbeitung verweist mit dieser Id darauf.
remark-people = Wessen Daten Sie verwenden.
remark-data = Welche Daten das sind.
remark-purposes = Wozu Sie sie verwenden.
remark-parties = Wer Daten bekommt. Ein Auftragsverarbeiter (processor) tut nur, was Sie verlangen; mit ihm haben Sie einen Vertrag.
remark-security = Wie Sie Daten schützen. Nur public_text kommt in die Datenschutzerklärung.
remark-retention = Wie lange Sie speichern, und ab welchem Zeitpunkt diese Zeit zählt.
remark-activities =
    Die Verarbeitungen. Kopieren Sie 1, um eine neue zu machen: Geben Sie ihr eine eigene Id, und tragen Sie
    diese Id auch bei activities in der Datei mit der Organisation ein.
remark-tenancy = Der Mietvertrag
remark-repairs = Reparaturen
remark-applicants = Wohnungssuchende
remark-staff = Beschäftigte
remark-visitors = Besucher und Kameras
remark-newsletter = Der Newsletter

## Namen, mit denen Einträge aufeinander verweisen
id-notice = datenschutzerklaerung
id-tenant = mieter
id-applicant = wohnungssuchende
id-employee = beschaeftigte
id-visitor = besucher
id-contact = kontakt
id-name = name
id-address = anschrift
id-phone = telefon
id-contract = vertrag
id-contract-terms = vertragsdaten
id-report = meldung
id-report-text = meldungstext
id-registration = anmeldung
id-birth-date = geburtsdatum
id-household = haushalt
id-employment = beschaeftigung
id-job = stelle
id-footage = kamerabild
id-image = bild
id-mail = mailadresse
id-mail-address = mail
id-letting = vermieten
id-repairing = reparieren
id-registering = anmelden
id-employing = personal-verwalten
id-guarding = schuetzen
id-news = nachrichten-senden
id-software = software
id-contractor = handwerksbetrieb
id-pension-fund = pensionskasse
id-system = verwaltung
id-access = zugang
id-encryption = verschluesselung
id-connection = verbindung
id-backup = sicherungskopie
id-tenancy-file = mietakte
id-report-file = meldungsakte
id-registration-file = anmeldeakte
id-staff-file = personalakte
id-footage-file = kamerabilder
id-subscription = abonnement
id-tenancy = mietvertrag
id-repairs = reparaturen
id-registering-activity = wohnungssuche
id-staff = personal
id-cameras = kameras
id-newsletter = newsletter

## Die Organisation des Beispiels
name = Wohnungsstiftung Die Weide
kvk = 00000000
street = Wilgenlaan 1
postal-code = 1000 AA
city = Voorbeeldstad
email = info@de-wilg.example
phone = +31 10 000 00 00
website = https://www.de-wilg.example
privacy-email = datenschutz@de-wilg.example
dpo-email = dsb@de-wilg.example
privacy-officer = Stelle für Datenschutz
privacy-team = Team Datenschutz
ref-dpo = BESCHLUSS-1
ref-confidentiality = REGELUNG-1
ref-breach = VERFAHREN-DATENPANNE
ref-breach-log = LISTE-DATENPANNEN
ref-notify = VERFAHREN-RECHTE
ref-agreement = AUFTRAGSVERARBEITUNG-1
ref-assurance = ZERTIFIKAT-1
ref-restore = VERFAHREN-WIEDERHERSTELLUNG
ref-lia = ABWÄGUNG-1
ref-dpia = DSFA-1
ref-consent = LISTE-NEWSLETTER
refusal = Sagen wir nein? Dann lesen Sie, warum. Sie können innerhalb von 6 Wochen vor Gericht gehen.
internal-complaint = Schreiben Sie zuerst unserem Team Datenschutz.
representation = Ihr Betreuer darf für Sie fragen.
notice-name = Was wir mit Ihren Daten tun
introduction = Wir verwenden Daten über Sie, um unsere Arbeit zu tun. Hier lesen Sie, welche Daten das sind und was Sie selbst regeln können.

## Menschen
tenants = Mieter
tenants-who = Menschen, die eine Wohnung von uns mieten.
applicants = Wohnungssuchende
applicants-who = Menschen, die eine Wohnung suchen und bei uns angemeldet sind.
employees-name = Beschäftigte
employees-who = Menschen, die bei uns arbeiten.
visitors = Besucher
visitors-who = Menschen, die in unsere Gebäude kommen.

## Daten
contact-data = Name und Kontakt
element-name = Name
element-address = Anschrift
element-phone = Telefonnummer
contract-data = Mietvertrag
element-contract = Vertrag, Miete und Beginn
report-data = Meldung
element-report = was defekt ist
registration-data = Anmeldung
element-birth-date = Geburtsdatum
element-household = mit wie vielen Menschen Sie eine Wohnung suchen
employment-data = Beschäftigung
element-job = Stelle, Dienstplan und Absprachen
footage-data = Kamerabilder
element-image = Bilder der Kamera
mail-data = E-Mail-Adresse
element-mail = E-Mail-Adresse

## Zwecke
purpose-letting = Die Wohnung vermieten
purpose-letting-what = Wir schließen den Mietvertrag und halten uns daran.
purpose-repairing = Reparieren
purpose-repairing-what = Wir vereinbaren einen Termin mit Ihnen und lösen das Problem.
purpose-registering = Wohnungssuchende anmelden
purpose-registering-what = Wir melden Sie an, damit Sie sich um eine Wohnung bewerben können.
purpose-employing = Das Arbeitsverhältnis durchführen
purpose-employing-what = Wir halten uns an die Absprachen über Ihre Arbeit.
purpose-guarding = Gebäude schützen
purpose-guarding-what = Wir schützen Menschen und Gebäude mit Kameras.
purpose-news = Nachrichten senden
purpose-news-what = Wir senden Ihnen den Newsletter, für den Sie sich angemeldet haben.

## Wer Daten bekommt
software-name = Beispiel Software B.V.
software-what = Liefert und betreibt das System mit unserer Verwaltung.
contractor-name = Beispiel Bau B.V.
contractor-what = Führt Reparaturen aus.
pension-fund-name = Beispiel Pensionskasse
pension-fund-what = Regelt die Rente unserer Beschäftigten.
system-name = Verwaltung
system-what = Akten, Briefe und Bilder.
because-system = Weil die Verwaltung in diesem System liegt.
because-contractor = Um einen Termin zu vereinbaren und die Arbeit zu tun.
because-pension = Um Ihre Rente zu regeln.

## Sicherheit
access-name = Zugang nach Aufgabe
access-text = Nur Beschäftigte, die es brauchen, kommen an Ihre Daten.
encryption-name = Verschlüsselte Speicherung
encryption-text = Wir speichern Daten verschlüsselt.
connection-name = Verschlüsselte Verbindung
connection-text = Was Sie uns senden, ist unterwegs verschlüsselt.
backup-name = Sicherungskopie
backup-text = Wir machen jeden Tag eine Sicherungskopie.

## Speichern
tenancy-file = Mietakte
after-tenancy = Sie die Wohnung verlassen haben
report-file = Meldung
after-report = Ihre Meldung erledigt war
registration-file = Anmeldung
after-registration = Sie sich abgemeldet haben
staff-file = Personalakte
after-employment = Sie unser Haus verlassen haben
footage-file = Kamerabilder
after-footage = das Bild gemacht wurde
subscription = Newsletter
after-subscription = Sie sich abgemeldet haben
erase-method = Löschauftrag im System
head-of-housing = Leitung Wohnen
head-of-staff = Leitung Personal

## Verarbeitungen
housing = Wohnen
staff-department = Personal
staff-of-department = Beschäftigte der Abteilung
tenancy = Der Mietvertrag
tenancy-what = Wir schließen den Vertrag und halten uns daran.
repairs = Reparaturen
repairs-what = Sie melden, dass etwas defekt ist. Wir lassen es reparieren.
registering = Anmeldung als Wohnungssuchende
registering-what = Sie melden sich an, um eine Wohnung zu suchen.
staff = Ihr Arbeitsverhältnis
staff-what = Wir halten uns an Ihren Arbeitsvertrag.
cameras = Kameras an Gebäuden
cameras-what = Am Eingang hängen Kameras.
newsletter = Der Newsletter
newsletter-what = Sie bekommen unseren Newsletter, wenn Sie sich anmelden.
without-contract = Ohne diese Daten können wir Ihnen keine Wohnung vermieten.
without-repairs = Ohne diese Daten können wir keinen Termin vereinbaren.
without-registration = Ohne diese Daten können wir Sie nicht anmelden.
without-employment = Ohne diese Daten können wir Ihren Lohn nicht zahlen.
interest-guarding = Wir wollen Menschen und Gebäude schützen.
camera-area = Der Eingang und die Halle.
camera-viewer = Verwaltung der Kameras
camera-makes = Die Kamera macht die Bilder.
withdraw-how = Klicken Sie im Newsletter auf Abmelden, oder schreiben Sie uns eine E-Mail.
consent-instead = Sie finden die Nachrichten auch auf unserer Website.
dpia-reason = Kleiner Umfang, bekannte Arbeitsweise und keine Entscheidung mit großen Folgen.
dpia-outcome = Geringes Risiko, denn die Kamera sieht nur den Eingang und die Halle.
dpia-advice = einverstanden
dpia-views = Mieterverein

## Was init --guided fragt
guided-welcome =
    Dies wird der Anfang Ihres Registers. Es gibt höchstens { $count } Fragen.
    In Klammern steht, was Sie bekommen, wenn Sie nur Enter drücken. Strg+C beendet: Dann wird nichts geschrieben.
ask-name = Wie heißt Ihre Organisation vollständig?
ask-sector = Was für eine Organisation ist es?
ask-kvk = Wie lautet die Nummer im Handelsregister (KvK)? (8 Ziffern; leer ist unbekannt)
ask-street = Straße und Hausnummer, oder Postfach?
ask-postal-code = Postleitzahl?
ask-city = Ort?
ask-email = Unter welcher E-Mail-Adresse ist die Organisation erreichbar?
ask-phone = Unter welcher Telefonnummer? (leer ist unbekannt)
ask-website = Wie lautet die Website? (leer ist unbekannt)
ask-privacy-email = Welche E-Mail-Adresse gibt es für Fragen zum Datenschutz?
ask-employees = Wie viele Menschen arbeiten dort?
ask-dpo = Haben Sie einen Datenschutzbeauftragten? (ja oder nein)
ask-dpo-email = Wie lautet die E-Mail-Adresse des Datenschutzbeauftragten?
ask-dpo-registered = An welchem Tag wurde er der Aufsichtsbehörde gemeldet? (JJJJ-MM-TT)
ask-activities = Welche dieser Verarbeitungen haben Sie? (Nummern mit Komma dazwischen)
say-required = Hier ist eine Antwort nötig.
say-email = Das ist keine E-Mail-Adresse. Schreiben Sie sie wie info@beispiel.nl.
say-website = Das ist keine Webadresse. Schreiben Sie sie wie https://www.beispiel.nl.
say-phone = Das ist keine Telefonnummer. Schreiben Sie sie wie +31 10 123 45 67.
say-kvk = Eine KvK-Nummer hat 8 Ziffern.
say-number = Schreiben Sie eine Zahl, wie 85.
say-date = Schreiben Sie den Tag als JJJJ-MM-TT, wie { $example }.
say-past = Dieser Tag kommt erst noch. Schreiben Sie einen Tag bis heute.
say-yes-or-no = Antworten Sie mit ja oder nein.
say-choice = Wählen Sie aus den Nummern 1 bis { $last }.
yes-words = ja j yes y
no-words = nein n no
