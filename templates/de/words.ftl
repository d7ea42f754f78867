### Die Wörter der Dokumente, die in keiner Vorlage stehen.
###
### Ein Wort je Sache: Verantwortlicher, Auftragsverarbeiter, Auftraggeber, betroffene Person, Personengruppe,
### Datenkategorie, Zweck, Rechtsgrundlage, Empfänger, Stelle (party), Vereinbarung (arrangement), Übermittlung,
### Garantie (safeguard), Speicherdauer, gesetzliche Aufbewahrungsfrist (statute), Schutzmaßnahme, Verarbeitung,
### Register (die Dateien), Verarbeitungsverzeichnis (Artikel 30), Datenschutzerklärung, Mängelbericht,
### Mangel (gap), Befund (finding), hingenommener Mangel, Behebungsplan, Aufsichtsbehörde, Datenschutzbeauftragter.

## Was steht, wo nichts steht
unknown = nicht erfasst
none = keine
yes = ja
no = nein

## Das Wort über einem Kasten
callout-note = Anmerkung
callout-tip = Tipp
callout-important = Wichtig
callout-warning = Achtung
callout-caution = Warnung

## Zeiträume
period-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
period-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
period-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
period-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
period-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
period-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
period-indefinite = unbefristet

## Werte
money = { $whole },{ $cents } €
article = Artikel { $article }
art-mark = Art. { $letters }
counted-from = ab dem Tag, an dem
until = bis
language-nl = Niederländisch
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-tr = Türkisch
language-ar = Arabisch
language-pl = Polnisch
language-uk = Ukrainisch

## Eine Stelle im Gesetz
act-gdpr = DSGVO
act-ai = KI-Verordnung
cite-article = { $act } Art. { $article }
cite-paragraph = { $place } Abs. { $paragraph }
cite-definition = { $place } Nr. { $paragraph }
cite-point = { $place } lit. { $point }

## Hauptwörter im Satz: klein (small) oder groß (capital)
nouns = capital

## Der Rahmen um ein Dokument
chrome-contents = Inhalt
chrome-skip = Zum Inhalt
chrome-page-of = Seite {"{page}"} von {"{pages}"}
chrome-contents-entry = {"{title}"}, Seite {"{page}"}
chrome-continued = {"{title}"} (Fortsetzung)
stamp-concept = Entwurf
stamp-example = Beispiel
foot-version = Version { $version }
foot-as-of = Stand vom { $date }
foot-fingerprint = Prüfzeichen { $fingerprint }
attachment-register = Das Register, aus dem dieses Dokument gemacht ist
attachment-records = Was Artikel 30 DSGVO verlangt, für Programme
attachment-statement = { $title }, für Programme
title-statement = Datenschutzerklärung
title-records = Verarbeitungsverzeichnis
title-gaps = Mängelbericht
title-of = { $title }: { $organisation }
description-statement = Welche personenbezogenen Daten { $organisation } verwendet, warum, wie lange, und welche Rechte Sie haben.
description-records = Das Verzeichnis von Verarbeitungstätigkeiten von { $organisation } (Artikel 30 DSGVO).
description-gaps = Was das Gesetz verlangt und dem Register von { $organisation } noch fehlt.
file-statement = datenschutzerklaerung
file-records = verarbeitungsverzeichnis
file-gaps = maengelbericht
organisation-unknown = Organisation ohne Namen

## Die Organisation
trade-register-number = Handelsregisternummer (KvK)
postal-address = Postanschrift
visiting-address = Besuchsanschrift
establishments = Weitere Niederlassungen
contact-form = Kontaktformular
party-withheld = eine Stelle, die wir nicht namentlich nennen

## Rechtsgrundlagen in einfachen Worten (Art. 6 Abs. 1)
basis-consent = Sie haben eingewilligt
basis-contract = Nötig für einen Vertrag mit Ihnen
basis-legal-obligation = Das Gesetz verlangt es
basis-vital-interests = Nötig, um das Leben eines Menschen zu schützen
basis-public-task = Teil einer Aufgabe im öffentlichen Interesse
basis-legitimate-interests = Unser Interesse

