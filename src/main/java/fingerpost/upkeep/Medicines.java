package fingerpost.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names of medicines without a list of them: by the stems that the names of substances are made with by
 * international agreement (-cillin is a penicillin, -statin lowers cholesterol), in English and Welsh spelling; by
 * standing beside a dose or a form; and by standing in brackets or after "brand" beside one that is known so.
 */
final class Medicines {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    // people write with the same few thousand words again and again
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;

    /** Endings of substances' names, with Welsh spellings; ordinary words that end so are excepted below. */
    private static final Pattern STEM = Pattern.compile(
            "\\p{L}{0,14}(?:[cs]il+in|mycin|m[iy]sin|floxacin|cycline|azole|olol|prilat|\\p{L}pril|sartan|statin(?:au|s)?|dipine?|triptan(?:s|au)?|azepam|azolam|setron|tidine"
                    + "|traline|opram|[cp]lazide|nclamide|mepiride|zosin|oxin|[td]hromycin|relin|pamide?|lutamide|sidone|[lv]odopa|giline|capone|zeral|penem|bactam|[cltsd][aio]vir|prost|olimus|thiouracil|dopril|oxane|vaptan|profen|coxib|gliptin|gliflozin|gl[uw]tide?|natide|formin|parin|xaban|gatran|[tlrmxcn][uix]mab|tinib|c[iy]clovir|[aeou]navir|tegravir|vudine|mivir|caine|codone|morphone|orphine?|methadone?|fentanil|fentanyl"
                    + "|oxetine?|pramine?|triptyline?|mazepine?|tiapine|apine|gabalin|gabapentin|peridone?|[nht]isolone?|ortisone?|nisone|metasone?|sonide|casone|etasol|terol|butamol|tropium|lukast|phylline?|thiazide?|semide?|nolactone|fibrate"
                    + "|glitazone|dronate|dronic|fenacin|hen[ai]ramine?|hydramine?|rizine|[lb]astine?|tadine?|fenadine?|ir[iy][sz]in|[lp]a?si?din|dipin|pramid|asol|ocsin|ocsetin|tyrosin|ocsasin|eperazine|promazine|[cs]etamol|[dt]ramadol|quine|ytoin|lidocaine|zolpidem|zopiclone|opiclon|tolterodine|oxybutynin"
                    + "|estradiol|gestrel|gestrone|progest\\p{L}{1,6}|tibolone|trexate?|platin|rubicin|taxel|stigmine|pezil|mantine|farin|ffarin|(?:w|ff?)arffarin|heparin|ins[uw]lin|levothyroxine?|thyroxine?|carbimazole|aspirin|asbrin|code?in|codeine|mor(?:ph|ff)ine?"
                    + "|clopidogrel|ticagrelor|digoxin|amiodarone|lithium|melatonin|naloxone|nicotine|bupropion|varenicline|orlistat|loperamide?|bisacodyl|senna|lactulose|macrogol|simeticone|alginate|antacids?|gaviscon"
                    + "|ulipristal|mifepristone|misoprostol|metronidazole|nitrofurantoin|trimethoprim|furadantin|fenofibrate|ezetimibe|hydroxocobalamin|calamine|permethrin|malathion|dimeticone|mebendazole|terbinafine|clotrimazole|miconazole|nystatin|fluoride"
                    + "|steroids?|corticosteroids?|antibiotics?|antihistamines?|antidepressants?|painkillers?|opioids?|laxatives?|decongestants?|diuretics?|anticoagulants?|inhibitors|nsaids?|vaccines?|gwrthfiotig(?:au)?|(?:b|p|ph)oenladdw(?:r|yr)|steroidau|(?:gwrth|wrth)histamin(?:au)?|brechlyn(?:nau)?|frechlyn|carthydd(?:ion)?)");

    private static final Set<String> ORDINARY = Set.of(
            "april",
            "toxin",
            "detoxin",
            "protocol",
            "alcohol",
            "cyclone",
            "examine",
            "magazine",
            "routine",
            "machine",
            "quarantine",
            "determine",
            "medicine",
            "symbol",
            "control",
            "marine",
            "cuisine",
            "antiquine",
            "mannequine",
            "serpentine");
    /** Words that stand before a dose and are no names. */
    private static final Set<String> BEFORE_A_DOSE = Set.of(
            "about",
            "above",
            "after",
            "another",
            "around",
            "below",
            "between",
            "contain",
            "contains",
            "containing",
            "daily",
            "dosage",
            "doses",
            "drink",
            "drinking",
            "exactly",
            "exceed",
            "every",
            "first",
            "follow",
            "further",
            "given",
            "giving",
            "initial",
            "initially",
            "least",
            "maximum",
            "minimum",
            "nearly",
            "nightly",
            "normal",
            "often",
            "other",
            "people",
            "reduced",
            "roughly",
            "second",
            "should",
            "single",
            "start",
            "starting",
            "strength",
            "swallow",
            "taken",
            "taking",
            "therefore",
            "total",
            "usual",
            "usually",
            "using",
            "weekly",
            "within",
            "would",
            "adults",
            "children",
            "increase",
            "increased",
            "decrease",
            "exceeding",
            "either",
            "under",
            "up to",
            "these",
            "three",
            "apply",
            "where",
            "cymerwch",
            "gymryd",
            "hyd at",
            "uchafswm",
            "oedolion",
            "plant",
            "rhowch",
            "dechrau",
            "arferol",
            "yfwch",
            "defnyddiwch",
            "tablets",
            "capsules",
            "tabledi",
            "contains:",
            "eating",
            "equals",
            "almost",
            "amount",
            "limit",
            "extra",
            "minutes",
            "hours",
            "teaspoon",
            "salt",
            "sugar",
            "fibre",
            "weigh",
            "weighs",
            "weighing");

