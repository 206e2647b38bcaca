package fingerpost;

import fingerpost.commands.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program starts: the command line, of which one command starts the web server. */
@SpringBootApplication
public class Fingerpost {

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
