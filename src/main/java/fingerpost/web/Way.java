package fingerpost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What goes with a page for programs to find: its media type, what people call it, and its whole address. */
public record Way(String type, String title, String href) {

    /** A language, a practice and a topic, each where the address has one. */
    private static final Pattern PARTS =
            Pattern.compile("((?:/[a-z]{2}(?=/))?)((?:/practice/[a-z0-9-]+)?)((?:/topics/[a-z0-9-]+)?).*");

    private static final String[][] FEEDS = {
        {"rss", "application/rss+xml"}, {"atom", "application/atom+xml"}, {"json", "application/feed+json"}
    };

    /** Those of the page that is here, at this address. */
    static List<Way> from(String here, String address, Frame frame) {
        var ways = new ArrayList<Way>();
        var name = frame.guideName().text();
        var oembed = address + "/oembed?url=" + URLEncoder.encode(address + here, StandardCharsets.UTF_8) + "&format=";
        ways.add(new Way("application/json+oembed", name, oembed + "json"));
        ways.add(new Way("text/xml+oembed", name, oembed + "xml"));
        var parts = PARTS.matcher(here);
        if (!parts.matches()) return ways;
        if (!parts.group(3).isEmpty()) {
            feeds(ways, address + parts.group(1) + parts.group(3), frame.text("ways.topic", name));
        }
        feeds(ways, address + parts.group(1) + parts.group(2), frame.text("ways.news", name));
        return ways;
    }

    private static void feeds(List<Way> ways, String at, String title) {
        for (var feed : FEEDS) ways.add(new Way(feed[1], title, at + "/feed." + feed[0]));
    }
}
