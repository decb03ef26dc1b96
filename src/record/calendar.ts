const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
const basic = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** A line of at most 75 octets; what is more goes on in lines that begin with a space. No letter is cut in two. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) [folded, octets] = [`${folded}\r\n `, 1];
    [folded, octets] = [folded + letter, octets + size];
  }
  return folded;
}

/** `starts` and `ends` are instants in milliseconds, or a day such as 2026-12-10 for the whole of it. */
export type CalendarEvent = {
  /** Stays the same for ever: by it a calendar knows the event again when its day has moved. */
  uid: string;
  title: string;
  starts: number | string;
  ends?: number | undefined;
  place?: string | undefined;
  says?: string | undefined;
  address?: string | undefined;
  /** A deadline takes up nobody's time. */
  deadline?: boolean;
};

const when = (name: string, at: number | string) =>
  typeof at === 'number' ? `${name}:${basic(at)}` : `${name};VALUE=DATE:${at.replaceAll('-', '')}`;

const linesOf = (event: CalendarEvent, stamp: string): (string | undefined)[] => [
  'BEGIN:VEVENT',
  `UID:${escape(event.uid)}`,
  `DTSTAMP:${stamp}`,
  when('DTSTART', event.starts),
  event.ends === undefined ? undefined : when('DTEND', event.ends),
  `SUMMARY:${escape(event.title)}`,
  event.place && `LOCATION:${escape(event.place)}`,
  event.says && `DESCRIPTION:${escape(event.says)}`,
  event.address && `URL:${event.address}`,
  event.deadline ? 'TRANSP:TRANSPARENT' : undefined,
  'END:VEVENT',
];

/** RFC 5545 lets no calendar be empty: one without events holds the zone that all times are written in. */
const zone = [
  ...['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];

/**
 * Events as a calendar file (iCalendar, RFC 5545). Times are written in UTC, so that no reader needs a time zone.
 * @param name what a calendar program calls the list
 * @param today the day of the build: the same content on the same day gives the same file
 */
export function calendar(name: string, events: CalendarEvent[], today: string): string {
  const stamp = `${today.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Practice microsite//EN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    ...(events.length > 0 ? events.flatMap((event) => linesOf(event, stamp)) : zone),
    'END:VCALENDAR',
  ];
  return lines.flatMap((line) => (line ? `${fold(line)}\r\n` : [])).join('');
}
