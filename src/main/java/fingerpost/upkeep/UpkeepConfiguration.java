package fingerpost.upkeep;

import fingerpost.catalogue.Catalogue;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client of the server and what is done over it, all closed with the server. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    static GuardedClient guardedClient(
            @Value("${fingerpost.allow-addresses:}") String allowAddresses,
            @Value("${fingerpost.base-url}") String baseUrl,
            @Value("${fingerpost.pace:64/2/500}") String pace) {
        return new GuardedClient(AddressRanges.parse(allowAddresses), baseUrl + "/about", Pace.of(pace));
    }

    @Bean
    static PageReader pageReader(GuardedClient client, Catalogue catalogue) {
        return new PageReader(client, () -> catalogue.area().languages());
    }

    @Bean(initMethod = "start")
    static BackgroundChecks backgroundChecks(
            GuardedClient client,
            PageReader reader,
            Catalogue catalogue,
            @Value("${fingerpost.checks:off}") String checks,
            @Value("${fingerpost.control-urls:}") String controls,
            @Value("${fingerpost.name-server:}") String nameServer,
            @Value("${fingerpost.node:server}") String node,
            @Value("${fingerpost.pace:64/2/500}") String pace) {
        boolean on = checks.equals("on");
        var second = nameServer.isEmpty() ? null : SecondOpinion.server(nameServer);
        var settings = new CheckSettings(on, true, CheckSettings.controls(controls), second, Pace.of(pace));
        var due = DueChecks.over(client, reader, catalogue, settings, node);
        return new BackgroundChecks(due, catalogue.checks(), on, Clock.systemUTC());
    }
}
