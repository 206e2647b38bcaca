package fingerpost.search;

import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Topic;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The short texts that stand for an entry when meanings are compared. */
final class Passages {

    /** About three sentences: longer pieces blur several meanings into one vector, shorter ones lose their subject. */
    private static final int WORDS_A_PIECE = 60;

    private Passages() {}

    /**
     * The passages of an entry in one language, each once; none when it has no title in it. The topic is the one the
     * entry names first, what it is mainly about; its phrases stand for the page of its own name only, since repeated for
     * every entry about it they would crowd all others out. Each passage begins with the title: a phrase alone is near to too much.
     */
    static Set<String> of(Entry entry, @Nullable Topic topic, String language, String text) {
        var passages = new LinkedHashSet<String>();
        var title = entry.title().exactly(language);
        if (title == null) return passages;
        passages.add(title);
        var summary = entry.summary().exactly(language);
        if (summary != null) passages.add(title + ". " + summary);
        var about = topic == null ? null : topic.summary().exactly(language);
        if (about != null) passages.add(title + ". " + about);
        for (var phrase : entry.said(language)) passages.add(title + ": " + phrase);
        if (topic != null && title.equals(topic.name().exactly(language))) {
            for (var phrase : topic.said(language)) passages.add(title + ": " + phrase);
        }
        for (var piece : pieces(text, language)) passages.add(title + ". " + piece);
        return passages;
    }

    /** The text cut at sentence ends into pieces of some sixty words; a longer sentence is cut at a word. */
    static List<String> pieces(String text, String language) {
        var pieces = new ArrayList<String>();
        var piece = new ArrayList<String>();
        var sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            var words = List.of(text.substring(from, to).strip().split("\\s+"));
            if (piece.size() + words.size() > WORDS_A_PIECE) cut(piece, pieces);
            piece.addAll(words);
            while (piece.size() > WORDS_A_PIECE) cut(piece.subList(0, WORDS_A_PIECE), pieces);
        }
        cut(piece, pieces);
        return pieces;
    }

    private static void cut(List<String> words, List<String> pieces) {
        var piece = String.join(" ", words).strip();
        if (!piece.isEmpty()) pieces.add(piece);
        words.clear();
    }
}
