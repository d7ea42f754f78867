### Wat het programma zegt tegen wie het gebruikt: hulp, en waarom iets niet lukt.
### Bevindingen en documenten hebben hun woorden elders.

## De hulp
help-usage = Gebruik:
help-commands = Opdrachten
help-arguments = Wat u opgeeft
help-options = Opties
help-default = [standaard: { $value }]
help-values = [keuze: { $values }]
place-options = [OPTIES]
place-command = OPDRACHT
place-code = CODE
place-subject = ONDERWERP
place-date = DATUM
place-dir = MAP
place-language = TAAL
place-shell = SHELL
place-format = VORM
place-fail-on = ERNST
place-codes = CODES
place-role = ROL
place-file = BESTAND
place-text = TEKST
place-field = VELD
place-function = FUNCTIE
place-action = ACTIE
place-when = WANNEER
place-sentence-page-anchor = ZIN|PAGINA#ANKER
place-page-anchor = PAGINA#ANKER
place-port = POORT

## Opdrachten
command-verantwoord = Uit 1 register van verwerkingen: de privacyverklaring, het verwerkingsregister en het tekortenrapport
command-build = Schrijf de documenten in elke taal van het register, als HTML en PDF
command-check = Meld wat er niet klopt in het register, en eindig met een fout als dat te veel is
command-explain = Vertel wat een regel vraagt, waarom, en hoe u een tekort oplost
command-rules = Toon alle regels
command-waive = Accepteer een tekort voor een tijd, of plan het herstel: zet het besluit in het register
command-init = Schrijf een register om mee te beginnen: met uitleg, verzonnen en zonder bevindingen
command-schema = Toon het JSON-schema van een register, voor editors die YAML kennen
command-completions = Toon de aanvullingen voor een shell
command-man = Toon de handleiding
command-why = Vertel waar een zin in een document vandaan komt: register, sjabloon en regels
command-serve = Toon de documenten in een browser op deze machine, opnieuw gemaakt na elke keer opslaan
command-lsp = Help een editor met bevindingen, ids en uitleg terwijl het register open staat
command-help = Toon de hulp van een opdracht

## Opties
option-help = Toon deze hulp
option-version = Toon de versie
option-register = De map met de YAML-bestanden van het register
option-templates = Een map met sjablonen die in de plaats komen van de ingebouwde, per bestand [standaard: templates, als die er is]
option-as-of = De dag waarop het register wordt beoordeeld, als JJJJ-MM-DD [standaard: SOURCE_DATE_EPOCH, anders vandaag]
option-output = De map om te schrijven; die wordt in zijn geheel vervangen
option-history = Een map met eerdere rapporten van `check --format json`, voor het verloop in het tekortenrapport [standaard: history, als die er is]
option-check = Schrijf niets, en eindig met een fout als de map niet is wat een build zou schrijven
option-publish = Weiger als de verklaring niet klaar is om te publiceren
option-format = Hoe ze worden getoond
option-fail-on = De lichtste ernst waarbij de controle met een fout eindigt
option-select = Toon alleen deze regels: codes of groepen, zoals RET-005,LEG
option-ignore = Laat deze regels weg: codes of groepen. Een tegenspraak in het register blijft altijd staan
option-role = Toon alleen regels die gelden voor een organisatie in deze rol
option-baseline = Een eerder rapport van `check --format json`: wat toen open stond, laat de controle niet mislukken
option-check-language = De taal van de meldingen [standaard: de eerste taal van het register]
option-language = De taal van de tekst [standaard: die van het programma]
option-code = De code van de regel, zoals RET-005
option-coverage = Bij `--format json`: de letters van de wet en wat geen regel is, in plaats van de regels. De andere vormen hebben allebei
option-color = Of er kleur wordt gebruikt
option-verbose = Noem het register, de sjablonen en de dag die gelden
option-waive-code = De code van de regel, zoals RET-005
option-subject = Waar het tekort over gaat, als soort:id, zoals activity:huur
option-all-open = Elk open tekort dat u mag accepteren, in plaats van 1
option-field = Alleen dit veld, als de regel over meer velden gaat
option-reason = Waarom het tekort er voorlopig blijft
option-owner = De functie die het tekort herstelt of volgt
option-approver = De functie die het besloot [standaard: die van --owner]
option-until = De laatste dag, als JJJJ-MM-DD; van een plan de dag waarop het klaar is. Accepteren kan hooguit 1 jaar vooruit
option-plan = Wat er gaat gebeuren: een plan in plaats van accepteren. Een verbod kunt u alleen plannen; met --all-open is het plan voor die tekorten
option-dry-run = Laat zien wat er verandert, en schrijf niets
option-folder = De map om te schrijven; die is leeg of bestaat nog niet
option-guided = Vraag wat uw organisatie is en doet
option-init-language = De taal van het register en van de vragen: nl, en of de
option-init-as-of = De dag vanaf waar de datums tellen, als JJJJ-MM-DD [standaard: SOURCE_DATE_EPOCH, anders vandaag]
option-schema-language = De taal van de uitleg: nl, en of de [standaard: die van het programma]
option-shell = De shell
option-lsp-register = De map met de YAML-bestanden van het register [standaard: register in de map die de editor open heeft, anders die map]
option-lsp-language = De taal van de meldingen [standaard: de eerste taal van het register]
option-stdio = Praat via standaardinvoer en -uitvoer; dat is de enige manier, en editors geven deze optie mee
option-name = De opdracht
option-what = De zin of een deel ervan; of een plaats, zoals privacyverklaring#bewaren
option-within = Zoek alleen op deze pagina, of op deze plaats daarvan
option-why-format = Hoe het antwoord wordt getoond
option-why-language = Zoek alleen in documenten in deze taal, en antwoord daarin [standaard: in alle talen]
option-port = De poort om op te luisteren, alleen op deze machine [standaard: een die vrij is]
option-serve-language = De taal van wat om de documenten staat [standaard: die van het programma]

