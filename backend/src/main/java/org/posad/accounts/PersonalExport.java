package org.posad.accounts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** All that Posad keeps of a person, as a zip of JSON files and programs. */
@Service
public class PersonalExport {

    private final List<PersonalData> modules;

    PersonalExport(List<PersonalData> modules) {
        this.modules = modules;
    }

    /** Writes while it reads, so that a long history takes no more memory than a short one. */
    public void write(LearnerId learner, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var module : modules) {
            module.export(learner, (path, content) -> {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            });
        }
        zip.finish();
    }
}
