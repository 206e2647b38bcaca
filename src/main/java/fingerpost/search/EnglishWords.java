package fingerpost.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

/**
 * English: words in lower case without accents and apostrophes, so that crohn's is crohns, less the stop words, stemmed.
 * KStem found more in long texts than Porter, and in short ones more than English minimal (2026-11-22).
 */
final class EnglishWords extends WholeWords {

    /**
     * Words that tell no two entries apart. Kept out on purpose: no, not, can't, won't, off, up, down, over, under, out,
     * because in a complaint they carry the meaning (can't sleep, coming out, feeling down).
     */
    static final CharArraySet STOP_WORDS = new CharArraySet(
            List.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
                    "i", "id", "if", "im", "in", "into", "is", "it", "its", "ive", "me", "my", "of", "on", "or", "our",
                    "so", "some", "such", "that", "the", "their", "them", "then", "there", "these", "they", "this",
                    "to", "was", "we", "were", "when", "which", "with", "you", "your", "am", "also", "just", "do",
                    "does", "she", "he", "her", "his", "hes", "shes"),
            true);

    /**
     * Forms that KStem takes for words of their own (a burning, a swelling) and people in trouble do not: it burns when I
     * wee, and burning when I wee, are one complaint.
     */
    private static final Map<String, String> COMPLAINTS = Map.ofEntries(
            Map.entry("burning", "burn"),
            Map.entry("burnt", "burn"),
            Map.entry("swelling", "swell"),
            Map.entry("swollen", "swell"),
            Map.entry("bleeding", "bleed"),
            Map.entry("bled", "bleed"),
            Map.entry("itching", "itch"),
            Map.entry("itchy", "itch"),
            Map.entry("stinging", "sting"),
            Map.entry("aching", "ache"),
            Map.entry("hearing", "hear"),
            Map.entry("feeling", "feel"),
            Map.entry("felt", "feel"),
            Map.entry("coughing", "cough"),
            Map.entry("breathing", "breath"),
            Map.entry("breathe", "breath"),
            Map.entry("vomiting", "vomit"),
            Map.entry("weeing", "wee"),
            Map.entry("pooing", "poo"),
            Map.entry("peeing", "pee"),
            Map.entry("crying", "cry"),
            Map.entry("drinking", "drink"),
            Map.entry("eating", "eat"),
            Map.entry("sleeping", "sleep"),
            Map.entry("lost", "lose"),
            Map.entry("broken", "break"),
            Map.entry("broke", "break"));

    /** American spellings and words, which pages from elsewhere and people's phones use. */
    private static final Map<String, String> BRITISH = Map.ofEntries(
            Map.entry("diarrhea", "diarrhoea"),
            Map.entry("anemia", "anaemia"),
            Map.entry("anemic", "anaemic"),
            Map.entry("anesthetic", "anaesthetic"),
            Map.entry("anesthesia", "anaesthesia"),
            Map.entry("edema", "oedema"),
            Map.entry("esophagus", "oesophagus"),
            Map.entry("estrogen", "oestrogen"),
            Map.entry("fetus", "foetus"),
            Map.entry("fetal", "foetal"),
            Map.entry("hemorrhoid", "haemorrhoid"),
            Map.entry("hemorrhoids", "haemorrhoid"),
            Map.entry("hemorrhage", "haemorrhage"),
            Map.entry("hemophilia", "haemophilia"),
            Map.entry("leukemia", "leukaemia"),
            Map.entry("celiac", "coeliac"),
            Map.entry("pediatric", "paediatric"),
            Map.entry("gynecology", "gynaecology"),
            Map.entry("gynecologist", "gynaecologist"),
            Map.entry("orthopedic", "orthopaedic"),
            Map.entry("tumor", "tumour"),
            Map.entry("tumors", "tumour"),
            Map.entry("color", "colour"),
            Map.entry("colored", "colour"),
            Map.entry("odor", "odour"),
            Map.entry("behavior", "behaviour"),
            Map.entry("center", "centre"),
            Map.entry("liter", "litre"),
            Map.entry("fiber", "fibre"),
            Map.entry("caliber", "calibre"),
            Map.entry("gray", "grey"),
            Map.entry("mom", "mum"),
            Map.entry("mommy", "mum"),
            Map.entry("diaper", "nappy"),
            Map.entry("diapers", "nappy"),
            Map.entry("pacifier", "dummy"),
            Map.entry("hypoglycemia", "hypoglycaemia"),
            Map.entry("hyperglycemia", "hyperglycaemia"),
            Map.entry("septicemia", "septicaemia"),
            Map.entry("ischemia", "ischaemia"),
            Map.entry("hematoma", "haematoma"),
            Map.entry("hemoglobin", "haemoglobin"),
            Map.entry("cesarean", "caesarean"),
            Map.entry("sulfur", "sulphur"),
            Map.entry("aluminum", "aluminium"),
            Map.entry("labor", "labour"),
            Map.entry("favorite", "favourite"),
            Map.entry("apnea", "apnoea"),
            Map.entry("dyspnea", "dyspnoea"),
            Map.entry("gonorrhea", "gonorrhoea"),
            Map.entry("seborrheic", "seborrhoeic"),
            Map.entry("amenorrhea", "amenorrhoea"),
            Map.entry("pyorrhea", "pyorrhoea"),
            Map.entry("rumor", "rumour"),
            Map.entry("vapor", "vapour"),
            Map.entry("acetaminophen", "paracetamol"),
            Map.entry("epinephrine", "adrenaline"),
            Map.entry("tylenol", "paracetamol"));

    /** Stemming would make Down's syndrome the first answer to feeling down. */
    static final CharArraySet NOT_STEMMED = new CharArraySet(List.of("downs"), true);

    @Override
    TokenStream read(TokenStream words) {
        TokenStream stream = Apostrophes.dropped(new ASCIIFoldingFilter(words));
        stream = new StopFilter(stream, STOP_WORDS);
        stream = new EachWord(stream, word -> COMPLAINTS.getOrDefault(word, BRITISH.getOrDefault(word, word)));
        return new KStemFilter(new SetKeywordMarkerFilter(stream, NOT_STEMMED));
    }
}
