package fingerpost.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the parts of this room in their places, and the filters in their order. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    static TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fingerpost");
    }

    @Bean
    static WebMvcConfigurer frameArguments(Frames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(frames);
            }
        };
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptPagesFirst(
            KeptPages pages, Assets assets, Guide guide, Onlooker onlooker) {
        return factory -> factory.addEngineValves(new KeptPagesValve(pages, assets, guide, onlooker));
    }

    @Bean
    static FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return ordered(new SecurityHeaders(), 0, DispatcherType.REQUEST, DispatcherType.ERROR);
    }

    @Bean
    static FilterRegistrationBean<LanguageFilter> languageFilter(Guide guide) {
        return ordered(new LanguageFilter(guide), 1, DispatcherType.REQUEST);
    }

    @Bean
    static FilterRegistrationBean<UnreadableForms> unreadableForms(Frames frames, Pages pages) {
        return ordered(new UnreadableForms(frames, pages), 2, DispatcherType.REQUEST);
    }

    /** Of all filters, these come first, in this order. */
    private static <T extends Filter> FilterRegistrationBean<T> ordered(
            T filter, int place, DispatcherType first, DispatcherType... others) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(first, others);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedRequests(Frames frames, Pages pages) {
        RefusedRequests.writeWith(
                (uri, status) -> pages.render(frames.ofFailure(uri), "web/failure.jte", Failure.of(status)));
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusedRequests.class.getName());
            }
        });
    }
}
