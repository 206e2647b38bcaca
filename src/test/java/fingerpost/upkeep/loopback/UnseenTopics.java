package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** What the sound pages of the unseen half are about. */
@NullMarked
final class UnseenTopics {

    /** A title and its own lines, parted by bars. */
    private static final List<String> ENGLISH = """
            Carpal tunnel syndrome|Tingling in the thumb and first two fingers often wakes people at night.|A wrist splint worn in bed settles most mild cases within six weeks.|Shaking the hand out brings quick relief.|A steroid injection or a small operation may be offered if weakness sets in.
            Home oxygen|Keep the concentrator a metre away from curtains and never smoke near it.|The supplier collects empty cylinders on Thursdays.|Tell your fire service and your electricity company that you have oxygen at home.|Tubing should be changed every six months.
            Stammering in children|Look at your child, not the clock, when they are talking.|Repeating whole words is common between two and four.|A speech and language therapist will watch you play together.|Please do not finish sentences for them.
            Walking football|Games last forty minutes and nobody is allowed to run.|Players over fifty turn up in trainers and any old shirt.|The first session is free and there is tea afterwards.|Bring your inhaler or spray if you use one.
            Wheelchair repairs|Ring the repair line with the serial number from the back of the seat.|A loan chair can be left with you while yours is mended.|Punctures are mended within one working day.|Do not adjust the brakes yourself.
            Shingles vaccine|You become eligible in the year you turn sixty-five.|Two doses are given between six and twelve months apart.|A sore arm and a headache are usual and pass in a day or two.|People with weakened immunity have it from fifty.
            Hearing aid batteries|Postal packs of batteries are free; send your brown book.|Orange tab is size 13 and brown tab is size 312.|Peel the tab and wait a minute before closing the drawer.|Libraries at both ends of the valley keep a supply.
            Bladder training|Start by holding on for five minutes after you feel the urge.|Keep a chart of what you drink and when you go.|Cut down on coffee, cola and fizzy drinks slowly.|Pelvic floor squeezes work best three times a day.
            Dementia friendly swimming|The pool is quiet, the music is off and the water is warm.|Carers swim free and may use the family changing room.|Staff in yellow shirts know how to help.|Come ten minutes early on your first visit.
            Blue badge renewals|Apply twelve weeks before the old badge ends.|You need a photograph, proof of address and your National Insurance number.|Renewals cost nothing in Wales.|Cut up the old badge once the new one arrives.
            Croup|The cough sounds like a seal barking and is worse at night.|Keep your child upright and calm, since crying makes it worse.|Steam is no longer advised because of scalds.|Blue lips or a sucking-in of the chest means ring 999.
            Bereavement by suicide|There is no right way to feel and no timetable.|Meetings are held round a kitchen table, with no more than eight people.|You may bring a photograph, or say nothing at all.|Our volunteers have each lost somebody too.
            Gout|The big toe joint is hot, shiny and too sore for a bed sheet.|Attacks settle within a fortnight with the right tablets.|Drink plenty of water and go easy on beer, liver and shellfish.|Daily tablets lower uric acid and stop attacks for good.
            Community transport|Drivers collect you at the door and wait while you are seen.|Book by noon two working days ahead.|Fares are by the mile and concession passes count.|Wheelchairs can be carried on the green minibus.
            Postnatal depression|One new mother in ten feels low for longer than a fortnight.|Fathers and partners can have it as well.|Your health visitor will ask how you are and wants an honest answer.|Talking therapy and tablets are both safe while feeding.
            Food bank opening hours|We open on Mondays, Wednesdays and Saturday mornings.|A voucher from your surgery, school or adviser gets three days of food.|Tell us about allergies and whether you have a cooker.|Nappies and pet food are usually in stock.
            Atrial fibrillation|The pulse is irregular and may race without warning.|Blood thinners lower the risk of stroke by two thirds.|Check your pulse at the wrist for a full minute.|Some people are offered a short shock under sedation.
            Eczema and the school day|Send a labelled pot of emollient and a spare cotton glove.|Teachers may let a child sit away from the radiator.|Sand, clay and sweat are common culprits.|Steroid cream goes on once, thinly, at bedtime.
            Shared lives carers|You open your home to an adult who needs a hand with daily life.|Training takes about four months and allowances are paid.|Matches are made slowly, with tea and visits first.|Carers get three weeks of break a year.
            Kidney stones|Pain comes in waves from the loin to the groin.|Most stones under five millimetres pass by themselves.|Fever with the pain needs same-day care.|Two to three litres of water a day stops new ones.
            Sensory gardens|Raised beds let people weed from a chair.|Lavender, mint and curry plant line the path.|Tuesdays are for people with sight loss.|The gate is locked at four in winter.
            Safe handling of sharps|Yellow bins are swapped at any pharmacy in the county.|Never fill the bin beyond the line.|If you prick yourself, make it bleed, wash it and ring occupational health.|Lancets and pen needles belong in the bin too.
            Living with a stoma|A nurse visits within a week of going home.|Warm water and soft wipes are all the skin needs.|Chew nuts and mushrooms well for the first two months.|A key opens accessible lavatories around the country.
            Hip fracture recovery|Walking starts the day after the operation.|The therapist measures chairs, bed and lavatory at home.|Calcium, vitamin D and a yearly drip protect bones.|Rugs and trailing leads should go.
            Young carers|You may be a young carer if you help somebody at home who is ill.|Friday club has pizza, a pool table and a quiet room.|We can tell school so that homework is less of a worry.|Trips to the beach run all summer.
            Dental care in pregnancy|Care is free until your baby is one.|Gums bleed more easily, so brush gently twice a day.|Fillings are safest between the fourth and sixth months.|Rinse with water after being sick; brush an hour later.
            Long Covid fatigue|Pacing means stopping before you are tired.|Three small rests are better than one long sleep.|Plan, prioritise and let some jobs wait.|Most people improve, though not in a straight line.
            Hospice at home|Nurses sit through the night so that family may sleep.|Equipment comes within a day of asking.|There is never a charge for care.|A single number is answered by somebody who knows you.
            Men's sheds|Bring your own mug and a project, or help with ours.|The workbench is at a height for chairs.|Nobody asks how you feel, but people listen.|We mended the bus shelter and built forty bat boxes.
            Heatwave advice|Close curtains on the sunny side before nine.|Check on neighbours over seventy-five twice a day.|Fans do not help above thirty-five degrees.|Headache, cramps and confusion mean cool down at once.
            Prostate checks|Getting up three times a night is worth mentioning.|A blood test is not perfect, and the leaflet says why.|A scan now comes before any needle.|Black men are at twice the risk and may ask from forty-five.
            Warm spaces|Soup is served from twelve until it runs out.|Chargers, jigsaws and newspapers are free to use.|No one is asked why they came.|The hall is heated until six on weekdays.
            Parkinson's choir|Singing loudly strengthens the voice and the breath.|Words are on a big screen and parts are optional.|Partners are welcome and usually end up in the basses.|We sing twice a year at the chapel.
            Tuberculosis screening|An X-ray takes two minutes in a van by the market.|A cough beyond three weeks should be looked into.|Treatment lasts six months and is free to all.|Latent infection cannot be passed on.
            Parents' first aid course|Choking, burns and fits are covered in one morning.|Babies may come along and crawl on the mat.|You practise on dolls until your arms ache.|Certificates are posted within ten days.
            Vitamin B12 injections|Loading doses are given on alternate days for two weeks.|After that a jab is due every twelve weeks.|Pins and needles may take months to fade.|People eating no meat or dairy need a supplement.
            Needle exchange|No names, no questions and no judgement.|Foil, citric, water and naloxone kits are in the pack.|Wound care is offered on Thursday afternoons.|Return bins to any of our six counters.
            Cataract surgery|You stay awake, and it takes about twenty minutes.|Drops are needed four times a day for a month.|Colours look bluer at first.|Arrange a lift home, for you may not drive that day.
            Allotments for health|Plots come as halves or quarters, with a shed to share.|Social prescribers can refer you for a season.|Sharing a plot with a neighbour halves the digging.|Water butts are filled by the scouts.
            ADHD in adults|Losing keys is common; losing three jobs to it is not.|Assessment includes a school report if you have one.|Lists, alarms and a body double help many people.|Medicine is started low and checked monthly.""".lines().toList();

