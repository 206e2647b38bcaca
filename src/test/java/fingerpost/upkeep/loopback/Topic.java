package fingerpost.upkeep.loopback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** What a page of the loopback web is about, with words of its own in English and Welsh. */
@NullMarked
record Topic(String english, String welsh, List<String> lines, List<String> welshLines) {

    private static final List<String> ANY = List.of(
            "Talk to your GP surgery if it does not get better.",
            "A pharmacist can advise you without an appointment.",
            "Write down what you notice, and take the note with you.",
            "You can bring a friend or a member of your family.",
            "Ask for an interpreter if you would like one.",
            "Most people feel better within a few weeks.",
            "This page is for adults; another page is for children.",
            "Our team speaks English and Welsh.",
            "Tell us what matters most to you.",
            "We will write to you after your visit.",
            "Nobody needs to manage this alone.",
            "Small steps count, and every day is a new start.");
    private static final List<String> ANY_WELSH = List.of(
            "Siaradwch â’ch meddygfa os nad yw’n gwella.",
            "Gall fferyllydd eich cynghori heb apwyntiad.",
            "Mae’r rhan fwyaf o bobl yn teimlo’n well o fewn ychydig wythnosau.",
            "Gallwch ddod â ffrind neu aelod o’r teulu gyda chi.",
            "Mae ein tîm yn siarad Cymraeg a Saesneg.",
            "Dywedwch wrthym beth sy’n bwysig i chi.",
            "Byddwn yn ysgrifennu atoch ar ôl eich ymweliad.");

    /** Lines are parted by bars. */
    static Topic of(String english, String welsh, String lines, String welshLines) {
        return new Topic(english, welsh, Arrays.asList(lines.split("\\|")), Arrays.asList(welshLines.split("\\|")));
    }

    /** A page's words: some parts, each with a heading and a few lines. */
    Content english(Random random) {
        var headings = List.of(
                "About " + english.toLowerCase(java.util.Locale.UK),
                "What you may notice",
                "What you can do yourself",
                "When to get help",
                "What helps",
                "Who can help nearby",
                "More to read");
        return content(english, "en", headings, lines, ANY, random);
    }

    Content welsh(Random random) {
        var headings = List.of(
                "Ynglŷn â " + welsh.toLowerCase(java.util.Locale.UK),
                "Beth y gallech sylwi arno",
                "Beth allwch chi ei wneud",
                "Pryd i gael cymorth",
                "Beth sy’n helpu");
        return content(welsh, "cy", headings, welshLines, ANY_WELSH, random);
    }

    private static Content content(
            String title, String language, List<String> headings, List<String> own, List<String> any, Random random) {
        var parts = new ArrayList<Content.Part>();
        int count = 3 + random.nextInt(headings.size() - 3);
        int line = random.nextInt(own.size());
        for (int i = 0; i < count; i++) {
            var lines = new ArrayList<String>();
            for (int j = 0; j < 1 + random.nextInt(2); j++) lines.add(own.get(line++ % own.size()));
            for (int j = 0; j < 1 + random.nextInt(2); j++) lines.add(any.get(random.nextInt(any.size())));
            parts.add(new Content.Part(headings.get(i), List.copyOf(lines)));
        }
        return new Content(title, language, List.copyOf(parts));
    }
}
