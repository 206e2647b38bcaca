package fingerpost.upkeep.loopback;

import java.util.List;

/** What the pages of the tuning half are about. */
final class TuningTopics {

    static final List<Topic> ALL = List.of(
            Topic.of(
                    "Asthma",
                    "Asthma",
                    "Asthma makes the airways narrow, so that breathing out becomes hard work.|Wheezing at night is a sign that your asthma needs another look.|A preventer inhaler works only when it is used every day.|Cold air, pollen and smoke can set asthma off.|A nurse can watch how you use your inhaler and show you an easier way.|Carry your reliever inhaler when you exercise.",
                    "Mae asthma yn culhau’r llwybrau anadlu ac yn gwneud anadlu’n anodd.|Mae gwichian yn y nos yn arwydd bod angen edrych eto ar eich asthma.|Mae anadlydd ataliol yn gweithio dim ond os ydych yn ei ddefnyddio bob dydd."),
            Topic.of(
                    "Back pain",
                    "Poen cefn",
                    "Back pain is common and mostly eases by itself.|Keep moving as well as you can, because rest in bed makes a sore back stiff.|Lift with your knees and hold the load close.|A warm bath may loosen tight muscles in the lower back.|Numbness between the legs with back pain needs help at once.|Gentle stretching in the morning helps many people.",
                    "Mae poen cefn yn gyffredin ac mae’n gwella ar ei ben ei hun fel arfer.|Daliwch i symud cystal ag y gallwch.|Gall bath cynnes lacio cyhyrau tynn yn y cefn."),
            Topic.of(
                    "Type 2 diabetes",
                    "Diabetes math 2",
                    "In type 2 diabetes the sugar in the blood stays too high.|Losing some weight can bring blood sugar down.|Have your feet looked at once a year.|Eyes are photographed regularly, because diabetes can harm them without a sign.|Thirst and tiredness are often the first things that people notice.|A course for people with diabetes gives time to ask questions.",
                    "Mewn diabetes math 2 mae’r siwgr yn y gwaed yn aros yn rhy uchel.|Gall colli pwysau ostwng siwgr y gwaed.|Dylai rhywun edrych ar eich traed unwaith y flwyddyn."),
            Topic.of(
                    "Stop smoking",
                    "Rhoi’r gorau i ysmygu",
                    "The first three days without a cigarette are the hardest.|Patches, gum and sprays take the edge off the craving for nicotine.|Choose a day to stop and tell the people around you.|People who stop with an adviser succeed more often.|Your sense of taste comes back within days.|The money you save can go into a jar.",
                    "Y tridiau cyntaf heb sigarét yw’r rhai anoddaf.|Mae patsys a gwm yn lleddfu’r awydd am nicotin.|Dewiswch ddiwrnod i stopio a dywedwch wrth y bobl o’ch cwmpas."),
            Topic.of(
                    "Low mood",
                    "Hwyliau isel",
                    "Low mood can follow a loss or come without a reason.|A walk in daylight lifts many people a little.|Talking therapies are free, and you can ask for them yourself.|Sleep and meals at set times steady the day.|Tell somebody at once if you think of ending your life.|Keep in touch with one friend, even if only by message.",
                    "Gall hwyliau isel ddilyn colled neu ddod heb reswm.|Mae mynd am dro yng ngolau dydd yn codi calon llawer o bobl.|Mae therapïau siarad am ddim."),
            Topic.of(
                    "Hay fever",
                    "Clefyd y gwair",
                    "Hay fever comes with the pollen of grasses and trees.|Wash your hair in the evening to keep pollen off the pillow.|Antihistamine tablets help with sneezing and itching.|Close the windows in the early morning.|Sunglasses that wrap around keep pollen out of the eyes.|A nasal spray needs about two weeks to work.",
                    "Daw clefyd y gwair gyda phaill glaswellt a choed.|Golchwch eich gwallt gyda’r nos.|Mae tabledi gwrth-histamin yn helpu gyda thisian a chosi."),
            Topic.of(
                    "Hearing loss",
                    "Colli clyw",
                    "Hearing loss often comes slowly, and others notice it first.|Hearing aids from the health service are free.|Sit with your back to the wall in a noisy room.|Ask people to face you when they speak.|A loop system in a hall sends sound straight to your hearing aid.|Sudden deafness needs to be looked at the same day.",
                    "Mae colli clyw yn digwydd yn araf yn aml.|Mae cymhorthion clyw am ddim gan y gwasanaeth iechyd.|Gofynnwch i bobl eich wynebu wrth siarad."),
            Topic.of(
                    "Dementia",
                    "Dementia",
                    "Dementia changes memory, words and the way to the shop.|A memory clinic can find out what lies behind it.|Labels on cupboards help a person with dementia at home.|Music from younger years may bring back words.|Carers of people with dementia need rest too.|Plan early who should decide when you cannot.",
                    "Mae dementia yn newid y cof a’r iaith.|Gall clinig cof ddarganfod beth sydd y tu ôl iddo.|Mae labeli ar gypyrddau yn helpu gartref."),
            Topic.of(
                    "Carers’ support",
                    "Cymorth i ofalwyr",
                    "A carer looks after somebody who could not manage otherwise.|Carers can ask the council to look at what they need.|A short break keeps you going.|Young carers may want a word with their school.|Meet other carers over a cup of tea every Thursday.|Tell your surgery that you are a carer.",
                    "Mae gofalwr yn edrych ar ôl rhywun na allai ymdopi fel arall.|Gall gofalwyr ofyn i’r cyngor edrych ar eu hanghenion.|Mae seibiant byr yn eich cadw i fynd."),
            Topic.of(
                    "Falls",
                    "Cwympiadau",
                    "Loose rugs and poor light cause many falls at home.|Strong legs and good balance keep you on your feet.|Have your eyes tested once a year.|Shoes with a firm heel are safer than slippers.|A key safe lets helpers in after a fall.|Tell your doctor if you feel dizzy when you stand up.",
                    "Mae matiau rhydd a golau gwael yn achosi llawer o gwympiadau.|Mae coesau cryf yn eich cadw ar eich traed.|Dylech gael prawf llygaid bob blwyddyn."),
            Topic.of(
                    "Childhood vaccinations",
                    "Brechiadau plant",
                    "Vaccinations protect babies from measles, whooping cough and more.|The first vaccinations are given at eight weeks.|A sore arm and a mild fever pass within two days.|Missed vaccinations can be caught up at any age.|Bring the red book to each visit.|Ask the health visitor about vaccinations for your child.",
                    "Mae brechiadau yn amddiffyn babanod rhag y frech goch a’r pas.|Mae’r brechiadau cyntaf yn cael eu rhoi yn wyth wythnos oed.|Dewch â’r llyfr coch i bob ymweliad."),
            Topic.of(
                    "Migraine",
                    "Meigryn",
                    "Migraine is a throbbing headache, mostly on one side.|Some people see zigzag lines before migraine begins.|Rest in a dark and quiet room.|A diary shows what brings migraine on.|Take painkillers early rather than late.|Too many painkillers can bring headaches of their own.",
                    "Mae meigryn yn gur pen curiadol, ar un ochr fel arfer.|Gorffwyswch mewn ystafell dywyll a thawel.|Mae dyddiadur yn dangos beth sy’n achosi meigryn."));

    private TuningTopics() {}
}
