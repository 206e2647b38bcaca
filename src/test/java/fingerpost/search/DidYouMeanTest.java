package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import fingerpost.catalogue.Topic;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class DidYouMeanTest {

    @Test
    @Hazard("H-19")
    void aSlipIsOfferedAsTheWordItMustHaveBeen() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("knee-pain", "Knee pain", "knee hurts going downstairs").follow();
            assertThat(shelf.find("my knee hutrs going downstaris").suggestion())
                    .isEqualTo("my knee hurts going downstairs");
        }
    }

    @Test
    void whatIsSpelledAsTheGuideSpellsItIsLeftAlone() {
        try (var shelf = Shelf.ofWords()) {
            shelf.page("knee-pain", "Knee pain", "knee hurts going downstairs").follow();
            assertThat(shelf.find("knees hurting downstairs").suggestion()).isNull();
            assertThat(shelf.find("zzzzzzzz").suggestion()).isNull();
        }
    }

    @Test
    void aWelshWordIsOfferedForAWelshSlip() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("hay-fever", "Hay fever", "Clefyd y gwair")
                    .page("hay-fever", "Hay fever")
                    .follow();
            var found = shelf.search().find(SearchRequest.of("clefid", "cy"));
            assertThat(found.total()).isEqualTo(1);
            assertThat(found.suggestion()).isEqualTo("clefyd");
        }
    }

    @Test
    @Hazard("H-19")
    void whereNothingIsFoundTopicsOfLikeNameAreShownElseTheTopmost() {
        try (var shelf = Shelf.ofWords()) {
            shelf.topic("body", "Body", "Y corff")
                    .topic("chickenpox", "Chickenpox", "Brech yr ieir", "body")
                    .follow();
            assertThat(shelf.find("chikinpoks").browse())
                    .extracting(Topic::slug)
                    .containsExactly("chickenpox");
            assertThat(shelf.find("qqqqq").browse()).extracting(Topic::slug).containsExactly("body");
        }
    }
}
