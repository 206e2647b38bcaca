package fingerpost.access;

import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may ask for what one controller method answers. */
record Rule(boolean everyone, Set<Role> roles) {

    private static final Rule NOBODY = new Rule(false, Set.of());
    private static final Rule EVERYONE = new Rule(true, Set.of());

    /** What the method says, else its class; nobody when neither says anything. */
    static Rule of(HandlerMethod handler) {
        for (var said : new java.lang.reflect.AnnotatedElement[] {handler.getMethod(), handler.getBeanType()}) {
            if (AnnotatedElementUtils.hasAnnotation(said, Everyone.class)) return EVERYONE;
            var allowed = AnnotatedElementUtils.findMergedAnnotation(said, Allowed.class);
            if (allowed != null) return new Rule(false, Set.of(allowed.value()));
        }
        return NOBODY;
    }

    boolean isDeclared() {
        return everyone || !roles.isEmpty();
    }

    boolean allows(Role role) {
        return everyone || roles.contains(role);
    }
}