    private static final List<String> WELSH = """
            Poen cefn|Daliwch ati i symud cymaint ag y gallwch.|Mae gwres yn aml yn lleddfu’r cyhyrau.|Nid oes angen sgan ar y rhan fwyaf o bobl.|Ffoniwch y feddygfa os bydd eich coesau’n mynd yn wan.
            Cerdded er lles|Mae’r daith gyntaf yn filltir o hyd ac yn wastad.|Dewch ag esgidiau cadarn a photel o ddŵr.|Mae croeso i gŵn ar dennyn.|Cawn baned yn y caffi wedyn.
            Gofalwyr ifanc|Rydych chi’n ofalwr ifanc os ydych yn helpu rhywun gartref.|Mae’r clwb yn cwrdd bob nos Wener.|Gallwn siarad â’r ysgol ar eich rhan.|Mae teithiau i lan y môr yn yr haf.
            Iechyd y galon|Mae cerdded am hanner awr bob dydd yn cryfhau’r galon.|Bwytewch bysgod ddwywaith yr wythnos.|Gofynnwch i’r nyrs fesur eich pwysedd gwaed.|Mae rhoi’r gorau i ysmygu yn helpu ar unwaith.
            Cwsg|Diffoddwch y sgrin awr cyn mynd i’r gwely.|Codwch yr un amser bob bore.|Peidiwch ag yfed coffi ar ôl canol dydd.|Mae ystafell dywyll ac oer yn well.
            Galar|Nid oes ffordd gywir o alaru.|Mae rhai pobl yn teimlo’n ddig ac eraill yn teimlo dim.|Gallwch siarad â gwirfoddolwr yn Gymraeg.|Cymerwch un dydd ar y tro.
            Bwydo ar y fron|Cynhelir y grŵp yn y llyfrgell bob dydd Mawrth.|Bydd bydwraig yno i ateb cwestiynau.|Mae croeso i frodyr a chwiorydd bach.|Nid oes rhaid archebu lle.
            Dementia|Mae colli cof yn gallu dychryn pawb yn y teulu.|Cadwch at batrwm tebyg bob dydd.|Mae hen luniau a chaneuon yn codi sgwrs.|Gofynnwch am asesiad gofalwr.
            Asthma|Cariwch eich pwmp glas bob amser.|Mae’r nyrs yn adolygu eich cynllun unwaith y flwyddyn.|Gall aer oer ac annwyd wneud pethau’n waeth.|Ffoniwch 999 os na fedrwch siarad.
            Brechlyn y ffliw|Mae’r brechlyn ar gael o fis Hydref ymlaen.|Mae plant ysgol yn ei gael trwy’r trwyn.|Gall eich braich fod yn ddolurus am ddiwrnod.|Ffoniwch y feddygfa i drefnu.
            Côr cof|Rydyn ni’n canu hen ffefrynnau yn festri’r capel.|Does dim angen darllen cerddoriaeth.|Mae te a bara brith ar ôl pob ymarfer.|Dewch â ffrind neu ofalwr.
            Diabetes math 2|Gall colli pwysau wyrdroi’r cyflwr i rai pobl.|Gwiriwch eich traed bob nos.|Mae cwrs am ddim yn dechrau bob mis.|Cewch sgan llygaid bob dwy flynedd.""".lines().toList();

