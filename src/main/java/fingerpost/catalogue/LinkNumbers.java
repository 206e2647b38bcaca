package fingerpost.catalogue;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The links that the public can follow, as they are: each once, however many entries lead there.
 *
 * @param checked how many of all were asked since the moment given
 * @param never how many of all were never asked
 */
public record LinkNumbers(long all, long checked, long never, long broken, long hijacked) {

    static LinkNumbers read(JdbcClient client, Instant since) {
        return client.sql("""
                        select count(*) as links,
                            coalesce(sum(case when checked_at >= :since then 1 else 0 end), 0) as checked,
                            coalesce(sum(case when checked_at is null then 1 else 0 end), 0) as never,
                            coalesce(sum(case when verdict = 'broken' then 1 else 0 end), 0) as broken,
                            coalesce(sum(case when verdict = 'hijacked' then 1 else 0 end), 0) as hijacked
                        from link where id in (
                            select e.link_id from entry_link e join entry n on n.id = e.entry_id
                            where n.status = 'published' and n.audience = 'public')""")
                .param("since", since.toEpochMilli())
                .query((row, _) -> new LinkNumbers(
                        row.getLong("links"),
                        row.getLong("checked"),
                        row.getLong("never"),
                        row.getLong("broken"),
                        row.getLong("hijacked")))
                .single();
    }
}
