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
