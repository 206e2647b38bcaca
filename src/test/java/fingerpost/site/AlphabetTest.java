package fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void welsh_files_under_its_own_letters() {
        var welsh = new Alphabet("A B C Ch D Dd E F Ff G Ng H I L Ll R Rh S T Th");
        assertThat(welsh.letterOf("Llau pen")).isEqualTo("Ll");
        assertThat(welsh.letterOf("Lwmp")).isEqualTo("L");
        assertThat(welsh.letterOf("Ffliw")).isEqualTo("Ff");
        assertThat(welsh.letterOf("âch")).isEqualTo("A");
        assertThat(welsh.letterOf("2 ddos")).isEqualTo("#");
    }
}
