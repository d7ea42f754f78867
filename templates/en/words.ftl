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
