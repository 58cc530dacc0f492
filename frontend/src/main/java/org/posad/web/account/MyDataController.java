package org.posad.web.account;

import org.posad.accounts.PersonalExport;
import org.posad.security.CurrentLearner;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All that is kept of whoever has signed in. */
@RestController
class MyDataController {

    private final CurrentLearner learner;
    private final PersonalExport export;

    MyDataController(CurrentLearner learner, PersonalExport export) {
        this.learner = learner;
        this.export = export;
    }

    /** 401 for a visitor: there is nothing of theirs. */
    @GetMapping("/my/data.zip")
    ResponseEntity<StreamingResponseBody> data() {
        return learner.ifSignedIn()
                .map(person -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("application/zip"))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                        .<StreamingResponseBody>body(out -> export.write(person, out)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    private static String attachment() {
        return ContentDisposition.attachment()
                .filename("posad-my-data.zip")
                .build()
                .toString();
    }
}