## Rechte (Art. 7 und 15 bis 22)
right-access = Auskunft über Ihre Daten erhalten
right-access-law = Sie dürfen wissen, ob wir Daten über Sie haben und welche das sind. Sie erhalten davon eine Kopie. Wir sagen Ihnen auch, wofür wir sie verwenden, wer sie erhält und wie lange wir sie speichern.
right-access-article = Artikel 15 DSGVO
right-rectification = Ihre Daten berichtigen lassen
right-rectification-law = Sind Ihre Daten falsch, oder fehlt etwas? Dann berichtigen wir sie.
right-rectification-article = Artikel 16 DSGVO
right-erasure = Ihre Daten löschen lassen
right-erasure-law = Sie dürfen verlangen, dass wir Ihre Daten löschen. Das geht, wenn wir sie nicht mehr brauchen oder sie nicht verwenden durften. Es geht auch, wenn Sie Ihre Einwilligung widerrufen oder Ihr Widerspruch berechtigt ist. Es geht nicht, wenn wir sie nach dem Gesetz aufbewahren müssen oder für ein Gerichtsverfahren brauchen.
right-erasure-article = Artikel 17 DSGVO
right-restriction = Die Verwendung Ihrer Daten einschränken lassen
right-restriction-law = Wir verwenden Ihre Daten dann eine Zeit lang nicht, löschen sie aber auch nicht. Das geht, solange wir klären, ob Ihre Daten stimmen, oder Ihren Widerspruch prüfen. Es geht auch, wenn Sie die Daten für ein Gerichtsverfahren brauchen. Und es geht, wenn wir sie nicht verwenden durften, Sie sie aber nicht löschen lassen wollen.
right-restriction-article = Artikel 18 DSGVO
right-notification = Andere über Änderungen informieren lassen
right-notification-law = Berichtigen oder löschen wir Daten, oder schränken wir ihre Verwendung ein? Dann teilen wir das allen mit, die sie von uns erhalten haben. Das tun wir nicht, wenn es unmöglich ist oder viel zu viel Aufwand macht.
right-notification-article = Artikel 19 DSGVO
right-portability = Ihre Daten mitnehmen
right-portability-law = Die Daten, die Sie uns selbst gegeben haben, können Sie als Datei erhalten. Diese Datei dürfen Sie an andere weitergeben.
right-portability-condition = Das gilt nur für Daten, die wir mit dem Computer verwenden. Das muss mit Ihrer Einwilligung geschehen oder für einen Vertrag mit Ihnen.
right-portability-article = Artikel 20 DSGVO
right-objection = Widerspruch einlegen
right-objection-law = Sie können aus einem Grund widersprechen, der mit Ihrer Situation zu tun hat. Wir hören dann auf, es sei denn, unser Interesse wiegt schwerer als Ihres. Wir hören auch nicht auf, wenn wir die Daten für ein Gerichtsverfahren brauchen.
right-objection-condition = Das gilt, wenn wir Daten für ein eigenes Interesse oder für eine Aufgabe im öffentlichen Interesse verwenden.
right-objection-article = Artikel 21 Absatz 1 DSGVO
right-objection-to-marketing = Werbung widersprechen
right-objection-to-marketing-law = Wollen Sie keine Werbung von uns? Sagen Sie es uns. Wir hören dann auf.
right-objection-to-marketing-article = Artikel 21 Absatz 2 DSGVO
right-objection-to-research = Forschung und Statistik widersprechen
right-objection-to-research-law = Verwenden wir Ihre Daten für Forschung oder Statistik? Dann dürfen Sie aus einem Grund widersprechen, der mit Ihrer Situation zu tun hat. Das geht nicht, wenn die Forschung für eine Aufgabe im öffentlichen Interesse nötig ist.
right-objection-to-research-article = Artikel 21 Absatz 6 DSGVO
right-withdrawal-of-consent = Ihre Einwilligung widerrufen
right-withdrawal-of-consent-law = Haben Sie eingewilligt? Dann dürfen Sie die Einwilligung jederzeit widerrufen. Das ändert nichts an dem, was wir vorher mit Ihrer Einwilligung getan haben.
right-withdrawal-of-consent-condition = Das gilt nur für Daten, die wir mit Ihrer Einwilligung verwenden.
right-withdrawal-of-consent-article = Artikel 7 Absatz 3 DSGVO
right-human-review = Einen Menschen prüfen lassen
right-human-review-law = Hat ein Computer über Sie entschieden? Dann dürfen Sie verlangen, dass ein Mensch die Entscheidung prüft. Sie dürfen Ihre Sicht schildern und die Entscheidung anfechten.
right-human-review-article = Artikel 22 Absatz 3 DSGVO

