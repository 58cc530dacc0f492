package org.posad.discussion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.beans.factory.annotation.Autowired;

/** A test in a course of its own, with people of its own. */
@BackendTest
abstract class ClassroomTest {

    @TempDir
    private Path folder;

    @Autowired
    Classroom classroom;

    LearnerId anna = new LearnerId(UUID.randomUUID());
    LearnerId boris = anna;
    LearnerId eve = anna;
    LearnerId ivan = anna;
    ExerciseId greet = new ExerciseId("words/greet");
    Classroom.Cast cast = new Classroom.Cast(greet, anna, boris, eve, ivan);

    @BeforeEach
    void aCourseAndItsPeople() throws IOException {
        cast = classroom.open(folder);
        anna = cast.anna();
        boris = cast.boris();
        eve = cast.eve();
        ivan = cast.ivan();
        greet = cast.greet();
    }
}
