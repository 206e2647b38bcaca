package fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void a_number_that_is_no_page_is_the_first_or_the_last() {
        assertThat(Paging.number("-1")).isEqualTo(1);
        assertThat(Paging.number("1000000000")).isEqualTo(1);
        assertThat(Paging.number("two")).isEqualTo(1);
        assertThat(Paging.number(null)).isEqualTo(1);
        assertThat(new Paging(99, 10, 35).page()).isEqualTo(4);
        assertThat(new Paging(3, 10, 0).page()).isEqualTo(1);
    }

    @Test
    void steps_show_the_ends_and_what_is_near() {
        assertThat(new Paging(6, 10, 120).steps()).containsExactly(1, 0, 5, 6, 7, 0, 12);
        assertThat(new Paging(1, 10, 30).steps()).containsExactly(1, 2, 3);
        assertThat(new Paging(2, 10, 25).from()).isEqualTo(10);
        assertThat(new Paging(3, 10, 25).to()).isEqualTo(25);
    }
}
