package fingerpost.upkeep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words that a page is there for, without what stands on every page of its website.
 *
 * @param paragraphs those in p elements, in order
 * @param sections each heading with the lines below it
 */
record MainText(List<String> headings, List<String> paragraphs, List<Section> sections) {

    /** Characters of a page that are read, in all. */
    static final int LONGEST = 200_000;

    private static final int MOST_HEADINGS = 200;
    private static final int MOST_SECTIONS = 1_000;
    private static final int TOO_SHORT = 200;
    private static final int SHARE = 10;

    /** Reads it and leaves the document as it is. */
    static MainText of(PageParts parts) {
        var document = parts.document();
        var surroundings = new Surroundings(parts.paragraphs());
        var lines = lines(document, surroundings, parts.aroundTitle());
        var main = main(lines);
        var kept = Boilerplate.without(main);
        // a page whose own words are links
        if (length(kept) == 0) kept = main;
        // a page that calls all of its words noise
        if (length(kept) < TOO_SHORT) {
            var whole = lines(document, null, Set.of()).all();
            if (length(kept) == 0 || length(whole) > SHARE * TOO_SHORT) kept = whole;
        }
        return of(kept);
    }

    private static Blocks lines(Document document, @Nullable Surroundings surroundings, Set<Element> around) {
        var blocks = new Blocks(surroundings, around);
        document.body().filter(blocks);
        blocks.end();
        return blocks;
    }

    /**
     * What stands in the element that is called main; else in the innermost one around the title, or that may be the
     * main one, which holds nearly all of the page.
     */
    private static List<Block> main(Blocks blocks) {
        var parts = blocks.parts();
        return parts.stream()
                .filter(Blocks.Part::main)
                .filter(part -> part.written() >= TOO_SHORT && part.written() * 4L >= blocks.written())
                .max(Comparator.comparingInt(Blocks.Part::written))
                .or(() -> parts.stream()
                        .filter(part -> part.written() >= TOO_SHORT && part.written() * 4L >= blocks.written() * 3L)
                        .min(Comparator.comparingInt(Blocks.Part::written)))
                .map(part -> blocks.all().subList(part.from(), part.to()))
                .orElse(blocks.all());
    }

    private static int length(List<Block> blocks) {
        int length = 0;
        for (var one : blocks) length += one.words().length();
        return length;
    }

    private static MainText of(List<Block> blocks) {
        var headings = new ArrayList<String>();
        var paragraphs = new ArrayList<String>();
        var sections = new ArrayList<Section>();
        var heading = "";
        var lines = new ArrayList<String>();
        int left = LONGEST;
        for (var block : blocks) {
            var words = Words.clip(block.words(), Math.max(2, left));
            left -= words.length();
            if (block.level() > 0 && sections.size() < MOST_SECTIONS) {
                if (!heading.isEmpty() || !lines.isEmpty()) sections.add(new Section(heading, lines));
                heading = words;
                lines.clear();
            } else {
                lines.add(words);
            }
            if (block.level() > 0 && block.level() < 4 && headings.size() < MOST_HEADINGS) {
                headings.add(Words.clip(words, Words.LONGEST_TITLE));
            }
            if (block.paragraph()) paragraphs.add(words);
            if (left <= 0) break;
        }
        if (!heading.isEmpty() || !lines.isEmpty()) sections.add(new Section(heading, lines));
        return new MainText(headings, paragraphs, sections);
    }
}
