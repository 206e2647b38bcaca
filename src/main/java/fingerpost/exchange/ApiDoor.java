package fingerpost.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What holds for every request under /api: any website may read, and what is answered is JSON. */
@Configuration(proxyBeanMethods = false)
class ApiDoor implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (!takesJson(request.getHeader("Accept"))) {
            throw new ApiFault(HttpStatus.NOT_ACCEPTABLE, "The API answers application/json only; ask for that.");
        }
        return true;
    }

    private static boolean takesJson(@org.jspecify.annotations.Nullable String accept) {
        if (accept == null || accept.isBlank()) return true;
        try {
            var wanted = MediaType.parseMediaTypes(accept);
            return List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON).stream()
                    .anyMatch(json -> wanted.stream().anyMatch(one -> one.includes(json) && one.getQualityValue() > 0));
        } catch (InvalidMediaTypeException notAType) {
            return false;
        }
    }
}
