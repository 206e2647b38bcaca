package fingerpost.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One thing to be done to many entries at once. */
public sealed interface BulkChange {

    record AddTopic(String topic) implements BulkChange {}

    record RemoveTopic(String topic) implements BulkChange {}

    /** Who publishes them, or null for nobody in particular. */
    record SetSource(@Nullable String source) implements BulkChange {}

    record SetReach(Reach reach) implements BulkChange {}

    record SetAudience(Audience audience) implements BulkChange {}

    /** Another state, one of each entry's {@link Status#next}; the reason is for withdrawing, else empty. */
    record SetStatus(Status status, Localised reason) implements BulkChange {}

    /** Somebody in this role looked that day; next is by the area's policy when null. */
    record SetReview(String by, LocalDate on, @Nullable LocalDate next) implements BulkChange {}

    /** The entry with this done to it; throws {@link Refused} when it cannot be. */
    default Entry onto(Entry there, Area area) {
        return switch (this) {
            case AddTopic(var topic) -> {
                var topics = new ArrayList<>(there.topics());
                if (!topics.contains(topic)) topics.add(topic);
                yield there.but().topics(topics).build();
            }
            case RemoveTopic(var topic) ->
                there.but()
                        .topics(there.topics().stream()
                                .filter(one -> !one.equals(topic))
                                .toList())
                        .build();
            case SetSource(var source) -> there.but().source(source).build();
            case SetReach(var reach) -> there.but().reach(reach).build();
            case SetAudience(var audience) -> there.but().audience(audience).build();
            case SetStatus(var status, var reason) -> {
                var sent = there.but()
                        .status(status)
                        .withdrawal(reason.isEmpty() ? there.withdrawal() : new Withdrawal(reason, null))
                        .build();
                PublishRules.check(there, sent, area);
                yield sent;
            }
            case SetReview(var by, var on, var next) ->
                there.but()
                        .review(new Review(on, by, next == null ? on.plusMonths(area.monthsUntilReview(there)) : next))
                        .build();
        };
    }

    /** In a few plain words, for the log of what was done. */
    default String words() {
        return switch (this) {
            case AddTopic(var topic) -> "topic + " + topic;
            case RemoveTopic(var topic) -> "topic − " + topic;
            case SetSource(var source) -> "source = " + (source == null ? "none" : source);
            case SetReach(var reach) -> "reach = " + reach.word();
            case SetAudience(var audience) -> "audience = " + audience.word();
            case SetStatus set -> "status = " + set.status().word();
            case SetReview set -> "review = " + set.on() + ", " + set.by();
        };
    }
}
