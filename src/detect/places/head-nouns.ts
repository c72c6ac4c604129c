const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that end the name of an organisation, and with one capitalised word before them are enough. */
export const ORG_HEADS = set(`
  school schools college university academy institute institution seminary yeshiva madrasa madrassa kura kohanga gymnasium lyceum polytechnic poly isd
  hospital hospitals hospice clinic clinics infirmary sanatorium asylum polyclinic dispensary surgery
  church chapel cathedral temple mosque masjid synagogue shul gurdwara tabernacle diocese archdiocese ministries ministry assembly fellowship mandir
  congregation monastery convent seminary kirk basilica minster oratory vihara wat stake
  court tribunal prison jail penitentiary correctional corrections gaol remand borstal
  police sheriff constabulary battalion regiment brigade division squadron airborne infantry marines fusiliers battery platoon company detachment garrison barracks
  inc llc llp ltd limited pty plc gmbh corp corporation co incorporated
  foundation trust service services centre center collective recovery counseling counselling psychology psychotherapy psychiatry therapy therapies
  wellness behavioral behavioural associates partners partnership practice medical dental pharmacy chemist pediatrics paediatrics neurology oncology orthopedics
  health healthcare hospice rehab rehabilitation
  society association union federation council commission bureau agency authority department dept ministry committee alliance coalition network project
  programme program initiative league guild brotherhood sisterhood lodge cooperative co-op coop
  fc afc rfc rlfc cfc gaa gac cc rc united rovers wanderers athletic albion hotspur rangers warriors tigers
  choir chorus orchestra philharmonic symphony ballet opera theatre theater playhouse ensemble quartet
  gallery museum library archive archives conservatory conservatoire
  times herald gazette tribune chronicle courier journal examiner dispatch bugle sentinel observer advertiser argus ledger telegraph inquirer
  bank insurance assurance mutual benefit underwriters airlines airways aviation motors foods dairy bakery brewery brewing distillery
  diner grill pizzeria restaurant steakhouse cafe café taqueria brasserie bistro towing trucking haulage logistics freight construction plumbing roofing
  realty properties salon spa fitness gym dojo crossfit mart stores supermarket supermarkets grocers grocery produce bookshop bookstore books
  autos tires tyres garage colliery shipyard shipping refinery ferries railway railways transit nursery daycare preschool kindergarten kindy creche crèche
  scouts kennels stables aquatics gymnastics wrestling boxing boatyard boatworks
  technologies systems solutions industries enterprises holdings ventures consulting consultants capital financial advisors labs laboratories laboratory pharma
  pharmaceuticals biotech energy petroleum oil mining resources steel chemicals electronics software
  paediatric collaborative cooperative shelter refuge hostel hub foodbank parkrun
  surgery carers youth seniors elders
  juvenile asylum royal general infirmary memorial regional children's prosecutor prosecutors directorate inspectorate secretariat registry treasury chancellery parliament senate embassy consulate panel ensemble party group club band board office studio studios records press media shop store works work squad sports news radio tv circus meeting
`);

/** Nouns that end a place name or the name of a venue. */
export const PLACE_HEADS = set(`
  county parish borough township municipality shire prefecture
  river lake creek bay beach mountain mountains mount valley falls park bridge strait straits island islands isle isles atoll
  street road rd avenue ave lane ln drive close crescent cres terrace tce square sq boulevard blvd hwy highway freeway parkway pkwy turnpike expressway
  thruway motorway mews alley esplanade promenade boardwalk strand embankment bypass
  hill hills heights pier trail trails trailhead stadium arena coliseum dome speedway racecourse racetrack raceway velodrome
  reservation reserve rancheria estate estates canyon gorge peak ridge glacier desert forest woods meadow meadows marsh swamp bayou pond reservoir dam canal
  harbor harbour wharf quay marina jetty dock docks cove inlet sound fjord fiord loch lough glen moor peninsula coast shore shores reef cliffs caves cavern
  springs plaza mall tower towers building monument memorial cemetery crematorium airport airfield station terminal depot junction crossing castle palace abbey
  priory hall zoo aquarium garden gardens fairgrounds showgrounds downs range basin plains prairie city town village ward district province territory quarter
  row green pub inn hotel motel casino resort tavern lodge manor villa villas court apartments flats towers mansions commons condos condominiums
  market bazaar fair waterfront riverfront lakefront lighthouse observatory planetarium arboretum sanctuary playground pool baths rink
  ranch farm farms vineyard winery orchard mill mills mine mines quarry camp campground pa marae
  house home homes residence place point cape head hollow holler fork forks landing ferry ford spring well wells
  bar nightclub ballroom saloon lounge
  speedway grounds field fields ballpark park-and-ride interchange roundabout overpass underpass tunnel flyover
  nagar colony chowk marg gali vihar bagh bazaar puram pur halli pet baug wadi mandi kampong kampung taman jalan lorong barangay sitio purok
  bunkhouse waterworks powerhouse expo stadium
`);

/** Nouns that stand before the name: "Lake Ontario", "Mt Cook", "Fort Worth", "Camp Lejeune". */
export const PLACE_FIRST = set(
  'lake mt mount river fort ft port cape point isle île loch lough glen camp bayou rio lac mont baie rue calle avenida via strada rua puerto playa villa wadi jebel tel kibbutz moshav barrio colonia nui jalan lorong kampong kampung bukit pulau sungei tanjong taman barangay brgy',
);
/** The same for organisations: "HMP Ashgrove", "École des Pins", "Temple Beth El", "Hospice of the Ozarks". */
export const ORG_FIRST = set(
  'hmp hmyoi hmi yoi fci usp rcc university universidad université école ecole collège colegio lycée escuela college academy church temple chapel hospice hospital clinic clinique hôpital court tribunal municipality embassy consulate parliament institute society order bank museum friends camp cong congregation yeshiva masjid gurdwara gurudwara mandir kohanga kura wharekura scoil gaelscoil ysgol coláiste cumann clinique centre center ministry school department bureau office knights daughters sons sisters brothers diocese archdiocese cathedral abbey convent',
);

/** Heads that are words of every case text; they need a name that is no common word, or a cue, before them. */
export const WEAK = set(`
  service services centre center recovery counseling counselling psychology psychotherapy psychiatry therapy therapies wellness behavioral behavioural practice medical
  dental health healthcare rehab rehabilitation society union council department dept committee network project programme program initiative league company
  division court support alliance house home homes place point head row green fair field fields ward range sound hall court station terminal depot junction
  building tower garden gardens market pool capital financial energy oil resources systems solutions network youth seniors elders carers surgery benefit mutual
  co partners associates practice city town village district quarter province territory state camp farm landing well wells spring fork ford grounds desert drive close
  pub bar inn lounge rangers warriors tigers united times journal juvenile books shelter refuge cape neurology oncology wrestling boxing trust foundation library
  bank insurance royal general memorial regional children's prosecutor party panel registry group club band board office studio studios records press media shop store works work squad sports news radio tv meeting
`);
