### The words of the documents that do not stand in a template.

## What stands where nothing stands
unknown = not recorded
none = none
yes = yes
no = no

## The word above a callout
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Please note
callout-caution = Caution

## Periods
period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
period-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
period-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
period-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
period-indefinite = an indefinite time

## Values
money = € { $whole }.{ $cents }
article = article { $article }
art-mark = art. { $letters }
counted-from = after
until = until
language-nl = Dutch
language-en = English
language-de = German
language-fr = French
language-tr = Turkish
language-ar = Arabic
language-pl = Polish
language-uk = Ukrainian

## A place in the law
act-gdpr = GDPR
act-ai = AI Act
cite-article = { $act } { $article }
cite-paragraph = { $place }({ $paragraph })
cite-definition = { $place } point { $paragraph }
cite-point = { $place }({ $point })

## Nouns within a sentence: small, or with a capital
nouns = small

## The frame around a document
chrome-contents = Contents
chrome-skip = Skip to the content
chrome-page-of = page {"{page}"} of {"{pages}"}
chrome-contents-entry = {"{title}"}, page {"{page}"}
chrome-continued = {"{title}"} (continued)
stamp-concept = Draft
stamp-example = Example
foot-version = Version { $version }
foot-as-of = As of { $date }
foot-fingerprint = fingerprint { $fingerprint }
attachment-register = The register that this document was made from
attachment-records = What article 30 GDPR asks for, for programs
attachment-statement = { $title }, for programs
title-statement = Privacy statement
title-records = Records of processing
title-gaps = Gap report
title-of = { $title } of { $organisation }
description-statement = Which personal data { $organisation } uses, why, for how long, and which rights you have.
description-records = The records of processing activities of { $organisation } (article 30 GDPR).
description-gaps = What the law asks and the register of { $organisation } lacks.
file-statement = privacy-statement
file-records = records-of-processing
file-gaps = gap-report
organisation-unknown = organisation without a name

## The organisation
trade-register-number = Trade register number
postal-address = Postal address
visiting-address = Visiting address
establishments = Also established in
contact-form = Contact form
party-withheld = a party that we do not name

## Legal bases in plain words (art. 6(1))
basis-consent = You agree to it
basis-contract = Needed for a contract with you
basis-legal-obligation = The law requires it
basis-vital-interests = Needed to protect someone's life
basis-public-task = Part of a task in the public interest
basis-legitimate-interests = Our interest

## Rights (art. 7 and 15 to 22)
right-access = See your data
right-access-law = You may know whether we hold data about you, and which. You receive a copy of them. We also tell you what we use them for, who receives them and how long we keep them.
right-access-article = article 15 GDPR
right-rectification = Have your data corrected
right-rectification-law = Are your data wrong, or is something missing? Then we correct them.
right-rectification-article = article 16 GDPR
right-erasure = Have your data erased
right-erasure-law = You may ask us to erase your data. You can do so when we no longer need them, or when we were not allowed to use them. You can also do so when you withdraw your consent, or when your objection is right. It is not possible when the law makes us keep them, or when we need them for a court case.
right-erasure-article = article 17 GDPR
right-restriction = Have the use of your data paused
right-restriction-law = We then do not use your data for a while, but we do not erase them either. You can ask this while we find out whether your data are correct, or while we consider your objection. You can also ask it when you need the data for a court case. And you can ask it when we were not allowed to use them, but you do not want them erased.
right-restriction-article = article 18 GDPR
right-notification = Have others told what has changed
right-notification-law = Do we correct or erase data, or pause their use? Then we tell everyone who received them from us. We do not do so when it is impossible or takes far too much effort.
right-notification-article = article 19 GDPR
right-portability = Take your data with you
right-portability-law = You can get the data that you gave us yourself in a file. You may pass that file on to someone else.
right-portability-condition = This applies only to data that we use with a computer. That use must be with your consent, or for a contract with you.
right-portability-article = article 20 GDPR
right-objection = Object
right-objection-law = You can object for a reason that has to do with your situation. We then stop, unless our interest outweighs yours. Nor do we stop when we need the data for a court case.
right-objection-condition = This applies when we use data for an interest of our own or for a task in the public interest.
right-objection-article = article 21(1) GDPR
right-objection-to-marketing = Object to advertising
right-objection-to-marketing-law = Do you want no advertising from us? Let us know. We then stop.
right-objection-to-marketing-article = article 21(2) GDPR
right-objection-to-research = Object to research and statistics
right-objection-to-research-law = Do we use your data for research or statistics? Then you may object for a reason that has to do with your situation. You cannot do so when the research is needed for a task in the public interest.
right-objection-to-research-article = article 21(6) GDPR
right-withdrawal-of-consent = Withdraw your consent
right-withdrawal-of-consent-law = Did you give consent? Then you may always withdraw it. That changes nothing about what we did with your consent before.
right-withdrawal-of-consent-condition = This applies only to data that we use with your consent.
right-withdrawal-of-consent-article = article 7(3) GDPR
right-human-review = Have a person look
right-human-review-law = Did a computer take a decision about you? Then you may ask a person to look at it. You may tell your side and contest the decision.
right-human-review-article = article 22(3) GDPR

