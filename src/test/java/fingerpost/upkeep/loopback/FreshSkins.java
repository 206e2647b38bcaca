package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Websites' templates of the fresh half, each after the habits of one kind of publisher. */
@NullMarked
final class FreshSkins {

    static final Map<String, Skin> ALL = new LinkedHashMap<>();

    static {
        ALL.put("hospital trust", skin("""
                <!DOCTYPE html>
                <html lang="{L}" class="no-js">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{T} | {S}</title><link rel="canonical" href="/"><meta property="og:title" content="{T}"><meta property="og:type" content="article">
                <script>document.documentElement.className = document.documentElement.className.replace('no-js','js');</script>
                <script>(function(w,d,s,l,i){w[l]=w[l]||[];})(window,document,'script','dataLayer','GTM-0000');</script></head>
                <body class="nhsuk-template__body"><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-0000" height="0" width="0"></iframe></noscript>
                <div id="cookiebanner" role="region" aria-label="Cookies"><h2>Cookies on {S}</h2><p>We have put some small files called cookies on your device to make our site work. We would also like to use analytics cookies.</p><button>I'm OK with analytics cookies</button><button>Do not use analytics cookies</button></div>
                <a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
                <header class="nhsuk-header" role="banner"><div class="nhsuk-width-container"><a class="nhsuk-header__link" href="/" aria-label="{S} homepage"><svg viewBox="0 0 40 16"></svg><span>{S}</span></a>
                <form id="search" action="/search-results" method="get"><label for="search-field">Search the {S} website</label><input id="search-field" name="q" type="search"><button type="submit">Search</button></form></div>
                <nav aria-label="Primary navigation"><ul><li><a href="/patients-and-visitors">Patients and visitors</a></li><li><a href="/services">Our services</a></li><li><a href="/hospitals">Our hospitals</a></li><li><a href="/careers">Work for us</a></li><li><a href="/about-us">About us</a></li><li><a href="/refer">For GPs and referrers</a></li></ul></nav></header>
                <nav class="nhsuk-breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/services">Our services</a></li></ol></nav>
                <div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent" role="main"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds"><h1>{T}</h1>{B}
                <p class="nhsuk-body-s">Leaflet reference: PI1187. Last updated: March 2025</p></div></div></main></div>
                <footer role="contentinfo"><h2 class="nhsuk-u-visually-hidden">Support links</h2><ul><li><a href="/accessibility">Accessibility statement</a></li><li><a href="/foi">Freedom of information</a></li><li><a href="/pals">PALS and complaints</a></li><li><a href="/modern-slavery">Modern slavery statement</a></li></ul><p>&copy; {S}</p></footer></body></html>
                """, "<h2>", "</h2>", "<p>", "</p>"));
        ALL.put("county council", skin("""
                <!DOCTYPE html><html lang="{L}" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{T} - {S}</title><link rel="alternate" hreflang="cy" href="/cy/x" /><link rel="alternate" hreflang="en" href="/x" /></head>
                <body class="path-node page-node-type-localgov-services-page"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a>
                <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="lgd-region--alert"><div class="alert"><strong>Bank holiday:</strong> bins are emptied one day later this week. <a href="/bins">Bin days</a></div></div>
                <header class="lgd-header"><a class="lgd-header__logo" href="/" rel="home"><img src="/logo.svg" alt="{S} home page"></a><ul class="language-switcher-language-url"><li class="cy"><a href="/cy" class="language-link" hreflang="cy">Cymraeg</a></li></ul>
                <ul class="account"><li><a href="/user/login">Sign in</a></li><li><a href="/my-account">My account</a></li></ul><form action="/search"><input type="text" name="s" placeholder="How can we help?"></form></header>
                <main><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="block-page-title"><h1 class="lgd-page-title-block__title">{T}</h1></div><article class="node node--type-localgov-services-page"><div class="text-long">{B}</div></article>
                <div class="block-feedback"><h2>Was this page useful?</h2><form><button>Yes</button><button>No</button></form></div></div>
                <aside><h2>Related links</h2><ul><li><a href="/adult-care">Adult social care</a></li><li><a href="/blue-badge">Blue badges</a></li><li><a href="/council-tax">Council tax</a></li></ul></aside></main>
                <footer class="lgd-footer"><p>County Hall, open Monday to Friday, 9am to 5pm</p><a href="/report">Report it</a> <a href="/pay">Pay for it</a> <a href="/jobs">Jobs</a></footer></div></body></html>
                """, "<h2>", "</h2>", "<p>", "</p>"));
        ALL.put("charity", skin("""
                <!doctype html><html lang="{L}-GB"><head><meta charset="UTF-8"><link rel="profile" href="https://gmpg.org/xfn/11"><title>{T} &#8211; {S}</title><meta name="generator" content="WordPress 6.8; Elementor 3.29"><style>body{--brand:#e6007e}</style>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"{T}","isPartOf":{"@type":"WebSite","name":"{S}"}}]}</script></head>
                <body class="wp-singular page elementor-default elementor-page"><div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner"><div class="cmplz-title">Manage consent</div><div class="cmplz-body">To give you the best experience we use technologies like cookies to store device information. Not consenting may affect some features.</div><button>Accept</button><button>Deny</button></div></div>
                <div class="elementor elementor-location-header"><a href="/donate" class="elementor-button">Donate now</a><a href="tel:08000000000">Helpline 0800 000 0000</a><nav><ul class="elementor-nav-menu"><li><a href="/get-support">Get support</a></li><li><a href="/fundraise">Fundraise</a></li><li><a href="/lottery">Play our lottery</a></li><li><a href="/shop">Shop</a></li></ul></nav></div>
                <div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title">{T}</h1></div></section><section class="elementor-section"><div class="elementor-widget-text-editor">{B}</div></section>
                <section class="cta"><h2>Your £10 could answer a call</h2><p>Every call to our helpline costs us £10.</p><a href="/donate">Give today</a></section></div>
                <div class="elementor-location-footer"><p>{S} is a registered charity (number 0000000) and a company limited by guarantee.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div><script src="/wp-content/plugins/elementor/assets/js/frontend.min.js"></script></body></html>
                """, "<h3>", "</h3>", "<p>", "</p>"));
        ALL.put("block theme", skin("""
                <!DOCTYPE html><html lang="{L}"><head><meta charset="UTF-8" /><meta name='robots' content='max-image-preview:large' /><title>{S} | {T}</title><style id='wp-block-library-inline-css'>.wp-block-button__link{cursor:pointer}</style></head>
                <body class="post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">{S}</a></p><nav class="is-responsive wp-block-navigation"><ul><li><a href="/about/">About</a></li><li><a href="/groups/">Groups</a></li><li><a href="/blog/">Blog</a></li></ul></nav></header>
                <main class="wp-block-group"><h1 class="wp-block-post-title">{T}</h1><div class="wp-block-post-date"><time datetime="2024-10-02">2 October 2024</time></div><div class="entry-content wp-block-post-content">{B}</div>
                <div class="wp-block-comments"><div id="respond"><h3>Leave a Reply</h3><p>You must be <a href="/wp-login.php?redirect_to=x">logged in</a> to post a comment.</p></div></div>
                <nav aria-label="Posts"><a href="/previous/">Previous: Our summer walk</a></nav></main>
                <aside><form role="search" class="wp-block-search"><label>Search</label><input type="search" name="s"></form><h2>Archives</h2><ul><li><a href="/2024/10/">October 2024</a></li><li><a href="/2024/09/">September 2024</a></li></ul></aside>
                <footer>{S}<p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></div></body></html>
                """, "<h2 class=\"wp-block-heading\">", "</h2>", "<p>", "</p>"));
        ALL.put(
                "intranet turned outward",
                skin("""
                <!DOCTYPE html><html dir="ltr" lang="{L}-GB"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="X-UA-Compatible" content="IE=10" /><title>
                	{T}
                </title><script type="text/javascript">var _spPageContextInfo={webServerRelativeUrl:"\\u002f",webTitle:"{S}",isSiteAdmin:false,userId:0,ErrorPage:"/_layouts/15/error.aspx",pageItemId:214};</script><script src="/_layouts/15/init.js"></script></head>
                <body onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();"><form method="post" action="./page.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2Q=" /></div>
                <noscript><div class="noindex">You may be trying to access this site from a secured browser on the server. Please enable scripts and reload this page.</div></noscript>
                <div id="s4-workspace"><div id="s4-titlerow"><a href="/">{S}</a><a href="/_layouts/15/Authenticate.aspx?Source=x" class="ms-signInLink">Sign In</a><input title="Search..." value="Search..." /></div>
                <div class="ms-core-navigation"><ul><li><a href="/Pages/Home.aspx">Home</a></li><li><a href="/Pages/Services.aspx">Services</a></li><li><a href="/Pages/Documents.aspx">Documents</a></li></ul></div>
                <div id="contentBox"><h1 id="pageTitle">{T}</h1><div class="ms-rtestate-field">{B}</div></div></div></form></body></html>
                """, "<h2 class=\"ms-rteElement-H2\">", "</h2>", "<div>\u200b", "</div>"));
        ALL.put(
                "site builder",
                skin(
                        """
                <!DOCTYPE html><html lang="{L}"><head><meta charset='utf-8'><title>{T} | {S}</title><meta name="generator" content="Wix.com Website Builder"/><script type="application/json" id="wix-essential-viewer-model">{"fleetConfig":{"fleetName":"thunderbolt"},"mode":{"siteAssetsFallback":"enable"},"pages":{"notFound":"404"}}</script></head>
                <body class=''><div id="SITE_CONTAINER"><div id="main_MF"><div id="SCROLL_TO_TOP" tabindex="-1"><span>top of page</span></div>
                <div id="SITE_HEADER"><div data-testid="richTextElement"><p class="font_8"><span><a href="/">{S}</a></span></p></div><button>Log In</button><div><a href="/">Home</a><a href="/what-we-do">What We Do</a><a href="/book-online">Book Online</a><a href="/members">Members</a><a href="/contact">Contact</a></div></div>
                <div id="PAGES_CONTAINER"><div data-mesh-id="Containerc1dmp"><div class="wixui-rich-text"><h1 class="font_0"><span>{T}</span></h1></div>{B}</div></div>
                <div id="SITE_FOOTER"><p class="font_9"><span>©2023 by {S}. Proudly created with Wix.com</span></p></div><div><span>bottom of page</span></div></div></div></body></html>
                """,
                        "<div class=\"wixui-rich-text\"><h2 class=\"font_2\"><span>",
                        "</span></h2></div>",
                        "<div class=\"wixui-rich-text\"><p class=\"font_8\"><span>",
                        "</span></p></div>"));
        ALL.put(
                "studio builder",
                skin(
                        """
                <!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="{L}-GB"><head><title>{T} &mdash; {S}</title><meta property="og:site_name" content="{S}"/><script>Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = {"templateId":"5c5a","authenticatedAccount":null,"website":{"siteTitle":"{S}","siteStatus":{"value":1}}};</script></head>
                <body id="collection-1" class="tweak-global-animations-enabled"><div id="siteWrapper" class="site-wrapper"><header id="header"><a href="/" data-animation-role="header-element">{S}</a><nav><a href="/our-story">Our story</a><a href="/sessions">Sessions</a><a href="/journal">Journal</a><a href="/cart"><span>0</span></a></nav></header>
                <main id="page" role="main"><article class="sections"><section class="page-section"><div class="sqs-block html-block"><div class="sqs-html-content"><h1 style="white-space:pre-wrap;">{T}</h1>{B}</div></div></section></article></main>
                <footer class="sections"><div class="sqs-block newsletter-block"><h2>Subscribe</h2><p>Sign up with your email address to receive news and updates.</p></div></footer></div></body></html>
                """,
                        "<h3 style=\"white-space:pre-wrap;\">",
                        "</h3>",
                        "<p class=\"\" style=\"white-space:pre-wrap;\">",
                        "</p>"));
        ALL.put("Welsh only", skin("""
                <!DOCTYPE html><html lang="cy"><head><meta charset="utf-8"><title>{T} :: {S}</title><meta name="description" content="{S}: gwybodaeth a chefnogaeth yn eich cymuned"></head>
                <body><a href="#cynnwys">Neidio i’r cynnwys</a><header><a href="/"><img src="/delweddau/logo.png" alt="{S}"></a><nav><ul><li><a href="/">Hafan</a></li><li><a href="/amdanom-ni">Amdanom ni</a></li><li><a href="/newyddion">Newyddion</a></li><li><a href="/digwyddiadau">Digwyddiadau</a></li><li><a href="/cysylltu">Cysylltu</a></li></ul></nav><form action="/chwilio"><input name="c" placeholder="Chwilio’r wefan"><button>Chwilio</button></form></header>
                <div id="cynnwys"><h1>{T}</h1>{B}</div><div class="rhannu"><h4>Rhannu’r dudalen hon</h4><a href="#">Facebook</a> <a href="#">E-bost</a></div>
                <footer><p>Hawlfraint {S}. Cedwir pob hawl.</p><a href="/preifatrwydd">Polisi preifatrwydd</a> <a href="/cwcis">Cwcis</a></footer></body></html>
                """, "<h2>", "</h2>", "<p>", "</p>"));
        ALL.put("made by hand in 2003", skin("""
                <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 5.0"><TITLE>{S}</TITLE></HEAD>
                <BODY BGCOLOR="#FFFFCC" TEXT="#000080" LINK="#0000FF"><CENTER><TABLE WIDTH="760" BORDER="0" CELLPADDING="6"><TR><TD COLSPAN="2" BGCOLOR="#99CCFF"><FONT FACE="Comic Sans MS" SIZE="6">{S}</FONT></TD></TR>
                <TR><TD VALIGN="TOP" WIDTH="140"><A HREF="/">Home</A><BR><A HREF="news.htm">News</A><BR><A HREF="links.htm">Links</A><BR><A HREF="guestbook.cgi">Guestbook</A><BR><IMG SRC="count.gif" ALT="Visitors: 10482"></TD>
                <TD VALIGN="TOP"><FONT FACE="Arial"><B><FONT SIZE="5">{T}</FONT></B><P>{B}<HR><I>Page last altered 14/06/2019</I></FONT></TD></TR></TABLE></CENTER></BODY></HTML>
                """, "<B>", "</B><BR>", "", "<BR><BR>"));
        ALL.put("bilingual in two columns", skin("""
                <!DOCTYPE html><html lang="{L}"><head><base href="/" /><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{T}</title></head><body class="site com_content view-article">
                <div id="system-message-container"></div><header><div class="brand">{S}</div><div class="mod-languages"><a href="/cy/">Cymraeg (CY)</a> <a href="/en/">English (UK)</a></div></header>
                <div class="login-module"><form action="/" method="post"><label>Username</label><input name="username"><label>Password</label><input type="password" name="password"><button>Log in</button><a href="/reset">Forgot your password?</a></form></div>
                <div class="com-content-article item-page"><div class="page-header"><h1>{T}</h1></div><dl class="article-info"><dt>Details / Manylion</dt><dd>Written by Super User</dd><dd>Hits / Trawiadau: 1408</dd></dl><div class="com-content-article__body">{B}</div></div>
                <div class="moduletable"><h3>Pobl hefyd yn darllen / Also read</h3><ul class="mostread"><li><a href="/a">Amseroedd agor / Opening hours</a></li><li><a href="/b">Sut i’n cyrraedd / How to find us</a></li></ul></div><footer>© {S}</footer></body></html>
                """, "<h2>", "</h2>", "<p>", "</p>"));
        ALL.put("leisure centre", skin("""
                <!DOCTYPE html><html lang="{L}"><head><meta charset="utf-8"><title>{T}</title><script src="https://kit.fontawesome.com/0.js"></script></head><body>
                <div class="modal" id="login-modal" hidden><div class="modal-dialog"><h5>Member log in</h5><form><input type="email" placeholder="Email"><input type="password" placeholder="PIN"><button>Log in</button></form></div></div>
                <div class="topbar"><a href="#login-modal">Log in</a><a href="/join">Join today</a></div><div class="instant-search"><input aria-label="Find a class"><div class="instant-search__empty" hidden>No results found. Try another word.</div></div>
                <div class="hero"><h1>{T}</h1></div><div class="container"><div class="col-md-8">{B}</div><div class="col-md-4"><div class="card"><h4>Enquire now</h4><form><input name="name"><div class="g-recaptcha" data-sitekey="6Lc"></div><button>Send</button></form></div></div></div>
                <div class="offer"><p>Join in January and pay nothing until March. <a href="/join">Claim offer</a></p></div><footer><p>{S}, part of the leisure trust</p></footer><script src="https://www.google.com/recaptcha/api.js" async></script></body></html>
                """, "<h3>", "</h3>", "<p>", "</p>"));
    }

    private FreshSkins() {}

    private static Skin skin(String template, String heading, String headingEnd, String line, String lineEnd) {
        return (site, content) -> {
            var body = new StringBuilder();
            for (var part : content.parts()) {
                // the first part's heading is the page's own
                if (!part.heading().equals(content.title())) {
                    body.append(heading).append(part.heading()).append(headingEnd);
                }
                for (var one : part.lines()) body.append(line).append(one).append(lineEnd);
            }
            return template.replace("{L}", content.language())
                    .replace("{T}", content.title())
                    .replace("{S}", site)
                    .replace("{B}", body);
        };
    }
}
