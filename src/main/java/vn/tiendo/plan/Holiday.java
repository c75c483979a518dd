package vn.tiendo.plan;

import java.time.LocalDate;

/** A day off (Ngày nghỉ). */
public record Holiday(LocalDate day, String name) {}
