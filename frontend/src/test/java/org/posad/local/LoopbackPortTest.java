package org.posad.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackPortTest {

    @TempDir
    private Path folder;

    @Test
    void isTheSameAsLastTimeWhileThatIsFree() throws IOException {
        var file = folder.resolve("port");
        var port = LoopbackPort.keptIn(file);
        assertThat(LoopbackPort.keptIn(file)).isEqualTo(port);
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(LoopbackPort.keptIn(file)).isNotEqualTo(port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90000", "no port"})
    void isAnotherWhereTheFileHoldsNone(String content) throws IOException {
        var file = Files.writeString(folder.resolve("port"), content);
        var port = LoopbackPort.keptIn(file);
        assertThat(port).isPositive();
        assertThat(file).hasContent(Integer.toString(port));
    }
}
