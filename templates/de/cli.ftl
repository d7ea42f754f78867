### Was das Programm dem sagt, der es benutzt: Hilfe, und warum etwas nicht gelingt.
### Befunde und Dokumente haben ihre Wörter anderswo.

## Die Hilfe
help-usage = Aufruf:
help-commands = Befehle
help-arguments = Angaben
help-options = Optionen
help-default = [Standard: { $value }]
help-values = [Auswahl: { $values }]
place-options = [OPTIONEN]
place-command = BEFEHL
place-code = CODE
place-subject = GEGENSTAND
place-date = DATUM
place-dir = ORDNER
place-language = SPRACHE
place-shell = SHELL
place-format = FORMAT
place-fail-on = SCHWERE
place-codes = CODES
place-role = ROLLE
place-file = DATEI
place-text = TEXT
place-field = FELD
place-function = FUNKTION
place-action = MASSNAHME
place-when = WANN
place-sentence-page-anchor = SATZ|SEITE#ANKER
place-page-anchor = SEITE#ANKER
place-port = PORT

## Befehle
command-verantwoord = Aus 1 Register der Verarbeitungen: die Datenschutzerklärung, das Verarbeitungsverzeichnis und der Mängelbericht
command-build = Die Dokumente in jeder Sprache des Registers schreiben, als HTML und PDF
command-check = Melden, was am Register nicht stimmt, und mit einem Fehler enden, wenn es zu viel ist
command-explain = Erklären, was eine Regel verlangt, warum, und wie Sie einen Mangel beheben
command-rules = Alle Regeln zeigen
command-waive = Einen Mangel für eine begrenzte Zeit hinnehmen oder die Behebung planen: schreibt die Entscheidung in das Register
command-init = Ein Register für den Anfang schreiben: erläutert, erfunden und ohne Befunde
command-schema = Das JSON-Schema eines Registers zeigen, für Editoren, die YAML kennen
command-completions = Die Vervollständigungen für eine Shell zeigen
command-man = Das Handbuch zeigen
command-why = Sagen, woher ein Satz eines Dokuments kommt: Register, Vorlage und Regeln
command-serve = Die Dokumente in einem Browser auf diesem Rechner zeigen, nach jedem Speichern neu
command-lsp = Einem Editor mit Befunden, Ids und Hilfe dienen, während das Register geöffnet ist
command-help = Die Hilfe eines Befehls zeigen

## Optionen
option-help = Diese Hilfe zeigen
option-version = Die Version zeigen
option-register = Der Ordner mit den YAML-Dateien des Registers
option-templates = Ein Ordner mit Vorlagen, die je Datei an die Stelle der eingebauten treten [Standard: templates, wenn es ihn gibt]
option-as-of = Der Tag, an dem das Register beurteilt wird, als JJJJ-MM-TT [Standard: SOURCE_DATE_EPOCH, sonst heute]
option-output = Der Ordner, der geschrieben wird; er wird als Ganzes ersetzt
option-history = Ein Ordner mit früheren Berichten von `check --format json`, für den Verlauf im Mängelbericht [Standard: history, wenn es ihn gibt]
option-check = Nichts schreiben, und mit einem Fehler enden, wenn der Ordner nicht ist, was ein Build schreiben würde
option-publish = Ablehnen, wenn die Erklärung nicht zur Veröffentlichung bereit ist
option-format = Wie sie gezeigt werden
option-fail-on = Die leichteste Schwere, bei der die Prüfung mit einem Fehler endet
option-select = Zeigt nur diese Regeln: Codes oder Gruppen, wie RET-005,LEG
option-ignore = Lässt diese Regeln weg: Codes oder Gruppen. Ein Widerspruch im Register bleibt immer stehen
option-role = Zeigt nur Regeln, die für eine Organisation in dieser Rolle gelten
option-baseline = Ein früherer Bericht von `check --format json`: Was damals offen war, lässt die Prüfung nicht scheitern
option-check-language = Die Sprache der Meldungen [Standard: die erste Sprache des Registers]
option-language = Die Sprache des Textes [Standard: die des Programms]
option-code = Der Code der Regel, wie RET-005
option-coverage = Mit `--format json`: die Buchstaben des Gesetzes und was keine Regel ist, statt der Regeln. Die anderen Formate haben beides
option-color = Ob in Farbe ausgegeben wird
option-verbose = Register, Vorlagen und Tag nennen, die gelten
option-waive-code = Der Code der Regel, wie RET-005
option-subject = Worum es in dem Mangel geht, als Art:Id, wie activity:miete
option-all-open = Jeder offene Mangel, der hingenommen werden darf, statt eines einzelnen
option-field = Nur dieses Feld, wenn die Regel mehrere betrifft
option-reason = Warum der Mangel vorerst bleibt
option-owner = Die Funktion, die den Mangel behebt oder verfolgt
option-approver = Die Funktion, die es entschieden hat [Standard: die von --owner]
option-until = Der letzte Tag, als JJJJ-MM-TT; bei einem Plan der Tag, an dem er erledigt ist. Hinnehmen geht höchstens 1 Jahr im Voraus
option-plan = Was getan wird: ein Plan, statt den Mangel hinzunehmen. Ein Verbot lässt sich nur planen; mit --all-open gilt der Plan für diese Mängel
option-dry-run = Zeigen, was sich ändern würde, und nichts schreiben
option-folder = Der Ordner, der geschrieben wird; er ist leer oder noch nicht da
option-guided = Fragen, was Ihre Organisation ist und tut
option-init-language = Die Sprache des Registers und der Fragen: nl, en oder de
option-init-as-of = Der Tag, von dem aus die Daten zählen, als JJJJ-MM-TT [Standard: SOURCE_DATE_EPOCH, sonst heute]
option-schema-language = Die Sprache der Erläuterungen: nl, en oder de [Standard: die des Programms]
option-shell = Die Shell
option-lsp-register = Der Ordner mit den YAML-Dateien des Registers [Standard: register in dem Ordner, den der Editor geöffnet hat, sonst dieser Ordner]
option-lsp-language = Die Sprache der Meldungen [Standard: die erste Sprache des Registers]
option-stdio = Über Standardein- und -ausgabe sprechen; anders geht es nicht, und Editoren geben diese Option an
option-name = Der Befehl
option-what = Der Satz oder ein Teil davon; oder eine Stelle, wie datenschutzerklaerung#speicherdauer
option-within = Nur auf dieser Seite suchen, oder an dieser Stelle davon
option-why-format = Wie die Antwort gezeigt wird
option-why-language = Nur in Dokumenten dieser Sprache suchen und in ihr antworten [Standard: in allen Sprachen]
option-port = Der Port, an dem nur auf diesem Rechner gehorcht wird [Standard: ein freier]
option-serve-language = Die Sprache um die Dokumente herum [Standard: die des Programms]

