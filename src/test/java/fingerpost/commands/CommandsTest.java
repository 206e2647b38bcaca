package fingerpost.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fingerpost.TestArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String GOOD = "{\"title\":\"Back pain\",\"url\":\"https://example.org/back\"}\n";

    /** What a command said and how it ended. */
    record Said(int exit, String out, String err) {}

    private final TestArea area = TestArea.fresh();

    @TempDir
    Path files;

    @BeforeEach
    void settings() throws IOException {
        var database = area.databaseUrl() == null ? "" : "database_url: \"" + area.databaseUrl() + "\"\n";
        Files.writeString(area.folder().resolve("fingerpost.yaml"), "semantic: off\n" + database);
    }

    @AfterEach
    void close() {
        area.close();
    }

    private Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var all = Stream.concat(
                            Arrays.stream(arguments),
                            Stream.of("--data", area.folder().toString()))
                    .toArray(String[]::new);
            int exit = Commands.run(all);
            return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content).toString();
    }

    @Test
    void accounts_are_given_by_whoever_has_the_machine() {
        var added = run("staff", "add", "sam@example.org", "--role", "administrator", "--name", "Sam");
        assertThat(added.exit()).isZero();
        assertThat(added.out()).contains("http://localhost:8080/staff/link/");
        assertThat(run("staff", "add", "sam@example.org", "--role", "reader").exit())
                .isZero();
        assertThat(run("staff", "list").out()).contains("sam@example.org  reader  on");
        assertThat(run("staff", "add", "sam@example.org", "--role", "king").err())
                .contains("The role must be one of reader, practice-editor, curator, clinician, administrator.");
        assertThat(run("staff", "add", "nobody", "--role", "reader").err())
                .contains("An e-mail address looks like name@example.org.");
        assertThat(run("staff", "add", "x@example.org", "--role", "practice-editor", "--practice", "none")
                        .err())
                .contains("There is no practice none");
        assertThat(run("staff").exit()).isEqualTo(2);
    }

    @Test
    void settings_of_sign_in_that_cannot_be_used_are_told_without_their_secrets() throws IOException {
        for (var line : new String[] {"smtp_url: \"mail.example:hunter2\"", "oidc_issuer: here", "base_url: guide"}) {
            Files.writeString(area.folder().resolve("fingerpost.yaml"), line + "\n");
            var said = run("staff", "list");
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("must be like").doesNotContain("hunter2");
        }
    }

    @Test
    void what_is_imported_is_found_and_exported() throws IOException {
        assertThat(run("import", file("a.jsonl", GOOD)).exit()).isZero();

        var found = run("search", "sore back pain");
        assertThat(found.exit()).isZero();
        assertThat(found.out()).contains("Back pain").contains("https://example.org/back");

        var exported = files.resolve("out.csv");
        assertThat(run("export", exported.toString()).exit()).isZero();
        assertThat(exported).content().contains("https://example.org/back");
        assertThat(run("export").out()).contains("\"url\":\"https://example.org/back\"");
    }

    @Test
    void bad_lines_are_named_and_the_good_ones_are_in() throws IOException {
        var said = run("import", file("a.jsonl", GOOD + "{\"title\":\n{\"url\":\"https://example.org/untitled\"}\n"));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("a.jsonl, line 2:").contains("line 3: title is missing");
        assertThat(said.out()).containsPattern("resource +1 added.* 1 refused").containsPattern("unknown .* 1 refused");
        assertThat(area.catalogue().publicEntries()).isEqualTo(1);
    }

    @Test
    void a_dry_run_tells_and_changes_nothing() throws IOException {
        var said = run("import", "--dry-run", file("a.jsonl", GOOD));

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("would change").contains("1 added");
        assertThat(area.catalogue().publicEntries()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        var said = run("import", files.resolve("missing.csv").toString());

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err().strip().lines()).hasSize(1).first().asString().startsWith("Nothing was imported from");
    }

    @Test
    void a_file_whose_format_nobody_knows_is_wrong_usage() throws IOException {
        var said = run("import", file("entries.txt", GOOD));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--format").contains("csv, xlsx, jsonl or bookmarks");
    }

    @Test
    void an_unknown_setting_in_the_file_is_noticed() throws IOException {
        Files.writeString(area.folder().resolve("fingerpost.yaml"), "prot: 8080\n");

        var said = run("index");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("prot").contains("port");
    }

    @Test
    void addresses_to_let_through_are_told_when_they_are_none() throws IOException {
        Files.writeString(area.folder().resolve("fingerpost.yaml"), "allow_addresses: 10.0.0.0/99\n");

        var said = run("index");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err())
                .isEqualToIgnoringNewLines("The setting allow_addresses must be ranges of addresses such as"
                        + " 10.1.0.0/16 or fd00::/8, separated by commas, not 10.0.0.0/99.");
    }

    @Test
    void a_command_nobody_knows_is_wrong_usage() {
        assertThat(run("conjure").exit()).isEqualTo(2);
    }

    @Test
    void a_practice_is_added_once_and_renamed_after() {
        assertThat(run("practice", "add", "oak", "--name", "Oak Surgery").exit())
                .isZero();
        assertThat(run("practice", "add", "oak", "--name", "Oak Medical Centre").exit())
                .isZero();

        assertThat(area.catalogue().practices().values())
                .extracting(practice -> practice.name().best("en"))
                .containsExactly("Oak Medical Centre");
        var wrong = run("practice", "add", "Not A Slug", "--name", "Oak");
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("small letters");
    }

    @Test
    void a_list_of_practices_is_added_with_an_invitation_each_and_only_once() throws IOException {
        var list = files.resolve("list.csv");
        Files.writeString(
                list,
                "code,name,address1,postcode,easting\nX1,Oak Surgery,1 OAK ROAD,CF1 1AA,1\nX2,,2 Road,CF1 1AB,2\n");
        var tried = run("practice", "import", list.toString(), "--dry-run");
        assertThat(tried.out()).contains("1 practices would be added, 0 there already, 1 refused.");
        assertThat(area.catalogue().practices()).isEmpty();
        var done = run("practice", "import", list.toString());
        assertThat(done.exit()).isEqualTo(Commands.SOME_REFUSED);
        assertThat(done.out()).containsPattern("oak-surgery\thttp\\S+/staff/link/\\S+");
        assertThat(done.err()).contains("line 3: title: is missing");
        assertThat(run("practice", "import", list.toString()).out())
                .contains("0 practices added, 1 there already")
                .doesNotContain("/staff/link/");
        Files.writeString(list, "a,b\n1,2\n");
        assertThat(run("practice", "import", list.toString()).err()).contains("the file has no column called name");
    }

    @Test
    void a_search_with_a_wrong_value_says_what_is_allowed() {
        assertThat(run("search", "back", "--lang", "fr").err()).contains("en or cy");
        assertThat(run("search", "back", "--limit", "0").exit()).isEqualTo(2);
        assertThat(run("search", "back", "--practice", "nobody").err()).contains("nobody");
    }

    @Test
    void the_demonstration_area_loads_and_answers_and_loading_it_again_changes_nothing() {
        assertThat(run("demo").out()).contains("901 entries");
        long revision = area.catalogue().refresh();

        assertThat(run("demo").exit()).isZero();

        assertThat(area.catalogue().refresh()).isEqualTo(revision);
        assertThat(run("search", "gp", "--postcode", "CF14 4XW", "--limit", "3").out())
                .contains(" km)");
    }

    @Test
    void an_area_file_with_something_wrong_changes_nothing() throws IOException {
        var said = run("area", file("area.json", "{\"name\":{\"en\":\"Here\"},\"districts\":[\"not one\"]}"));

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("districts");
        assertThat(area.catalogue().area().name().best("en")).isEqualTo("Your area");
    }

    @Test
    void two_runs_of_judged_queries_are_compared_query_by_query() throws IOException {
        assertThat(run("import", file("a.jsonl", GOOD)).exit()).isZero();
        var judged = file("judged.jsonl", """
                {"id":"q1","query":"back pain","gold":[{"url":"https://example.org/back","grade":3}]}
                {"id":"q2","query":"sore ankle","gold":[{"url":"https://example.org/ankle","grade":3}]}
                """);
        var kept = files.resolve("run.jsonl").toString();
        var first = run("evaluate", judged, "--save", kept, "--worst", "5", "--ablation");
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("without common-first", "without slips", "q2  not in the first ten")
                .doesNotContain("q1  place");

        assertThat(run("import", file("b.jsonl", "{\"title\":\"Sore ankle\",\"url\":\"https://example.org/ankle\"}\n"))
                        .exit())
                .isZero();
        assertThat(run("evaluate", judged, "--against", kept).out())
                .contains("1 better, 0 worse, 1 the same", "q2  not in the first ten to place 1  \"sore ankle\"");

        var wrong = run("evaluate", judged, "--against", judged);
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("is not a run that --save has kept.").doesNotContain("Exception");
    }

    @Test
    void how_common_a_topic_is_is_kept_and_exported_and_a_wrong_word_is_named() throws IOException {
        var topic = "{\"kind\":\"topic\",\"id\":\"colds\",\"title\":\"Colds\",\"prevalence\":\"very-common\"}\n";
        assertThat(run("import", file("t.jsonl", topic)).exit()).isZero();
        assertThat(run("export").out()).contains("\"prevalence\":\"very-common\"");
        assertThat(run("export", "--format", "csv").out()).contains("very-common");
        var wrong = run("import", file("w.jsonl", topic.replace("very-common", "often")));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out() + wrong.err()).contains("allowed are very-common, common, uncommon, rare, very-rare");
        assertThat(run("import", file("n.jsonl", topic.replace("\"very-common\"", "null")))
                        .exit())
                .isZero();
        assertThat(run("export").out()).doesNotContain("prevalence");
    }

    @Test
    void whom_a_topic_is_for_is_kept_and_exported_and_a_wrong_word_is_named() throws IOException {
        var topic = "{\"kind\":\"topic\",\"id\":\"croup\",\"title\":\"Croup\",\"lifeStages\":[\"baby\",\"child\"]}\n";
        assertThat(run("import", file("t.jsonl", topic)).exit()).isZero();
        assertThat(run("export").out()).contains("\"lifeStages\":[\"baby\",\"child\"]");
        assertThat(run("export", "--format", "csv").out()).contains("baby | child");
        var wrong = run("import", file("w.jsonl", topic.replace("child", "kids")));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out() + wrong.err())
                .contains("has \"kids\"; allowed are baby, child, teenager, pregnancy, later-life");
        assertThat(run("export").out()).contains("\"lifeStages\":[\"baby\",\"child\"]");
    }

    @Test
    void a_sheet_with_other_headings_is_refused_with_a_match_that_can_be_accepted_or_corrected() throws IOException {
        var sheet = file("links.csv", "Page name;Web address;Because\nSleep;https://sleep.example;Good\n");
        var plain = run("import", sheet);
        assertThat(plain.exit()).isEqualTo(3);
        assertThat(plain.err())
                .contains("unknown column", "Page name", "title.en (certain)", "Because", "--match guess");
        var tried = run("import", sheet, "--match", "guess", "--match", "Because=why.en", "--dry-run");
        assertThat(tried.exit()).isZero();
        assertThat(tried.out()).contains("why.en (certain)", "would change this", "1 added");
        assertThat(run("import", sheet, "--match", "Page name=title.en,Web address=url")
                        .out())
                .contains("left out", "1 added");
        assertThat(run("export", "--format", "jsonl").out()).contains("\"status\":\"draft\"");
        assertThat(run("import", sheet, "--match", "Nothing=url").exit()).isEqualTo(2);
        assertThat(run("import", sheet, "--match", "guess", "--status", "live").err())
                .contains("must be draft, review or published");
    }

    @Test
    void bookmarks_come_in_and_go_out() throws IOException {
        var bookmarks = file(
                "bookmarks.html",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF=\"https://sleep.example\">Sleep</A></DL>");
        assertThat(run("import", bookmarks, "--status", "published").out()).contains("1 added");
        assertThat(run("export", "--format", "bookmarks").out())
                .contains("HREF=\"https://sleep.example\"", ">Sleep</A>");
        assertThat(run("export", "--format", "xlsx").err()).contains("is read and not written");
        assertThat(run("import", file("page.html", "<html><p>Hello</p></html>")).err())
                .contains("is a web page and no bookmark file");
    }

    @Test
    void links_are_looked_at_and_told_in_a_table() throws IOException {
        var web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        web.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            boolean there = path.equals("/back");
            var page = "<title>Back pain</title><main><h1>Back pain</h1><p>"
                    + "Most backs mend by themselves within weeks. ".repeat(20) + "</p></main>";
            var bytes = (there ? page : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(there ? 200 : path.equals("/gone") ? 410 : 404, there ? bytes.length : -1);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        web.start();
        try {
            Files.writeString(
                    area.folder().resolve("fingerpost.yaml"),
                    "allow_addresses: 127.0.0.0/8\n",
                    java.nio.file.StandardOpenOption.APPEND);
            var at = "http://127.0.0.1:" + web.getAddress().getPort();
            var lines = "{\"id\":\"back\",\"title\":\"Back pain\",\"url\":\"" + at + "/back\"}\n"
                    + "{\"id\":\"gone\",\"title\":\"Gone\",\"url\":\"" + at + "/gone\"}\n"
                    + "{\"id\":\"new\",\"title\":\"New\",\"url\":\"" + at + "/missing\"}\n";
            assertThat(run("import", file("a.jsonl", lines)).exit()).isZero();

            var one = run("check", "back", "nothing");
            assertThat(one.exit()).isEqualTo(1);
            assertThat(one.err()).contains("There is no entry nothing.");
            assertThat(one.out()).contains("1 links were looked at.").contains("back  ok  " + at + "/back");

            var all = run("check", "--all");
            assertThat(all.exit()).isZero();
            assertThat(all.out())
                    .contains("3 links were looked at.")
                    .containsPattern("ok +1 +1\\b")
                    .containsPattern("broken +1 +1\\b")
                    .containsPattern("not known +1 +1\\b");
            assertThat(run("check").out()).contains("0 links were looked at.");
            assertThat(run("check", "--all", "--due").exit()).isEqualTo(2);

            Files.writeString(
                    area.folder().resolve("fingerpost.yaml"),
                    "control_urls: " + at + "/nothing-there\n",
                    java.nio.file.StandardOpenOption.APPEND);
            var outage = run("check", "--all");
            assertThat(outage.exit()).isEqualTo(3);
            assertThat(outage.err()).contains("looks like an outage on our side");
        } finally {
            web.stop(0);
        }
    }

    @Test
    void controls_that_are_no_web_addresses_are_refused() throws IOException {
        Files.writeString(area.folder().resolve("fingerpost.yaml"), "control_urls: \"ftp://x\"\n");
        var said = run("check");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("must hold web addresses such as https://www.gov.uk/, not ftp://x");
    }
}
