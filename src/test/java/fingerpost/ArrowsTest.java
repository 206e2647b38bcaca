package fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArrowsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of("fingerpost");

    @Test
    void rooms_call_only_where_their_arrows_allow_and_never_in_a_circle() {
        ROOMS.verify();
    }

    @Test
    void every_room_is_declared() {
        assertThat(ROOMS.stream().map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "database",
                        "catalogue",
                        "web",
                        "search",
                        "study",
                        "needs",
                        "exchange",
                        "upkeep",
                        "site",
                        "practices",
                        "commands",
                        "access",
                        "feedback",
                        "privacy",
                        "handouts",
                        "staff");
    }
}
