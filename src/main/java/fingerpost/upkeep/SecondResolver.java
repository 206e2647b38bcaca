package fingerpost.upkeep;

/** Another's answer to whether a name exists, before a link is called gone for good. */
@FunctionalInterface
public interface SecondResolver {

    /** True only when it is certain that nothing has this name; not knowing is false. */
    boolean denies(String host);
}
