package fingerpost.upkeep;

import fingerpost.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client of the server and the reading over it, both closed with the server. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    static GuardedClient guardedClient(
            @Value("${fingerpost.allow-addresses:}") String allowAddresses,
            @Value("${fingerpost.base-url}") String baseUrl) {
        return new GuardedClient(AddressRanges.parse(allowAddresses), baseUrl + "/about");
    }

    @Bean
    static PageReader pageReader(GuardedClient client, Catalogue catalogue) {
        return new PageReader(client, () -> catalogue.area().languages());
    }
}
