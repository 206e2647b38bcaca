package fingerpost.staff;

import fingerpost.access.AccessSettings;
import fingerpost.access.Account;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Want;
import fingerpost.catalogue.Week;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a person's mail of the week: what is theirs or nobody's yet, worst first. */
@Component
final class WeeklyLetterOf {

    /** As many as somebody reads in a mail; the rest is counted. */
    private static final int LINES = 15;

    private final Catalogue catalogue;
    private final Worklist worklist;
    private final MessageSource messages;
    private final AccessSettings settings;

    WeeklyLetterOf(Catalogue catalogue, Worklist worklist, MessageSource messages, AccessSettings settings) {
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.messages = messages;
        this.settings = settings;
    }

    /** Empty when nothing wants this person: what is mild and can wait for years is no reason to write. */
    Optional<WeeklyLetter> to(Account account, Instant weekBefore) {
        var all = worklist.openTo(account.id());
        var pressing = all.stream().filter(want -> !want.kind().isMild()).toList();
        if (pressing.isEmpty()) return Optional.empty();
        int mild = all.size() - pressing.size();
        var shown = pressing.stream().limit(LINES).toList();
        var entries =
                catalogue.entries(shown.stream().map(Want::entryId).distinct().toList());
        var week = catalogue.weeks().since(weekBefore, account.person().actor());
        var area = catalogue.area();
        var parts = area.languages().stream()
                .map(language -> part(language, account, pressing, mild, shown, entries, week))
                .toList();
        var subject = area.languages().stream()
                .map(language ->
                        say(language, "staff.weekly.subject", area.name().best(language), pressing.size()))
                .distinct()
                .collect(Collectors.joining(" / "));
        return Optional.of(new WeeklyLetter(subject, parts));
    }

    private WeeklyLetter.Part part(
            String language,
            Account account,
            List<Want> pressing,
            int mild,
            List<Want> shown,
            Map<String, Entry> entries,
            Week week) {
        var base = settings.baseUrl() + (language.equals(catalogue.area().firstLanguage()) ? "" : "/" + language);
        var lines = new ArrayList<WeeklyLetter.Line>();
        for (var want : shown) {
            var entry = entries.get(want.entryId());
            if (entry == null) continue;
            lines.add(new WeeklyLetter.Line(
                    say(language, "staff.want." + want.kind().word()),
                    entry.title().best(language),
                    say(language, "staff.want." + want.kind().word() + ".ignored"),
                    base + "/staff?open=" + URLEncoder.encode(want.key(), StandardCharsets.UTF_8)));
        }
        int more = pressing.size() - lines.size();
        return new WeeklyLetter.Part(
                language,
                say(language, "staff.weekly.hello", account.name()),
                say(
                        language,
                        "staff.weekly.body",
                        pressing.size(),
                        catalogue.area().name().best(language)),
                lines,
                more > 0 ? say(language, "staff.weekly.more", more) : null,
                mild > 0 ? say(language, "staff.weekly.mild", mild) : null,
                say(language, "staff.weekly.week", week.looked(), week.kept()),
                say(language, "staff.weekly.open"),
                base + "/staff",
                say(language, "staff.weekly.off"),
                base + "/staff/profile");
    }

    private String say(String language, String key, Object... values) {
        return messages.getMessage(key, values, Locale.of(language));
    }
}