## Events, following "after"
event-end-of-tenancy = the tenancy has ended
event-deregistration = the registration as a housing seeker has ended
event-rejection = someone has been turned down
event-end-of-case = the case has been closed
event-end-of-financial-year = the financial year has ended
event-end-of-employment = the employment has ended
event-end-of-contract = the contract has ended
event-end-of-relation = the relation has ended
event-end-of-calendar-year = the calendar year has ended
event-incident-settled = the incident has been settled
event-creation = we recorded the data
event-last-contact = we had the last contact
event-decision = we took a decision
event-withdrawal-of-consent = consent has been withdrawn
event-verification = we checked the data
event-judgment = the court has decided

## Findings on a terminal
report-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
report-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
}
report-planned = { $count } of these with a plan
report-waived = { $count ->
    [one] { $count } accepted gap is not counted here
   *[other] { $count } accepted gaps are not counted here
}
report-nothing = No findings
report-other = this place takes part too
report-consequence = consequence
report-fix = what to do
report-law = source
report-plan = plan
report-plan-until = { $action }, done by { $due }
report-not-shown = { $count ->
    [one] { $count } finding is not shown here; check without --format shows all.
   *[other] { $count } findings are not shown here; check without --format shows all.
}
report-known = { $count ->
    [one] { $count } finding was known on { $day }
   *[other] { $count } findings were known on { $day }
}
report-mended = { $count ->
    [one] { $count } was mended since
   *[other] { $count } were mended since
}
report-hidden = { $count ->
    [one] { $count } finding hidden by { $option }
   *[other] { $count } findings hidden by { $option }
}
report-hidden-errors = { $count ->
    [one] of which { $count } error
   *[other] of which { $count } errors
}
report-kept = a contradiction in the register is always shown
summary-place = Place
summary-message = Finding

## After a build
built = { $count } files written to { $folder }:
built-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
built-concept = The privacy statement says Draft, because gaps are open that hold up publication.
built-worst = Fix these first:
gate-load = Reading
gate-integrity = The register contradicts itself
gate-publish = Needed to publish
gate-gap = Other gaps
stale = { $folder } is not what a build would write now:
stale-missing = { $path } is missing
stale-different = { $path } is different
stale-surplus = { $path } does not belong there
stale-removed = { $path } was removed since the last build
stale-new = { $path } is missing: this file is new
stale-edited = { $path } was edited by hand
stale-outdated = { $path } is out of date
stale-dropped = { $path } no longer belongs there
stale-no-manifest = There is no manifest.json, so it is not known what the last build wrote.
stale-register = The register has changed since the last build.
stale-day = The last build judged on { $then }, this one on { $now }.
stale-tool = The last build was by { $then }, this one by { $now }.
stale-other = The register says the same on the same day. Changed are the lines of its files, the templates, the earlier reports or the program.
stale-nothing = The output is up to date.
unfit = The privacy statement is not fit to publish. This holds it up:
unfit-example = This register is an example (register.example) and may not be published.
progress = documents { $done }/{ $total }
verbose-register = Register: { $folder } ({ $count ->
    [one] { $count } file
   *[other] { $count } files
})
verbose-templates = Templates: { $folder }
verbose-built-in = Templates: those of the program
verbose-day = Day judged on: { $day }