## Ereignisse, nach „ab dem Tag, an dem“
event-end-of-tenancy = das Mietverhältnis geendet hat
event-deregistration = die Registrierung als wohnungssuchend geendet hat
event-rejection = jemand abgelehnt wurde
event-end-of-case = der Vorgang abgeschlossen wurde
event-end-of-financial-year = das Geschäftsjahr geendet hat
event-end-of-employment = das Beschäftigungsverhältnis geendet hat
event-end-of-contract = der Vertrag geendet hat
event-end-of-relation = die Beziehung geendet hat
event-end-of-calendar-year = das Kalenderjahr geendet hat
event-incident-settled = der Vorfall erledigt wurde
event-creation = wir die Daten erfasst haben
event-last-contact = wir den letzten Kontakt hatten
event-decision = wir entschieden haben
event-withdrawal-of-consent = die Einwilligung widerrufen wurde
event-verification = wir die Daten geprüft haben
event-judgment = das Gericht entschieden hat

## Befunde in einem Terminal
report-errors = { $count } Fehler
report-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
report-advice = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
report-planned = davon { $count } mit Behebungsplan
report-waived = { $count ->
    [one] { $count } hingenommener Mangel ist hier nicht mitgezählt
   *[other] { $count } hingenommene Mängel sind hier nicht mitgezählt
}
report-nothing = Keine Befunde
report-other = auch diese Stelle zählt mit
report-consequence = Folge
report-fix = was Sie tun
report-law = Quelle
report-plan = Plan
report-plan-until = { $action }, fertig am { $due }
report-not-shown = { $count ->
    [one] { $count } Befund wird hier nicht gezeigt; check ohne --format zeigt alle.
   *[other] { $count } Befunde werden hier nicht gezeigt; check ohne --format zeigt alle.
}
report-known = { $count ->
    [one] { $count } Befund war am { $day } schon bekannt
   *[other] { $count } Befunde waren am { $day } schon bekannt
}
report-mended = { $count ->
    [one] { $count } ist seitdem behoben
   *[other] { $count } sind seitdem behoben
}
report-hidden = { $count ->
    [one] { $count } Befund durch { $option } ausgeblendet
   *[other] { $count } Befunde durch { $option } ausgeblendet
}
report-hidden-errors = davon { $count } Fehler
report-kept = ein Widerspruch im Register wird immer gezeigt
summary-place = Stelle
summary-message = Befund

## Nach einem Build
built = { $count } Dateien in { $folder } geschrieben:
built-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
built-concept = Auf der Datenschutzerklärung steht Entwurf, denn es sind Mängel offen, die die Veröffentlichung verhindern.
built-worst = Beheben Sie dies zuerst:
gate-load = Einlesen
gate-integrity = Widerspruch im Register
gate-publish = Nötig zum Veröffentlichen
gate-gap = Andere Mängel
stale = { $folder } ist nicht das, was ein Build jetzt schreiben würde:
stale-missing = { $path } fehlt
stale-different = { $path } ist anders
stale-surplus = { $path } gehört nicht dazu
stale-removed = { $path } wurde seit dem letzten Build entfernt
stale-new = { $path } fehlt: diese Datei ist neu
stale-edited = { $path } wurde von Hand geändert
stale-outdated = { $path } ist veraltet
stale-dropped = { $path } gehört nicht mehr dazu
stale-no-manifest = Es gibt keine manifest.json, daher ist nicht bekannt, was der letzte Build geschrieben hat.
stale-register = Das Register wurde seit dem letzten Build geändert.
stale-day = Der letzte Build hat mit dem { $then } gerechnet, dieser mit dem { $now }.
stale-tool = Der letzte Build war von { $then }, dieser von { $now }.
stale-other = Das Register sagt am selben Tag dasselbe. Geändert sind die Zeilen seiner Dateien, die Vorlagen, die früheren Berichte oder das Programm.
stale-nothing = Die Ausgabe ist aktuell.
unfit = Die Datenschutzerklärung ist nicht zur Veröffentlichung bereit. Das verhindert es:
unfit-example = Dieses Register ist ein Beispiel (register.example) und darf nicht veröffentlicht werden.
progress = Dokumente { $done }/{ $total }
verbose-register = Register: { $folder } ({ $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
})
verbose-templates = Vorlagen: { $folder }
verbose-built-in = Vorlagen: die des Programms
verbose-day = Stichtag: { $day }

