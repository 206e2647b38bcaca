package fingerpost.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where somebody lives: a full postcode, with what stands before it, or a house in a street. A district (CF14) stays. */
final class Addresses {

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern POSTCODE =
            Pattern.compile("(?<!\\p{L})[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])", LOOSE);

    private static final String STREETS =
            "(?:road|rd|street|st|avenue|ave|lane|close|drive|gardens|square|terrace|crescent"
                    + "|place|way|court|mews|grove|hill|rise|walk|row|parade|view|park|green|quay|wharf|heath)";

    private static final String STRYDOEDD =
            "(?:heol|stryd|ffordd|clos|maes|bryn|l[oô]n|rhodfa|cwrt|parc|cae|tal-y|plas|trem|cilgant|rhes)";

    /** Where people in Wales live, as they are typed in small letters too. */
    private static final String TOWNS =
            "(?:aberdare|abertawe|aberteifi|abertillery|aberystwyth|ammanford|bala|bangor|bargoed|barmouth"
                    + "|barry|beaumaris|blackwood|blaenavon|brecon|bridgend|brynmawr|builth wells|caerdydd|caerffili|caerfyrddin|caernarfon"
                    + "|caerphilly|caldicot|cardiff|cardigan|carmarthen|chepstow|colwyn bay|conwy|cowbridge|cwmbran|cwmbrân|denbigh|dinbych"
                    + "|dolgellau|ebbw vale|fishguard|flint|haverfordwest|holyhead|holywell|lampeter|llandeilo|llandovery|llandrindod(?: wells)?"
                    + "|llandudno|llanelli|llangefni|llangollen|llanidloes|llanrwst|llantrisant|llantwit major|machynlleth|maesteg|merthyr(?: tydfil)?"
                    + "|milford haven|mold|monmouth|mountain ash|narberth|neath|newport|newtown|pembroke(?: dock)?|penarth|pontardawe|pontypool"
                    + "|pontypridd|port talbot|porthcawl|porthmadog|prestatyn|pwllheli|pyle|rhondda|rhyl|ruthin|swansea|tenby|tonypandy|tredegar"
                    + "|treorchy|tywyn|welshpool|wrexham|wrecsam|ystradgynlais|yr wyddgrug|y barri|y fenni|abergavenny|casnewydd|castell-nedd)";

    private static final String BEFORE_HOUSE =
            "(?:(?:flat|fflat|apartment|apt|unit|room|house) ?\\d{1,4}[a-z]?,? {0,2})?(?:house |no\\.? ?|number |rhif )?";

    private static final String HOUSE = "\\d{1,4} ?[a-z]?(?![\\p{L}\\p{N}])";

    /** Words of a street and a place: with capitals, or what only streets are called. */
    private static final String WORD =
            "(?:(?-i:\\p{Lu}[\\p{L}'’-]*)|" + STREETS + "|" + STRYDOEDD + "|the|y|yr|of|a)\\.?";

    /** What ends where the postcode begins. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?-i:\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,2}), )?" + BEFORE_HOUSE + HOUSE + "(?:[, \\n]{1,3}(?:"
                    + WORD + "|" + TOWNS + ")){0,8}[, \\n]{0,3}$",
            LOOSE);

    /** The same all in small letters. */
    private static final Pattern BEFORE_SMALL = Pattern.compile(
            BEFORE_HOUSE + HOUSE + "[, ]{1,3}(?:[\\p{L}'’-]{2,20} ){1,2}" + STREETS + "(?:[, \\n]{1,3}(?:" + WORD + "|"
                    + TOWNS + ")){0,4}[, \\n]{0,3}$",
            LOOSE);

