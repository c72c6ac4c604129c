import type { Candidate } from '../../model.ts';
import { search } from '../prefilter.ts';

const because = 'A name used online can be typed into a search box.';

const TAGS_ALLOWED = new Set(
  (
    'metoo blm blacklivesmatter mentalhealth therapy selfcare trauma anxiety depression adhd autism therapist therapists ptsd recovery sober sobriety ' +
    'grief ocd love fml blessed tbt nofilter supervision counselling counseling socialwork psychology endthestigma mentalhealthmatters itsoktonotbeok ' +
    'bodypositive loveislove pride lgbt lgbtq bekind mindfulness gratitude help question advice rant vent tw cw trigger triggerwarning consult urgent'
  ).split(' '),
);
const AT_ALLOWED = new Set(
  'home work school night least all the me them him her us noon midnight this that my a an risk my'.split(' '),
);
const NETWORK =
  'ig|insta(?:gram)?|tik ?tok|twitter|x|snap(?:chat)?|sc|facebook|fb|fetlife|discord|twitch|youtube|yt|reddit|tumblr|threads|bluesky|mastodon|kik|telegram|wechat|signal|line|onlyfans|of|patreon|steam|xbox|psn|gamertag|roblox|minecraft|grindr|tinder|hinge|bumble|venmo|cash ?app|cashtag|linkedin|skype|whatsapp|soundcloud|bandcamp|spotify|ao3|wattpad|strava|vinted|etsy|substack|medium';
const HANDLE = '[\\p{L}_][\\p{L}\\p{N}_.-]{1,30}[\\p{L}\\p{N}_]';

interface Row {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly confidence: (surface: string) => number;
}

const hasMark = (surface: string): boolean => /[\d_.]|\p{Ll}\p{Lu}/u.test(surface);

const ROWS: readonly Row[] = [
  {
    rule: 'contact-handle',
    // @lumpia_warp
    pattern: /(?<![\p{L}\p{N}_@./])(?<span>@[\p{L}_][\p{L}\p{N}_.]{1,30})(?![\p{L}\p{N}_@])/dgu,
    confidence: (surface) => (AT_ALLOWED.has(surface.slice(1).replace(/\.$/, '').toLowerCase()) ? 0 : 0.93),
  },
  {
    rule: 'contact-handle',
    // u/name, r/smalltown, name#1234
    pattern:
      /(?<![\p{L}\p{N}_/])(?<span>\/?u\/[\p{L}\p{N}_-]{3,30}|\/?r\/[\p{L}\p{N}_]{3,24}|[\p{L}_][\p{L}\p{N}_.]{1,30}#\d{4})(?![\p{L}\p{N}_/#])/dgu,
    confidence: (surface) => (/^\/?r\//.test(surface) ? 0.6 : 0.92),
  },
  {
    rule: 'contact-handle',
    // IG: name, "insta is name", snap - name, username: name
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?i:${NETWORK}|user ?name|screen ?name|handle|gamertag|user ?id|login|skype id|channel|alias)(?:\\s(?i:handle|name|account|id|tag|page|user))?\\s{0,2}(?:[:=]|\\s(?i:is|was|as)\\s)\\s{0,2}["'\\u201c\\u2018]?(?<span>@?${HANDLE})(?![\\p{L}\\p{N}_])`,
      'dgu',
    ),
    confidence: (surface) => (hasMark(surface) ? 0.92 : 0.4),
  },
  {
    rule: 'contact-handle',
    // under the name "HotMama1946", goes by xXdriftXx on Twitch
    pattern:
      /(?i:under the (?:user|screen|pen|stage)?\s?name|user ?name|screen ?name|handle|gamertag|goes by|posts? as|posting as|plays as|streams as|known (?:online )?as|logged in as|account|profile|avatar|channel|called|named)\s{1,2}(?:called |named |is |was )?["'\u201c\u2018]?(?<span>(?=[\p{L}\p{N}_.]{0,30}(?:\d|_|\p{Ll}\p{Lu}))[\p{L}_][\p{L}\p{N}_.]{2,30}[\p{L}\p{N}_])(?![\p{L}\p{N}_])/dgu,
    confidence: (surface) =>
      /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\p{Lu}/u.test(surface) ? 0 : /\d|_/.test(surface) ? 0.9 : 0.55,
  },
  {
    rule: 'contact-hashtag',
    // #JusticeForKofi, #teamwillow2023
    pattern: /(?<![\p{L}\p{N}_#&/])(?<span>#[\p{L}][\p{L}\p{N}_]{3,50})(?![\p{L}\p{N}_])/dgu,
    confidence: (surface) => {
      const tag = surface.slice(1);
      if (TAGS_ALLOWED.has(tag.toLowerCase())) return 0;
      if (/\d|_|\p{Ll}\p{Lu}/u.test(tag)) return 0.85;
      return tag.length > 9 ? 0.7 : 0.4;
    },
  },
  {
    rule: 'contact-cashtag',
    // $kiki-pays; not $40
    pattern: /(?<![\p{L}\p{N}_$])(?<span>\$[\p{L}][\p{L}\p{N}_-]{3,20})(?![\p{L}\p{N}_])/dgu,
    confidence: () => 0.7,
  },
];

/** Names used online: handles, user names behind a cue, tags that belong to one group or person. */
export const handles = (text: string): Candidate[] =>
  ROWS.flatMap(({ rule, pattern, confidence }) => {
    const found: Candidate[] = [];
    for (const match of search(text, pattern)) {
      const [start, rawEnd] = match.indices?.groups?.['span'] ?? [match.index, match.index];
      const surface = text.slice(start, rawEnd).replace(/\.+$/, '');
      const sure = confidence(surface);
      if (sure >= 0.3)
        found.push({ start, end: start + surface.length, category: 'contact', confidence: sure, rule, because });
    }
    return found;
  });