## Accepting a gap
waive-accepted = { $place }: { $rule } of { $subject } is accepted up to and including { $day }.
waive-planned = { $place }: { $rule } of { $subject } has a remediation plan, due on { $day }.
waive-dry = Nothing was written (--dry-run).
waive-file = accepted-gaps
waive-nothing = Nothing is open that you can accept.
waive-left = { $count ->
    [one] This one cannot be accepted:
   *[other] These { $count } cannot be accepted:
}
waive-why-never = Nobody can accept this. Put the register right.
waive-why-plan = This is about a prohibition. Make a remediation plan with --plan.
waive-no-rule = There is no rule { $rule }.
waive-no-subject = { $subject } is not in the register.
waive-meant = Did you mean { $near }?
waive-no-finding = { $subject } has no gap { $rule } now.
waive-open-there = Open there: { $rules }.
waive-nothing-there = Nothing is open there.
waive-already = { $rule } of { $subject } is accepted or planned already, up to and including { $day }.
waive-past = { $day } has passed. Choose a day from { $today } on.
waive-too-late = A gap cannot be accepted for more than 1 year. Choose { $last } or earlier.
waive-empty = { $option } is empty.
waive-brings = Nothing was written, for this decision itself brings a finding: { $message }
waive-unsafe = The files cannot be added to safely; nothing was written. Put this into a file of the register yourself:

## The gap report
verdict-fit = fit
verdict-unfit = not fit
rank-critical = critical
rank-high = high
rank-medium = medium
rank-low = low
rank-critical-letter = C
rank-high-letter = H
rank-medium-letter = M
rank-low-letter = L
since-new = new
trend-title = Open gaps per report
trend-description = From { $first } open { $first ->
    [one] gap
   *[other] gaps
} on { $from } to { $last } on { $until }.
topic-basis = Legal basis
topic-data = Data
topic-retention = Retention
topic-recipients = Sharing
topic-transfers = Transfers
topic-statement = Statement
topic-register = Register
place-folder = the register folder
place-no-department = Activities without a department
place-notice = Privacy statement
place-party = Parties
place-data = Purposes, people and data
place-organisation = Organisation and register
subject-register = register
subject-controller = organisation
subject-data-subject = data subjects
subject-data-category = data
subject-purpose = purpose
subject-party = party
subject-arrangement = arrangement
subject-transfer = transfer
subject-system = system
subject-security-measure = measure
subject-retention-schedule = retention period
subject-activity = activity
subject-rights = rights
subject-notice = statement
subject-text = text
subject-accepted-gap = accepted gap
coverage-13 = Article 13: data from the person concerned
coverage-14 = Article 14: data from others
coverage-30-1 = Article 30(1): records of the controller
coverage-30-2 = Article 30(2): records of the processor
coverage-missing = missing
coverage-partly = partly
coverage-answered = answered

## What each letter asks
letter-13-1-a = Who is responsible, and how to reach them; a representative too
letter-13-1-b = How to reach the data protection officer
letter-13-1-c = The purposes and the legal basis of each
letter-13-1-d = Which interest, where the basis is a legitimate interest
letter-13-1-e = Who receives the data
letter-13-1-f = Whether data leave the EEA, with which decision or safeguard, and where to find it
letter-13-2-a = How long data are kept, or what decides that
letter-13-2-b = Which rights people have
letter-13-2-c = That consent can be withdrawn, where the basis is consent
letter-13-2-d = That people can complain to the supervisory authority
letter-13-2-e = Whether people must give data, and what happens if they do not
letter-13-2-f = Whether decisions are automated, how that works and what it means
letter-14-1-a = Who is responsible, and how to reach them; a representative too
letter-14-1-b = How to reach the data protection officer
letter-14-1-c = The purposes and the legal basis of each
letter-14-1-d = Which kinds of data they are
letter-14-1-e = Who receives the data
letter-14-1-f = Whether data leave the EEA, with which decision or safeguard, and where to find it
letter-14-2-a = How long data are kept, or what decides that
letter-14-2-b = Which interest, where the basis is a legitimate interest
letter-14-2-c = Which rights people have
letter-14-2-d = That consent can be withdrawn, where the basis is consent
letter-14-2-e = That people can complain to the supervisory authority
letter-14-2-f = Where the data come from, and whether that source is public
letter-14-2-g = Whether decisions are automated, how that works and what it means
letter-30-1-a = Name and contact of the controller, and of a joint controller, representative and officer where there are any
letter-30-1-b = The purposes of the processing
letter-30-1-c = The kinds of data subjects and the kinds of data
letter-30-1-d = The kinds of recipients
letter-30-1-e = Transfers outside the EEA: to which country, and the safeguard where article 49 asks for it
letter-30-1-f = The time limits for erasure, where possible
letter-30-1-g = Security in outline, where possible
letter-30-2-a = Name and contact of the processor and of each client; their representative and officer too
letter-30-2-b = The kinds of processing for each client
letter-30-2-c = Transfers outside the EEA: to which country, and the safeguard where article 49 asks for it
letter-30-2-d = Security in outline, where possible

