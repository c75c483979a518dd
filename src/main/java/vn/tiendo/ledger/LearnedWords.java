package vn.tiendo.ledger;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.JournalEntry.Learned;

/** What the units' wordings and column headers were taken as, in arrivals that were accepted. */
public final class LearnedWords {

  private final JdbcClient jdbc;

  public LearnedWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was learned from arrivals that were seen before a look, in the order of learning. */
  public List<Learned> before(Instant look) {
    return jdbc.sql(
            """
            select l.* from learned l join arrival a on a.id = l.arrival
            where a.seen_at < ? order by l.arrival
            """)
        .param(Moments.column(look))
        .query(
            (row, number) ->
                new Learned(
                    row.getLong("arrival"),
                    row.getString("plan"),
                    row.getString("unit"),
                    row.getString("kind"),
                    row.getString("words"),
                    row.getString("meaning")))
        .list();
  }

  /** Those of some lessons that say anything about words of which nothing was learned before. */
  public List<Learned> unknown(List<Learned> lessons) {
    return lessons.stream().filter(word -> !isKnown(word)).toList();
  }

  /** Keeps the first meaning of the words; what was learned is never learned anew. */
  void put(Learned word) {
    if (!isKnown(word)) {
      jdbc.sql(
              """
              insert into learned (plan, unit, kind, words, meaning, arrival)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              word.plan(), word.unit(), word.kind(), word.words(), word.meaning(), word.arrival())
          .update();
    }
  }

  private boolean isKnown(Learned word) {
    return jdbc.sql(
                """
                select count(*) from learned
                where plan = ? and unit = ? and kind = ? and words = ?
                """)
            .params(word.plan(), word.unit(), word.kind(), word.words())
            .query(Long.class)
            .single()
        > 0;
  }
}
