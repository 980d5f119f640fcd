package org.yuqiao.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-23T15:59:59Z, 2026-09-23, true",
    "2026-09-23T16:00:00Z, 2026-09-24, false",
    "2026-09-23T16:30:00Z, 2026-09-24, false",
    "2026-09-24T08:59:59Z, 2026-09-24, false",
    "2026-09-24T09:00:00Z, 2026-09-24, true",
    "2026-09-24T15:30:00Z, 2026-09-24, true",
  })
  void the_business_date_is_shanghai_s_whatever_the_clock_s_zone(
      String instant, String date, boolean closedAtFive) {
    for (var zone : new String[] {"UTC", "Asia/Shanghai", "America/Los_Angeles"}) {
      var today = new Today(Clock.fixed(Instant.parse(instant), ZoneId.of(zone)));
      assertThat(today.date()).hasToString(date);
      assertThat(today.closedForBusiness(LocalTime.of(17, 0))).isEqualTo(closedAtFive);
    }
  }
}
