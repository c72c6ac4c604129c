import type { Lexicon } from '../../knowledge/lexicon.ts';
import { type Frame, fitNoun } from '../frame.ts';
import { countBands, isMoney, moneyBands, sumIn } from '../sums.ts';
import { thingIn } from '../things.ts';
import { said, type Wording } from '../wording.ts';
import { bare } from '../words.ts';
import { headOf, KIN_NOUN } from './heads.ts';

const NTH = new RegExp(
  `^(?:the |her |his |their |my )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|middle)[- ](?:born )?(${KIN_NOUN})$`,
);
const NTH_OF =
  /^(?:the )?(?:eldest|oldest|youngest|middle|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|only \w+|\d+(?:st|nd|rd|th)|one) (?:child |girl |boy |son |daughter )?of (?:\w+|\d+)(?: (?:children|kids|siblings|girls|boys|sisters|brothers|sons|daughters))?$/;

const NUMBER =
  '(?:[\\d,.]+|a|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|couple|and|odd|some)(?=[\\s-]))';
/** A number in words or digits, and what is counted. */
const COUNTED = new RegExp(
  `^(?:(?:about|over|under|nearly|almost|some|up to) )?${NUMBER}(?:[\\s-]+${NUMBER}){0,5}\\s+(\\p{L}.*)$`,
  'u',
);
/** Counted nouns that tell nothing by themselves. */
const PLAIN_COUNT =
  /^(?:times|places|states|countries|languages|addresses|steps|takes|votes|placements|transfers|sentences|pages|homes|houses|kilos|kilometres|kilometers|miles|yards|acres|occasions|schools|families|jobs|moves|floors|series|episodes|games|wins|goals|points|streets|words|questions|sessions|surgeries|operations|admissions|hospitals|towns|cities|counties|parishes|rooms|doors|summers|winters|seasons|matches|fights|rounds|attempts|tries|meetings|calls|nights|midnights|evenings|weekends|mornings|views|looks|likes|visits|members|groups|teams|classes|clients|patients|students|sites|shifts|names|copies|inches|feet|degrees|percent|followers|fans|subscribers|strangers|neighbours|neighbors|friends|boys|girls|lads|embryos|bodies|coffins|graves)$/;

