/**
 * Days and seasons with a name, in every calendar people who come to therapy live by.
 * One line a feast: its key, then the ways to write it as alternatives (regular expression, case ignored).
 * A leading "=" asks for capitals as written, because the lower-case word means something else.
 */
const CHRISTIAN = `
christmas-eve: (?:christmas|xmas|x-mas) eve
christmas: christmas(?:time|tide)?|xmas|x-mas|yuletide|nochebuena|simbang gabi|noche buena
boxing-day: boxing day|(?:st\\.? |saint )?stephen'?s (?:day|night)|wren day
epiphany: =Epiphany|twelfth night|three kings'?(?: day)?|(?:el )?d[ií]a de reyes|los reyes(?: magos)?|d[ií]a de (?:los )?reyes|little christmas|nollaig na mban|timkat|timket
candlemas: candlemas|imbolc|st\\.? brigid'?s(?: day)?|saint brigid'?s day
shrove-tuesday: shrove tuesday|pancake (?:day|tuesday)|mardi gras|fat tuesday|shrovetide|carnival (?:monday|tuesday)|j'?ouvert
ash-wednesday: ash wednesday
lent: =Lent|lententide
mothering-sunday: mothering sunday
palm-sunday: palm sunday
holy-week: holy week|semana santa|passion week|holy (?:monday|tuesday|wednesday|thursday|saturday)|maundy thursday|spy wednesday
good-friday: good friday|great friday|viernes santo
easter: (?:orthodox |greek |western )?easter(?: (?:eve|vigil|sunday|monday|saturday|day|tide))?|eastertide|=Pascha|low sunday
ascension: ascension day|feast of the ascension|=Ascension Thursday
pentecost: pentecost|whit (?:sunday|monday|tuesday|friday|saturday|week|walks?)|whitsun(?:tide|day)?|white sunday|lotu tamaiti|corpus christi
orthodox: (?:st\\.?|saint|agios|agia) (?:dimitrios|demetrius|demetrios|nicholas|george|basil|barbara|sava|john|elias|spyridon|constantine|mary)'?s? (?:day|name ?day|eve)|=Krsna slava|=Slava
rogation: rogation (?:sunday|day)|lammas(?: day| night)?
st-patrick: (?:st\\.?|saint) patrick'?s(?: day)?|paddy'?s(?: day| weekend| night)|st\\.? pat'?s(?: day)?
st-george: (?:st\\.?|saint) george'?s day
st-andrew: (?:st\\.?|saint) andrew'?s (?:day|night)
st-david: (?:st\\.?|saint) david'?s day|dydd gŵyl dewi
st-john: (?:st\\.?|saint)[- ](?:john|jean)(?:[- ]baptiste)?(?: the baptist)?(?:'?s)? (?:day|eve)|f[êe]te nationale|midsummer(?:'s)?(?: (?:eve|day|night))
st-lucia: (?:st\\.?|saint|santa) luc(?:y|ia)'?s? (?:day|night)|lucia day
st-nicholas: (?:st\\.?|saint) nicholas(?:'s?)? (?:day|eve)|sinterklaas
michaelmas: michaelmas|martinmas|(?:st\\.?|saint) martin'?s (?:day|eve)
assumption: feast of the assumption|assumption day|=Assumption|dormition
all-saints: all saints'?(?: day| eve)?|all hallows(?:'? eve)?|undas|feast of all saints
all-souls: all souls'?(?: day| night)?
day-of-the-dead: d[ií]a de (?:los )?muertos|day of the dead|fet gede
advent: =Advent(?: (?:Sunday|season))?|gaudete sunday
immaculate: feast of the immaculate conception|immaculate conception day
guadalupe: (?:feast|day) of (?:our lady of )?(?:the virgin of )?guadalupe|virgin of guadalupe day
fiesta: sinulog|ati-atihan|dinagyang|panagbenga|pahiyas|feast of the (?:black )?nazarene|santo ni[ñn]o
reformation: reformation (?:day|sunday)|trinity sunday|christ the king sunday|all saints sunday|plough monday|crossover night|watch ?night(?: service)?|harvest (?:festival|sunday|home)|race relations sunday
nagmaal: nagmaal|volkstrauertag
feast-day: (?:the )?feast (?:day )?of (?:st\\.?|saint|our lady|san|santa|the) ?[\\p{L}]+(?: of [\\p{L}]+)?
`;
const JEWISH = `
rosh-hashanah: rosh ha-?shann?ah?|rosh hashono|jewish new year
yom-kippur: (?:erev )?yom kippur|kol nidrei?|day of atonement
days-of-awe: high holy days|high holidays|days of awe|yamim noraim|selichot
sukkot: sukkot|sukkos|sukkoth|feast of tabernacles|shemini atzeret|hoshana rabb?ah?
simchat-torah: simchat torah|simchas torah
hanukkah: c?hann?uk+ah?|hannukah|hannukkah|channukah|hanuka
tu-bishvat: tu b'?i?shvat
purim: (?:shushan )?purim|taanit esther|fast of esther
passover: passover|pesach|pesah|first seder|second seder|seder night|chol hamoed
omer: lag b'?a?'?omer|sefirah
shavuot: shavuot|shavuos|shavuoth
tisha-bav: tisha b'?av|tish'?ah b'?av|ninth of av|17th of tammuz
yom-hashoah: yom ha-?shoah|holocaust (?:remembrance|memorial) day|yom ha-?zikaron|yom ha-?atzmaut
tu-bav: tu b'?av
`;
const MUSLIM = `
ramadan: ramadh?an|ramzan|ramazan|ramadaan|puasa month
eid: =Idd|eid(?:[- ](?:ul|al|el)?[- ]?(?:fitr|adha|fitri|azha|zuha))?(?: mubarak)?|id[- ]ul[- ]fitr|bakr?i?[- ]?eid|bakrid|lesser eid|big eid|small eid|chaand? raat|kurban bayram[iı]?|tabaski|korit[eé]
hari-raya: hari raya(?: (?:puasa|haji|aidilfitri|aidiladha))?|lebaran|idul fitri|aidilfitri
sallah: (?:big |small |id[- ]el[- ]kabir )?sallah|ileya
laylat-al-qadr: la[yi]la(?:t|h)(?: ?[au]l[- ]?|tul[- ]?)qadr|night of power|27th night
mawlid: mawlid|milad(?:[- ]un[- ]nabi)?|maulidi?|the prophet'?s birthday
ashura: ashura|muharram|arba'?een|shab-e-barat|shab-e-qadr|islamic new year|isra(?:'| and) mi'?raj
`;
const INDIC = `
diwali: diwali|deepavali|divali|deepawali|choti diwali|dhanteras|bhai dooj|bhau beej|tihar|kali puja
holi: holi|holika dahan|rang panchami
navratri: nav(?:a)?ratri|garba night|durga puja|dussehra|dasara|dussera|vijaya ?dashami|dashain|(?:maha ?)?(?:saptami|ashtami|navami|ash?tomi|sosthi|mahalaya)
raksha-bandhan: raksha bandhan
janmashtami: (?:krishna )?janmashtami|ram navami|rama navami|hanuman jayanti|gokulashtami
month: (?:(?:month of |month )(?:chaitra|chait|vaishakha?|baisakh|jyeshtha?|jestha|ashadha?|asar|shravana?|shrawan|sawan|saun|bhadra|bhadau|ashwin|asoj|kartika?|margashirsha|mangsir|pausha?|poush|magha?|phalguna?|falgun|aadi|thai|margazhi|karkidakam|muharram|safar|rajab|sha'?ban|shawwal|dhu al-?hijjah|zul ?hijjah|elul|nisan|tishrei|adar|av)|(?:chaitra|chait|vaishakha?|baisakh|jyeshtha?|jestha|ashadha?|asar|shravana?|shrawan|sawan|saun|bhadra|bhadau|asoj|kartika?|mangsir|pausha?|poush|magha?|phalguna?|falgun|aadi|margazhi|karkidakam|rajab|sha'?ban|shawwal|elul|nisan|tishrei) month)
ganesh: ganesh(?:a)? chaturthi|vinayaka? chaturthi|ganpati|ganesh visarjan
shivratri: (?:maha )?shiv(?:a)?ratri
karva-chauth: kar[vw]a chauth|hartalika teej|=Teej|vat savitri|chhath(?: puja)?
pongal: (?:thai |maatu )?pongal|makar sankranti|sankranti|uttarayan|lohri|magh bihu|rongali bihu|bihu
onam: onam|thiruvonam|vishu|puthandu|thrissur pooram|attukal pongala
ugadi: ugadi|gudi padwa|akshaya tritiya|tamil new year|bengali new year|poila boishakh|pohela boishakh
thaipusam: thai ?pusam|panguni uthiram|skanda sashti|varalakshmi vratam|basant panchami|vasant panchami|saraswati puja
vaisakhi: vaisakhi|baisakhi|gurpurab|guru nanak jayanti|bandi chhor|hola mohalla|maghi
paryushan: paryushan|mahavir jayanti|samvatsari|diwali padwa
vesak: vesak(?: day)?|wesak|buddha purnima|buddha day|bodhi day|magha puja|asalha puja|obon|o-bon|ullambana|ghost (?:festival|month)|hungry ghost (?:festival|month)|losar|vassa|kathina
nowruz: now?r[ou]+z|navroze?|nav-roz|nooruz|newroz|norouz|chahar-?shanbe suri|yalda(?: night)?|sizdah be-?dar|pateti|khordad sal
bahai: ridv[aá]n|ayy[aá]m-i-h[aá]|naw-r[uú]z
`;
const EAST_ASIAN = `
lunar-new-year: (?:lunar|chinese|vietnamese|korean) new year(?:'?s)?(?: eve)?|cny|spring festival|=T[eế]t|seollal|chap goh mei|chinese new year|lantern festival|year of the (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)|tsagaan sar|reunion dinner
qingming: qing ?ming|ching ming|tomb[- ]sweeping (?:day|festival)|cheng beng
dragon-boat: dragon boat festival|duanwu
mid-autumn: mid-?autumn(?: festival)|mooncake festival|moon festival|chuseok|trung thu|double ninth
songkran: songkran|pi mai|khmer new year|thingyan|pchum ben|loy krathong|bon om touk
japan: golden week|shichi-?go-?san|coming of age day|setsubun|hinamatsuri
nadaam: naadam|nauryz|nooruz|kurultai day
`;
const PAGAN = `
solstice: (?:winter|summer) solstice|=Solstice|=Yule|midwinter'?s? day|midwinter dinner
equinox: (?:spring|vernal|autumn|autumnal|fall) equinox
sabbats: beltane|samhain|litha|lughnasadh|mabon|ostara|walpurgis(?: night)?
`;
const NATIONAL = `
new-year: new[- ]year'?s?[- ]?(?:eve|day)|new year'?s|new year|=NYE|(?<=(?:since|on|last|that|this|until|till|by|before|after|for) )nye|hogmanay|first footing|old year'?s night|ne'?er ?day|orthodox new year|old new year
burns-night: burns (?:night|supper)
mlk: (?:mlk|martin luther king(?:,? jr\\.?)?(?:'s)?)(?: jr)?(?: birthday)? (?:day|weekend)|mlk weekend
groundhog: groundhog day|pi day|leap day|april fool'?s?(?:'? day)?|ides of march|earth day|arbor day|flag day|cinco de mayo|kentucky derby day|derby day|star wars day|mole day|tax day|patriots'? day|pioneer day|casimir pulaski day|san jacinto day|juneteenth|bunker hill day|lei day|king kamehameha day|statehood day|nevada day|alaska day|emancipation day|indian(?:a)? arrival day|indigenous peoples'? day|columbus day|sadie hawkins day|national coming[- ]out day|coming out day|trans day of remembrance|transgender day of remembrance|trans day of visibility|world aids day|world mental health day|world suicide prevention day|international women'?s day|international men'?s day
valentine: (?:st\\.? |saint )?valentine'?s?(?:'? (?:day|night|weekend))|valentine'?s|v-day dance|galentine'?s day
super-bowl: super ?bowl(?: sunday| weekend)?
presidents-day: president'?s'? ?day|washington'?s birthday|lincoln'?s birthday
mothers-day: mother'?s'? day
fathers-day: father'?s'? day
grandparents: grandparents'? day|children'?s day|teachers'? day|nurses'? day|siblings day
memorial-day: memorial day|decoration day
independence-day: independence day|fourth of july|4th of july|july (?:4th|fourth|the fourth|the 4th)|=the Fourth(?! \\p{Lu})|bastille day|le 14 juillet
labor-day: labou?r day|labou?r weekend|may day|international workers'? day
veterans-day: veterans'? day|remembrance (?:day|sunday)|armistice day|poppy day|v[ej] day|d-day
halloween: hallowe'?en|all hallow'?s eve|devil'?s night|mischief night|trick or treat night
election-day: election (?:day|night)|inauguration day|polling day
thanksgiving: (?:canadian |american )?thanksgiving(?: (?:day|eve|friday))?|friendsgiving|turkey day
black-friday: black friday|cyber monday|giving tuesday|small business saturday
kwanzaa: kwanzaa
festivus: festivus
guy-fawkes: bonfire night|guy fawkes(?:'?s?)?(?: (?:night|day))?|fireworks night
bank-holiday: (?:(?:early |late )?(?:may|spring|summer|august|easter|october|june|st\\.? brigid'?s) )bank holiday(?: (?:monday|weekend|friday))?|august monday
royal: (?:the )?(?:queen|king)'?s'? (?:official )?birthday|platinum jubilee|golden jubilee|silver jubilee|diamond jubilee|coronation (?:day|weekend)|trooping the colou?r
wakes-week: wakes week|glasgow fair|trades fortnight|appleby(?: horse)? fair|eisteddfod|up helly aa|grand national(?: day)?|cheltenham week|gold cup day|last night of the proms|glastonbury weekend|notting hill carnival|orange(?:men'?s)? day|the twelfth(?: of july)|twelfth fortnight|marching season|battle of the boyne day|bloomsday|puck fair|reek sunday|ploughing championships|all-ireland (?:final|sunday)|culture night
canada: canada day|dominion day|victoria day|may (?:long|two-four)(?: weekend)?|=Family Day|civic holiday|simcoe day|natal day|louis riel day|treaty days?|national indigenous peoples day|orange shirt day|national day for truth and reconciliation|truth and reconciliation day|st\\.? jean baptiste day|saint-jean(?:-baptiste)?(?: day)?|f[êe]te des acadiens|acadian day|calgary stampede|stampede week|(?:the )?brier weekend|grey cup(?: sunday| weekend)?|august long(?: weekend)?|september long(?: weekend)?|july long(?: weekend)?|heritage day|discovery day|regatta day
australia: australia day|invasion day|survival day|anzac(?: (?:day|weekend|eve))|anzac dawn service|(?:melbourne )?cup (?:day|weekend|week|eve|tuesday)|melbourne cup(?: day)?|ekka(?: (?:week|wednesday))?|naidoc(?: (?:week|sunday|day|ball))?|sorry day|national sorry day|reconciliation week|mabo day|harmony day|show day|show week|picnic day|western australia day|wa day|territory day|cracker night|afl grand final(?: (?:day|friday|eve))?|grand final (?:day|weekend|eve|friday|saturday)|footy grand final|schoolies(?: week)?|mardi gras parade|royal easter show|birdsville races|proclamation day|eight hours? day
new-zealand: waitangi(?: (?:day|weekend))|matariki(?: (?:friday|weekend|day))?|(?:auckland|wellington|canterbury|otago|southland|taranaki|nelson|hawke'?s bay|chatham islands|westland|south canterbury|marlborough) anniversary(?: (?:day|weekend))?|show weekend|cup and show week|poukai|koroneihana|ratana day|parihaka day|te wiki o te reo(?: m[aā]ori)?|m[aā]ori language week|pasifika festival|polyfest
south-africa: heritage day|freedom day|human rights day|youth day|women'?s day|day of reconciliation|day of goodwill|day of the vow|workers'? day|mandela day|braai day|comrades(?: marathon)?(?: sunday| day)|matric (?:dance|ball|results day)|matric farewell|tweede nuwejaar|sharpeville day|umhlanga|reed dance
ireland: bealtaine|l[uú]nasa|=Nollaig|the fleadh|fleadh cheoil|rose of tralee|galway races|st\\.? patrick'?s weekend|(?:the )?orange walk|st\\.? brigid'?s bank holiday|october bank holiday|june bank holiday|leaving cert results day|debs(?: night)
india: republic day|gandhi jayanti|ambedkar jayanti|teachers'? day|army day|kargil (?:vijay )?(?:diwas|day)|children'?s day|boards? results? day
nigeria: democracy day|armed forces remembrance day|new yam festival|iri ji|osun[- ]osogbo|durbar|argungu|eyo festival|june 12|calabar carnival|detty december|egungun festival
kenya: madaraka day|mashujaa day|jamhuri day|utamaduni day|huduma day|moi day|kenyatta day|mazingira day|saba saba|kcpe results|kcse results
singapore: national day(?: (?:parade|weekend))?|ndp|racial harmony day|total defence day|youth day|psle results(?: day)?|malaysia day|merdeka(?: day)?|vesak day|kaamatan|gawai(?: dayak)?
philippines: araw ng kagitingan|rizal day|bonifacio day|ninoy aquino day|national heroes'? day|edsa (?:day|anniversary)|buwan ng wika|all souls'|flores de mayo|santacruzan|mass[- ]?kara
caribbean: emancipation day|crop over|junkanoo|carnival (?:monday|tuesday|saturday)|panorama finals?|fet kan pwent|jounen drapo|(?:haitian )?flag day|crucian christmas|maroon day|garifuna settlement day
pacific: fiji day|tonga independence day|samoa independence day|heilala festival|teuila festival|constitution day|bula festival|gospel day|lotu a tamaiti|national gospel day
latin: tres reyes|las posadas|d[ií]a de la independencia|grito de dolores|(?:el )?grito|diez y seis|carnaval|inti raymi|tapati|d[ií]a de la candelaria|quinceañera season|san juan eve|noche de san juan|festas juninas|festa junina|día del niño
africa: enkutatash|meskel|ethiopian (?:new year|christmas)|adwa day|orthodox (?:easter|christmas)|fasika|kwibuka|liberation day|umuganura|ghana independence day|homowo|odwira|aboakyer|hogbetsotso|gerewol|mawazine|yennayer
europe: kings? ?day|koningsdag|sankt hans|sint maarten|oktoberfest|fasching|rosenmontag|weiberfastnacht|karneval|ferragosto|palio(?: di siena)?|feria de abril|san ferm[ií]n|las fallas|sant jordi|la diada|mar[tț]i[sș]or|vidovdan|badnjak|kupala(?: night)?|ivan kupala|maslenitsa|victory day|zaduszki|wigilia|dyngus day|jāņi|līgo(?: night)?|j[oó]nsmessa|[þt]orrablót|jonsok|syttende mai|17\\. mai|vappu|juhannus|kräftskiva|name ?day
armenian: armenian (?:genocide remembrance day|christmas)|vardavar|genocide remembrance day
pride: pride (?:weekend|sunday|month|parade|week)|twin cities pride|sydney mardi gras
observances: pink shirt day|bell let'?s talk(?: day)?|terry fox run|day of silence|spirit day|world autism (?:awareness |acceptance )?day|autism acceptance (?:day|week)|anti-bullying week|children'?s mental health week|take your (?:child|kid|daughter)s? to work day|red ribbon week|teacher appreciation week|=PD day|founder'?s'? day|rag week|may ball|trinity ball|the boat race|stir-up sunday|apple day|first (?:holy )?communion (?:day|sunday)|confirmation sunday|communion sunday|ramadan bayram|remembrance sunday|workers'? memorial day|holocaust memorial day|white ribbon day|r u ok\\? day|movember|dry january|red nose day|children in need|=Comic Relief|world book day|stress awareness month|sober october|national siblings day
us-regional: deer season opener|gun deer opener|first day of (?:deer|duck|hunting|trapping|fishing|lambing|shearing|calving|gun|bow|elk|turkey|crab|lobster) season|rodeo week|frontier days|fiesta week|derby (?:week|weekend)|carnival season|decoration sunday|finals week
community: opening day|gotcha day|adoption day|exeat(?: weekend)?|leavers'? weekend|decision day|founders'? weekend|visiting day|homecoming (?:weekend|game|night|dance|week|saturday)|spring break|senior (?:night|prom)|prom night|graduation (?:day|night)|picture day|snow day parade|election night|county fair week|state fair week|rush week|bid day|parents'? weekend|move-?in day|reading week|freshers'? week|results day|a-level results(?: day)?|gcse results(?: day)?|leavers'? (?:ball|day|assembly)|speech day|sports day|school photo day
`;

export interface Holiday {
  /** Stable: the value of a finding is "holiday:key". */
  readonly key: string;
  /** Alternatives of a regular expression. */
  readonly source: string;
  /** Only as written, capitals and all. */
  readonly exact: boolean;
}

const readLines = (block: string): Holiday[] =>
  block
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(': ');
      const key = line.slice(0, colon);
      const forms = splitForms(line.slice(colon + 2));
      return [
        ...forms.filter((form) => !form.startsWith('=')).map((source) => ({ key, source, exact: false })),
        ...forms.filter((form) => form.startsWith('=')).map((form) => ({ key, source: form.slice(1), exact: true })),
      ];
    });

/** Splits at the bars outside brackets. */
const splitForms = (forms: string): string[] => {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of forms) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
};

/** All feasts, fasts and days with a name. */
export const HOLIDAYS: readonly Holiday[] = [CHRISTIAN, JEWISH, MUSLIM, INDIC, EAST_ASIAN, PAGAN, NATIONAL].flatMap(
  readLines,
);

/** Seen in everything, known to everyone: these say little unless something else in the text is dated by them. */
export const EVERYDAY: ReadonlySet<string> = new Set(['christmas', 'new-year', 'community']);
