package vn.tiendo.job.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;
import vn.tiendo.sheet.Limit;
import vn.tiendo.sheet.Limits;

class ReadingLimitsTest {

  @Test
  void whatIsNotSetIsAsUsual() {
    Limits limits = ReadingLimits.of(new MockEnvironment());
    for (Limit limit : Limit.values()) {
      assertThat(limits.of(limit)).as(limit.setting()).isEqualTo(limit.usual());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "file-size, 20MB, BYTES, 20971520",
    "file-size, 20 mb, BYTES, 20971520",
    "rows, 1000, ROWS, 1000",
    "time, 5s, TIME, 5000",
    "time, 5, TIME, 5000",
    "time, 500ms, TIME, 500",
    "memory, 1GB, MEMORY, 1073741824"
  })
  void aLimitIsSetInItsUnit(String name, String value, Limit limit, long expected) {
    MockEnvironment settings = new MockEnvironment().withProperty("tiendo.limits." + name, value);
    assertThat(ReadingLimits.of(settings).of(limit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void whatIsNoNumberOrNothingIsTold(Limit limit) {
    for (String value : new String[] {"nhiều", "0", "-1"}) {
      String key = "tiendo.limits." + limit.setting();
      BadSetting bad =
          catchThrowableOfType(
              BadSetting.class,
              () -> ReadingLimits.of(new MockEnvironment().withProperty(key, value)));
      assertThat(bad.key()).isEqualTo(key);
      assertThat(bad.found()).isEqualTo(value);
      MockEnvironment mended = new MockEnvironment().withProperty(key, bad.example());
      assertThat(ReadingLimits.of(mended).of(limit)).isEqualTo(limit.usual());
    }
  }
}