## Werte
value-rules-format-table = je 1 Zeile, in Spalten
value-rules-format-markdown = eine Tabelle in Markdown
value-format-full = jeder Befund mit den Zeilen, um die es geht
value-format-concise = je 1 Zeile
value-format-json = für Programme
value-format-sarif = SARIF 2.1.0, für die Prüfung von Code
value-format-github = Anmerkungen auf GitHub
value-format-gitlab = ein Qualitätsbericht für GitLab
value-format-junit = JUnit-XML, für jeden Build-Server
value-fail-on-error = nur Fehler
value-fail-on-warning = Fehler und Warnungen
value-fail-on-advice = jeder Befund
value-fail-on-never = kein Befund
value-color-auto = auf einem Terminal, außer wenn NO_COLOR gesetzt ist
value-color-always = immer
value-color-never = nie
value-why-format-text = für Menschen
value-role-controller = sie bestimmt, warum und wie
value-role-processor = sie arbeitet im Auftrag eines anderen
value-shell-bash = Bash
value-shell-zsh = Zsh
value-shell-fish = Fish
value-shell-powershell = PowerShell

## Fehler in den Angaben
usage-unknown = es gibt keine Option { $argument }
usage-missing = { $argument } fehlt
usage-no-command = es gibt keinen Befehl { $argument }
usage-conflict = { $argument } und { $other } gehen nicht zusammen
usage-twice = { $argument } steht 2-mal da
usage-no-value = { $argument } braucht einen Wert
usage-value = { $argument } kann nicht „{ $value }“ sein
usage-not-a-date = schreiben Sie einen Tag als JJJJ-MM-TT
usage-meant = meinen Sie { $meant }?
usage-more = `verantwoord help` sagt, was es gibt.