## Waarden
value-rules-format-table = 1 regel tekst per stuk, in kolommen
value-rules-format-markdown = een tabel in Markdown
value-format-full = elke bevinding met de regels waar het om gaat
value-format-concise = 1 regel per bevinding
value-format-json = voor programma's
value-format-sarif = SARIF 2.1.0, voor het controleren van code
value-format-github = aantekeningen op GitHub
value-format-gitlab = een rapport over kwaliteit voor GitLab
value-format-junit = JUnit-XML, voor elke bouwserver
value-fail-on-error = alleen fouten
value-fail-on-warning = fouten en waarschuwingen
value-fail-on-advice = elke bevinding
value-fail-on-never = geen enkele bevinding
value-color-auto = op een terminal, behalve als NO_COLOR is gezet
value-color-always = altijd
value-color-never = nooit
value-why-format-text = voor mensen
value-role-controller = zij bepaalt waarom en hoe
value-role-processor = zij werkt in opdracht van een ander
value-shell-bash = Bash
value-shell-zsh = Zsh
value-shell-fish = Fish
value-shell-powershell = PowerShell

## Fouten in wat u opgaf
usage-unknown = er is geen optie { $argument }
usage-missing = { $argument } ontbreekt
usage-no-command = er is geen opdracht { $argument }
usage-conflict = { $argument } en { $other } gaan niet samen
usage-twice = { $argument } staat er 2 keer
usage-no-value = bij { $argument } hoort een waarde
usage-value = { $argument } kan niet “{ $value }” zijn
usage-not-a-date = schrijf een dag als JJJJ-MM-DD
usage-meant = bedoelt u { $meant }?
usage-more = `verantwoord help` vertelt wat er is.

