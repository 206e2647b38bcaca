package fingerpost.exchange;

import fingerpost.catalogue.Area;
import fingerpost.catalogue.EntryRules;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Problem;
import fingerpost.catalogue.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The file that says what an area is: one JSON object of at most 2 MB. */
public final class AreaFile {

    private static final Set<String> FIELDS =
            Set.of("name", "languages", "districts", "featured", "organisation", "demonstration", "reviewPolicy");
    private static final Set<String> REVIEWED =
            Set.of("resource", "service", "page", "video", "leaflet", "app", "audio");
    private static final int MOST_MONTHS = 120;
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private AreaFile() {}

    /** The area a file describes; throws {@link Unreadable} with everything that is wrong with it. */
    public static Area read(Path file) {
        try (var in = Opened.file(file)) {
            var bytes = in.readNBytes(Lines.LONGEST);
            var row = JsonRows.row(new Lines.Line(1, new String(bytes, java.nio.charset.StandardCharsets.UTF_8), null));
            var fields = row.fields();
            if (fields == null) throw new Refused(row.problems());
            return area(fields);
        } catch (IOException unreadable) {
            throw new Unreadable(file + " cannot be read: " + unreadable.getMessage());
        } catch (Unreadable | Refused why) {
            throw new Unreadable(file + ": " + why.getMessage());
        }
    }

    private static Area area(ObjectNode fields) {
        var patch = new Patch(fields, Area.UNNAMED.firstLanguage());
        patch.only(FIELDS);
        var demonstration = fields.path("demonstration");
        if (!demonstration.isMissingNode() && !demonstration.isBoolean()) {
            patch.problem("demonstration", "must be true or false");
        }
        var area = new Area(
                patch.localised("name", Localised.NONE),
                patch.list("languages", List.of()),
                patch.list("districts", List.of()),
                patch.list("featured", List.of()),
                patch.string("organisation", null),
                demonstration.asBoolean(false),
                reviewPolicy(patch));
        patch.refuse(area, AreaFile::problems);
        var problems = problems(area);
        if (!problems.isEmpty()) throw new Refused(problems);
        return area;
    }

    private static SortedMap<String, Integer> reviewPolicy(Patch patch) {
        var policy = new TreeMap<String, Integer>();
        var inside = patch.inside("reviewPolicy");
        if (inside == null) return policy;
        inside.only(REVIEWED);
        for (var what : REVIEWED) {
            var months = inside.number(what, null);
            if (months == null) continue;
            if (months == Math.rint(months) && months >= 1 && months <= MOST_MONTHS)
                policy.put(what, months.intValue());
            else inside.problem(what, "must be whole months, from 1 to " + MOST_MONTHS);
        }
        return policy;
    }

    private static List<Problem> problems(Area area) {
        var found = new ArrayList<Problem>();
        if (area.name().isEmpty()) found.add(new Problem("name", "is missing"));
        for (var language : area.languages()) {
            if (!EntryRules.isLanguage(language)) {
                found.add(new Problem("languages", "must be language codes such as en and cy"));
            }
        }
        for (var district : area.districts()) {
            if (!DISTRICT.matcher(district).matches()) {
                found.add(new Problem("districts", "must be postcode districts such as CF14"));
            }
        }
        for (var topic : area.featured()) {
            if (!EntryRules.isSlug(topic)) found.add(new Problem("featured", "must be topics such as back-pain"));
        }
        if (area.featured().size() > 6) found.add(new Problem("featured", "holds more than six topics"));
        return found.stream().distinct().toList();
    }
}
