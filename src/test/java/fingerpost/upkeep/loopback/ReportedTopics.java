package fingerpost.upkeep.loopback;

import java.util.List;

/** What the pages of the reported half are about. */
final class ReportedTopics {

    static final List<Topic> ALL = List.of(
            Topic.of(
                    "Eczema",
                    "Ecsema",
                    "Eczema leaves the skin dry, itchy and cracked.|Use plenty of moisturiser, even when the skin looks well.|Soap and bubble bath make eczema worse.|Cotton next to the skin is kinder than wool.|Steroid creams calm a flare when used for a short while.|Keep fingernails short so that scratching does less harm.",
                    "Mae ecsema yn gadael y croen yn sych ac yn cosi.|Defnyddiwch ddigon o leithydd bob dydd.|Mae sebon yn gwneud ecsema yn waeth."),
            Topic.of(
                    "High blood pressure",
                    "Pwysedd gwaed uchel",
                    "High blood pressure gives no warning, so have it measured.|Less salt brings blood pressure down within weeks.|Sit quietly for five minutes before you measure.|Tablets for blood pressure are mostly taken for life.|Walking briskly helps the heart and the vessels.|A cuff that is too small reads too high.",
                    "Nid yw pwysedd gwaed uchel yn rhoi rhybudd, felly dylech ei fesur.|Mae llai o halen yn gostwng pwysedd gwaed.|Eisteddwch yn dawel am bum munud cyn mesur."),
            Topic.of(
                    "Anxiety",
                    "Gorbryder",
                    "Anxiety shows in a racing heart, sweating and worry that will not stop.|Breathing out slowly tells the body that it is safe.|Avoiding what frightens you makes anxiety grow.|A course of sessions online can be done at your own pace.|Caffeine may make anxiety worse.|Groups meet in libraries and village halls.",
                    "Mae gorbryder yn dangos mewn calon sy’n rasio a phoeni nad yw’n stopio.|Mae anadlu allan yn araf yn helpu.|Gall caffein wneud gorbryder yn waeth."),
            Topic.of(
                    "Arthritis of the knee",
                    "Arthritis y pen-glin",
                    "Arthritis makes the knee stiff in the morning and sore on the stairs.|Strong thigh muscles take load off the knee.|Cycling and swimming are easy on the joint.|A stick is held in the other hand.|Losing weight eases each step.|An operation is thought of when nothing else helps.",
                    "Mae arthritis yn gwneud y pen-glin yn stiff yn y bore.|Mae cyhyrau cryf yn helpu’r pen-glin.|Mae nofio yn garedig i’r cymal."),
            Topic.of(
                    "Pregnancy and birth",
                    "Beichiogrwydd a geni",
                    "A midwife looks after you through pregnancy and birth.|Folic acid is taken before pregnancy and in the first twelve weeks.|Scans show how the baby is growing.|Tell your midwife if the baby moves less.|You can choose to give birth at home, in a unit or in hospital.|Classes prepare both parents for the birth.",
                    "Mae bydwraig yn gofalu amdanoch drwy’r beichiogrwydd.|Mae sganiau’n dangos sut mae’r babi’n tyfu.|Dywedwch wrth eich bydwraig os yw’r babi’n symud llai."),
            Topic.of(
                    "Stroke",
                    "Strôc",
                    "A drooping face, a weak arm or slurred speech may be a stroke.|Every minute counts, so ring 999.|Recovery goes on for months and years.|Speech therapists help people to find words again.|Tablets and less salt make another stroke less likely.|Many people get back to driving and work after a stroke.",
                    "Gall wyneb llipa, braich wan neu leferydd aneglur fod yn strôc.|Mae pob munud yn cyfrif, felly ffoniwch 999.|Mae gwella’n parhau am fisoedd."),
            Topic.of(
                    "Sleep",
                    "Cwsg",
                    "Going to bed at the same time trains the body to sleep.|Screens in bed keep you awake.|Get up when you cannot sleep, and do something dull.|Sleeping tablets help for a short while only.|A cool and dark room is best for sleep.|Snoring with pauses in breathing should be looked into.",
                    "Mae mynd i’r gwely yr un pryd yn hyfforddi’r corff i gysgu.|Mae sgriniau yn y gwely yn eich cadw ar ddihun.|Mae ystafell oer a thywyll orau ar gyfer cwsg."),
            Topic.of(
                    "Alcohol",
                    "Alcohol",
                    "Alcohol adds up: a large glass of wine is three units.|Have several days a week without a drink.|Do not stop drinking all at once if you shake in the morning.|Local teams help with alcohol without judging.|Families of people who drink find help here too.|Swap the second glass for a soft drink.",
                    "Mae alcohol yn adio: mae gwydraid mawr o win yn dair uned.|Dylech gael sawl diwrnod yr wythnos heb ddiod.|Mae timau lleol yn helpu heb farnu."),
            Topic.of(
                    "Kidney disease",
                    "Clefyd yr arennau",
                    "Kidneys clean the blood and balance water and salt.|A simple test of blood and urine shows how the kidneys work.|Some painkillers harm the kidneys.|Dialysis does the work when kidneys fail.|A kidney may come from a living donor.|Keep blood pressure low to protect the kidneys.",
                    "Mae’r arennau’n glanhau’r gwaed.|Mae prawf syml yn dangos sut mae’r arennau’n gweithio.|Mae rhai poenladdwyr yn niweidio’r arennau."),
            Topic.of(
                    "Bereavement",
                    "Profedigaeth",
                    "Grief comes in waves and has no timetable.|Children grieve in puddles, in and out of sadness.|Talk about the person who has died.|Register the death within five days.|A volunteer can listen when friends have gone home.|Anniversaries may bring grief back.",
                    "Daw galar mewn tonnau ac nid oes amserlen iddo.|Siaradwch am y person sydd wedi marw.|Gall gwirfoddolwr wrando arnoch."),
            Topic.of(
                    "Sight loss",
                    "Colli golwg",
                    "A magnifier and good light make reading easier.|Being registered as sight impaired brings help with bills.|A white cane tells others that you cannot see well.|Talking books come by post and are free.|Eye clinics now run in some high streets.|Floaters with flashes of light need help today.",
                    "Mae chwyddwydr a golau da yn gwneud darllen yn haws.|Mae llyfrau llafar yn dod drwy’r post am ddim.|Mae ffon wen yn dweud wrth eraill na allwch weld yn dda."),
            Topic.of(
                    "Minor injuries unit",
                    "Uned mân anafiadau",
                    "The unit treats cuts, sprains, burns and small broken bones.|Ring before you come, and we give you a time.|Bring the tablets that you take.|X-rays are done on weekdays.|Head injuries with vomiting go to the emergency department.|Parking is behind the building.",
                    "Mae’r uned yn trin briwiau, ysigiadau a llosgiadau.|Ffoniwch cyn dod, a byddwn yn rhoi amser i chi.|Dewch â’r tabledi rydych yn eu cymryd."));

    private ReportedTopics() {}
}
