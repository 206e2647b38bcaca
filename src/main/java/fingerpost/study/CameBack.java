package fingerpost.study;

import fingerpost.web.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Is told by a page of results that its reader came back to it; answers nothing, and changes nothing but a count. */
@Controller
final class CameBack {

    private final Trial trial;

    CameBack(Trial trial) {
        this.trial = trial;
    }

    @PostMapping("/came-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(@RequestParam(name = Trial.TICKET, required = false) @Nullable String ticket) {
        trial.did(Trial.Deed.BACK, ticket);
    }
}
