package fingerpost.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of an entry that a column of a spreadsheet can be matched with, and the headings people give them. */
final class SheetField {

    /** By language: the field's name gets the language after a dot. */
    static final Set<String> BY_LANGUAGE = Set.of("title", "summary", "why", "urls", "everyday");

    /** Fields that several columns may fill together. */
    static final Set<String> TOGETHER = Set.of("topics", "everyday", "codes", "service.address", "service.serves");

    /** What people call it, in English and Welsh, in small letters without accents; the first is what it is called. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    /** Columns that are never brought in, since nobody wrote them for the public, whatever they hold. */
    static final List<String> NOTES =
            List.of("notes", "note", "comments", "comment", "staff notes", "internal notes", "nodiadau", "sylwadau");

    static {
        put("id", "id");
        put(
                "title",
                "title, name, page title, page name, page, link title, link name, link text, resource, resource name,"
                        + " resource title, service, service name, name of service, heading, website name");
        put("title cy", "teitl, enw, enw r gwasanaeth, enw gwasanaeth, gwasanaeth, teitl y dudalen, adnodd");
        put(
                "url",
                "url, link, web address, website, web site, web link, weblink, web page, webpage, website address,"
                        + " website link, hyperlink, page address, href, uri, site, web, dolen, gwefan, cyfeiriad gwe,"
                        + " cyfeiriad y wefan, tudalen we");
        put(
                "summary",
                "summary, description, short description, about, details, what it is, blurb, synopsis, overview,"
                        + " information");
        put("summary cy", "crynodeb, disgrifiad, manylion, gwybodaeth");
        put(
                "why",
                "why, why we point here, why we recommend it, why listed, why it is here, reason, reason for listing,"
                        + " rationale, recommended because");
        put("why cy", "pam, rheswm, pam rydym yn cyfeirio yma");
        put(
                "topics",
                "topics, topic, category, categories, condition, conditions, subject, subjects, tags, tag, theme,"
                        + " themes, folder, pwnc, pynciau, categori, categoriau, cyflwr, cyflyrau, thema, tagiau");
        put(
                "everyday",
                "everyday phrases, everyday words, phrases, search terms, search words, keywords, key words,"
                        + " also known as, synonyms, what people say, people say, plain words, lay terms");
        put("everyday cy", "ymadroddion, ymadroddion bob dydd, geiriau bob dydd, geiriau allweddol, termau chwilio");
        put("codes", "codes, snomed, snomed ct, snomed code, snomed codes, icd 10, icd10");
        put("source", "source, publisher, published by, ffynhonnell, cyhoeddwr");
        put("format", "format, media, medium, fformat");
        put("kind", "kind, math");
        put("status", "status, statws");
        put("audience", "audience, who can see it, visibility, cynulleidfa");
        put("reach", "reach, local or national, cyrhaeddiad");
        put(
                "review.on",
                "reviewed on, reviewed, review date, date reviewed, date of review, last reviewed, last review,"
                        + " last checked, checked on, checked, date checked, adolygwyd, adolygwyd ar, dyddiad adolygu,"
                        + " adolygwyd ddiwethaf, dyddiad gwirio");
        put("review.by", "reviewed by, reviewer, checked by, adolygwyd gan, adolygydd");
        put(
                "review.next",
                "next review, next review date, review due, review due date, review again, due,"
                        + " adolygiad nesaf, dyddiad adolygiad nesaf");
        put("publisherReview.on", "page last reviewed, page reviewed, publisher reviewed");
        put("publisherReview.next", "page next review, publisher next review, page review due");
        put(
                "service.organisation",
                "organisation, organization, provider, provided by, run by, charity, sefydliad,"
                        + " darparwr, mudiad, elusen");
        put(
                "service.phone",
                "phone, telephone, tel, phone number, telephone number, contact number, tel no, phone no,"
                        + " mobile, ffon, rhif ffon, teleffon");
        put("service.email", "email, e mail, email address, e mail address, ebost, e bost, cyfeiriad e bost");
        put(
                "service.address",
                "address, street, street address, postal address, address line 1, address line 2,"
                        + " address line 3, address 1, address 2, address 3, town, city, county, location, venue, building,"
                        + " cyfeiriad, stryd, tref, dinas, sir, lleoliad, adeilad");
        put("service.postcode", "postcode, post code, postal code, cod post, codpost");
        put("service.lat", "latitude, lat, lledred");
        put("service.lon", "longitude, lon, lng, long, hydred");
        put(
                "service.hours",
                "opening hours, opening times, hours, open, times, when, oriau agor, oriau, amseroedd,"
                        + " amseroedd agor");
        put("service.serves", "serves, area served, areas served, postcodes served, districts, ardal, ardaloedd");
        put("service.referral", "referral, referrals, how to refer, atgyfeirio");
        put("service.cost", "cost, price, fee, charge, charges, pris, ffi, tal");
        put("service.languages", "languages, language, languages spoken, iaith, ieithoedd");
    }

    private SheetField() {}

    private static void put(String field, String words) {
        WORDS.put(field, List.of(words.split(",\\s*")));
    }

    /** Every heading people give a field, with the field; one in Welsh only is followed by " cy". */
    static Map<String, List<String>> words() {
        return WORDS;
    }

    /** The names of all the fields, each by language once for each of these. */
    static List<String> all(Collection<String> languages) {
        var all = new ArrayList<String>();
        for (var field : WORDS.keySet()) {
            if (field.endsWith(" cy")) continue;
            if (!BY_LANGUAGE.contains(field)) all.add(field);
            else for (var language : languages) all.add(field + "." + language);
            if (field.equals("url")) languages.stream().skip(1).forEach(language -> all.add("urls." + language));
        }
        return List.copyOf(all);
    }

    /** The field without its language. */
    static String base(String field) {
        int dot = field.indexOf('.');
        var base = dot < 0 ? field : field.substring(0, dot);
        return BY_LANGUAGE.contains(base) ? base : field;
    }
}
