package vn.tiendo.workbook.master;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The looks of the master's cells: one style of the workbook each. */
enum Look {
  TITLE(Face.free(15).strong()),
  SUBTITLE(Face.free(11).slanted()),
  NOTE(Face.free(10).slanted()),
  HEADING(Face.free(12).strong()),
  PLAIN(Face.free(11)),
  HEADER(Face.cell().strong().centred().on("D9E2F3")),
  TEXT(Face.cell().aligned(HorizontalAlignment.LEFT)),
  LITERAL(Face.cell().aligned(HorizontalAlignment.LEFT).kept()),
  CENTRED(Face.cell().centred()),
  LINK(Face.cell().aligned(HorizontalAlignment.LEFT).link()),
  DATE(Face.cell().centred().as("dd/mm/yyyy")),
  MOMENT(Face.cell().centred().as("dd/mm/yyyy hh:mm")),
  PERCENT(Face.cell().centred().as("0.0%")),
  SIGNED_PERCENT(Face.cell().centred().as("+0.0%;-0.0%;0.0%")),
  NUMBER(Face.cell().centred().as("#,##0.##")),
  POINTS(Face.cell().centred().as("0.0")),
  INTEGER(Face.cell().centred().as("#,##0")),
  SIGNED_INTEGER(Face.cell().centred().as("+#,##0;-#,##0;0")),
  TOTAL(Face.cell().strong().aligned(HorizontalAlignment.LEFT).on("F2F2F2")),
  TOTAL_INTEGER(Face.cell().strong().centred().as("#,##0").on("F2F2F2")),
  TOTAL_PERCENT(Face.cell().strong().centred().as("0.0%").on("F2F2F2")),
  SECTION(Face.cell().strong().aligned(HorizontalAlignment.LEFT).on("BDD7EE")),
  SECTION_CENTRED(Face.cell().strong().centred().on("BDD7EE")),
  SECTION_PERCENT(Face.cell().strong().centred().as("0.0%").on("BDD7EE")),
  GROUP(Face.cell().strong().aligned(HorizontalAlignment.LEFT).on("E2EFDA")),
  GROUP_CENTRED(Face.cell().strong().centred().on("E2EFDA")),
  GROUP_PERCENT(Face.cell().strong().centred().as("0.0%").on("E2EFDA")),
  LETTERHEAD(Face.free(12).centred()),
  LETTERHEAD_STRONG(Face.free(12).strong().centred()),
  BANNER(Face.free(16).strong().centred()),
  BANNER_NOTE(Face.free(11).slanted().centred()),
  FIGURE(Face.cell().strong().sized(18).centred().as("#,##0")),
  FIGURE_PERCENT(Face.cell().strong().sized(18).centred().as("0.0%"));

  @SuppressWarnings("ImmutableEnumChecker") // a record of strings, numbers and an enum
  private final Face face;

  Look(Face face) {
    this.face = face;
  }

  Face face() {
    return face;
  }
}
