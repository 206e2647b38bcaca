package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.Naming;
import fingerpost.catalogue.Reach;
import fingerpost.catalogue.RedFlag;
import fingerpost.catalogue.RedFlagWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class RedFlagTest {

    private final TestArea area = TestArea.fresh();
    private final Search search = Search.open(area.folder(), area.catalogue(), SearchSettings.lexical());

    @AfterEach
    void close() {
        search.close();
        area.close();
    }

    private void words(String slug, String... english) {
        var words = new RedFlagWords(slug, new TreeMap<>(Map.of("en", List.of(english))), 0);
        assertThat(area.catalogue()
                        .named()
                        .landRedFlagWords(List.of(new Naming<>(slug, _ -> words)), "test")
                        .getFirst()
                        .problems())
                .isEmpty();
    }

    private void grammar() {
        words("small", "a", "the", "my", "his", "has", "is", "in", "mums", "having");
        words("break", "and", "but");
        words("or", "or");
        words("not", "no", "not", "cant");
        words("absent", "no", "not", "without");
        words("still", "sure");
        words("past", "last year", "years ago");
        words("now", "now");
    }

    private void rule(String slug, RedFlag.Level level, List<String> phrases, List<String> patterns, String... unless) {
        var rule = new RedFlag(
                slug,
                Localised.in("en", "This may be " + slug),
                level,
                level == RedFlag.Level.EMERGENCY ? "999" : "111",
                Localised.in("en", "Get help."),
                new TreeMap<>(Map.of("en", phrases)),
                new TreeMap<>(Map.of("en", patterns)),
                new TreeMap<>(Map.of("en", List.of(unless))),
                "A clinician",
                List.of(),
                null,
                1,
                false,
                0);
        assertThat(area.catalogue()
                        .named()
                        .landRedFlags(List.of(new Naming<>(slug, _ -> rule)), "test")
                        .getFirst()
                        .problems())
                .isEmpty();
    }

    private void switchOff(String slug) {
        area.catalogue()
                .named()
                .landRedFlags(
                        List.of(new Naming<>(slug, there -> {
                            var rule = Objects.requireNonNull(there);
                            return new RedFlag(
                                    slug,
                                    rule.name(),
                                    rule.level(),
                                    rule.call(),
                                    rule.advice(),
                                    rule.phrases(),
                                    rule.patterns(),
                                    rule.exclusions(),
                                    rule.owner(),
                                    rule.evidence(),
                                    rule.reviewed(),
                                    rule.version() + 1,
                                    true,
                                    0);
                        })),
                        "test");
    }

    private @Nullable String level(String text) {
        var alarm = search.alarm(text);
        return alarm == null ? null : alarm.level().word();
    }

    private void chest() {
        grammar();
        words("chest", "chest", "breastbone");
        words("pain", "pain", "hurt", "ache");
        words("sweat", "sweat", "clammy");
        rule(
                "heart",
                RedFlag.Level.EMERGENCY,
                List.of("elephant sitting on my chest"),
                List.of("{chest} {pain} & {sweat}"),
                "chest infection");
    }

    @Test
    @Hazard({"H-01", "H-04"})
    void wordsMayStandInAnyOrderInAnyFormAndBeSomebodyElses() {
        chest();
        assertThat(level("his breastbone is hurting and he is sweating")).isEqualTo("emergency");
        assertThat(level("Sweating. Pains in my mum's chest!")).isEqualTo("emergency");
        assertThat(level("it's on my chest, sitting like an elephant")).isEqualTo("emergency");
        assertThat(level("my chest hurts")).isNull();
        assertThat(level("")).isNull();
    }

    @Test
    @Hazard("H-02")
    void oneSlipInALongerWordIsForgivenButNoWordTheGuideItselfUses() {
        chest();
        assertThat(level("chset pain and clammmy")).isEqualTo("emergency");
        assertThat(level("cheat pain and clammy")).isEqualTo("emergency");
        area.catalogue().publish(Shelf.page("poker", "How to cheat", Reach.NATIONAL), "test");
        search.follow(_ -> {});
        assertThat(level("cheat pain and clammy")).isNull();
    }

    @Test
    @Hazard({"H-05", "H-13"})
    void whatIsSaidNotToBeThereDoesNotCountUntilTheClauseEnds() {
        chest();
        assertThat(level("no chest pain or sweating")).isNull();
        assertThat(level("chest pain, no sweating")).isNull();
        assertThat(level("no fever, chest pain and sweating")).isEqualTo("emergency");
        assertThat(level("no sweat rash but sweating and chest pain")).isEqualTo("emergency");
        assertThat(level("not sure but chest pain and sweating")).isEqualTo("emergency");
    }

    @Test
    @Hazard("H-05")
    void whatSomebodyCannotDoIsNotWhatIsAbsent() {
        grammar();
        words("breathe", "breathe", "breathing");
        words("pain", "pain");
        rule("breath", RedFlag.Level.EMERGENCY, List.of(), List.of("{not} {breathe}"));
        rule("pain", RedFlag.Level.URGENT, List.of(), List.of("{pain}"));
        assertThat(level("he cant breathe")).isEqualTo("emergency");
        assertThat(level("not even breathing")).isEqualTo("emergency");
        assertThat(level("breathing well, cant complain")).isNull();
        assertThat(level("not breathing pain")).isEqualTo("emergency");
        assertThat(level("no pain")).isNull();
    }

    @Test
    @Hazard("H-05")
    void whatWasLongAgoIsUrgentAdviceAtMost() {
        chest();
        var alarm = Objects.requireNonNull(search.alarm("chest pain and sweating last year"));
        assertThat(alarm.level()).isEqualTo(RedFlag.Level.URGENT);
        assertThat(alarm.isOfThePast()).isTrue();
        assertThat(alarm.call()).isEqualTo("111");
        assertThat(level("chest pain last year and now chest pain and sweating"))
                .isEqualTo("emergency");
    }

    @Test
    @Hazard("H-05")
    void whatWasLongAgoInAnotherClauseTakesNothingBack() {
        chest();
        assertThat(level("chest pain and sweating, heart attack last year")).isEqualTo("emergency");
        assertThat(level("heart attack last year and chest pain sweating")).isEqualTo("emergency");
        assertThat(level("last year chest pain and sweating")).isEqualTo("urgent");
    }

    @Test
    @Hazard("H-06")
    void anExclusionKeepsItsRuleSilentAndNoOther() {
        chest();
        rule("sepsis", RedFlag.Level.URGENT, List.of("chest infection confused"), List.of());
        assertThat(level("chest infection chest pain sweating")).isNull();
        assertThat(level("chest infection and confused chest pain sweating")).isEqualTo("urgent");
    }

    @Test
    @Hazard("H-07")
    void onePhraseOfOneWordFiresOnlyAlone() {
        grammar();
        rule("fit", RedFlag.Level.EMERGENCY, List.of("fit"), List.of());
        assertThat(level("having a fit")).isEqualTo("emergency");
        assertThat(level("how to keep fit")).isNull();
    }

    @Test
    @Hazard("H-07")
    void aPhraseOfNothingButSmallWordsIsNeverMetAndBreaksNothing() {
        grammar();
        rule("nothing", RedFlag.Level.EMERGENCY, List.of("is my"), List.of("the & a"), "is the");
        assertThat(level("is my chest")).isNull();
        assertThat(level("is my")).isNull();
    }

    @Test
    @Hazard({"H-06", "H-11", "H-20"})
    void theMostPressingRuleSpeaksAndARuleThatIsChangedOrOffIsHeededAtOnce() {
        chest();
        rule("plain", RedFlag.Level.URGENT, List.of(), List.of("{chest} {pain}"));
        assertThat(level("chest pain")).isEqualTo("urgent");
        assertThat(level("chest pain and clammy")).isEqualTo("emergency");
        rule("heart", RedFlag.Level.URGENT, List.of(), List.of("{chest} {sweat}"));
        assertThat(level("chest pain and clammy")).isEqualTo("urgent");
        switchOff("heart");
        assertThat(level("clammy chest")).isNull();
    }

    @Test
    @Hazard({"H-09", "H-21"})
    void aCardNeverHidesResultsNorChangesThem() {
        chest();
        area.catalogue().publish(Shelf.page("chest-pain", "Chest pain", Reach.NATIONAL), "test");
        search.follow(_ -> {});
        var found = search.find(SearchRequest.of("chest pain and sweating", "en"));
        assertThat(found.alarm()).isNotNull();
        assertThat(found.hits()).hasSize(1);
    }

    @Test
    @Hazard("H-02")
    void slipsAreOneLetterWrongMissingTooManyOrSwapped() {
        for (var slip : List.of("brethe", "braethe", "breeathe", "breathee", "breathr", "xreathe")) {
            assertThat(Slips.isOne(slip, "breathe")).as(slip).isTrue();
        }
        for (var other : List.of("breathe", "bretahh", "breth", "wreathed", "")) {
            assertThat(Slips.isOne(other, "breathe")).as(other).isFalse();
        }
    }
}