    private static final Pattern NUMBER_AT_END = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}[, \\n]{0,3}$");

    private static final String PART = "(?:(?-i:\\p{Lu}[\\p{L}'’-]*)|\\d{1,4}[a-z]?|y|yr|the|of|on|isaf?|uchaf)";

    /** A house that has a name, or several lines, up to where the postcode begins. */
    private static final Pattern LINES = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(?:(?:flat|fflat|apartment|apt|unit|room) )?(?=(?-i:\\p{Lu})|\\d)(?:" + PART + "(?: "
                    + PART + "){0,4}(?:, ?|,?\\n)){1,5}(?:" + PART + "(?: " + PART + "){0,2}[, \\n]{1,2})?$",
            LOOSE);

    /** Words that run up to the house's number belong to what was said before, such as who lives there. */
    private static final Pattern LIVES_AT = Pattern.compile(
            "^(?!(?:flat|fflat|apartment|apt|unit|room|house|no|number|rhif)(?!\\p{L}))(?:[\\p{L}'’-]+ )+(?=\\d{1,4}[a-z]? \\p{L})",
            LOOSE);

    /** Whose address is no secret. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "surgery|clinic|practice|pharmacy|chemist|hospital|centre|dentist|library|council|school|university|meddygfa|feddygfa"
                    + "|fferyllfa|ysbyty|canolfan|llyfrgell|cyngor|ysgol|prifysgol",
            LOOSE);

    private static final Pattern AFTER =
            Pattern.compile("^[, ]{1,3}(?:number|no\\.?|rhif) ?\\d{1,4}(?![\\d]| ?\\d)", LOOSE);

    private static final Pattern IN_STREET = Pattern.compile(
            "(?<![\\p{L}\\p{N}£.:/-])" + BEFORE_HOUSE + "\\d{1,4}[a-z]?,? (?:the )?(?:" + STRYDOEDD
                    + "(?: (?:y|yr|[\\p{L}'’-]{2,20})){1,2}"
                    + "|(?:(?-i:\\p{Lu})[\\p{L}'’-]{1,20} ){1,3}" + STREETS
                    + ")(?!\\p{L})(?:,? " + TOWNS + "(?!\\p{L})|, (?-i:\\p{Lu})[\\p{L}-]+)?",
            LOOSE);

    /** An organisation's own address is no secret. */
    private static final Pattern PUBLIC = Pattern.compile(
            "(?:surgery|clinic|practice|pharmacy|chemist|hospital|centre|dentist|branch|library|feddygfa|meddygfa|fferyllfa|ysbyty"
                    + "|canolfan|it)(?:'s| is| has moved| moved| now| yn)?(?: at| to| in| ar| yn)? $",
            LOOSE);

    private static final int LONGEST = 90;

    private Addresses() {}

    static List<Taken> in(String text) {
        var found = new ArrayList<Taken>();
        var postcode = POSTCODE.matcher(text);
        while (postcode.find()) {
            int start = start(text, postcode.start());
            var after = AFTER.matcher(text.substring(postcode.end()));
            int end = after.find() ? postcode.end() + after.end() : postcode.end();
            found.add(new Taken(Personal.ADDRESS, start, end));
        }
        IN_STREET.matcher(text).results().forEach(match -> {
            var before = text.substring(Math.max(0, match.start() - 40), match.start());
            if (!PUBLIC.matcher(before).find()) found.add(new Taken(Personal.ADDRESS, match.start(), match.end()));
        });
        return found;
    }

    private static int start(String text, int postcode) {
        int from = Math.max(0, postcode - LONGEST);
        var before = text.substring(from, postcode);
        int start = postcode;
        var lines = LINES.matcher(before);
        if (lines.find() && !ORGANISATION.matcher(lines.group()).find()) {
            var somebody = LIVES_AT.matcher(lines.group());
            start = from + lines.start() + (somebody.find() ? somebody.end() : 0);
        }
        for (var pattern : List.of(BEFORE, BEFORE_SMALL, NUMBER_AT_END)) {
            var house = pattern.matcher(before);
            if (house.find()) start = Math.min(start, from + house.start());
        }
        return start;
    }
}
