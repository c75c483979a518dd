package vn.tiendo.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Language;

/** Figures as a user reads them: {@code 41,7%}, {@code 30/06/2021}. */
record Figures(Language language, ZoneId zone) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

  /** A percentage with at most one decimal; an unknown one is "–". */
  String percent(@Nullable Double value) {
    return value == null ? "–" : decimal(value, 1) + "%";
  }

  /** A figure with at most so many decimals, in the language's way. */
  String decimal(double value, int decimals) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return language == Language.VI ? plain.replace('.', ',') : plain;
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String moment(Instant instant) {
    return MOMENT.format(instant.atZone(zone));
  }
}
