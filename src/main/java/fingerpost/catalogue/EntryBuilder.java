package fingerpost.catalogue;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An entry to be changed field by field; nothing is kept until the catalogue is given what it builds. */
public final class EntryBuilder {

    private String id;
    private Kind kind;
    private Status status;
    private Audience audience;
    private Reach reach;
    private @Nullable String url;
    private Localised title;
    private Localised summary;
    private Localised why;
    private Localised urls;
    private List<String> topics;
    private SortedMap<String, List<Phrase>> everyday;
    private List<String> codes;
    private @Nullable String source;
    private @Nullable Format format;
    private @Nullable Review review;
    private @Nullable PublisherReview publisherReview;
    private @Nullable Service service;
    private @Nullable String practice;
    private @Nullable Withdrawal withdrawal;
    private List<String> unreviewedLanguages;
    private long revision;

    EntryBuilder(Entry entry) {
        this.id = entry.id();
        this.kind = entry.kind();
        this.status = entry.status();
        this.audience = entry.audience();
        this.reach = entry.reach();
        this.url = entry.url();
        this.title = entry.title();
        this.summary = entry.summary();
        this.why = entry.why();
        this.urls = entry.urls();
        this.topics = entry.topics();
        this.everyday = entry.everyday();
        this.codes = entry.codes();
        this.source = entry.source();
        this.format = entry.format();
        this.review = entry.review();
        this.publisherReview = entry.publisherReview();
        this.service = entry.service();
        this.practice = entry.practice();
        this.withdrawal = entry.withdrawal();
        this.unreviewedLanguages = entry.unreviewedLanguages();
        this.revision = entry.revision();
    }

    EntryBuilder id(String newId) {
        this.id = newId;
        return this;
    }

    public EntryBuilder kind(Kind newKind) {
        this.kind = newKind;
        return this;
    }

    public EntryBuilder status(Status newStatus) {
        this.status = newStatus;
        return this;
    }

    public EntryBuilder audience(Audience newAudience) {
        this.audience = newAudience;
        return this;
    }

    public EntryBuilder reach(Reach newReach) {
        this.reach = newReach;
        return this;
    }

    public EntryBuilder url(@Nullable String newUrl) {
        this.url = newUrl;
        return this;
    }

    public EntryBuilder title(Localised newTitle) {
        this.title = newTitle;
        return this;
    }

    public EntryBuilder summary(Localised newSummary) {
        this.summary = newSummary;
        return this;
    }

    public EntryBuilder why(Localised newWhy) {
        this.why = newWhy;
        return this;
    }

    public EntryBuilder urls(Localised newUrls) {
        this.urls = newUrls;
        return this;
    }

    public EntryBuilder topics(List<String> newTopics) {
        this.topics = newTopics;
        return this;
    }

    public EntryBuilder everyday(SortedMap<String, List<Phrase>> newEveryday) {
        this.everyday = newEveryday;
        return this;
    }

    public EntryBuilder codes(List<String> newCodes) {
        this.codes = newCodes;
        return this;
    }

    public EntryBuilder source(@Nullable String newSource) {
        this.source = newSource;
        return this;
    }

    public EntryBuilder format(@Nullable Format newFormat) {
        this.format = newFormat;
        return this;
    }

    public EntryBuilder review(@Nullable Review newReview) {
        this.review = newReview;
        return this;
    }

    public EntryBuilder publisherReview(@Nullable PublisherReview newPublisherReview) {
        this.publisherReview = newPublisherReview;
        return this;
    }

    public EntryBuilder service(@Nullable Service newService) {
        this.service = newService;
        return this;
    }

    public EntryBuilder practice(@Nullable String newPractice) {
        this.practice = newPractice;
        return this;
    }

    public EntryBuilder withdrawal(@Nullable Withdrawal newWithdrawal) {
        this.withdrawal = newWithdrawal;
        return this;
    }

    public EntryBuilder unreviewedLanguages(List<String> newUnreviewedLanguages) {
        this.unreviewedLanguages = newUnreviewedLanguages;
        return this;
    }

    EntryBuilder revision(long newRevision) {
        this.revision = newRevision;
        return this;
    }

    public Entry build() {
        return new Entry(
                id,
                kind,
                status,
                audience,
                reach,
                url,
                title,
                summary,
                why,
                urls,
                topics,
                everyday,
                codes,
                source,
                format,
                review,
                publisherReview,
                service,
                practice,
                withdrawal,
                unreviewedLanguages,
                revision);
    }
}
