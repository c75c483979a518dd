package vn.tiendo.ledger;

import org.jspecify.annotations.Nullable;
import vn.tiendo.report.Verdict;

/**
 * How one report stands to those that arrived before it.
 *
 * @param version counted from 1 within its source, unit and period; 0 where it is no version of its
 *     own, as its lines did not change or its unit or period cannot be told
 * @param unchanged whether nothing differs from the unit's previous period
 * @param lineage the path of the file of whose report it is a later version, null where its own
 */
public record ReportJudgement(
    int version, Verdict verdict, boolean unchanged, @Nullable String lineage) {

  /** How a report stands that continues none under another name. */
  public ReportJudgement(int version, Verdict verdict, boolean unchanged) {
    this(version, verdict, unchanged, null);
  }
}
