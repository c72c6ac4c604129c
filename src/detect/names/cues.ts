/** Closed word lists around names. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles that are nothing but titles; they belong to the span in any case. */
export const SHORT_TITLES = set(
  'mr mrs ms miss mx mdm messrs dr drs prof professor rev revd reverend fr hon sgt ssgt msgt sfc cpl lcpl mcpl pfc spc pte lt ltjg capt cmdr ' +
    'cdr col lcol ltcol maj gen adm det insp supt dc ds di dci dsi supt atty adv esq mme mlle sr sra srta señor señora señorita don doña dona ' +
    "herr frau madame monsieur mademoiselle sensei dato datuk tuan encik cikgu puan ustaz ustaza hajji haji shri smt pandit swami dame lady lord sir rt madam mister monsieur mam mam' whaea matua nong kumpare sifu adv ret'd",
);

/** Titles that are words too; in the span when written with a capital (or where nothing is). */
export const WORD_TITLES = set(
  'doctor coach judge justice officer captain sergeant corporal lieutenant colonel major general admiral private chief detective inspector ' +
    'constable sheriff deputy trooper agent warden senator congressman congresswoman councillor councilman councilwoman mayor governor president ' +
    'chancellor principal headmaster headmistress dean nurse matron pastor deacon bishop archbishop archdeacon canon cardinal monsignor vicar elder ' +
    'father sister brother mother abbot abbess prior prioress imam rabbi rebbe cantor sheikh shaykh mullah maulana pandit guru granthi swami lama ' +
    'commander commissioner chaplain mistress ranger marshal lance-corporal warrant-officer king queen prince princess duke duchess count baron',
);

/** Posts in capitals before a surname: "AP Ruiz", "SRO Dale", "PCSO Begum". */
export const POSTS = set('ap vp sro po pc wpc pcso dc ds di dci dsu ht dht ra rd slt hoy hoh sw cso ahp pi tc');

/** Family words that, with a capital, are part of what somebody is called: "Mama Iniobong", "Uncle Dougie". */
export const HONORIFICS = set(
  'mummy mama mami mamma papa uncle unc aunty auntie aunt tannie oom ate kuya tita tito nana nan nanna gran granny grandma grandpa gramps grandad granddad ' +
    'oma opa abuela abuelo tia tio tía tío koro nanny boeta sisi bhai bhaiya didi ji pawpaw paw-paw mawmaw meemaw papaw pops baba dada dadi nani nonna nonno bunicu bunica lola lolo',
);

/** Before a name and with a capital of its own it belongs to the name: "Big Art", "Little Jedda". */
export const EPITHETS = set(
  "big little old young other lil li'l ol' great wee tiny mad crazy fat skinny saint ah baby tall long ginger",
);

/** Family and other ties: the word before a name, which stays outside the span. */
export const KIN = set(
  'wife husband husb hubby spouse partner ex exes ex-wife ex-husband ex-partner ex-boyfriend ex-girlfriend boyfriend girlfriend bf gf fiance fiancee fiancé ' +
    'fiancée son daughter kid child baby bub toddler infant newborn stepson stepdaughter stepmother stepfather stepmom stepdad stepmum step-son ' +
    'step-daughter step-mother step-father foster-mother mother father mom mum mam mama mamma momma mommy mummy dad daddy papa pop pops da parent ' +
    'brother sister bro sis sibling sib twin half-brother half-sister stepbrother stepsister brother-in-law sister-in-law mother-in-law father-in-law ' +
    'son-in-law daughter-in-law grandmother grandfather grandma grandpa gran granny gramps grandson granddaughter grandchild grandad granddad nan nana ' +
    'nanna oma opa abuela abuelo lola lolo ate kuya tita tito tia tio tía tío aunt auntie aunty aunties uncle oom tannie boeta sisi bunicu bunica nonna nonno ' +
    'yiayia papou bubbe zayde zaidy savta saba baba dada dadi nani koro kuia tutu tatay nanay papi mami dat mamm amma appa ammachi appachan thatha paati dadaji naniji khala khalu chacha chachi mama mami bua phupho teta jiddo sito paw-paw pawpaw mawmaw meemaw mimi ' +
    'niece nephew cousin cuz godson goddaughter godmother godfather godchild firstborn eldest oldest youngest middle-child widow widower ' +
    'friend bestie buddy mate pal roommate housemate flatmate bunkmate cellmate classmate teammate crewmate shipmate neighbor neighbour girl boy ' +
    'lover mistress metamour polycule nesting throuple companion bride groom bridesmaid ',
);

