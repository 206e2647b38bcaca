package fingerpost.commands;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.TestArea;
import fingerpost.search.RedFlagEvaluation;
import java.util.ArrayList;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The red flags that come with the product, as a new installation has them. */
@NullMarked
class StarterRulesTest {

    private static final TestArea AREA = TestArea.fresh();
    private static final Installation INSTALLATION = Installation.open(AREA.settings(false));

    @AfterAll
    static void close() {
        INSTALLATION.close();
        AREA.close();
    }

    @Test
    @Hazard("H-11")
    void a_new_installation_has_them_and_one_that_changed_them_keeps_its_own() {
        var catalogue = INSTALLATION.catalogue();
        assertThat(catalogue.redFlags()).hasSizeGreaterThan(100);
        long before = catalogue.revision();
        StarterRules.into(catalogue);
        assertThat(catalogue.revision()).isEqualTo(before);
    }

    @Test
    @Hazard("H-26")
    void beside_them_there_is_room_for_the_demonstration_until_something_is_curated() {
        try (var area = TestArea.fresh();
                var installation = Installation.open(area.settings(false))) {
            assertThat(Demo.hasRoom(installation.catalogue())).isTrue();
            Demo.load(installation.catalogue());
            assertThat(Demo.hasRoom(installation.catalogue())).isFalse();
        }
    }

    @Test
    @Hazard("H-11")
    void every_pattern_names_words_that_there_are() {
        var catalogue = INSTALLATION.catalogue();
        for (var rule : catalogue.redFlags().values()) {
            assertThat(catalogue.redFlagWords().keySet()).as(rule.slug()).containsAll(rule.wordsNamed());
        }
    }

    @Test
    @Hazard({"H-03", "H-08", "H-11", "H-18"})
    void every_rule_speaks_both_languages_has_an_owner_and_rests_on_something() {
        for (var rule : INSTALLATION.catalogue().redFlags().values()) {
            assertThat(rule.name().byLanguage()).as(rule.slug()).containsKeys("en", "cy");
            assertThat(rule.advice().byLanguage()).as(rule.slug()).containsKeys("en", "cy");
            assertThat(rule.evidence()).as(rule.slug()).isNotEmpty();
            assertThat(rule.owner()).as(rule.slug()).isNotBlank();
            assertThat(rule.reviewed())
                    .as(rule.slug() + ", which no clinician has seen")
                    .isNull();
        }
    }

    @Test
    @Hazard({"H-01", "H-03", "H-17"})
    void every_phrase_of_a_rule_shows_a_card_at_least_as_pressing() {
        var texts = new ArrayList<RedFlagEvaluation.Text>();
        for (var rule : INSTALLATION.catalogue().redFlags().values()) {
            rule.phrases()
                    .values()
                    .forEach(phrases ->
                            phrases.forEach(phrase -> texts.add(new RedFlagEvaluation.Text(phrase, rule.level()))));
        }
        assertThat(texts).hasSizeGreaterThan(1500);
        assertThat(new RedFlagEvaluation(INSTALLATION.search(), texts).mistakes())
                .isEmpty();
    }
}
