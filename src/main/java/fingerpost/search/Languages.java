package fingerpost.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The analyser of each language; a further language with one of its own is one more line here. */
final class Languages {

    private static final Analyzer PLAIN = new PlainWords();
    private static final Map<String, Analyzer> OWN = Map.of("en", new EnglishWords(), "cy", new WelshWords());

    /** Words that nearly every complaint has, in any language that has a list of them, as its index holds them. */
    private static final Map<String, Set<String>> GENERIC = Map.of(
            "en",
                    Set.copyOf(words(
                            "en",
                            "pain feel feeling bad sore hurt ache aching get getting keep really thing problem symptom"
                                    + " sick ill unwell help worse")),
            "cy",
                    Set.copyOf(
                            words("cy", "poen teimlo drwg dolur brifo cael dal peth problem symptom sâl help gwaeth")));

    private Languages() {}

    /** The words of a language, as its index holds them, that say that something is wrong but not what. */
    static Set<String> generic(String language) {
        return GENERIC.getOrDefault(language, Set.of());
    }

    /** The words of a text as its language's index holds them, in order. */
    static List<String> words(String language, String text) {
        return words(OWN.getOrDefault(language, PLAIN), text);
    }

    /** A word as it is spelled, in lower case without accents, and where it stands in the text. */
    record Typed(String word, int from, int to) {}

    /** The words of a text as they are spelled, in lower case without accents. */
    static List<String> spelled(String text) {
        return words(PLAIN, text);
    }

    /** As {@link #spelled}, with the place of each word. */
    static List<Typed> typed(String text) {
        var typed = new ArrayList<Typed>();
        try (var stream = PLAIN.tokenStream("words", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                typed.add(new Typed(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return typed;
    }

    /** The analyser for the fields of these languages, which end in an underscore and the language's code. */
    static Analyzer analyser(List<String> languages) {
        var byLanguage = new LinkedHashMap<String, Analyzer>();
        for (var language : languages) byLanguage.put(language, OWN.getOrDefault(language, PLAIN));
        return new FieldsByLanguage(byLanguage, PLAIN);
    }

    private static List<String> words(Analyzer analyser, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyser.tokenStream("words", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(word.toString());
            stream.end();
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return words;
    }
}
