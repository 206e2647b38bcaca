package fingerpost.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** A language's letters in their order, some of them of two signs, as Welsh has. */
final class Alphabet {

    /** A letter and the topics under it; anchor is what an address ends in to lead to it. */
    record Letter(String letter, String anchor, List<TopicLink> topics) {}

    private final List<String> letters;

    /** Takes the letters parted by spaces: A B C Ch D Dd. */
    Alphabet(String letters) {
        this.letters = List.of(letters.split(" ", -1));
    }

    /** Files links, which come in order of name, under their letters; those under none come last, under #. */
    List<Letter> file(List<TopicLink> links) {
        var filed = new LinkedHashMap<String, List<TopicLink>>();
        for (var letter : letters) filed.put(letter, new ArrayList<>());
        for (var link : links) {
            filed.computeIfAbsent(letterOf(link.name().text()), _ -> new ArrayList<>())
                    .add(link);
        }
        return filed.entrySet().stream()
                .map(one -> new Letter(one.getKey(), anchor(one.getKey()), one.getValue()))
                .toList();
    }

    /** The longest letter that a name begins with, accents aside. */
    String letterOf(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return letters.stream()
                .filter(letter -> bare.startsWith(letter.toUpperCase(Locale.ROOT)))
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse("#");
    }

    private static String anchor(String letter) {
        return letter.equals("#") ? "letter-other" : "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}
