package fingerpost.search;

/** Another process, such as a running server, keeps the index; its message is fit to be shown. */
public final class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUse(Throwable cause) {
        super(
                "another process, such as a running server, keeps the search index of this data folder up to date",
                cause);
    }
}
