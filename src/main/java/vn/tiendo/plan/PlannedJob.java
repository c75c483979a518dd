package vn.tiendo.plan;

import java.util.Arrays;
import java.util.Optional;

/** The jobs that a plan's schedule starts (Việc in "Lịch chạy"). */
public enum PlannedJob {
  INTAKE("thu-nhan"),
  CONSOLIDATE("tong-hop"),
  SUMMARY("tom-tat"),
  REMIND("nhac-viec"),
  BACKUP("sao-luu");

  private final String code;

  PlannedJob(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<PlannedJob> findByCode(String code) {
    return Arrays.stream(values()).filter(job -> job.code.equals(code)).findFirst();
  }
}
