package org.posad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class PlatformTablesTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areLaidInARealPostgres() {
        var version = jdbc.sql("select version()").query(String.class).single();
        assertThat(version).startsWith("PostgreSQL 18");
        assertThat(jdbc.sql("select count(*) from scheduled_tasks")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