    private static final Pattern BEFORE_DOSE = Pattern.compile(
            "(?iu)(?<!\\p{L})(\\p{L}{5,20})(?: tablets?| capsules?| cream| gel| injection| \\p{L}{0,3})? ?\\(?(?:\\d[\\d,.]* ?(?:mg|mcg|micrograms?|milligrams?|g/|mg/|iu\\b))");
    private static final Pattern OF_DOSE =
            Pattern.compile("(?iu)\\d ?(?:mg|mcg|micrograms?|milligrams?) (?:of |o )(\\p{L}{5,20})(?!\\p{L})");
    private static final Pattern FORM = Pattern.compile(
            "(?<!\\p{L})(?<![.!?:] )(\\p{Lu}\\p{L}{3,20}) (?:tablets|capsules|inhaler|nasal spray|eye drops|ointment|patches|oral suspension|syrup|sachets)(?!\\p{L})");
    private static final Pattern BRAND = Pattern.compile(
            "(?<!\\p{L})(?i:brand names?(?: include)?|brands?(?: include| such as| called)?|sold as|also called|also known as|enwau? brand|gwerthir fel|a elwir hefyd yn|such as|fel),?:? ((?:\\p{Lu}\\p{L}{3,20}(?:, | and | or | a | neu |/)?){1,6})");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}\\p{L}{3,20})(?:, (\\p{Lu}\\p{L}{3,20}))?\\)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,20}");

    private Medicines() {}

    static void find(String words, List<Told> into) {
        var each = LETTERS.matcher(words);
        boolean any = false;
        while (each.find()) {
            if (each.end() - each.start() < SHORTEST - 1 || each.end() - each.start() > LONGEST) continue;
            var name = each.group().toLowerCase(Locale.ROOT);
            if (!isSubstance(name)) continue;
            any = true;
            add(into, name, each.group(), each.start());
        }
        var before = BEFORE_DOSE.matcher(words);
        while (before.find()) {
            var name = before.group(1).toLowerCase(Locale.ROOT);
            if (name.length() >= SHORTEST && !BEFORE_A_DOSE.contains(name))
                add(into, name, before.group(1), before.start(1));
        }
        var of = OF_DOSE.matcher(words);
        while (of.find()) add(into, of.group(1).toLowerCase(Locale.ROOT), of.group(1), of.start(1));
        var form = FORM.matcher(words);
        while (form.find()) add(into, form.group(1).toLowerCase(Locale.ROOT), form.group(1), form.start(1));
        boolean dosed = any || into.stream().anyMatch(one -> one.matter() == Matter.DOSE);
        var brands = BRAND.matcher(words);
        while (brands.find()) {
            boolean said = brands.group().toLowerCase(Locale.ROOT).matches("(?:brand|enw).*");
            if (!said && !dosed) continue;
            var names = NAME.matcher(words).region(brands.start(1), brands.end(1));
            while (names.find()) add(into, names.group().toLowerCase(Locale.ROOT), names.group(), names.start());
        }
        if (!any) return;
        var bracketed = BRACKETED.matcher(words);
        while (bracketed.find()) {
            for (int i = 1; i <= 2; i++) {
                if (bracketed.group(i) != null) {
                    add(into, bracketed.group(i).toLowerCase(Locale.ROOT), bracketed.group(i), bracketed.start(i));
                }
            }
        }
    }

    /** Two words that stand in each other's place where medicines are spoken of, and look like names of them. */
    static Optional<List<String>> exchanged(String before, String after) {
        if (!SPOKEN_OF.matcher(before).find() || !SPOKEN_OF.matcher(after).find()) return Optional.empty();
        var was = LETTERS.matcher(before).results().map(MatchResult::group).toList();
        var is = LETTERS.matcher(after).results().map(MatchResult::group).toList();
        if (was.size() != is.size()) return Optional.empty();
        List<String> two = List.of();
        for (int i = 0; i < was.size(); i++) {
            if (was.get(i).equalsIgnoreCase(is.get(i))) continue;
            if (!two.isEmpty() || !isLikeAName(was.get(i)) || !isLikeAName(is.get(i))) return Optional.empty();
            two = List.of(was.get(i), is.get(i));
        }
        return two.isEmpty() ? Optional.empty() : Optional.of(two);
    }

    private static boolean isLikeAName(String word) {
        return word.length() > SHORTEST && !EVERYDAY.matcher(word).matches();
    }

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?iu)\\b(?:tak(?:e|en|ing)|given|prescri\\p{L}+|medicines?|medication|tablets?|capsules?|doses?|mg|drugs?|cream|inhaler|switch|treated with|moddion|[mf]eddyginiaeth\\p{L}*|[cg]ymryd|cymerwch|rhagnod\\p{L}*|presgrip\\p{L}*)\\b");
    private static final Pattern EVERYDAY = Pattern.compile(
            "(?iu).*(?:ing|ed|tion|sion|ment|ness|able|ible|ful|less|ly|ers?|ous|ity|day|days|times|ance|ence|ther|ough|wch|odd|iad|iadau|aeth|wyd|wyr)|breakfast|stomach|without|problem|problems|children|pregnant|evening|between|minutes|alcohol|package|another|present|instead|symptoms|someone|anything|something|everyone");

    private static boolean isSubstance(String name) {
        if (KNOWN.size() > MOST_KNOWN) KNOWN.clear();
        return KNOWN.computeIfAbsent(
                name, one -> !ORDINARY.contains(one) && STEM.matcher(one).matches());
    }

    private static void add(List<Told> into, String key, String words, int at) {
        boolean there = into.stream().anyMatch(one -> one.matter() == Matter.MEDICINE && one.at() == at);
        if (!there) into.add(new Told(Matter.MEDICINE, key, words, at));
    }
}
