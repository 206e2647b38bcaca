package fingerpost.site;

import java.util.ArrayList;
import java.util.List;

/** The address of every kind of public page in the demonstration, in both languages. */
final class EveryPage {

    private static final List<String> PATHS = List.of(
            "/",
            "/search?q=knee+hurts+going+downstairs",
            "/search?q=gp&postcode=CF14+4XW",
            "/search?q=gp&postcode=ZZ1&page=-1&kind=x",
            "/search?q=",
            "/search?q=crushing+chest+pain+and+sweating",
            "/search?q=i+want+to+die",
            "/search?q=chest+pain",
            "/search?q=zzqqxx",
            "/topics",
            "/topics/back-pain",
            "/topics/gp-practices",
            "/topics/gp-practices?postcode=CF10&page=2",
            "/topics/infections",
            "/topics/nowhere",
            "/entries/nhsuk-amputation",
            "/entries/gp-w97057",
            "/entries/nowhere",
            "/report/nhsuk-amputation",
            "/report/nowhere",
            "/suggest",
            "/about",
            "/accessibility",
            "/privacy",
            "/changes",
            "/changes?page=2",
            "/changes?kind=withdrawn",
            "/about/red-flags",
            "/practice/west-quay-medical-centre/",
            "/practice/west-quay-medical-centre/topics/back-pain",
            "/practice/west-quay-medical-centre/search?q=knee",
            "/search?q=knee&handout=yes&pick=nhsuk-amputation",
            "/handout",
            "/handout?pick=nhsuk-amputation&pick=gp-w97057",
            "/handout?code=HKM",
            "/handout/HKM2-9XT-CDPQ",
            "/practice/nowhere/",
            "/nowhere");

    private EveryPage() {}

    static List<String> paths() {
        var all = new ArrayList<>(PATHS);
        for (var path : PATHS) all.add("/cy" + path);
        return all;
    }
}