## Einen Mangel hinnehmen
waive-accepted = { $place }: { $rule } bei { $subject } ist bis einschließlich { $day } hingenommen.
waive-planned = { $place }: { $rule } bei { $subject } hat einen Behebungsplan, fertig am { $day }.
waive-dry = Es wurde nichts geschrieben (--dry-run).
waive-file = hingenommene-maengel
waive-nothing = Es ist nichts offen, das Sie hinnehmen können.
waive-left = { $count ->
    [one] Dies können Sie nicht hinnehmen:
   *[other] Diese { $count } können Sie nicht hinnehmen:
}
waive-why-never = Niemand kann dies hinnehmen. Berichtigen Sie das Register.
waive-why-plan = Hier geht es um ein Verbot. Machen Sie einen Behebungsplan mit --plan.
waive-no-rule = Es gibt keine Regel { $rule }.
waive-no-subject = { $subject } steht nicht im Register.
waive-meant = Meinen Sie { $near }?
waive-no-finding = Bei { $subject } gibt es jetzt keinen Mangel { $rule }.
waive-open-there = Dort ist offen: { $rules }.
waive-nothing-there = Dort ist nichts offen.
waive-already = { $rule } bei { $subject } ist schon hingenommen oder geplant, bis einschließlich { $day }.
waive-past = Der { $day } ist vorbei. Wählen Sie einen Tag ab dem { $today }.
waive-too-late = Länger als 1 Jahr geht nicht. Wählen Sie den { $last } oder früher.
waive-empty = { $option } ist leer.
waive-brings = Es wurde nichts geschrieben, denn diese Entscheidung ergibt selbst einen Befund: { $message }
waive-unsafe = Die Dateien lassen sich nicht sicher ergänzen; es wurde nichts geschrieben. Setzen Sie dies selbst in eine Datei des Registers:

## Der Mängelbericht
verdict-fit = bereit
verdict-unfit = nicht bereit
rank-critical = kritisch
rank-high = hoch
rank-medium = mittel
rank-low = niedrig
rank-critical-letter = K
rank-high-letter = H
rank-medium-letter = M
rank-low-letter = N
since-new = neu
trend-title = Offene Mängel je Bericht
trend-description = Von { $first } { $first ->
    [one] offenen Mangel
   *[other] offenen Mängeln
} am { $from } zu { $last } am { $until }.
topic-basis = Rechtsgrundlage
topic-data = Daten
topic-retention = Speichern
topic-recipients = Weitergabe
topic-transfers = Übermittlung
topic-statement = Erklärung
topic-register = Register
place-folder = der Ordner des Registers
place-no-department = Verarbeitungen ohne Abteilung
place-notice = Datenschutzerklärung
place-party = Stellen
place-data = Zwecke, Personen und Daten
place-organisation = Organisation und Register
subject-register = Register
subject-controller = Organisation
subject-data-subject = Personengruppe
subject-data-category = Daten
subject-purpose = Zweck
subject-party = Stelle
subject-arrangement = Vereinbarung
subject-transfer = Übermittlung
subject-system = System
subject-security-measure = Schutzmaßnahme
subject-retention-schedule = Speicherdauer
subject-activity = Verarbeitung
subject-rights = Rechte
subject-notice = Erklärung
subject-text = Text
subject-accepted-gap = hingenommener Mangel
coverage-13 = Artikel 13: Daten von der betroffenen Person selbst
coverage-14 = Artikel 14: Daten von anderen
coverage-30-1 = Artikel 30 Absatz 1: Verzeichnis des Verantwortlichen
coverage-30-2 = Artikel 30 Absatz 2: Verzeichnis des Auftragsverarbeiters
coverage-missing = fehlt
coverage-partly = teilweise
coverage-answered = beantwortet

