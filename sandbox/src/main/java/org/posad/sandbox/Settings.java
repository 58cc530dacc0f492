package org.posad.sandbox;

import java.time.Duration;
import java.util.Arrays;
import org.posad.sandbox.host.Machine;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code posad.sandbox.*}.
 *
 * @param authToken words that a client may show in X-Auth-Token, separated by blanks; empty = open to everybody
 * @param authzToken words that a client may show in X-Auth-User to list and delete submissions; empty = nobody may
 * @param enableSubmissionDelete finished submissions may be deleted, by the authorized
 * @param allowOrigin sites whose pages may call the service from a browser, separated by blanks; * = all, empty = none
 * @param callbackHosts hosts that callbacks may go to, separated by blanks; empty = there are no callbacks
 * @param languages ids of the languages to look for, separated by blanks or commas; empty = all
 * @param slots programs run at the same time; 0 = one per processor
 * @param readyBoxes boxes kept waiting for the next program; -1 = one per slot
 * @param warmBoxes boxes kept with a JVM that waits for work, once somebody has asked for Java, each of about 100 MB;
 *     -1 = two per slot, none on a machine with less than 4 GB
 * @param queueSize submissions of one sender that may wait; ten times as many of all
 * @param retention how long a finished submission can be asked for
 * @param resultsSize bytes of finished submissions kept at most, the oldest go first, and of submissions that may wait;
 *     0 = a quarter of the heap
 * @param requestSize the largest request body
 * @param boxSize bytes that the files of a program may take, its output included
 * @param boxFiles number of files and folders in a box
 * @param artefactsSize bytes of compiled programs kept for the next run of the same sources; 0 = an eighth of the heap
 * @param exitWithParent end when the standard input is closed, so when the process that started this one is gone
 */
@ConfigurationProperties("posad.sandbox")
public record Settings(
        @DefaultValue("") String authToken,
        @DefaultValue("") String authzToken,
        @DefaultValue("false") boolean enableSubmissionDelete,
        @DefaultValue("") String allowOrigin,
        @DefaultValue("") String callbackHosts,
        @DefaultValue("") String languages,
        @DefaultValue("0") int slots,
        @DefaultValue("-1") int readyBoxes,
        @DefaultValue("-1") int warmBoxes,
        @DefaultValue("100") int queueSize,
        @DefaultValue("1h") Duration retention,
        @DefaultValue("0") DataSize resultsSize,
        @DefaultValue("20MB") DataSize requestSize,
        @DefaultValue("64MB") DataSize boxSize,
        @DefaultValue("4096") int boxFiles,
        @DefaultValue("0") DataSize artefactsSize,
        @DefaultValue("false") boolean exitWithParent) {

    public Settings {
        slots = slots > 0 ? slots : Runtime.getRuntime().availableProcessors();
        readyBoxes = readyBoxes >= 0 ? readyBoxes : slots;
        warmBoxes = warmBoxes >= 0 ? warmBoxes : Machine.memory().toGigabytes() < 4 ? 0 : 2 * slots;
        resultsSize = orShareOfHeap(resultsSize, 4);
        artefactsSize = orShareOfHeap(artefactsSize, 8);
    }

    /** Whether a language is to be looked for. */
    public boolean wants(int language) {
        return languages.isBlank()
                || Arrays.asList(languages.strip().split("[\\s,]+", -1)).contains(Integer.toString(language));
    }

    private static DataSize orShareOfHeap(DataSize size, int part) {
        return size.toBytes() > 0 ? size : DataSize.ofBytes(Runtime.getRuntime().maxMemory() / part);
    }
}
