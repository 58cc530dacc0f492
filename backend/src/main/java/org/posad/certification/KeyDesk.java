package org.posad.certification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./posad keys}: what an operator does with the keys that certificates are signed with, while the platform runs. */
public final class KeyDesk {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final KeyRegister register;
    private final Clock clock;
    private final PrintStream out;

    /** @param file of the private key that signs */
    public KeyDesk(Path file, JdbcClient jdbc, Clock clock, PrintStream out) {
        this.file = file;
        this.register = new KeyRegister(jdbc, clock);
        this.clock = clock;
        this.out = out;
    }

    /** @return false if it was not done; the reason is printed */
    public boolean run(List<String> words) throws IOException {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "new" -> anew();
            case "list" -> list();
            case "retire" -> with(words, this::retire);
            case "compromise" -> with(words, this::compromise);
            default -> refuse("Say what to do with the keys: new, list, retire KEY or compromise KEY.");
        };
    }

    /** The private key before it is put aside, not deleted: that is a person's decision. */
    private boolean anew() throws IOException {
        if (Files.exists(file)) {
            var aside = file.resolveSibling("%s.until-%s".formatted(file.getFileName(), MOMENT.format(now())));
            Files.move(file, aside);
            out.printf("The private key before is in %s. Destroy it once nothing is signed with it any more.%n", aside);
        }
        KeyFile.create(file);
        out.printf(
                "A new key is in %s, and signs from now on. Keep two copies off this machine, under lock.%n"
                        + "What was signed with the keys before stays valid.%n",
                file);
        return true;
    }

    private boolean list() {
        var current = current();
        var keys = register.all();
        if (keys.isEmpty()) {
            out.println("No key has been published yet: the first certificate, or status list, does that.");
        }
        for (var key : keys) {
            var state = state(key, current);
            out.printf("%s  %s%n    %s, %d certificates%n", key.method(), key.publicKey(), state, key.certificates());
        }
        if (current.isEmpty()) {
            out.printf("%s holds no key that can be read: certificates wait. Make one: ./posad keys new%n", file);
        }
        return true;
    }

    private void retire(KeyRegister.Entry key) {
        register.retire(key);
        out.printf(
                "%s signs no more. It stays in did.json for ever, because old certificates live on it.%n",
                key.method());
    }

    private void compromise(KeyRegister.Entry key) {
        register.compromise(key);
        var certificates = register.signedBy(key);
        out.printf(
                "%s is out of did.json: nothing that it has signed is believed any more. %d certificates are to be issued"
                        + " anew:%n",
                key.method(), certificates.size());
        certificates.forEach(out::println);
        out.println(
                "Make another key (./posad keys new); an administrator then has them issued anew at /admin/certificates.");
    }

    private boolean with(List<String> words, Consumer<KeyRegister.Entry> act) {
        if (words.size() != 2) {
            return refuse("Name one key, as ./posad keys list shows it.");
        }
        var key = register.find(words.get(1));
        key.ifPresent(act);
        return key.isPresent() || refuse("There is no key '%s'. See ./posad keys list.".formatted(words.get(1)));
    }

    private boolean refuse(String why) {
        out.println(why);
        return false;
    }

    private static String state(KeyRegister.Entry key, Optional<String> current) {
        if (key.compromisedAt().isPresent()) {
            return "compromised on " + day(key.compromisedAt().get());
        }
        if (key.retiredAt().isPresent()) {
            return "retired on " + day(key.retiredAt().get());
        }
        return current.filter(key.publicKey()::equals).isPresent()
                ? "signs since " + day(key.publishedAt())
                : "published on " + day(key.publishedAt()) + ", not in use";
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private Optional<String> current() {
        try {
            return Optional.of(PrivateKeyFile.read(file).publicKey());
        } catch (IOException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
