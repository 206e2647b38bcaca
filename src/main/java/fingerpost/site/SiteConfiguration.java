package fingerpost.site;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time it is where the guide's services are. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