## Warum etwas nicht gelang
trouble-no-folder = es gibt keinen Ordner { $folder }
trouble-not-a-folder = { $path } ist kein Ordner
trouble-unreadable = { $path } lässt sich nicht lesen: { $reason }
trouble-unwritable = { $path } lässt sich nicht schreiben: { $reason }
trouble-changed = { $path } wurde inzwischen von jemand anderem geändert; rufen Sie den Befehl erneut auf
trouble-name = der Name von { $path } ist kein UTF-8
trouble-not-ours = { $folder } ist nicht leer und enthält keine Dokumente dieses Programms; daran wurde nichts geändert. Wählen Sie mit --output einen anderen Ordner.
trouble-nameless = { $path } lässt sich nicht als Ganzes ersetzen. Geben Sie bei --output einen Ordner mit eigenem Namen an.
trouble-history = { $file } ist kein Bericht von `check --format json`: { $reason }
trouble-epoch = SOURCE_DATE_EPOCH ist keine Zahl von Sekunden seit 1970
trouble-language = es gibt keine Texte in „{ $language }“; es gibt { $known }
trouble-no-activities = { $folder } enthält keine Verarbeitungen; es gibt nichts zu tun
trouble-port = Port { $port } lässt sich nicht benutzen: { $reason }
trouble-code = es gibt keine Regel { $code }; `verantwoord rules` zeigt sie alle
trouble-code-near = es gibt keine Regel { $code }; meinen Sie { $near }?
trouble-code-family = es gibt keine Regel { $code }; { $family } hat { $codes }
trouble-rule-near = es gibt keine Regel und keine Gruppe „{ $asked }“; meinten Sie { $near }?
trouble-rule-family = es gibt keine Regel und keine Gruppe „{ $asked }“; die Gruppen sind { $families }
trouble-no-glyph = { $place }: { $document }: die Schrift hat kein Zeichen für „{ $character }“ ({ $code }) in „{ $around }“; schreiben Sie es mit anderen Zeichen
trouble-dead-link = { $place }: { $document }: ein Link führt zu #{ $anchor }, und nichts hat diesen Anker; verweisen Sie auf einen Anker des Dokuments oder auf eine Adresse
reason-not-found = es ist nicht da
reason-not-allowed = das dürfen Sie nicht
reason-exists = es ist schon da
reason-full = der Datenträger ist voll

## Das Schema für Editoren
schema-title = Ein Register der Verarbeitungen personenbezogener Daten
schema-description = 1 Datei eines Registers; die Dateien eines Ordners werden nach Schlüsseln zusammengefügt. Ein Schlüssel, der fehlt, ist unbekannt. Das Wort none sagt, dass es keinen gibt.
schema-public = Öffentlich: Die Datenschutzerklärung darf dies zeigen.
schema-internal = Intern: Dies kommt nie in die Datenschutzerklärung.
schema-answers = Antwortet auf DSGVO Art. { $articles }.
schema-rules = Regeln, die dies lesen: { $rules }.
schema-none = Es gibt keine, und jemand weiß das. Lassen Sie den Schlüssel weg, wenn es niemand weiß.
schema-id = Kleinbuchstaben und Ziffern, in Wörtern mit einem Bindestrich dazwischen.
schema-date = Schreiben Sie einen Tag als JJJJ-MM-TT.
schema-period = Schreiben Sie einen Zeitraum als P2Y, P6M, P4W oder P10D.
schema-term = Schreiben Sie einen Zeitraum als P2Y, P6M, P4W oder P10D, oder das Wort indefinite.
schema-duration = Schreiben Sie eine Dauer als P2Y, P4W oder PT24H.
schema-language = Schreiben Sie die 2 Buchstaben einer Sprache, wie nl.
schema-empty = Schreiben Sie hier etwas, oder lassen Sie den Schlüssel weg.
schema-country = Schreiben Sie die 2 Buchstaben eines Landes in Anführungszeichen, wie "NL".
schema-organisation = Eine internationale Organisation, wie "INT: Europol".

## Ein Register anfangen
init-not-empty = { $folder } ist nicht leer; daran wurde nichts geändert. Geben Sie `init` einen Ordner, der leer oder noch nicht da ist.
init-stopped = die Antworten endeten vor der letzten Frage; es wurde nichts geschrieben
init-written = Das steht jetzt in { $folder }:
init-next =
    So geht es weiter:
      1. Öffnen Sie { $activities } und ändern Sie, was bei Ihnen anders ist. VS Code mit der Erweiterung YAML hilft: Sie kennt jeden Schlüssel.
      2. verantwoord check{ $more }
         sagt, was fehlt oder sich widerspricht, mit seiner Zeile.
      3. verantwoord build{ $more }
         schreibt die Datenschutzerklärung, das Verarbeitungsverzeichnis und den Mängelbericht nach output/.
      4. Stimmt alles? Entfernen Sie die Zeile `example: true` aus { $organisation }, und dann:
         verantwoord build --publish{ $more }

## Das Handbuch
manual-name = NAME
manual-synopsis = AUFRUF
manual-description = BESCHREIBUNG
manual-codes = Codes am Ende
manual-codes-text =
    0: gelungen; das Register ist in Ordnung, oder die Dokumente wurden geschrieben.
    1: Befunde, die zu schwer sind, ein Register, das sich nicht lesen lässt, oder Dokumente, die nicht zum Register gehören.
    2: der Befehl konnte nicht ausgeführt werden.
manual-variables = Umgebung
manual-variables-text =
    VERANTWOORD_LANGUAGE, sonst die Ländereinstellung: die Sprache der Hilfe und der Meldungen, nl, en oder de. Befunde und Dokumente behalten die Sprache des Registers.
    SOURCE_DATE_EPOCH: der Tag, an dem das Register beurteilt wird, in Sekunden seit 1970.
    NO_COLOR: keine Farben am Bildschirm.
