/** Plain words that are names, too, or stand one letter from one: found alone, they are no leak. */
const WORDS = new Set(
  (
    'will rich may mark grace hope joy faith summer art bill bob drew frank gene guy jack jean june april august jay josh king lance lane max miles nick norm pat penny pete ray rob rose ruby ' +
    'sandy skip stone sue ted violet wade young white black brown green gray grey long short small day knight page price rice wood woods field fields hill hills lake rivers banks bush cook baker carter mason ' +
    'taylor tailor turner walker weaver fisher hunter porter potter miller singer smith good wise love precious blessing patience prudence constance charity mercy honor honour star sky dawn eve autumn winter ivy ' +
    'holly lily daisy iris olive ginger sage basil angel story bliss major earnest ernest dean duke earl baron prince bishop abbot pope christian royal reading mobile bath nice orange hope deal sale rugby battle ' +
    'chance chase cliff dale dell glen heath rock sand brook forest west north south east can so do an in on me am we he you she her his one two three and the for not but all any who how was are had has ' +
    'about above after again being below could doing during every first found going group great house little might never other place point right since small sound still their there these thing think those three ' +
    'times today under until water where which while whole whose women words world would years young brain grade train alone along clear class close craft daily early earth eight enjoy enter equal faith final ' +
    'floor focus force glass grand grass green guard heart heavy human image issue joint judge known large later laugh learn leave legal level light limit local lunch major march match maybe meant metal minor ' +
    'month moral motor mouth movie music night noise north novel nurse offer often order paint panel paper party peace phase phone photo piece plain plane plant plate press price pride prime print prior proof ' +
    'proud queen quick quiet quite radio raise range reach ready refer relax reply right river round route scale scene scope score sense serve seven shape share sharp sheet shift shirt shock shore short sight ' +
    'skill sleep slide smile solid solve sorry south space spare speak speed spend split sport staff stage stand start state steam steel stick stock stone store storm story style sugar table taken taste teach ' +
    'thank theme thick touch tough tower track trade treat trend trial trust truth twice uncle union unity upper upset urban usual valid value video visit vital voice waste watch wheel white woman worry worse ' +
    'worst worth wound write wrong youth sister brother mother father parent family friend person people client clinic school doctor worker partner another someone holiday birthday recently service faith ' +
    'community background health rural local city town small large region area colleague professional relative husband daughter cousin nephew niece marriage married hospital church college court police ' +
    'counseling counselling mental healthcare medical services university community center centre institute academy station society association county national emergency council department agency lady ladies client clients venue venues kinds holidays organisation organization retail creative manual worker workers personal something particular significant event events medical device difference ' +
    'martin marten carol marry merry barry berry hairy harry henry jenny peter petal robin alice alike allow allen ellen helen karen keren baron sharon salon simon demon '
  ).split(/\s+/),
);

export const isCommonWord = (folded: string): boolean => WORDS.has(folded);

/** One letter put in, left out, changed, or two neighbours swapped. */
export const nearWord = (a: string, b: string): boolean => {
  if (a === b) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  let left = long.length - 1;
  let right = short.length - 1;
  while (right >= from && long[left] === short[right]) {
    left--;
    right--;
  }
  if (left - from <= 0) return true;
  return long.length === short.length && left - from === 1 && long[from] === short[left] && long[left] === short[from];
};