## The statement: who the reader is, as a sentence
situation-everyone = For everyone
situation-tenant = You rent from us
situation-former-tenant = You used to rent from us
situation-co-tenant = You are a co-tenant
situation-household-member = You belong to a tenant's family
situation-contact-person = You are a contact person
situation-seller = You sell us something
situation-sole-trader-supplier = You work for us with your own business
situation-applicant = You are looking for a home
situation-rejected-applicant = You did not get a home
situation-buyer = You buy from us
situation-co-resident = You live in a tenant's home
situation-child = You are younger than 18
situation-neighbour = You live nearby
situation-reporter = You report something to us
situation-guarantor = You stand surety
situation-representative = You arrange things for someone else
situation-job-applicant = You apply for a job with us
situation-rejected-job-applicant = You did not get the job
situation-employee = You work for us
situation-former-employee = You used to work for us
situation-supplier-contact = You work for a supplier
situation-website-visitor = You visit our website
situation-visitor = You come to visit us

## The statement: what a card says
unknown-data = which data we use
unknown-basis = why we may
unknown-recipients = who we share with
unknown-periods = how long we keep it
with-nobody = With nobody.
special-data = sensitive data
ground-law = the law
national-number = the citizen service number
without-number = It can also be done without this number.
consent-withdraw = Withdraw consent?
consent-alternative = Rather not?
consent-is-free = If you say no, that has no consequences.

## The statement: who we share with
brief-processor = { $count ->
    [one] 1 company that works for us
   *[other] { $count } companies that work for us
}
brief-sub-processor = { $count ->
    [one] 1 company that they hire
   *[other] { $count } companies that they hire
}
brief-independent-controller = { $count ->
    [one] 1 organisation that decides for itself
   *[other] { $count } organisations that decide for themselves
}
brief-joint-controller = { $count ->
    [one] 1 organisation with which we decide together
   *[other] { $count } organisations with which we decide together
}
brief-public-authority = { $count ->
    [one] 1 public authority
   *[other] { $count } public authorities
}
brief-client = { $count ->
    [one] 1 client
   *[other] { $count } clients
}
brief-role-undecided = { $count ->
    [one] 1 party whose role has not been settled yet
   *[other] { $count } parties whose role has not been settled yet
}
sharing-processor = Companies that work for us
sharing-processor-what = They do with your data only what we ask (processors)
sharing-sub-processor = Companies that they hire
sharing-sub-processor-what = They work for a company that works for us (sub-processors)
sharing-independent-controller = Organisations that decide for themselves
sharing-independent-controller-what = They take care of the data that they receive themselves (independent controllers)
sharing-joint-controller = Organisations with which we decide together
sharing-joint-controller-what = Together with them we choose what data are needed for (joint controllers)
sharing-public-authority = Government
sharing-public-authority-what = These organisations have a task under the law (public authorities)
sharing-client = Clients
sharing-client-what = We do work with data for them
sharing-undecided = Others
sharing-undecided-what = Which role they have has not been recorded yet
stored-in = stored in
seen-from = access from

