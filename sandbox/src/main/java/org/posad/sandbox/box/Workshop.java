package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posad.sandbox.seccomp.Architecture;
import org.posad.sandbox.seccomp.SeccompFilter;

/** The folder from which boxes are started; its files are the same for all of them. */
record Workshop(Path folder) {

    private static final String PASSWD = "learner:x:1000:1000:learner:/tmp:/bin/bash\n";
    private static final String GROUP = "learner:x:1000:\n";
    private static final String HOSTS = "127.0.0.1 localhost box\n::1 localhost\n";
    private static final String NSSWITCH = "passwd: files\ngroup: files\nhosts: files\n";

    static Workshop furnish(Path folder, Architecture architecture, List<String> bwrapArguments) {
        var workshop = new Workshop(folder);
        workshop.put("arguments", (String.join("\0", bwrapArguments) + "\0").getBytes(StandardCharsets.UTF_8));
        workshop.put("seccomp", SeccompFilter.bytes(architecture));
        workshop.put("passwd", PASSWD.getBytes(StandardCharsets.UTF_8));
        workshop.put("group", GROUP.getBytes(StandardCharsets.UTF_8));
        workshop.put("hosts", HOSTS.getBytes(StandardCharsets.UTF_8));
        workshop.put("nsswitch.conf", NSSWITCH.getBytes(StandardCharsets.UTF_8));
        workshop.put("init.pl", resource("/box/init.pl"));
        workshop.put("launch.pl", resource("/box/launch.pl"));
        return workshop;
    }

    Path launchScript() {
        return folder.resolve("launch.pl");
    }

    /** What a box's start complains of. */
    Path log(int box) {
        return folder.resolve("box-" + box + ".log");
    }

    private void put(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (var in = Workshop.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
