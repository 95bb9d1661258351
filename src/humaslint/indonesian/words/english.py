"""English words that are met in Indonesian copy, and how an English word is spelled as no Indonesian one is."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    about after against all also an and any are as at be because been before being between both but by can could did
    does don't during each every for from had has have he her here his how i'm if in into is it it's its let's may
    me more must my not of on only or other our out over own she should since some such than that the their them
    then there these they this those through to under until upon us was we we're were what when where which while
    who whose will with within without would you you're your
    """.split()
)
"""Words that hold English sentences together; none of them is an Indonesian word of any use."""

ENGLISH = frozenset(
    """
    access account accountability achieve achievement across act action active activity actor adaptive add adult
    advance advanced advocacy affairs again age agile agriculture aid airport alert alliance always ambassador among
    analysis analyst analytics annual another answer appreciation approach architecture army around art artificial
    assessment asset assistance association athlete attack attention audience authority automation available award
    awards aware awareness baby back background bag balance banking beach beat beauty become beginner behavior
    behind benchmarking benefit best better beyond bid bidding bike bird birth black blended block blood blue board
    body book booking boost border born boss both bottom box boy brain brand branding brave bread break breakfast
    bridge brief briefing bright bring broadcast broadcasting brother brown budget build builder building business
    busy buy buyer cable cake call camp campaign campus capacity capital car carbon card care career case cash
    cashless catalog celebrate celebration center centre ceremony chain chair challenge challenges champion
    championship change character charge charity chart chat check chef chicken chief child children choice church
    circle citizen citizenship city civil class classroom clean clear client climate clinic close closing cloud club
    coach coaching coast coastal code coffee collaboration collaborative college color combat come coming command
    comment commerce commission commissioner commitment committee commodity communication communications community
    company compassion competency competition complete compliance concept conference connect connecting connection
    conservation consultant consulting consumer contact content contest continue contract contribution control
    convention cook cooking cooperation core corner corporate cost council counter country county course court
    coverage craft create creating creation creative creativity creator credit crime criminal crisis crop cross
    crowd cruise culture current custom customer customers cyber cycling daily dance dark dashboard date day days
    dead deadline deal dealing debate decade decision deep defense delivery demand democracy department design
    designer destination destinations develop developing development device dialogue different dining dinner direct
    director disaster discover discovery discussion disease distance distancing district diversity dog doing door
    double down download draft dream dreams dress drink drive driver driving drop drug dry early earn earth east
    eastern easy eco economic economics economy edge edition education effect effective effectiveness efficiency
    effort elder election electric electronic emergency emerging employee employer employment empower empowering
    empowerment enable end energy engage engagement engine engineer engineering enhance enhancing enjoy enterprise
    entertainment entrepreneur entrepreneurs entrepreneurship environment environmental equality equipment equity
    error essay estate ethics evaluation even evening event events ever everyone everything evidence evolution
    excellence excellent exchange executive exhibition existing expert experts exploration explore exploring export
    express expression eye face facility fact factor factory facts fair fake fall family famous fan farm farmer
    farmers farming fashion fast fat father feedback feel female few field fight fighter figure file find finding
    findings fine finish fire first fish fisheries fishery fishing fit fitness five flash flight flood floor flow
    flower fly focus follow follower following food foot football force forest forestry forever forward found
    foundation founder four frame framework free freedom fresh friend friendly friends front fruit full fun fund
    funding future gallery game games gap garden gate gathering generation get giant gift girl girls give giving
    glass go goal goals going gold golden good goods governance government governor grade graduate graduation grand
    grant graph great green ground group groups grow growing growth guard guest guide guideline guidelines guitar
    gun hair half hall hand handling hands happen happiness happy hard hardware harmony harvest health healthcare
    healthy hear hearing heart heat heavy height help helping heritage heroes hidden high higher highlight hill
    history hold holiday home honey hope hospital hospitality hot hour house household housing hub humanity hundred
    ice idea ideas image impact implementation import important improve improvement improving inclusion inclusive
    income incubation incubator independence independent index industrial industries industry influencer information
    initiative innovation innovations innovative innovator inside insight inspiration inspire inspiring instant
    institute institution insurance integrated integration integrity intelligence intelligent interactive interest
    international internship interview introduction invest investing investment investors invitation island islands
    issue issues job jobs join joint journal journalism journalist journey joy judge juice just justice keep key
    kick kid kids king kitchen know knowledge labor lady lake land landscape language large last late laugh launch
    launching law lead leader leaders leadership leading leaf league learn learner learning leave legacy legend
    leveling library license life lifestyle light like line link list listen literacy little live livelihood lives
    living loan local location lockdown logistics long look lost love low lucky lunch machine made mail maintenance
    make maker management manager manpower manufacturing many mapping marine market marketer marketing marketplace
    mass match matter meaning meaningful measure measurement mechanism medical meet meeting member members
    membership memory men mentor mentoring message method middle midwife mile milestone military milk millennial
    mind mindset mining ministry mirror mission mobile mobility money monitoring month monthly moon morning most
    mother mountain move movement movie much music mutual name nation national nations nature near need needs
    neighbor net network networking never new news next nice night nine northern note nothing now nurse nursing
    nutrition ocean off offer office officer officers official oil old once one online open opening operation
    operational operations opinion opportunities opportunity organic organization organizer outbound outdoor outlook
    output outreach outside outsourcing outstanding owner ownership pack package page pain paper parent parenting
    park parking part partners partnership partnerships party pass passion past path patient pattern pay payment
    peace peacekeeping peer people peoples perfect performance person personality perspective phase phone photo
    photography physical picture piece pitch pitching place plan plane planning plant plastic plate play player
    playground playing please point policy political politics pollution pool poor popular population position
    positive possible post potential poverty power powerful practice practices practitioner prayer pre premier
    present presentation president press pressure prevent prevention price pride primary prince princess principle
    principles print prison private prize problems process processing produce product production productive
    productivity products professional professor profile profit programme progress project projects promote
    promoting promotion property prosperity protect protecting protection proud proven provide public publication
    publishing pull purpose push put quality queen quest question quick quiet race rail rain rainbow raise raising
    ranger rank rapid rate reach read reader reading ready real reality reason record recovery recycle recycling red
    reduce reduction reform registration regulation regulatory rehabilitation relation relations relationship
    release religion religious remote renewable report reporting research researcher resilience resilient resource
    resources respect response responsibility responsible responsive rest restaurant result results retail return
    revenue review revolution reward rice rich ride right rights ring rise rising risk river road roadmap roadshow
    rock role room root route rule rules run runner running rural safe safety sail sale sales same sample satellite
    save saving say scale scholarship school schools science sciences scientific scientist score screen screening
    sea search season seat second secret section sector secure security see seed self sell seller sense series
    server service services session seven share shared sharing ship shipping shop shopping short shot show side sign
    silence silent silver simple simulation sing single sister site six size skill skills skin sky sleep small smart
    smile snack social society soft software soil soldier solution solutions something song soul sound source south
    southern sovereignty space speak speaker speaking special specialist species speech speed spice sport sports
    spot spring square staff stage stakeholder stakeholders stand standing star start starting state statement
    station stay sterile still stock stop storage store stories story storytelling strategic strategies strategy
    stream streaming street strength strengthening strong structure student students studies study style subject
    success successful sugar summer summit supply support supporting surf surface survey survival survivor sustain
    sustainability sustainable sweet swimming system systems table take taking tale talent talents talk talks task
    tax tea teach teacher teachers teaching team teams technical technique technologies technology teen tell ten
    test testing text thank thanks theory thing things think thinking third thousand three tiger time times title
    today together tolerance tomorrow tool tools touch tour tourism tourist towards town toy track trade trading
    tradition traditional traffic trail train trainer trainers training transformation transition transparency
    transparent transport transportation travel traveler treasure treatment tree trend tropical true trust truth
    turn two under understanding unique united unity universe university unlock up update upgrade upload upon use
    used useful user users using valley valuable value values vegetable vehicle very victim victory view village
    violence vision visit visitor voice volunteer volunteers voting vulnerable walk walking wall want war warm
    warning waste watch water wave way ways wealth weapon weather web website wedding week weekend welcome welfare
    well wellness west western wet wheel white whole wild wildlife win wind window wine winner winners winning
    winter wisdom wise woman women wonder wonderful wood word words work worker workers working workplace works
    workshop world worth write writer writing wrong year years yellow yes yesterday young youth zero zone
    """.split()
)
"""Common English words that are not Indonesian words too."""

BOTH = frozenset(
    """
    a agenda air area artis audio bank bus data digital donor drone era expo festival film final formal forum gala
    gas gender global herbal hero hip honor hop human individual informal instan internet investor jazz junior label
    level main male mangrove map master media mental mineral minister model modern normal order partner personal
    planet platform plus pop problem program radio region regional register relief reporter rock royal senior set
    solar solid sosial spirit standar step studio term top total transfer trip union unit universal urban video
    virtual
    """.split()
)
"""Words that are written alike in both languages and may stand within an English phrase."""

_ENDINGS = (
    *"tion tions tional nsion ssion ness ship less ously ous tive sive".split(),
    *"able ible ence ance ture ment ments ology".split(),
    *"ity ities ty ly ry gy my cy phy".split(),
)
_CLUSTERS = ("ght", "ck", "wh", "ough", "eigh", "tch", "xp", "xc")


def is_english_spelling(word: str) -> bool:
    """Say whether a lower-case word is spelled as English words are and no Indonesian word is."""
    return len(word) > 4 and (word.endswith(_ENDINGS) or any(cluster in word for cluster in _CLUSTERS))
