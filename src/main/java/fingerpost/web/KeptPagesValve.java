package fingerpost.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Before everything else, filters included: answers a page that is kept, or a static file, from memory. What it does not
 * have goes on, with a note of what to keep the page under.
 */
final class KeptPagesValve extends ValveBase {

    /** The request attribute that tells {@link Pages} what to keep the page under. */
    static final String KEY = "fingerpost.key";

    /** The request attribute with the revision known before anything of the page was read. */
    static final String REVISION = "fingerpost.revision";

    /** The request attribute with the day then. */
    static final String DAY = "fingerpost.day";

    private final KeptPages pages;
    private final Assets assets;
    private final Guide guide;
    private final Onlooker onlooker;

    KeptPagesValve(KeptPages pages, Assets assets, Guide guide, Onlooker onlooker) {
        super(true);
        this.pages = pages;
        this.assets = assets;
        this.guide = guide;
        this.onlooker = onlooker;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var method = request.getMethod();
        // a request that was refused while it was read has its answer already
        if (!response.isErrorReportRequired() && (method.equals("GET") || method.equals("HEAD"))) {
            var key = KeptPages.key(request);
            if (key != null) {
                if (key.contains(Onlooker.EMBED)) onlooker.asked(request);
                var file = assets.file(key);
                var page = file != null ? file : pages.find(key);
                if (page != null) {
                    // nothing else has set a header yet, so none needs to be looked for
                    if (page.isHeldBy(request)) SecurityHeaders.elsewhere(page.openness(), response::addHeader);
                    else SecurityHeaders.each(page.openness(), response::addHeader);
                    page.send(request, response);
                    return;
                }
                request.setAttribute(KEY, key);
                request.setAttribute(REVISION, guide.revision());
                request.setAttribute(DAY, pages.today());
            }
        }
        getNext().invoke(request, response);
    }
}
