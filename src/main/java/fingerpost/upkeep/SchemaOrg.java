package fingerpost.upkeep;

import fingerpost.upkeep.ReadPage.Contact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells machines of itself in schema.org's words, as JSON-LD or in its markup. */
final class SchemaOrg {

    private static final int MOST_THINGS = 500;
    private static final int DEEPEST = 12;
    private static final Set<String> PAGES =
            Set.of("webpage", "medicalwebpage", "healthtopiccontent", "article", "newsarticle", "blogposting");
    private static final Set<String> SERVICES = Set.of(
            "localbusiness",
            "medicalbusiness",
            "medicalclinic",
            "hospital",
            "pharmacy",
            "dentist",
            "physician",
            "optician",
            "emergencyservice",
            "governmentservice",
            "service",
            "healthandbeautybusiness",
            "place",
            "civicstructure",
            "sportsactivitylocation",
            "library",
            "communityhealth");
    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}");
    private static final Pattern PHONE =
            Pattern.compile("[+()\\d][\\d\\s().+-]{2,24}(?:\\s*(?:ext\\.?|x)\\s*\\d{1,6})?");

    private final List<JsonNode> things = new ArrayList<>();
    private final PageParts parts;

    private SchemaOrg(PageParts parts) {
        this.parts = parts;
    }

    static SchemaOrg of(PageParts parts) {
        var said = new SchemaOrg(parts);
        for (var script : parts.scripts()) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) continue;
            try {
                said.gather(JsonMapper.shared().readTree(script.data()), 0);
            } catch (JacksonException | IllegalArgumentException notJson) {
                // a slip of the page's own, which tells us nothing
            }
        }
        return said;
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || things.size() >= MOST_THINGS) return;
        if (node.isObject() && node.has("@type")) things.add(node);
        if (node.isContainer()) node.forEach(inner -> gather(inner, depth + 1));
    }

    private static boolean isOne(JsonNode thing, Set<String> types) {
        var type = thing.path("@type");
        if (type.isString()) return types.contains(type.asString().toLowerCase(Locale.ROOT));
        for (var one : type) {
            if (one.isString() && types.contains(one.asString().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    /** A date of the page, or null. */
    @Nullable
    LocalDate date(String property) {
        var inMarkup = parts.properties().stream()
                .filter(one -> one.attr("itemprop").equalsIgnoreCase(property))
                .map(one -> one.hasAttr("datetime") ? one.attr("datetime") : one.attr("content"));
        var inJson = things.stream().filter(thing -> isOne(thing, PAGES)).map(thing -> words(thing.path(property)));
        var inMeta = property.equals("dateModified")
                ? java.util.stream.Stream.ofNullable(parts.meta("article:modified_time"))
                : java.util.stream.Stream.<String>empty();
        return java.util.stream.Stream.of(inJson, inMarkup, inMeta)
                .flatMap(each -> each)
                .map(SchemaOrg::parsed)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate parsed(String written) {
        try {
            return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The name of who publishes the page, or null. */
    @Nullable
    String publisher() {
        for (var thing : things) {
            if (!isOne(thing, PAGES)) continue;
            var name = words(thing.path("publisher").path("name"));
            if (!name.isEmpty()) return name;
        }
        return null;
    }

    /** How to reach the first service that is spoken of, or null. An organisation's own phone is its head office's. */
    @Nullable
    Contact contact() {
        for (var thing : things) {
            if (!isOne(thing, SERVICES)) continue;
            var contact = contact(
                    words(thing.path("telephone")), words(thing.path("address").path("postalCode")));
            if (contact != null) return contact;
        }
        for (var scope : parts.scopes()) {
            if (!scope.attr("itemtype").contains("schema.org/")) continue;
            var type = scope.attr("itemtype").replaceFirst("^.*/", "").toLowerCase(Locale.ROOT);
            if (!SERVICES.contains(type)) continue;
            var contact = contact(
                    Words.plain(scope.select("[itemprop=telephone]").text()),
                    Words.plain(scope.select("[itemprop=postalCode]").text()));
            if (contact != null) return contact;
        }
        return null;
    }

    private static @Nullable Contact contact(String phone, String postcode) {
        var aPhone = PHONE.matcher(phone).matches() ? phone : null;
        var aPostcode = POSTCODE.matcher(postcode).matches() ? postcode.toUpperCase(Locale.ROOT) : null;
        return aPhone == null && aPostcode == null ? null : new Contact(aPhone, aPostcode);
    }

    private static String words(JsonNode node) {
        return node.isString() ? Words.plain(node.asString()) : "";
    }
}
