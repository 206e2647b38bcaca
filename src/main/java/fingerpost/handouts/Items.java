package fingerpost.handouts;

import fingerpost.catalogue.Audience;
import fingerpost.catalogue.Catalogue;
import fingerpost.catalogue.Entry;
import fingerpost.catalogue.Kind;
import fingerpost.catalogue.Localised;
import fingerpost.catalogue.PracticeShown;
import fingerpost.catalogue.Status;
import fingerpost.web.Frame;
import fingerpost.web.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a handout's ids what is shown of the entries as they are now. */
@Component
final class Items {

    /** A longer address is not typed from paper; the guide's own is shown instead. */
    private static final int LONGEST_TYPED = 60;

    private final Catalogue catalogue;

    Items(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a reader of the guide, or of this practice's view of it, sees the entry. */
    private static boolean isSeen(Entry entry, Optional<PracticeShown> shown) {
        return shown.map(view -> view.shows(entry)).orElseGet(entry::isPublic);
    }

    private Optional<PracticeShown> view(@Nullable String practice) {
        return practice == null ? Optional.empty() : catalogue.shownBy(practice);
    }

    /** Those of these ids that a reader sees, in their order. */
    List<Entry> seen(List<String> ids, @Nullable String practice) {
        var view = view(practice);
        var there = catalogue.entries(ids);
        return ids.stream()
                .map(there::get)
                .filter(entry -> entry != null && isSeen(entry, view))
                .toList();
    }

    /** In the order of the handout, in these languages; what two of its entries were replaced by is told once. */
    List<Item> of(Choice choice, List<String> languages, Frame frame) {
        var view = view(choice.practice());
        var told = new HashSet<String>();
        var items = new ArrayList<Item>();
        for (var id : choice.entries()) {
            var was = catalogue.entry(id).orElse(null);
            var now = was == null ? null : now(was, view);
            if (now != null && !told.add(now.id())) continue;
            items.add(item(items.size() + 1, was, now, languages, view, frame));
        }
        return items;
    }

    /** The entry, or the first that is seen on the way from one replacement to the next. */
    private @Nullable Entry now(Entry was, Optional<PracticeShown> view) {
        var met = new HashSet<String>();
        for (var entry = was; entry != null && met.add(entry.id()); ) {
            if (isSeen(entry, view)) return entry;
            var withdrawal = entry.withdrawal();
            if (withdrawal == null || withdrawal.replacement() == null) return null;
            entry = catalogue.entry(withdrawal.replacement()).orElse(null);
        }
        return null;
    }

    private Item item(
            int number,
            @Nullable Entry was,
            @Nullable Entry now,
            List<String> languages,
            Optional<PracticeShown> view,
            Frame frame) {
        if (now == null) return without(number, was, languages);
        boolean instead = was != null && !was.id().equals(now.id());
        var sides = languages.stream()
                .map(language -> side(now, instead && wasOpen(was) ? was : null, language, view, frame))
                .toList();
        var service = now.service();
        var phone = service == null ? null : service.phone();
        return new Item(
                number,
                instead ? "instead" : "here",
                sides,
                frame.guideAddress() + sides.getFirst().href(),
                phone,
                phone == null ? null : dial(phone),
                service == null ? null : address(service.address(), service.postcode()));
    }

    private Item without(int number, @Nullable Entry was, List<String> languages) {
        if (was == null || !wasOpen(was)) return new Item(number, "away", List.of(), null, null, null, null);
        var withdrawal = was.withdrawal();
        var sides = languages.stream()
                .map(language -> new Item.Side(
                        language,
                        say(language, was.title()),
                        withdrawal == null || withdrawal.reason().isEmpty() ? null : say(language, withdrawal.reason()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        was.title().exactly(language) != null))
                .toList();
        return new Item(number, "gone", sides, null, null, null, null);
    }

    /** Whether it was public before it was taken out, so that its name may be told. */
    private boolean wasOpen(@Nullable Entry entry) {
        return entry != null
                && entry.status() == Status.WITHDRAWN
                && entry.audience() == Audience.PUBLIC
                && !catalogue.history().everPublic(List.of(entry.id())).isEmpty();
    }

    private Item.Side side(
            Entry entry, @Nullable Entry was, String language, Optional<PracticeShown> view, Frame frame) {
        var trouble = catalogue.checks().trouble(entry, language);
        var url = trouble == null ? entry.urlFor(language) : null;
        var at = view.map(shown -> "/practice/" + shown.practice().slug()).orElse("");
        var href = frame.in(language).areaLink(at + (url == null ? "/entries/" : "/go/") + entry.id());
        return new Item.Side(
                language,
                say(language, entry.title()),
                entry.summary().isEmpty() ? null : say(language, entry.summary()),
                was == null ? null : say(language, was.title()),
                href,
                url == null ? null : website(url),
                url == null ? null : only(entry, language),
                written(url, frame.guideAddress() + href),
                trouble == null ? null : trouble.word(),
                entry.title().exactly(language) != null
                        || entry.summary().exactly(language) != null
                        || entry.urls().exactly(language) != null);
    }

    /** A resource's own address is in the area's first language, unless it has one for this. */
    private @Nullable String only(Entry entry, String language) {
        var first = catalogue.area().firstLanguage();
        if (entry.kind() == Kind.SERVICE || language.equals(first)) return null;
        return entry.urls().exactly(language) == null ? first : null;
    }

    /** As people type it: without scheme, www and closing slash; the guide's own way there when that is too long. */
    private static String written(@Nullable String url, String ours) {
        var plain = plain(url == null ? ours : url);
        return plain.length() <= LONGEST_TYPED ? plain : plain(ours);
    }

    static String plain(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static @Nullable String website(String url) {
        var host = URI.create(url).getHost();
        return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    }

    private static @Nullable String dial(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return digits.length() < 3 ? null : (phone.strip().startsWith("+") ? "+" : "") + digits;
    }

    private static @Nullable String address(@Nullable String address, @Nullable String postcode) {
        if (address == null) return postcode;
        return postcode == null || address.contains(postcode) ? address : address + ", " + postcode;
    }

    static Words say(String language, Localised words) {
        var spoken = words.languageOfBest(language);
        return new Words(words.best(language), spoken.equals(language) ? null : spoken);
    }
}
