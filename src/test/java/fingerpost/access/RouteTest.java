package fingerpost.access;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RunningGuide;
import fingerpost.StaffVisitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every staff route there is, asked by nobody and by every role. */
class RouteTest {

    private record Route(String method, String path, HandlerMethod handler) {

        boolean hasVariables() {
            return path.contains("{");
        }

        String asked() {
            return path.replaceAll("\\{[^}]*}", "none");
        }
    }

    @Test
    void every_route_says_who_may_ask_and_nobody_else_gets_in() {
        try (var guide = RunningGuide.empty()) {
            var routes = routes(guide);
            assertThat(routes).hasSizeGreaterThan(10);
            var undeclared = routes.stream()
                    .filter(route -> !Rule.of(route.handler()).isDeclared())
                    .toList();
            assertThat(undeclared).isEmpty();
            var visitors = new EnumMap<Role, StaffVisitor>(Role.class);
            // one administrator stays, whatever the routes do to the others
            StaffVisitor.account(Role.ADMINISTRATOR, guide);
            var wrong = new ArrayList<String>();
            var table = new StringBuilder();
            for (var route : routes) {
                var rule = Rule.of(route.handler());
                var marks = new StringBuilder();
                var nobody = ask(route, StaffVisitor.at(guide), "/staff/sign-in");
                if (rule.everyone() == leadsToSignIn(nobody) && !route.path().contains("sign-out"))
                    wrong.add("nobody " + route + " " + nobody.statusCode());
                marks.append(rule.everyone() ? "  yes" : "   - ");
                for (var role : Role.values()) {
                    var visitor = visitors.get(role);
                    if (visitor == null || visitor.get("/staff").statusCode() != 200) {
                        visitor = StaffVisitor.as(role, guide);
                        visitors.put(role, visitor);
                    }
                    var answer = ask(route, visitor, "/staff");
                    boolean allowed = rule.allows(role);
                    if (!isRight(route, allowed, answer)) wrong.add(role + " " + route + " " + answer.statusCode());
                    marks.append(allowed ? "  yes" : "   - ");
                }
                table.append(String.format("%-5s%-46s%s%n", route.method(), route.path(), marks));
            }
            System.out.printf("%-51s nobo read prac cura clin admi%n%s", "", table);
            assertThat(wrong).isEmpty();
        }
    }

    private static boolean isRight(Route route, boolean allowed, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) return false;
        if (!allowed) return answer.statusCode() == 404;
        // what is let in may still ask for something that is not there
        return (answer.statusCode() != 404 || route.hasVariables())
                && answer.statusCode() != 403
                && (!leadsToSignIn(answer) || route.path().contains("sign-out"));
    }

    private static boolean leadsToSignIn(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 302 && (to.equals("/staff/sign-in") || to.startsWith("/staff/sign-in?to="));
    }

    private static HttpResponse<String> ask(Route route, StaffVisitor visitor, String formFrom) {
        if (route.method().equals("GET")) return visitor.get(route.asked());
        return visitor.post(formFrom, route.asked(), Map.of());
    }

    private static List<Route> routes(RunningGuide guide) {
        var mapping = guide.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean ofStaff = handler.getBeanType().getPackageName().startsWith("fingerpost.staff");
            for (var path : info.getPatternValues()) {
                assertThat(path.equals("/staff") || path.startsWith("/staff/"))
                        .as("%s is a staff page, so it must be under /staff, and no other may be", path)
                        .isEqualTo(ofStaff);
                if (!ofStaff) continue;
                assertThat(info.getMethodsCondition().getMethods()).as(path).isNotEmpty();
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    routes.add(new Route(method.name(), path, handler));
                }
            }
        });
        routes.sort(java.util.Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }
}