## Was jeder Buchstabe verlangt
letter-13-1-a = Wer verantwortlich ist und wie er zu erreichen ist; auch ein Vertreter
letter-13-1-b = Wie der Datenschutzbeauftragte zu erreichen ist
letter-13-1-c = Die Zwecke und die Rechtsgrundlage jedes Zwecks
letter-13-1-d = Welches Interesse, wenn die Rechtsgrundlage ein berechtigtes Interesse ist
letter-13-1-e = Wer die Daten erhält
letter-13-1-f = Ob Daten den EWR verlassen, mit welchem Beschluss oder welcher Garantie, und wo sie zu finden ist
letter-13-2-a = Wie lange Daten gespeichert werden oder wovon das abhängt
letter-13-2-b = Welche Rechte die betroffene Person hat
letter-13-2-c = Dass die Einwilligung widerrufen werden kann, wenn sie die Rechtsgrundlage ist
letter-13-2-d = Dass eine Beschwerde bei der Aufsichtsbehörde möglich ist
letter-13-2-e = Ob jemand die Daten geben muss, und was geschieht, wenn nicht
letter-13-2-f = Ob automatisiert entschieden wird, wie das geht und was es bedeutet
letter-14-1-a = Wer verantwortlich ist und wie er zu erreichen ist; auch ein Vertreter
letter-14-1-b = Wie der Datenschutzbeauftragte zu erreichen ist
letter-14-1-c = Die Zwecke und die Rechtsgrundlage jedes Zwecks
letter-14-1-d = Welche Datenkategorien es sind
letter-14-1-e = Wer die Daten erhält
letter-14-1-f = Ob Daten den EWR verlassen, mit welchem Beschluss oder welcher Garantie, und wo sie zu finden ist
letter-14-2-a = Wie lange Daten gespeichert werden oder wovon das abhängt
letter-14-2-b = Welches Interesse, wenn die Rechtsgrundlage ein berechtigtes Interesse ist
letter-14-2-c = Welche Rechte die betroffene Person hat
letter-14-2-d = Dass die Einwilligung widerrufen werden kann, wenn sie die Rechtsgrundlage ist
letter-14-2-e = Dass eine Beschwerde bei der Aufsichtsbehörde möglich ist
letter-14-2-f = Woher die Daten kommen, und ob diese Quelle öffentlich ist
letter-14-2-g = Ob automatisiert entschieden wird, wie das geht und was es bedeutet
letter-30-1-a = Name und Kontakt des Verantwortlichen, und von gemeinsam Verantwortlichem, Vertreter und Datenschutzbeauftragtem, wenn es sie gibt
letter-30-1-b = Die Zwecke der Verarbeitung
letter-30-1-c = Die Personengruppen und die Datenkategorien
letter-30-1-d = Die Kategorien von Empfängern
letter-30-1-e = Übermittlungen außerhalb des EWR: in welches Land, und die Garantie, wo Artikel 49 sie verlangt
letter-30-1-f = Die Fristen für die Löschung, wenn möglich
letter-30-1-g = Die Sicherheit in groben Zügen, wenn möglich
letter-30-2-a = Name und Kontakt des Auftragsverarbeiters und jedes Auftraggebers; auch Vertreter und Datenschutzbeauftragte
letter-30-2-b = Die Kategorien von Verarbeitungen für jeden Auftraggeber
letter-30-2-c = Übermittlungen außerhalb des EWR: in welches Land, und die Garantie, wo Artikel 49 sie verlangt
letter-30-2-d = Die Sicherheit in groben Zügen, wenn möglich

## Die Regeln
severity-error = Fehler
severity-warning = Warnung
severity-advice = Hinweis
catalogue-code = Code
catalogue-severity = Schwere
catalogue-gate = Art
catalogue-law = Quelle
catalogue-rule = Regel
catalogue-accept = Hinnehmen
catalogue-dutch = Gilt nur, wo niederländisches Recht gilt.
catalogue-uncertain = Die Quelle dieser Regel ist nicht sicher. Prüfen Sie selbst, ob die Regel für Sie gilt.
catalogue-explained-in = Die Erläuterung dieser Regel gibt es nur auf { $language }:
catalogue-coverage = Welche Regel welchen Buchstaben der DSGVO prüft
catalogue-letter = Artikel
catalogue-looks = Regeln, oder warum es keine gibt
catalogue-left-out = Codes, die keine Regel sind
catalogue-left-out-one = keine Regel
catalogue-why = Warum
catalogue-to-come = Noch keine Regel.
tables-age = Achtung: die Nachschlagetabellen (Länder, Fristen, Gesetze) sind vom { $day } und älter als 6 Monate. Aktualisieren Sie das Programm.
kind-load = Einlesen
kind-integrity = Widerspruch
kind-publish = nötig zum Veröffentlichen
kind-gap = Mangel
accept-yes = möglich für eine Zeit, mit Grund, Name und Enddatum
accept-plan = nicht möglich; ein Behebungsplan mit Datum ist es
accept-no = nicht möglich

