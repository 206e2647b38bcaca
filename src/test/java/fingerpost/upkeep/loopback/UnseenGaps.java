package fingerpost.upkeep.loopback;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Fills the gaps of a written page, so that no two pages of one template are alike. */
@NullMarked
final class UnseenGaps {

    private static final Pattern CHOICE = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);

    private UnseenGaps() {}

    /** Chooses one of each [[this|that]]. */
    static String spin(String written, Random random) {
        return CHOICE.matcher(written).replaceAll(found -> {
            var choices = found.group(1).split("\\|", -1);
            return java.util.regex.Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
        });
    }

    /** Also puts in what is known of the website and its page; {P} is left for when it is visited. */
    static String fill(String written, Site site, Content content, Random random) {
        var spun = spin(written, random);
        var number = Integer.toString(10_000 + random.nextInt(89_999));
        var hex = Long.toHexString(random.nextLong() | Long.MIN_VALUE);
        return spun.replace("{S}", site.name())
                .replace("{H}", site.host())
                .replace("{D}", bare(site.host()))
                .replace("{T}", content.title())
                .replace("{L}", content.parts().getFirst().lines().getFirst())
                .replace("{B}", body(content))
                .replace("{N}", number)
                .replace("{X}", hex)
                .replace("{U}", hex.toUpperCase(Locale.ROOT));
    }

    static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A path as a page may show it. */
    static String shown(String path) {
        return path.replace("&", "&amp;").replace("<", "&lt;");
    }

    static String body(Content content) {
        var body = new StringBuilder();
        for (var part : content.parts()) {
            body.append("<h2>").append(part.heading()).append("</h2>\n");
            for (var line : part.lines()) body.append("<p>").append(line).append("</p>\n");
        }
        return body.toString();
    }
}