## The statement: why data may go to a country outside the EEA
mechanism-adequacy = The European Commission finds that this country protects data well
mechanism-data-privacy-framework = The recipient takes part in a scheme that the European Commission accepts
mechanism-public-authority-instrument = Public authorities have arranged this together
mechanism-binding-corporate-rules = The company has rules that a supervisory authority approved
mechanism-standard-contractual-clauses = A standard contract of the European Commission applies
mechanism-authority-clauses = A standard contract of a supervisory authority applies
mechanism-code-of-conduct = The recipient keeps to a code of conduct
mechanism-certification = The recipient has a certificate
mechanism-ad-hoc-clauses = A contract applies that a supervisory authority approved
mechanism-administrative-arrangement = Public authorities have agreed this together
mechanism-explicit-consent = You explicitly agree to it
mechanism-contract-with-data-subject = It is needed for a contract with you
mechanism-contract-for-data-subject = It is needed for a contract that serves you
mechanism-public-interest = It is needed for an important public interest
mechanism-legal-claims = It is needed for a court case
mechanism-vital-interests = It is needed to protect someone's life
mechanism-public-register = The data are in a public register
mechanism-compelling-legitimate-interests = We have a compelling interest in it
mechanism-none = No protection has been arranged yet

## The statement: where data come from, and whether you must give them
source-data-subject = From you
source-third-party = From someone else
source-public-source = From a public source
source-own-observation = We see or measure it ourselves
source-derived = We derive it from other data
mandatory-statutory = Yes, the law requires it
mandatory-contractual = Yes, for the contract
mandatory-pre-contract = Yes, to enter into a contract
mandatory-voluntary = No, you choose

## The statement: rights in brief
right-portability-short = You may take them with you.
right-objection-short = You may object.
right-objection-to-marketing-short = You may say no to advertising.
right-objection-to-research-short = You may say no to research.
right-withdrawal-of-consent-short = You may withdraw your consent.
right-human-review-short = You may have a person look.
rights-depend = Other rights depend on the reason.
free-of-charge = none
other-names = Also known as
legal-form = Legal form
country = Country

## The rules
severity-error = error
severity-warning = warning
severity-advice = advice
catalogue-code = Code
catalogue-severity = Severity
catalogue-gate = Kind
catalogue-law = Source
catalogue-rule = Rule
catalogue-accept = Accepting
catalogue-dutch = Applies only where Dutch law applies.
catalogue-uncertain = The source of this rule is not certain. Check for yourself whether it applies to you.
catalogue-explained-in = The explanation of this rule is in { $language } only:
catalogue-coverage = Which rule looks at which letter of the GDPR
catalogue-letter = Article
catalogue-looks = Rules, or why there is none
catalogue-left-out = Codes that are no rule
catalogue-left-out-one = no rule
catalogue-why = Why
catalogue-to-come = No rule yet.
tables-age = Note: the reference tables (countries, periods, acts) are of { $day } and older than 6 months. Update the program.
kind-load = reading
kind-integrity = contradiction
kind-publish = needed to publish
kind-gap = gap
accept-yes = possible for a time, with reason, name and end date
accept-plan = not possible; a plan with a date is
accept-no = not possible

