package fingerpost.staff;

import fingerpost.access.Account;
import fingerpost.access.Accounts;
import fingerpost.access.Post;
import fingerpost.access.WeeklyMail;
import fingerpost.web.Regularly;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends the mail of the week: from Monday at seven, once for each person and ISO week, whichever node comes first. Whoever
 * takes a person's mail on writes so first, so that a stop in between leaves one mail out rather than sending two.
 */
@Component
final class WeeklyLetters extends Regularly {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", java.util.Locale.UK);

    private final Accounts accounts;
    private final WeeklyMail weekly;
    private final WeeklyLetterOf letters;
    private final Post post;
    private final TemplateEngine templates;
    private final Clock clock;

    WeeklyLetters(
            Accounts accounts,
            WeeklyMail weekly,
            WeeklyLetterOf letters,
            Post post,
            TemplateEngine templates,
            Clock clock) {
        super("weekly-letters", Duration.ofMinutes(1), Duration.ofMinutes(10));
        this.accounts = accounts;
        this.weekly = weekly;
        this.letters = letters;
        this.post = post;
        this.templates = templates;
        this.clock = clock;
    }

    /** Sends what is to be sent at this moment; answers how many mails the server took. */
    int send(Instant now) {
        var here = now.atZone(Times.HERE);
        if (!post.isOn() || here.isBefore(due(here))) return 0;
        var week = WEEK.format(here);
        int sent = 0;
        for (var account : accounts.all()) {
            if (!account.on() || !account.role().keepsTheGuide() || !weekly.isWanted(account.id())) continue;
            if (weekly.takeOn(account.id(), week) && send(account, week, now)) sent++;
        }
        return sent;
    }

    private static ZonedDateTime due(ZonedDateTime here) {
        return here.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(SEVEN);
    }

    private boolean send(Account account, String week, Instant now) {
        var letter = letters.to(account, now.minus(Duration.ofDays(7)));
        if (letter.isEmpty()) return false;
        var html = new StringOutput();
        templates.render("staff/weekly.jte", Map.of("letter", letter.get()), html);
        boolean taken =
                post.send(account.email(), letter.get().subject(), letter.get().words(), html.toString());
        // it will be tried again as long as it is that week
        if (!taken) weekly.letGo(account.id(), week);
        return taken;
    }

    @Override
    protected void now() {
        send(clock.instant());
    }
}
