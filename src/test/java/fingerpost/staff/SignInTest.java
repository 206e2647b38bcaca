package fingerpost.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import fingerpost.access.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with a password, and what must not work. */
class SignInTest {

    private static RunningGuide guide;

    @BeforeAll
    static void open() {
        guide = RunningGuide.empty();
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @Test
    void someone_signs_in_sees_their_pages_and_signs_out() {
        var sam = StaffVisitor.at(guide);
        assertThat(sam.get("/staff").headers().firstValue("Location")).contains("/staff/sign-in");
        var account = StaffVisitor.account(Role.CURATOR, guide);
        var entered = sam.signIn(account.email(), StaffVisitor.PASSWORD);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location")).contains("/staff");
        var home = sam.get("/staff");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Hello Sam curator", "noindex").doesNotContain("/staff/people");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sam.get("/cy/staff").body()).contains("Helo Sam curator", "Rhestr waith");
        assertThat(sam.post("/staff", "/staff/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sam.get("/staff").statusCode()).isEqualTo(302);
    }
}
