package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Welsh words change at their beginning with the word before them, and in the middle when there are several. */
@NullMarked
class WelshTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pen ben phen mhen pennau bennau",
                "calon galon chalon nghalon calonnau",
                "meddyg feddyg meddygon feddygon",
                "troed droed throed nhroed traed draed thraed nhraed",
                "coes goes choes nghoes coesau goesau coesa",
                "braich fraich mraich breichiau freichiau",
                "bol fol mol boliau",
                "cefn gefn chefn nghefn cefnau",
                "dant ddant nant dannedd ddannedd",
                "gwddf wddf ngwddf gyddfau",
                "gwaed waed ngwaed",
                "gwres wres ngwres",
                "llygad lygad llygaid lygaid",
                "clust glust chlust nghlust clustiau",
                "bron fron mron bronnau",
                "croen groen chroen nghroen",
                "plentyn blentyn phlentyn mhlentyn plant blant phlant mhlant",
                "babi fabi mabi babis",
                "merch ferch merched ferched",
                "tafod dafod thafod nhafod",
                "peswch beswch pheswch mheswch",
                "poen boen phoen mhoen poenau",
                "brech frech mrech",
                "dolur ddolur nolur",
                "clefyd glefyd chlefyd nghlefyd clefydau",
                "tabled dabled thabled nhabled tabledi",
                "moddion foddion",
                "rhwymedd rwymedd",
                "llosg losg",
                "asthma hasthma",
                "apwyntiad hapwyntiad apwyntiadau",
                "gwaedu waedu ngwaedu gwaedodd",
                "brifo frifo mrifo brifodd",
                "cysgu gysgu chysgu nghysgu cysgais"
            })
    void everyFormOfAWordFindsTheSameEntries(String forms) {
        var words = List.of(forms.split(" "));
        try (var shelf = Shelf.ofWords()) {
            // each form stands on a page of its own, so that each must find all the others' pages too
            for (int i = 0; i < words.size(); i++) {
                shelf.topic("topic-" + i, "Topic " + i, words.get(i) + " rhif " + i);
                shelf.page("topic-" + i, "Page " + i);
            }
            shelf.page("other", "Something else").follow();
            var all = shelf.ids(SearchRequest.of(words.getFirst(), "cy"));
            assertThat(all).hasSize(words.size()).doesNotContain("other");
            for (var form : words) {
                assertThat(shelf.ids(SearchRequest.of(form, "cy"))).as(form).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    @Test
    void whatIsJoinedToAWordAndCircumflexesDoNotCount() {
        assertThat(Languages.words("cy", "mae'r babi'n chwydu gwaed"))
                .isEqualTo(Languages.words("cy", "Mae fy mabi yn chwydu gwaed"));
        assertThat(Languages.words("cy", "dwr tan")).isEqualTo(Languages.words("cy", "dŵr tan"));
        assertThat(Languages.words("cy", "poen yn fy ngên")).contains("gen");
        assertThat(Languages.words("cy", "mae gen i boen")).containsExactly("poen");
    }

    @Test
    void aSentenceFindsItsPageHoweverItIsMutated() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("headaches", "Headaches", "Pen tost")
                    .topic("earache", "Earache", "Pigyn clust")
                    .page("headaches", "Headaches")
                    .page("earache", "Earache")
                    .follow();
            assertThat(shelf.ids(SearchRequest.of("dwi wedi cael poen ofnadwy yn fy mhen ers bore", "cy")))
                    .first()
                    .isEqualTo("headaches");
            assertThat(shelf.ids(SearchRequest.of("mae phigyn yn ei chlust hi", "cy")))
                    .first()
                    .isEqualTo("earache");
        }
    }

    @Test
    void eitherLanguageFindsThePageOfTheOther() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("cough", "Cough", "Peswch").page("cough", "Cough").follow();
            assertThat(shelf.ids(SearchRequest.of("pesychu", "en"))).containsExactly("cough");
            assertThat(shelf.ids(SearchRequest.of("coughing", "cy"))).containsExactly("cough");
        }
    }
}
