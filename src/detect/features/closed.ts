/** Small closed classes of words; all words lower case. Number 0 is left for "none". */
const table = (classes: Readonly<Record<string, string>>): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [n, words] of Object.values(classes).entries())
    for (const word of words.split(' ')) if (!found.has(word)) found.set(word, n + 1);
  return found;
};

/** Word classes that need no tagger; open words are numbered from `OPEN` on by their possible classes. */
export const FUNCTION_CLASS = table({
  determiner: 'the a an this that these those some any each every all another such no both either neither',
  possessive: 'my your his her its our their whose',
  pronoun:
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves someone somebody anyone anybody ' +
    'everyone everybody noone nobody nothing something anything everything one mine yours hers ours theirs',
  of: 'of',
  in: 'in on at into onto inside within near outside',
  preposition:
    'by for with from against between through during before after above below under over without toward towards upon among across behind ' +
    'beyond since until till per via than as around along off out up down about like despite beside besides except',
  to: 'to',
  and: 'and or nor & plus',
  conjunction: 'but because so while although though if unless whereas yet when whenever where once',
  who: 'who whom which what why how',
  be: "is was are were be been being am isn't wasn't aren't weren't he's she's it's i'm they're we're you're that's",
  have: "has have had having hasn't haven't hadn't i've they've we've",
  do: "does do did doing done doesn't don't didn't",
  modal:
    "will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't i'd i'll he'd she'd they'd we'd",
  not: 'not never',
  adverb:
    'very just also still now then again even only already always often sometimes recently currently there here too quite rather really',
  number:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred thousand million half dozen',
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next',
});
export const OPEN = 32;

/** Cues of rare details (uniqueness, media, awards, courts, family …) and of time, work and talk. */
export const CUE_CLASS = table({
  unique:
    'only sole first youngest oldest last lone single unique ever few rare unusual famous known prominent notorious renowned biggest',
  media:
    'news tv television radio paper newspaper headline headlines viral documentary podcast podcasts reality show episode followers ' +
    'youtube tiktok video interview interviewed broadcast article magazine tabloid press reporter channel blog memoir film',
  award:
    'won win wins winning award awards medal champion championship record patent trophy prize lottery scholarship inducted elected title ' +
    'finalist olympic olympics national state world cup league',
  event:
    'crash shooting fire flood bombing collapse sinking trial lawsuit explosion wildfire earthquake hurricane tornado cyclone tsunami ' +
    'derailment landslide avalanche bushfire massacre riot protest strike inquest inquiry scandal murder killing attack raid siege hostage ' +
    'accident disaster spill outbreak stabbing kidnapping robbery arson verdict evacuation eruption drowned drowning rescue rescued killed',
  court:
    'court judge jury juror testify testified testifying sued suing convicted acquitted sentenced charged hearing tribunal custody appeal indicted whistleblower',
  kin:
    'mother father mom dad mum mam parent parents brother sister brothers sisters sibling siblings son daughter sons daughters child ' +
    'children baby husband wife partner spouse ex boyfriend girlfriend fiance fiancee aunt uncle cousin cousins niece nephew grandmother ' +
    'grandfather grandma grandpa nan nana gran granddad grandson granddaughter stepfather stepmother stepson stepdaughter widow widower kid kids family',
  rareKin:
    'twin twins triplet triplets quadruplets quintuplets adopted adoptee adoption foster surrogate donor half orphan orphaned polygamous estranged',
  client:
    'client patient ct pt clt cl supervisee trainee student colleague therapist counsellor counselor psychologist doctor dr',
  work: 'works work worked working job runs owns owned drives drove teaches taught plays played retired trained employed shift career business coach',
  hobby:
    'collects collect collection breeds breed races restores restore builds built sails rides keeps raises grows paints knits carves flies hobby',
  body: 'tattoo tattoos tattooed scar scars prosthetic amputee amputated wheelchair eye leg arm hand finger fingers hair beard piercing burn burns birthmark',
  medical:
    'diagnosed diagnosis syndrome disease disorder surgery transplant implant tumor tumour cancer rare genetic congenital dialysis ventilator ' +
    'pump pacemaker shunt stoma feeding epilepsy seizure seizures',
  origin:
    'refugee refugees immigrant migrated emigrated asylum fled tribe tribal clan caste heritage born raised native indigenous reservation descent speaks speaking language',
  faith:
    'church mosque temple synagogue parish pastor priest rabbi imam convent monastery faith cult sect congregation mission missionary converted',
  quote: 'says said say told tells called calls quote quotes quoted wrote texted reads signed saying asked',
  time: 'year years month months week weeks day days hour hours minute minutes old aged age ago',
  money:
    'dollars pounds euros worth paid owes debt settlement inherited inheritance sum bonus salary rand rupees shillings',
});