## Pictures
flow-people = Data subjects
flow-categories = Data
flow-purposes = Purposes
flow-recipients = Recipients
flow-countries = Countries
flow-client = Purpose of the client
flow-others = { $count } others
flow-sensitive = sensitive
flow-outside = outside the EEA
flow-title = The way of the data
flow-title-of = The way of the data: { $department }
flow-caption = What belongs together, with the number of activities
flow-caption-of = What belongs together, with the number of activities: { $department }
flow-head-from = What or who
flow-head-column = Column
flow-head-to = Belongs with
flow-description = From left to right: people, data, purposes, recipients and countries. Number of activities: { $count }.
flow-description-sensitive = Sensitive: { $names }.
flow-description-outside = Outside the EEA: { $names }.
flow-other-departments = Other departments
flow-no-department = Without a department
bars-title = Retention periods, from short to long
bars-description = Number of periods: { $count }. At the top is { $first }. At the bottom is { $last }.
bars-cut = A bar with 2 slanted lines is longer than the picture. Its period is written behind it.
bars-open = no fixed period
bars-see = see the table
bars-together = { $name } and { $count } others
stack-title = Open gaps by subject and severity
stack-description = Number of open gaps: { $count }. Most are about { $topic }: { $most }.
stack-caption = Open gaps by subject
stack-head-topic = Subject
stack-head-total = Together
basis-short-consent = consent
basis-short-contract = contract
basis-short-legal-obligation = legal duty
basis-short-vital-interests = vital interests
basis-short-public-task = public task
basis-short-legitimate-interests = own interests
## The records of processing
records-standing = Role and owner
records-access = Access
records-upkeep = Upkeep
records-reach = Reached at
records-places = Countries
records-checks = Checks
records-for-client = for a client
records-further = Further
records-yes = yes
records-no = no
records-none = none
records-rest-yes = Yes
records-rest-no = No
records-rest-none = None
records-rest-unknown = Not recorded
index-name = By name
index-name-help = All activities in alphabetical order.
index-party = By party
index-party-help = Recipients, processors, sub-processors, clients and sources, with the activities in which they take part.
index-country = By country
index-country-help = Countries to which data go, where they are stored or can be seen, and where a party is established.
index-category = By category of data
index-category-help = Each category of data with the activities that use it.
index-basis = By legal basis
index-basis-help = Each legal basis of article 6 GDPR with the activities that rest on it.
index-department = By department
index-department-help = Each department with its activities.
index-owner = By owner
index-owner-help = Each function in charge of activities.
index-ended = (ended)

## Abbreviations: what is written, and what it stands for
abbreviation-gdpr = GDPR: General Data Protection Regulation
abbreviation-dutch-act = UAVG: Dutch act that implements the GDPR
abbreviation-ai = AI: artificial intelligence
abbreviation-eu = EU: European Union
abbreviation-eea = EEA: European Economic Area
abbreviation-authority = AP: Dutch Data Protection Authority
abbreviation-officer = DPO: data protection officer
abbreviation-assessment = DPIA: data protection impact assessment
abbreviation-clauses = SCC: standard contractual clauses
abbreviation-corporate-rules = BCR: binding corporate rules
abbreviation-citizen-number = BSN: Dutch citizen service number
abbreviation-chamber = KvK: Dutch Chamber of Commerce
abbreviation-taxes = AWR: Dutch general act on state taxes

## Where a sentence comes from
why-words = Register: these lines are in the sentence
why-presence = Register: without these lines the sentence is not here
why-template = Template
why-rules = Rules that look at these fields
why-explain = Read on with: verantwoord explain { $code }
why-fixed = No line of the register changes this sentence: its words come from the template.
why-more = and { $count } more
why-several = { $count } sentences fit. Choose one with --in PAGE#anchor:
why-nothing = No sentence of the documents is like this.
why-closest = This sentence is in no document. The closest:
why-no-page = There is no page { $page }. There are: { $pages }
why-no-anchor = { $page } has no anchor { $anchor }. Do you mean #{ $near }?
why-unreadable = The register cannot be read. Mend what check reports first.

## The preview in a browser
serve-ready = Open { $address } in your browser. Ctrl-C stops it.
serve-title = Preview of the documents
serve-skip = To findings and origin
serve-document = Document
serve-preview = The chosen document
serve-hint = Click a sentence in the document, or find it here, to see the lines it comes from.
serve-ask = Sentence, or a part of it
serve-find = Find
serve-origin = Where does this sentence come from?
serve-findings = Findings
serve-no-findings = No findings.
serve-no-origin = This sentence is in no section of this document.
serve-fault = No new document can be made. You see the last that could.
serve-lost = No connection. Is verantwoord serve still running?
serve-fresh = Updated after a save.
serve-copy = Copy place
serve-copied = The place is copied.
serve-open = Open in VS Code
serve-where = Show in document
serve-told = These sentences hang on the line:
serve-told-none = No sentence of this document hangs on this line.
serve-searching = Looking …
serve-waived = accepted
## In the editor
lsp-other-place = The other place is here.
lsp-no-id = There is no id here.
lsp-bad-id = "{ $id }" cannot be an id: use lower-case letters, digits and hyphens.
lsp-id-taken = Something else already has the id "{ $id }".
