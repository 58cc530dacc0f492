package org.posad.sandbox;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.sandbox.box.BoxUnavailable;
import org.posad.sandbox.box.Boxes;
import org.posad.sandbox.cgroup.ControlGroups;
import org.posad.sandbox.host.Instance;
import org.posad.sandbox.host.User;

/** Finds out what the machine offers and opens the boxes if it is enough. */
final class IsolationCheck {

    /** Program, and what to install for it. */
    private static final Map<String, String> PROGRAMS = Map.of(
            "bwrap", "bubblewrap",
            "perl", "perl-base");

    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"), Path.of("/sbin"));

    private IsolationCheck() {}

    static Isolation isolate(Settings settings, Instance instance, Map<String, Path> toolchains) {
        var obstacles = missingPrograms();
        Optional<ControlGroups> groups = ControlGroups.find(instance.name());
        if (groups.isEmpty()) {
            obstacles.add("There are no control groups (memory, pids, cpu) that this service may use: run it as root,"
                    + " or as a systemd unit or scope with Delegate=yes.");
        }
        if (!obstacles.isEmpty() || groups.isEmpty()) {
            return new Isolation(null, "none: programs are refused", obstacles);
        }
        try {
            Boxes boxes = Boxes.open(settings, instance, groups.get(), toolchains);
            return new Isolation(
                    boxes, "bubblewrap, control groups " + groups.get().description(), weaknesses());
        } catch (BoxUnavailable e) {
            return new Isolation(null, "none: programs are refused", List.of(reason(e)));
        } catch (IllegalStateException | UncheckedIOException e) {
            return new Isolation(null, "none: programs are refused", List.of(String.valueOf(e.getMessage())));
        }
    }

    private static List<String> missingPrograms() {
        var missing = new ArrayList<String>();
        PROGRAMS.forEach((program, debianPackage) -> {
            if (FOLDERS.stream().noneMatch(folder -> Files.isExecutable(folder.resolve(program)))) {
                missing.add("The program %s is missing: apt-get install %s.".formatted(program, debianPackage));
            }
        });
        return missing;
    }

    private static String reason(BoxUnavailable e) {
        return e.getMessage() + " Does the kernel allow user namespaces (sysctl user.max_user_namespaces,"
                + " kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)?";
    }

    private static List<String> weaknesses() {
        return User.isRoot()
                ? List.of()
                : List.of(
                        "Not run as root: boxes share this user's id instead of having one each.",
                        "Not run as root: the number of files in a box is bounded by its memory only.");
    }
}
