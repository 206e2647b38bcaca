package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Websites' templates of the reported half. */
@NullMarked
final class ReportedSkins {

    static final Map<String, Skin> ALL = new LinkedHashMap<>();

    static {
        ALL.put("cards", ReportedSkins::cards);
        ALL.put("modules", ReportedSkins::modules);
        ALL.put("bare", ReportedSkins::bare);
        ALL.put("charity", ReportedSkins::charity);
        ALL.put("questions", ReportedSkins::questions);
        ALL.put("portal", ReportedSkins::portal);
    }

    private ReportedSkins() {}

    private static String cards(String site, Content c) {
        var cards = new StringBuilder();
        for (var part : c.parts()) {
            cards.append(
                            "<div class=\"col-md-4\"><div class=\"card\"><div class=\"card-header\"><h3 class=\"card-title\">")
                    .append(part.heading())
                    .append("</h3></div><div class=\"card-body\">")
                    .append(String.join("<br>", part.lines()))
                    .append("</div></div></div>");
        }
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s — %s</title><link href="/css/bootstrap.min.css" rel="stylesheet"></head>
                <body><nav class="navbar"><a class="navbar-brand" href="/">%s</a><a class="nav-link" href="/clinics">Clinics</a><a class="nav-link" href="/team">The team</a><a class="nav-link" href="/login">Staff sign in</a></nav>
                <section class="hero"><h1 class="display-4">%s</h1></section><div class="container"><div class="row">%s</div></div>
                <footer class="bg-dark"><p>Opening times: Monday to Friday, 8.30 to 17.30</p></footer><script src="/js/bootstrap.bundle.js"></script></body></html>""".formatted(c.language(), c.title(), site, site, c.title(), cards);
    }

    private static String modules(String site, Content c) {
        var body = new StringBuilder();
        for (var part : c.parts()) {
            body.append("<div class=\"field field--name-body\"><h2>")
                    .append(part.heading())
                    .append("</h2><ul>");
            for (var line : part.lines()) body.append("<li>").append(line).append("</li>");
            body.append("</ul></div>");
        }
        return """
                <!DOCTYPE html><html lang="%s" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>%s | %s</title></head>
                <body class="path-node"><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div id="block-branding"><a href="/">%s</a></div><div class="search-block-form"><form action="/search/node"><input type="search"></form></div></header>
                <main role="main"><a id="main-content"></a><div class="layout-content"><h1 class="page-title"><span>%s</span></h1>%s</div></main></div></div></body></html>""".formatted(c.language(), c.title(), site, site, c.title(), body);
    }

    private static String bare(String site, Content c) {
        var body = new StringBuilder();
        for (var part : c.parts()) {
            body.append("<div class=t>").append(part.heading()).append("</div>");
            for (var line : part.lines())
                body.append("<div class=p>").append(line).append("</div>");
        }
        return "<!DOCTYPE html><title>" + c.title() + " : " + site + "</title><div class=top>" + site
                + " <a href=/>home</a> <a href=/map>map</a></div><div class=big>" + c.title() + "</div>" + body
                + "<div class=end>Made in the village hall</div>";
    }

    private static String charity(String site, Content c) {
        var body = new StringBuilder();
        for (var part : c.parts()) {
            body.append("<section><h2>").append(part.heading()).append("</h2>");
            for (var line : part.lines()) body.append("<p>").append(line).append("</p>");
            body.append("</section>");
        }
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><meta property="og:site_name" content="%s"><meta property="og:title" content="%s"><title>%s • %s</title></head>
                <body><div role="dialog" class="donate-modal"><h2>Give £5 today</h2><p>Your gift buys an hour of listening. Play our lottery and win up to £1,000!</p><a href="/donate">Donate now</a></div>
                <header><a class="logo" href="/">%s</a><ul class="menu"><li><a href="/get-help">Get help</a></li><li><a href="/shop">Shop</a></li><li><a href="/raffle">Raffle</a></li><li><a href="/donate">Donate now</a></li></ul></header>
                <main><article><h1>%s</h1>%s</article><aside><h2>Sign up for our newsletter</h2><form><input type="email"><button>Sign up</button></form></aside></main>
                <footer>A registered charity. <a href="/account/login">My account</a></footer></body></html>""".formatted(c.language(), site, c.title(), c.title(), site, site, c.title(), body);
    }

    private static String questions(String site, Content c) {
        var body = new StringBuilder();
        for (var part : c.parts()) {
            body.append("<details><summary>").append(part.heading()).append("</summary><div>");
            for (var line : part.lines()) body.append("<p>").append(line).append("</p>");
            body.append("</div></details>");
        }
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s &gt; %s</title><meta name="robots" content="index,follow"></head><body>
                <div class="wrapper"><div class="brand"><img alt="%s" src="/logo.svg"></div><div class="crumbs"><a href="/">Start</a></div>
                <div class="faq"><h1>%s</h1><h2>Questions and answers</h2>%s</div></div>
                <script src="https://www.google.com/recaptcha/api.js" async></script><form class="contact"><input name="mail"><textarea></textarea><div class="g-recaptcha"></div></form></body></html>""".formatted(c.language(), site, c.title(), site, c.title(), body);
    }

    private static String portal(String site, Content c) {
        var body = new StringBuilder();
        for (var part : c.parts()) {
            body.append("<dt>")
                    .append(part.heading())
                    .append("</dt><dd>")
                    .append(String.join(" ", part.lines()))
                    .append("</dd>");
        }
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body id="top"><div id="header"><h1>%s</h1>
                <div id="signin"><form action="/portal/login"><input name="u"><input name="p" type="password"><input type="submit" value="Sign in"></form><a href="/portal/forgot">Forgotten password?</a></div></div>
                <div id="content"><h2>%s</h2><dl>%s</dl></div><div id="footer">%s</div></body></html>""".formatted(c.language(), c.title(), site, c.title(), body, site);
    }
}