## Waarom iets niet lukte
trouble-no-folder = er is geen map { $folder }
trouble-not-a-folder = { $path } is geen map
trouble-unreadable = { $path } is niet te lezen: { $reason }
trouble-unwritable = { $path } is niet te schrijven: { $reason }
trouble-changed = { $path } is intussen door iemand anders veranderd; voer de opdracht opnieuw uit
trouble-name = de naam van { $path } is geen UTF-8
trouble-not-ours = { $folder } is niet leeg en bevat geen documenten van dit programma; er is niets aan veranderd. Kies een andere map met --output.
trouble-nameless = { $path } kan niet in zijn geheel worden vervangen. Geef bij --output een map met een eigen naam.
trouble-history = { $file } is geen rapport van `check --format json`: { $reason }
trouble-epoch = SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970
trouble-language = er zijn geen teksten in “{ $language }”; wel in { $known }
trouble-no-activities = { $folder } bevat geen verwerkingen; er is niets te doen
trouble-port = poort { $port } is niet te gebruiken: { $reason }
trouble-code = er is geen regel { $code }; `verantwoord rules` toont ze allemaal
trouble-code-near = er is geen regel { $code }; bedoelt u { $near }?
trouble-code-family = er is geen regel { $code }; { $family } heeft { $codes }
trouble-rule-near = er is geen regel of groep "{ $asked }"; bedoelt u { $near }?
trouble-rule-family = er is geen regel of groep "{ $asked }"; de groepen zijn { $families }
trouble-no-glyph = { $place }: { $document }: de letters hebben geen teken voor “{ $character }” ({ $code }) in “{ $around }”; schrijf het met andere tekens
trouble-dead-link = { $place }: { $document }: een link gaat naar #{ $anchor }, en niets heeft dat anker; link naar een anker van het document, of naar een adres
reason-not-found = het is er niet
reason-not-allowed = dat mag u niet
reason-exists = het is er al
reason-full = de schijf is vol

## Het schema voor editors
schema-title = Een register van verwerkingen van persoonsgegevens
schema-description = 1 bestand van een register; de bestanden in een map worden per sleutel samengevoegd. Een sleutel die er niet staat, is onbekend. Het woord none zegt dat er geen is.
schema-public = Openbaar: de privacyverklaring mag dit laten zien.
schema-internal = Intern: dit komt nooit in de privacyverklaring.
schema-answers = Antwoord op AVG art. { $articles }.
schema-rules = Regels die dit lezen: { $rules }.
schema-none = Er is er geen, en iemand weet dat. Laat de sleutel weg als niemand het weet.
schema-id = Kleine letters en cijfers, in woorden met een streepje ertussen.
schema-date = Schrijf een dag als JJJJ-MM-DD.
schema-period = Schrijf een termijn als P2Y, P6M, P4W of P10D.
schema-term = Schrijf een termijn als P2Y, P6M, P4W of P10D, of het woord indefinite.
schema-duration = Schrijf een duur als P2Y, P4W of PT24H.
schema-language = Schrijf de 2 letters van een taal, zoals nl.
schema-empty = Schrijf hier iets, of laat de sleutel weg.
schema-country = Schrijf de 2 letters van een land tussen aanhalingstekens, zoals "NL".
schema-organisation = Een internationale organisatie, zoals "INT: Europol".

## Een register beginnen
init-not-empty = { $folder } is niet leeg; er is niets aan veranderd. Geef `init` een map die leeg is of nog niet bestaat.
init-stopped = de antwoorden stopten voor de laatste vraag; er is niets geschreven
init-written = Dit staat nu in { $folder }:
init-next =
    Zo gaat u verder:
      1. Open { $activities } en verander wat bij u anders is. VS Code met de extensie YAML helpt u: die kent elke sleutel.
      2. verantwoord check{ $more }
         vertelt wat er mist of elkaar tegenspreekt, met de regel erbij.
      3. verantwoord build{ $more }
         schrijft de privacyverklaring, het verwerkingsregister en het tekortenrapport in output/.
      4. Klopt alles? Haal de regel `example: true` uit { $organisation }, en geef dan:
         verantwoord build --publish{ $more }

## De handleiding
manual-name = NAAM
manual-synopsis = GEBRUIK
manual-description = BESCHRIJVING
manual-codes = Codes bij het einde
manual-codes-text =
    0: gelukt; het register is in orde, of de documenten zijn geschreven.
    1: bevindingen die te zwaar zijn, een register dat niet te lezen is, of documenten die niet bij het register horen.
    2: de opdracht kon niet worden uitgevoerd.
manual-variables = Omgeving
manual-variables-text =
    VERANTWOORD_LANGUAGE, anders de landinstelling: de taal van de hulp en de meldingen, nl, en of de. Bevindingen en documenten houden de taal van het register.
    SOURCE_DATE_EPOCH: de dag waarop het register wordt beoordeeld, in seconden sinds 1970.
    NO_COLOR: geen kleuren op het scherm.
