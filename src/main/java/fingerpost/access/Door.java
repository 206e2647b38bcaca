package fingerpost.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one door to everything under /staff. Nobody signed in is led to the sign-in page; a person without the role gets
 * "not found", as for a page that is not there; a controller that does not say who may ask is closed to all.
 */
@Component
final class Door implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/staff", "/staff/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) return true;
        var rule = Rule.of(method);
        if (rule.everyone()) return true;
        var person = Gate.person(request);
        if (person == null) {
            response.sendRedirect(Gate.prefix(request) + "/staff/sign-in" + wanted(request));
            return false;
        }
        if (rule.allows(person.role())) return true;
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return false;
    }

    /** Where to go on after signing in; a form that was sent is not sent again. */
    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "";
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return path.equals("/staff") ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(Gate.PERSON, RequestAttributes.SCOPE_REQUEST);
    }
}
