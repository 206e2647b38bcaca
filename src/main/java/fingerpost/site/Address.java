package fingerpost.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path with parameters, each at most once, in the order they were first given. */
record Address(String path, SequencedMap<String, String> parameters) {

    Address(String path) {
        this(path, Collections.unmodifiableSequencedMap(new LinkedHashMap<>()));
    }

    /** The same with this parameter so, or without it when the value is null. */
    Address with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return new Address(path, Collections.unmodifiableSequencedMap(changed));
    }

    Address page(int number) {
        return with("page", number == 1 ? null : String.valueOf(number));
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) return path;
        return path
                + parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
