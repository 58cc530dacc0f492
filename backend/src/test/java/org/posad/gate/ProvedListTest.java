package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.CourseProof;
import org.posad.assessment.sandbox.FakeSandbox;

/** What a whole check has found in order is known to the builds that follow. */
class ProvedListTest {

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void place() {
        list = folder.resolve("proved.txt");
    }

    @Test
    void withoutAListNothingIsKnown() throws IOException {
        assertThat(ProvedList.read(list).answerTo("any question")).isEmpty();
    }

    @Test
    void onlyWhatIsInOrderIsRecorded() throws IOException {
        record("sound one", Memory.SOUND);
        assertThat(ProvedList.read(list).answerTo("sound one")).contains(Memory.SOUND);
        record("mutants of it", "3 of 4 killed");
        assertThat(ProvedList.read(list).answerTo("mutants of it")).isEmpty();
    }

    @Test
    void whatWasKnownBeforeIsRecordedAsWell() throws IOException {
        var before = new FolderMemory(folder.resolve("memory"), "rules");
        before.keep("old one", Memory.SOUND);
        var record = new ProvedRecord(before);
        record.answerTo("old one");
        record.write(list);
        assertThat(ProvedList.read(list).answerTo("old one")).contains(Memory.SOUND);
    }

    @Test
    void everythingIsInOneOfThirtyTwoSamplesInARow() throws IOException {
        var questions =
                IntStream.range(0, 100).mapToObj("question %d"::formatted).toList();
        var record = new ProvedRecord(Memory.NONE);
        questions.forEach(question -> record.keep(question, Memory.SOUND));
        record.write(list);
        var known = ProvedList.read(list);
        assertThat(questions)
                .allSatisfy(question -> assertThat(LongStream.range(20_000, 20_032)
                                .filter(day -> known.withSampleOf(day)
                                        .answerTo(question)
                                        .isEmpty()))
                        .hasSize(1));
    }

    @Test
    void aCourseOfTheListIsNotRun() throws IOException {
        var course = EchoCourse.in(folder);
        try (var sandbox = new FakeSandbox()) {
            var proof = new CourseProof(sandbox.address(), FakeSandbox.TOKEN);
            var record = new ProvedRecord(Memory.NONE);
            assertThat(new Gate(proof, record, false).inspect(course.root()).faults())
                    .isEmpty();
            record.write(list);
            sandbox.sources().clear();
            assertThat(new Gate(proof, ProvedList.read(list))
                            .inspect(course.root())
                            .faults())
                    .isEmpty();
            assertThat(sandbox.sources()).isEmpty();
            assertThat(Files.readAllLines(list)).isSorted().hasSizeGreaterThan(1);
        }
    }

    private void record(String question, String answer) throws IOException {
        var record = new ProvedRecord(Memory.NONE);
        record.keep(question, answer);
        record.write(list);
    }
}
