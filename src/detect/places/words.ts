const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a sentence or a heading in capitals and belong to no name. */
export const OPENERS = list(`
  a an the this that these those my our your his her its their i we you he she it they one who what when where why how which
  and but or nor so yet if as at by for from in into of off on onto out over to toward towards up upon with within without under via per
  after before during since until while because though although whereas once whenever near outside inside around across between about against
  is are was were be been being am has have had do does did can could may might must shall should will would not no yes ok okay
  all any both each every either neither few many more most much some several such other another same own only also even just still now then
  here there today tomorrow yesterday tonight again ever never always often sometimes recently currently previously apparently meanwhile
  hi hello hey dear thanks thank please sorry well oh ah um hmm lol btw fwiw imo asking looking seeking wondering
  client clients ct cts pt patient patients session sessions mom mum mam dad mother father sister brother husband wife partner son daughter
  mr mrs ms mx miss dr prof sir madam coach pastor reverend rev father sister imam rabbi nurse officer sgt judge detective
  quit left joined saw met visited drove flew studied attended taught started referred supports services faith insurance school employer lives residence vs
  let let's got get gets getting lives lived living works worked working grew moved born came comes went goes goes said says told tells asked asks
  first second third last next new old ref referred referral presenting presents dx hx rx tx sx s o p subjective objective assessment plan goal goals
  anyone anybody everyone everybody someone somebody nobody nothing everything something
`);

/** Capitalised words that are no place after "in", "at" or "from": time, language, method, faith, software, headings. */
export const NOT_PLACES = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn fall winter christmas easter xmas lent advent ramadan ramzan eid diwali deepavali holi passover pesach hanukkah chanukah purim
  thanksgiving halloween juneteenth pentecost epiphany navratri onam pongal tet songkran nowruz matariki naidoc yom rosh sukkot shavuot shabbat sabbath
  english spanish french german italian arabic hindi urdu punjabi tamil telugu bengali gujarati marathi mandarin cantonese chinese japanese korean russian
  polish portuguese dutch swedish norwegian danish finnish turkish greek hebrew yiddish farsi persian dari pashto somali swahili amharic tigrinya yoruba
  igbo hausa zulu xhosa afrikaans sesotho setswana shona tagalog cebuano ilocano vietnamese thai malay indonesian maori māori samoan tongan welsh irish gaelic
  british american canadian australian european african asian indian mexican
  latin auslan asl bsl nzsl creole hmong nepali sinhala ukrainian romanian bulgarian hungarian czech slovak serbian croatian bosnian albanian
  god jesus christ allah islam christianity judaism buddhism hinduism heaven hell satan bible quran torah
  zoom teams facebook instagram tiktok twitter reddit whatsapp youtube snapchat discord google skype doxy telehealth telegram signal tinder grindr hinge
  minecraft roblox fortnite venmo spotify netflix alexa siri chatgpt excel word powerpoint
  dbt cbt act emdr ifs eft cpt pe tf-cbt ptsd adhd asd ocd bpd did mdd gad icu nicu picu er ed op ip iop php aa na ca sa oa ga al-anon alanon smart snf
  iep eap or ot pt st gp cpn amhp cmht camhs iapt nhs va dv ipv si hi sib sud aud pcp ob obgyn mri ct eeg ekg ecg dexa pcr usa
  phq gad-7 pcl bdi bai core oq ace ors srs moca mmse dsm icd axis cluster criterion criteria stage phase step week wk day session year yr grade class room
  tx hx dx rx fx sx pt ct cl tc sw lcsw lmft lpc lmhc phd psyd md rn np pa
  schema gestalt gottman imago adlerian jungian freudian rogerian bowen satir minuchin winnicott bion klein kohut lacan freud jung linehan beck yalom
  mindfulness mandala tai chi reiki pilates yoga
  covid covid-19 corona brexit earth mars internet wifi wi-fi tv phd ba bsc ma msw llb mba
  eng span fr dna rna hiv nda aed gsw uti std sti mva dui dwi owi pto hr it ai pr pc tv toyota honda ford chevy subaru nissan jeep tesla hyundai kia bmw volvo vw audi
  prozac zoloft lexapro paxil lithium xanax ativan ritalin adderall seroquel suboxone methadone
  mom mum mam dad mommy daddy mama papa grandma grandpa nana nan gran granny grandad aunt auntie aunty uncle mr mrs ms mx miss dr prof sir
  asap fyi ptsd's english's am pm ok okay bs tbh client clients therapist supervision supervisor court part chapter section question note update
  i i'm i've i'd i'll x y z
`);

/** Words that make no name of the head they stand before: "High School", "Family Court", "Child Protective Services". */
export const GENERIC = list(`
  high middle elementary primary secondary grammar junior senior upper lower state public private charter boarding community family juvenile district county
  federal general local mental behavioral behavioural health healthcare medical outpatient inpatient emergency children child childrens women womens men mens
  youth adult adolescent crisis nursing care primary acute psychiatric psychological social human protective child adult service services support group groups
  rehab rehabilitation recovery residential transitional sober supported assisted living early intervention special education law business graduate nursery
  trauma grief eating disorder disorders pain addiction substance abuse alcohol drug anger management parenting life skills skill intensive program programme
  therapy counseling counselling couples couple marriage individual wellness the a of and for my our his her their old new national international
  victim victims witness domestic violence housing employment labor labour foster adoption probation parole police fire sheriff sheriff's department dept office
  first second third board parent parents teacher student students staff team play music art dance drama speech occupational physical
  catholic christian jewish muslim islamic lutheran baptist methodist presbyterian anglican episcopal orthodox hindu sikh buddhist evangelical pentecostal
  sunday saturday friday monday tuesday wednesday thursday bible coroner's coroner magistrate magistrates' crown supreme superior circuit municipal appeals
  bipolar autism adhd ptsd emdr dbt cbt ifs aa na zoom facebook online virtual peer men's women's children's veterans veterans' veteran's
  food soup dog animal pet ice coffee book grocery convenience thrift charity gas petrol police train bus railway tube metro power
  north south east west northern southern eastern western main side back front inner outer big little
  good great best safe open closed full long short hard ethics ethical licensing state's licensed
  learning development developmental personality attachment mother father maternal paternal baby infant perinatal postnatal
  covid flu cancer oncology cardiac renal stroke burns trauma spinal intensive palliative dialysis maternity labor delivery
`);
