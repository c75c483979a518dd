package vn.tiendo.ledger;

import vn.tiendo.report.Verdict;

/**
 * How one report stands to those that arrived before it.
 *
 * @param version counted from 1 within its source, unit and period; 0 where it is no version of its
 *     own, as its lines did not change or its unit or period cannot be told
 * @param unchanged whether nothing differs from the unit's previous period
 */
public record ReportJudgement(int version, Verdict verdict, boolean unchanged) {}
