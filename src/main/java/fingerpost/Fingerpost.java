package fingerpost;

import fingerpost.commands.Commands;

/** Where the program starts: the command line, of which one command starts the web server. */
public final class Fingerpost {

    private Fingerpost() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
