package fingerpost.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Hazard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nhs.uk/conditions/asthma/",
                "http://nhs.uk/conditions/asthma",
                "https://m.nhs.uk/conditions/asthma?utm_source=mail&gclid=1",
                "HTTPS://NHS.UK:443/conditions/./asthma/#symptoms"
            })
    void spellings_of_one_page_are_the_same(String url) {
        assertThat(CanonicalUrl.of(url)).isEqualTo("nhs.uk/conditions/asthma");
    }

    @Test
    void the_order_of_a_query_does_not_matter_but_its_content_does() {
        assertThat(CanonicalUrl.of("https://a.org/?b=2&a=1")).isEqualTo(CanonicalUrl.of("https://a.org/?a=1&b=2"));
        assertThat(CanonicalUrl.of("https://a.org/?a=1")).isNotEqualTo(CanonicalUrl.of("https://a.org/?a=2"));
    }

    @Test
    void a_site_that_is_called_www_or_m_keeps_its_name() {
        assertThat(CanonicalUrl.of("https://m.org/")).isEqualTo("m.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1)|must start with https:// or http://",
                "data:text/html,hello|must start with https:// or http://",
                "/conditions/asthma|must start with https:// or http://",
                "https:///nowhere|names no website",
                "https://user:word@nhs.uk/|must not hold a user name or password",
                "https://nhs.uk/a b|is not a web address",
                "not a link|is not a web address"
            })
    @Hazard("H-15")
    void what_cannot_be_a_link_is_told_why(String url, String why) {
        assertThat(CanonicalUrl.problem(url)).isEqualTo(why);
    }

    @Test
    void an_endless_address_is_refused() {
        assertThat(CanonicalUrl.problem("https://nhs.uk/" + "a".repeat(3000))).contains("longer than");
    }
}
