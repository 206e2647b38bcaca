package fingerpost.upkeep;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a running guide looks after its links.
 *
 * @param on whether it does so by itself
 * @param told whether the operator has said so, or nobody has
 * @param controls addresses that always answer as long as our own way out is open
 * @param nameServer to be asked besides the system's before a name is called gone; null for the system's second
 * @param pace how fast websites are asked
 */
public record CheckSettings(
        boolean on,
        boolean told,
        List<URI> controls,
        @Nullable InetSocketAddress nameServer,
        Pace pace) {

    /** Nothing is looked at unless somebody asks, and nothing else is asked then. */
    public static final CheckSettings OFF = new CheckSettings(false, true, List.of(), null, Pace.POLITE);

    public CheckSettings {
        controls = List.copyOf(controls);
    }

    public CheckSettings off() {
        return new CheckSettings(false, told, controls, nameServer, pace);
    }

    /** The usual controls. */
    public static List<URI> usualControls() {
        return Controls.USUAL;
    }

    /** Addresses as a setting has them, commas between; none for the word none. Throws with what is wrong. */
    public static List<URI> controls(String setting) {
        var controls = new ArrayList<URI>();
        for (var one : setting.split(",")) {
            var address = one.strip();
            if (address.isEmpty() || address.equals("none")) continue;
            try {
                controls.add(WebAddress.checked(URI.create(address)));
            } catch (NotAllowed | IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "must hold web addresses such as https://www.gov.uk/, not " + address, wrong);
            }
        }
        return controls;
    }
}