/** Roles of practice and of ordinary life before a name: "my client sarah", "pt Marisol", "boss Rick". */
export const ROLES = set(
  'client clients ct cts cl clt pt pts patient patients student pupil supervisee trainee intern resident member participant inmate defendant plaintiff ' +
    'caller youth teen adolescent teenager kiddo identified colleague coworker co-worker therapist counselor counsellor clinician supervisor sup ' +
    'psychiatrist psychologist doctor gp pediatrician paediatrician neurologist oncologist surgeon prescriber nurse np midwife doula caseworker ' +
    'case-manager cm sw social-worker guardian caregiver carer nanny babysitter sitter teacher tutor principal professor headteacher coach instructor ' +
    'trainer boss manager foreman employer landlord landlady tenant lodger lawyer attorney atty solicitor barrister mediator po officer ' +
    'pastor priest imam rabbi minister chaplain interpreter interp translator receptionist secretary assistant tech pilot captain bandmate bandleader ' +
    'leader sponsor mentor apprentice volunteer advocate liaison coordinator director owner founder ceo chair nun monk ' +
    'man woman lady guy bloke lad lass fella gentleman chap kid elder farmer driver cook chef butcher baker singer artist poet author ' +
    'p1 p2 c1 c2 parent1 parent2 mom1 mom2',
);

/** Animals with names of their own. */
export const ANIMALS = set(
  'dog pup puppy cat kitten horse pony mare gelding stallion foal colt donkey mule cow bull steer calf heifer goat ram ewe lamb sheep pig sow boar ' +
    'rabbit bunny hamster guinea-pig gerbil rat ferret parrot budgie cockatiel cockatoo macaw canary bird hen rooster duck goose tortoise turtle ' +
    'snake gecko iguana lizard python fish goldfish betta axolotl llama alpaca hawk falcon owl eagle kelpie heeler collie shepherd labrador lab ' +
    'retriever poodle terrier beagle spaniel pug corgi husky dachshund greyhound whippet mutt mastiff pitbull chihuahua schnauzer rottweiler bulldog',
);

/** Before a name at the head of a line or a clause. */
export const GREETINGS = set(
  "hi hello hey hiya howdy dear dearest hola bonjour namaste salaam shalom talofa mālō malo bula aloha gday g'day morning afternoon evening thanks thx " +
    'ta cheers cc bcc attn attention from to re signed yours love xoxo',
);

/** After a greeting these are not a person. */
export const GROUPS = set(
  "all everyone everybody folks friends colleagues colleague team group guys gang y'all yall there both team hivemind hive fam ladies people peeps " +
    "therapists clinicians members list listserv crew world brains experts community fellow again sir madam ma'am sirs whānau whanau house anyone",
);

/** Credentials after a name and comma. */
export const CREDENTIALS = set(
  'lcsw licsw lmsw lsw lisw lcsw-c csw msw bsw dsw rsw lmft lmft-a mft amft lpc lpcc lpc-a lpc-s lcpc lmhc lmhca lcmhc lcmhca lcpa lca lcdc cadc casac ' +
    'ladc lac ncc nbcc psyd phd edd dmin md do mbbs rn np pmhnp dnp aprn bcba rbt otr ot cct rcc ccc rp crpo ppc pcc cpc mapc macp mbacp bacp ukcp hcpc ' +
    'cpsychol dclinpsy ma ms med mdiv esq cpa rpsych r.psych lp lssp nchc rcs chc ctrs atr atr-bc mt-bc bcd mhs mscp emdria seP'.toLowerCase(),
);

/** Small words inside a full name. */
export const PARTICLES = set(
  'van von der bte bt den de del della dela di da do dos das du des la le las los el al ul abu ibn bin binti binte bint ben bat ap ab ferch ter ten te zu zur ' +
    'af av y e s/o d/o a/l a/p st mac nic ní ó',
);

/** Letters after a family name. */
export const SUFFIXES = set('jr sr ii iii iv snr jnr junior senior');

/** Verbs of speaking and thinking, in the forms that follow a name. */
export const SPEECH = set(
  'says said say tells told tell asks asked replies replied answers answered reports reported states stated describes described explains explained ' +
    'mentions mentioned admits admitted denies denied insists insisted claims claimed whispers whispered shouts shouted screams screamed yells yelled ' +
    'cries cried laughs laughed smiles smiled nods nodded shrugs shrugged sighs sighed jokes joked thinks thought believes believed feels felt wants ' +
    'wanted wonders wondered worries worried hopes hoped wishes wished knows knew remembers remembered recalls recalled forgets forgot decides decided ' +
    'agrees agreed disagrees disagreed refuses refused promises promised swears swore confesses confessed discloses disclosed texts texted emailed ' +
    'emails calls called phoned rings rang writes wrote reads loves loved hates hated likes liked misses missed fears feared goes reckons notices noticed ' +
    'complains complained apologises apologised apologizes apologized blames blamed accuses accused thanked thanks',
);

