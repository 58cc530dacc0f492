package org.posad.accounts;

import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, LearnerId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(LearnerId id);

    Optional<Person> findByEmail(String email);

    Optional<Person> findByPublicCode(String code);

    boolean existsById(LearnerId id);

    void delete(Person person);

    boolean existsByEmail(String email);

    @NativeQuery("select exists (select from person where :role = any (roles))")
    boolean existsWithRole(String role);

    @NativeQuery("select count(*) from person where :role = any (roles)")
    int countWithRole(String role);
}
