package vn.tiendo.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How much of a file is taken on, one number for each {@link Limit}. Immutable. */
public final class Limits {

  private static final Limits DEFAULTS = usual();

  private final Map<Limit, Long> values;

  private Limits(Map<Limit, Long> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  private static Limits usual() {
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      values.put(limit, limit.usual());
    }
    return new Limits(values);
  }

  /** The limits that hold unless the settings say otherwise. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * The same limits but for one.
   *
   * @param value in the limit's unit
   */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /** The most of it that is taken on, in the limit's unit. */
  public long of(Limit limit) {
    return Objects.requireNonNull(values.get(limit));
  }
}
