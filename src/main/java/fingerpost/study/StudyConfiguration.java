package fingerpost.study;

import fingerpost.database.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door to studies. */
@Configuration(proxyBeanMethods = false)
class StudyConfiguration {

    @Bean
    static Studies studies(Database database, Clock clock) {
        return new Studies(database, clock);
    }
}
