package org.posad.sandbox.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.content.Bytes;

/**
 * Unpacks additional_files in memory. An entry is a plain file with a relative name, whatever else the archive claims:
 * links come out as the text of their target, and mode bits are not looked at.
 */
record Archive(long mostBytes) {

    private static final int MOST_ENTRIES = 1000;

    /** What follows "PK" where an entry begins, and not the end of an archive without any. */
    private static final int FIRST_ENTRY = 3;

    List<BoxFile> unpack(Bytes zip) throws UnacceptableArchive {
        if (zip.length() < 4 || zip.array()[0] != 'P' || zip.array()[1] != 'K') {
            throw new UnacceptableArchive("is not a zip archive");
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.array()), StandardCharsets.UTF_8)) {
            var files = unpack(in);
            boolean cut = files.isEmpty() && zip.array()[2] == FIRST_ENTRY;
            if (cut) {
                throw new UnacceptableArchive("is a zip archive that ends too early");
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnacceptableArchive("is not a zip archive that can be read: " + e.getMessage());
        }
    }

    private List<BoxFile> unpack(ZipInputStream in) throws IOException, UnacceptableArchive {
        var files = new LinkedHashMap<String, BoxFile>();
        long left = mostBytes;
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new UnacceptableArchive("has more than %d entries".formatted(MOST_ENTRIES));
            }
            String path = EntryName.check(entry.getName());
            byte[] content = in.readNBytes(Math.toIntExact(left + 1));
            left -= content.length;
            if (left < 0) {
                throw new UnacceptableArchive("is larger than %d KB when unpacked".formatted(mostBytes / 1024));
            }
            if (!entry.isDirectory()) {
                files.putIfAbsent(path, new BoxFile(path, Bytes.of(content)));
            }
        }
        refuseFilesThatAreFolders(files);
        return List.copyOf(files.values());
    }

    private static void refuseFilesThatAreFolders(SequencedMap<String, BoxFile> files) throws UnacceptableArchive {
        for (String path : files.keySet()) {
            for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
                if (files.containsKey(path.substring(0, end))) {
                    throw new UnacceptableArchive(
                            "holds '%s' both as a file and as a folder".formatted(path.substring(0, end)));
                }
            }
        }
    }
}