/** Sums and counts: a range the true figure lies in, with what is counted said by its class. */
export const figures = (
  surface: string,
  category: 'rare' | 'family',
  frame: Frame,
  before: string,
  lexicon?: Lexicon,
): [Wording, Wording, Wording] | undefined => {
  if (frame.form !== 'np' && frame.form !== 'adj') return undefined;
  const lower = surface.toLowerCase();
  // "their fifth child", "third husband"
  const nth = NTH.exec(lower)?.[1];
  if (nth) {
    const kin = fitNoun(`${/^[aeiou]/.test(nth) ? 'an' : 'a'} ${nth}`, frame);
    return [said(kin), said(kin), said(kin)];
  }
  // "[oldest] of seven girls"
  if (
    /^(?:the )?(?:eldest|oldest|youngest|first|last|middle|second|third|fourth|fifth|\w+th)$/.test(lower) &&
    frame.next === 'of'
  )
    return [said('one'), said('one'), said('one')];
  // "[one of two] therapists"
  if (/^one of (?:\w+|\d+)$/.test(lower) && frame.attributive)
    return [said('one of the few'), said('one of the few'), said('one of the few')];
  if (NTH_OF.test(lower)) return [said('one of several siblings'), said('one of several siblings'), said('a sibling')];
  // "cow number 214"
  if (
    /^[\d,.]+$/.test(lower) &&
    /^(?:number|no|room|unit|bed|cell|page|route|flight|row|bus|line)$/.test(frame.previous)
  ) {
    const noun = /\b(\p{Ll}{3,})\s+number\s+$/u.exec(before)?.[1];
    const gone = noun
      ? said(`one ${noun}`, true, { swallow: /\b\p{L}+\s+number\s+$/u })
      : frame.previous === 'number'
        ? said('', true, { swallow: /\s+number\s+$/i })
        : said('', true);
    return [gone, gone, gone];
  }
  const number = sumIn(lower);
  if (number === undefined) return undefined;
  const measure = measureOf(lower, frame);
  if (measure) return [measure, measure, measure];
  // "12 of 14 siblings dead"
  const part = /^(?:\d+|\p{L}+) of (?:\d+|(?:her|his|their|my|the) \p{L}+|\p{L}+) (\p{L}+s|children)\b(.*)$/u.exec(
    lower,
  );
  const whom = part && category === 'family' ? kinOf(part[1] ?? '') : undefined;
  if (part && whom) {
    const of = said(`several ${whom}${/\b(?:dead|died)\b/.test(part[2] ?? '') ? ' dead' : ''}`);
    return [of, of, of];
  }
  if (
    /\bpounds?$/.test(lower) &&
    /\b(?:weigh\p{L}*|gain\p{L}*|lift\p{L}*|bench\p{L}*)\s+(?:\p{L}+\s+)?$/iu.test(before)
  ) {
    const weight = said(frame.determined ? 'weight' : 'a certain weight');
    return [weight, weight, weight];
  }
  // "lost eighteen pounds": of a body, not of money, unless a stake or a sign says so
  if (
    /\bpounds?$/.test(lower) &&
    !/£/.test(surface) &&
    /\b(?:lost|lose|loses|losing|shed|dropped|put on)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
    !/^(?:on|at|to|betting|gambling|per|a)$/.test(frame.next)
  ) {
    const weight = said(frame.determined ? 'weight' : 'some weight');
    return [weight, weight, weight];
  }
  if (isMoney(surface)) {
    const rest = lower
      .replace(
        /[$£€₹₦¥\d.,]+|\b(?:r|rm|rs|usd|about|over|nearly|almost|a|an|in|dollars?|bucks|pounds?|quid|euros?|rupees?|naira|rand|lakhs?|crores?|grand|k|m|million|thousand|hundred|pesos?|(?:for|fif|six|seven|eigh|nine|twen|thir)ty|one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
        ' ',
      )
      .trim();
    if (rest.split(/\s+/).filter(Boolean).length > 1) return undefined;
    if (
      !/^(?:about |over |nearly )?[$£€₹₦¥R\d]/.test(surface) &&
      !/^(?:[a-z-]+ ){1,3}(?:bucks|quid|pounds|dollars|lakh|crore|grand|euros?|rupees|naira|rand)\b/.test(lower)
    )
      return undefined;
    const [a, b, c] = moneyBands(number);
    const between =
      /^(?:for|of|to|at|about|over|nearly|lost|owes?|paid|won|sold|cost|from)$/.test(frame.previous) ||
      !frame.determined;
    return [
      said(between ? a.text : bare(b.text)),
      said(frame.determined ? 'large sum' : b.text),
      said(frame.determined ? bare(c.text) : c.text),
    ];
  }
  const time = /\b(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?)\b/.exec(lower)?.[0];
  if (time && /^(?:[\d,.]+|[a-z-]+)\s+(?:[a-z-]+\s+)?\w+/.test(lower)) {
    const unit = /hour|hr/.test(time)
      ? 'hours'
      : /min/.test(time)
        ? 'minutes'
        : /sec/.test(time)
          ? 'seconds'
          : /day/.test(time)
            ? 'days'
            : /week/.test(time)
              ? 'weeks'
              : /month/.test(time)
                ? 'months'
                : 'years';
    if (/^[\d\w-]+ (?:[\w-]+ )?\w+(?: and [\w-]+ \w+)?$/.test(lower)) {
      const long = unit === 'years' && number >= 10;
      return [
        said(long ? 'many years' : `several ${unit}`),
        said(long ? 'many years' : `some ${unit}`),
        said('some time'),
      ];
    }
  }
  if (/\btimes\b/.test(lower))
    return [said(number >= 10 ? 'many times' : 'several times'), said('repeatedly'), said('repeatedly')];
  if (
    /^(?:(?:about|over|under|nearly|almost|some)\s+)?(?:[\d,.]+|[a-z]+(?:-[a-z]+)?(?:\s+(?:hundred|thousand|million|dozen|score))?(?:\s+and\s+[a-z-]+)?)$/.test(
      lower,
    )
  ) {
    if (frame.determined || lower === 'one')
      return lower === 'one' ? [said(surface), said(surface), said(surface)] : undefined;
    const [a, b] = countBands(number);
    const alone = (text: string) => text.replace(/ of$/, '').replace(/^more than ten$/, 'more than ten');
    return [said(alone(a.text)), said(alone(b.text)), said(number >= 10 ? 'many' : number >= 3 ? 'several' : 'a few')];
  }
  const counted = COUNTED.exec(lower)?.[1];
  if (!counted || /^one\b/.test(lower)) return undefined;
  const [a, b] = countBands(number);
  const kin =
    category === 'family' ||
    /^(?:brother|sister|sibling|daughter|son|child|kid|cousin|aunt|uncle|niece|nephew|grandchild)/.test(counted)
      ? kinOf(counted)
      : undefined;
  const much = /\bonly\s+$/i.test(before)
    ? 'a few'
    : number >= 10 && category !== 'family'
      ? 'many'
      : number >= 3
        ? 'several'
        : 'a few';
  if (kin === 'people' || (kin && frame.determined)) return [said(`several ${kin}`), said(`several ${kin}`), said(kin)];
  if (kin) return [said(`${much} ${kin}`), said(`${much} ${kin}`), said(kin)];
  if (category === 'family') return undefined;
  if (/^of (?:them|us|these|those)\b/.test(counted)) {
    const some = said(`${much} ${counted.split(' ', 2).join(' ')}`);
    return [some, some, some];
  }
  const found = lexicon && thingIn(lexicon, counted);
  const head = headOf(counted).toLowerCase();
  const thing = /^(?:people|men|women)$/.test(head)
    ? head
    : PLAIN_COUNT.test(head)
      ? head
      : found
        ? found.thing.near[1] === 'people'
          ? 'people'
          : found.thing.far[1]
        : 'things';
  if (!found && !/s$|people|men|women|cattle|sheep|acres/.test(head)) return undefined;
  const join = (band: string) => (frame.determined ? thing : `${band} ${thing}`);
  return [said(join(a.text)), said(join(b.text)), said(join(much))];
};

/** Hours, shares and amounts that only a range would tell. */
const measureOf = (lower: string, frame: Frame): Wording | undefined => {
  const say = (text: string): Wording => said(frame.determined ? bare(text) : text);
  if (/^(?:at )?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?$/.test(lower)) return say('a particular time');
  if (/^(?:\d[\d.]*\s?%|[\p{L}\d\s-]{1,30}\bper\s?cent)$/u.test(lower)) return say('a certain share');
  if (
    /^(?:[\d.,]+|[a-z-]+(?: [a-z]+)?)\s(?:ounces|oz|grams|tons|tonnes|gallons|bushels|kilos|litres|liters|pints|calories|degrees)$/.test(
      lower,
    )
  )
    return say('a certain amount');
  if (
    /^[\d.,]+\s?(?:kcal|calories|kg|kilos?|lbs?|cm|mm|mg|ml|g|litres?|liters?|degrees?|decibels?|db|hz|khz)$/.test(
      lower,
    )
  )
    return say('a certain amount');
  if (/^(?:\d[\d.,]*|(?:[\p{L}-]+ ){0,2}[\p{L}-]+)\s(?:ks|kms?|klicks|clicks)$/u.test(lower))
    return say('a certain distance');
  if (/^[\p{L}\d.,-]+(?: [\p{L}-]+)?\s(?:milli|centi)?met(?:re|er)s$/u.test(lower)) return say('a certain length');
  if (/^(?:up to )?\d+\s?x$|^x\s?\d+$/.test(lower)) return said('many times');
  if (
    /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/.test(lower) &&
    frame.direct
  )
    return said('another', true, { swallow: /\b(?:the|their|his|her|my|our)\s+$/i });
  return undefined;
};

/** What brothers, grandchildren and uncles are called together. */
const kinOf = (word: string): string | undefined =>
  /^(?:child|kid|son|daughter|girl|boy|grand)/.test(word)
    ? /grand/.test(word)
      ? 'grandchildren'
      : 'children'
    : /^(?:\p{L}+ )?(?:brother|sister|sibling|sib)/u.test(word)
      ? 'siblings'
      : /^(?:aunt|uncle|cousin|niece|nephew)/.test(word)
        ? 'relatives'
        : /^people/.test(word)
          ? 'people'
          : undefined;
