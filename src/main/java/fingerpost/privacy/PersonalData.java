package fingerpost.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who somebody is. It errs towards taking out: a word too many is a nuisance, one too few is
 * somebody's name in a database. How well it does so was measured (docs/feedback.md).
 */
public final class PersonalData {

    /** Characters; what is longer is cut, because nothing that people are asked for is. */
    public static final int LONGEST = 4_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern COMPARED = Pattern.compile("[^\\p{L}\\p{N}@]");

    /** In this order: what an earlier one has found is not found again as something else. */
    private static final List<Function<String, List<Taken>>> FINDERS = List.of(
            Emails::in,
            Numbers::nhs,
            Births::in,
            Numbers::insurance,
            PhoneNumbers::in,
            Addresses::in,
            GivenNames.KNOWN::in);

    private PersonalData() {}

    /** The text without what is personal in it. */
    public static Screened screen(String text) {
        return screen(text, List.of());
    }

    /** As {@link #screen(String)}, but for what everybody knows already, such as the number of the clinic that it is about. */
    public static Screened screen(String text, Collection<String> known) {
        var plain = plain(text);
        var free = known.stream().map(PersonalData::compared).toList();
        var words = new StringBuilder();
        var pieces = new ArrayList<Screened.Piece>();
        int from = 0;
        for (var taken : in(plain)) {
            var piece = plain.substring(taken.start(), taken.end());
            var compared = compared(piece);
            if (free.stream().anyMatch(one -> !one.isEmpty() && one.contains(compared))) continue;
            words.append(plain, from, taken.start()).append(Screened.GAP);
            pieces.add(new Screened.Piece(taken.kind(), piece));
            from = taken.end();
        }
        return new Screened(words.append(plain, from, plain.length()).toString().strip(), List.copyOf(pieces));
    }

    /** What is personal in a text that {@link #plain} made, in its order; no two touch. */
    public static List<Taken> in(String plain) {
        var all = new ArrayList<Taken>();
        for (var finder : FINDERS) {
            add(all, finder.apply(plain));
        }
        var names = all.stream().filter(one -> one.kind() == Personal.NAME).toList();
        add(all, Births.behind(names, plain));
        all.sort(Comparator.comparingInt(Taken::start));
        return all;
    }

    private static void add(List<Taken> all, List<Taken> more) {
        for (var one : more) {
            var found = without(all, one);
            if (all.stream().noneMatch(found::touches)) all.add(found);
        }
    }

    /** What is left of it when those that hold its beginning or end have theirs. */
    private static Taken without(List<Taken> all, Taken one) {
        int start = one.start();
        int end = one.end();
        for (var there : all) {
            if (there.start() <= start && start < there.end() && there.end() < end) start = there.end();
            if (there.start() > start && there.start() < end && end <= there.end()) end = there.start();
        }
        return new Taken(one.kind(), start, end);
    }

    /** The text as it is looked at: letters and digits in their plain form, nothing unseen, at most {@link #LONGEST}. */
    public static String plain(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var plain = Normalizer.normalize(cut.replace("\r\n", "\n"), Normalizer.Form.NFKC);
        return SPACES.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll(" ");
    }

    private static String compared(String text) {
        return COMPARED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