## Bilder
flow-people = Betroffene Personen
flow-categories = Daten
flow-purposes = Zwecke
flow-recipients = Empfänger
flow-countries = Länder
flow-client = Zweck des Auftraggebers
flow-others = { $count } andere
flow-sensitive = sensibel
flow-outside = außerhalb des EWR
flow-title = Der Weg der Daten
flow-title-of = Der Weg der Daten: { $department }
flow-caption = Was zusammengehört, mit der Anzahl der Verarbeitungen
flow-caption-of = Was zusammengehört, mit der Anzahl der Verarbeitungen: { $department }
flow-head-from = Was oder wer
flow-head-column = Spalte
flow-head-to = Gehört zu
flow-description = Von links nach rechts: Personen, Daten, Zwecke, Empfänger und Länder. Anzahl der Verarbeitungen: { $count }.
flow-description-sensitive = Sensibel: { $names }.
flow-description-outside = Außerhalb des EWR: { $names }.
flow-other-departments = Andere Abteilungen
flow-no-department = Ohne Abteilung
bars-title = Speicherdauern, von kurz nach lang
bars-description = Anzahl der Speicherdauern: { $count }. Oben steht { $first }. Unten steht { $last }.
bars-cut = Ein Balken mit 2 schrägen Linien ist länger als das Bild. Die Dauer steht dahinter.
bars-open = keine feste Dauer
bars-see = siehe die Tabelle
bars-together = { $name } und { $count } andere
stack-title = Offene Mängel nach Gegenstand und Schwere
stack-description = Anzahl der offenen Mängel: { $count }. Die meisten betreffen { $topic }: { $most }.
stack-caption = Offene Mängel nach Gegenstand
stack-head-topic = Gegenstand
stack-head-total = Zusammen
basis-short-consent = Einwilligung
basis-short-contract = Vertrag
basis-short-legal-obligation = rechtliche Verpflichtung
basis-short-vital-interests = lebenswichtige Interessen
basis-short-public-task = öffentliche Aufgabe
basis-short-legitimate-interests = eigenes Interesse

## Die Erklärung: wer der Leser ist, als Satz
situation-everyone = Für alle
situation-tenant = Sie mieten bei uns
situation-former-tenant = Sie haben früher bei uns gemietet
situation-co-tenant = Sie sind Mitmieter
situation-household-member = Sie gehören zur Familie eines Mieters
situation-contact-person = Sie sind Kontaktperson
situation-seller = Sie verkaufen uns etwas
situation-sole-trader-supplier = Sie arbeiten für uns mit Ihrem eigenen Betrieb
situation-applicant = Sie suchen eine Wohnung
situation-rejected-applicant = Sie haben eine Wohnung nicht bekommen
situation-buyer = Sie kaufen von uns
situation-co-resident = Sie wohnen bei einem Mieter
situation-child = Sie sind jünger als 18 Jahre
situation-neighbour = Sie wohnen in der Nähe
situation-reporter = Sie melden uns etwas
situation-guarantor = Sie bürgen für jemanden
situation-representative = Sie regeln etwas für jemand anderen
situation-job-applicant = Sie bewerben sich bei uns
situation-rejected-job-applicant = Sie haben die Stelle nicht bekommen
situation-employee = Sie arbeiten bei uns
situation-former-employee = Sie haben früher bei uns gearbeitet
situation-supplier-contact = Sie arbeiten bei einem Lieferanten
situation-website-visitor = Sie besuchen unsere Website
situation-visitor = Sie kommen uns besuchen

## Die Erklärung: was auf einer Karte steht
unknown-data = welche Daten wir verwenden
unknown-basis = warum wir das dürfen
unknown-recipients = an wen wir Daten weitergeben
unknown-periods = wie lange wir Daten speichern
with-nobody = An niemanden.
special-data = sensible Daten
ground-law = das Gesetz
national-number = die Bürgerservicenummer (BSN)
without-number = Es geht auch ohne diese Nummer.
consent-withdraw = Einwilligung widerrufen?
consent-alternative = Lieber nicht?
consent-is-free = Sagen Sie Nein? Dann hat das keine Folgen.

## Die Erklärung: an wen wir Daten weitergeben
brief-processor = { $count ->
    [one] 1 Unternehmen, das für uns arbeitet
   *[other] { $count } Unternehmen, die für uns arbeiten
}
brief-sub-processor = { $count ->
    [one] 1 Unternehmen, das sie beauftragen
   *[other] { $count } Unternehmen, die sie beauftragen
}
brief-independent-controller = { $count ->
    [one] 1 Organisation, die selbst entscheidet
   *[other] { $count } Organisationen, die selbst entscheiden
}
brief-joint-controller = { $count ->
    [one] 1 Organisation, mit der wir gemeinsam entscheiden
   *[other] { $count } Organisationen, mit denen wir gemeinsam entscheiden
}
brief-public-authority = { $count ->
    [one] 1 Behörde
   *[other] { $count } Behörden
}
brief-client = { $count } Auftraggeber
brief-role-undecided = { $count ->
    [one] 1 Stelle, deren Rolle noch nicht feststeht
   *[other] { $count } Stellen, deren Rolle noch nicht feststeht
}
sharing-processor = Unternehmen, die für uns arbeiten
sharing-processor-what = Sie tun mit Ihren Daten nur, was wir verlangen (Auftragsverarbeiter)
sharing-sub-processor = Unternehmen, die sie beauftragen
sharing-sub-processor-what = Sie arbeiten für ein Unternehmen, das für uns arbeitet (Unterauftragsverarbeiter)
sharing-independent-controller = Organisationen, die selbst entscheiden
sharing-independent-controller-what = Sie sorgen selbst für die Daten, die sie erhalten (eigenständig Verantwortliche)
sharing-joint-controller = Organisationen, mit denen wir gemeinsam entscheiden
sharing-joint-controller-what = Mit ihnen legen wir gemeinsam fest, wofür Daten nötig sind (gemeinsam Verantwortliche)
sharing-public-authority = Behörden
sharing-public-authority-what = Diese Organisationen haben eine Aufgabe nach dem Gesetz (Behörden)
sharing-client = Auftraggeber
sharing-client-what = Für sie arbeiten wir mit Daten
sharing-undecided = Andere
sharing-undecided-what = Welche Rolle sie haben, ist noch nicht erfasst
stored-in = gespeichert in
seen-from = Zugriff aus

