### The register that someone begins with: what `init` writes and asks.

## Files
file-organisation = organisation
file-lists = lists
file-activities = activities

## Explanation in the files
remark-organisation =
    The organisation, the rights of people and the privacy statement.
    A key that you leave out is unknown: the gap report asks for it.
    The word none says that there is none, and that somebody knows that.
remark-example =
    This is an example: the activities, references and dates are invented.
    Is everything right for you? Then take away the line below. Until then every page says "Example".
remark-dates = Dates are year-month-day. A period is P1Y (year), P6M (months), P4W (weeks) or P10D (days).
remark-contact = Addresses of the organisation, never of 1 employee: they go into the privacy statement.
remark-none = A representative is needed only by who is outside the European Union.
remark-no-dpo = For some organisations an officer is obligatory (GDPR article 37). Record why you have none; this is the reference of that paper.
remark-rights = How people use their rights. For each right the program fills in the words of the law.
remark-notices = Who gets which privacy statement. There may be more than 1.
remark-texts = Your own words in the privacy statement. More texts: introduction, sharing, security, contact.
remark-lists =
    What you write once and use more often. Each entry has an id: lower-case letters and hyphens.
    An activity refers to it with that id.
remark-people = Whose data you use.
remark-data = Which data those are.
remark-purposes = What you use them for.
remark-parties = Who gets data. A processor does only what you ask; with it you have an agreement.
remark-security = How you protect data. Only public_text goes into the privacy statement.
remark-retention = How long you keep data, and from which moment that time counts.
remark-activities =
    The processing activities. Copy 1 to make a new one: give it an id of its own, and add that id
    to activities in the file with the organisation.
remark-tenancy = The tenancy contract
remark-repairs = Repairs
remark-applicants = Home seekers
remark-staff = Employees
remark-visitors = Visitors and cameras
remark-newsletter = The newsletter

## Names by which entries refer to each other
id-notice = privacy-statement
id-tenant = tenant
id-applicant = home-seeker
id-employee = employee
id-visitor = visitor
id-contact = contact
id-name = name
id-address = address
id-phone = phone
id-contract = contract
id-contract-terms = contract-terms
id-report = report
id-report-text = report-text
id-registration = registration-data
id-birth-date = birth-date
id-household = household
id-employment = employment
id-job = job
id-footage = footage
id-image = image
id-mail = email-address
id-mail-address = email
id-letting = letting
id-repairing = repairing
id-registering = registering
id-employing = managing-staff
id-guarding = guarding
id-news = sending-news
id-software = software
id-contractor = contractor
id-pension-fund = pension-fund
id-system = records
id-access = access
id-encryption = encryption
id-connection = connection
id-backup = backup
id-tenancy-file = tenancy-file
id-report-file = report-file
id-registration-file = registration-file
id-staff-file = staff-file
id-footage-file = camera-footage
id-subscription = subscription
id-tenancy = tenancy
id-repairs = repairs
id-registering-activity = home-seekers
id-staff = staff
id-cameras = cameras
id-newsletter = newsletter

## The organisation of the example
name = The Willow Housing Association
kvk = 00000000
street = Wilgenlaan 1
postal-code = 1000 AA
city = Voorbeeldstad
email = info@de-wilg.example
phone = +31 10 000 00 00
website = https://www.de-wilg.example
privacy-email = privacy@de-wilg.example
dpo-email = dpo@de-wilg.example
privacy-officer = privacy officer
privacy-team = privacy team
ref-dpo = DECISION-1
ref-confidentiality = POLICY-1
ref-breach = BREACH-PROCEDURE
ref-breach-log = BREACH-LOG
ref-notify = RIGHTS-PROCEDURE
ref-agreement = PROCESSING-AGREEMENT-1
ref-assurance = CERTIFICATE-1
ref-restore = RESTORE-PROCEDURE
ref-lia = ASSESSMENT-1
ref-dpia = DPIA-1
ref-consent = NEWSLETTER-LOG
refusal = If we say no, we tell you why. You can go to court within 6 weeks.
internal-complaint = E-mail our privacy team first.
representation = Your guardian or mentor may ask on your behalf.
notice-name = What we do with your data
introduction = We use data about you to do our work. Here you read which data those are and what you can arrange yourself.

## People
tenants = Tenants
tenants-who = People who rent a home from us.
applicants = Home seekers
applicants-who = People who look for a home and are registered with us.
employees-name = Employees
employees-who = People who work for us.
visitors = Visitors
visitors-who = People who come into our buildings.

## Data
contact-data = Name and contact
element-name = name
element-address = address
element-phone = phone number
contract-data = Tenancy contract
element-contract = contract, rent and start date
report-data = Report
element-report = what is broken
registration-data = Registration
element-birth-date = date of birth
element-household = how many people you seek a home with
employment-data = Employment
element-job = job, schedule and agreements
footage-data = Camera images
element-image = images from the camera
mail-data = E-mail address
element-mail = e-mail address