/** Other verbs whose subject is mostly a person. */
export const ACTIONS = set(
  "is was has had does did doesn't didn't isn't wasn't hasn't hadn't won't wouldn't can't couldn't can could would should might must gets got came comes " +
    'went left leaves lives lived moved moves works worked drives drove sits sat stands stood walks walked runs ran eats ate drinks drank sleeps slept ' +
    'woke wakes died dies grew grows married marries divorced separated met meets gave gives took takes brought brings kept keeps made makes found finds ' +
    'lost loses won wins started starts began begins stopped stops tried tries needs needed attends attended arrived arrives presents presented ' +
    'struggles struggled experiences experienced survived survives threatens threatened punched hit hits pushed pulls pulled hugged hugs kissed ' +
    'cheated lied lies drank used uses relapsed attempted attempts returned returns stays stayed spends spent pays paid buys bought sold sells teaches taught ' +
    'studies studied plays played sings sang paints painted cooks cooked cleans cleaned raised raises adopted fostered identifies identified avoids avoided ' +
    'isolates isolated becomes became seems seemed looks looked appears appeared turns turned turned holds held carries carried visits visited helps helped ' +
    'wore wears showed shows learned learnt learns starts resigned retired quit quits immigrated emigrated fled served serves joined joins dropped drops ' +
    'canceled cancelled cancels deserves shares shared responds responded reacts reacted froze freezes dissociates dissociated presents keeps lets let ' +
    'just never always still now also finally recently later often sometimes usually really actually then once already only even',
);

/** Words that are never a name by themselves, whatever a list says. */
export const FUNCTION_WORDS = set(
  'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to under up with within without ' +
    'about above across after against along among around before behind below beneath beside between beyond down during except inside like near ' +
    'outside past per since through throughout toward towards until upon via i me my mine myself we us our ours you your yours he him his she her hers ' +
    'it its they them their theirs who whom whose which what when where why how not no yes am is are was were be been being do does did has have had having ' +
    'can could would should shall must might there here because while although though unless whether once also just very too now again more most much many some ' +
    'any each every all both few other another such own same only even still already never always often well oh ok okay yeah please thanks thank sorry ' +
    'etc vs eg ie re ps fwiw fyi tia said says go goes going get got make made take took come came see saw know think want need one two three four five six ' +
    'seven eight nine ten first second third last next new old good bad big small little long short great high low early late today tomorrow yesterday tonight ' +
    'let lets ive im id dont wont cant didnt doesnt isnt said anyone someone everyone nobody anything something nothing everything maybe perhaps however therefore since based given',
);

/** After these words a capital is more likely a place than a person. */
export const LOCATIVES = set(
  'in at near outside inside around from to into across through throughout toward towards via off',
);

/** The last word of a place's or an organisation's name, never a surname. */
export const STRONG_HEADS = set(
  'road rd avenue ave boulevard blvd highway hwy drive county parish borough city town township village valley creek beach island islands mountain mountains mount bridge ' +
    'station airport square hospital clinic center centre school schools college university academy institute chapel mosque synagogue cathedral ' +
    'hotel pub cafe restaurant farm farms ranch trust foundation society association council department agency bureau office prison jail facility unit ' +
    'team united club orchestra choir company inc ltd llc corp group press times tribune herald gazette news prize award cup act scale inventory test questionnaire index ' +
    'interview syndrome disease disorder method model theory therapy technique protocol effect law hypothesis complex criteria assessment checklist survey ' +
    'primary secondary elementary preschool nursery kindergarten high middle campus dorm dormitory apartments terrace crescent plaza mall motel lodge ' +
    'gardens cemetery library museum theater theatre arena stadium rehab recovery services service counseling counselling practice associates partners health healthcare ' +
    'medical surgery ministries ministry fellowship church convent monastery abbey priory shelter hostel refuge reserve reservation nation tribe band base camp fort ' +
    'peninsula falls coast shore harbor harbour port bay river lake canyon gorge desert forest ridge heights junction crossing bend springs tower towers estate estates ' +
    'festival marathon league division battalion regiment brigade squadron platoon company corps fleet street st',
);

/** Last words of places that are surnames too: a place only after a preposition of place. */
export const WEAK_HEADS = set(
  'lane hill hills park house hall church temple court green wood woods field fields mill mills cross gate brook marsh moor',
);
