package fingerpost.commands;

/** A setting that cannot be used; its message names it and says what is allowed. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String name, String reason) {
        super("The setting " + name + " " + reason + ".");
    }
}
