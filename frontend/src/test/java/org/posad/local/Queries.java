package org.posad.local;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks an embedded PostgreSQL as the platform would. */
final class Queries {

    private Queries() {}

    static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        execute(postgres.url(), postgres.password(), sql);
    }

    static void execute(String url, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, postgres.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
