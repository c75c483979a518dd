package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/**
 * A shortcoming that the plan remedies (khuyết điểm).
 *
 * @param since the year in which it was first found, null while the Office has not filled it in
 * @param longTerm carried over from an earlier year; null while not filled in
 * @param judgement the Office's judgement whether it is remedied; null while there is none
 * @param reason the reason for the judgement
 */
public record Shortcoming(
    String code,
    String field,
    String content,
    @Nullable Integer since,
    @Nullable Boolean longTerm,
    @Nullable Judgement judgement,
    @Nullable String reason) {

  /** Whether a shortcoming is remedied, in the Office's own words (đã / đang / chưa khắc phục). */
  public enum Judgement {
    REMEDIED,
    BEING_REMEDIED,
    NOT_REMEDIED
  }
}
