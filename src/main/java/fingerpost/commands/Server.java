package fingerpost.commands;

import fingerpost.access.AccessSettings;
import fingerpost.catalogue.Catalogue;
import fingerpost.database.Database;
import fingerpost.search.Search;
import fingerpost.upkeep.DueChecks;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server over an opened installation; closing it closes the installation too. */
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Installation installation;
    private final Follower follower;

    private Server(ConfigurableApplicationContext context, Installation installation, Follower follower) {
        this.context = context;
        this.installation = installation;
        this.follower = follower;
    }

    /** Starts on the settings' port, 0 for any free one, and begins to follow the catalogue. */
    public static Server start(Installation installation) {
        return start(installation, null);
    }

    /** As {@link #start(Installation)}, with the clock that its pages go by; null for that of where the services are. */
    public static Server start(Installation installation, @Nullable Clock clock) {
        var follower = new Follower(installation.catalogue(), installation.search());
        var settings = installation.settings();
        // the model loads while the web server starts
        installation.search().warm();
        try {
            var context = new SpringApplicationBuilder(WebApplication.class)
                    .web(WebApplicationType.SERVLET)
                    .properties(properties(settings))
                    .registerShutdownHook(false)
                    .initializers(fresh -> {
                        var beans = (GenericApplicationContext) fresh;
                        register(beans, Database.class, installation.database());
                        register(beans, Catalogue.class, installation.catalogue());
                        register(beans, AccessSettings.class, settings.access());
                        register(beans, Search.class, installation.search());
                        if (clock != null) register(beans, Clock.class, clock);
                    })
                    .run();
            follower.start();
            return new Server(context, installation, follower);
        } catch (RuntimeException cannotStart) {
            installation.close();
            throw cannotStart;
        }
    }

    /** As a bean that Spring hands out and leaves open: the installation closes it. */
    private static <T> void register(GenericApplicationContext beans, Class<T> type, T thing) {
        beans.registerBean(type, () -> thing, definition -> definition.setDestroyMethodName(""));
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("fingerpost.base-url", settings.baseUrl());
        properties.put("fingerpost.allow-addresses", settings.allowAddresses().toString());
        properties.put("fingerpost.checks", settings.checks().on() ? "on" : "off");
        properties.put(
                "fingerpost.control-urls",
                settings.checks().controls().stream().map(URI::toString).collect(Collectors.joining(",")));
        properties.put("fingerpost.pace", settings.checks().pace().setting());
        var second = settings.checks().nameServer();
        properties.put(
                "fingerpost.name-server",
                second == null ? "" : "[" + second.getAddress().getHostAddress() + "]:" + second.getPort());
        properties.put("fingerpost.node", DueChecks.node("server", settings.data()));
        properties.put("fingerpost.uploads", settings.data().resolve("uploads").toString());
        properties.put(
                "management.endpoints.web.exposure.include", settings.metrics() ? "health,prometheus" : "health");
        return properties;
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** What Spring made, for tests that must see every route. */
    public ApplicationContext context() {
        return context;
    }

    public Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        follower.close();
        context.close();
        installation.close();
    }
}
