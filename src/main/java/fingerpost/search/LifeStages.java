package fingerpost.search;

import static fingerpost.catalogue.LifeStage.BABY;
import static fingerpost.catalogue.LifeStage.CHILD;
import static fingerpost.catalogue.LifeStage.LATER_LIFE;
import static fingerpost.catalogue.LifeStage.PREGNANCY;
import static fingerpost.catalogue.LifeStage.TEENAGER;

import fingerpost.catalogue.LifeStage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears in a text whom it is about: my baby, our three year old, I am pregnant, nan. */
final class LifeStages {

    private static final Map<LifeStage, Set<String>> WORDS = Map.of(
            BABY, words("""
                    baby babys babies newborn newborns infant bub bubba breastfed nappy nappies
                    babi fabi mabi babis baban faban maban babanod cewyn gewyn"""),
            CHILD, words("""
                    child childs children childrens kid kids toddler toddlers son sons daughter daughters boy girl lad nursery
                    plentyn blentyn phlentyn mhlentyn blant phlant mhlant crwt hogyn hogan croten meithrinfa"""),
            TEENAGER, words("teen teens teenage teenager teenagers adolescent puberty arddegau arddegwr"),
            PREGNANCY, words("""
                    pregnant pregnancy trimester expecting midwife
                    beichiog feichiog beichiogrwydd feichiogrwydd"""),
            LATER_LIFE, words("""
                    elderly nan nans nana gran grans granny grandma grandad grandads granddad grandpa grandmother grandfather
                    pensioner nain taid mamgu tadcu oedrannus henoed"""));

    /**
     * An age: 3 week old, 18 months old, 4 yr old, 7yo, 6 mis oed. Weeks without "old" may be of pregnancy, or of how long
     * it has lasted.
     */
    private static final Pattern AGE = Pattern.compile(
            "\\b(\\d{1,3}) ?(?:((?:day|week|wk|month|mth|year|yr)s?|diwrnod|wythnos|mis|blwydd) (?:olds?|oed)|yo)\\b");

    private static final int CHILD_FROM = 2;
    private static final int TEENAGER_FROM = 12;
    private static final int ADULT_FROM = 18;
    private static final int OLD_FROM = 65;

    private LifeStages() {}

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split("\\s+"));
    }

    /** Whom the text speaks of; empty when nobody in particular. */
    static Set<LifeStage> in(String text) {
        var spelled = Languages.spelled(text);
        var stages = EnumSet.noneOf(LifeStage.class);
        WORDS.forEach((stage, words) -> {
            if (spelled.stream().anyMatch(words::contains)) stages.add(stage);
        });
        var ages = AGE.matcher(String.join(" ", spelled));
        while (ages.find()) {
            var unit = ages.group(2);
            boolean isYears = unit == null || unit.startsWith("y") || unit.equals("blwydd");
            addAge(stages, Integer.parseInt(ages.group(1)), isYears);
        }
        // pages for children are for the parents of babies too
        if (stages.contains(BABY)) stages.add(CHILD);
        return stages;
    }

    private static void addAge(Set<LifeStage> stages, int number, boolean isYears) {
        if (!isYears || number < CHILD_FROM) stages.add(BABY);
        else if (number < TEENAGER_FROM) stages.add(CHILD);
        else if (number < ADULT_FROM) stages.add(TEENAGER);
        else {
            // a son of thirty is no child
            stages.remove(CHILD);
            if (number >= OLD_FROM) stages.add(LATER_LIFE);
        }
    }
}
