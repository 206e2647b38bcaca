package fingerpost.access;

import fingerpost.database.Database;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * How Spring reads and writes sessions and passkeys: reads never wait for SQLite's one writer, which an import may hold.
 */
final class SessionStatements extends JdbcTemplate {

    private final JdbcTemplate reading;

    /** @param writing as the transactions around the statements have it */
    SessionStatements(DataSource writing, Database database) {
        super(writing);
        this.reading = new JdbcTemplate(database.reading());
    }

    @Override
    public <T extends @Nullable Object> T query(
            String sql, @Nullable PreparedStatementSetter setter, ResultSetExtractor<T> extractor) {
        return reading.query(sql, setter, extractor);
    }
}