## Purposes
purpose-letting = Letting the home
purpose-letting-what = We draw up the tenancy contract and keep to it.
purpose-repairing = Doing repairs
purpose-repairing-what = We make an appointment with you and solve the problem.
purpose-registering = Registering home seekers
purpose-registering-what = We register you, so that you can respond to a home.
purpose-employing = Carrying out the employment
purpose-employing-what = We keep to the agreements about your work.
purpose-guarding = Protecting buildings
purpose-guarding-what = We protect people and buildings with cameras.
purpose-news = Sending news
purpose-news-what = We send you the newsletter that you signed up for.

## Who gets data
software-name = Example Software B.V.
software-what = Supplies and runs the system that holds our records.
contractor-name = Example Builders B.V.
contractor-what = Does repairs.
pension-fund-name = Example Pension Fund
pension-fund-what = Arranges the pension of our employees.
system-name = Records
system-what = Files, letters and images.
because-system = Because our records are kept in this system.
because-contractor = To make an appointment and do the work.
because-pension = To arrange your pension.

## Security
access-name = Access by function
access-text = Only staff who need it can reach your data.
encryption-name = Encrypted storage
encryption-text = We store data encrypted.
connection-name = Encrypted connection
connection-text = What you send us is encrypted on its way.
backup-name = Backup
backup-text = We make a backup every day.

## Retention
tenancy-file = Tenancy file
after-tenancy = you left the home
report-file = Report
after-report = your report was settled
registration-file = Registration
after-registration = you deregistered
staff-file = Staff file
after-employment = you left our employment
footage-file = Camera images
after-footage = the image was made
subscription = Newsletter
after-subscription = you unsubscribed
erase-method = erasure command in the system
head-of-housing = head of housing
head-of-staff = head of staff

## Activities
housing = housing
staff-department = staff
staff-of-department = employee of the department
tenancy = The tenancy contract
tenancy-what = We draw up the contract and keep to it.
repairs = Repairs
repairs-what = You report that something is broken. We have it fixed.
registering = Registering as a home seeker
registering-what = You register to look for a home.
staff = Your employment
staff-what = We keep to your employment contract.
cameras = Cameras at buildings
cameras-what = There are cameras at the entrance.
newsletter = The newsletter
newsletter-what = You get our newsletter when you sign up.
without-contract = Without these data we cannot let a home to you.
without-repairs = Without these data we cannot make an appointment.
without-registration = Without these data we cannot register you.
without-employment = Without these data we cannot pay your salary.
interest-guarding = We want to protect people and buildings.
camera-area = The entrance and the hall.
camera-viewer = camera manager
camera-makes = The camera makes the images.
withdraw-how = Click unsubscribe in the newsletter, or e-mail us.
consent-instead = You find the news on our website too.
dpia-reason = Small scale, familiar way of working and no decision with large effects.
dpia-outcome = Low risk, since the camera sees only the entrance and the hall.
dpia-advice = agreed
dpia-views = tenants' association

## What init --guided asks
guided-welcome =
    This will be the start of your register. There are at most { $count } questions.
    Between brackets stands what you get when you only press Enter. Ctrl+C stops: then nothing is written.
ask-name = What is the full name of your organisation?
ask-sector = What kind of organisation is it?
ask-kvk = What is the trade register (KvK) number? (8 digits; empty is unknown)
ask-street = Street and number, or PO box?
ask-postal-code = Postal code?
ask-city = Town or city?
ask-email = At which e-mail address can people reach the organisation?
ask-phone = At which phone number? (empty is unknown)
ask-website = What is the website? (empty is unknown)
ask-privacy-email = Which e-mail address is there for questions about privacy?
ask-employees = How many people work there?
ask-dpo = Do you have a data protection officer (DPO)? (yes or no)
ask-dpo-email = What is the e-mail address of the officer?
ask-dpo-registered = On which day was the officer registered with the supervisory authority? (YYYY-MM-DD)
ask-activities = Which of these activities do you have? (numbers with a comma between them)
say-required = An answer is needed here.
say-email = That is no e-mail address. Write it as info@example.nl.
say-website = That is no web address. Write it as https://www.example.nl.
say-phone = That is no phone number. Write it as +31 10 123 45 67.
say-kvk = A trade register number has 8 digits.
say-number = Write a number, such as 85.
say-date = Write the day as YYYY-MM-DD, such as { $example }.
say-past = That day is yet to come. Write a day up to today.
say-yes-or-no = Answer with yes or no.
say-choice = Choose from the numbers 1 to { $last }.
yes-words = yes y ja j
no-words = no n nee