## Die Erklärung: warum Daten in ein Land außerhalb des EWR dürfen
mechanism-adequacy = Die Europäische Kommission findet, dass dieses Land Daten gut schützt
mechanism-data-privacy-framework = Der Empfänger nimmt an einer Regelung teil, die die Europäische Kommission anerkennt
mechanism-public-authority-instrument = Behörden haben dies gemeinsam geregelt
mechanism-binding-corporate-rules = Das Unternehmen hat Regeln, die eine Aufsichtsbehörde genehmigt hat
mechanism-standard-contractual-clauses = Es gilt ein Mustervertrag der Europäischen Kommission
mechanism-authority-clauses = Es gilt ein Mustervertrag einer Aufsichtsbehörde
mechanism-code-of-conduct = Der Empfänger hält Verhaltensregeln ein
mechanism-certification = Der Empfänger hat ein Zertifikat
mechanism-ad-hoc-clauses = Es gilt ein eigener Vertrag, den eine Aufsichtsbehörde genehmigt hat
mechanism-administrative-arrangement = Behörden haben dies gemeinsam vereinbart
mechanism-explicit-consent = Sie haben ausdrücklich eingewilligt
mechanism-contract-with-data-subject = Es ist für einen Vertrag mit Ihnen nötig
mechanism-contract-for-data-subject = Es ist für einen Vertrag nötig, der Ihnen nützt
mechanism-public-interest = Es ist für ein wichtiges öffentliches Interesse nötig
mechanism-legal-claims = Es ist für ein Gerichtsverfahren nötig
mechanism-vital-interests = Es ist nötig, um das Leben eines Menschen zu schützen
mechanism-public-register = Die Daten stehen in einem öffentlichen Register
mechanism-compelling-legitimate-interests = Wir haben ein zwingendes Interesse daran
mechanism-none = Es ist noch kein Schutz geregelt

## Die Erklärung: woher Daten kommen, und ob Sie sie geben müssen
source-data-subject = Von Ihnen selbst
source-third-party = Von jemand anderem
source-public-source = Aus einer öffentlichen Quelle
source-own-observation = Wir sehen oder messen es selbst
source-derived = Wir leiten es aus anderen Daten ab
mandatory-statutory = Ja, das Gesetz verlangt es
mandatory-contractual = Ja, für den Vertrag
mandatory-pre-contract = Ja, um einen Vertrag zu schließen
mandatory-voluntary = Nein, Sie entscheiden

## Die Erklärung: Rechte in Kürze
right-portability-short = Sie dürfen sie mitnehmen.
right-objection-short = Sie dürfen widersprechen.
right-objection-to-marketing-short = Sie dürfen Nein zu Werbung sagen.
right-objection-to-research-short = Sie dürfen Nein zu Forschung sagen.
right-withdrawal-of-consent-short = Sie dürfen Ihre Einwilligung widerrufen.
right-human-review-short = Sie dürfen einen Menschen prüfen lassen.
rights-depend = Andere Rechte hängen vom Grund ab.
free-of-charge = keine
other-names = Auch bekannt als
legal-form = Rechtsform
country = Land

