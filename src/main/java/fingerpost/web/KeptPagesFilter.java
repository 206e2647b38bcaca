package fingerpost.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Before everything else: answers a page that is kept, or a static file, from memory. */
final class KeptPagesFilter implements Filter {

    /** The request attribute that tells {@link Pages} what to keep the page under. */
    static final String KEY = "fingerpost.key";

    /** The request attribute with the revision known before anything of the page was read. */
    static final String REVISION = "fingerpost.revision";

    private final KeptPages pages;
    private final Assets assets;
    private final Guide guide;

    KeptPagesFilter(KeptPages pages, Assets assets, Guide guide) {
        this.pages = pages;
        this.assets = assets;
        this.guide = guide;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        var method = request.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            var key = KeptPages.key(request);
            if (key != null) {
                var page = key.startsWith(Assets.FOLDER) ? assets.file(key) : pages.find(key);
                if (page != null) {
                    page.send(request, response);
                    return;
                }
                request.setAttribute(KEY, key);
                request.setAttribute(REVISION, guide.revision());
            }
        }
        chain.doFilter(request, response);
    }
}
