package fingerpost.feedback;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what somebody wrote reads like advertising. Each sign has a weight, and {@link #ENOUGH} is more than any one that
 * people with something to say show too. How often it is wrong was measured (docs/feedback.md).
 */
final class Advertising {

    static final int ENOUGH = 4;

    private record Sign(int weight, Pattern pattern) {}

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Sign> SIGNS = List.of(
            // how links are written where forms are not asked for any
            new Sign(
                    4,
                    Pattern.compile(
                            "\\[/?(?:url|link|b|img)\\b|<\\s*/?\\s*(?:a|img|script|iframe|div|p|h[1-6])\\b|\\]\\(https?:",
                            LOOSE)),
            new Sign(2, Pattern.compile("https?://|(?<![\\p{L}@.])www\\.", LOOSE)),
            new Sign(3, Pattern.compile("(?:https?://\\S+.*){3}", LOOSE | Pattern.DOTALL)),
            new Sign(
                    3,
                    Pattern.compile(
                            "\\b(?:bit\\.ly|tinyurl|t\\.me/|wa\\.me|goo\\.gl|cutt\\.ly|is\\.gd|rb\\.gy)", LOOSE)),
            new Sign(
                    2,
                    Pattern.compile(
                            "[\\w-]\\.(?:ru|xyz|top|click|loan|shop|online|site|icu|club|win|bid|casino|vip|buzz|live|store)\\b",
                            LOOSE)),
            // what a guide to health may well be written to about, and so needs another sign
            new Sign(
                    2,
                    Pattern.compile(
                            "\\b(?:viagra|cialis|levitra|kamagra|tramadol|cbd (?:oil|gummies)|keto (?:pills|gummies)|weight loss (?:pills|gummies)|lose \\d+ ?kg"
                                    + "|testosterone booster|miracle cure|herbal (?:cure|remedy)|payday loans?|loans?|escorts?)\\b",
                            LOOSE)),
            new Sign(
                    3,
                    Pattern.compile(
                            "\\b(?:casino|poker|slots?\\s+(?:online|bonus)|betting (?:site|tips)|bookmaker|jackpot|forex|bitcoin|crypto(?:currency)?|porn)\\b",
                            LOOSE)),
            // what is sold
            new Sign(
                    4,
                    Pattern.compile(
                            "\\b(?:free spins|binary options?|nft|airdrop|xxx|hookup|onlyfans|sexy (?:girls|singles)|hot singles"
                                    + "|replica (?:watches|bags)|rolex|louis vuitton|make money|passive income"
                                    + "|earn \\$|write my essay|real followers|likes and followers|guest post(?:s|ing)?|backlinks?|link building|link exchange|domain authority"
                                    + "|seo|rank(?:ing)?s? (?:on|in) google|first page of google|web ?design(?:er)?s? (?:services|company)|digital marketing"
                                    + "|lead generation|explainer video|spell caster|love spell|dr\\.? \\w+ (?:herbal|spell))\\b",
                            LOOSE)),
            new Sign(
                    2,
                    Pattern.compile(
                            "\\b(?:buy (?:now|cheap|online)|order now|cheap(?:est)? price|best prices?|discount code|promo(?:tion)? code|coupon|limited (?:time )?offer|special offer"
                                    + "|\\d{1,3}\\s?% off|free trial|no prescription|without (?:a )?prescription|money back|guaranteed|act now|click here|click the link below|visit (?:my|our) (?:site|website|blog|page)"
                                    + "|check out my|sign up (?:now|today)|subscribe|unsubscribe|affordable|increase (?:your )?(?:sales|traffic)|boost your|grow your business"
                                    + "|your (?:website|site|business)|our (?:services|company|agency|products)|investment|invest|profits?|investors?|lottery|inheritance|million (?:dollars|usd)|usd|business proposal|(?:send|get) you a (?:free )?quote|free quote|rank higher|(?:content|copy) ?writing services|whatsapp(?: me)? (?:at|on|\\+)|telegram)\\b",
                            LOOSE)),
            new Sign(
                    1,
                    Pattern.compile(
                            "\\b(?:dear (?:sir|madam|webmaster|admin|owner|website owner)|greetings|great (?:post|article|blog|site|content)|nice (?:post|article|blog|site)|i (?:stumbled|came across) (?:up)?on|your blog|this blog|keep up the good work|interested\\?|let me know if)\\b",
                            LOOSE)),
            // what no keyboard here writes
            new Sign(
                    4,
                    Pattern.compile(
                            "(?:[\\p{IsCyrillic}\\p{IsHan}\\p{IsHangul}\\p{IsThai}\\p{IsHiragana}\\p{IsKatakana}].*){12}",
                            Pattern.DOTALL)),
            new Sign(
                    4,
                    Pattern.compile(
                            "[A-Za-z]{3,}[a-z]*[A-Z]{2,}[a-z]+[A-Z][A-Za-z]*\\s*$|^\\s*[A-Za-z]{9,}\\s*$(?<=[bcdfghjklmnpqrstvwxz]{6,20})",
                            0)),
            new Sign(3, Pattern.compile("\\b(\\p{L}{3,20})(?:\\s+\\1){2}\\b", LOOSE)),
            new Sign(4, Pattern.compile("(.{8,40})(?:\\s*\\1){3}", Pattern.DOTALL)),
            new Sign(2, Pattern.compile("[$€]\\s?\\d|\\d\\s?(?:USD|EUR)\\b", LOOSE)),
            new Sign(2, Pattern.compile("(?:\\p{So}.*){3}|!!!!", Pattern.DOTALL)));

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]");

    private static final int LOOKED_AT = 1_000;
    private static final int TWICE = 2;

    /** Nobody calls a page about health so, whatever it is about. */
    private static final int ENOUGH_OF_LINK = 3;

    private Advertising() {}

    static boolean isIn(String words) {
        return score(words) >= ENOUGH;
    }

    /** The weights of all the signs it shows. */
    static int score(String words) {
        if (words.isBlank()) return 0;
        var cut = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
        var plain =
                UNSEEN.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
        int score = 0;
        for (var sign : SIGNS) score += sign.weight() * Math.min(TWICE, times(sign.pattern(), plain));
        return score;
    }

    /** How many different things that look so there are. */
    private static int times(Pattern pattern, String words) {
        return (int) pattern.matcher(words)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(TWICE)
                .count();
    }

    /** As {@link #isIn}, of a link that somebody suggests: what it is called counts, that it is a link does not. */
    static boolean isLink(String url) {
        return score(url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.)?", "")
                        .replaceAll("[^a-z0-9.]+", " "))
                >= ENOUGH_OF_LINK;
    }
}
