package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Websites' templates of the tuning half. */
@NullMarked
final class TuningSkins {

    static final Map<String, Skin> ALL = new LinkedHashMap<>();

    static {
        ALL.put("national", TuningSkins::national);
        ALL.put("blog", TuningSkins::blog);
        ALL.put("tables", TuningSkins::tables);
        ALL.put("council", TuningSkins::council);
        ALL.put("login in the corner", TuningSkins::loginCorner);
        ALL.put("consent", TuningSkins::consent);
    }

    private TuningSkins() {}

    private static String sections(Content content, String heading) {
        var html = new StringBuilder();
        for (var part : content.parts()) {
            html.append('<')
                    .append(heading)
                    .append('>')
                    .append(part.heading())
                    .append("</")
                    .append(heading)
                    .append('>');
            for (var line : part.lines()) html.append("<p>").append(line).append("</p>");
        }
        return html.toString();
    }

    private static String national(String site, Content c) {
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s - %s</title>
                <meta name="description" content="%s: what it is and who can help.">
                <link rel="stylesheet" href="/s.css"></head><body><a class="skip-link" href="#maincontent">Skip to main content</a>
                <header role="banner"><a href="/">%s</a><form action="/search" role="search"><input name="q" aria-label="Search"><button>Search</button></form>
                <nav><ul><li><a href="/a-to-z">Health A to Z</a></li><li><a href="/live-well">Live well</a></li><li><a href="/services">Find services</a></li></ul></nav></header>
                <main id="maincontent"><h1>%s</h1>%s<p>Page last reviewed: 3 May 2025<br>Next review due: 3 May 2028</p></main>
                <footer role="contentinfo"><ul><li><a href="/contact">Contact us</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© %s</p></footer></body></html>""".formatted(c.language(), c.title(), site, c.title(), site, c.title(), sections(c, "h2"), site);
    }

    private static String blog(String site, Content c) {
        return """
                <!doctype html><html lang="%s-GB" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta property="og:title" content="%s">
                <meta property="og:site_name" content="%s"><title>%s | %s</title><script src="/wp-includes/js/jquery.min.js"></script>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","name":"%s"}</script></head>
                <body class="page-template wp-singular"><div id="page"><header class="site-header"><p class="site-title">%s</p></header>
                <div id="content"><article class="post"><header><h1 class="entry-title">%s</h1></header><div class="entry-content">%s</div></article></div>
                <aside class="sidebar widget-area"><h2>Recent posts</h2><ul><li><a href="/news/1">Spring fair</a></li><li><a href="/news/2">Volunteers wanted</a></li></ul></aside>
                <footer class="site-footer">Proudly powered by WordPress</footer></div></body></html>""".formatted(
                        c.language(), c.title(), site, c.title(), site, c.title(), site, c.title(), sections(c, "h3"));
    }

    private static String tables(String site, Content c) {
        return """
                <html><head><title>%s</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="2"><font size="5">%s</font></td></tr>
                <tr><td width="150"><a href="/index.htm">Home</a><br><a href="/links.htm">Links</a><br><a href="/contact.htm">Contact</a></td>
                <td><font size="4"><b>%s</b></font>%s</td></tr></table><center><font size="1">Best viewed at 800 x 600</font></center></body></html>""".formatted(c.title(), site, c.title(), sections(c, "b"));
    }

    private static String council(String site, Content c) {
        return """
                <!DOCTYPE html><html lang="%s"><head><title>%s: %s</title><meta name="viewport" content="width=device-width"></head><body>
                <div class="header" role="banner"><a href="/">%s</a> <a href="/cy/">Cymraeg</a></div>
                <ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/health">Health and care</a></li></ol>
                <div role="main" class="content"><h1 class="heading-xl">%s</h1><div class="govspeak">%s</div>
                <div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></div>
                <div class="footer" role="contentinfo"><p>All content is available under the Open Government Licence</p></div></body></html>""".formatted(c.language(), site, c.title(), site, c.title(), sections(c, "h2"));
    }

    private static String loginCorner(String site, Content c) {
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s · %s</title></head><body>
                <div class="topbar"><form method="post" action="/members/login"><label>Member name <input name="user"></label><label>Password <input type="password" name="pass"></label><button>Log in</button></form></div>
                <div id="main"><h1>%s</h1>%s</div><div class="footer"><a href="/members/login">Members log in</a> <a href="/join">Join us</a></div></body></html>""".formatted(c.language(), c.title(), site, c.title(), sections(c, "h2"));
    }

    private static String consent(String site, Content c) {
        return """
                <!DOCTYPE html><html lang="%s"><head><title>%s - %s</title><script>window.dataLayer=[];(function(){/* challenge the tag manager */})();</script></head><body>
                <div id="onetrust-consent-sdk" class="cookie-consent"><h2>Your privacy</h2><p>We and our partners store cookies on your device. Choose what you accept before you go on.</p><button>Accept all</button><button>Reject all</button></div>
                <nav><a href="/">Home</a> <a href="/about">About</a> <a href="/shop">Shop</a></nav><main><h1>%s</h1>%s
                <div class="share">Share: <a href="/fb">Facebook</a></div></main><footer><p>Registered charity</p></footer></body></html>""".formatted(c.language(), c.title(), site, c.title(), sections(c, "h2"));
    }
}
