package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.LifeStage;
import fingerpost.catalogue.Prevalence;
import fingerpost.catalogue.Reach;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class RankingTest {

    @Test
    @Hazard("H-12")
    void aWordInTheTitleComesBeforeTheSameWordInThePagesText() {
        try (var shelf = Shelf.ofWords()) {
            shelf.put(Shelf.page("sprains", "Sprains", Reach.NATIONAL), "A sprain can also hurt in your knee.");
            shelf.page("knee-pain", "Knee pain").follow();
            assertThat(shelf.ids("knee")).containsExactly("knee-pain", "sprains");
        }
    }

    @Test
    @Hazard("H-19")
    void anEverydayPhraseFindsThePageWhoseTitleNobodyKnows() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("vertigo", "Vertigo", "room spins when i stand up")
                    .page("fainting", "Fainting", "passed out")
                    .follow();
            assertThat(shelf.ids("the room is spinning when I stand")).first().isEqualTo("vertigo");
        }
    }

    @Test
    @Hazard("H-12")
    void aWholePhraseComesBeforeAllItsWordsElsewhere() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("colds", "Colds", "runny nose and sore throat", "nose keeps running", "sore nose")
                    .page("hay-fever", "Hay fever", "runny nose")
                    .follow();
            assertThat(shelf.ids("runny nose")).first().isEqualTo("hay-fever");
        }
    }

    @Test
    void cantAndCantWithAnyApostropheAreTheSameWord() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("insomnia", "Insomnia", "can't sleep").follow();
            assertThat(shelf.ids("cant sleep")).containsExactly("insomnia");
            assertThat(shelf.ids("can’t")).containsExactly("insomnia");
        }
    }

    @Test
    @Hazard("H-12")
    void downsSyndromeIsNotTheAnswerToFeelingDown() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("downs", "Down's syndrome")
                    .page("low-mood", "Low mood", "feeling down")
                    .follow();
            assertThat(shelf.ids("feeling down")).containsExactly("low-mood");
            assertThat(shelf.ids("downs syndrome")).containsExactly("downs");
        }
    }

    @Test
    @Hazard("H-13")
    void whatIsSaidNotToBeThereIsNotSearchedForButWhatIsMissedIs() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("fever", "Fever", "high temperature")
                    .page("headaches", "Headaches", "head hurts")
                    .page("tiredness", "Tiredness", "no energy")
                    .follow();
            assertThat(shelf.ids("bad headache, no fever")).containsExactly("headaches");
            assertThat(shelf.ids("bad headache but don't have a fever or high temperature"))
                    .containsExactly("headaches");
            assertThat(shelf.ids("bad headache, no fever, high temperature")).contains("fever");
            assertThat(shelf.ids("my head hurts and no energy")).contains("tiredness");
            assertThat(shelf.ids("no fever")).first().isEqualTo("fever");
            shelf.reopen(new SearchSettings(false, null, null, Set.of("absent")));
            assertThat(shelf.ids("bad headache, no fever")).contains("fever");
        }
    }

    @Test
    void aSlipIsReadAsTheWordItMustHaveBeenAndAWordTheGuideHasIsNot() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("migraine", "Migraine", "throbbing head")
                    .page("breast", "Breast pain", "sore breasts")
                    .page("breath", "Breath that smells", "bad breath")
                    .follow();
            assertThat(shelf.ids("migrane")).containsExactly("migraine");
            assertThat(shelf.ids("throbing")).containsExactly("migraine");
            assertThat(shelf.ids("breath")).containsExactly("breath");
            shelf.reopen(new SearchSettings(false, null, null, Set.of("slips")));
            assertThat(shelf.ids("migrane")).isEmpty();
        }
    }

    @Test
    void americanSpellingsFindBritishPages() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("diarrhoea", "Diarrhoea")
                    .page("anaemia", "Anaemia")
                    .page("piles", "Piles (haemorrhoids)")
                    .follow();
            assertThat(shelf.ids("diarrhea")).containsExactly("diarrhoea");
            assertThat(shelf.ids("anemia")).containsExactly("anaemia");
            assertThat(shelf.ids("hemorrhoids")).containsExactly("piles");
        }
    }

    @Test
    void wordsOfNearlyEveryComplaintCountForLessThanWhatTellsItApart() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("a", "Long pain").page("b", "Long limping").follow();
            assertThat(shelf.ids("pain and limping")).containsExactly("b", "a");
            assertThat(shelf.ids("pain")).containsExactly("a");
        }
    }

    @Test
    @Hazard("H-12")
    void whatManyPeopleHaveComesBeforeWhatFewHaveUnlessItIsNamed() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("common-cold", "Common cold", "Annwyd", Prevalence.VERY_COMMON)
                    .topic("rare-sneezes", "Rare nose sickness", "Salwch trwyn", Prevalence.VERY_RARE)
                    .page("common-cold", "Common cold", "can't stop sneezing")
                    .page("rare-sneezes", "Rare nose sickness", "sneezing")
                    .follow();
            assertThat(shelf.ids("sneezing so much")).first().isEqualTo("common-cold");
            assertThat(shelf.ids("rare nose sickness")).first().isEqualTo("rare-sneezes");
            assertThat(shelf.ids("sneezing")).first().isEqualTo("rare-sneezes");
            shelf.reopen(new SearchSettings(false, null, null, Set.of("common-first")));
            assertThat(shelf.ids("sneezing so much")).first().isEqualTo("rare-sneezes");
        }
    }

    @Test
    @Hazard("H-17")
    void whomATextIsAboutDecidesBetweenPagesForThemAndPagesForEverybody() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("fever-in-babies", "High temperature", "Gwres", null, List.of(LifeStage.BABY, LifeStage.CHILD))
                    .topic("fever", "High temperature", "Gwres")
                    .page("fever-in-babies", "High temperature", "hot and shivery")
                    .page("fever", "High temperature", "hot and shivery")
                    .follow();
            for (var baby :
                    List.of("my baby is so hot", "hot, 3 weeks old", "mae fy mabi yn hot", "our 4 year old is hot")) {
                assertThat(shelf.ids(baby)).as(baby).first().isEqualTo("fever-in-babies");
            }
            for (var other : List.of("so hot at night", "my son is hot, he is 30 years old", "hot for 3 weeks")) {
                assertThat(shelf.ids(other)).as(other).first().isEqualTo("fever");
            }
            shelf.reopen(new SearchSettings(false, null, null, Set.of("for-whom")));
            assertThat(shelf.ids("my baby is so hot")).first().isEqualTo("fever");
        }
    }

    @Test
    @Hazard("H-12")
    void localComesFirstAmongEqualsAndTheStepCanBeSwitchedOff() {
        var withoutIt = new SearchSettings(false, null, null, Set.of("local-first"));
        try (var shelf = Shelf.ofWords()) {
            shelf.put(Shelf.page("a-elsewhere", "Back pain", Reach.ELSEWHERE), null)
                    .put(Shelf.page("b-national", "Back pain", Reach.NATIONAL), null)
                    .put(Shelf.page("c-local", "Back pain", Reach.LOCAL), null)
                    .follow();
            assertThat(shelf.ids("back pain")).containsExactly("c-local", "b-national", "a-elsewhere");
            shelf.reopen(withoutIt).follow();
            assertThat(shelf.ids("back pain")).containsExactly("a-elsewhere", "b-national", "c-local");
        }
    }

    @Test
    @Hazard("H-16")
    void theNearestOfLikeServicesComesFirstWithItsKilometres() {
        try (var shelf = Shelf.ofWords()) {
            surgeries(shelf);
            var near = new SearchRequest("gp", "en", Shelf.HEATH, null, null, 1, 10);
            assertThat(shelf.ids(near)).startsWith("near", "farther", "farthest");
            assertThat(shelf.search().find(near).hits().getFirst().kilometres()).isBetween(0.0, 1.0);
            assertThat(shelf.search().find(near).hits().getLast().kilometres()).isNull();
            assertThat(shelf.find("gp").hits()).allMatch(hit -> hit.kilometres() == null);
        }
    }

    @Test
    void servicesAroundAPlaceAreListedWithoutAnyWordsAndOtherwiseNothingIs() {
        try (var shelf = Shelf.ofWords()) {
            surgeries(shelf);
            assertThat(shelf.ids(new SearchRequest(" ", "en", Shelf.HEATH, Kind.SERVICE, null, 1, 10)))
                    .containsExactly("near", "farther", "farthest");
            var nothing = shelf.search().find(new SearchRequest("", "en", Shelf.HEATH, null, null, 1, 10));
            assertThat(nothing.total()).isZero();
            assertThat(nothing.browse()).isEmpty();
        }
    }

    private static void surgeries(Shelf shelf) {
        shelf.put(Shelf.surgery("farthest", "Able Surgery", 51.40, -3.28), null)
                .put(Shelf.surgery("near", "The Health Centre", 51.507, -3.191), null)
                .put(Shelf.surgery("farther", "Park Surgery", 51.48, -3.16), null)
                .put(Shelf.page("see-a-gp", "How to see a GP", Reach.NATIONAL), null)
                .follow();
    }

    @Test
    void aPostcodeFindsTheServicesThereInAnySpacing() {
        try (var shelf = Shelf.ofWords()) {
            surgeries(shelf);
            assertThat(shelf.ids("CF14")).containsExactlyInAnyOrder("near", "farther", "farthest");
            assertThat(shelf.ids("cf144xw")).containsExactlyInAnyOrder("near", "farther", "farthest");
        }
    }

    @Test
    void kindAndReachLeaveOutTheRest() {
        try (var shelf = Shelf.ofWords()) {
            surgeries(shelf);
            assertThat(shelf.ids(new SearchRequest("gp", "en", null, Kind.RESOURCE, null, 1, 10)))
                    .containsExactly("see-a-gp");
            assertThat(shelf.ids(new SearchRequest("gp", "en", null, null, Reach.NATIONAL, 1, 10)))
                    .containsExactly("see-a-gp");
        }
    }

    @Test
    @Hazard("H-18")
    void aWelshNameFindsThePageWhoseTitleIsEnglishAndAboutThatFirst() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("cough", "Cough", "Peswch").topic("croup", "Croup", "Crŵp");
            shelf.page("croup", "Croup");
            var cough = Shelf.page("cough", "Cough", Reach.NATIONAL);
            shelf.put(cough, null).follow();
            assertThat(shelf.ids(SearchRequest.of("peswch", "cy"))).containsExactly("cough");
            assertThat(shelf.ids("peswch")).containsExactly("cough");
            assertThat(shelf.ids(SearchRequest.of("crwp", "cy"))).containsExactly("croup");
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutOverlapAndEndHonestly() {
        try (var shelf = Shelf.ofWords()) {
            for (int i = 0; i < 25; i++) shelf.page("pain-" + (100 + i), "Pain");
            shelf.follow();
            var first = shelf.search().find(new SearchRequest("pain", "en", null, null, null, 1, 10));
            assertThat(first.total()).isEqualTo(25);
            assertThat(shelf.ids(new SearchRequest("pain", "en", null, null, null, 3, 10)))
                    .isEqualTo(List.of("pain-120", "pain-121", "pain-122", "pain-123", "pain-124"));
            var beyond = shelf.search().find(new SearchRequest("pain", "en", null, null, null, 1000, 10));
            assertThat(beyond.hits()).isEmpty();
            assertThat(beyond.total()).isEqualTo(25);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:knee AND (pain OR",
                "\"><script>alert('knee')</script>",
                "knee~2 [a TO z] +-&&||!(){}^\"*?:\\/",
                "knee 🦵🏽👨‍👩‍👧",
                "\u202Eknee\u202C ركبة",
                "knee\u0000\u0007\r\n\tpain",
                "\uD83D knee"
            })
    @Hazard("H-19")
    void whateverIsTypedIsOnlyWords(String typed) {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("knee-pain", "Knee pain").follow();
            assertThat(shelf.ids(typed)).containsExactly("knee-pain");
        }
    }

    @Test
    @Hazard("H-19")
    void aVeryLongTextIsSearchedByItsBeginning() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("knee-pain", "Knee pain").follow();
            assertThat(shelf.ids("knee " + "x".repeat(10_000))).containsExactly("knee-pain");
            assertThat(shelf.ids("knee pain ".repeat(1_000))).containsExactly("knee-pain");
        }
    }
}