    private static final String ANY = """
            Reception can arrange a longer appointment if you ask.
            Large print, Braille and audio copies are on request.
            Parking is behind the hall, with two bays by the door.
            Numbers are small, so ring before you travel.
            You may refer yourself without a letter.
            Bring a list of your tablets.
            Our coordinator works Monday to Thursday.
            The bus stops outside every half hour.
            This advice was checked by local clinicians.
            If English is not your first language, an interpreter is free.
            Waiting times are usually under three weeks.
            You can change your mind at any stage.
            Somebody will phone on the day to see that all is well.
            Babies and quiet dogs are welcome.
            We never share what you tell us without asking.
            There is a loop for hearing aids in the main room.
            A leaflet with pictures goes with this page.
            Ask the nurse what it would mean for your work.
            Keep this number by the telephone.
            Side effects are listed in the packet.
            Evening sessions run in the spring and autumn.
            People tell us the first visit is the hardest.
            We are grateful to all who gave their time.
            Do not stop treatment suddenly.
            Videos with sign language are being made.""";

    private static final String ANY_WELSH = """
            Ffoniwch ymlaen llaw os oes angen help arnoch i gyrraedd.
            Mae croeso cynnes i bawb.
            Gallwch gyfeirio eich hun heb lythyr.
            Mae print bras ar gael ar gais.
            Mae parcio y tu ôl i’r neuadd.
            Siaradwn Gymraeg a Saesneg.
            Mae’r bws yn aros y tu allan bob awr.
            Cadwn bopeth yn gyfrinachol.
            Gofynnwch i’r nyrs am ragor o wybodaeth.""";

