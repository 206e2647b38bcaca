package fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which searches are put together as asking for the same. The pairs were written for this test. */
@NullMarked
class AlikeTest {

    private static final List<List<String>> THE_SAME = List.of(
            List.of("sore knee", "knee pain"),
            List.of("cannot sleep", "trouble sleeping"),
            List.of("ear wax removal", "get my ears syringed"),
            List.of("vegan diet for toddlers", "plant based food for small children"),
            List.of("stop smoking", "help to quit cigarettes"),
            List.of("hay fever tablets", "medicine for hay fever"),
            List.of("feeling very low", "depressed mood"),
            List.of("wheelchair hire", "borrow a wheelchair"),
            List.of("foot clinic", "podiatrist near me"),
            List.of("baby will not feed", "newborn not feeding"),
            List.of("itchy scalp", "my scalp itches"),
            List.of("lift to hospital", "transport to hospital appointment"),
            List.of("hearing aid batteries", "batteries for my hearing aid"),
            List.of("carers allowance", "benefits for carers"),
            List.of("menopause clinic", "clinic for the menopause"),
            List.of("gluten free bread on prescription", "prescription for gluten free food"));

    private static final List<List<String>> ANOTHER = List.of(
            List.of("knee pain", "hip pain"),
            List.of("cannot sleep", "sleeping tablets side effects"),
            List.of("ear wax removal", "hair removal"),
            List.of("vegan diet for toddlers", "toddler tantrums"),
            List.of("stop smoking", "stop drinking"),
            List.of("hay fever tablets", "travel sickness tablets"),
            List.of("low mood", "low iron"),
            List.of("wheelchair hire", "bicycle hire"),
            List.of("foot clinic", "eye clinic"),
            List.of("baby will not feed", "baby will not sleep"),
            List.of("itchy scalp", "itchy eyes"),
            List.of("lift to hospital", "hospital car park charges"),
            List.of("hearing aid batteries", "hearing test"),
            List.of("carers allowance", "attendance allowance"),
            List.of("menopause clinic", "travel clinic"),
            List.of("gluten free bread on prescription", "repeat prescription"));

    @Test
    void what_asks_for_the_same_is_put_together_and_what_asks_for_another_thing_is_not() {
        try (var shelf = new Shelf(Shelf.MEANINGS)) {
            shelf.search().awaitModel();
            var alike = shelf.search().alike();
            var together = THE_SAME.stream()
                    .filter(pair -> alike.groups("en", pair).size() == 1)
                    .toList();
            var mixed = ANOTHER.stream()
                    .filter(pair -> alike.groups("en", pair).size() == 1)
                    .toList();
            assertThat(mixed).isEmpty();
            assertThat(together).hasSizeGreaterThanOrEqualTo(10);
        }
    }
}
