package fingerpost.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in besides a password, which adds its own filters to the chain. */
interface WayIn {

    void addTo(HttpSecurity http) throws Exception;
}