    private static final String HEADINGS =
            "In short|What it is|Getting started|Day to day|Looking after yourself|Coming along|When to ring us|For family and friends|Questions people ask|Getting there|Good to know|What happens next|Who runs this|Things to avoid";
    private static final String HEADINGS_WELSH =
            "Yn gryno|Beth yw hyn|Sut i ddechrau|O ddydd i ddydd|Pryd i ffonio|I’r teulu|Cyrraedd yma|Da gwybod";

    private UnseenTopics() {}

    static Content any(Random random) {
        return random.nextInt(5) == 0 ? welsh(random) : english(random);
    }

    static Content english(Random random) {
        return content(ENGLISH, "en", ANY, HEADINGS, random);
    }

    static Content welsh(Random random) {
        return content(WELSH, "cy", ANY_WELSH, HEADINGS_WELSH, random);
    }

    private static Content content(List<String> topics, String language, String any, String headings, Random random) {
        var own = List.of(topics.get(random.nextInt(topics.size())).split("\\|"));
        var others = shuffled(any.lines().toList(), random);
        var named = shuffled(List.of(headings.split("\\|")), random);
        var lines = new ArrayList<>(own.subList(1, own.size()));
        lines.addAll(others.subList(0, 2 + random.nextInt(others.size() - 2)));
        var parts = new ArrayList<Content.Part>();
        int each = 2 + random.nextInt(3);
        for (int i = 0; i < lines.size(); i += each) {
            var heading = i == 0 ? own.getFirst() : named.get(i / each % named.size());
            parts.add(new Content.Part(heading, List.copyOf(lines.subList(i, Math.min(lines.size(), i + each)))));
        }
        return new Content(own.getFirst(), language, List.copyOf(parts));
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        var all = new ArrayList<>(lines);
        java.util.Collections.shuffle(all, random);
        return all;
    }

    /** A path that nothing else has, as one of many systems would write it. */
    static String path(Content content, int number) {
        var slug = content.slug();
        return switch (number % 10) {
            case 0 -> "/" + slug + "-" + number + "/";
            case 1 -> "/our-services/" + slug + "/leaflet-" + number + "/";
            case 2 -> "/?page_id=" + number;
            case 3 -> "/node/" + number;
            case 4 -> "/Pages/" + slug + number + ".aspx";
            case 5 -> "/index.php?option=com_content&view=article&id=" + number;
            case 6 -> "/" + content.language() + "/" + slug + "/" + number;
            case 7 -> "/docs/" + slug + "_" + number + ".htm";
            case 8 -> "/20" + (10 + number % 14) + "/0" + (1 + number % 9) + "/" + slug + "-" + number + ".html";
            default -> "/health-and-care/adults/" + slug + "?id=" + number;
        };
    }
}
