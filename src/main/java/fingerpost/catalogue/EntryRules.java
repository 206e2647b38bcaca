package fingerpost.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** What an entry must be before it is kept; every problem is told at once. */
public final class EntryRules {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_LINE = 2_000;
    public static final int MOST_IN_LIST = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private EntryRules() {}

    /** Everything wrong with the entry; empty when it can be kept. */
    public static List<Problem> problems(Entry entry) {
        var found = new ArrayList<Problem>();
        if (!entry.id().isEmpty() && !ID.matcher(entry.id()).matches()) {
            found.add(new Problem("id", "may hold letters, digits, _ . and - only, at most 64"));
        }
        if (entry.title().isEmpty()) found.add(new Problem("title", "is missing"));
        localised(found, "title", entry.title(), LONGEST_TITLE);
        localised(found, "summary", entry.summary(), LONGEST_LINE);
        localised(found, "why", entry.why(), LONGEST_LINE);
        if (entry.url() == null) {
            if (entry.kind() == Kind.RESOURCE) found.add(new Problem("url", "is missing; a resource needs one"));
        } else {
            url(found, "url", entry.url());
        }
        localised(found, "urls", entry.urls(), LONGEST_LINE);
        entry.urls().byLanguage().values().forEach(url -> url(found, "urls", url));
        slugs(found, "topics", entry.topics());
        if (entry.source() != null) slugs(found, "source", List.of(entry.source()));
        phrases(found, entry.everyday());
        lines(found, "codes", entry.codes(), LONGEST_TITLE);
        if (entry.service() != null) service(found, entry.service());
        practice(found, entry);
        entry.unreviewedLanguages().forEach(language -> language(found, "unreviewedLanguages", language));
        var withdrawal = entry.withdrawal();
        if (withdrawal != null) {
            localised(found, "withdrawal.reason", withdrawal.reason(), LONGEST_LINE);
            var replacement = withdrawal.replacement();
            if (replacement != null && !ID.matcher(replacement).matches()) {
                found.add(new Problem("withdrawal.replacement", "must be the id of an entry"));
            }
        }
        return found;
    }

    /** Whether these words can be an entry's id. */
    static boolean isId(String words) {
        return ID.matcher(words).matches();
    }

    /** Whether these words can name a topic, source or practice in an address. */
    public static boolean isSlug(String words) {
        return words.length() <= 100 && SLUG.matcher(words).matches();
    }

    /** Whether these words can be a language's ISO 639 code. */
    public static boolean isLanguage(String words) {
        return LANGUAGE.matcher(words).matches();
    }

    /** Whose own it is; a practice keeps services, and what everyone may read the area does. */
    private static void practice(List<Problem> found, Entry entry) {
        if (entry.practice() != null) {
            slugs(found, "practice", List.of(entry.practice()));
            if (entry.kind() != Kind.SERVICE) found.add(new Problem("practice", "is for services only"));
        } else if (entry.audience() == Audience.PRACTICE) {
            found.add(new Problem("practice", "is missing; it is whose own service this is"));
        }
    }

    private static void service(List<Problem> found, Service service) {
        var place = service.place();
        if ((service.lat() == null) != (service.lon() == null)) {
            found.add(new Problem("service.lat", "and service.lon go together"));
        }
        if (place != null && !(Math.abs(place.lat()) <= 90 && Math.abs(place.lon()) <= 180)) {
            found.add(new Problem("service.lat", "must be from -90 to 90, and service.lon from -180 to 180"));
        }
        var referral = service.referral();
        if (referral != null && !List.of("self", "gp", "any").contains(referral)) {
            found.add(new Problem("service.referral", "must be self, gp or any"));
        }
        for (var line : new String[][] {
            {"organisation", service.organisation()},
            {"phone", service.phone()},
            {"email", service.email()},
            {"address", service.address()},
            {"postcode", service.postcode()},
            {"hours", service.hours()},
            {"cost", service.cost()}
        }) {
            if (line[1] != null) lines(found, "service." + line[0], List.of(line[1]), LONGEST_LINE);
        }
        lines(found, "service.serves", service.serves(), LONGEST_TITLE);
        lines(found, "service.languages", service.languages(), LONGEST_TITLE);
    }

    static void localised(List<Problem> found, String field, Localised words, int longest) {
        words.byLanguage().forEach((language, text) -> {
            language(found, field, language);
            lines(found, field, List.of(text), longest);
        });
    }

    static void language(List<Problem> found, String field, String language) {
        if (!isLanguage(language)) {
            found.add(
                    new Problem(field, "has \"" + clip(language) + "\" where a language code such as en or cy stands"));
        }
    }

    static void lines(List<Problem> found, String field, List<String> lines, int longest) {
        if (lines.size() > MOST_IN_LIST) found.add(new Problem(field, "has more than " + MOST_IN_LIST + " items"));
        for (var line : lines) {
            if (line.length() > longest) {
                found.add(new Problem(field, "is longer than " + longest + " characters"));
            } else if (holdsControls(line)) {
                found.add(new Problem(field, "holds control characters"));
            }
        }
    }

    private static boolean holdsControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') return true;
        }
        return false;
    }

    static void phrases(List<Problem> found, SortedMap<String, List<Phrase>> everyday) {
        everyday.forEach((language, phrases) -> {
            language(found, "everyday", language);
            lines(found, "everyday", phrases.stream().map(Phrase::words).toList(), LONGEST_TITLE);
            for (var phrase : phrases) {
                if (phrase.by() != null) lines(found, "everyday", List.of(phrase.by()), LONGEST_TITLE);
            }
        });
    }

    static void slugs(List<Problem> found, String field, List<String> slugs) {
        lines(found, field, slugs, LONGEST_TITLE);
        for (var slug : slugs) {
            if (!isSlug(slug)) {
                found.add(new Problem(
                        field, "has \"" + clip(slug) + "\"; small letters, digits and single hyphens are allowed"));
            }
        }
    }

    static void url(List<Problem> found, String field, String url) {
        var problem = CanonicalUrl.problem(url);
        if (problem != null) found.add(new Problem(field, problem));
    }

    private static String clip(String words) {
        var shown = words.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
    }
}
