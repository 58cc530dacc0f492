package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.certification.FileCheck;
import org.posad.certification.FileProblem;
import org.posad.certification.FileVerdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** For who has a file in hand. It is examined in memory and forgotten. What cannot be examined gets status 422. */
@Controller
class FileExamination {

    private final FileCheck check;
    private final VerifyAnswer answer;

    FileExamination(FileCheck check, VerifyAnswer answer) {
        this.check = check;
        this.answer = answer;
    }

    @PostMapping("/verify")
    String examine(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var language = VerifyAnswer.language(lang, accepted);
        answer.prepare(model, response, language);
        switch (check.check(file.getBytes())) {
            case FileVerdict.Examined(var result, var sheet) -> {
                answer.show(result, language, model, response);
                model.addAttribute("sheet", sheet.name());
            }
            case FileVerdict.NotGenuine _ -> answer.state(model, "forged", language);
            case FileVerdict.Forgotten _ -> answer.state(model, "forgotten", language);
            case FileVerdict.OfAnotherIssuer(var issuer) -> {
                answer.state(model, "other", language);
                model.addAttribute("other", issuer);
            }
            case FileVerdict.Refused(var why) -> refuse(why, language, model, response);
        }
        return VerifyAnswer.PAGE;
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    String unreadable(Exception problem, Model model, HttpServletResponse response, Locale accepted) {
        var language = VerifyAnswer.language(null, accepted);
        answer.prepare(model, response, language);
        var tooLarge = problem instanceof MaxUploadSizeExceededException;
        refuse(tooLarge ? FileProblem.TOO_LARGE : FileProblem.UNKNOWN_KIND, language, model, response);
        return VerifyAnswer.PAGE;
    }

    private void refuse(FileProblem why, Locale language, Model model, HttpServletResponse response) {
        answer.state(model, "refused", language);
        model.addAttribute("why", why.name());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
