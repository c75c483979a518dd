package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Test
  void aDayMeansItsLastSecond() {
    assertThat(new Moment("2021-06-30").in(ZONE)).isEqualTo(Instant.parse("2021-06-30T16:59:59Z"));
  }

  @Test
  void aTimeIsReadInThePlansZone() {
    assertThat(new Moment("2021-06-30T08:00").in(ZONE))
        .isEqualTo(Instant.parse("2021-06-30T01:00:00Z"));
  }

  @Test
  void aFullInstantIsTakenAsItStands() {
    assertThat(new Moment("2021-06-30T08:00:00Z").in(ZONE))
        .isEqualTo(Instant.parse("2021-06-30T08:00:00Z"));
    assertThat(new Moment("2021-06-30T08:00:00+07:00").in(ZONE))
        .isEqualTo(Instant.parse("2021-06-30T01:00:00Z"));
  }

  @Test
  void anythingElseIsWrongUsage() {
    assertThatThrownBy(() -> new Moment("30/06/2021").in(ZONE))
        .isInstanceOf(CommandFailed.class)
        .extracting(failure -> ((CommandFailed) failure).status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
