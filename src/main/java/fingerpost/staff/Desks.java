package fingerpost.staff;

import fingerpost.access.Person;
import fingerpost.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the desk of a request, and hands it to the controllers that name one among their arguments. */
@Component
final class Desks implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Desk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    static Desk of(HttpServletRequest request) {
        var token = Objects.requireNonNull((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        var flash = RequestContextUtils.getInputFlashMap(request);
        var done = flash == null ? null : flash.get(Desk.DONE);
        Person person = SignIn.person(request);
        return new Desk(
                person,
                token.getParameterName(),
                token.getToken(),
                request.getRequestURI(),
                done instanceof String key ? key : null);
    }
}
