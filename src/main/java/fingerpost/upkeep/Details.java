package fingerpost.upkeep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fingerpost.catalogue.Documents;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the last look at a link, besides its verdict.
 *
 * @param found the finding's name
 * @param said its address, evidence or detail
 * @param change of the page, from what somebody last stood by; null when it has not changed in what matters
 * @param missing how often it was not there, of the failures in a row; the first time was {@code missingSince}
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Details(
        String found,
        @Nullable String said,
        @Nullable PageChange change,
        int missing,
        @Nullable Instant missingSince) {

    private static final int LONGEST = 500;

    /** Of a link that was not asked yet. */
    static final Details NONE = new Details("", null, null, 0, null);

    private static final String NONE_JSON = "{}";

    // nine links in ten, so it is not written and read anew for each
    private static final Details FINE = of(new Finding.Fine());
    private static final String FINE_JSON = FINE.written();

    @SuppressWarnings("ConstantValue") // what is empty is not written, so it is absent when it is read
    public Details {
        found = found == null ? "" : found;
    }

    static Details of(Finding finding) {
        var said = switch (finding) {
            case Finding.Moved moved -> moved.to().toString();
            case Finding.Caution caution -> caution.detail();
            case Finding.Hijacked hijacked -> hijacked.evidence();
            case Finding.SoftMissing missing -> missing.evidence();
            case Finding.Gone gone -> gone.why().name();
            case Finding.Failing failing -> failing.why().name();
            case Finding.Fine _, Finding.NotModified _ -> null;
        };
        return new Details(finding.name(), clipped(said), null, 0, null);
    }

    private static @Nullable String clipped(@Nullable String said) {
        return said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    Details with(@Nullable PageChange newChange) {
        return new Details(found, said, newChange, missing, missingSince);
    }

    Details missing(int times, Instant since) {
        return new Details(found, said, change, times, since);
    }

    /** What was found, with its sentences; null when the link was not asked yet. */
    @JsonIgnore
    public @Nullable Finding finding() {
        var words = found.split("\\.", 2);
        var kind = words.length < 2 ? "" : words[1];
        var told = said == null ? "" : said;
        return switch (words[0]) {
            case "fine" -> new Finding.Fine();
            case "moved" -> new Finding.Moved(URI.create(told));
            case "caution" -> new Finding.Caution(named(Finding.Why.values(), kind), told);
            case "hijacked" -> new Finding.Hijacked(named(Finding.Sign.values(), kind), told);
            case "missing" -> new Finding.SoftMissing(named(Finding.Lack.values(), kind), told);
            case "gone" -> new Finding.Gone(Failure.valueOf(told));
            case "failing" -> new Finding.Failing(Failure.valueOf(told));
            default -> null;
        };
    }

    private static <E extends Enum<E>> E named(E[] all, String dashed) {
        var name = dashed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dashed));
    }

    /** The details as {@link fingerpost.catalogue.Link#details} holds them. */
    public String json() {
        return equals(FINE) ? FINE_JSON : written();
    }

    private String written() {
        return Documents.MAPPER.writeValueAsString(this);
    }

    /** Details as {@link #json} wrote them. */
    public static Details of(String json) {
        if (json.equals(NONE_JSON)) return NONE;
        return json.equals(FINE_JSON) ? FINE : Documents.MAPPER.readValue(json, Details.class);
    }
}
