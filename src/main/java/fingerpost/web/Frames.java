package fingerpost.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the frame of a request, and hands it to the controllers that name one among their arguments. */
@Component
final class Frames implements HandlerMethodArgumentResolver {

    /** The parameters that make another page; all others are left out of a page's own address. */
    private static final List<String> KNOWN =
            List.of("q", "postcode", "kind", "reach", "page", "handout", "practice", "pick");

    private static final int LONGEST_QUERY = 2000;

    private final Guide guide;
    private final MessageSource messages;
    private final Assets assets;

    Frames(Guide guide, MessageSource messages, Assets assets) {
        this.guide = guide;
        this.messages = messages;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = asked == null ? request.getRequestURI() : asked.toString();
        var spoken = Spoken.in(uri, guide.languages());
        var language = request.getAttribute(Spoken.ATTRIBUTE) instanceof String told ? told : spoken.language();
        var practice = request.getAttribute(Spoken.IN_PRACTICE) instanceof InPractice known ? known : null;
        return new Frame(guide, messages, assets, language, practice, spoken.path(), query(request));
    }

    /** The frame of a page about a failure, which has no address of its own and so leads to the guide's front. */
    Frame ofFailure(String uri) {
        return new Frame(
                guide, messages, assets, Spoken.in(uri, guide.languages()).language(), null, "/", "");
    }

    private static String query(HttpServletRequest request) {
        var pairs = new ArrayList<String>();
        for (var name : KNOWN) {
            var values = request.getParameterValues(name);
            if (values == null) continue;
            // only what is picked is picked more than once
            for (var value : name.equals("pick") ? List.of(values) : List.of(values[0])) {
                if (!value.isBlank()) pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        var query = pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
        return query.length() > LONGEST_QUERY ? "" : query;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
