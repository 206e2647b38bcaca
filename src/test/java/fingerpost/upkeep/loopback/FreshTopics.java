package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** What the pages of the fresh half are about: six subjects, of which each page tells some parts. */
@NullMarked
final class FreshTopics {

    static final List<Content> ALL = List.of(
            Content.of(
                    "Long COVID",
                    "en",
                    "Some people still feel ill months after the infection has gone. This is known as long COVID.|#Tiredness and pacing|The tiredness is unlike being sleepy. Plan, prioritise and pace what you do.|Stop before you are worn out, not after.|Our occupational therapists run a pacing course over six weeks.|#Breathlessness|Lean forward on a table with your head resting on a pillow.|Count slowly and make the breath out longer than the breath in.|#Brain fog|Set alarms, use a wall calendar and do one thing at a time.|Memory and concentration come back, though it takes patience.|#Going back to work|Ask for a phased return and for a talk with occupational health.|The fit note can say that you may be fit for some work.|#Being referred|Your GP can refer you once symptoms have gone on for twelve weeks.|The first appointment is by video and takes forty minutes."),
            Content.of(
                    "Living with chronic kidney disease",
                    "en",
                    "Kidneys clean the blood. In chronic kidney disease they do so less well, and for good.|#Stages|There are five stages, told from a blood test called eGFR.|Many people stay at stage 3 for decades.|#Eating and drinking|A renal dietitian tells you how much potassium and phosphate is right for you.|Go easy on crisps, processed cheese and salt substitutes.|#Medicines to avoid|Ibuprofen and similar painkillers harm kidneys that are already weak.|If you have sickness and diarrhoea, ask which tablets to pause.|#Dialysis and transplant|Dialysis at home fits round your day; in the unit you come three times a week.|A living donor can be a relative or a friend.|#Transport|Patients on dialysis can ask for transport and claim parking."),
            Content.of(
                    "Young carers",
                    "en",
                    "If you are under 18 and look after someone at home, you are a young carer.|#What caring looks like|Cooking, shopping, helping a brother get dressed, or cheering up a parent who feels low.|You may be the one who explains letters or phones the surgery.|#At school|Ask for a young carers' card, so that you need not explain each time.|Teachers can be flexible about homework and phones.|#Your assessment|You have the right to an assessment of what you need.|A support worker visits you where you feel comfortable.|#Time off|Our clubs meet on Wednesday evenings for pizza, climbing and film nights.|Each summer we camp for three days near the coast.|#Talk to somebody|Message us and we reply by the next school day."),
            Content.of(
                    "Caring for someone with dementia",
                    "en",
                    "Looking after a person with dementia changes as the illness does.|#Daily life|Keep to a routine and label cupboards with pictures.|Lay out clothes in the order in which they go on.|#When they are upset|Do not argue about what is real. Listen for the feeling behind the words.|Pain, a full bladder or a noisy room may be the reason.|#Walking about|Let neighbours and shopkeepers know. A tracker worn on the wrist can be a comfort.|The Herbert form helps the police if your relative goes missing.|#Money and the law|Register a lasting power of attorney while the person can still choose.|Council tax may be reduced.|#Breaks for you|A sitter can come for three hours a week.|Respite in a care home is arranged after a carer's assessment."),
            Content.of(
                    "Iselder ar ôl geni",
                    "cy",
                    "Mae un o bob deg mam yn cael iselder yn y flwyddyn ar ôl cael babi.|#Arwyddion|Teimlo’n drist drwy’r amser, crio heb reswm a methu mwynhau dim.|Poeni’n ddi-baid am y babi, neu deimlo dim cysylltiad o gwbl.|#Tadau a phartneriaid|Gall tadau deimlo’n isel hefyd, yn enwedig pan fydd arian yn brin.|#Beth all helpu|Cysgwch pan fydd y babi’n cysgu, a gadewch i bobl eraill olchi’r llestri.|Mae grwpiau rhieni yn cwrdd bob bore Mawrth yn y neuadd.|#Triniaeth|Gall therapi siarad helpu, ac mae tabledi sy’n ddiogel wrth fwydo ar y fron.|#Argyfwng|Os ydych yn ofni gwneud niwed i chi eich hun neu i’r babi, ffoniwch 999."),
            Content.of(
                    "Byw ar ôl strôc",
                    "cy",
                    "Mae strôc yn digwydd pan fydd gwaed yn methu cyrraedd rhan o’r ymennydd.|#Yr wythnosau cyntaf|Bydd ffisiotherapydd yn eich helpu i eistedd, sefyll a cherdded eto.|Blinder yw’r peth y mae pobl yn cwyno amdano fwyaf.|#Siarad a deall|Gydag affasia mae’r geiriau’n dod yn araf. Rhowch amser i’r person orffen brawddeg.|Gall lluniau ac ystumiau helpu.|#Gyrru|Ni chewch yrru am fis o leiaf, a rhaid dweud wrth y DVLA os oes effaith yn parhau.|#Atal strôc arall|Cymerwch eich tabledi, symudwch fwy a rhowch y gorau i ysmygu.|#Cefnogaeth leol|Mae’r clwb strôc yn cwrdd ar y dydd Iau cyntaf, gyda chanu a chrefftau."));

    private FreshTopics() {}

    /** A path that nothing else has, as a publisher of some kind would give it. */
    static String path(Content content, int number) {
        var slug = content.slug();
        return switch (number % 7) {
            case 0 -> "/services/a-z/" + slug + "-" + number;
            case 1 -> "/Pages/" + slug.replace("-", "") + number + ".aspx";
            case 2 -> "/node/" + (10_000 + number);
            case 3 ->
                "/index.php?option=com_content&view=article&id=" + number + ":" + slug + "&lang=" + content.language();
            case 4 -> "/2024/10/" + slug + "-" + number + "/";
            case 5 -> "/" + slug + number + ".htm";
            default -> "/media/" + number + "/" + slug;
        };
    }

    static Content any(Random random) {
        return some(ALL.get(random.nextInt(ALL.size())), random);
    }

    /** The subject's first words and three or more of its parts, in some order. */
    static Content some(Content subject, Random random) {
        var rest = new ArrayList<>(subject.parts().subList(1, subject.parts().size()));
        Collections.shuffle(rest, random);
        var parts = new ArrayList<Content.Part>();
        parts.add(subject.parts().getFirst());
        parts.addAll(rest.subList(0, 3 + random.nextInt(rest.size() - 2)));
        return new Content(subject.title(), subject.language(), List.copyOf(parts));
    }
}
