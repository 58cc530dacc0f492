package org.posad.web.certificates;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.certification.BulkCheck;
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

/**
 * For who has files in hand, or a table of codes. They are examined in memory and forgotten. What cannot be examined gets
 * status 422.
 */
@Controller
class FileExamination {

    private static final int MOST_FILES = 20;

    private final FileCheck check;
    private final BulkCheck bulk;
    private final VerifyAnswer answer;

    FileExamination(FileCheck check, BulkCheck bulk, VerifyAnswer answer) {
        this.check = check;
        this.bulk = bulk;
        this.answer = answer;
    }

    @PostMapping("/verify")
    String examine(
            @RequestParam List<MultipartFile> file,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var language = VerifyAnswer.language(lang, accepted);
        answer.prepare(model, response, language);
        if (file.size() > 1) {
            return severalFiles(file, language, model, response);
        }
        var content = file.getFirst().getBytes();
        var verdict = check.check(content);
        if (verdict instanceof FileVerdict.Refused(var why) && why == FileProblem.UNKNOWN_KIND) {
            var list = QuestionList.read(content);
            if (list.isPresent()) {
                return table(list.get(), language, model, response);
            }
        }
        show(verdict, language, model, response);
        return VerifyAnswer.PAGE;
    }

    private void show(FileVerdict verdict, Locale language, Model model, HttpServletResponse response) {
        switch (verdict) {
            case FileVerdict.Examined(var result, var sheet) -> {
                answer.show(result, language, model, response);
                model.addAttribute("sheet", sheet.name());
            }
            case FileVerdict.NotGenuine _ -> answer.state(model, "forged", language);
            case FileVerdict.Forgotten _ -> answer.state(model, "forgotten", language);
            case FileVerdict.OfAnotherIssuer(var certificate, var standing) -> {
                answer.state(model, "other", language);
                answer.say(model, VerifyWords.in(language).of("other." + standing.name(), certificate.issuer(), ""));
                model.addAttribute("foreign", certificate);
            }
            case FileVerdict.Refused(var why) -> refuse("why." + why.name(), language, model, response);
        }
    }

    private String severalFiles(List<MultipartFile> files, Locale language, Model model, HttpServletResponse response)
            throws IOException {
        if (files.size() > MOST_FILES) {
            return refuse("why.TOO_MANY_FILES", language, model, response);
        }
        var lines = new ArrayList<SeveralLine>();
        for (var each : files) {
            lines.add(SeveralLine.of(each.getOriginalFilename(), check.check(each.getBytes()), language));
        }
        return several(lines, language, model);
    }

    private String table(QuestionList list, Locale language, Model model, HttpServletResponse response) {
        if (list.questions().size() > BulkCheck.MOST) {
            return refuse("why.TOO_MANY_ROWS", language, model, response);
        }
        var lines = bulk.check(list.questions()).stream()
                .map(found -> SeveralLine.of(found, language))
                .toList();
        return several(lines, language, model);
    }

    private String several(List<SeveralLine> lines, Locale language, Model model) {
        answer.state(model, "several", language);
        model.addAttribute("lines", lines);
        model.addAttribute("good", lines.stream().filter(SeveralLine::isValid).count());
        return "certificates/several";
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    String unreadable(Exception problem, Model model, HttpServletResponse response, Locale accepted) {
        var language = VerifyAnswer.language(null, accepted);
        answer.prepare(model, response, language);
        var why = problem instanceof MaxUploadSizeExceededException ? FileProblem.TOO_LARGE : FileProblem.UNKNOWN_KIND;
        return refuse("why." + why.name(), language, model, response);
    }

    private String refuse(String why, Locale language, Model model, HttpServletResponse response) {
        answer.state(model, "refused", language);
        answer.say(model, VerifyWords.in(language).of(why));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VerifyAnswer.PAGE;
    }
}
