/** What the window says of how the safe text of one case reads as a whole. */
export const readingMessages = {
  'action.reading': 'How it reads',
  'reading.title': 'How it reads',
  'reading.means': 'For this case only. Undo takes any of it back.',
  'reading.on.shift':
    'dates {weeks, plural, one {# week} other {# weeks}} {way, select, later {later} other {earlier}}',
  'reading.on.idle': 'no date moved yet',
  'reading.on.neutral': 'no he or she',
  'reading.shift': 'Move the dates',
  'reading.shift.means':
    'Full dates become another day, all moved alike: order, distance and weekday stay. Holidays, anniversaries, births and terms are not moved, so a season may no longer fit.',
  'reading.shift.none': 'There is no full date in this text.',
  'reading.shift.hidden':
    'None shows yet: for {audience} dates are told more broadly than a day. Choose 1 or 2 for a date to tell the moved day.',
  'reading.shift.count':
    '{all, plural, one {The one full date is} other {{count} of # full dates {count, plural, one {is} other {are}}}} told as the moved day.',
  'reading.offset': 'How far the dates move',
  'reading.offset.earlier': 'One week earlier',
  'reading.offset.later': 'One week later',
  'reading.weeks': '{weeks, plural, one {# week} other {# weeks}} {way, select, later {later} other {earlier}}',
  'reading.neutral': 'No he or she',
  'reading.neutral.means':
    '“They” for everybody. “Mother” or “husband” stay, and with several people it may be unclear who is meant. Not where gender matters to the question.',
  'reading.names': 'Made-up names',
  'reading.names.do': 'Different names',
  'reading.names.done': 'Different names were drawn.',
  'reading.names.means': 'Drawn anew for each case, so that two posts don’t share one.',
  'reading.names.count':
    '{count, plural, =0 {None stands in the text now: it is substitute 1 of a name.} one {One stands in the text now.} other {# stand in the text now.}}',
  'undo.shift': 'moving the dates',
  'undo.neutral': '“no he or she”',
  'undo.names': 'different names',
  'share.reading.shift':
    'full dates moved by {weeks, plural, one {# week} other {# weeks}}, {way, select, later {later} other {earlier}}',
  'share.reading.neutral': '“they” for he and she',
} as const;