## Das Verarbeitungsverzeichnis
records-standing = Rolle und Zuständigkeit
records-for-client = für einen Auftraggeber
records-access = Zugriff
records-upkeep = Pflege
records-reach = Erreichbar unter
records-places = Länder
records-checks = Prüfungen
records-further = Weiteres
records-yes = ja
records-no = nein
records-none = keine
records-rest-yes = Ja
records-rest-no = Nein
records-rest-none = Keine
records-rest-unknown = Nicht erfasst
index-name = Nach Namen
index-name-help = Alle Verarbeitungen in alphabetischer Reihenfolge.
index-party = Nach Stelle
index-party-help = Empfänger, Auftragsverarbeiter, Unterauftragsverarbeiter, Auftraggeber und Quellen, mit den Verarbeitungen, an denen sie beteiligt sind.
index-country = Nach Land
index-country-help = Länder, in die Daten gehen, in denen sie gespeichert oder zu sehen sind, und in denen eine Stelle niedergelassen ist.
index-category = Nach Datenkategorie
index-category-help = Jede Datenkategorie mit den Verarbeitungen, die sie verwenden.
index-basis = Nach Rechtsgrundlage
index-basis-help = Jede Rechtsgrundlage des Artikels 6 DSGVO mit den Verarbeitungen, die auf ihr beruhen.
index-department = Nach Abteilung
index-department-help = Jede Abteilung mit ihren Verarbeitungen.
index-owner = Nach Zuständigkeit
index-owner-help = Jede Funktion, die für Verarbeitungen zuständig ist.
index-ended = (beendet)

## Abkürzungen: was da steht, und wofür es steht
abbreviation-gdpr = DSGVO: Datenschutz-Grundverordnung
abbreviation-dutch-act = UAVG: niederländisches Gesetz zur Durchführung der DSGVO
abbreviation-ai = KI: künstliche Intelligenz
abbreviation-eu = EU: Europäische Union
abbreviation-eea = EWR: Europäischer Wirtschaftsraum
abbreviation-authority = AP: niederländische Datenschutzbehörde
abbreviation-officer = DSB: Datenschutzbeauftragte oder Datenschutzbeauftragter
abbreviation-assessment = DSFA: Datenschutz-Folgenabschätzung
abbreviation-clauses = SCC: Standardvertragsklauseln
abbreviation-corporate-rules = BCR: verbindliche interne Datenschutzvorschriften
abbreviation-citizen-number = BSN: niederländische Bürgerservicenummer
abbreviation-chamber = KvK: niederländische Handelskammer
abbreviation-taxes = AWR: niederländisches allgemeines Steuergesetz

## Woher ein Satz kommt
why-words = Register: Diese Zeilen stehen im Satz
why-presence = Register: Ohne diese Zeilen steht der Satz nicht hier
why-template = Vorlage
why-rules = Regeln, die diese Felder prüfen
why-explain = Weiterlesen mit: verantwoord explain { $code }
why-fixed = Keine Zeile des Registers ändert diesen Satz: Die Wörter kommen aus der Vorlage.
why-more = und { $count } weitere
why-several = { $count } Sätze passen. Wählen Sie einen mit --in SEITE#Anker:
why-nothing = Kein Satz der Dokumente ähnelt diesem.
why-closest = Dieser Satz steht in keinem Dokument. Am ähnlichsten sind:
why-no-page = Es gibt keine Seite { $page }. Es gibt: { $pages }
why-no-anchor = { $page } hat keinen Anker { $anchor }. Meinen Sie #{ $near }?
why-unreadable = Das Register kann nicht gelesen werden. Beheben Sie zuerst, was check meldet.

## Die Vorschau im Browser
serve-ready = Öffnen Sie { $address } im Browser. Strg-C beendet.
serve-title = Vorschau der Dokumente
serve-skip = Zu Befunden und Herkunft
serve-document = Dokument
serve-preview = Das gewählte Dokument
serve-hint = Klicken Sie im Dokument auf einen Satz, oder suchen Sie ihn hier. Dann sehen Sie, aus welchen Zeilen er kommt.
serve-ask = Satz oder ein Teil davon
serve-find = Suchen
serve-origin = Woher kommt dieser Satz?
serve-findings = Befunde
serve-no-findings = Keine Befunde.
serve-no-origin = Dieser Satz steht in keinem Abschnitt dieses Dokuments.
serve-fault = So entsteht kein neues Dokument. Sie sehen das letzte, das möglich war.
serve-lost = Keine Verbindung. Läuft verantwoord serve noch?
serve-fresh = Nach dem Speichern erneuert.
serve-copy = Stelle kopieren
serve-copied = Die Stelle ist kopiert.
serve-open = In VS Code öffnen
serve-where = Im Dokument zeigen
serve-told = Diese Sätze hängen an der Zeile:
serve-told-none = In diesem Dokument hängt kein Satz an dieser Zeile.
serve-searching = Wird gesucht …
serve-waived = akzeptiert
## Im Editor
lsp-other-place = Hier steht die andere Stelle.
lsp-no-id = Hier steht keine Id.
lsp-bad-id = „{ $id }“ kann keine Id sein: verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.
lsp-id-taken = Die Id „{ $id }“ gehört schon zu etwas anderem.
