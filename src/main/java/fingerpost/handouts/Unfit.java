package fingerpost.handouts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What no code holds though it has no vowels: what is left of rude words in English and Welsh, of slurs, and of what
 * nobody wants to be handed by a clinician, such as the letters for "do not resuscitate".
 */
final class Unfit {

    private static final List<String> PARTS = List.of(
            // English
            "FCK",
            "FVCK",
            "FKK",
            "CNT",
            "CVNT",
            "DCK",
            "CCK",
            "PRCK",
            "KNB",
            "CRP",
            "TVRD",
            "TRD",
            "SHT",
            "SHLT",
            "BTCH",
            "BCH",
            "BLLCK",
            "BGGR",
            "BVM",
            "BMM",
            "TLT",
            "TTS",
            "PSS",
            "P55",
            "RPT",
            "RPD",
            "VGN",
            "SLT",
            "CLT",
            "DLD",
            "FRT",
            "PDF",
            "NKR",
            "PNS",
            "PRN",
            "CNCR",
            "BJ",
            "HJ",
            "FK",
            "KK",
            "STD",
            "SCK",
            "DMN",
            "HLL",
            // slurs
            "NGR",
            "NGG",
            "NLG",
            "FGT",
            "FGG",
            "RTRD",
            "RTD",
            "SPC",
            "TRNN",
            "PK",
            "CHNK",
            "KKK",
            "88",
            "666",
            // Welsh
            "CCH",
            "CNCH",
            "CNTL",
            "FFC",
            "FFVC",
            "FFK",
            "PDLN",
            "PDL",
            "RHCH",
            "TLN",
            "BLD",
            "CLL",
            "PLS",
            "TTL",
            // what an ill person may read into it
            "DNR",
            "DNAR",
            "RLP",
            "DTH",
            "DD",
            "KLL",
            "TB",
            "VD",
            "HLV",
            "CJD",
            "MND",
            "999",
            "LLL");

    /** The digits as the letters that they are drawn like, each under itself. */
    private static final String DIGITS = "256789";

    private static final String LETTERS = "ZSGTBG";

    /** By the character that they begin with. */
    private static final Map<Character, List<String>> BY_FIRST =
            PARTS.stream().collect(Collectors.groupingBy(part -> part.charAt(0)));

    private Unfit() {}

    static boolean isIn(CharSequence letters) {
        var plain = letters.toString();
        var drawn = new StringBuilder(plain);
        for (int i = 0; i < drawn.length(); i++) {
            int digit = DIGITS.indexOf(drawn.charAt(i));
            if (digit >= 0) drawn.setCharAt(i, LETTERS.charAt(digit));
        }
        return holdsPart(plain) || holdsPart(drawn.toString());
    }

    private static boolean holdsPart(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            for (var part : BY_FIRST.getOrDefault(letters.charAt(i), List.of())) {
                if (letters.startsWith(part, i)) return true;
            }
        }
        return false;
    }
}
